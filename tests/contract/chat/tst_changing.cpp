// SPDX-License-Identifier: GPL-3.0-or-later
#include "village.h"

using namespace Suhbat;
using namespace Suhbat::chat;

class ChangingTest : public test::VillageTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void letsTheAuthorAloneEdit();
    void keepsTheSeqOfAnEditedMessage();
    void letsAuthorAndRoomAdminDelete();
    void leavesATombstoneWithoutTheWords();
    void tellsNobodyDeletedWordsAfterwards();
    void takesReactionsAndPinsAwayWithTheMessage();
    void countsReactions();
    void acceptsOnlyEmoji_data();
    void acceptsOnlyEmoji();
    void limitsReactionsAndPins();
    void pinsNewestFirst();
    void knowsMentionsOfMembersAlone();
    void findsManyMentions();
    void forgetsMentionsThatAreEditedAway();
};

void ChangingTest::letsTheAuthorAloneEdit()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris"), QStringLiteral("stranger")});
    const Room room = v.group(people[0], {people[1]});
    const Message message = v.say(people[1], room.id, QStringLiteral("سلام"));
    REFUSED(v.edit(people[0], message.id, QStringLiteral("x")), Code::Forbidden); // the room's admin, but not the author
    REFUSED(v.edit(people[2], message.id, QStringLiteral("x")), Code::NotFound);
    REFUSED(v.edit(v.person(QStringLiteral("root"), Role::Admin), message.id, QStringLiteral("x")), Code::Forbidden);
    REFUSED(v.edit(people[1], message.id, QString(4097, u'x')), Code::TooLong);
    ALLOWED(v.removeMember(people[0], room.id, people[1].user));
    REFUSED(v.edit(people[1], message.id, QStringLiteral("x")), Code::NotFound);
    QCOMPARE(v.get(people[0], message.id)->content, QStringLiteral("سلام"));
}

void ChangingTest::keepsTheSeqOfAnEditedMessage()
{
    auto &v = village();
    const Caller author = v.person(QStringLiteral("omar"));
    const Room room = v.group(author, {});
    const Message message = v.say(author, room.id, QStringLiteral("یک"));
    v.told();
    v.clock().advance(1000);
    const auto edited = v.edit(author, message.uuid, QStringLiteral("دو"));
    QVERIFY(edited);
    QCOMPARE(edited->seq, message.seq);
    QCOMPARE(edited->content, QStringLiteral("دو"));
    QCOMPARE(edited->editedAt, v.clock().now());
    QCOMPARE(edited->createdAt, message.createdAt);
    const auto events = v.told();
    QCOMPARE(events.size(), size_t(1));
    QCOMPARE(events[0]->seq, message.seq + 1);
    QCOMPARE(std::get<MessageEdited>(events[0]->body).content, QStringLiteral("دو"));
    QCOMPARE(std::get<MessageEdited>(events[0]->body).uuid, message.uuid);
    QCOMPARE(v.read(author, room.id).first().content, QStringLiteral("دو"));
}

void ChangingTest::letsAuthorAndRoomAdminDelete()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris"), QStringLiteral("karim")});
    const Room room = v.group(people[0], {people[1], people[2]});
    const Message one = v.say(people[1], room.id, QStringLiteral("one")), two = v.say(people[1], room.id, QStringLiteral("two"));
    const Message admins = v.say(people[0], room.id, QStringLiteral("admin's"));
    REFUSED(v.remove(people[2], one.id), Code::Forbidden);
    REFUSED(v.remove(people[1], admins.id), Code::Forbidden);
    ALLOWED(v.remove(people[1], one.id));
    ALLOWED(v.remove(people[0], two.uuid));
    REFUSED(v.remove(people[1], one.id), Code::NotFound);
    REFUSED(v.edit(people[1], one.id, QStringLiteral("x")), Code::NotFound);
    REFUSED(v.react(people[0], one.id, QStringLiteral("👍")), Code::NotFound);
    REFUSED(v.pin(people[0], one.id), Code::NotFound);

    const Room pair = v.direct(people[0], people[1]);
    const Message mine = v.say(people[0], pair.id, QStringLiteral("mine"));
    REFUSED(v.remove(people[1], mine.id), Code::Forbidden);
    ALLOWED(v.remove(people[0], mine.id));
}

