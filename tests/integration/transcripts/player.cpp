// SPDX-License-Identifier: GPL-3.0-or-later
#include "player.h"

#include "pattern.h"
#include "support/patience.h"

#include <QJsonDocument>
#include <QTest>

namespace Suhbat::test {

namespace {

QString personOf(const QString &actor) { return actor.section(QLatin1Char('/'), 0, 0); }

QString textOf(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson(QJsonDocument::Compact));
}

} // namespace

Player::Player(const Script &script) : m_script(script) {}

Player::~Player() = default;

void Player::startDaemon()
{
    DaemonProcess::Options options;
    for (const Step &step : m_script.steps)
        if (step.kind == Step::Kind::Setting)
            options.environment.append({step.actor, step.rest});
    m_daemon = std::make_unique<DaemonProcess>(options);
    m_town = std::make_unique<Town>(*m_daemon);
}

void Player::play()
{
    if (!m_script.problem.isEmpty())
        return failTest(m_script.problem);
    startDaemon();
    for (const Step &step : m_script.steps)
        if (!playStep(step) || QTest::currentTestFailed()) {
            complain(step, QStringLiteral("the transcript ends here"));
            return;
        }
}

bool Player::playStep(const Step &step)
{
    switch (step.kind) {
    case Step::Kind::People: makePeople(step.rest); return true;
    case Step::Kind::Setting: return true;
    case Step::Kind::Connect: connectSocket(step); return true;
    case Step::Kind::Refused: return refused(step);
    case Step::Kind::Ask: ask(step); return true;
    case Step::Kind::Answer: return checkAnswer(step);
    default: break;
    }
    ChatSocket *socket = socketOf(step);
    if (!socket)
        return complain(step, QStringLiteral("%1 is not connected").arg(step.actor));
    switch (step.kind) {
    case Step::Kind::Close:
        socket->close();
        m_sockets.erase(step.actor);
        return true;
    case Step::Kind::Say: socket->send(m_bindings.filled(step.json).toObject()); return true;
    case Step::Kind::SayRaw: socket->sendText(m_bindings.filled(step.rest).toUtf8()); return true;
    case Step::Kind::HearNothing: return hearNothing(step);
    case Step::Kind::HearClose: {
        const int code = socket->waitForClose();
        return code == step.number || complain(step, QStringLiteral("it closed with %1").arg(code));
    }
    default: return hear(step);
    }
}

void Player::makePeople(const QString &list)
{
    for (const QString &entry : list.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString name = entry.section(QLatin1Char('('), 0, 0), role = entry.section(QLatin1Char('('), 1).chopped(1);
        const Person person = role == QLatin1String("guest") ? m_town->guest(name) : m_town->account(name, role);
        m_people[name] = person;
        if (person.id)
            m_bindings.bind(name + QStringLiteral(".id"), person.id);
        m_bindings.bind(name + QStringLiteral(".token"), QString::fromUtf8(person.token));
        m_bindings.bind(name + QStringLiteral(".session"), QString::fromUtf8(person.guestSession));
    }
}

QByteArray Player::targetOf(const Step &step) const
{
    const auto person = m_people.find(personOf(step.actor));
    const QByteArray credential = person == m_people.end() ? QByteArray() : '?' + person->second.credential();
    return "/ws/chat/" + (step.rest.isEmpty() ? QByteArray() : m_bindings.filled(step.rest).toUtf8() + '/') + credential;
}

void Player::connectSocket(const Step &step)
{
    auto socket = std::make_unique<ChatSocket>(*m_daemon, targetOf(step));
    if (socket->status() != 101)
        complain(step, QStringLiteral("the handshake was answered %1").arg(socket->status()));
    m_sockets[step.actor] = std::move(socket);
}

bool Player::refused(const Step &step)
{
    const int status = ChatSocket(*m_daemon, targetOf(step)).status();
    return status == step.number || complain(step, QStringLiteral("the handshake was answered %1").arg(status));
}

ChatSocket *Player::socketOf(const Step &step)
{
    const auto at = m_sockets.find(step.actor);
    return at == m_sockets.end() ? nullptr : at->second.get();
}

bool Player::hear(const Step &step)
{
    const QJsonObject event = socketOf(step)->waitFor(m_bindings.filled(step.json[QLatin1String("type")]).toString());
    const QString problem = mismatch(step.json, event, m_bindings);
    return problem.isEmpty() || complain(step, QStringLiteral("%1\n  heard: %2").arg(problem, textOf(event)));
}

bool Player::hearNothing(const Step &step)
{
    ChatSocket *socket = socketOf(step);
    socket->barrier();
    const QStringList types = socket->untakenTypes();
    return types.isEmpty() || complain(step, QStringLiteral("heard: %1").arg(types.join(QLatin1Char(' '))));
}

void Player::ask(const Step &step)
{
    const QString method = step.rest.section(QLatin1Char(' '), 0, 0), target = step.rest.section(QLatin1Char(' '), 1);
    const auto person = m_people.find(personOf(step.actor));
    HttpClient client = person == m_people.end() ? HttpClient(*m_daemon) : m_town->http(person->second);
    const QByteArray path = m_bindings.filled(target).toUtf8();
    m_reply = step.json.isUndefined() ? client.request(method.toLatin1(), path)
                                      : client.requestJson(method.toLatin1(), path, m_bindings.filled(step.json).toObject());
}

bool Player::checkAnswer(const Step &step)
{
    if (m_reply.status != step.number)
        return complain(step, QStringLiteral("the answer is %1: %2").arg(m_reply.status).arg(QString::fromUtf8(m_reply.body)));
    if (step.json.isUndefined())
        return true;
    const QJsonDocument body = QJsonDocument::fromJson(m_reply.body);
    const QJsonValue value = body.isArray() ? QJsonValue(body.array()) : QJsonValue(body.object());
    const QString problem = mismatch(step.json, value, m_bindings);
    return problem.isEmpty() || complain(step, QStringLiteral("%1\n  answer: %2").arg(problem, textOf(value)));
}

bool Player::complain(const Step &step, const QString &why) const
{
    failTest(QStringLiteral("line %1 (%2): %3").arg(step.line).arg(step.actor, why));
    return false;
}

} // namespace Suhbat::test
