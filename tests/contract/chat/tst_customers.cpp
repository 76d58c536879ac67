// SPDX-License-Identifier: GPL-3.0-or-later
#include "village.h"

using namespace Suhbat;
using namespace Suhbat::chat;
using test::Village;

class CustomersTest : public test::VillageTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void givesBuyerVendorAndProductOneRoom();
    void tellsTheNumberSevenFromTheWord();
    void startsWithWords();
    void startsForGuests();
    void refusesToStartWith();
    void bringsBackWhoWasTakenOut();
    void queuesTheVendorsOwnRooms();
    void numbersTickets();
    void letsAgentsInWhenTheyAnswer();
    void letsAgentsAloneChangeTickets();
    void checksTicketChanges();
};

namespace {

Product product(const QString &key, bool isNumber)
{
    Product product;
    product.key = key;
    product.isNumber = isNumber;
    return product;
}

} // namespace

void CustomersTest::givesBuyerVendorAndProductOneRoom()
{
    auto &v = village();
    const auto buyers = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Caller one = v.person(QStringLiteral("shop"), Role::Vendor), two = v.person(QStringLiteral("shop"), Role::Vendor);
    const auto first = v.start(buyers[0], {one.user, product(QStringLiteral("a-1"), false), {}});
    QVERIFY(first->isNew);
    QCOMPARE(first->room.kind, RoomKind::Product);
    QCOMPARE(first->room.vendor, one.user);
    QCOMPARE(first->room.product->key, QStringLiteral("a-1"));
    QCOMPARE(first->room.members.size(), 2);
    const auto again = v.start(buyers[0], {one.user, product(QStringLiteral("a-1"), false), {}});
    QVERIFY(!again->isNew);
    QCOMPARE(again->room.id, first->room.id);
    QSet<qint64> ids{first->room.id.value()};
    ids.insert(v.start(buyers[0], {one.user, {}, {}})->room.id.value());
    ids.insert(v.start(buyers[0], {one.user, product(QStringLiteral("a-2"), false), {}})->room.id.value());
    ids.insert(v.start(buyers[0], {two.user, product(QStringLiteral("a-1"), false), {}})->room.id.value());
    ids.insert(v.start(buyers[1], {one.user, product(QStringLiteral("a-1"), false), {}})->room.id.value());
    QCOMPARE(ids.size(), 5);
}

void CustomersTest::tellsTheNumberSevenFromTheWord()
{
    auto &v = village();
    const Caller buyer = v.person(QStringLiteral("anna")), vendor = v.person(QStringLiteral("shop"), Role::Vendor);
    const auto number = v.start(buyer, {vendor.user, product(QStringLiteral("7"), true), {}});
    const auto word = v.start(buyer, {vendor.user, product(QStringLiteral("7"), false), {}});
    QVERIFY(word->isNew);
    QVERIFY(number->room.id != word->room.id);
    QVERIFY(number->room.product->isNumber && !word->room.product->isNumber);
    // A key that looks like the rest of another's key is still its own.
    const auto odd = v.start(buyer, {vendor.user, product(QStringLiteral("7:s7"), false), {}});
    QVERIFY(odd->isNew);
}

void CustomersTest::startsWithWords()
{
    auto &v = village();
    const Caller buyer = v.person(QStringLiteral("anna")), vendor = v.person(QStringLiteral("shop"), Role::Vendor);
    v.told();
    const auto started = v.start(buyer, {vendor.user, {}, QStringLiteral("موجود است؟")});
    QCOMPARE(started->room.lastMessage->content, QStringLiteral("موجود است؟"));
    QCOMPARE(started->room.seq, 1);
    QCOMPARE(v.told<MessageCreated>().size(), size_t(1));
    QCOMPARE(v.look(vendor, started->room.id).mine.unreadCount, 1);
    QCOMPARE(v.start(buyer, {vendor.user, {}, QStringLiteral("و حالا؟")})->room.lastOrdinal, 2);
    REFUSED(v.start(buyer, {vendor.user, product(QStringLiteral("new"), false), QString(4097, u'x')}), Code::TooLong);
    QCOMPARE(v.rooms(buyer)->size(), 1); // nothing is left of what was refused
}

void CustomersTest::startsForGuests()
{
    auto &v = village();
    const Caller guest = v.guest(QStringLiteral("مهمانِ ما")), other = v.guest(QStringLiteral("مهمانِ ما")),
                 vendor = v.person(QStringLiteral("shop"), Role::Vendor);
    const auto started = v.start(guest, {vendor.user, {}, QStringLiteral("سلام")});
    QCOMPARE(started->room.guest, guest.user);
    const Message said = v.read(vendor, started->room.id).first();
    QVERIFY(said.senderIsGuest);
    QCOMPARE(said.senderUsername, QStringLiteral("مهمانِ ما"));
    QCOMPARE(said.senderType, SenderType::Guest);
    QVERIFY(v.start(other, {vendor.user, {}, {}})->room.id != started->room.id);
    QCOMPARE(v.start(guest, {vendor.user, {}, {}})->room.id, started->room.id);
    REFUSED(v.page(other, {started->room.id}), Code::NotFound);
    v.say(vendor, started->room.id, QStringLiteral("بفرمایید"));
    QCOMPARE(v.look(guest, started->room.id).mine.unreadCount, 1);
    v.told();
    ALLOWED(v.markRead(guest, started->room.id));
    const auto receipts = v.told<ReadReceipt>();
    QCOMPARE(std::get<ReadReceipt>(receipts[0]->body).username, guest.name);
}

