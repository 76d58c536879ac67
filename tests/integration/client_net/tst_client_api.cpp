// SPDX-License-Identifier: GPL-3.0-or-later
#include "caller.h"

using namespace Suhbat;
using namespace Suhbat::client;
using namespace Suhbat::test;
using namespace Qt::StringLiterals;

// Every endpoint once, against the server that has them.
class ClientApiTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void account();
    void people();
    void rooms();
    void members();
    void messages();
    void pages();
    void pinsReadersAndDrafts();
    void search();
    void guest();

private:
    template<class T, class Ask>
    Result<T> ask(Ask question)
    {
        Asked<T> asked;
        question(asked.reply());
        return asked.get();
    }

    std::unique_ptr<DaemonProcess> m_daemon;
    std::unique_ptr<Town> m_town;
    Person m_aziz, m_bahor, m_vendor;
    std::unique_ptr<NetCaller> m_caller, m_other;
};

void ClientApiTest::initTestCase()
{
    m_daemon = std::make_unique<DaemonProcess>(quickDaemon());
    m_town = std::make_unique<Town>(*m_daemon);
    m_aziz = m_town->account(u"aziz"_s, u"agent"_s);
    m_bahor = m_town->account(u"bahor"_s, u"agent"_s);
    m_vendor = m_town->account(u"sami"_s, u"vendor"_s);
    m_caller = std::make_unique<NetCaller>(*m_daemon, m_aziz);
    m_other = std::make_unique<NetCaller>(*m_daemon, m_bahor);
}

void ClientApiTest::account()
{
    AccountApi &api = m_caller->api.account;
    const auto named = ask<Profile>([&](auto reply) { api.rename(u"Азиз"_s, this, reply); });
    QVERIFY(named);
    QCOMPARE(named->user.name, u"Азиз"_s);
    const auto set = ask<Profile>([&](auto reply) { api.setSettings(R"({"folders":[1]})", this, reply); });
    QVERIFY(set);
    QCOMPARE(set->settings, QByteArray(R"({"folders":[1]})"));
    QCOMPARE(ask<Profile>([&](auto reply) { api.me(this, reply); })->settings, set->settings);

    const auto wrong = ask<Profile>([&](auto reply) { api.changePassword(u"x"_s, u"long enough"_s, this, reply); });
    QVERIFY(!wrong);
    QVERIFY(!wrong.error().reason.isEmpty());
    QVERIFY(ask<Profile>([&](auto reply) { api.changePassword(Town::passwordOf(u"aziz"_s), u"long enough"_s, this, reply); }));

    const auto login = ask<Login>([&](auto reply) { api.login(u"aziz"_s, u"long enough"_s, u"second"_s, this, reply); });
    QVERIFY(login);
    auto places = ask<QList<LoginPlace>>([&](auto reply) { api.sessions(this, reply); });
    QVERIFY(places);
    const auto second = std::find_if(places->cbegin(), places->cend(), [](const LoginPlace &place) { return place.client == u"second"; });
    QVERIFY(second != places->cend());
    QVERIFY(ask<void>([&](auto reply) { api.revoke(second->id, this, reply); }));
    QVERIFY(ask<void>([&](auto reply) { api.revokeOthers(this, reply); }));
    QCOMPARE(ask<QList<LoginPlace>>([&](auto reply) { api.sessions(this, reply); })->size(), 1);
}

void ClientApiTest::people()
{
    PeopleApi &api = m_caller->api.people;
    const auto found = ask<wire::Listing<User>>([&](auto reply) { api.search(u"bah"_s, 1, 20, this, reply); });
    QVERIFY(found);
    QCOMPARE(found->items.size(), 1);
    QCOMPARE(found->items.first().username, u"bahor"_s);
    const UserId bahor(m_bahor.id);
    QCOMPARE(ask<User>([&](auto reply) { api.get(bahor, this, reply); })->id, bahor);
    QVERIFY(ask<void>([&](auto reply) { api.block(bahor, this, reply); }));
    QCOMPARE(ask<wire::Listing<User>>([&](auto reply) { api.blocked(1, this, reply); })->count, 1);
    QVERIFY(ask<void>([&](auto reply) { api.unblock(bahor, this, reply); }));
    QCOMPARE(ask<wire::Listing<User>>([&](auto reply) { api.blocked(1, this, reply); })->count, 0);
}

