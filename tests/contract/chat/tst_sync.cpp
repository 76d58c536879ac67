// SPDX-License-Identifier: GPL-3.0-or-later
#include "village.h"

#include "chat/event_weight.h"
#include "core/random.h"
#include "wire/encode.h"

using namespace Suhbat;
using namespace Suhbat::chat;

class SyncTest : public test::VillageTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void tellsTheDifferenceInOrder();
    void tellsNothingToWhoHasEverything();
    void startsAfreshWhereTooMuchWasMissed();
    void startsAfreshInAnotherEpoch();
    void startsAfreshWhereTheLogIsTorn();
    void startsAfreshForAClientFromTheFuture();
    void tellsWhichRoomsAreGone();
    void answersUnderTheNameThatWasAsked();
    void staysWithinItsBytesAndComesToAnEnd();
    void neverWeighsAnEventTooLight();
    void tellsEachStateOnce();
    void startsTheUserLogAfresh();
    void dividesTheUserLogToo();
    void subscribesToAllMyRooms();

private:
    void fill(const Caller &author, RoomId room, int count, const QString &words = QStringLiteral("x"))
    {
        for (int i = 0; i < count; ++i)
            village().say(author, room, words);
    }
};

void SyncTest::tellsTheDifferenceInOrder()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris"), QStringLiteral("karim")});
    const Room room = v.group(people[0], {people[1]});
    const Message said = v.say(people[0], room.id, QStringLiteral("one"));
    const qint64 since = said.seq;
    v.told();
    v.say(people[1], room.id, QStringLiteral("two"));
    ALLOWED(v.edit(people[0], said.id, QStringLiteral("one!")));
    ALLOWED(v.react(people[1], said.id, QStringLiteral("👍")));
    ALLOWED(v.pin(people[1], said.id));
    ALLOWED(v.addMember(people[0], room.id, people[2].user));
    ALLOWED(v.removeMember(people[0], room.id, people[2].user));
    RoomPatch patch;
    patch.name = QStringLiteral("نام");
    ALLOWED(v.update(people[0], room.id, patch));
    ALLOWED(v.remove(people[1], v.say(people[1], room.id, QStringLiteral("gone")).id));
    std::vector<EventPtr> live;
    for (const EventPtr &event : v.told()) {
        if (event->seq > 0)
            live.push_back(event);
    }
    const auto answer = v.catchUp(people[1], room.id, since);
    QVERIFY(!answer.hasMore);
    const RoomDifference &difference = answer.rooms.first();
    QVERIFY(!difference.isReset && !difference.isGone);
    QCOMPARE(difference.seq, v.look(people[1], room.id).seq);
    QCOMPARE(difference.events.size(), qsizetype(live.size()));
    for (qsizetype i = 0; i < difference.events.size(); ++i) {
        const Event &event = difference.events[i];
        QCOMPARE(event.seq, since + 1 + i);
        QCOMPARE(event.seq, live[size_t(i)]->seq);
        QCOMPARE(event.body.index(), live[size_t(i)]->body.index());
        QCOMPARE(event.at, live[size_t(i)]->at);
        QCOMPARE(event.roomUuid, room.uuid);
    }
    QCOMPARE(v.catchUp(people[1], room.id, since + 3).rooms.first().events.first().seq, since + 4);
}

void SyncTest::tellsNothingToWhoHasEverything()
{
    auto &v = village();
    const Caller person = v.person(QStringLiteral("omar"));
    const Room empty = v.group(person, {}), room = v.group(person, {});
    fill(person, room.id, 3);
    SyncRequest request;
    request.userSeq = v.subscribe(person)->userSeq;
    request.rooms = {{empty.id, 0}, {room.uuid, 3}};
    const auto answer = v.sync(person, request);
    QVERIFY(answer->userEvents.isEmpty() && !answer->isUserReset && !answer->hasMore);
    QCOMPARE(answer->userSeq, request.userSeq);
    QCOMPARE(answer->epoch.size(), 36);
    for (const RoomDifference &difference : answer->rooms)
        QVERIFY(difference.events.isEmpty() && !difference.isReset && !difference.isGone);
    QCOMPARE(answer->rooms[1].seq, 3);
}

void SyncTest::startsAfreshWhereTooMuchWasMissed()
{
    auto &v = village();
    const Caller person = v.person(QStringLiteral("omar"));
    const Room room = v.group(person, {});
    fill(person, room.id, 501);
    QCOMPARE(v.catchUp(person, room.id, 1).rooms.first().isReset, false);
    const auto answer = v.catchUp(person, room.id, 0);
    const RoomDifference &difference = answer.rooms.first();
    QVERIFY(difference.isReset);
    QCOMPARE(difference.seq, 501);
    QCOMPARE(difference.events.size(), 50);
    QCOMPARE(difference.events.first().seq, 452);
    QCOMPARE(difference.events.last().seq, 501);
    for (const Event &event : difference.events)
        QVERIFY(std::holds_alternative<MessageCreated>(event.body));
}