void CustomersTest::refusesToStartWith()
{
    auto &v = village();
    const Caller buyer = v.person(QStringLiteral("anna")), vendor = v.person(QStringLiteral("shop"), Role::Vendor), other = v.person(QStringLiteral("boris"));
    REFUSED(v.start(buyer, {other.user, {}, {}}), Code::NotFound);
    REFUSED(v.start(buyer, {UserId(987654321), {}, {}}), Code::NotFound);
    REFUSED(v.start(vendor, {vendor.user, {}, {}}), Code::InvalidField);
    v.execute(QStringLiteral("UPDATE users SET is_disabled = 1 WHERE id = %1").arg(vendor.user.value()));
    REFUSED(v.start(buyer, {vendor.user, {}, {}}), Code::NotFound);
}

void CustomersTest::bringsBackWhoWasTakenOut()
{
    auto &v = village();
    const Caller buyer = v.person(QStringLiteral("anna")), vendor = v.person(QStringLiteral("shop"), Role::Vendor),
                 admin = v.person(QStringLiteral("root"), Role::Admin);
    const Room room = v.start(buyer, {vendor.user, {}, QStringLiteral("سلام")})->room;
    ALLOWED(v.removeMember(admin, room.id, buyer.user));
    ALLOWED(v.removeMember(admin, room.id, vendor.user));
    QVERIFY(v.vendorQueue(vendor)->isEmpty());
    const auto again = v.start(buyer, {vendor.user, {}, QStringLiteral("باز آمدم")});
    QVERIFY(again);
    QCOMPARE(again->room.id, room.id);
    QCOMPARE(again->room.members.size(), 2);
    QCOMPARE(v.vendorQueue(vendor)->size(), 1);
    QCOMPARE(v.read(vendor, room.id).size(), 2);
}

void CustomersTest::queuesTheVendorsOwnRooms()
{
    auto &v = village();
    const auto buyers = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Caller vendor = v.person(QStringLiteral("shop"), Role::Vendor), other = v.person(QStringLiteral("shop"), Role::Vendor);
    const Room first = v.start(buyers[0], {vendor.user, {}, QStringLiteral("1")})->room;
    v.clock().advance(10);
    const Room second = v.start(buyers[1], {vendor.user, product(QStringLiteral("x"), false), QStringLiteral("2")})->room;
    (void)v.start(buyers[1], {other.user, {}, QStringLiteral("3")});
    v.direct(vendor, buyers[0]);
    (void)v.start(vendor, {other.user, {}, QStringLiteral("as a customer")});
    const auto queue = v.vendorQueue(vendor);
    QCOMPARE(queue->size(), 2);
    QCOMPARE(queue->at(0).id, second.id);
    QCOMPARE(queue->at(1).id, first.id);
    QCOMPARE(queue->at(0).mine.unreadCount, 1);
    REFUSED(v.vendorQueue(buyers[0]), Code::Forbidden);
    REFUSED(v.vendorQueue(v.person(QStringLiteral("agent"), Role::Agent)), Code::Forbidden);
    QVERIFY(v.vendorQueue(v.person(QStringLiteral("root"), Role::Admin))->isEmpty());
}

void CustomersTest::numbersTickets()
{
    auto &v = village();
    const Caller customer = v.person(QStringLiteral("anna")), guest = v.guest(QStringLiteral("مهمان"));
    const auto first = v.openTicket(customer, QStringLiteral(" بسته\nنرسید "), QStringLiteral("کجاست؟"));
    QVERIFY(first->isNew);
    QCOMPARE(first->room.kind, RoomKind::Support);
    QCOMPARE(first->room.name, QStringLiteral("بسته نرسید"));
    QCOMPARE(first->room.ticket->subject, QStringLiteral("بسته نرسید"));
    QCOMPARE(first->room.ticket->status, TicketStatus::Open);
    QCOMPARE(first->room.ticket->priority, QStringLiteral("normal"));
    QVERIFY(!first->room.ticket->assignee.isValid());
    QCOMPARE(first->room.lastMessage->senderType, SenderType::Customer);
    const auto second = v.openTicket(guest, QStringLiteral("again"));
    QCOMPARE(second->room.ticket->number, first->room.ticket->number + 1);
    QCOMPARE(second->room.guest, guest.user);
    QVERIFY(v.openTicket(customer, QStringLiteral("بسته نرسید"))->room.id != first->room.id);
    REFUSED(v.openTicket(customer, QStringLiteral(" \u202e ")), Code::MissingField);
    REFUSED(v.openTicket(customer, QString(201, u'x')), Code::TooLong);
}

