// SPDX-License-Identifier: GPL-3.0-or-later
#include "player.h"

#include <QDir>
#include <QTest>

using namespace Suhbat::test;

class TranscriptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesAsWritten_data();
    void goesAsWritten();
};

void TranscriptsTest::goesAsWritten_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(TRANSCRIPTS));
    const QStringList names = folder.entryList({QStringLiteral("*.chat")}, QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TranscriptsTest::goesAsWritten()
{
    QFETCH(QString, file);
    QFile transcript(file);
    QVERIFY(transcript.open(QIODevice::ReadOnly));
    const Script script = parseScript(QString::fromUtf8(transcript.readAll()));
    Player(script).play();
}

QTEST_GUILESS_MAIN(TranscriptsTest)
#include "transcripts_test.moc"
