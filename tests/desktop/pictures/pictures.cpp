// SPDX-License-Identifier: GPL-3.0-or-later
// suhbat-pictures FOLDER: each main view of the demo, in three languages, by day and by night.
#include "models/conversation/conversation.h"
#include "support/seat.h"

#include <QApplication>
#include <QDir>
#include <QQuickItem>
#include <QTest>

using namespace Suhbat;
using namespace Suhbat::test;
using namespace Qt::StringLiterals;

namespace {

QString targetFolder;

struct Cast {
    QString language;
    QString username;
    QString room; // a lively group
    QString other; // a direct room
    QString search;
};
const Cast casts[] = {
    {u"en"_s, u"grace"_s, u"Design"_s, u"ليلى حداد"_s, u"release"_s},
    {u"ar"_s, u"layla"_s, u"Design"_s, u"Grace Turner"_s, u"الابريق"_s},
    {u"fa"_s, u"nasrin"_s, u"Design"_s, u"کاوه میرزایی"_s, u"گزارش"_s},
    {u"uz"_s, u"dilnoza"_s, u"Design"_s, u"Бекзод Раҳимов"_s, u"tugma"_s},
};

} // namespace

class Pictures : public QObject
{
    Q_OBJECT

    std::unique_ptr<DaemonProcess> m_daemon;

    // Animations end, avatars and images come: what is drawn has settled when two looks are the same.
    static void take(Seat &seat, const QString &name)
    {
        QTest::mouseMove(seat.window(), QPoint(2, 2));
        QImage last, now = seat.look();
        for (int i = 0; i < 40 && (i < 4 || last != now); ++i) {
            QTest::qWait(100);
            last = std::exchange(now, seat.look());
        }
        QVERIFY2(now.save(targetFolder + u'/' + name + u".png"_s), qPrintable(name));
    }

    void takeDesk(const Cast &cast, const QString &theme)
    {
        const QString suffix = u'-' + cast.language + u'-' + theme;
        Seat seat(*m_daemon, {.language = cast.language, .theme = theme, .size = QSize(1180, 760)});
        take(seat, u"sign-in"_s + suffix);
        seat.signIn(cast.username, u"suhbat-demo"_s);
        QTRY_COMPARE(seat.desk().line()->state(), client::LineStatus::Online);
        QTRY_VERIFY(seat.rooms().count() > 2);
        take(seat, u"chats"_s + suffix);
        seat.open(cast.room);
        QTRY_VERIFY(seat.bodies().size() > 5);
        take(seat, u"conversation"_s + suffix);
        seat.program().preferences().setInfoVisible(true);
        take(seat, u"info"_s + suffix);
        seat.program().preferences().setInfoVisible(false);
        seat.press(Qt::Key_F, Qt::ControlModifier);
        seat.type(cast.search);
        take(seat, u"find"_s + suffix);
        seat.press(Qt::Key_Escape);
        seat.press(Qt::Key_Escape);
        seat.desk().openRoomAt(seat.rooms().indexOf(seat.desk().currentRoom()) == 0 ? 1 : 0);
        seat.click(u"searchField"_s);
        seat.type(cast.search);
        take(seat, u"search"_s + suffix);
        seat.press(Qt::Key_Escape);
        seat.open(cast.other);
        take(seat, u"direct"_s + suffix);
        seat.click(u"menuButton"_s);
        take(seat, u"menu"_s + suffix);
        seat.click(seat.awaitSaying(QCoreApplication::translate("DrawerBody", "Settings")));
        take(seat, u"settings"_s + suffix);
        seat.press(Qt::Key_Escape);
        seat.window()->resize(420, 760);
        take(seat, u"narrow"_s + suffix);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon = std::make_unique<DaemonProcess>();
        m_daemon->expectVerb({u"seed-demo"_s});
    }
    void cleanupTestCase() { m_daemon.reset(); }

    void desk_data()
    {
        QTest::addColumn<int>("cast");
        QTest::addColumn<QString>("theme");
        for (int i = 0; i < int(std::size(casts)); ++i) {
            // The last one is the first one's twin, but for its words.
            for (const QString &theme : i == 3 ? QStringList{u"day"_s} : QStringList{u"day"_s, u"night"_s})
                QTest::newRow(qPrintable(casts[i].language + u'-' + theme)) << i << theme;
        }
    }
    void desk()
    {
        QFETCH(int, cast);
        QFETCH(QString, theme);
        takeDesk(casts[cast], theme);
    }
};

int main(int argc, char *argv[])
{
    client::Program::prepareProcess();
    QApplication application(argc, argv);
    application.setQuitOnLastWindowClosed(false);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    targetFolder = arguments.takeAt(1);
    QDir().mkpath(targetFolder);
    Pictures pictures;
    return QTest::qExec(&pictures, arguments);
}
#include "pictures.moc"
