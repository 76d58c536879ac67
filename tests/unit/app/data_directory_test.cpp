// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data_directory.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Suhbat;
using namespace Suhbat::app;
using namespace Qt::StringLiterals;

class DataDirectoryTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(u"deep/data"_s); }

private Q_SLOTS:
    void makesADirectoryForItsOwnerAlone();
    void refusesASecondHolder();
    void letsGoWhenTheHolderEnds();
    void looksWithoutMakingAnything();
    void refusesAFile();
};

void DataDirectoryTest::makesADirectoryForItsOwnerAlone()
{
    const auto directory = DataDirectory::open(path(), DataDirectory::Use::Hold);
    QVERIFY(directory);
    QCOMPARE(directory->path(), path());
#ifdef Q_OS_UNIX
    QCOMPARE(QFileInfo(path()).permissions()
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther),
             QFile::Permissions());
#endif
}

void DataDirectoryTest::refusesASecondHolder()
{
    const auto first = DataDirectory::open(path(), DataDirectory::Use::Hold);
    QVERIFY(first);
    QVERIFY(DataDirectory::isHeldByAnother(path()));
    const auto second = DataDirectory::open(path(), DataDirectory::Use::Hold);
    QVERIFY(!second);
    QVERIFY2(second.error().log.contains(path()), qPrintable(second.error().log));
    QVERIFY(second.error().log.contains(QString::number(QCoreApplication::applicationPid())));
}

void DataDirectoryTest::letsGoWhenTheHolderEnds()
{
    {
        const auto first = DataDirectory::open(path(), DataDirectory::Use::Hold);
        QVERIFY(first);
    }
    QVERIFY(!DataDirectory::isHeldByAnother(path()));
    QVERIFY(DataDirectory::open(path(), DataDirectory::Use::Hold));
}

void DataDirectoryTest::looksWithoutMakingAnything()
{
    const QString missing = m_folder.filePath(u"missing"_s);
    const auto directory = DataDirectory::open(missing, DataDirectory::Use::Look);
    QVERIFY(!directory);
    QVERIFY(directory.error().log.contains(missing));
    QVERIFY(!QFileInfo::exists(missing));
}

void DataDirectoryTest::refusesAFile()
{
    const QString file = m_folder.filePath(u"file"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    const auto directory = DataDirectory::open(file, DataDirectory::Use::Hold);
    QVERIFY(!directory);
    QVERIFY(directory.error().log.contains(u"is a file"));
}

QTEST_GUILESS_MAIN(DataDirectoryTest)
#include "data_directory_test.moc"
