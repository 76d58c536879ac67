// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/conversation.h"
#include "support/seat.h"

#include <QApplication>
#include <QQuickItem>
#include <QTest>

using namespace Suhbat;
using namespace Suhbat::test;
using namespace Qt::StringLiterals;

// Two people at two windows, and the real server between them.
class TalkingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DaemonProcess> m_daemon;
    std::unique_ptr<Town> m_town;
    Person m_layla, m_grace;
    QJsonObject m_room;

private Q_SLOTS:
    void init()
    {
        m_daemon = std::make_unique<DaemonProcess>();
        m_town = std::make_unique<Town>(*m_daemon);
        m_layla = m_town->account(u"layla"_s);
        m_grace = m_town->account(u"grace"_s);
        m_room = m_town->direct(m_layla, m_grace);
        m_town->say(m_layla, m_room, u"صباح الخير"_s);
    }
    void cleanup()
    {
        m_town.reset();
        m_daemon.reset();
    }

    void aWrongPasswordIsSaidAtItsField()
    {
        Seat grace(*m_daemon);
        grace.click(u"usernameField"_s);
        grace.type(u"grace"_s);
        grace.click(u"passwordField"_s);
        grace.type(u"wrong"_s);
        grace.press(Qt::Key_Return);
        QTRY_VERIFY(!grace.desk().session()->error().isEmpty());
        QVERIFY(grace.awaitSaying(grace.desk().session()->error()));
        QVERIFY(!grace.find(u"chatList"_s));
    }

    void twoPeopleTalk()
    {
        Seat grace(*m_daemon), layla(*m_daemon, {.language = u"ar"_s});
        grace.signInAs(u"grace"_s);
        layla.signInAs(u"layla"_s);
        grace.open(u"layla"_s);
        layla.open(u"grace"_s);
        QTRY_COMPARE(grace.bodies(), QStringList{u"صباح الخير"_s});

        grace.say(u"Good morning, Layla"_s);
        QTRY_COMPARE(layla.bodies(), (QStringList{u"صباح الخير"_s, u"Good morning, Layla"_s}));
        layla.focus(); // who looks has read
        QTRY_COMPARE(grace.tick(u"Good morning, Layla"_s), u"read"_s);

        layla.say(u"كيف الحال؟ all well?"_s);
        QTRY_COMPARE(grace.bodies().size(), 3);
        QCOMPARE(grace.bodies().constLast(), u"كيف الحال؟ all well?"_s);
        QVERIFY(grace.awaitSaying(u"كيف الحال؟"_s));
    }

    void whatIsWrittenOfflineGoesOnceTheServerIsBack()
    {
        Seat grace(*m_daemon);
        grace.signInAs(u"grace"_s);
        grace.open(u"layla"_s);
        QTRY_COMPARE(grace.bodies().size(), 1);
        m_daemon->kill();
        QTRY_VERIFY(grace.desk().line()->state() != client::LineStatus::Online);
        grace.say(u"one"_s);
        grace.say(u"two"_s);
        QTRY_COMPARE(grace.bodies(), (QStringList{u"صباح الخير"_s, u"one"_s, u"two"_s}));
        QCOMPARE(grace.tick(u"one"_s), u"waiting"_s);

        grace.stop(); // and a restart in between
        grace.start();
        QTRY_VERIFY(grace.find(u"chatList"_s));
        grace.open(u"layla"_s);
        QTRY_COMPARE(grace.bodies(), (QStringList{u"صباح الخير"_s, u"one"_s, u"two"_s}));
        m_daemon->start();
        QTRY_COMPARE_WITH_TIMEOUT(grace.tick(u"two"_s), u"sent"_s, 40'000);

        Seat layla(*m_daemon);
        layla.signInAs(u"layla"_s);
        layla.open(u"grace"_s);
        QTRY_COMPARE(layla.bodies(), (QStringList{u"صباح الخير"_s, u"one"_s, u"two"_s}));
    }

    void theLanguageChangesWhileItRuns()
    {
        Seat grace(*m_daemon);
        grace.signInAs(u"grace"_s);
        QQuickItem *list = grace.await(u"chatList"_s);
        const qreal before = list->mapToScene({}).x();
        QVERIFY(before < grace.window()->width() / 2);
        grace.program().preferences().setLanguage(u"fa"_s);
        // The whole window mirrors: the list stands at the right now.
        QTRY_VERIFY(list->mapToScene({}).x() + list->width() > grace.window()->width() / 2);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        grace.program().preferences().setLanguage(u"en"_s);
        QTRY_COMPARE(list->mapToScene({}).x(), before);
    }
};

int main(int argc, char *argv[])
{
    client::Program::prepareProcess();
    QApplication application(argc, argv);
    application.setQuitOnLastWindowClosed(false);
    TalkingTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_two_people.moc"
