// SPDX-License-Identifier: GPL-3.0-or-later
#include "caller.h"

namespace Suhbat::test {

using namespace std::chrono_literals;

DaemonProcess::Options quickDaemon(const QByteArray &more) { return {.config = "[auth]\npassword_memory_kib = 64\npassword_passes = 1\n" + more}; }

client::LineSettings quickLine()
{
    client::LineSettings settings;
    settings.firstRetry = 20ms;
    settings.longestRetry = 200ms;
    settings.steadyAfter = 50ms;
    return settings;
}

QUrl addressOf(const DaemonProcess &daemon) { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(daemon.port())); }

NetCaller::NetCaller(DaemonProcess &daemon, const Person &person, const client::LineSettings &settings) : line(rest, settings)
{
    rest.setServer(addressOf(daemon));
    rest.setCredential(person.guestSession.isEmpty() ? client::Credential::token(person.token) : client::Credential::guest(person.guestSession));
    connect(&line, &client::Line::eventReceived, this, [this](const wire::ClientEvent &event) { events.append(event); });
}

bool NetCaller::openLine()
{
    line.open();
    if (!QTest::qWaitFor([this] { return line.isOpen(); }, patienceMsecs))
        return false;
    Asked<wire::Ack> subscribed;
    commands.subscribe(this, subscribed.reply());
    return subscribed.get().has_value();
}

const wire::ClientEvent *NetCaller::waitFor(const QString &type)
{
    const wire::ClientEvent *found = nullptr;
    const auto isThere = [&] {
        const auto place = std::find_if(events.cbegin(), events.cend(), [&](const wire::ClientEvent &event) { return event.type == type; });
        found = place == events.cend() ? nullptr : &*place;
        return found != nullptr;
    };
    return QTest::qWaitFor(isThere, patienceMsecs) ? found : nullptr;
}

} // namespace Suhbat::test