void ClientApiTest::rooms()
{
    RoomsApi &api = m_caller->api.rooms;
    const auto direct = ask<Room>([&](auto reply) { api.openDirect(UserId(m_bahor.id), this, reply); });
    QVERIFY(direct);
    QVERIFY(direct->kind == RoomKind::Direct);
    QCOMPARE(direct->members.size(), 2);
    QCOMPARE(ask<Room>([&](auto reply) { api.openDirect(UserId(m_bahor.id), this, reply); })->id, direct->id);
    const auto saved = ask<Room>([&](auto reply) { api.openSavedMessages(this, reply); });
    QVERIFY(saved);
    QCOMPARE(saved->members.size(), 1);

    const auto changed = ask<Room>(
        [&](auto reply) { api.change(direct->id, {.isMuted = true, .mutedUntil = SystemClock().now().plus(3'600'000), .isPinned = true}, this, reply); });
    QVERIFY(changed);
    QVERIFY(changed->mine.isMuted && changed->mine.isPinned && changed->mine.mutedUntil.isValid() && !changed->mine.isArchived);
    const auto listed = ask<QList<Room>>([&](auto reply) { api.list(this, reply); });
    QVERIFY(listed);
    QCOMPARE(listed->size(), 2);
    QVERIFY(ask<Room>([&](auto reply) { api.get(direct->id, this, reply); })->mine.isMuted);
}

void ClientApiTest::members()
{
    RoomsApi &api = m_caller->api.rooms;
    const UserId bahor(m_bahor.id), sami(m_vendor.id);
    const auto group = ask<Room>([&](auto reply) { api.createGroup(u"Bozor"_s, {bahor}, this, reply); });
    QVERIFY(group);
    QVERIFY(group->kind == RoomKind::Group);
    QCOMPARE(ask<Room>([&](auto reply) { api.change(group->id, {.name = u"Yangi bozor"_s}, this, reply); })->name, u"Yangi bozor"_s);
    QVERIFY(ask<Room>([&](auto reply) { api.addMember(group->id, sami, this, reply); }));
    QVERIFY(ask<Room>([&](auto reply) { api.setAdmin(group->id, bahor, true, this, reply); }));
    const auto members = ask<QList<Member>>([&](auto reply) { api.members(group->id, this, reply); });
    QVERIFY(members);
    QCOMPARE(members->size(), 3);
    QVERIFY(ask<void>([&](auto reply) { api.removeMember(group->id, sami, this, reply); }));
    QVERIFY(ask<void>([&](auto reply) { m_other->api.rooms.removeMember(group->id, bahor, this, reply); })); // leaves
    QVERIFY(ask<void>([&](auto reply) { api.remove(group->id, this, reply); }));
    QVERIFY(ask<Room>([&](auto reply) { api.get(group->id, this, reply); }).error().code == Code::NotFound);
}

void ClientApiTest::messages()
{
    MessagesApi &api = m_caller->api.messages;
    const RoomId room = ask<Room>([&](auto reply) { m_caller->api.rooms.openDirect(UserId(m_bahor.id), this, reply); })->id;
    const NewMessage draft{.uuid = newUuid(), .content = u"سلام"_s};
    const auto sent = ask<Message>([&](auto reply) { api.send(room, draft, this, reply); });
    QVERIFY(sent);
    QCOMPARE(sent->uuid, draft.uuid);
    QCOMPARE(sent->room, room);
    QCOMPARE(ask<Message>([&](auto reply) { api.send(room, draft, this, reply); })->id, sent->id); // once

    const auto answered = ask<Message>([&](auto reply) { api.send(room, {.uuid = newUuid(), .content = u"b"_s, .replyTo = sent->id}, this, reply); });
    QVERIFY(answered && answered->replyTo);
    const auto forwarded = ask<Message>([&](auto reply) { api.send(room, {.uuid = newUuid(), .forwardOf = sent->id}, this, reply); });
    QVERIFY(forwarded);
    QCOMPARE(forwarded->content, u"سلام"_s);
    QVERIFY(!forwarded->forwardedFrom.isEmpty());

    QVERIFY(ask<Message>([&](auto reply) { api.edit(room, sent->uuid, u"salom"_s, this, reply); })->editedAt.isValid());
    QCOMPARE(ask<Message>([&](auto reply) { api.get(room, sent->id, this, reply); })->content, u"salom"_s);
    QVERIFY(ask<void>([&](auto reply) { api.remove(room, answered->uuid, this, reply); }));
    QVERIFY(ask<Message>([&](auto reply) { api.get(room, answered->uuid, this, reply); }).error().code == Code::NotFound);
    QVERIFY(ask<void>([&](auto reply) { m_other->api.messages.markRead(room, forwarded->id, this, reply); }));
}

void ClientApiTest::pages()
{
    MessagesApi &api = m_caller->api.messages;
    const RoomId room = ask<Room>([&](auto reply) { m_caller->api.rooms.createGroup(u"pages"_s, {UserId(m_bahor.id)}, this, reply); })->id;
    QList<MessageId> ids;
    for (int i = 0; i < 7; ++i)
        ids.append(ask<Message>([&](auto reply) { api.send(room, {.uuid = newUuid(), .content = QString::number(i)}, this, reply); })->id);

    const auto newest = ask<MessagesPage>([&](auto reply) { api.newest(room, 3, this, reply); });
    QVERIFY(newest);
    QCOMPARE(newest->messages.size(), 3);
    QCOMPARE(newest->messages.first().id, ids.last());
    QCOMPARE(newest->messages.first().room, room);
    QVERIFY(newest->hasOlder && !newest->hasNewer);
    QCOMPARE(newest->count, 7);
    const auto older = ask<MessagesPage>([&](auto reply) { api.before(room, ids.at(2), 5, this, reply); });
    QVERIFY(older);
    QCOMPARE(older->messages.size(), 2);
    QVERIFY(!older->hasOlder);
    const auto newer = ask<MessagesPage>([&](auto reply) { api.after(room, ids.at(2), 2, this, reply); });
    QVERIFY(newer);
    QCOMPARE(newer->messages.size(), 2);
    QCOMPARE(newer->messages.last().id, ids.at(3)); // those next to it
    QVERIFY(newer->hasNewer);
}

