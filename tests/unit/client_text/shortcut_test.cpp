// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/preferences.h"
#include "models/format/shortcut_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Suhbat;
using namespace Suhbat::client;
using namespace Qt::StringLiterals;

class ShortcutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_preferences = std::make_unique<Preferences>(QString(), m_formatter);
        m_keys = std::make_unique<ShortcutModel>(*m_preferences);
    }

    void noKeyMeansTwoThings();
    void everyActionIsNamed();
    void rebinds();
    void refusesAConflict();
    void refusesWhatOneWritesWith();
    void takesAKeyAway();
    void comesBackToTheDefault();
    void aDefaultGivenAwayIsNotTakenBack();
    void sendFollowsItsSetting();
    void readsWhatIsPressed();

private:
    QStringList keys(const QString &action) const { return m_keys->bindings().value(action).toStringList(); }
    QVariant of(const QString &action, int role) const
    {
        for (int row = 0; row < m_keys->rowCount(); ++row) {
            if (m_keys->data(m_keys->index(row), ShortcutModel::ActionIdRole) == action)
                return m_keys->data(m_keys->index(row), role);
        }
        return {};
    }

    SystemClock m_clock;
    Formatter m_formatter{m_clock};
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<ShortcutModel> m_keys;
};

void ShortcutTest::noKeyMeansTwoThings()
{
    QHash<QString, QString> known;
    const QVariantMap bindings = m_keys->bindings();
    for (auto action = bindings.begin(); action != bindings.end(); ++action) {
        for (const QString &key : action->toStringList()) {
            QVERIFY2(!known.contains(key), qPrintable(key + known.value(key)));
            QVERIFY(!key.isEmpty());
            known.insert(key, action.key());
        }
    }
    QCOMPARE(known.value(u"Ctrl+K"_s), u"room.jump"_s);
    QCOMPARE(known.value(u"Ctrl+J"_s), u"room.jump"_s);
    QCOMPARE(known.value(u"Shift+Space"_s), u"write.zwnj"_s);
    QCOMPARE(known.value(u"Ctrl+/"_s), u"window.keys"_s);
}

void ShortcutTest::everyActionIsNamed()
{
    QAbstractItemModelTester tester(m_keys.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int row = 0; row < m_keys->rowCount(); ++row) {
        for (const int role : {ShortcutModel::LabelRole, ShortcutModel::GroupRole, ShortcutModel::SequenceRole})
            QVERIFY(!m_keys->data(m_keys->index(row), role).toString().isEmpty());
    }
}

void ShortcutTest::rebinds()
{
    QSignalSpy changes(m_keys.get(), &ShortcutModel::dataChanged);
    QSignalSpy bound(m_keys.get(), &ShortcutModel::bindingsChanged);
    QCOMPARE(m_keys->rebind(u"room.search"_s, u"Ctrl+G"_s), QString());
    QCOMPARE(keys(u"room.search"_s), QStringList{u"Ctrl+G"_s});
    QCOMPARE(of(u"room.search"_s, ShortcutModel::IsDefaultRole).toBool(), false);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(bound.count(), 1);
    QCOMPARE(ShortcutModel(*m_preferences).portableSequence(u"room.search"_s), u"Ctrl+G"_s);
}

void ShortcutTest::refusesAConflict()
{
    const QString sentence = m_keys->rebind(u"room.search"_s, u"Ctrl+J"_s);
    QVERIFY(sentence.contains(u"Jump to a room"));
    QCOMPARE(keys(u"room.search"_s), QStringList{u"Ctrl+F"_s});
    QVERIFY(!m_keys->rebind(u"room.escape"_s, u"Ctrl+G"_s).isEmpty());
    QVERIFY(!m_keys->rebind(u"nothing"_s, u"Ctrl+G"_s).isEmpty());
}

void ShortcutTest::refusesWhatOneWritesWith()
{
    for (const QString &key : {u"A"_s, u"Shift+A"_s, u"Ctrl+C"_s, u"Space"_s, u"/"_s})
        QVERIFY2(!m_keys->rebind(u"room.search"_s, key).isEmpty(), qPrintable(key));
    for (const QString &key : {u"F3"_s, u"Alt+A"_s, u"Ctrl+Shift+F"_s})
        QCOMPARE(m_keys->rebind(u"room.search"_s, key), QString());
}

void ShortcutTest::takesAKeyAway()
{
    QCOMPARE(m_keys->rebind(u"window.quit"_s, QString()), QString());
    QCOMPARE(keys(u"window.quit"_s), QStringList());
    QCOMPARE(m_keys->rebind(u"room.search"_s, u"Ctrl+Q"_s), QString());
}

void ShortcutTest::comesBackToTheDefault()
{
    m_keys->rebind(u"room.next"_s, u"F6"_s);
    m_keys->resetAction(u"room.next"_s);
    QCOMPARE(keys(u"room.next"_s).size(), 3);
    QVERIFY(of(u"room.next"_s, ShortcutModel::IsDefaultRole).toBool());
}

void ShortcutTest::aDefaultGivenAwayIsNotTakenBack()
{
    m_keys->rebind(u"room.jump"_s, u"F2"_s);
    QCOMPARE(m_keys->rebind(u"room.search"_s, u"Ctrl+J"_s), QString());
    m_keys->resetAction(u"room.jump"_s);
    QCOMPARE(keys(u"room.jump"_s), QStringList{u"Ctrl+K"_s});
    m_keys->reset();
    QCOMPARE(keys(u"room.jump"_s).size(), 2);
}

void ShortcutTest::sendFollowsItsSetting()
{
    QCOMPARE(keys(u"write.send"_s), QStringList{u"Return"_s});
    m_preferences->setSendWithCtrlEnter(true);
    QCOMPARE(keys(u"write.send"_s), QStringList{u"Ctrl+Return"_s});
}

void ShortcutTest::readsWhatIsPressed()
{
    QCOMPARE(m_keys->sequenceOf(Qt::Key_Control, Qt::ControlModifier), QString());
    QCOMPARE(m_keys->sequenceOf(Qt::Key_K, int(Qt::ControlModifier | Qt::ShiftModifier)), u"Ctrl+Shift+K"_s);
}

QTEST_MAIN(ShortcutTest)
#include "shortcut_test.moc"
