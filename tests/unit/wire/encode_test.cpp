// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "schema_check.h"
#include "wire/encode.h"

#include <QTest>

using namespace Suhbat;
using namespace Suhbat::test;
using wire::encode;
using wire::Json;
using wire::Mine;
using wire::Style;

class EncodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void userHasItsPublicFields();
    void guestAsUserHasNoUsername();
    void messageHasEveryField();
    void messageOfAGuestNamesNoSender();
    void messageOfTheSystemNamesNobody();
    void mediaUrlIsTheFirstAttachment();
    void attachmentOffersAThumbnailOnlyOfPictures();
    void deletedMessageGivesNothingAway();
    void mineIsLeftOutForEvents();
    void conversationMessageHasAnObjectForASender();
    void roomHasEveryField();
    void guestIsNotAParticipant();
    void productKeepsTheTypeOfItsId();
    void ticketIsShownInSupportRooms();
    void draftIsShownOnlyWhenThereIsOne();
    void conversationCarriesTheRoomsFields();
    void listsArePlain();
    void pagesSayWhatComesNext();

private:
    Json parsed(const QByteArray &schema, const QByteArray &json)
    {
        const QString problem = m_check.problem(schema, json);
        if (!problem.isEmpty())
            QTest::qFail(qPrintable(problem), __FILE__, __LINE__);
        return Json::parse(json).value_or(Json());
    }
    static Json at(const Json &json, const char *key)
    {
        const Json *found = json.find(QString::fromLatin1(key));
        return found ? *found : Json(QStringLiteral("absent"));
    }
    static QString textAt(const Json &json, const char *key)
    {
        const Json found = at(json, key);
        return found.text() ? *found.text() : QStringLiteral("no text");
    }
    static qint64 numberAt(const Json &json, const char *key)
    {
        const Json found = at(json, key);
        return found.integer() ? *found.integer() : -1;
    }
    static bool isTrueAt(const Json &json, const char *key)
    {
        const Json found = at(json, key);
        return found.boolean() && *found.boolean();
    }

    SchemaCheck m_check;
};

void EncodeTest::userHasItsPublicFields()
{
    QCOMPARE(encode(sampleUser()),
             QByteArray(R"({"id":2,"username":"ahmed","name":"أحمد علي","role":"vendor","avatar":null,)"
                        R"("is_online":true,"last_seen":"2026-11-20T16:00:37.123Z"})"));
    parsed("user", encode(sampleUser()));
}

void EncodeTest::guestAsUserHasNoUsername()
{
    User guest;
    guest.id = UserId(9);
    guest.role = Role::Guest;
    const Json json = parsed("user", encode(guest));
    QVERIFY(at(json, "username").isNull());
    QVERIFY(at(json, "last_seen").isNull());
}

void EncodeTest::messageHasEveryField()
{
    const Json json = parsed("message", encode(sampleMessage()));
    QCOMPARE(textAt(json, "message_id"), QStringLiteral("0193004c-1234-7abc-8def-010203040506"));
    QCOMPARE(numberAt(json, "id"), 76);
    QCOMPARE(numberAt(json, "seq"), 8);
    QCOMPARE(textAt(json, "room_id"), QStringLiteral("01930005-1234-7abc-8def-010203040506"));
    QCOMPARE(numberAt(json, "sender"), 2);
    QCOMPARE(textAt(json, "sender_username"), QStringLiteral("ahmed"));
    QCOMPARE(textAt(json, "sender_type"), QStringLiteral("vendor"));
    QCOMPARE(textAt(json, "direction"), QStringLiteral("outgoing"));
    QVERIFY(at(json, "guest_id").isNull());
    QCOMPARE(textAt(json, "content"), sampleMessage().content);
    QCOMPARE(textAt(json, "message_type"), QStringLiteral("image"));
    QCOMPARE(numberAt(at(json, "reply_to"), "id"), 70);
    QVERIFY(at(json, "forwarded_from").isNull());
    QCOMPARE(*at(json, "mentions").array()->at(0).integer(), 3);
    QVERIFY(isTrueAt(at(json, "reactions").array()->at(0), "mine"));
    QVERIFY(isTrueAt(json, "is_read"));
    QCOMPARE(textAt(json, "read_at"), QStringLiteral("2026-11-20T16:00:42.123Z"));
    QVERIFY(isTrueAt(json, "is_edited"));
    QVERIFY(!isTrueAt(json, "is_deleted"));
    QCOMPARE(textAt(json, "created_at"), QStringLiteral("2026-11-20T16:00:37.123Z"));
}

