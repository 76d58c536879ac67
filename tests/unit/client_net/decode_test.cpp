// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "wire/decode_event.h"
#include "wire/encode.h"
#include "wire/version.h"

#include <QTest>

using namespace Suhbat;
using namespace Suhbat::test;

namespace {

wire::Json json(const QByteArray &text)
{
    const auto parsed = wire::Json::parse(text);
    return parsed ? *parsed : wire::Json();
}

// What was read must say the same again, word for word.
template<class T>
QByteArray again(const QByteArray &text)
{
    const auto value = wire::decode<T>(json(text));
    return value ? wire::encode(*value) : "refused: " + value.error().field.toUtf8();
}

Event eventOf(const wire::ClientEvent &read)
{
    Event event;
    event.roomUuid = read.roomUuid;
    event.seq = read.seq;
    event.userSeq = read.userSeq;
    event.at = read.at;
    if (read.body)
        event.body = *read.body;
    return event;
}

Message plainMessage()
{
    Message message = sampleMessage();
    message.forwardedFrom = QStringLiteral("Dilnoza");
    message.attachments.first().durationSeconds = 2.5;
    message.attachments.first().waveform = {1, 2, 3};
    message.attachments.first().preview = QStringLiteral("abc");
    return message;
}

} // namespace

class DecodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void objectsComeBackAsTheyWere();
    void eventsComeBackAsTheyWere_data();
    void eventsComeBackAsTheyWere();
    void roomUpdatedBringsOnesOwnFields();
    void whatIsOfOnesOwnLogHasNoPlaceInTheRooms();
    void unknownEventKeepsItsPlace();
    void unknownNamesAndFieldsAreForgiven();
    void junkIsRefused_data();
    void junkIsRefused();
    void answersAreRead();
    void syncIsRead();
    void listsAndListingsAreRead();
    void longListsNeedTheirLeave();
    void versionsAreCompared();
};

void DecodeTest::objectsComeBackAsTheyWere()
{
    QCOMPARE(again<User>(wire::encode(sampleUser())), wire::encode(sampleUser()));
    QCOMPARE(again<Attachment>(wire::encode(sampleImage())), wire::encode(sampleImage()));
    QCOMPARE(again<Message>(wire::encode(sampleMessage())), wire::encode(sampleMessage()));
    QCOMPARE(again<Message>(wire::encode(plainMessage())), wire::encode(plainMessage()));
    QCOMPARE(again<Message>(wire::encode(guestMessage())), wire::encode(guestMessage()));
    QCOMPARE(again<Room>(wire::encode(sampleRoom())), wire::encode(sampleRoom()));
    QCOMPARE(again<Room>(wire::encode(supportRoom())), wire::encode(supportRoom()));
    QCOMPARE(again<Ticket>(wire::encode(*supportRoom().ticket)), wire::encode(*supportRoom().ticket));
    QCOMPARE(again<Member>(wire::encode(sampleRoom().members.first())), wire::encode(sampleRoom().members.first()));

    const auto room = wire::decode<Room>(json(wire::encode(sampleRoom())));
    QVERIFY(room);
    QCOMPARE(room->lastMessage->room, room->id);
    QVERIFY(room->members.last().role == Role::Guest);
}

void DecodeTest::eventsComeBackAsTheyWere_data()
{
    QTest::addColumn<EventBody>("body");
    const MessageId id(76);
    const QUuid uuid = sampleUuid(76);
    const UserId ahmed(2);
    const QString name = QStringLiteral("ahmed");
    const auto row = [](const char *type, EventBody body) { QTest::newRow(type) << std::move(body); };
    row("message", MessageCreated{sampleMessage()});
    row("message_edited", MessageEdited{id, uuid, QStringLiteral("نو"), {UserId(3)}, sampleTime(1)});
    row("message_deleted", MessageDeleted{id, uuid, ahmed});
    row("reaction", ReactionChanged{id, uuid, ahmed, name, QStringLiteral("👍"), 2, true});
    row("message_pinned", MessagePinned{id, uuid, false, ahmed});
    row("user_joined", MemberJoined{ahmed, name, UserId(3)});
    row("user_left", MemberLeft{ahmed, name, {}});
    row("room_updated", RoomChanged{sampleRoom(), {}});
    row("typing", Typing{ahmed, name, false});
    row("read_receipt", ReadReceipt{ahmed, name, id, uuid, sampleTime()});
    row("presence", PresenceChanged{ahmed, false, sampleTime(), {}});
    row("room_created", RoomGained{sampleRoom()});
    row("room_removed", RoomLost{supportRoom()});
    row("read_marker", ReadMarker{id, 0, 2, 1, sampleTime()});
    row("draft", DraftChanged{QStringLiteral("نیم"), id, sampleTime()});
    row("room_state", RoomStateChanged{sampleState()});
    row("settings", SettingsChanged{R"({"theme":"dark"})"});
    row("blocked", BlockedChanged{UserId(3), true});
}

