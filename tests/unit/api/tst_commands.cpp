// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/sockets/commands.h"

#include <QTest>

using namespace Suhbat;
using namespace Suhbat::api;

namespace {

// "code" or "code field" of what a command is refused with; "closed" for noise; "taken".
QString outcomeOf(const Result<Decoded> &decoded)
{
    if (!decoded)
        return QStringLiteral("closed");
    if (decoded->command)
        return QStringLiteral("taken");
    const Error &error = decoded->command.error();
    const QString code = QString::fromLatin1(codeName(error.code));
    return error.field.isEmpty() ? code : code + QLatin1Char(' ') + error.field;
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void namesWhatIsWrongInOneRoom_data();
    void namesWhatIsWrongInOneRoom();
    void takesEveryWayToNameThings();
    void readsASync();
    void givesBackTheRef();
    void fillsInTheRoomOfThePath();
};

void TestCommands::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const QByteArray &text, const char *outcome) { QTest::newRow(name) << text << QString::fromLatin1(outcome); };
    row("nothing", "", "closed");
    row("no JSON", "hello", "closed");
    row("half JSON", R"({"type":"ping")", "closed");
    row("two values", R"({"type":"ping"}{"type":"ping"})", "closed");
    row("no object", "[1,2]", "bad_request");
    row("text alone", R"("ping")", "bad_request");
    row("duplicate key", R"({"type":"ping","type":"ping"})", "invalid_json");
    row("NUL", R"({"type":"send_message","room_id":1,"content":"a\u0000b"})", "invalid_json");
    row("lone surrogate", R"({"type":"send_message","room_id":1,"content":"\ud800"})", "invalid_json");
    row("huge number", R"({"type":"join_room","room_id":99999999999999999999})", "invalid_json");
    row("too deep", R"({"type":"ping","x":)" + QByteArray(40, '[') + QByteArray(40, ']') + "}", "too_deep");
    row("no type", "{}", "missing_field type");
    row("type is a number", R"({"type":5})", "invalid_field type");
    row("unknown", R"({"type":"fly"})", "unknown_command");
    row("chat_message belongs to the other dialect", R"({"type":"chat_message","message":"x"})", "unknown_command");
    row("join without room", R"({"type":"join_room"})", "missing_field room_id");
    row("room is null", R"({"type":"join_room","room_id":null})", "missing_field room_id");
    row("room is a fraction", R"({"type":"join_room","room_id":1.5})", "invalid_field room_id");
    row("room is a list", R"({"type":"join_room","room_id":[1]})", "invalid_field room_id");
    row("room is words", R"({"type":"join_room","room_id":"lobby"})", "invalid_field room_id");
    row("negative room", R"({"type":"join_room","room_id":-4})", "taken"); // looked up in vain
    row("send without content", R"({"type":"send_message","room_id":1})", "missing_field content");
    row("content is a number", R"({"type":"send_message","room_id":1,"content":7})", "invalid_field content");
    row("message_id is no UUID", R"({"type":"send_message","room_id":1,"content":"x","message_id":"7"})", "invalid_field message_id");
    row("reply_to is an object", R"({"type":"send_message","room_id":1,"content":"x","reply_to":{"id":7}})", "invalid_field reply_to");
    row("attachments are texts", R"({"type":"send_message","room_id":1,"content":"x","attachments":["a"]})", "invalid_field attachments");
    row("sender_type is unheard of", R"({"type":"send_message","room_id":1,"content":"x","sender_type":"king"})", "invalid_field sender_type");
    row("is_typing is text", R"({"type":"typing","room_id":1,"is_typing":"yes"})", "invalid_field is_typing");
    row("is_typing is missing", R"({"type":"typing","room_id":1})", "missing_field is_typing");
    row("edit without content", R"({"type":"edit_message","message_id":1})", "missing_field content");
    row("edit of nothing", R"({"type":"edit_message","content":"x"})", "missing_field message_id");
    row("react without emoji", R"({"type":"react","message_id":1})", "missing_field emoji");
    row("up_to is true", R"({"type":"mark_read","room_id":1,"up_to":true})", "invalid_field up_to");
    row("sync of a list", R"({"type":"sync","rooms":[1]})", "invalid_field rooms");
    row("sync from below zero", R"({"type":"sync","rooms":{"1":-1}})", "invalid_field rooms");
    row("sync of a nameless room", R"({"type":"sync","rooms":{"x":1}})", "invalid_field rooms");
    row("ref is an object", R"({"type":"ping","ref":{}})", "invalid_field ref");
    row("ref is endless", R"({"type":"ping","ref":")" + QByteArray(200, 'x') + "\"}", "invalid_field ref");
    row("unknown fields are ignored", R"({"type":"ping","more":[1,{"a":2}]})", "taken");
}