void ClientApiTest::pinsReadersAndDrafts()
{
    MessagesApi &api = m_caller->api.messages;
    const RoomId room = ask<Room>([&](auto reply) { m_caller->api.rooms.createGroup(u"pins"_s, {UserId(m_bahor.id)}, this, reply); })->id;
    const auto message = ask<Message>([&](auto reply) { api.send(room, {.uuid = newUuid(), .content = u"x"_s}, this, reply); });
    QVERIFY(ask<void>([&](auto reply) { api.pin(room, message->uuid, this, reply); }));
    QCOMPARE(ask<QList<Message>>([&](auto reply) { api.pins(room, this, reply); })->size(), 1);
    QVERIFY(ask<void>([&](auto reply) { api.unpin(room, message->id, this, reply); }));
    QCOMPARE(ask<QList<Message>>([&](auto reply) { api.pins(room, this, reply); })->size(), 0);

    QVERIFY(ask<void>([&](auto reply) { m_other->api.messages.markRead(room, message->id, this, reply); }));
    const auto readers = ask<QList<MessageReader>>([&](auto reply) { api.readBy(room, message->id, this, reply); });
    QVERIFY(readers);
    QCOMPARE(readers->size(), 1);
    QCOMPARE(readers->first().user, UserId(m_bahor.id));
    QVERIFY(readers->first().readAt.isValid());

    RoomsApi &rooms = m_caller->api.rooms;
    QVERIFY(ask<void>([&](auto reply) { rooms.saveDraft(room, u"نیم"_s, message->id, this, reply); }));
    QCOMPARE(ask<Room>([&](auto reply) { rooms.get(room, this, reply); })->mine.draftReplyTo, message->id);
    QVERIFY(ask<void>([&](auto reply) { rooms.saveDraft(room, {}, {}, this, reply); }));
    QVERIFY(ask<Room>([&](auto reply) { rooms.get(room, this, reply); })->mine.draft.isEmpty());
}

void ClientApiTest::search()
{
    MessagesApi &api = m_caller->api.messages;
    const RoomId room = ask<Room>([&](auto reply) { m_caller->api.rooms.createGroup(u"search"_s, {}, this, reply); })->id;
    const auto message = ask<Message>([&](auto reply) { api.send(room, {.uuid = newUuid(), .content = u"qizil + gilam"_s}, this, reply); });
    const auto find = [&](const MessageSearch &wanted) { return ask<MessageHits>([&](auto reply) { api.search(wanted, this, reply); }); };
    QTRY_COMPARE(find({.words = u"gilam"_s, .room = room}).value_or(MessageHits()).hits.size(), 1);
    const auto hits = find({.words = u"gilam"_s, .room = room, .from = message->createdAt, .to = message->createdAt.plus(1)});
    QVERIFY(hits);
    QCOMPARE(hits->count, 1);
    QCOMPARE(hits->hits.first().message.id, message->id);
    const auto [start, length] = hits->hits.first().highlights.first();
    QCOMPARE(hits->hits.first().message.content.mid(start, length), u"gilam"_s);
    QCOMPARE(find({.words = u"gilam"_s, .room = room, .to = message->createdAt})->hits.size(), 0);
    QVERIFY(!find({.words = QString()}));
}

void ClientApiTest::guest()
{
    Rest rest;
    rest.setServer(addressOf(*m_daemon));
    Api api(rest);
    const auto pass = ask<GuestPass>([&](auto reply) { api.account.beginAsGuest(u"desk-7"_s, u"Sara"_s, this, reply); });
    QVERIFY(pass);
    rest.setCredential(Credential::guest(pass->session));
    const StartLink link{rest.server(), UserId(m_vendor.id), u"12"_s, u"چند؟"_s};
    const auto room = ask<Room>([&](auto reply) { api.rooms.start(link, this, reply); });
    QVERIFY(room);
    QVERIFY(room->kind == RoomKind::Product && room->product->isNumber);
    QCOMPARE(room->guest, pass->guest);
    QVERIFY(!room->lastMessage); // the words are for the reader of the link to send
    QCOMPARE(ask<Room>([&](auto reply) { api.rooms.start(link, this, reply); })->id, room->id);
    QCOMPARE(ask<int>([&](auto reply) { m_caller->api.account.linkGuest(pass->session, this, reply); }).value_or(0), 1);
}

QTEST_GUILESS_MAIN(ClientApiTest)
#include "tst_client_api.moc"