void ChangingTest::leavesATombstoneWithoutTheWords()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.group(people[0], {people[1]});
    v.say(people[0], room.id, QStringLiteral("before"));
    const Message message = v.say(people[0], room.id, QStringLiteral("secret @") + people[1].username);
    v.told();
    const auto change = v.remove(people[0], message.id);
    QCOMPARE(change->seq, message.seq + 1);
    const auto events = v.told();
    QCOMPARE(events.size(), size_t(1));
    const auto &deleted = std::get<MessageDeleted>(events[0]->body);
    QCOMPARE(deleted.id, message.id);
    QCOMPARE(deleted.by, people[0].user);

    const QList<Message> messages = v.read(people[1], room.id);
    QCOMPARE(messages.size(), 2);
    QVERIFY(messages.first().isDeleted);
    QVERIFY(messages.first().content.isEmpty());
    QVERIFY(messages.first().mentions.isEmpty());
    QCOMPARE(messages.first().seq, message.seq);
    QCOMPARE(messages.first().sender, people[0].user);
    const Room view = v.look(people[1], room.id);
    QCOMPARE(view.mine.unreadCount, 1);
    QCOMPARE(view.mine.mentionCount, 0);
    QVERIFY(view.lastMessage->isDeleted);
    QCOMPARE(v.ask(QStringLiteral("SELECT count(*) FROM messages WHERE content LIKE 'secret%'")).toInt(), 0);
}

void ChangingTest::tellsNobodyDeletedWordsAfterwards()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.group(people[0], {people[1]});
    const Message message = v.say(people[0], room.id, QStringLiteral("secret one"));
    ALLOWED(v.edit(people[0], message.id, QStringLiteral("secret two")));
    ALLOWED(v.remove(people[0], message.id));
    const auto answer = v.catchUp(people[1], room.id, 0);
    QCOMPARE(answer.rooms.first().events.size(), 3);
    for (const Event &event : answer.rooms.first().events) {
        if (const auto *created = std::get_if<MessageCreated>(&event.body))
            QVERIFY(created->message.content.isEmpty() && created->message.isDeleted);
        if (const auto *edited = std::get_if<MessageEdited>(&event.body))
            QVERIFY(edited->content.isEmpty());
    }
}

void ChangingTest::takesReactionsAndPinsAwayWithTheMessage()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.group(people[0], {people[1]});
    const Message message = v.say(people[0], room.id, QStringLiteral("x")), other = v.say(people[0], room.id, QStringLiteral("y"));
    ALLOWED(v.react(people[1], message.id, QStringLiteral("👍")));
    ALLOWED(v.pin(people[1], message.id));
    ALLOWED(v.pin(people[1], other.id));
    v.told();
    ALLOWED(v.remove(people[0], message.id));
    const auto events = v.told();
    QCOMPARE(events.size(), size_t(2));
    QCOMPARE(events[1]->seq, events[0]->seq + 1);
    QVERIFY(!std::get<MessagePinned>(events[1]->body).isPinned);
    QVERIFY(v.read(people[0], room.id).last().reactions.isEmpty());
    QCOMPARE(v.look(people[0], room.id).pinned, QList<MessageId>{other.id});
    QCOMPARE(v.pins(people[1], room.id)->size(), 1);
    QCOMPARE(v.ask(QStringLiteral("SELECT count(*) FROM reactions WHERE message_id = %1").arg(message.id.value())).toInt(), 0);
}