void TestCommands::namesWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, outcome);
    QCOMPARE(outcomeOf(decodeManyRooms(text)), outcome);
}

void TestCommands::namesWhatIsWrongInOneRoom_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const QByteArray &text, const char *outcome) { QTest::newRow(name) << text << QString::fromLatin1(outcome); };
    row("no JSON", "hello", "closed");
    row("send_message belongs to the other dialect", R"({"type":"send_message","room_id":1,"content":"x"})", "unknown_command");
    row("join_room too", R"({"type":"join_room","room_id":1})", "unknown_command");
    row("no message", R"({"type":"chat_message"})", "missing_field message");
    row("message is a list", R"({"type":"chat_message","message":[]})", "invalid_field message");
    row("edit of nothing", R"({"type":"edit_message","content":"x"})", "missing_field message_id");
    row("typing", R"({"type":"typing","is_typing":true})", "taken");
    row("a call", R"({"type":"incoming_call","call_id":3})", "taken");
}

void TestCommands::namesWhatIsWrongInOneRoom()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, outcome);
    QCOMPARE(outcomeOf(decodeOneRoom(text, RoomId(5))), outcome);
}

void TestCommands::takesEveryWayToNameThings()
{
    const QUuid uuid(QStringLiteral("0197f3a0-1111-7222-8333-444455556666"));
    const auto roomOf
        = [](const QByteArray &json) { return std::get<command::JoinRoom>(*decodeManyRooms(R"({"type":"join_room","room_id":)" + json + "}")->command).room; };
    QCOMPARE(std::get<RoomId>(roomOf("12")), RoomId(12));
    QCOMPARE(std::get<RoomId>(roomOf(R"("12")")), RoomId(12));
    QCOMPARE(std::get<QUuid>(roomOf(R"("0197F3A0-1111-7222-8333-444455556666")")), uuid);

    const auto messageOf = [](const QByteArray &field) {
        return std::get<command::DeleteMessage>(*decodeManyRooms(R"({"type":"delete_message",)" + field + "}")->command).target.message;
    };
    QCOMPARE(std::get<MessageId>(messageOf(R"("message_id":7)")), MessageId(7));
    QCOMPARE(std::get<MessageId>(messageOf(R"("id":7)")), MessageId(7));
    QCOMPARE(std::get<QUuid>(messageOf(R"("message_id":"0197f3a0-1111-7222-8333-444455556666")")), uuid);
}

void TestCommands::readsASync()
{
    const auto decoded = decodeManyRooms(R"({"type":"sync","rooms":{"12":4,"0197F3A0-1111-7222-8333-444455556666":0},"epoch":"e","user_seq":9})");
    QVERIFY(decoded && decoded->command);
    const auto &sync = std::get<command::Sync>(*decoded->command);
    QCOMPARE(sync.request.epoch, QStringLiteral("e"));
    QCOMPARE(sync.request.userSeq, 9);
    QCOMPARE(sync.request.rooms.size(), 2);
    QCOMPARE(sync.names.size(), 2);
    QVERIFY(sync.names.contains(QStringLiteral("0197F3A0-1111-7222-8333-444455556666"))); // as the client wrote it
    const qsizetype at = sync.names.indexOf(QStringLiteral("12"));
    QCOMPARE(std::get<RoomId>(sync.request.rooms.at(at).first), RoomId(12));
    QCOMPARE(sync.request.rooms.at(at).second, 4);
}

void TestCommands::givesBackTheRef()
{
    QVERIFY(decodeManyRooms(R"({"type":"ping"})")->ref.isNull());
    QCOMPARE(*decodeManyRooms(R"({"type":"ping","ref":"a1"})")->ref.text(), QStringLiteral("a1"));
    QCOMPARE(*decodeManyRooms(R"({"type":"ping","ref":17})")->ref.integer(), 17);
    QCOMPARE(*decodeManyRooms(R"({"type":"fly","ref":17})")->ref.integer(), 17); // an error finds its command
}

void TestCommands::fillsInTheRoomOfThePath()
{
    const auto decoded = decodeOneRoom(R"({"type":"chat_message","message":"salom","room_id":99})", RoomId(5));
    QVERIFY(decoded && decoded->command);
    const auto &draft = std::get<command::SendMessage>(*decoded->command).draft;
    QCOMPARE(std::get<RoomId>(draft.room), RoomId(5));
    QCOMPARE(draft.content, QStringLiteral("salom"));

    const auto edit = decodeOneRoom(R"({"type":"edit_message","message_id":7,"content":"salom"})", RoomId(5));
    QVERIFY(std::get<command::EditMessage>(*edit->command).target.room == RoomRef(RoomId(5)));
    const auto elsewhere = decodeManyRooms(R"({"type":"edit_message","message_id":7,"content":"salom"})");
    QVERIFY(!std::get<command::EditMessage>(*elsewhere->command).target.room);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