void SyncTest::startsAfreshInAnotherEpoch()
{
    auto &v = village();
    const Caller person = v.person(QStringLiteral("omar"));
    const Room room = v.group(person, {});
    fill(person, room.id, 2);
    SyncRequest request;
    request.epoch = QStringLiteral("another life");
    request.userSeq = 1;
    request.rooms = {{room.id, 2}};
    const auto answer = v.sync(person, request);
    QVERIFY(answer->isUserReset);
    QVERIFY(answer->rooms.first().isReset);
    QCOMPARE(answer->rooms.first().events.size(), 2);
    request.epoch = answer->epoch;
    QVERIFY(!v.sync(person, request)->rooms.first().isReset);
    request.epoch.clear(); // a client that never asked for it
    QVERIFY(!v.sync(person, request)->rooms.first().isReset);
}

void SyncTest::startsAfreshWhereTheLogIsTorn()
{
    auto &v = village();
    const Caller person = v.person(QStringLiteral("omar"));
    const Room room = v.group(person, {}), emptied = v.group(person, {});
    fill(person, room.id, 6);
    fill(person, emptied.id, 2);
    v.execute(QStringLiteral("DELETE FROM room_events WHERE room_id = %1 AND seq <= 4").arg(room.id.value()));
    v.execute(QStringLiteral("DELETE FROM room_events WHERE room_id = %1").arg(emptied.id.value()));
    QVERIFY(v.catchUp(person, room.id, 3).rooms.first().isReset);
    QVERIFY(!v.catchUp(person, room.id, 4).rooms.first().isReset);
    QVERIFY(v.catchUp(person, emptied.id, 0).rooms.first().isReset);
    QVERIFY(!v.catchUp(person, emptied.id, 2).rooms.first().isReset);
}

void SyncTest::startsAfreshForAClientFromTheFuture()
{
    auto &v = village();
    const Caller person = v.person(QStringLiteral("omar"));
    const Room room = v.group(person, {});
    fill(person, room.id, 2);
    for (const qint64 since : {qint64(3), qint64(1) << 53, qint64(-1), std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()})
        QVERIFY(v.catchUp(person, room.id, since).rooms.first().isReset);
    QVERIFY(v.catchUpSelf(person, 1000).isUserReset);
}

void SyncTest::tellsWhichRoomsAreGone()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room left = v.group(people[0], {people[1]}), foreign = v.group(people[0], {});
    fill(people[0], left.id, 1);
    ALLOWED(v.removeMember(people[1], left.id, people[1].user));
    SyncRequest request;
    request.rooms = {{left.id, 0}, {foreign.uuid, 0}, {RoomId(987654321), 5}, {newUuid(), 5}};
    const auto answer = v.sync(people[1], request);
    QCOMPARE(answer->rooms.size(), 4);
    for (const RoomDifference &difference : answer->rooms) {
        QVERIFY(difference.isGone);
        QVERIFY(difference.events.isEmpty());
        QVERIFY(!difference.id.isValid() && difference.uuid.isNull() && difference.seq == 0); // nobody learns more by asking
    }
}

void SyncTest::answersUnderTheNameThatWasAsked()
{
    auto &v = village();
    const Caller person = v.person(QStringLiteral("omar"));
    const Room one = v.group(person, {}), two = v.group(person, {});
    SyncRequest request;
    request.rooms = {{one.uuid, 0}, {two.id, 0}};
    const auto answer = v.sync(person, request);
    QCOMPARE(std::get<QUuid>(answer->rooms[0].askedAs), one.uuid);
    QCOMPARE(answer->rooms[0].id, one.id);
    QCOMPARE(std::get<RoomId>(answer->rooms[1].askedAs), two.id);
    QCOMPARE(answer->rooms[1].uuid, two.uuid);
}