void ChangingTest::countsReactions()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.group(people[0], {people[1]});
    const Message message = v.say(people[0], room.id, QStringLiteral("x"));
    const QString thumb = QStringLiteral("👍"), heart = QStringLiteral("❤️");
    const qint64 first = v.react(people[0], message.id, thumb)->seq;
    QCOMPARE(first, message.seq + 1);
    v.clock().advance(10);
    QCOMPARE(v.react(people[1], message.id, thumb)->seq, first + 1);
    QCOMPARE(v.react(people[1], message.id, thumb)->seq, 0); // nothing new
    QCOMPARE(v.react(people[0], message.id, heart, Toggle::Off)->seq, 0);
    v.told();
    v.clock().advance(10);
    QCOMPARE(v.react(people[1], message.id, heart)->seq, first + 2);
    const auto event = std::get<ReactionChanged>(v.told().front()->body);
    QCOMPARE(event.count, 1);
    QCOMPARE(event.username, people[1].username);

    const QList<Reaction> seen = v.read(people[0], room.id).first().reactions;
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen[0].emoji, thumb);
    QCOMPARE(seen[0].count, 2);
    QVERIFY(seen[0].mine && !seen[1].mine);
    ALLOWED(v.react(people[0], message.id, thumb, Toggle::Off));
    const auto removed = v.told<ReactionChanged>();
    QCOMPARE(std::get<ReactionChanged>(removed.front()->body).count, 1);
    QVERIFY(std::get<ReactionChanged>(removed.front()->body).isRemoved);
    ALLOWED(v.react(people[1], message.id, thumb, Toggle::Off));
    ALLOWED(v.react(people[1], message.id, heart, Toggle::Off));
    QVERIFY(v.read(people[0], room.id).first().reactions.isEmpty());
}

void ChangingTest::acceptsOnlyEmoji_data()
{
    QTest::addColumn<QString>("emoji");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("thumb") << QStringLiteral("👍") << true;
    QTest::newRow("skin tone") << QStringLiteral("👍🏽") << true;
    QTest::newRow("family") << QStringLiteral("👩🏽‍👩🏽‍👧🏽‍👦🏽") << true;
    QTest::newRow("flag") << QStringLiteral("🇺🇿") << true;
    QTest::newRow("keycap") << QStringLiteral("1️⃣") << true;
    QTest::newRow("heart") << QStringLiteral("❤️") << true;
    QTest::newRow("information") << QStringLiteral("ℹ️") << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a word") << QStringLiteral("hello") << false;
    QTest::newRow("an Arabic word") << QStringLiteral("لا") << false;
    QTest::newRow("a digit") << QStringLiteral("7") << false;
    QTest::newRow("a space in it") << QStringLiteral("👍 👍") << false;
    QTest::newRow("a line in it") << QStringLiteral("👍\n👍") << false;
    QTest::newRow("an override in it") << QStringLiteral("\u202e👍") << false;
    QTest::newRow("a joiner alone") << QStringLiteral("\u200d") << false;
    QTest::newRow("too many") << QStringLiteral("👍").repeated(40) << false;
}

void ChangingTest::acceptsOnlyEmoji()
{
    QFETCH(QString, emoji);
    QFETCH(bool, isAccepted);
    auto &v = village();
    const Caller author = v.person(QStringLiteral("omar"));
    const Message message = v.say(author, v.group(author, {}).id, QStringLiteral("x"));
    if (isAccepted)
        ALLOWED(v.react(author, message.id, emoji));
    else
        REFUSED(v.react(author, message.id, emoji), Code::InvalidField);
}

void ChangingTest::limitsReactionsAndPins()
{
    auto &v = village();
    const Caller author = v.person(QStringLiteral("omar"));
    const Room room = v.group(author, {});
    const Message message = v.say(author, room.id, QStringLiteral("x")), other = v.say(author, room.id, QStringLiteral("y"));
    const Limits before = v.limits();
    v.limits().reactionsPerMessage = 2;
    v.limits().pinsPerRoom = 1;
    ALLOWED(v.react(author, message.id, QStringLiteral("👍")));
    ALLOWED(v.react(author, message.id, QStringLiteral("😀")));
    REFUSED(v.react(author, message.id, QStringLiteral("😂")), Code::InvalidField);
    ALLOWED(v.pin(author, message.id));
    REFUSED(v.pin(author, other.id), Code::BadRequest);
    v.limits() = before;
    QCOMPARE(v.read(author, room.id).last().reactions.size(), 2);
    QCOMPARE(v.look(author, room.id).pinned.size(), 1);
    QCOMPARE(v.look(author, room.id).seq, 5); // two messages, two reactions, a pin: what was refused left no hole
}

