// SPDX-License-Identifier: GPL-3.0-or-later
#include "caller.h"

using namespace Suhbat;
using namespace Suhbat::client;
using namespace Suhbat::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Two people, a room and a server: what is said and heard over the line.
class ClientLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void opensAndSubscribes();
    void ackComesWithTheMessagesPlace();
    void refusalsAreAnsweredWithTheServersWords();
    void eventsArriveTyped();
    void ownLogArrives();
    void syncBringsWhatWasMissed();
    void saysNothingWhileItIsDown();
    void answersNobodyTwiceAndNobodyWhoIsGone();
    void guestsHaveALineToo();
    void writesNoTokenIntoTheServersLog();

private:
    std::unique_ptr<DaemonProcess> m_daemon;
    std::unique_ptr<Town> m_town;
    Person m_aziz, m_bahor;
    std::unique_ptr<NetCaller> m_caller, m_other;
    RoomId m_room;
};

void ClientLineTest::init()
{
    m_daemon = std::make_unique<DaemonProcess>(quickDaemon());
    m_town = std::make_unique<Town>(*m_daemon);
    m_aziz = m_town->account(u"aziz"_s);
    m_bahor = m_town->account(u"bahor"_s);
    m_room = RoomId(m_town->group(m_aziz, {m_bahor})[u"id"_s].toInteger());
    m_caller = std::make_unique<NetCaller>(*m_daemon, m_aziz);
    m_other = std::make_unique<NetCaller>(*m_daemon, m_bahor);
}

void ClientLineTest::cleanup()
{
    m_caller.reset();
    m_other.reset();
    m_daemon.reset();
}

void ClientLineTest::opensAndSubscribes()
{
    QList<Line::State> states;
    connect(&m_caller->line, &Line::stateChanged, this, [&](Line::State state) { states.append(state); });
    m_caller->line.open();
    QTRY_VERIFY(m_caller->line.isOpen());
    QCOMPARE(states, (QList{Line::State::Connecting, Line::State::Open}));
    QCOMPARE(m_caller->line.peer().username, u"aziz"_s);
    QCOMPARE(m_caller->line.peer().user, UserId(m_aziz.id));
    QCOMPARE(m_caller->line.peer().version, wire::ownVersion().text());
    Asked<wire::Ack> subscribed;
    m_caller->commands.subscribe(this, subscribed.reply());
    QVERIFY(subscribed.get());
    QVERIFY(!subscribed.get()->epoch.isEmpty());
    QVERIFY(subscribed.get()->userSeq > 0);
    m_caller->line.close();
    QCOMPARE(states.last(), Line::State::Off);
}

void ClientLineTest::ackComesWithTheMessagesPlace()
{
    QVERIFY(m_caller->openLine());
    const NewMessage draft{.uuid = newUuid(), .content = u"salom"_s};
    Asked<wire::Ack> sent, again;
    m_caller->commands.send(m_room, draft, this, sent.reply());
    m_caller->commands.send(m_room, draft, this, again.reply());
    QVERIFY(sent.get());
    QCOMPARE(sent.get()->uuid, draft.uuid);
    QVERIFY(sent.get()->id.isValid() && sent.get()->seq > 0 && sent.get()->createdAt.isValid());
    QCOMPARE(again.get()->id, sent.get()->id);
    const auto *event = m_caller->waitFor(u"message"_s); // the author's own socket hears it too
    QVERIFY(event);
    QCOMPARE(event->seq, sent.get()->seq);
}

void ClientLineTest::refusalsAreAnsweredWithTheServersWords()
{
    m_caller->rest.setLanguage(u"ar"_s);
    QVERIFY(m_caller->openLine());
    Asked<wire::Ack> nowhere, silent;
    m_caller->commands.send(RoomId(424242), {.uuid = newUuid(), .content = u"x"_s}, this, nowhere.reply());
    m_caller->commands.send(m_room, {.uuid = newUuid(), .content = u"  "_s}, this, silent.reply());
    QVERIFY(!nowhere.get());
    QVERIFY(nowhere.get().error().code == Code::NotFound);
    QVERIFY(!nowhere.problem());
    QVERIFY(nowhere.get().error().reason.front().script() == QChar::Script_Arabic);
    QVERIFY(silent.get().error().code == Code::EmptyMessage);
    QVERIFY(m_caller->line.isOpen());
}

void ClientLineTest::eventsArriveTyped()
{
    QVERIFY(m_caller->openLine() && m_other->openLine());
    const QUuid uuid = newUuid();
    Asked<wire::Ack> sent, edited, reacted, pinned, read, removed;
    m_caller->commands.send(m_room, {.uuid = uuid, .content = u"a @bahor"_s}, this, sent.reply());
    QVERIFY(sent.get());
    m_caller->commands.setTyping(m_room, true);
    m_caller->commands.edit(uuid, u"b"_s, this, edited.reply());
    QVERIFY(edited.get());
    m_caller->commands.react(uuid, u"👍"_s, true, this, reacted.reply());
    QVERIFY(reacted.get());
    m_caller->commands.pin(uuid, true, this, pinned.reply());
    QVERIFY(pinned.get());
    m_other->commands.markRead(m_room, sent.get()->id, this, read.reply());
    QVERIFY(read.get());
    QCOMPARE(read.get()->upTo, sent.get()->id);
    m_caller->commands.remove(uuid, this, removed.reply());
    QVERIFY(removed.get());

    QVERIFY(m_other->waitFor(u"message_deleted"_s));
    qint64 seq = sent.get()->seq;
    for (const QString &type : {u"message"_s, u"message_edited"_s, u"reaction"_s, u"message_pinned"_s, u"message_deleted"_s}) {
        const auto *event = m_other->waitFor(type);
        QVERIFY2(event && event->body, qPrintable(type));
        QCOMPARE(event->seq, seq++);
    }
    QCOMPARE(std::get<MessageEdited>(*m_other->waitFor(u"message_edited"_s)->body).content, u"b"_s);
    QVERIFY(m_other->waitFor(u"typing"_s));
    const auto *receipt = m_caller->waitFor(u"read_receipt"_s);
    QVERIFY(receipt);
    QCOMPARE(std::get<ReadReceipt>(*receipt->body).user, UserId(m_bahor.id));
    QVERIFY(m_caller->waitFor(u"presence"_s)); // bahor came after aziz
}

