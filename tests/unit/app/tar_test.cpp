// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/tar.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Suhbat;
using namespace Suhbat::ops;
using namespace Qt::StringLiterals;

class TarTest : public QObject
{
    Q_OBJECT

    static QByteArray archiveOf(const QList<std::pair<QString, QByteArray>> &files)
    {
        QByteArray archive;
        QBuffer target(&archive);
        target.open(QIODevice::WriteOnly);
        TarWriter tar(target);
        for (const auto &[name, bytes] : files) {
            QBuffer content;
            content.setData(bytes);
            content.open(QIODevice::ReadOnly);
            if (!tar.add(name, content, bytes.size()))
                return {};
        }
        return tar.finish() ? archive : QByteArray();
    }

private Q_SLOTS:
    void readsWhatItWrote_data();
    void readsWhatItWrote();
    void isReadByTar();
    void noticesACutAtEveryPlace();
    void refusesAFileThatShrinks();
};

void TarTest::readsWhatItWrote_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("a whole block") << QByteArray(512, 'y');
    QTest::newRow("a block and a byte") << QByteArray(513, 'z');
    QTest::newRow("more than one piece") << QByteArray((1 << 20) + 7, 'p');
}

void TarTest::readsWhatItWrote()
{
    QFETCH(QByteArray, bytes);
    QByteArray archive = archiveOf({{u"first"_s, bytes}, {u"media/نام"_s, "second"}});
    QCOMPARE(archive.size() % 512, 0);
    QBuffer source(&archive);
    source.open(QIODevice::ReadOnly);
    TarReader tar(source);
    const auto first = tar.next();
    QVERIFY(first && *first);
    QCOMPARE((*first)->name, u"first"_s);
    QCOMPARE((*first)->size, bytes.size());
    QBuffer copy;
    copy.open(QIODevice::WriteOnly);
    const auto hash = tar.copyTo(&copy);
    QVERIFY(hash);
    QCOMPARE(copy.data(), bytes);
    QCOMPARE(*hash, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const auto second = tar.next();
    QVERIFY(second && *second);
    QCOMPARE((*second)->name, u"media/نام"_s);
    const auto end = tar.next(); // past what was not copied
    QVERIFY(end);
    QVERIFY(!*end);
}

void TarTest::isReadByTar()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.tar"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(archiveOf({{u"one.txt"_s, "1"}, {u"deep/two.txt"_s, QByteArray(600, '2')}}));
    file.close();
    QProcess tar;
    tar.start(u"tar"_s, {u"-tf"_s, file.fileName()});
    if (!tar.waitForStarted())
        QSKIP("there is no tar here");
    QVERIFY(tar.waitForFinished());
    QCOMPARE(tar.readAllStandardOutput(), QByteArray("one.txt\ndeep/two.txt\n"));
    QCOMPARE(tar.exitCode(), 0);
}

void TarTest::noticesACutAtEveryPlace()
{
    const QByteArray whole = archiveOf({{u"first"_s, QByteArray(1000, 'a')}});
    for (qsizetype size = 0; size < whole.size() - 1024; size += 100) {
        QByteArray part = whole.left(size);
        QBuffer source(&part);
        source.open(QIODevice::ReadOnly);
        TarReader tar(source);
        const auto entry = tar.next();
        const bool isRead = entry && *entry && tar.copyTo(nullptr) && tar.next();
        QVERIFY2(!isRead, qPrintable(QString::number(size)));
    }
}

void TarTest::refusesAFileThatShrinks()
{
    QBuffer target, content;
    target.open(QIODevice::WriteOnly);
    content.setData("short");
    content.open(QIODevice::ReadOnly);
    TarWriter tar(target);
    QVERIFY(!tar.add(u"name"_s, content, 100));
}

QTEST_GUILESS_MAIN(TarTest)
#include "tar_test.moc"
