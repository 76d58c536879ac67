// SPDX-License-Identifier: GPL-3.0-or-later
#include "village.h"

#include "core/random.h"

using namespace Suhbat;
using namespace Suhbat::chat;
using test::Village;

class SendingTest : public test::VillageTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void storesWhatWasSaid();
    void numbersTheRoomWithoutGaps();
    void numbersTheRoomWithoutGapsWhenManySpeakAtOnce();
    void answersARetryWithTheStoredMessage();
    void answersARetryAfterAnEditAndADeletion();
    void answersARetryOfSomebodyWhoMayNotSpeakAnyMore();
    void answersTwoTriesAtOnceWithOneMessage();
    void refusesAMessageIdThatIsTaken();
    void refusesWhatSaysNothing_data();
    void refusesWhatSaysNothing();
    void countsCodePointsNotUnits();
    void repliesWithinTheRoomOnly();
    void forwardsSomebodysWords();
    void tellsForwardsApart();
    void forwardsNothingThatOneMayNotRead();
    void refusesStrangersAsIfThereWereNoRoom();
    void namesSendersByWhatTheyAreHere();
    void keepsItsClockOutOfTheOrder();
};

void SendingTest::storesWhatWasSaid()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("زهرا"), QStringLiteral("علی‌رضا")});
    const Room room = v.group(people[0], {people[1]});
    const QString words = QStringLiteral("سلام! **می‌خواهم** بدانم؛ قیمت ۱۲۳ است؟ 👩‍👩‍👧‍👦\nخط دوم");
    v.told();
    const auto sent = v.send(people[0], room.uuid, words);
    QVERIFY(sent);
    QVERIFY(sent->isNew);

    const auto events = v.told();
    QCOMPARE(events.size(), size_t(1));
    QCOMPARE(events[0]->seq, sent->message.seq);
    QCOMPARE(events[0]->room, room.id);
    QCOMPARE(events[0]->roomUuid, room.uuid);
    const Message &told = std::get<MessageCreated>(events[0]->body).message;
    for (const Message &message : {told, v.read(people[1], room.id).first(), *v.get(people[1], sent->message.uuid), *v.get(people[1], sent->message.id)}) {
        QCOMPARE(message.content, words);
        QCOMPARE(message.id, sent->message.id);
        QCOMPARE(message.uuid, sent->message.uuid);
        QCOMPARE(message.seq, sent->message.seq);
        QCOMPARE(message.ordinal, 1);
        QCOMPARE(message.room, room.id);
        QCOMPARE(message.roomUuid, room.uuid);
        QCOMPARE(message.sender, people[0].user);
        QCOMPARE(message.senderUsername, people[0].username);
        QCOMPARE(message.createdAt, v.clock().now());
        QCOMPARE(message.type, MessageType::Text);
        QVERIFY(!message.senderIsGuest && !message.isDeleted && !message.editedAt.isValid() && !message.readAt.isValid() && !message.replyTo);
    }
}

void SendingTest::numbersTheRoomWithoutGaps()
{
    auto &v = village();
    const Caller author = v.person(QStringLiteral("omar"));
    const Room room = v.group(author, {});
    const qint64 before = v.look(author, room.id).seq;
    MessageId last;
    for (int i = 1; i <= 5; ++i) {
        const Message message = v.say(author, room.id, QString::number(i));
        QCOMPARE(message.seq, before + i);
        QCOMPARE(message.ordinal, i);
        QVERIFY(message.id > last);
        last = message.id;
    }
    REFUSED(v.send(author, room.id, QStringLiteral(" ")), Code::EmptyMessage);
    QCOMPARE(v.say(author, room.id, QStringLiteral("6")).seq, before + 6);
}

void SendingTest::numbersTheRoomWithoutGapsWhenManySpeakAtOnce()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris"), QStringLiteral("karim")});
    const Room room = v.group(people[0], {people[1], people[2]});
    v.told();
    std::vector<std::future<Result<SentMessage>>> answers;
    Messages messages(v.store(), v.limits());
    for (int i = 0; i < 90; ++i)
        answers.push_back(Village::begin<SentMessage>([&](auto reply) { messages.send(people[i % 3], {room.id, QString::number(i)}, reply); }));
    for (auto &answer : answers)
        QVERIFY(answer.get());

    qint64 seq = 0, id = 0;
    for (const EventPtr &event : v.told<MessageCreated>()) {
        QCOMPARE(event->seq, ++seq);
        const Message &message = std::get<MessageCreated>(event->body).message;
        QVERIFY(message.id.value() > id);
        id = message.id.value();
    }
    QCOMPARE(seq, 90);
    QCOMPARE(v.read(people[0], room.id).size(), 90);
}

