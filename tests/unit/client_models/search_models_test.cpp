// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/finder.h"
#include "models/search/people_model.h"
#include "models/search/room_search.h"
#include "stage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace Suhbat;
using namespace Suhbat::client;
using namespace Qt::StringLiterals;

namespace {

struct Search : Stage {
    SearchModel search{book};
    QAbstractItemModelTester tester{&search, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Search() { signIn({room(1), room(2, RoomKind::Direct)}); }
    void answer(int hits, bool hasMore = false, qint64 count = 0)
    {
        gateway.searchAnswer = {};
        for (int hit = 0; hit < hits; ++hit)
            gateway.searchAnswer.hits.append({message(100 - hit, anvar, u"a book"_s), {{2, 4}}});
        gateway.searchAnswer.hasMore = hasMore;
        gateway.searchAnswer.count = count;
    }
    QStringList kinds() const
    {
        QStringList kinds;
        for (int row = 0; row < search.count(); ++row)
            kinds.append(search.data(search.index(row), SearchModel::KindRole).toString());
        return kinds;
    }
};

} // namespace

class SearchModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsRoomsThenPeopleThenMessages()
    {
        Search stage;
        stage.gateway.users = {stage.anvar, stage.me};
        stage.answer(2);
        stage.search.setText(u"anvar"_s);
        QTRY_VERIFY(!stage.search.isSearching());
        QCOMPARE(stage.kinds(), (QStringList{u"header"_s, u"room"_s, u"header"_s, u"person"_s, u"header"_s, u"message"_s, u"message"_s}));
        QCOMPARE(stage.search.data(stage.search.index(1), SearchModel::RoomIdRole).toLongLong(), 2);
        QVERIFY(stage.search.data(stage.search.index(3), SearchModel::TitleRole).toString().contains(stage.anvar.name));
    }
    void asksOnceAfterTheLastLetter()
    {
        Search stage;
        for (const QString &text : {u"b"_s, u"bo"_s, u"boo"_s})
            stage.search.setText(text);
        QVERIFY(stage.search.isSearching());
        QTRY_VERIFY(!stage.search.isSearching());
        QCOMPARE(stage.gateway.searches.size(), 1);
        QCOMPARE(stage.gateway.searches[0].text, u"boo"_s);
        QVERIFY(stage.search.isEmpty());
        stage.search.clear();
        QVERIFY(!stage.search.isEmpty());
        QCOMPARE(stage.search.count(), 0);
    }
    void pagesOnBehindTheLastHit()
    {
        Search stage;
        stage.search.setRoom(1);
        stage.answer(30, true, 40);
        stage.search.setText(u"book"_s);
        QTRY_COMPARE(stage.search.count(), 30);
        QSignalSpy resets(&stage.search, &QAbstractItemModel::modelReset);
        stage.search.more();
        QCOMPARE(stage.gateway.searches.last().before, MessageId(71));
        QCOMPARE(stage.search.count(), 60);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(stage.search.hitCount(), 40);
    }
    void highlightsTheHitInItsExcerpt()
    {
        const QString content = u"word "_s.repeated(60) + u"the\nbook is here "_s + u"word "_s.repeated(60);
        const int at = int(content.indexOf(u"book"));
        const Excerpt excerpt = excerptAround(content, {{at, 4}}, 100);
        QCOMPARE(excerpt.highlights.size(), 1);
        QCOMPARE(excerpt.text.mid(excerpt.highlights[0].first, excerpt.highlights[0].second), u"book"_s);
        QVERIFY(excerpt.text.startsWith(u'…') && excerpt.text.endsWith(u'…'));
        QVERIFY(!excerpt.text.contains(u'\n'));
        QCOMPARE(excerptAround(u"a book"_s, {{2, 4}}, 100).text, u"a book"_s);
    }
    void cutsNoLetterInTwo()
    {
        const QString content = u"👩‍👩‍👧"_s.repeated(40);
        const Excerpt excerpt = excerptAround(content, {{200, 8}}, 51);
        for (qsizetype at = 0; at < excerpt.text.size(); ++at) {
            if (excerpt.text[at].isHighSurrogate())
                QVERIFY(at + 1 < excerpt.text.size() && excerpt.text[at + 1].isLowSurrogate());
        }
    }
    void saysThatAnAnswerIsFromTheCache()
    {
        Search stage;
        stage.answer(1);
        stage.gateway.searchAnswer.isFromCacheOnly = true;
        stage.search.setText(u"book"_s);
        QTRY_VERIFY(stage.search.isOfflineAnswer());
    }
    void walksThroughTheHitsOfARoom()
    {
        Search stage;
        Finder finder(stage.book, RoomId(1));
        QSignalSpy found(&finder, &Finder::found);
        stage.answer(2, true, 4);
        finder.setText(u"book"_s);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.last()[0].value<MessageId>(), MessageId(100));
        QCOMPARE(finder.positionText(), u"1 of 4"_s);
        finder.next();
        QCOMPARE(finder.current(), 1);
        finder.next(); // asks for more, and goes there when they come
        QCOMPARE(finder.current(), 2);
        finder.previous();
        finder.previous();
        finder.previous();
        QCOMPARE(finder.current(), 0);
        finder.clear();
        QCOMPARE(finder.positionText(), QString());
    }
    void asksForADay()
    {
        Search stage;
        Finder finder(stage.book, RoomId(1));
        QSignalSpy asked(&finder, &Finder::dateAsked);
        finder.setDate(QDate(2026, 3, 1));
        QCOMPARE(asked.size(), 1);
        finder.setDate({});
        QCOMPARE(asked.size(), 1);
    }
    void choosesPeopleOverSeveralSearches()
    {
        Search stage;
        PeopleModel people(stage.book);
        const QAbstractItemModelTester tester(&people, QAbstractItemModelTester::FailureReportingMode::QtTest);
        User disabled = Stage::user(9, u"Gone"_s);
        disabled.isDisabled = true;
        stage.gateway.users = {stage.me, stage.anvar, stage.sara, disabled};
        people.open();
        QCOMPARE(people.count(), 2);
        people.toggle(3);
        people.toggle(2);
        stage.gateway.users = {stage.anvar};
        people.setSearch(u"an"_s);
        QTRY_COMPARE(people.count(), 1);
        QCOMPARE(people.selectedIds(), (QList<double>{3, 2}));
        QVERIFY(people.selectedName(3).contains(stage.sara.name));
        people.toggle(3);
        QCOMPARE(people.selectedIds(), (QList<double>{2}));
        QVERIFY(people.data(people.index(0), PeopleModel::IsSelectedRole).toBool());
        people.open();
        QCOMPARE(people.selectedCount(), 0);
    }
    void showsPresenceAsItChanges()
    {
        Search stage;
        PeopleModel people(stage.book);
        stage.gateway.users = {stage.anvar};
        people.open();
        User online = stage.anvar;
        online.isOnline = true;
        ChangeSet changes;
        changes.people = {online};
        stage.gateway.tell(changes);
        QVERIFY(people.data(people.index(0), PeopleModel::IsOnlineRole).toBool());
    }
};

QTEST_MAIN(SearchModelsTest)
#include "search_models_test.moc"
