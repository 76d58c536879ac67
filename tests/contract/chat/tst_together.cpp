// SPDX-License-Identifier: GPL-3.0-or-later
// Many at once in a few rooms: nobody is refused for meeting others, no room's log has a gap or tells anything out of order,
// and whoever held on to the events holds what is there.
#include "device.h"

#include "core/random.h"

#include <QRandomGenerator>

using namespace Suhbat;
using namespace Suhbat::chat;
using test::Device;
using test::Village;

class TogetherTest : public test::VillageTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void meetsWithoutHarm_data();
    void meetsWithoutHarm();
    void leavesNoWordsInTombstones();
    void leavesAnAdminWhoeverGoes();
    void countsEveryReactionOfACrowd();
    void keepsOneMemberOfManyInvitations();

private:
    struct Scene {
        QList<Caller> people;
        QList<Room> rooms;
        QList<Message> messages;
    };
    using Verdict = std::future<std::optional<Error>>;

    Scene sceneOf(int people, int rooms);
    template<class T>
    Verdict begin(std::function<void(Reply<T>)> call);
    Verdict somethingIn(const Scene &scene, QRandomGenerator &random);
};

TogetherTest::Scene TogetherTest::sceneOf(int people, int rooms)
{
    auto &v = village();
    Scene scene;
    for (int i = 0; i < people; ++i)
        scene.people << v.person(QStringLiteral("crowd"));
    for (int i = 0; i < rooms; ++i) {
        scene.rooms << v.group(scene.people[i % people], scene.people);
        for (const Caller &person : scene.people)
            scene.messages << v.say(person, scene.rooms.last().id, QStringLiteral("سلام"));
    }
    return scene;
}

template<class T>
TogetherTest::Verdict TogetherTest::begin(std::function<void(Reply<T>)> call)
{
    auto promise = std::make_shared<std::promise<std::optional<Error>>>();
    call([promise](Result<T> result) { promise->set_value(result ? std::nullopt : std::optional(result.error())); });
    return promise->get_future();
}

TogetherTest::Verdict TogetherTest::somethingIn(const Scene &scene, QRandomGenerator &random)
{
    auto &v = village();
    const auto any = [&random](const auto &list) { return list.at(random.bounded(int(list.size()))); };
    const Caller who = any(scene.people), other = any(scene.people);
    const RoomId room = any(scene.rooms).id;
    const Message message = any(scene.messages);
    Messages messages(v.store(), v.limits());
    Rooms rooms(v.store(), v.limits());
    Receipts receipts(v.store());
    const Toggle toggle = random.bounded(2) ? Toggle::On : Toggle::Off;
    switch (random.bounded(15)) {
    case 0: return begin<MessageChange>([&](auto reply) { messages.react(who, message.id, QStringLiteral("👍"), toggle, reply); });
    case 1: return begin<MessageChange>([&](auto reply) { messages.pin(who, message.id, toggle, reply); });
    case 2: return begin<Message>([&](auto reply) { messages.edit(who, message.id, QStringLiteral("بعد @") + other.username, reply); });
    case 3: return begin<ReadMark>([&](auto reply) { receipts.markRead(who, room, {}, reply); });
    case 4: return begin<Room>([&](auto reply) { rooms.addMember(who, room, other.user, reply); });
    case 5: return begin<void>([&](auto reply) { rooms.removeMember(who, room, other.user, reply); });
    case 6: return begin<void>([&](auto reply) { rooms.setDraft(who, room, QString::number(random.bounded(100)), {}, reply); });
    case 7: return begin<OpenedRoom>([&](auto reply) { rooms.open(who, {other.user}, {}, reply); });
    case 8:
        return begin<Room>([&](auto reply) {
            RoomPatch patch;
            patch.name = QStringLiteral("نام %1").arg(random.bounded(100));
            patch.isMuted = toggle == Toggle::On;
            rooms.update(who, room, patch, reply);
        });
    case 9: return begin<MessageChange>([&](auto reply) { messages.remove(who, message.id, reply); });
    case 10: return begin<Room>([&](auto reply) { rooms.setAdmin(who, room, other.user, toggle, reply); });
    default: return begin<SentMessage>([&](auto reply) { messages.send(who, {room, QStringLiteral("@") + other.username, newUuid()}, reply); });
    }
}

void TogetherTest::meetsWithoutHarm_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TogetherTest::meetsWithoutHarm()
{
    QFETCH(quint32, seed);
    auto &v = village();
    QRandomGenerator random(seed);
    const Scene scene = sceneOf(6, 3);
    v.told();
    std::vector<std::unique_ptr<Device>> devices;
    for (const Caller &person : scene.people) {
        devices.push_back(std::make_unique<Device>(v, person));
        devices.back()->look();
    }
    std::vector<Verdict> verdicts;
    for (int i = 0; i < 400; ++i)
        verdicts.push_back(somethingIn(scene, random));
    for (Verdict &verdict : verdicts) {
        const auto error = verdict.get();
        const bool isRule = !error || error->code == Code::Forbidden || error->code == Code::NotFound || error->reason == QStringLiteral("last_room_admin");
        QVERIFY2(isRule, error ? qPrintable(QLatin1String(codeName(error->code)) + u' ' + error->log) : "");
    }
    QMap<qint64, qint64> seqs;
    for (const auto told = v.told(); const EventPtr &event : told) {
        if (event->seq > 0) {
            qint64 &seq = seqs[event->room.value()];
            QVERIFY2(seq == 0 || event->seq == seq + 1, "a room was told out of order");
            seq = event->seq;
        }
        for (const auto &device : devices)
            device->hear(*event);
    }
    for (const auto &device : devices) {
        const QStringList differences = device->differences(Timestamp());
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
        QCOMPARE(device->asked(), 0); // nobody ever had a reason to
    }
}

