// SPDX-License-Identifier: GPL-3.0-or-later
#include "fanout/sequencer.h"

#include <QTest>

using namespace Suhbat;
using namespace Suhbat::fanout;

namespace {

constexpr LogKey room{LogKey::Kind::Room, 7};

EventPtr numbered(qint64 seq)
{
    auto made = std::make_shared<Event>();
    made->room = RoomId(room.id);
    made->seq = seq;
    made->body = MessageDeleted{};
    return made;
}

std::vector<EventPtr> events(qint64 from, qint64 to)
{
    std::vector<EventPtr> made;
    for (qint64 seq = from; seq <= to; ++seq)
        made.push_back(numbered(seq));
    return made;
}

// The order in which one node's listeners hear a log, and what it asked the database for.
struct Node {
    QList<qint64> heard;
    QList<qint64> askedSince;
    Sequencer sequencer{[this](const EventPtr &e) { heard << e->seq; }, [this](LogKey, qint64 since) { askedSince << since; }};
};

using Seqs = QList<qint64>;

} // namespace

class SequencerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passesOnWhatIsNextInLine()
    {
        Node node;
        for (qint64 seq = 5; seq <= 7; ++seq)
            node.sequencer.committedHere(numbered(seq));
        QCOMPARE(node.heard, (Seqs{5, 6, 7}));
        QVERIFY(node.askedSince.isEmpty());
    }

    void readsWhatAnotherNodeCommitted()
    {
        Node node;
        node.sequencer.committedHere(numbered(5));
        node.sequencer.committedElsewhere(room, 6);
        QCOMPARE(node.askedSince, Seqs{5});
        node.sequencer.fetched(room, events(6, 6), 6);
        QCOMPARE(node.heard, (Seqs{5, 6}));
    }

    void fillsTheGapBeforeItsOwn()
    {
        Node node;
        node.sequencer.committedHere(numbered(5));
        node.sequencer.committedHere(numbered(7)); // 6 is another node's, and its notice is late
        QCOMPARE(node.heard, Seqs{5});
        QCOMPARE(node.askedSince, Seqs{5});
        node.sequencer.fetched(room, events(6, 7), 7);
        node.sequencer.committedElsewhere(room, 6);
        QCOMPARE(node.heard, (Seqs{5, 6, 7}));
        QCOMPARE(node.askedSince.size(), 1);
    }

    void neverSaysTwiceWhatComesWhileItReads()
    {
        Node node;
        node.sequencer.committedHere(numbered(5));
        node.sequencer.committedElsewhere(room, 6);
        node.sequencer.committedHere(numbered(7));
        node.sequencer.fetched(room, events(6, 6), 6);
        QCOMPARE(node.askedSince, (Seqs{5, 6}));
        node.sequencer.fetched(room, events(7, 7), 7);
        node.sequencer.committedHere(numbered(8));
        QCOMPARE(node.heard, (Seqs{5, 6, 7, 8}));
    }

    void goesOnAfterALogThatSkips()
    {
        Node node;
        node.sequencer.committedHere(numbered(5));
        node.sequencer.committedElsewhere(room, 9);
        node.sequencer.fetched(room, {numbered(8)}, 9); // the other rows say nothing any more
        node.sequencer.committedHere(numbered(10));
        QCOMPARE(node.heard, (Seqs{5, 8, 10}));
    }

    void restsWhenAFetchFindsNothing()
    {
        Node node;
        node.sequencer.committedHere(numbered(5));
        node.sequencer.committedElsewhere(room, 6);
        node.sequencer.fetched(room, {}, 5); // it was restored away
        node.sequencer.fetchAgain();
        QCOMPARE(node.askedSince, Seqs{5});
        node.sequencer.committedHere(numbered(6));
        QCOMPARE(node.heard, (Seqs{5, 6}));
    }

    void asksAgainForWhatCouldNotBeRead()
    {
        Node node;
        node.sequencer.committedHere(numbered(5));
        node.sequencer.committedElsewhere(room, 6);
        node.sequencer.fetched(room, {}, Sequencer::notRead);
        QCOMPARE(node.askedSince, Seqs{5}); // not at once: the database is away
        node.sequencer.fetchAgain();
        QCOMPARE(node.askedSince, (Seqs{5, 5}));
        node.sequencer.fetched(room, events(6, 6), 6);
        node.sequencer.fetchAgain();
        QCOMPARE(node.askedSince, (Seqs{5, 5}));
        QCOMPARE(node.heard, (Seqs{5, 6}));
    }

    void beginsWhereAListenerKnowsTheLog()
    {
        Node node;
        node.sequencer.begin(room, 5);
        node.sequencer.committedHere(numbered(7)); // 6 is another node's, whose notice was lost
        QCOMPARE(node.heard, Seqs());
        QCOMPARE(node.askedSince, Seqs{5});
        node.sequencer.fetched(room, events(6, 7), 7);
        node.sequencer.begin(room, 6); // somebody else, who was slower
        node.sequencer.committedHere(numbered(8));
        QCOMPARE(node.heard, (Seqs{6, 7, 8}));
        QCOMPARE(node.sequencer.logs(), std::vector<LogKey>{room});
    }
};

QTEST_APPLESS_MAIN(SequencerTest)
#include "tst_sequencer.moc"