void DecodeTest::eventsComeBackAsTheyWere()
{
    QFETCH(EventBody, body);
    const QByteArray text = wire::encodeEventA(sampleEvent(body));
    const auto incoming = wire::decode<wire::Incoming>(json(text));
    QVERIFY2(incoming, incoming ? "" : qPrintable(incoming.error().field));
    const auto *event = std::get_if<wire::ClientEvent>(&*incoming);
    QVERIFY(event);
    QCOMPARE(event->type, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(event->body);
    QCOMPARE(event->body->index(), body.index());
    QCOMPARE(wire::encodeEventA(eventOf(*event)), text);
}

void DecodeTest::roomUpdatedBringsOnesOwnFields()
{
    const Event event = sampleEvent(RoomChanged{sampleRoom(), {{UserId(2), sampleState()}}});
    const auto read = wire::decode<wire::ClientEvent>(json(wire::encodeRoomUpdated(event, UserId(2))));
    QVERIFY(read && read->body);
    const RoomState mine = std::get<RoomChanged>(*read->body).room.mine;
    QCOMPARE(mine.unreadCount, 4);
    QCOMPARE(mine.draft, sampleState().draft);
    QCOMPARE(read->seq, 9);
}

void DecodeTest::whatIsOfOnesOwnLogHasNoPlaceInTheRooms()
{
    const auto read = wire::decode<wire::ClientEvent>(json(wire::encodeEventA(sampleEvent(RoomGained{sampleRoom()}))));
    QVERIFY(read);
    QCOMPARE(read->seq, 0);
    QCOMPARE(read->userSeq, 4);
    QCOMPARE(std::get<RoomGained>(*read->body).room.seq, 9);
}

void DecodeTest::unknownEventKeepsItsPlace()
{
    const auto read = wire::decode<wire::ClientEvent>(json(R"({"type":"poll_closed","room_id":"01930005-1234-7abc-8def-010203040506","seq":12,"winner":{}})"));
    QVERIFY(read);
    QVERIFY(!read->body);
    QCOMPARE(read->seq, 12);
    QCOMPARE(read->roomUuid, sampleUuid(5));
}

void DecodeTest::unknownNamesAndFieldsAreForgiven()
{
    QByteArray text = wire::encode(sampleMessage());
    text.replace(R"("message_type":"image")", R"("message_type":"hologram","depth":[1,{"a":null}])");
    text.replace(R"("kind":"image")", R"("kind":"hologram")");
    const auto message = wire::decode<Message>(json(text));
    QVERIFY(message);
    QVERIFY(message->type == MessageType::Text);
    QVERIFY(message->attachments.first().kind == AttachmentKind::File);
}

void DecodeTest::junkIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *text, const char *field) { QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(field); };
    row("no type", R"({"room_id":1})", "type");
    row("type is a number", R"({"type":7})", "type");
    row("an array", R"([1,2])", "type");
    row("message without ids", R"({"type":"message","content":"x"})", "room_id");
    row("seq is text", R"({"type":"reaction","seq":"9"})", "seq");
    row("typing of nobody", R"({"type":"typing","room_id":"01930005-1234-7abc-8def-010203040506","is_typing":true})", "user_id");
    row("a room that is no uuid", R"({"type":"typing","room_id":"five","user_id":1})", "room_id");
    row("a negative id", R"({"type":"presence","user_id":-1})", "user_id");
    row("a time that is none", R"({"type":"presence","user_id":1,"last_seen":"yesterday"})", "last_seen");
    row("a truth that is none", R"({"type":"presence","user_id":1,"is_online":"yes"})", "is_online");
    row("sync without an epoch", R"({"type":"sync","rooms":{}})", "epoch");
    row("sync with a bad event", R"({"type":"sync","epoch":"e","events":[{"type":"blocked","user_seq":1}]})", "user_id");
    row("sync with a bad room", R"({"type":"sync","epoch":"e","rooms":{"5":{"seq":[]}}})", "seq");
    row("error without a code", R"({"type":"error"})", "code");
}

void DecodeTest::junkIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, field);
    const auto incoming = wire::decode<wire::Incoming>(json(text));
    QVERIFY(!incoming);
    QCOMPARE(incoming.error().field, field);
}