void ClientLineTest::ownLogArrives()
{
    QVERIFY(m_caller->openLine());
    const Person carol = m_town->account(u"carol"_s);
    const QJsonObject room = m_town->group(carol, {m_aziz});
    const auto *gained = m_caller->waitFor(u"room_created"_s);
    QVERIFY(gained && gained->userSeq > 0);
    QCOMPARE(std::get<RoomGained>(*gained->body).room.id, m_caller->roomOf(room));

    Asked<> draft, settings;
    m_caller->api.rooms.saveDraft(m_room, u"نیم"_s, {}, this, draft.reply());
    QVERIFY(draft.get());
    const auto *kept = m_caller->waitFor(u"draft"_s);
    QVERIFY(kept);
    QCOMPARE(std::get<DraftChanged>(*kept->body).content, u"نیم"_s);
    Asked<Room> muted;
    m_caller->api.rooms.change(m_room, {.isMuted = true}, this, muted.reply());
    QVERIFY(muted.get());
    const auto *state = m_caller->waitFor(u"room_state"_s);
    QVERIFY(state);
    QVERIFY(std::get<RoomStateChanged>(*state->body).state.isMuted);
}

void ClientLineTest::syncBringsWhatWasMissed()
{
    QVERIFY(m_caller->openLine());
    Asked<wire::Ack> subscribed;
    m_caller->commands.subscribe(this, subscribed.reply());
    QVERIFY(subscribed.get());
    Asked<Room> before;
    m_caller->api.rooms.get(m_room, this, before.reply());
    QVERIFY(before.get());
    m_caller->line.close();

    QVERIFY(m_other->openLine());
    for (const QString &words : {u"bir"_s, u"ikki"_s}) {
        Asked<wire::Ack> sent;
        m_other->commands.send(m_room, {.uuid = newUuid(), .content = words}, this, sent.reply());
        QVERIFY(sent.get());
    }
    QVERIFY(m_caller->openLine());
    Asked<wire::SyncAnswer> sync;
    m_caller->commands.sync({subscribed.get()->epoch, subscribed.get()->userSeq, {{m_room, before.get()->seq}, {RoomId(424242), 7}}}, this, sync.reply());
    QVERIFY(sync.get());
    QCOMPARE(sync.get()->epoch, subscribed.get()->epoch);
    QVERIFY(!sync.get()->isUserReset && !sync.get()->hasMore);
    QCOMPARE(sync.get()->rooms.size(), 2);
    for (const wire::SyncRoom &room : sync.get()->rooms) {
        if (room.name == u"424242") {
            QVERIFY(room.isGone);
            continue;
        }
        QCOMPARE(room.events.size(), 2);
        QCOMPARE(room.events.first().seq, before.get()->seq + 1);
        QCOMPARE(std::get<MessageCreated>(*room.events.last().body).message.content, u"ikki"_s);
    }
}

void ClientLineTest::saysNothingWhileItIsDown()
{
    Asked<wire::Ack> sent;
    m_caller->commands.send(m_room, {.uuid = newUuid(), .content = u"x"_s}, this, sent.reply());
    QVERIFY(!sent.hasCome()); // not from within the call
    QVERIFY(sent.problem() == NetProblem::NotConnected);
    m_caller->commands.setTyping(m_room, true);
}

void ClientLineTest::answersNobodyTwiceAndNobodyWhoIsGone()
{
    QVERIFY(m_caller->openLine());
    Asked<wire::Ack> gone, broken;
    {
        QObject context;
        m_caller->commands.send(m_room, {.uuid = newUuid(), .content = u"x"_s}, &context, gone.reply());
    }
    m_caller->commands.send(m_room, {.uuid = newUuid(), .content = u"y"_s}, this, broken.reply());
    m_caller->line.close();
    QVERIFY(broken.problem() == NetProblem::NotConnected);
    QVERIFY(m_caller->openLine());
    QCOMPARE(broken.count(), 1);
    QVERIFY(!gone.hasCome());
}

void ClientLineTest::guestsHaveALineToo()
{
    const Person vendor = m_town->account(u"sami"_s, u"vendor"_s);
    const Person guest = m_town->guest(u"visitor-1"_s);
    const QJsonObject room = m_town->product(guest, vendor);
    NetCaller visitor(*m_daemon, guest);
    QVERIFY(visitor.openLine());
    QVERIFY(visitor.line.peer().username.isEmpty());
    QCOMPARE(visitor.line.peer().user, UserId(guest.id));
    m_town->say(vendor, room, u"Salom"_s);
    QVERIFY(visitor.waitFor(u"message"_s));
}

void ClientLineTest::writesNoTokenIntoTheServersLog()
{
    QVERIFY(m_caller->openLine());
    QVERIFY(!m_daemon->log().contains(m_aziz.token));
    QVERIFY(!m_daemon->log().contains("token="));
}

QTEST_GUILESS_MAIN(ClientLineTest)
#include "tst_client_line.moc"