void SyncTest::staysWithinItsBytesAndComesToAnEnd()
{
    auto &v = village();
    const Caller person = v.person(QStringLiteral("omar"));
    QList<Room> rooms;
    QMap<qint64, qint64> held;
    for (int i = 0; i < 5; ++i) {
        rooms << v.group(person, {});
        fill(person, rooms.last().id, i == 3 ? 0 : 25, QString(4000, u'ن'));
        held[rooms.last().id.value()] = 0;
    }
    int asked = 0, heard = 0;
    for (bool hasMore = true; hasMore; ++asked) {
        QVERIFY2(asked < 20, "asking again leads nowhere");
        SyncRequest request;
        for (const Room &room : rooms)
            request.rooms.append({room.id, held[room.id.value()]});
        const auto answer = v.sync(person, request);
        qsizetype bytes = 200;
        for (const RoomDifference &difference : answer->rooms) {
            bytes += 120;
            QVERIFY(!difference.isReset);
            for (const Event &event : difference.events) {
                QCOMPARE(event.seq, ++held[difference.id.value()]);
                bytes += wire::encodeRoomUpdated(event, person.user).size() + 1;
                ++heard;
            }
            QCOMPARE(difference.seq, held[difference.id.value()]);
        }
        QVERIFY2(bytes <= 256 * 1024, qPrintable(QString::number(bytes)));
        hasMore = answer->hasMore;
    }
    QCOMPARE(heard, 100);
    QVERIFY(asked > 3);
    for (const Room &room : rooms)
        QCOMPARE(held[room.id.value()], v.look(person, room.id).seq);

    // Rooms that start afresh come to an end as well.
    QSet<qint64> fresh;
    for (asked = 0; fresh.size() < rooms.size(); ++asked) {
        QVERIFY(asked < 20);
        SyncRequest request;
        for (const Room &room : rooms)
            request.rooms.append({room.id, fresh.contains(room.id.value()) ? room.seq + held[room.id.value()] : -1});
        for (const auto answer = v.sync(person, request); const RoomDifference &difference : answer->rooms) {
            QVERIFY(!difference.isReset || !difference.events.isEmpty() || difference.seq == 0);
            fresh.insert(difference.id.value());
        }
    }
}

void SyncTest::neverWeighsAnEventTooLight()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("زهرا"), QStringLiteral("علی‌رضا")});
    const Caller agent = v.person(QStringLiteral("agent"), Role::Agent);
    const Room room = v.group(people[0], {people[1], agent}, QStringLiteral("\"گروه\" \\ ما"));
    v.told();
    QStringList words{QStringLiteral("x"),
                      QString(4000, u'"'),
                      QString(4000, u'\u0001') + u'x',
                      QStringLiteral("😀").repeated(2000),
                      QString(4000, u'ن'),
                      QStringLiteral("\n\t/").repeated(900),
                      (u'@' + people[1].username + u' ').repeated(40)};
    for (const QString &said : words) {
        const Message message = v.say(people[0], room.id, said);
        MessageDraft answer{room.id, said};
        answer.replyTo = MessageRef(message.id);
        ALLOWED(v.send(people[1], answer));
        ALLOWED(v.edit(people[0], message.id, said));
        for (const QString &emoji : {QStringLiteral("👩🏽‍👩🏽‍👧🏽‍👦🏽"), QStringLiteral("👍"), QStringLiteral("😂")})
            ALLOWED(v.react(people[1], message.id, emoji));
        ALLOWED(v.pin(people[1], message.id));
        ALLOWED(v.setDraft(people[1], room.id, said, MessageRef(message.id)));
        RoomPatch patch;
        patch.name = said.left(100) + u'x';
        patch.isMuted = true;
        ALLOWED(v.update(people[0], room.id, patch));
    }
    ALLOWED(v.openTicket(people[0], QStringLiteral("\"کمک\"").repeated(20), words[1]));
    Product product;
    product.key = QStringLiteral("\"k\"");
    product.title = product.url = product.image = QString(500, u'"');
    ALLOWED(v.start(people[0], {v.person(QStringLiteral("shop"), Role::Vendor).user, product, words[4]}));
    ALLOWED(v.markRead(people[1], room.id));

    int checked = 0;
    const auto check = [&](const Event &event) {
        const QByteArray encoded = wire::encodeRoomUpdated(event, people[1].user);
        QVERIFY2(weightOf(event) >= encoded.size(), encoded.left(300).constData());
        ++checked;
    };
    for (const EventPtr &event : v.told())
        check(*event);
    for (const auto answer = v.catchUp(people[1], room.id, 0); const RoomDifference &difference : answer.rooms) {
        for (const Event &event : difference.events)
            check(event);
    }
    for (const auto answer = v.catchUpSelf(people[1], 0); const Event &event : answer.userEvents)
        check(event);
    QVERIFY(checked > 60);
}