void DecodeTest::answersAreRead()
{
    const auto ack = wire::decode<wire::Ack>(
        json(R"({"type":"ack","ref":7,"message_id":"0193004c-1234-7abc-8def-010203040506","id":76,"seq":8,"created_at":"2026-11-20T16:00:37.123Z"})"));
    QVERIFY(ack);
    QCOMPARE(*ack->ref.integer(), 7);
    QCOMPARE(ack->uuid, sampleUuid(76));
    QCOMPARE(ack->id, MessageId(76));
    QCOMPARE(ack->createdAt, sampleTime());

    const auto refusal = wire::decode<wire::Incoming>(json(R"({"type":"error","code":"rate_limited","detail":"Wait","retry_after":3,"ref":"a"})"));
    QVERIFY(refusal);
    QCOMPARE(std::get<wire::Refusal>(*refusal).code, QStringLiteral("rate_limited"));
    QCOMPARE(std::get<wire::Refusal>(*refusal).retryAfterSeconds, 3);

    const auto hello
        = wire::decode<wire::Incoming>(json(R"({"type":"connection_established","user":"alice","guest_session":null,"user_id":2,"version":"0.2.1"})"));
    QVERIFY(hello);
    QCOMPARE(std::get<wire::ConnectionEstablished>(*hello).version, QStringLiteral("0.2.1"));

    const auto pong = wire::decode<wire::Incoming>(json(R"({"type":"pong","ref":3})"));
    QVERIFY(pong && std::holds_alternative<wire::Pong>(*pong));
}

void DecodeTest::syncIsRead()
{
    const QByteArray message = wire::encodeEventA(sampleEvent(MessageCreated{sampleMessage()}));
    const QByteArray draft = wire::encodeEventA(sampleEvent(DraftChanged{QStringLiteral("x"), {}, sampleTime()}));
    const auto sync = wire::decode<wire::SyncAnswer>(json(R"({"type":"sync","ref":1,"epoch":"e1","user_seq":4,"user_reset":true,"more":true,"events":[)" + draft
                                                          + R"(],"rooms":{"5":{"seq":9,"reset":true,"events":[)" + message
                                                          + R"(]},"6":{"seq":0,"reset":false,"gone":true,"events":[]}}})"));
    QVERIFY(sync);
    QCOMPARE(sync->epoch, QStringLiteral("e1"));
    QVERIFY(sync->isUserReset && sync->hasMore);
    QCOMPARE(sync->events.size(), 1);
    QCOMPARE(sync->rooms.size(), 2);
    QCOMPARE(sync->rooms.first().name, QStringLiteral("5"));
    QVERIFY(sync->rooms.first().isReset);
    QCOMPARE(sync->rooms.first().events.first().seq, 8); // the message's own
    QVERIFY(sync->rooms.last().isGone);
}

void DecodeTest::listsAndListingsAreRead()
{
    const QList<User> people{sampleUser(), sampleUser()};
    const auto list = wire::decodeList<User>(json(wire::encodeList(people)));
    QVERIFY(list);
    QCOMPARE(list->size(), 2);
    const auto page = wire::decodeListing<User>(json(wire::encodePage({.count = 9, .next = "/api/users/?page=2"}, people)));
    QVERIFY(page);
    QCOMPARE(page->count, 9);
    QCOMPARE(page->next, QStringLiteral("/api/users/?page=2"));
    QCOMPARE(page->items.size(), 2);
    QVERIFY(!wire::decodeListing<User>(json(R"({"count":0})")));
    QVERIFY(!wire::decodeList<User>(json(R"([{"id":1},{"id":0}])")));
}

void DecodeTest::longListsNeedTheirLeave()
{
    QByteArray text = "[0";
    for (int i = 0; i < 20'000; ++i)
        text += ",1";
    text += ']';
    QVERIFY(!wire::Json::parse(text));
    QVERIFY(wire::Json::parse(text, 30'000));
}

void DecodeTest::versionsAreCompared()
{
    using wire::Fit;
    const auto own = wire::Version::fromText(u"1.4.0");
    QVERIFY(own);
    const auto fit = [&](const char16_t *peer) { return wire::fitOf(*own, *wire::Version::fromText(peer)); };
    QVERIFY(fit(u"1.4.9") == Fit::Good);
    QVERIFY(fit(u"1.3.0") == Fit::Good);
    QVERIFY(fit(u"1.5.0-rc1") == Fit::Good);
    QVERIFY(fit(u"1.2.9") == Fit::PeerTooOld);
    QVERIFY(fit(u"1.6.0") == Fit::PeerTooNew);
    QVERIFY(fit(u"0.4.0") == Fit::PeerTooOld);
    QVERIFY(fit(u"2.0.0") == Fit::PeerTooNew);
    QVERIFY(!wire::Version::fromText(u"latest"));
    QVERIFY(!wire::Version::fromText(u"1.-2.0"));
    QVERIFY(wire::ownVersion() > wire::Version{});
}

QTEST_GUILESS_MAIN(DecodeTest)
#include "decode_test.moc"
