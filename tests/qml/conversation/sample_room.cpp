// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_room.h"

namespace Suhbat::client {

using namespace Qt::StringLiterals;

SampleRoom::SampleRoom(Stage &stage)
    : room(stage.room(1, RoomKind::Group, u"Design · تصميم · dizayn"_s)),
      grace(Stage::user(8, u"Grace Turner"_s)),
      layla(Stage::user(4, u"ليلى حداد"_s)),
      nasrin(Stage::user(5, u"نسرین رضایی"_s)),
      dilnoza(Stage::user(6, u"Dilnoza Yoʻldosheva"_s)),
      bekzod(Stage::user(7, u"Бекзод Раҳимов"_s)),
      m_stage(stage)
{
    layla.username = u"layla"_s;
    nasrin.username = u"nasrin"_s;
    dilnoza.username = u"dilnoza"_s;
    grace.isOnline = true;
    nasrin.isOnline = true;
    stage.gateway.users = {grace, layla, nasrin, dilnoza, bekzod};
    stage.book.learn(stage.gateway.users);
    room.room.members = {Stage::member(stage.me, true)};
    for (const User &each : stage.gateway.users)
        room.room.members.append(Stage::member(each));
    talk();
    room.room.pinned = {MessageId(1)};
    room.room.mine.unreadCount = 3;
    room.room.mine.lastReadOrdinal = 5;
    room.newest = stage.gateway.history[RoomId(1)].last();
    room.readByOthers = MessageId(9);
    stage.signIn({room, stage.room(2, RoomKind::Group, u"Bozor · بازار"_s), stage.room(3, RoomKind::Direct)});
}

StoredMessage &SampleRoom::say(const User &who, const QString &content, qint64 minute)
{
    QList<StoredMessage> &all = m_stage.gateway.history[RoomId(1)];
    all.append(m_stage.message(m_next++, who, content, 0));
    all.last().message.createdAt = Timestamp(Stage::noon - 3'600'000 + minute * 60'000);
    return all.last();
}

void SampleRoom::answer(StoredMessage &message, const StoredMessage &to)
{
    message.message.replyTo = ReplyPreview{to.message.id, to.message.senderUsername, to.message.content};
}

void SampleRoom::talk()
{
    QList<StoredMessage> &all = m_stage.gateway.history[RoomId(1)];
    all.reserve(40);
    const int yesterday = -24 * 60;
    StoredMessage &first
        = say(grace, u"Good morning! The new mirrored layout is on the test server. Could everyone look at it in their own language?"_s, yesterday);
    first.message.reactions = {{u"👍"_s, 2, true}, {u"🎉"_s, 1, false}};
    StoredMessage &second = say(layla, u"صباح الخير يا جماعة. فتحت الصفحة، والأسهم صارت في الجهة الصحيحة أخيرًا 🎉"_s, yesterday + 4);
    answer(second, first);
    say(nasrin,
        u"سلام به همه. در نسخه‌ی فارسی دکمه‌ی «ارسال» درست است، ولی تاریخ هنوز میلادی نشان داده می‌شود."_s,
        yesterday + 6);
    say(nasrin, u"باشه 👍"_s, yesterday + 7);
    say(m_stage.me, u"Rahmat! I will look."_s, yesterday + 9);
    say(dilnoza, u"Salom! Oʻzbekcha matnlarni koʻrib chiqdim: «Yuborish» tugmasi juda tor, soʻz sigʻmayapti. @malika"_s, 1);
    StoredMessage &passed = say(bekzod, u"Кириллчада ҳам шундай. Тугмани бироз кенгайтирсак, ҳаммаси жойига тушади."_s, 3);
    passed.message.forwardedFrom = dilnoza.name;
    StoredMessage &own = say(
        m_stage.me,
        u"Thanks, all. @dilnoza I will make the button **grow with its label**; the rule lives in `Theme.qml`.\n\nتاریخ را هم درست می‌کنم، @nasrin"_s,
        5);
    own.message.editedAt = own.message.createdAt;
    own.message.reactions = {{u"❤️"_s, 1, false}};
    StoredMessage &thanks = say(m_stage.me, u"شكرًا لكم جميعًا!"_s, 6);
    answer(thanks, second);
    say(m_stage.me, u"OK"_s, 7);
    say(layla, u"🎉🎉"_s, 8);
    StoredMessage &gone = say(layla, QString(), 9);
    gone.message.isDeleted = true;
    say(grace, u"> the rule\nQuoted, and ||a secret|| with https://example.org/fa?q=سلام\n```\nif (isMirrored)\n    turn();\n```"_s, 11);
    StoredMessage failed = m_stage.waiting(1, u"This one did not go out"_s, SendState::Failed);
    failed.failure = u"You are not a member of this room any more."_s;
    all.append(failed);
    all.append(m_stage.waiting(2, u"الإصدار 2.4.1 يعمل عندي على Windows، والملف report (نهائي).pdf فُتح بلا مشكلة."_s));
}

} // namespace Suhbat::client