void EncodeTest::messageOfAGuestNamesNoSender()
{
    const Json json = parsed("message", encode(guestMessage()));
    QVERIFY(at(json, "sender").isNull());
    QCOMPARE(numberAt(json, "guest_id"), 9);
    QCOMPARE(textAt(json, "sender_username"), QStringLiteral("Sara"));
    QVERIFY(at(parsed("conversation_message", encode(guestMessage(), Style::Conversation)), "sender").isNull());
}

void EncodeTest::messageOfTheSystemNamesNobody()
{
    Message message = guestMessage();
    message.sender = {};
    message.senderIsGuest = false;
    message.senderUsername.clear();
    message.senderType = SenderType::System;
    message.type = MessageType::System;
    const Json json = parsed("message", encode(message));
    QVERIFY(at(json, "sender").isNull());
    QVERIFY(at(json, "guest_id").isNull());
}

void EncodeTest::mediaUrlIsTheFirstAttachment()
{
    const Json json = parsed("message", encode(sampleMessage()));
    QCOMPARE(textAt(json, "media_url"), QStringLiteral("/download/77/"));
    QCOMPARE(textAt(json, "mime_type"), QStringLiteral("image/jpeg"));
    QCOMPARE(textAt(at(json, "attachments").array()->at(0), "url"), QStringLiteral("/download/77/"));
    QVERIFY(at(parsed("message", encode(guestMessage())), "media_url").isNull());
}

void EncodeTest::attachmentOffersAThumbnailOnlyOfPictures()
{
    Attachment attachment = sampleImage();
    QCOMPARE(textAt(parsed("attachment", encode(attachment)), "thumb_url"), QStringLiteral("/download/77/?thumb=320"));

    attachment.kind = AttachmentKind::Voice;
    attachment.width = attachment.height = 0;
    attachment.durationSeconds = 2.5;
    attachment.waveform = {0, 31, 7};
    const Json voice = parsed("attachment", encode(attachment));
    QVERIFY(at(voice, "thumb_url").isNull());
    QVERIFY(at(voice, "width").isNull());
    QCOMPARE(*at(voice, "duration_s").real(), 2.5);
    QCOMPARE(at(voice, "waveform").array()->size(), size_t(3));
}

void EncodeTest::deletedMessageGivesNothingAway()
{
    Message message = sampleMessage();
    message.isDeleted = true;
    for (const auto &[style, schema] : {std::pair(Style::Marketplace, "message"), std::pair(Style::Conversation, "conversation_message")}) {
        const QByteArray bytes = encode(message, style);
        const Json json = parsed(schema, bytes);
        QCOMPARE(textAt(json, "content"), QString());
        QVERIFY(at(json, "media_url").isNull());
        QVERIFY(isTrueAt(json, "is_deleted"));
        QVERIFY(!bytes.contains("سلام"));
        QVERIFY(!bytes.contains("jpeg"));
    }
}

void EncodeTest::mineIsLeftOutForEvents()
{
    QVERIFY(encode(sampleMessage()).contains("\"mine\":true"));
    QVERIFY(!encode(sampleMessage(), Style::Marketplace, Mine::LeftOut).contains("\"mine\""));
}

void EncodeTest::conversationMessageHasAnObjectForASender()
{
    const Json json = parsed("conversation_message", encode(sampleMessage(), Style::Conversation));
    QCOMPARE(numberAt(at(json, "sender"), "id"), 2);
    QCOMPARE(textAt(at(json, "sender"), "username"), QStringLiteral("ahmed"));
    QCOMPARE(textAt(json, "message_text"), textAt(json, "content"));
    QCOMPARE(textAt(json, "timestamp"), QStringLiteral("2026-11-20T16:00:37.123Z"));
    QCOMPARE(textAt(json, "media_url"), QStringLiteral("/download/77/"));
}

