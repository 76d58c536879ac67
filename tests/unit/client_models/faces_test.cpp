// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/book/faces.h"
#include "stage.h"

#include <QtTest/QtTest>

using namespace Suhbat;
using namespace Suhbat::client;

namespace {
const QString zwnj = QString(QChar(0x200c));
QString bare(const QString &isolated) { return isolated.mid(1, isolated.size() - 2); }
} // namespace

class FacesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheFirstLettersOfTwoWords()
    {
        QCOMPARE(initialsOf(QStringLiteral("Anvar Karimov Junior")), QStringLiteral("A") + zwnj + QStringLiteral("K"));
        QCOMPARE(initialsOf(QStringLiteral("sara")), QStringLiteral("S"));
        QCOMPARE(initialsOf(QString()), QString());
    }
    void keepsArabicLettersApart() { QCOMPARE(initialsOf(QStringLiteral("محمد علی")), QStringLiteral("م") + zwnj + QStringLiteral("ع")); }
    void keepsAMarkWithItsLetter() { QCOMPARE(initialsOf(QStringLiteral("é́ric")).size(), QStringLiteral("É́").size()); }
    void passesOverWhatIsNoLetter()
    {
        QCOMPARE(initialsOf(QStringLiteral("🌸 Nodira")), QStringLiteral("N"));
        QCOMPARE(initialsOf(QStringLiteral("🌸")), QStringLiteral("🌸"));
    }
    void givesEachIdOneOfEightColours()
    {
        QCOMPARE(colorIndexOf(8), 0);
        QCOMPARE(colorIndexOf(15), 7);
        QCOMPARE(colorIndexOf(-3), 3);
    }
    void namesADirectRoomAfterTheOther()
    {
        Stage stage;
        stage.signIn({stage.room(1, RoomKind::Direct)});
        const Face face = faceOf(*stage.book.room(RoomId(1)), stage.book);
        QCOMPARE(bare(face.title), stage.anvar.name);
        QCOMPARE(face.colorIndex, colorIndexOf(2));
        stage.book.learn({Stage::user(2, QStringLiteral("Anvar the Younger"))});
        QCOMPARE(bare(faceOf(*stage.book.room(RoomId(1)), stage.book).title), QStringLiteral("Anvar the Younger"));
    }
    void knowsSavedMessages()
    {
        Stage stage;
        StoredRoom saved = stage.room(1, RoomKind::Direct);
        saved.room.members = {Stage::member(stage.me)};
        stage.signIn({saved});
        QCOMPARE(kindOf(saved, stage.book), QStringLiteral("saved"));
        QCOMPARE(bare(faceOf(saved, stage.book).title), QStringLiteral("Saved messages"));
    }
    void callsAProductByWhatTheViewerLooksFor()
    {
        Stage stage;
        StoredRoom shop = stage.room(1, RoomKind::Product);
        shop.room.vendor = stage.anvar.id;
        shop.room.product = Product{.key = QStringLiteral("7"), .title = QStringLiteral("Carpet")};
        stage.signIn({shop});
        QCOMPARE(bare(faceOf(shop, stage.book).title), QStringLiteral("Carpet"));
        shop.room.vendor = stage.me.id;
        QCOMPARE(bare(faceOf(shop, stage.book).title), stage.anvar.name);
    }
    void saysWhoTypes()
    {
        Stage stage;
        stage.signIn({stage.room(1), stage.room(2, RoomKind::Direct)});
        ChangeSet changes;
        changes.typing = {{RoomId(1), stage.anvar.id, stage.anvar.username, true}, {RoomId(2), stage.anvar.id, stage.anvar.username, true}};
        stage.gateway.tell(changes);
        QVERIFY(typingText(RoomId(1), stage.book).contains(stage.anvar.name));
        QCOMPARE(typingText(RoomId(2), stage.book), QStringLiteral("typing…"));
        changes.typing = {{RoomId(1), stage.sara.id, stage.sara.username, true}, {RoomId(1), stage.me.id, stage.me.username, true}};
        stage.gateway.tell(changes);
        QCOMPARE(typingText(RoomId(1), stage.book), QStringLiteral("2 people are typing…"));
    }
    void forgetsATypistOfWhomNothingMoreIsHeard()
    {
        Stage stage;
        stage.signIn({stage.room(1)});
        ChangeSet changes;
        changes.typing = {{RoomId(1), stage.anvar.id, stage.anvar.username, true}};
        stage.gateway.tell(changes);
        QCOMPARE(stage.book.typists(RoomId(1)).size(), 1);
        stage.clock.advance(stage.pace.typingShown);
        QTRY_COMPARE(stage.book.typists(RoomId(1)).size(), 0);
    }
    void takesATypistAwayWhenTheMessageIsThere()
    {
        Stage stage;
        stage.signIn({stage.room(1)});
        ChangeSet changes;
        changes.typing = {{RoomId(1), stage.anvar.id, stage.anvar.username, true}};
        stage.gateway.tell(changes);
        changes = {};
        changes.announced = {stage.message(5, stage.anvar, QStringLiteral("Salom"))};
        stage.gateway.tell(changes);
        QVERIFY(stage.book.typists(RoomId(1)).isEmpty());
    }
};

QTEST_MAIN(FacesTest)
#include "faces_test.moc"