void TogetherTest::leavesNoWordsInTombstones()
{
    auto &v = village();
    const Scene scene = sceneOf(3, 1);
    Messages messages(v.store(), v.limits());
    QList<Message> said;
    std::vector<Verdict> verdicts;
    for (int i = 0; i < 25; ++i)
        said << v.say(scene.people[0], scene.rooms[0].id, QStringLiteral("secret"));
    v.told();
    for (const Message &message : std::as_const(said)) {
        verdicts.push_back(begin<Message>([&](auto reply) { messages.edit(scene.people[0], message.id, QStringLiteral("secret still"), reply); }));
        verdicts.push_back(begin<MessageChange>([&](auto reply) { messages.remove(scene.people[0], message.id, reply); }));
        verdicts.push_back(begin<MessageChange>([&](auto reply) { messages.react(scene.people[1], message.id, QStringLiteral("👍"), Toggle::On, reply); }));
        verdicts.push_back(begin<MessageChange>([&](auto reply) { messages.pin(scene.people[2], message.id, Toggle::On, reply); }));
        verdicts.push_back(begin<MessageChange>([&](auto reply) { messages.remove(scene.people[0], message.id, reply); }));
        verdicts.push_back(begin<Message>([&](auto reply) { messages.edit(scene.people[0], message.id, QStringLiteral("secret again"), reply); }));
    }
    for (Verdict &verdict : verdicts) {
        const auto error = verdict.get();
        QVERIFY2(!error || error->code == Code::NotFound, error ? codeName(error->code) : "");
    }
    QCOMPARE(v.told<MessageDeleted>().size(), size_t(25));
    const QString gone = QStringLiteral("FROM messages m WHERE m.room_id = %1 AND m.deleted_at <> 0 ").arg(scene.rooms[0].id.value());
    QCOMPARE(v.ask(QStringLiteral("SELECT count(*) ") + gone).toInt(), 25);
    QCOMPARE(v.ask(QStringLiteral("SELECT count(*) ") + gone + QStringLiteral("AND (m.content <> '' OR m.has_reactions <> 0)")).toInt(), 0);
    QCOMPARE(v.ask(QStringLiteral("SELECT count(*) ") + gone + QStringLiteral("AND EXISTS (SELECT 1 FROM reactions r WHERE r.message_id = m.id)")).toInt(), 0);
    QVERIFY(v.look(scene.people[0], scene.rooms[0].id).pinned.isEmpty());
}

void TogetherTest::leavesAnAdminWhoeverGoes()
{
    auto &v = village();
    Rooms rooms(v.store(), v.limits());
    for (int round = 0; round < 10; ++round) {
        const Scene scene = sceneOf(4, 1);
        const RoomId room = scene.rooms[0].id;
        for (const Caller &person : scene.people.mid(1, 2))
            ALLOWED(v.setAdmin(scene.people[0], room, person.user));
        std::vector<Verdict> verdicts;
        for (const Caller &person : scene.people.mid(0, 3)) {
            if (round % 2)
                verdicts.push_back(begin<void>([&](auto reply) { rooms.removeMember(person, room, person.user, reply); }));
            else
                verdicts.push_back(begin<Room>([&](auto reply) { rooms.setAdmin(person, room, person.user, Toggle::Off, reply); }));
        }
        for (Verdict &verdict : verdicts)
            verdict.wait();
        const auto members = v.members(scene.people[3], room);
        QVERIFY(std::any_of(members->begin(), members->end(), [](const Member &member) { return member.isAdmin; }));
    }
}

void TogetherTest::countsEveryReactionOfACrowd()
{
    auto &v = village();
    const Scene scene = sceneOf(20, 1);
    Messages messages(v.store(), v.limits());
    const Message message = scene.messages.first();
    v.told();
    std::vector<Verdict> verdicts;
    for (const Caller &person : scene.people) {
        for (int i = 0; i < 2; ++i)
            verdicts.push_back(begin<MessageChange>([&](auto reply) { messages.react(person, message.id, QStringLiteral("👍"), Toggle::On, reply); }));
    }
    for (Verdict &verdict : verdicts)
        QVERIFY(!verdict.get());
    int count = 0;
    for (const auto told = v.told<ReactionChanged>(); const EventPtr &event : told)
        QCOMPARE(std::get<ReactionChanged>(event->body).count, ++count);
    QCOMPARE(count, 20);
    QCOMPARE(v.get(scene.people.last(), message.id)->reactions.first().count, 20);
}

void TogetherTest::keepsOneMemberOfManyInvitations()
{
    auto &v = village();
    const Scene scene = sceneOf(1, 1);
    const Caller newcomer = v.person(QStringLiteral("newcomer"));
    Rooms rooms(v.store(), v.limits());
    v.told();
    std::vector<Verdict> verdicts;
    for (int i = 0; i < 12; ++i)
        verdicts.push_back(begin<Room>([&](auto reply) { rooms.addMember(scene.people[0], scene.rooms[0].id, newcomer.user, reply); }));
    for (Verdict &verdict : verdicts)
        QVERIFY(!verdict.get());
    QCOMPARE(v.told<MemberJoined>().size(), size_t(1));
    QCOMPARE(v.members(newcomer, scene.rooms[0].id)->size(), 2);
}

QTEST_GUILESS_MAIN(TogetherTest)
#include "tst_together.moc"