void EncodeTest::roomHasEveryField()
{
    const Json json = parsed("room", encode(sampleRoom()));
    QCOMPARE(numberAt(json, "id"), 5);
    QCOMPARE(textAt(json, "kind"), QStringLiteral("product"));
    QCOMPARE(numberAt(json, "created_by"), 9);
    QCOMPARE(numberAt(json, "vendor_id"), 2);
    QVERIFY(at(json, "support_ticket").isNull());
    QVERIFY(isTrueAt(json, "is_muted"));
    QVERIFY(!isTrueAt(json, "is_archived"));
    QCOMPARE(numberAt(json, "unread_count"), 4);
    QCOMPARE(numberAt(json, "mention_count"), 1);
    QCOMPARE(numberAt(at(json, "last_message"), "id"), 76);
    QCOMPARE(numberAt(at(json, "pinned").array()->at(1), "id"), 70);
    QCOMPARE(numberAt(json, "seq"), 9);
    const Json vendor = at(json, "participants").array()->at(0);
    QCOMPARE(textAt(vendor, "username"), QStringLiteral("ahmed"));
    QVERIFY(isTrueAt(vendor, "is_admin"));
    QCOMPARE(textAt(vendor, "last_read_at"), QStringLiteral("2026-11-20T16:00:32.123Z"));
}

void EncodeTest::guestIsNotAParticipant()
{
    const Json json = parsed("room", encode(sampleRoom()));
    QCOMPARE(at(json, "participants").array()->size(), size_t(1));
    QCOMPARE(numberAt(json, "guest_id"), 9);
    QCOMPARE(textAt(at(json, "guest"), "name"), QStringLiteral("Sara"));
}

void EncodeTest::productKeepsTheTypeOfItsId()
{
    Room room = sampleRoom();
    QCOMPARE(numberAt(at(parsed("room", encode(room)), "product"), "id"), 4711);
    room.product->isNumber = false;
    QCOMPARE(textAt(at(parsed("room", encode(room)), "product"), "id"), QStringLiteral("4711"));
    room.product->key = QStringLiteral("SKU-7");
    QCOMPARE(textAt(at(parsed("room", encode(room)), "product"), "id"), QStringLiteral("SKU-7"));
    QCOMPARE(textAt(at(parsed("room", encode(room)), "product"), "price"), QStringLiteral("1250000.50"));
}

void EncodeTest::ticketIsShownInSupportRooms()
{
    const Json ticket = at(parsed("room", encode(supportRoom())), "support_ticket");
    QCOMPARE(numberAt(ticket, "number"), 1003);
    QCOMPARE(textAt(ticket, "status"), QStringLiteral("pending"));
    QVERIFY(at(ticket, "assignee").isNull());
}

void EncodeTest::draftIsShownOnlyWhenThereIsOne()
{
    QCOMPARE(numberAt(at(parsed("room", encode(sampleRoom())), "draft"), "reply_to"), 76);
    QVERIFY(at(parsed("room", encode(supportRoom())), "draft").isNull());
}

void EncodeTest::conversationCarriesTheRoomsFields()
{
    const Json json = parsed("conversation", encode(sampleRoom(), Style::Conversation));
    const Json last = at(json, "last_message");
    QCOMPARE(textAt(at(last, "sender"), "username"), QStringLiteral("ahmed"));
    QVERIFY(isTrueAt(last, "is_read"));
    QCOMPARE(numberAt(at(json, "participants").array()->at(0), "id"), 2);
    QCOMPARE(numberAt(json, "unread_count"), 4);
}

void EncodeTest::listsArePlain()
{
    const Json rooms = parsed("room_list", wire::encodeList(QList<Room>{sampleRoom(), supportRoom()}));
    QCOMPARE(rooms.array()->size(), size_t(2));
    parsed("conversation_message[]", wire::encodeList(QList<Message>{sampleMessage(), guestMessage()}, Style::Conversation));
    QCOMPARE(wire::encodeList(QList<Room>()), QByteArray("[]"));
}

void EncodeTest::pagesSayWhatComesNext()
{
    const wire::PageLinks links{120, "/api/chat/rooms/5/messages/?page=3", {}};
    const QByteArray bytes = wire::encodePage(links, QList<Message>{sampleMessage()});
    const Json json = parsed("message_page", bytes);
    parsed("page(message)", bytes);
    QCOMPARE(numberAt(json, "count"), 120);
    QCOMPARE(textAt(json, "next"), QStringLiteral("/api/chat/rooms/5/messages/?page=3"));
    QVERIFY(at(json, "previous").isNull());
    QCOMPARE(at(json, "results").array()->size(), size_t(1));
}

QTEST_GUILESS_MAIN(EncodeTest)
#include "encode_test.moc"