void SendingTest::answersARetryWithTheStoredMessage()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.direct(people[0], people[1]);
    const QUuid uuid = newUuid();
    const auto first = v.send(people[0], room.id, QStringLiteral("یک بار"), uuid);
    v.told();
    v.clock().advance(3'600'000);
    const auto second = v.send(people[0], room.uuid, QStringLiteral("یک بار"), uuid);
    QVERIFY(second);
    QVERIFY(!second->isNew);
    QCOMPARE(second->message.id, first->message.id);
    QCOMPARE(second->message.seq, first->message.seq);
    QCOMPARE(second->message.createdAt, first->message.createdAt);
    QCOMPARE(second->message.uuid, uuid);
    QVERIFY(v.told().empty());
    QCOMPARE(v.read(people[0], room.id).size(), 1);
}

void SendingTest::answersARetryAfterAnEditAndADeletion()
{
    auto &v = village();
    const Caller author = v.person(QStringLiteral("omar"));
    const Room room = v.group(author, {});
    const QUuid uuid = newUuid();
    const Message first = v.send(author, room.id, QStringLiteral("draft"), uuid)->message;
    ALLOWED(v.edit(author, uuid, QStringLiteral("final")));
    const auto second = v.send(author, room.id, QStringLiteral("draft"), uuid);
    QVERIFY(second && !second->isNew);
    QCOMPARE(second->message.seq, first.seq);
    QCOMPARE(second->message.content, QStringLiteral("final"));
    REFUSED(v.send(author, room.id, QStringLiteral("final"), uuid), Code::Conflict);

    ALLOWED(v.remove(author, uuid));
    const auto third = v.send(author, room.id, QStringLiteral("draft"), uuid);
    QVERIFY(third && !third->isNew);
    QCOMPARE(third->message.id, first.id);
    QVERIFY(third->message.isDeleted);
    QVERIFY(third->message.content.isEmpty());
}

void SendingTest::answersARetryOfSomebodyWhoMayNotSpeakAnyMore()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.direct(people[0], people[1]);
    const QUuid uuid = newUuid();
    const Message first = v.send(people[0], room.id, QStringLiteral("before"), uuid)->message;
    ALLOWED(v.block(people[1], people[0].user));
    const auto again = v.send(people[0], room.id, QStringLiteral("before"), uuid);
    QVERIFY2(again, "the message was stored: whoever sent it has to be told so");
    QCOMPARE(again->message.id, first.id);
    REFUSED(v.send(people[0], room.id, QStringLiteral("after")), Code::Blocked);
}

void SendingTest::answersTwoTriesAtOnceWithOneMessage()
{
    auto &v = village();
    const Caller author = v.person(QStringLiteral("omar"));
    const Room room = v.group(author, {});
    Messages messages(v.store(), v.limits());
    for (int round = 0; round < 10; ++round) {
        const QUuid uuid = newUuid();
        std::vector<std::future<Result<SentMessage>>> answers;
        for (int i = 0; i < 6; ++i)
            answers.push_back(Village::begin<SentMessage>([&](auto reply) { messages.send(author, {room.id, QStringLiteral("same"), uuid}, reply); }));
        int fresh = 0;
        QSet<qint64> ids;
        for (auto &answer : answers) {
            const auto sent = answer.get();
            QVERIFY2(sent, sent ? "" : codeName(sent.error().code));
            fresh += sent->isNew;
            ids.insert(sent->message.id.value());
        }
        QCOMPARE(fresh, 1);
        QCOMPARE(ids.size(), 1);
    }
    QCOMPARE(v.look(author, room.id).lastOrdinal, 10);
}

void SendingTest::refusesAMessageIdThatIsTaken()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.group(people[0], {people[1]});
    const Room other = v.group(people[0], {people[1]});
    const QUuid uuid = newUuid();
    ALLOWED(v.send(people[0], room.id, QStringLiteral("mine"), uuid));
    REFUSED(v.send(people[0], room.id, QStringLiteral("other words"), uuid), Code::Conflict);
    REFUSED(v.send(people[1], room.id, QStringLiteral("mine"), uuid), Code::Conflict);
    REFUSED(v.send(people[0], other.id, QStringLiteral("mine"), uuid), Code::Conflict);
    QCOMPARE(v.read(people[0], room.id).size(), 1);
    QCOMPARE(v.read(people[0], other.id).size(), 0);
}

void SendingTest::refusesWhatSaysNothing_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces and lines") << QStringLiteral(" \n\t\u00a0\u2003 ");
    QTest::newRow("only joiners") << QStringLiteral("\u200c\u200d\u200c");
    QTest::newRow("only direction marks") << QStringLiteral("\u200f\u202e \u2066\u2069");
    QTest::newRow("zero width spaces") << QStringLiteral("\u200b\ufeff\u2060");
}