void SyncTest::tellsEachStateOnce()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.group(people[0], {people[1]}), other = v.group(people[0], {people[1]});
    for (int i = 0; i < 5; ++i) {
        const Message said = v.say(people[0], room.id, QString::number(i));
        ALLOWED(v.markRead(people[1], room.id, MessageRef(said.id)));
        ALLOWED(v.setDraft(people[1], room.id, QString::number(i)));
        ALLOWED(v.setDraft(people[1], other.id, QString::number(-i)));
    }
    ALLOWED(v.removeMember(people[0], other.id, people[1].user));
    ALLOWED(v.addMember(people[0], other.id, people[1].user));
    const auto answer = v.catchUpSelf(people[1], 0);
    QCOMPARE(answer.userSeq, v.subscribe(people[1])->userSeq);
    int gained = 0, lost = 0, markers = 0;
    QMap<qint64, QString> drafts;
    qint64 seq = 0;
    for (const Event &event : answer.userEvents) {
        QVERIFY(event.userSeq > seq);
        seq = event.userSeq;
        QCOMPARE(event.user, people[1].user);
        gained += std::holds_alternative<RoomGained>(event.body);
        lost += std::holds_alternative<RoomLost>(event.body);
        markers += std::holds_alternative<ReadMarker>(event.body);
        if (const auto *draft = std::get_if<DraftChanged>(&event.body)) {
            QVERIFY(!drafts.contains(event.room.value()));
            drafts[event.room.value()] = draft->content;
        }
    }
    QCOMPARE(gained, 2);
    QCOMPARE(lost, 0); // they are in it again
    QCOMPARE(markers, 1);
    QCOMPARE(drafts.value(room.id.value()), QStringLiteral("4"));
    QVERIFY(drafts.value(other.id.value()).isEmpty()); // gone with the membership
}

void SyncTest::startsTheUserLogAfresh()
{
    auto &v = village();
    const Caller person = v.person(QStringLiteral("omar"));
    const Room room = v.group(person, {});
    for (int i = 0; i < 3; ++i)
        ALLOWED(v.setDraft(person, room.id, QString::number(i)));
    v.execute(QStringLiteral("DELETE FROM user_events WHERE user_id = %1 AND user_seq <= 2").arg(person.user.value()));
    QVERIFY(v.catchUpSelf(person, 1).isUserReset);
    QVERIFY(!v.catchUpSelf(person, 2).isUserReset);
    const Limits before = v.limits();
    v.limits().syncEvents = 1;
    const auto answer = v.catchUpSelf(person, 2);
    v.limits() = before;
    QVERIFY(answer.isUserReset);
    QVERIFY(answer.userEvents.isEmpty());
    QCOMPARE(answer.userSeq, 4);
}

void SyncTest::dividesTheUserLogToo()
{
    auto &v = village();
    const Caller person = v.person(QStringLiteral("omar"));
    QMap<qint64, QString> held;
    for (int i = 0; i < 30; ++i)
        ALLOWED(v.setDraft(person, v.group(person, {}).id, QString(4000, u'ن')));
    SyncRequest request;
    request.userSeq = 0;
    request.rooms = {{v.rooms(person)->first().id, 0}};
    int asked = 0;
    for (bool hasMore = true; hasMore; ++asked) {
        QVERIFY(asked < 20);
        const auto answer = v.sync(person, request);
        QVERIFY(answer->userSeq > request.userSeq || !answer->hasMore);
        request.userSeq = answer->userSeq;
        for (const Event &event : answer->userEvents) {
            if (const auto *draft = std::get_if<DraftChanged>(&event.body))
                held[event.room.value()] = draft->content;
        }
        hasMore = answer->hasMore;
        QVERIFY(hasMore || answer->rooms.size() == 1);
    }
    QVERIFY(asked > 1);
    QCOMPARE(held.size(), 30);
}

void SyncTest::subscribesToAllMyRooms()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room one = v.group(people[0], {people[1]});
    v.clock().advance(10);
    const Room two = v.group(people[0], {people[1]});
    v.group(people[0], {});
    v.say(people[0], one.id, QStringLiteral("salom"));
    const auto endsOf = [](const Subscription &subscription) {
        QMap<qint64, qint64> ends;
        for (const auto &[room, seq] : subscription.rooms)
            ends.insert(room.value(), seq);
        return ends;
    };
    const auto subscription = v.subscribe(people[1]);
    QCOMPARE(endsOf(*subscription), (QMap<qint64, qint64>{{one.id.value(), 1}, {two.id.value(), 0}}));
    QCOMPARE(subscription->userSeq, 2);
    QCOMPARE(subscription->epoch, v.catchUpSelf(people[1], 2).epoch);
    ALLOWED(v.removeRoom(people[0], two.id));
    QCOMPARE(endsOf(*v.subscribe(people[1])), (QMap<qint64, qint64>{{one.id.value(), 1}}));
}

QTEST_GUILESS_MAIN(SyncTest)
#include "tst_sync.moc"