void ChangingTest::pinsNewestFirst()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.group(people[0], {people[1]});
    const Message one = v.say(people[0], room.id, QStringLiteral("one")), two = v.say(people[0], room.id, QStringLiteral("two"));
    ALLOWED(v.pin(people[1], two.id));
    v.clock().advance(10);
    v.told();
    QVERIFY(v.pin(people[0], one.uuid)->seq > 0);
    QCOMPARE(v.pin(people[0], one.uuid)->seq, 0);
    QCOMPARE(v.told<MessagePinned>().size(), size_t(1));
    const auto pins = v.pins(people[1], room.uuid);
    QCOMPARE(pins->size(), 2);
    QCOMPARE(pins->first().content, QStringLiteral("one"));
    QCOMPARE(pins->first().roomUuid, room.uuid);
    QCOMPARE(v.look(people[1], room.id).pinned, (QList<MessageId>{one.id, two.id}));
    ALLOWED(v.pin(people[1], one.id, Toggle::Off));
    QCOMPARE(v.look(people[1], room.id).pinned, QList<MessageId>{two.id});

    const Caller guest = v.guest(QStringLiteral("مهمان")), vendor = v.person(QStringLiteral("shop"), Role::Vendor);
    const Room shop = v.start(guest, {vendor.user, {}, QStringLiteral("سلام")})->room;
    REFUSED(v.pin(guest, shop.lastMessage->id), Code::Forbidden);
    ALLOWED(v.pin(vendor, shop.lastMessage->id));
}

void ChangingTest::knowsMentionsOfMembersAlone()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("زهرا"), QStringLiteral("علی‌رضا"), QStringLiteral("Boris"), QStringLiteral("outsider")});
    const Room room = v.group(people[0], {people[1], people[2]});
    const QString words = QStringLiteral("سلام @%1، @%2 و @%3 و @%4 و @nobody؛ و `@%2`")
                              .arg(people[1].username, people[2].username.toUpper(), people[3].username, people[0].username);
    const Message message = v.say(people[0], room.id, words);
    QCOMPARE(message.mentions, (QList<UserId>{people[1].user, people[2].user, people[0].user}));
    QCOMPARE(v.read(people[1], room.id).first().mentions, message.mentions);
    QCOMPARE(v.look(people[1], room.id).mine.mentionCount, 1);
    QCOMPARE(v.look(people[0], room.id).mine.mentionCount, 0); // nobody waits to read what they said of themselves
    // As a Mac writes it: decomposed.
    const Caller accented = v.person(QStringLiteral("zoé"));
    ALLOWED(v.addMember(people[0], room.id, accented.user));
    QCOMPARE(v.say(people[0], room.id, u'@' + accented.username.normalized(QString::NormalizationForm_D)).mentions, QList<UserId>{accented.user});
}

void ChangingTest::findsManyMentions()
{
    auto &v = village();
    QList<Caller> crowd;
    for (int i = 0; i < 120; ++i)
        crowd << v.person(QStringLiteral("crowd"));
    const Room room = v.group(crowd.first(), crowd.mid(1));
    QString words;
    for (const Caller &person : crowd)
        words += u'@' + person.username + u' ';
    QCOMPARE(v.say(crowd.first(), room.id, words).mentions.size(), 120);
    QCOMPARE(v.say(crowd.first(), room.id, QStringLiteral("@x").repeated(2000)).mentions.size(), 0);
    QCOMPARE(v.look(crowd.last(), room.id).mine.mentionCount, 1);
}

void ChangingTest::forgetsMentionsThatAreEditedAway()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris"), QStringLiteral("karim")});
    const Room room = v.group(people[0], {people[1], people[2]});
    const Message message = v.say(people[0], room.id, u'@' + people[1].username);
    ALLOWED(v.edit(people[0], message.id, u'@' + people[2].username + u' ' + u'@' + people[0].username));
    QCOMPARE(v.look(people[1], room.id).mine.mentionCount, 0);
    QCOMPARE(v.look(people[2], room.id).mine.mentionCount, 1);
    QCOMPARE(v.look(people[0], room.id).mine.mentionCount, 0);
}

QTEST_GUILESS_MAIN(ChangingTest)
#include "tst_changing.moc"