void SendingTest::refusesWhatSaysNothing()
{
    QFETCH(QString, words);
    auto &v = village();
    const Caller author = v.person(QStringLiteral("omar"));
    const Room room = v.group(author, {});
    REFUSED(v.send(author, room.id, words), Code::EmptyMessage);
    const Message said = v.say(author, room.id, QStringLiteral("words"));
    REFUSED(v.edit(author, said.id, words), Code::EmptyMessage);
    QCOMPARE(v.get(author, said.id)->content, QStringLiteral("words"));
}

void SendingTest::countsCodePointsNotUnits()
{
    auto &v = village();
    const Caller author = v.person(QStringLiteral("omar"));
    const Room room = v.group(author, {});
    const QString faces = QStringLiteral("😀").repeated(4096);
    QCOMPARE(v.say(author, room.id, faces).content, faces);
    REFUSED(v.send(author, room.id, faces + u'.'), Code::TooLong);
    const auto refusal = v.send(author, room.id, QString(4097, u'ن'));
    REFUSED(refusal, Code::TooLong);
    QCOMPARE(refusal.error().arguments, QStringList{QStringLiteral("4096")});
    QCOMPARE(v.say(author, room.id, QString(4096, u'ن')).content.size(), 4096);
}

void SendingTest::repliesWithinTheRoomOnly()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("زهرا"), QStringLiteral("boris")});
    const Room room = v.group(people[0], {people[1]});
    const Room other = v.group(people[0], {people[1]});
    const Message question = v.say(people[0], room.id, QStringLiteral("**کی** می‌آیی؟"));
    MessageDraft answer{room.id, QStringLiteral("فردا")};
    answer.replyTo = MessageRef(question.uuid);
    const auto sent = v.send(people[1], answer);
    QVERIFY(sent);
    for (const Message &message : {sent->message, v.read(people[0], room.id).first()}) {
        QVERIFY(message.replyTo);
        QCOMPARE(message.replyTo->id, question.id);
        QCOMPARE(message.replyTo->senderUsername, people[0].username);
        QCOMPARE(message.replyTo->excerpt, QStringLiteral("کی می‌آیی؟"));
    }
    answer.room = other.id;
    REFUSED(v.send(people[1], answer), Code::NotFound);
    answer.replyTo = MessageRef(newUuid());
    REFUSED(v.send(people[1], answer), Code::NotFound);

    ALLOWED(v.remove(people[0], question.id));
    QVERIFY(v.read(people[0], room.id).first().replyTo->excerpt.isEmpty());
}

void SendingTest::forwardsSomebodysWords()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris"), QStringLiteral("karim")});
    const Room from = v.group(people[0], {people[1]});
    const Room to = v.group(people[1], {people[2]});
    const Room third = v.group(people[2], {});
    const Message origin = v.say(people[0], from.id, QStringLiteral("خبر خوب"));
    MessageDraft draft{to.id, {}};
    draft.forwardOf = MessageRef(origin.id);
    const auto passedOn = v.send(people[1], draft);
    QVERIFY(passedOn);
    QCOMPARE(passedOn->message.content, origin.content);
    QCOMPARE(passedOn->message.forwardedFrom, people[0].username);
    QCOMPARE(passedOn->message.sender, people[1].user);

    draft.room = third.id;
    draft.forwardOf = MessageRef(passedOn->message.uuid);
    const auto onceMore = v.send(people[2], draft);
    QVERIFY(onceMore);
    QCOMPARE(onceMore->message.forwardedFrom, people[0].username);
    QCOMPARE(v.read(people[2], third.id).first().forwardedFrom, people[0].username);
}

void SendingTest::tellsForwardsApart()
{
    auto &v = village();
    const Caller author = v.person(QStringLiteral("omar"));
    const Room room = v.group(author, {});
    const Message one = v.say(author, room.id, QStringLiteral("one"));
    const Message two = v.say(author, room.id, QStringLiteral("two"));
    MessageDraft draft{room.id, {}, newUuid()};
    draft.forwardOf = MessageRef(one.id);
    ALLOWED(v.send(author, draft));
    ALLOWED(v.edit(author, one.id, QStringLiteral("one, but better")));
    draft.forwardOf = MessageRef(one.uuid);
    const auto again = v.send(author, draft);
    QVERIFY(again && !again->isNew);
    draft.forwardOf = MessageRef(two.id);
    REFUSED(v.send(author, draft), Code::Conflict);
}

void SendingTest::forwardsNothingThatOneMayNotRead()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room secret = v.group(people[0], {});
    const Room open = v.group(people[0], {people[1]});
    const Message hidden = v.say(people[0], secret.id, QStringLiteral("hidden"));
    const Message gone = v.say(people[0], open.id, QStringLiteral("gone"));
    ALLOWED(v.remove(people[0], gone.id));
    for (const MessageRef &origin : {MessageRef(hidden.id), MessageRef(hidden.uuid), MessageRef(gone.id), MessageRef(MessageId(987654321))}) {
        MessageDraft draft{open.id, {}};
        draft.forwardOf = origin;
        REFUSED(v.send(people[1], draft), Code::NotFound);
    }
}

