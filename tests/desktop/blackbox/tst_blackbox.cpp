// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen.h"
#include "support/town.h"

#include <QDir>
#include <QTest>

using namespace Suhbat::test;
using namespace Qt::StringLiterals;

// The program as it is installed: a process, its window, keys from the keyboard; what came of it is asked of the server.
class BlackboxTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DaemonProcess> m_daemon;
    std::unique_ptr<Town> m_town;
    std::unique_ptr<QTemporaryDir> m_home;
    Person m_layla, m_grace;
    QJsonObject m_room;

    QStringList asGrace() const { return {u"--server"_s, u"http://127.0.0.1:%1"_s.arg(m_daemon->port()), u"--language"_s, u"en"_s}; }
    QStringList said(const QString &by)
    {
        QStringList words;
        HttpClient http = m_town->http(m_layla);
        const QJsonArray messages = http.get(roomPath(m_room, "messages/?page_size=100")).object()[u"results"_s].toArray();
        for (const QJsonValue &message : messages) {
            if (message[u"sender_username"_s].toString() == by)
                words.prepend(message[u"content"_s].toString());
        }
        return words;
    }
    // Signed in, the room open, the composer ready.
    void sit(Client &suhbat)
    {
        suhbat.start(asGrace() + QStringList{u"--username"_s, u"grace"_s}, Town::passwordOf(u"grace"_s));
        QTRY_VERIFY_WITH_TIMEOUT(suhbat.title().contains(u"(1)"_s), 30'000); // Layla's words are unread
        suhbat.activate();
        suhbat.press(u"ctrl+1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!suhbat.title().contains(u"(1)"_s), 30'000); // and now they are read
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
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

    void saysItsVersionWithoutADisplay()
    {
        Client suhbat(m_home->path());
        const QByteArray display = qgetenv("DISPLAY");
        qunsetenv("DISPLAY");
        QCOMPARE(suhbat.run({u"--version"_s}), 0);
        QVERIFY(suhbat.output().startsWith("suhbat "));
        QCOMPARE(suhbat.run({u"--help"_s}), 0);
        qputenv("DISPLAY", display);
    }

    void whatIsTypedArrives()
    {
        Client suhbat(m_home->path());
        sit(suhbat);
        suhbat.type(u"hello from the keyboard"_s);
        suhbat.press(u"Return"_s);
        QTRY_COMPARE_WITH_TIMEOUT(said(u"grace"_s), QStringList{u"hello from the keyboard"_s}, 30'000);
    }

    void aSecondStartRaisesTheFirst()
    {
        Client suhbat(m_home->path());
        sit(suhbat);
        suhbat.press(u"ctrl+w"_s); // to the tray
        QTRY_VERIFY_WITH_TIMEOUT(suhbat.window().isEmpty(), 10'000);
        QVERIFY(suhbat.isRunning());
        Client second(m_home->path());
        QCOMPARE(second.run(asGrace()), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!suhbat.window().isEmpty(), 10'000);
    }

    void aLinkIsHandedToTheProgramThatRuns()
    {
        Client suhbat(m_home->path());
        sit(suhbat);
        const QString link = u"suhbat+http://127.0.0.1:%1/start?vendor=%2"_s.arg(m_daemon->port()).arg(m_town->account(u"omar"_s, u"vendor"_s).id);
        Client second(m_home->path());
        QCOMPARE(second.run({link}), 0);
        // A room with the vendor was made, as the person who is signed in.
        const auto rooms = [this] { return m_town->http(m_grace).get("/api/chat/rooms/").body.count("\"omar\""); };
        QTRY_VERIFY_WITH_TIMEOUT(rooms() > 0, 30'000);
    }

    void killedWhileSendingItSendsOnceAfterItsRestart()
    {
        Client suhbat(m_home->path());
        sit(suhbat);
        for (int i = 0; i < 3; ++i) {
            suhbat.type(u"line %1"_s.arg(i));
            suhbat.press(u"Return"_s);
        }
        m_daemon->kill(); // what comes now has to wait
        for (int i = 3; i < 6; ++i) {
            suhbat.type(u"line %1"_s.arg(i));
            suhbat.press(u"Return"_s);
        }
        QTest::qWait(300); // for the last Return to be taken from X's queue
        suhbat.kill();
        m_daemon->start();
        suhbat.start(asGrace());
        const QStringList all{u"line 0"_s, u"line 1"_s, u"line 2"_s, u"line 3"_s, u"line 4"_s, u"line 5"_s};
        QTRY_COMPARE_WITH_TIMEOUT(said(u"grace"_s), all, 60'000);
    }

    void aProfileThatCannotBeMadeIsSaid()
    {
        QFile file(m_home->filePath(u"suhbat"_s)); // where its folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        Client suhbat(m_home->path());
        const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
        qputenv("QT_QPA_PLATFORM", "offscreen"); // no dialog that waits for a click
        QCOMPARE(suhbat.run({}), 1);
        qputenv("QT_QPA_PLATFORM", platform);
        QVERIFY2(suhbat.output().contains("folder"), suhbat.output().constData());
    }
};

QTEST_GUILESS_MAIN(BlackboxTest)
#include "tst_blackbox.moc"
