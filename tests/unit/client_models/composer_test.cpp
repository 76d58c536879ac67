// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/composer/composer.h"
#include "models/conversation/message_list_model.h"
#include "stage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace Suhbat;
using namespace Suhbat::client;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Stage {
    EmojiTable emoji;
    MessageListModel messages{book, RoomId(1)};
    std::unique_ptr<Composer> composer;

    explicit Desk(const std::function<void(StoredRoom &)> &change = [](StoredRoom &) {})
    {
        StoredRoom stored = room(1);
        change(stored);
        signIn({stored});
        messages.fill({{message(1, anvar, u"one"_s), message(2, me, u"two"_s), message(3, sara, u"three"_s)}});
        composer = std::make_unique<Composer>(book, RoomId(1), messages, emoji);
    }
    void type(const QString &text)
    {
        composer->setText(text);
        composer->setCursor(int(text.size()));
    }
    void draftFromElsewhere(const QString &draft)
    {
        StoredRoom stored = room(1);
        stored.room.mine.draft = draft;
        gateway.tell(stored);
        composer->takeDraft(*book.room(RoomId(1)));
    }
};

} // namespace

class ComposerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsWhatIsWrittenAndIsEmptyThen()
    {
        Desk desk;
        QSignalSpy sent(desk.composer.get(), &Composer::sent);
        desk.type(u"  Salom!\n\n"_s);
        desk.composer->send();
        QCOMPARE(desk.gateway.sent.size(), 1);
        QCOMPARE(desk.gateway.sent[0].content, u"Salom!"_s);
        QCOMPARE(desk.composer->text(), QString());
        QCOMPARE(sent.size(), 1);
        QVERIFY(desk.gateway.calls.contains(u"draft  0 quiet"_s));
    }
    void sendsNoSpaces()
    {
        Desk desk;
        desk.type(u" \n "_s);
        QVERIFY(!desk.composer->canSend());
        desk.composer->send();
        QVERIFY(desk.gateway.sent.isEmpty());
    }
    void countsCodePointsNearTheLimit()
    {
        Desk desk;
        desk.type(u"😀"_s.repeated(4000));
        QCOMPARE(desk.composer->remainingText(), u"96"_s);
        QVERIFY(desk.composer->canSend());
        desk.type(u"😀"_s.repeated(4100));
        QVERIFY(desk.composer->isTooLong());
        QVERIFY(!desk.composer->canSend());
        desk.type(u"short"_s);
        QCOMPARE(desk.composer->remainingText(), QString());
    }
    void tellsThatOneTypesAtMostEveryFiveSeconds()
    {
        Desk desk;
        desk.type(u"a"_s);
        desk.type(u"ab"_s);
        QCOMPARE(desk.gateway.callsOf(u"typing 1"_s), 1);
        desk.clock.advance(5000);
        desk.type(u"abc"_s);
        QCOMPARE(desk.gateway.callsOf(u"typing 1"_s), 2);
        desk.type({});
        QCOMPARE(desk.gateway.callsOf(u"typing 0"_s), 1);
    }
    void keepsTheDraftSoonAndTellsItAfterAPause()
    {
        Desk desk;
        desk.type(u"Dear"_s);
        QTRY_VERIFY(desk.gateway.calls.contains(u"draft Dear 0 kept"_s));
        QVERIFY(!desk.gateway.calls.contains(u"draft Dear 0 quiet"_s));
        QTRY_VERIFY(desk.gateway.calls.contains(u"draft Dear 0 quiet"_s));
    }
    void keepsTheDraftWhenItsRoomIsClosed()
    {
        Desk desk;
        desk.type(u"Dear"_s);
        desk.composer.reset();
        QVERIFY(desk.gateway.calls.contains(u"draft Dear 0 quiet"_s));
    }
    void findsItsDraftAgain()
    {
        const Desk desk([](StoredRoom &stored) {
            stored.room.mine.draft = u"from the server"_s;
            stored.hasLocalDraft = true;
            stored.localDraft = u"from here"_s;
        });
        QCOMPARE(desk.composer->text(), u"from here"_s);
        QCOMPARE(desk.gateway.callsOf(u"typing"_s), 0);
    }
    void findsWhatItsDraftAnswered()
    {
        const Desk desk([](StoredRoom &stored) {
            stored.room.mine.draft = u"yes"_s;
            stored.room.mine.draftReplyTo = MessageId(1);
        });
        QCOMPARE(desk.composer->mode(), Composer::Reply);
        QCOMPARE(desk.composer->replyExcerpt(), u"one"_s);
    }
    void neverOverwritesWhatIsBeingTyped()
    {
        Desk desk;
        desk.type(u"mine"_s);
        desk.draftFromElsewhere(u"theirs"_s);
        QCOMPARE(desk.composer->text(), u"mine"_s);
        QTRY_VERIFY(desk.gateway.calls.contains(u"draft mine 0 quiet"_s));
        desk.draftFromElsewhere(u"mine"_s);
        desk.draftFromElsewhere(u"from my other device"_s);
        QCOMPARE(desk.composer->text(), u"from my other device"_s);
    }
    void bringsNoOldDraftBackAfterSending()
    {
        Desk desk;
        desk.type(u"sent already"_s);
        desk.composer->send();
        desk.draftFromElsewhere(u"sent alrea"_s);
        QCOMPARE(desk.composer->text(), QString());
    }
    void answersAMessage()
    {
        Desk desk;
        desk.composer->reply(*desk.messages.messageAt(0));
        QCOMPARE(desk.composer->mode(), Composer::Reply);
        QVERIFY(desk.composer->replySender().contains(desk.sara.name));
        desk.type(u"Yes"_s);
        desk.composer->send();
        QCOMPARE(desk.gateway.sent[0].replyTo, MessageId(3));
        QCOMPARE(desk.composer->mode(), Composer::Write);
    }
    void walksThroughWhatCanBeAnswered()
    {
        Desk desk;
        desk.composer->moveReply(1);
        QCOMPARE(desk.composer->replyId(), 3);
        desk.composer->moveReply(1);
        desk.composer->moveReply(1);
        QCOMPARE(desk.composer->replyId(), 1);
        desk.composer->moveReply(1);
        QCOMPARE(desk.composer->replyId(), 1);
        desk.composer->moveReply(-1);
        desk.composer->moveReply(-1);
        desk.composer->moveReply(-1);
        QCOMPARE(desk.composer->mode(), Composer::Write);
    }
    void editsTheLastOwnMessageAndGivesBackWhatStoodThere()
    {
        Desk desk;
        desk.composer->reply(*desk.messages.messageAt(0));
        desk.composer->editLast();
        QCOMPARE(desk.composer->mode(), Composer::Edit);
        QCOMPARE(desk.composer->text(), u"two"_s);
        desk.type(u"two and a half"_s);
        QCOMPARE(desk.gateway.callsOf(u"typing"_s), 0);
        desk.composer->send();
        QVERIFY(desk.gateway.calls.contains(u"edit two and a half"_s));
        QVERIFY(desk.gateway.sent.isEmpty());
        QCOMPARE(desk.composer->mode(), Composer::Reply);
        QCOMPARE(desk.composer->text(), QString());
    }
    void asksNothingForAnEditThatChangesNothing()
    {
        Desk desk;
        desk.composer->editLast();
        desk.composer->send();
        QCOMPARE(desk.gateway.callsOf(u"edit"_s), 0);
        QCOMPARE(desk.composer->mode(), Composer::Write);
    }
    void leavesAFullFieldAloneOnUp()
    {
        Desk desk;
        desk.type(u"words"_s);
        desk.composer->editLast();
        QCOMPARE(desk.composer->mode(), Composer::Write);
    }
    void cancelsTheEditFirstThenTheReply()
    {
        Desk desk;
        desk.composer->reply(*desk.messages.messageAt(0));
        desk.composer->editLast();
        QVERIFY(desk.composer->cancel());
        QCOMPARE(desk.composer->mode(), Composer::Reply);
        QVERIFY(desk.composer->cancel());
        QCOMPARE(desk.composer->mode(), Composer::Write);
        QVERIFY(!desk.composer->cancel());
    }
    void letsGoOfAMessageThatIsDeleted()
    {
        Desk desk;
        desk.composer->reply(*desk.messages.messageAt(0));
        ChangeSet changes;
        changes.messages = {desk.message(3, desk.sara, u"three"_s)};
        changes.messages[0].message.isDeleted = true;
        desk.composer->takeMessages(changes);
        QCOMPARE(desk.composer->mode(), Composer::Write);
    }
    void putsSignsAroundASelectionAndTakesThemAway()
    {
        Desk desk;
        QSignalSpy selections(desk.composer.get(), &Composer::selectionAsked);
        desk.type(u"a bold word"_s);
        desk.composer->toggleFormat(u"bold"_s, 2, 6);
        QCOMPARE(desk.composer->text(), u"a **bold** word"_s);
        QCOMPARE(selections.last(), (QVariantList{4, 8}));
        desk.composer->toggleFormat(u"italic"_s, 4, 8);
        QCOMPARE(desk.composer->text(), u"a ***bold*** word"_s);
        desk.composer->toggleFormat(u"italic"_s, 5, 9);
        QCOMPARE(desk.composer->text(), u"a **bold** word"_s);
        desk.composer->toggleFormat(u"bold"_s, 4, 8);
        QCOMPARE(desk.composer->text(), u"a bold word"_s);
    }
    void makesABlockOfSeveralLinesOfCode()
    {
        Desk desk;
        desk.type(u"int a;\nint b;"_s);
        desk.composer->toggleFormat(u"code"_s, 0, 13);
        QCOMPARE(desk.composer->text(), u"```\nint a;\nint b;\n```"_s);
    }
    void insertsAnEmojiAtTheCursor()
    {
        Desk desk;
        desk.type(u"ab"_s);
        desk.composer->setCursor(1);
        desk.composer->insert(u"😀"_s);
        QCOMPARE(desk.composer->text(), u"a😀b"_s);
        QCOMPARE(desk.composer->cursor(), 3);
    }
    void completesAMentionByNameOrUsername()
    {
        Desk desk;
        CompletionModel &completion = *desk.composer->completion();
        const QAbstractItemModelTester tester(&completion, QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.type(u"hello @kar"_s);
        QVERIFY(completion.isOpen());
        QCOMPARE(completion.kind(), u"mention"_s);
        QCOMPARE(completion.count(), 1);
        completion.accept(0);
        QCOMPARE(desk.composer->text(), u"hello @anvarkarimov "_s);
        QCOMPARE(desk.composer->cursor(), 20);
        QVERIFY(!completion.isOpen());
        desk.type(u"@"_s);
        QCOMPARE(completion.count(), 2); // nobody mentions themselves
        desk.type(u"me@sara"_s);
        QVERIFY(!completion.isOpen());
    }
    void staysClosedForAWordAfterEscape()
    {
        Desk desk;
        CompletionModel &completion = *desk.composer->completion();
        desk.type(u"@s"_s);
        QVERIFY(completion.isOpen());
        completion.close();
        desk.type(u"@sa"_s);
        QVERIFY(!completion.isOpen());
        desk.type(u"@sa and @sa"_s);
        QVERIFY(completion.isOpen());
    }
    void completesAnEmoji()
    {
        Desk desk;
        CompletionModel &completion = *desk.composer->completion();
        desk.type(u":)"_s);
        QVERIFY(!completion.isOpen());
        desk.type(u":hear"_s);
        QVERIFY(completion.isOpen());
        QCOMPARE(completion.kind(), u"emoji"_s);
    }
};

QTEST_MAIN(ComposerTest)
#include "composer_test.moc"
