// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log/log_line.h"
#include "app/log/redact.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Suhbat;
using namespace Suhbat::app;
using namespace Qt::StringLiterals;

class LogTest : public QObject
{
    Q_OBJECT

    static LogRecord record(QtMsgType type, const QString &message)
    {
        return {type, *Timestamp::fromIso(u"2026-11-20T16:00:37.123Z"_s), "suhbat.chat", message};
    }

private Q_SLOTS:
    void writesLinesThatOthersGrepFor();
    void putsPrioritiesBeforeLinesForTheJournal();
    void writesJsonOnRequest();
    void neverLetsAMessageForgeALine();
    void redactsSecrets_data();
    void redactsSecrets();
    void leavesHarmlessWordsAlone();
};

void LogTest::writesLinesThatOthersGrepFor()
{
    QCOMPARE(logLine(record(QtInfoMsg, u"Message created: 123 - Type: image"_s), LogFormat::Text, LogTarget::Plain),
             QByteArray("INFO 2026-11-20 16:00:37.123 Message created: 123 - Type: image\n"));
    QCOMPARE(logLine(record(QtCriticalMsg, u"Error saving image: disk full"_s), LogFormat::Text, LogTarget::Plain),
             QByteArray("ERROR 2026-11-20 16:00:37.123 Error saving image: disk full\n"));
}

void LogTest::putsPrioritiesBeforeLinesForTheJournal()
{
    QVERIFY(logLine(record(QtInfoMsg, u"x"_s), LogFormat::Text, LogTarget::Journal).startsWith("<6>INFO "));
    QVERIFY(logLine(record(QtWarningMsg, u"x"_s), LogFormat::Text, LogTarget::Journal).startsWith("<4>WARNING "));
    QVERIFY(logLine(record(QtCriticalMsg, u"x"_s), LogFormat::Text, LogTarget::Journal).startsWith("<3>ERROR "));
}

void LogTest::writesJsonOnRequest()
{
    const QByteArray line = logLine(record(QtWarningMsg, u"سلام \"quoted\""_s), LogFormat::Json, LogTarget::Plain);
    QVERIFY(line.endsWith('\n') && line.count('\n') == 1);
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    QCOMPARE(json[u"level"_s].toString(), u"warning"_s);
    QCOMPARE(json[u"time"_s].toString(), u"2026-11-20T16:00:37.123Z"_s);
    QCOMPARE(json[u"category"_s].toString(), u"suhbat.chat"_s);
    QCOMPARE(json[u"message"_s].toString(), u"سلام \"quoted\""_s);
}

void LogTest::neverLetsAMessageForgeALine()
{
    const QByteArray line = logLine(record(QtInfoMsg, u"user=eve\nERROR 2026-11-20 16:00:00.000 forged\r\u2028x"_s), LogFormat::Text, LogTarget::Plain);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(!line.contains('\r'));
    QVERIFY(!QString::fromUtf8(line).contains(QChar::LineSeparator));
}

void LogTest::redactsSecrets_data()
{
    QTest::addColumn<QString>("text");
    const QString secret = u"s3cret-0123456789abcdef"_s;
    QTest::newRow("token in a URL") << u"GET /ws/chat/?token=%1 HTTP/1.1"_s.arg(secret);
    QTest::newRow("token between others") << u"/ws/chat/?lang=fa&token=%1&x=1"_s.arg(secret);
    QTest::newRow("guest session") << u"/ws/chat/7/?guest_session=%1"_s.arg(secret);
    QTest::newRow("encoded") << u"next=%2Fws%3Ftoken%3D%1"_s.replace(u"%1"_s, secret);
    QTest::newRow("upper case") << u"?TOKEN=%1"_s.arg(secret);
    QTest::newRow("header") << u"Authorization: Token %1"_s.arg(secret);
    QTest::newRow("bearer") << u"authorization: Bearer %1"_s.arg(secret);
    QTest::newRow("guest header") << u"X-Guest-Session: %1"_s.arg(secret);
    QTest::newRow("JSON") << u"{\"username\":\"ali\",\"password\":\"%1\"}"_s.arg(secret);
    QTest::newRow("JSON token") << u"{\"token\": \"%1\"}"_s.arg(secret);
}

void LogTest::redactsSecrets()
{
    QFETCH(QString, text);
    const QString clean = redacted(text);
    QVERIFY2(!clean.contains(u"s3cret"), qPrintable(clean));
    QVERIFY2(clean.contains(u"[redacted]"), qPrintable(clean));
    QVERIFY(!logLine(record(QtInfoMsg, text), LogFormat::Json, LogTarget::Plain).contains("s3cret"));
}

void LogTest::leavesHarmlessWordsAlone()
{
    for (const QString &text : {u"WebSocket connected: user=ahmed room=12 code=101"_s, u"The token has expired"_s, u"guest 7 joined"_s})
        QCOMPARE(redacted(text), text);
}

QTEST_GUILESS_MAIN(LogTest)
#include "log_test.moc"
