// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "schema_check.h"
#include "wire/encode.h"

#include <QTest>

using namespace Suhbat;
using namespace Suhbat::test;
using wire::encodeEventA;
using wire::encodeEventB;

namespace {

struct Sample {
    const char *name;
    EventBody body;
    const char *a; // what both dialects should say; empty: nothing
    const char *b;
};

std::vector<Sample> samples()
{
    const MessageId id(76);
    const QUuid uuid = sampleUuid(76);
    const UserId ahmed(2);
    const QString name = QStringLiteral("ahmed");
    return {
        {"message", MessageCreated{sampleMessage()}, nullptr, nullptr},
        {"message_edited", MessageEdited{id, uuid, QStringLiteral("نو"), {UserId(3)}, sampleTime(1)},
         R"("message_id":"0193004c-1234-7abc-8def-010203040506","id":76,"content":"نو","mentions":[3],"is_edited":true,"edited_at":"2026-11-20T16:00:38.123Z"})",
         R"({"type":"message.edited","message":{"id":76,"message_id":"0193004c-1234-7abc-8def-010203040506","content":"نو","is_edited":true,"edited_at":"2026-11-20T16:00:38.123Z"}})"},
        {"message_deleted", MessageDeleted{id, uuid, ahmed}, R"("message_id":"0193004c-1234-7abc-8def-010203040506","id":76,"is_deleted":true,"by":2})",
         R"({"type":"message.deleted","message_id":76})"},
        {"reaction", ReactionChanged{id, uuid, ahmed, name, QStringLiteral("👍"), 2, true},
         R"("id":76,"user_id":2,"username":"ahmed","emoji":"👍","count":2,"removed":true})", ""},
        {"message_pinned", MessagePinned{id, uuid, false, ahmed}, R"("id":76,"pinned":false,"by":2})", ""},
        {"user_joined", MemberJoined{ahmed, name, UserId(3)}, R"("seq":9,"at":"2026-11-20T16:00:37.123Z","user_id":2,"username":"ahmed","by":3})", ""},
        {"user_left", MemberLeft{ahmed, name, UserId(3)}, R"("user_id":2,"username":"ahmed","by":3})", ""},
        {"room_updated", RoomChanged{sampleRoom(), {{ahmed, sampleState()}}}, R"("updated_at":"2026-11-20T16:00:37.123Z"})", ""},
        {"typing", Typing{ahmed, name, true},
         R"({"type":"typing","room_id":"01930005-1234-7abc-8def-010203040506","user_id":2,"username":"ahmed","is_typing":true})",
         R"({"type":"user.typing","user":"ahmed","is_typing":true})"},
        {"read_receipt", ReadReceipt{ahmed, name, id, uuid, sampleTime()},
         R"("user_id":2,"username":"ahmed","up_to":76,"up_to_message_id":"0193004c-1234-7abc-8def-010203040506","read_at":"2026-11-20T16:00:37.123Z"})", ""},
        {"presence", PresenceChanged{ahmed, false, sampleTime(), {RoomId(5)}},
         R"({"type":"presence","user_id":2,"is_online":false,"last_seen":"2026-11-20T16:00:37.123Z"})", ""},
        {"b_user_joined", Attendance{ahmed, name, true}, "", R"({"type":"user.joined","user":"ahmed"})"},
        {"b_user_left", Attendance{ahmed, name, false}, "", R"({"type":"user.left","user":"ahmed"})"},
        {"room_created", RoomGained{sampleRoom()}, R"("user_seq":4})", ""},
        {"room_removed", RoomLost{sampleRoom()}, R"("user_seq":4})", ""},
        {"read_marker", ReadMarker{id, 3, 2, 1, sampleTime()},
         R"("up_to":76,"unread_count":2,"mention_count":1,"read_at":"2026-11-20T16:00:37.123Z","user_seq":4})", ""},
        {"draft", DraftChanged{QStringLiteral("نیم"), {}, sampleTime()},
         R"("content":"نیم","reply_to":null,"updated_at":"2026-11-20T16:00:37.123Z","user_seq":4})", ""},
        {"room_state", RoomStateChanged{sampleState()},
         R"("unread_count":4,"mention_count":1,"draft":{"content":"نیم‌نوشته","reply_to":76},"user_seq":4})", ""},
        {"settings", SettingsChanged{R"({"theme":"dark"})"}, R"({"type":"settings","settings":{"theme":"dark"},"user_seq":4})", ""},
        {"blocked", BlockedChanged{UserId(3), true}, R"({"type":"blocked","user_id":3,"is_blocked":true,"user_seq":4})", ""},
        {"session_revoked", SessionRevoked{SessionId(1)}, "", ""},
    };
}

} // namespace

class EventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfEventIsSampled();
    void dialectASaysIt_data() { rows(); }
    void dialectASaysIt();
    void dialectBSaysIt_data() { rows(); }
    void dialectBSaysIt();
    void messageInAIsAMessageObject();
    void messageInBHasTheOldNames();
    void noEventTellsWhatIsMine();
    void roomUpdatedForAViewerHasItsOwnFields();
    void settingsThatAreEmptyAreAnEmptyObject();

private:
    static void rows();
    SchemaCheck m_check;
};

void EventTest::rows()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Sample &sample : samples())
        QTest::newRow(sample.name) << index++;
}

void EventTest::everyKindOfEventIsSampled()
{
    std::vector<bool> isSampled(std::variant_size_v<EventBody>);
    for (const Sample &sample : samples())
        isSampled[sample.body.index()] = true;
    QVERIFY(std::find(isSampled.begin(), isSampled.end(), false) == isSampled.end());
}

void EventTest::dialectASaysIt()
{
    QFETCH(int, index);
    const Sample sample = samples()[size_t(index)];
    const QByteArray bytes = encodeEventA(sampleEvent(sample.body));
    if (!sample.a) {
        QVERIFY(!bytes.isEmpty());
    } else if (*sample.a == 0) {
        QCOMPARE(bytes, QByteArray());
        return;
    } else {
        QVERIFY2(bytes.endsWith(sample.a), bytes);
    }
    QCOMPARE(m_check.problem(QByteArray("event_") + sample.name, bytes), QString());
}

void EventTest::dialectBSaysIt()
{
    QFETCH(int, index);
    const Sample sample = samples()[size_t(index)];
    const QByteArray bytes = encodeEventB(sampleEvent(sample.body));
    if (sample.b)
        QCOMPARE(bytes, QByteArray(sample.b));
    if (bytes.isEmpty())
        return;
    const QByteArray type = wire::Json::parse(bytes)->find(u"type")->text()->toLatin1().replace('.', '_');
    QCOMPARE(m_check.problem("event_b_" + type, bytes), QString());
}

void EventTest::messageInAIsAMessageObject()
{
    const QByteArray bytes = encodeEventA(sampleEvent(MessageCreated{sampleMessage()}));
    QByteArray object = wire::encode(sampleMessage(), wire::Style::Marketplace, wire::Mine::LeftOut);
    QCOMPARE(bytes, object.replace(0, 1, R"({"type":"message",)"));
}

void EventTest::messageInBHasTheOldNames()
{
    const auto json = wire::Json::parse(encodeEventB(sampleEvent(MessageCreated{sampleMessage()})));
    QCOMPARE(*json->find(u"type")->text(), QStringLiteral("chat.message"));
    QCOMPARE(*json->find(u"id")->integer(), 76);
    QCOMPARE(*json->find(u"sender")->text(), QStringLiteral("ahmed"));
    QCOMPARE(*json->find(u"content")->text(), sampleMessage().content);
    QCOMPARE(*json->find(u"timestamp")->text(), QStringLiteral("2026-11-20T16:00:37.123Z"));

    const auto ofGuest = wire::Json::parse(encodeEventB(sampleEvent(MessageCreated{guestMessage()})));
    QCOMPARE(*ofGuest->find(u"sender")->text(), QStringLiteral("Sara"));
}

void EventTest::noEventTellsWhatIsMine()
{
    for (const Sample &sample : samples()) {
        QVERIFY2(!encodeEventA(sampleEvent(sample.body)).contains("\"mine\""), sample.name);
        QVERIFY2(!encodeEventB(sampleEvent(sample.body)).contains("\"mine\""), sample.name);
    }
    const QByteArray toEverybody = encodeEventA(sampleEvent(RoomChanged{sampleRoom(), {{UserId(2), sampleState()}}}));
    QVERIFY(!toEverybody.contains("unread_count"));
    QVERIFY(!toEverybody.contains("draft"));
}

void EventTest::roomUpdatedForAViewerHasItsOwnFields()
{
    const Event event = sampleEvent(RoomChanged{sampleRoom(), {{UserId(2), sampleState()}}});
    const QByteArray own = wire::encodeRoomUpdated(event, UserId(2));
    QCOMPARE(m_check.problem("event_room_updated", own), QString());
    QCOMPARE(m_check.problem("room", own), QString());
    QVERIFY(own.contains("\"unread_count\":4"));

    // An admin who only looks on has done nothing with the room.
    QVERIFY(wire::encodeRoomUpdated(event, UserId(8)).contains("\"unread_count\":0"));
}

void EventTest::settingsThatAreEmptyAreAnEmptyObject()
{
    QCOMPARE(encodeEventA(sampleEvent(SettingsChanged{})), QByteArray(R"({"type":"settings","settings":{},"user_seq":4})"));
}

QTEST_GUILESS_MAIN(EventTest)
#include "event_test.moc"
