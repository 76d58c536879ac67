// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include <numeric>

namespace Suhbat::test {

using namespace chat;

const QList<History::Step> &History::steps()
{
    static const QList<Step> all{
        {"say", 22, &History::say},
        {"answer", 5, &History::answer},
        {"pass on", 3, &History::passOn},
        {"say again", 3, &History::sayAgain},
        {"edit", 7, &History::edit},
        {"remove", 4, &History::remove},
        {"react", 9, &History::react},
        {"pin", 5, &History::pin},
        {"read", 9, &History::read},
        {"set state", 5, &History::setState},
        {"set draft", 4, &History::setDraft},
        {"rename", 2, &History::rename},
        {"add", 4, &History::add},
        {"dismiss", 2, &History::dismiss},
        {"leave", 2, &History::leave},
        {"appoint", 2, &History::appoint},
        {"found", 2, &History::found},
        {"open direct", 2, &History::openDirect},
        {"start", 2, &History::start},
        {"open ticket", 1, &History::openTicket},
        {"change ticket", 3, &History::changeTicket},
        {"remove room", 1, &History::removeRoom},
        {"block", 2, &History::block},
        {"chatter", 1, &History::chatter},
        {"clean up", 1, &History::cleanUp},
        {"rename oneself", 2, &History::renameOneself},
        {"change role", 1, &History::changeRole},
        {"set settings", 1, &History::setSettings},
        {"restore", 1, &History::restore},
        {"go and come", 14, &History::goAndCome},
        {"compare", 2, &History::compareOne},
    };
    return all;
}

QStringList History::names()
{
    QStringList names;
    for (const Step &step : steps())
        names << QLatin1String(step.name);
    return names;
}

History::History(Village &village, quint32 seed) : m_village(village), m_random(seed)
{
    m_people = village.people({QStringLiteral("zahra"), QStringLiteral("علی‌رضا"), QStringLiteral("Olim"), QStringLiteral("anna")});
    m_people << village.person(QStringLiteral("agent"), Role::Agent) << village.person(QStringLiteral("vendor"), Role::Vendor)
             << village.guest(QStringLiteral("مهمانِ فروشگاه"));
    found();
    openDirect();
    village.told();
    for (int i = 0; i < 10; ++i) {
        m_devices.push_back(std::make_unique<Device>(village, m_people[i % m_people.size()]));
        m_devices.back()->look();
    }
}

void History::run(int count)
{
    int sum = 0;
    for (const Step &step : steps())
        sum += step.weight;
    for (int i = 0; i < count && m_differences.isEmpty(); ++i) {
        int place = m_random.bounded(sum);
        const auto step = std::find_if(steps().begin(), steps().end(), [&place](const Step &s) { return (place -= s.weight) < 0; });
        if ((this->*step->take)())
            ++m_done[QLatin1String(step->name)];
        if (chance(80)) // otherwise the same moment sees more than one thing
            m_village.clock().advance(1 + m_random.bounded(5000));
        tell();
    }
}

// Whoever is here hears; now and then an event is lost on the way, as it is for a device that is slow or moves to another node.
void History::tell()
{
    for (const EventPtr &event : m_village.told()) {
        m_kinds.insert(event->body.index());
        for (const auto &device : m_devices) {
            const bool isNumbered = event->seq > 0 || event->userSeq > 0;
            if (!isNumbered || !chance(2))
                device->hear(*event);
        }
    }
}

QStringList History::differences()
{
    tell();
    for (const auto &device : m_devices) {
        if (device->isHere())
            device->ask(); // what was lost last would be noticed with the next event
        else
            device->comeBack();
        m_differences += device->differences(m_cleanedUpTo);
    }
    return m_differences;
}

int History::asked() const
{
    return std::accumulate(m_devices.begin(), m_devices.end(), 0, [](int sum, const auto &device) { return sum + device->asked(); });
}

int History::resets() const
{
    return std::accumulate(m_devices.begin(), m_devices.end(), 0, [](int sum, const auto &device) { return sum + device->resets(); });
}

bool History::goAndCome()
{
    Device &device = *m_devices[size_t(m_random.bounded(int(m_devices.size())))];
    if (!device.isHere())
        device.comeBack(chance(60), m_random.generate());
    else
        device.leave();
    return true;
}

bool History::compareOne()
{
    tell();
    Device &device = *m_devices[size_t(m_random.bounded(int(m_devices.size())))];
    if (!device.isHere())
        return false;
    device.ask();
    m_differences += device.differences(m_cleanedUpTo);
    return true;
}

const Caller &History::somebody() { return m_people[m_random.bounded(int(m_people.size()))]; }

std::optional<RoomId> History::roomOf(const Caller &who)
{
    const auto rooms = m_village.rooms(who);
    if (!rooms || rooms->isEmpty())
        return std::nullopt;
    return rooms->at(m_random.bounded(int(rooms->size()))).id;
}

std::optional<Message> History::messageFor(const Caller &who)
{
    const auto room = roomOf(who);
    const QList<Message> messages = room ? m_village.read(who, *room, 30) : QList<Message>();
    if (messages.isEmpty())
        return std::nullopt;
    return messages.at(m_random.bounded(int(messages.size())));
}

QString History::words()
{
    static const QStringList some{QStringLiteral("سلام"),         QStringLiteral("می‌خواهم بدانم"),
                                  QStringLiteral("قیمت؟"),        QStringLiteral("Salom, o‘rtoq"),
                                  QStringLiteral("**hello**"),    QStringLiteral("مرحبا بكم"),
                                  QStringLiteral("😀👍🏽"), QStringLiteral("line\nline")};
    QString words = some.at(m_random.bounded(int(some.size()))) + u' ' + QString::number(m_random.bounded(1000));
    while (chance(30))
        words += QStringLiteral(" @") + somebody().username;
    if (chance(3))
        words += QString(m_random.bounded(3000), u'ن');
    return words;
}

} // namespace Suhbat::test