void SendingTest::refusesStrangersAsIfThereWereNoRoom()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Caller admin = v.person(QStringLiteral("root"), Role::Admin);
    const Caller guest = v.guest(QStringLiteral("مهمان"));
    const Room room = v.group(people[0], {});
    const QUuid uuid = newUuid();
    ALLOWED(v.send(people[0], room.id, QStringLiteral("x"), uuid));
    for (const Caller &caller : {people[1], guest, v.person(QStringLiteral("agent"), Role::Agent), v.person(QStringLiteral("shop"), Role::Vendor)}) {
        REFUSED(v.send(caller, room.id, QStringLiteral("hello?")), Code::NotFound);
        REFUSED(v.send(caller, room.uuid, QStringLiteral("x"), uuid), Code::NotFound);
        REFUSED(v.page(caller, {room.id}), Code::NotFound);
        REFUSED(v.get(caller, uuid), Code::NotFound);
        REFUSED(v.readBy(caller, room.id, uuid), Code::NotFound);
        REFUSED(v.markRead(caller, room.id), Code::NotFound);
    }
    REFUSED(v.send(people[0], RoomId(987654321), QStringLiteral("x")), Code::NotFound);
    REFUSED(v.send(people[0], newUuid(), QStringLiteral("x")), Code::NotFound);
    REFUSED(v.send(admin, room.id, QStringLiteral("x")), Code::Forbidden);
}

void SendingTest::namesSendersByWhatTheyAreHere()
{
    auto &v = village();
    const Caller buyer = v.person(QStringLiteral("buyer")), friendly = v.person(QStringLiteral("friend"));
    const Caller agent = v.person(QStringLiteral("agent"), Role::Agent), vendor = v.person(QStringLiteral("shop"), Role::Vendor);
    const auto check = [](const Message &message, SenderType type, Direction direction) {
        QCOMPARE(message.senderType, type);
        QCOMPARE(message.direction, direction);
    };
    const Room equals = v.direct(buyer, friendly);
    check(v.say(buyer, equals.id, QStringLiteral("a")), SenderType::User, Direction::Outgoing);

    const Room helped = v.direct(agent, buyer);
    check(v.say(agent, helped.id, QStringLiteral("a")), SenderType::Agent, Direction::Outgoing);
    check(v.say(buyer, helped.id, QStringLiteral("b")), SenderType::Customer, Direction::Incoming);

    const Room shop = v.start(buyer, {vendor.user, {}, {}})->room;
    check(v.say(buyer, shop.id, QStringLiteral("a")), SenderType::Customer, Direction::Incoming);
    check(v.say(vendor, shop.id, QStringLiteral("b")), SenderType::Vendor, Direction::Outgoing);

    const Caller guest = v.guest(QStringLiteral("مهمان"));
    const Room stall = v.start(guest, {vendor.user, {}, {}})->room;
    check(v.say(guest, stall.id, QStringLiteral("a")), SenderType::Guest, Direction::Incoming);
    check(v.say(vendor, stall.id, QStringLiteral("b")), SenderType::Vendor, Direction::Outgoing);

    // An agent who joins makes customers of the others from then on.
    const Room mixed = v.group(buyer, {friendly});
    check(v.say(buyer, mixed.id, QStringLiteral("a")), SenderType::User, Direction::Outgoing);
    ALLOWED(v.addMember(buyer, mixed.id, agent.user));
    check(v.say(buyer, mixed.id, QStringLiteral("b")), SenderType::Customer, Direction::Incoming);
    ALLOWED(v.removeMember(buyer, mixed.id, agent.user));
    check(v.say(buyer, mixed.id, QStringLiteral("c")), SenderType::User, Direction::Outgoing);

    // Whoever claims to be an agent is what they are.
    MessageDraft liar{equals.id, QStringLiteral("trust me")};
    liar.claimedSenderType = SenderType::Agent;
    check(v.send(buyer, liar)->message, SenderType::User, Direction::Outgoing);
}

void SendingTest::keepsItsClockOutOfTheOrder()
{
    auto &v = village();
    const Caller author = v.person(QStringLiteral("omar"));
    const Room room = v.group(author, {});
    v.say(author, room.id, QStringLiteral("one"));
    v.clock().advance(-600'000);
    v.say(author, room.id, QStringLiteral("two"));
    v.clock().advance(1'200'000);
    v.say(author, room.id, QStringLiteral("three"));
    v.clock().advance(-600'000);
    QStringList said;
    for (const Message &message : v.read(author, room.id))
        said.prepend(message.content);
    QCOMPARE(said, QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
}

QTEST_GUILESS_MAIN(SendingTest)
#include "tst_sending.moc"