void CustomersTest::letsAgentsInWhenTheyAnswer()
{
    auto &v = village();
    const Caller customer = v.person(QStringLiteral("anna")), agent = v.person(QStringLiteral("agent"), Role::Agent),
                 vendor = v.person(QStringLiteral("shop"), Role::Vendor);
    const Room room = v.openTicket(customer, QStringLiteral("help"), QStringLiteral("please"))->room;
    REFUSED(v.page(vendor, {room.id}), Code::NotFound);
    QCOMPARE(v.read(agent, room.id).size(), 1);
    QVERIFY(v.rooms(agent)->isEmpty());
    ALLOWED(v.markRead(agent, room.id));
    QVERIFY(!v.read(customer, room.id).first().readAt.isValid());
    REFUSED(v.react(agent, v.read(agent, room.id).first().id, QStringLiteral("👍")), Code::Forbidden);
    v.told();
    const Message answer = v.say(agent, room.id, QStringLiteral("how?"));
    QCOMPARE(answer.senderType, SenderType::Agent);
    const auto events = v.told();
    QCOMPARE(events.size(), size_t(3)); // joined, the room for the agent's devices, the message
    QCOMPARE(std::get<MemberJoined>(events[0]->body).user, agent.user);
    QCOMPARE(events[2]->seq, events[0]->seq + 1);
    QCOMPARE(v.rooms(agent)->size(), 1);
    v.say(agent, room.id, QStringLiteral("well?"));
    QVERIFY(v.told<MemberJoined>().empty());
    REFUSED(v.removeMember(customer, room.id, customer.user), Code::Forbidden);
    ALLOWED(v.removeMember(agent, room.id, agent.user));
    REFUSED(v.send(v.person(QStringLiteral("root"), Role::Admin), room.id, QStringLiteral("x")), Code::Forbidden);
}

void CustomersTest::letsAgentsAloneChangeTickets()
{
    auto &v = village();
    const Caller customer = v.person(QStringLiteral("anna")), agent = v.person(QStringLiteral("agent"), Role::Agent);
    const Room room = v.openTicket(customer, QStringLiteral("help"))->room;
    TicketPatch patch;
    patch.status = TicketStatus::Pending;
    REFUSED(v.updateTicket(customer, room.id, patch), Code::Forbidden);
    REFUSED(v.updateTicket(v.person(QStringLiteral("shop"), Role::Vendor), room.id, patch), Code::NotFound);
    v.told();
    patch.assignee = agent.user;
    patch.labels = QStringList{QStringLiteral(" تحویل\n"), QStringLiteral("تحویل"), QStringLiteral("urgent, really")};
    const Room changed = *v.updateTicket(agent, room.id, patch);
    QCOMPARE(changed.ticket->status, TicketStatus::Pending);
    QCOMPARE(changed.ticket->labels, (QStringList{QStringLiteral("تحویل"), QStringLiteral("urgent, really")}));
    const auto events = v.told();
    QCOMPARE(events.size(), size_t(1));
    QCOMPARE(std::get<RoomChanged>(events[0]->body).room.ticket->assignee, agent.user);
    TicketPatch nobody;
    nobody.assignee = UserId();
    const Room again = *v.updateTicket(agent, room.id, nobody);
    QVERIFY(!again.ticket->assignee.isValid());
    QCOMPARE(again.ticket->status, TicketStatus::Pending);
    const Room group = v.group(customer, {agent});
    REFUSED(v.updateTicket(agent, group.id, patch), Code::Forbidden);
}

void CustomersTest::checksTicketChanges()
{
    auto &v = village();
    const Caller customer = v.person(QStringLiteral("anna")), agent = v.person(QStringLiteral("agent"), Role::Agent);
    const Room room = v.openTicket(customer, QStringLiteral("help"))->room;
    TicketPatch priority, assignee, subject, longSubject, labels;
    priority.priority = QStringLiteral("whenever");
    assignee.assignee = customer.user;
    subject.subject = QStringLiteral(" \n");
    longSubject.subject = QString(201, u'x');
    labels.labels = QStringList(21, QStringLiteral("l"));
    REFUSED(v.updateTicket(agent, room.id, priority), Code::InvalidField);
    REFUSED(v.updateTicket(agent, room.id, assignee), Code::NotFound);
    REFUSED(v.updateTicket(agent, room.id, subject), Code::InvalidField);
    REFUSED(v.updateTicket(agent, room.id, longSubject), Code::TooLong);
    REFUSED(v.updateTicket(agent, room.id, labels), Code::TooLong);
    QCOMPARE(v.look(agent, room.id).seq, 0);
}

QTEST_GUILESS_MAIN(CustomersTest)
#include "tst_customers.moc"
