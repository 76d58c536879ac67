// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_room.h"
#include "shown_conversation.h"

#include <QDir>
#include <QGuiApplication>
#include <QTest>

using namespace Suhbat::client;
using namespace Qt::StringLiterals;

namespace {

void paint(const QDir &folder, const QString &language, const QString &theme, const QString &what, QSize size)
{
    Stage stage;
    ShownConversation shown(stage, language, theme);
    SampleRoom sample(stage);
    shown.open(what == u"none" ? 0 : 1, size);
    if (what == u"details")
        shown.root()->setProperty("hasInfo", true);
    if (what == u"top") {
        QTest::qWait(200);
        shown.conversation().jumpTo(1);
    }
    if (what == u"chosen") {
        shown.conversation().select(2);
        shown.conversation().select(4);
    }
    if (what == u"answering") {
        QTest::qWait(200);
        shown.conversation().reply(shown.conversation().messages()->uuidAt(9));
        shown.type(u"سلام"_s);
        shown.press(Qt::Key_Return, Qt::ShiftModifier);
        shown.type(u"Hello **there**, @"_s);
    }
    QTest::qWait(600);
    shown.window().grabWindow().save(folder.filePath(u"%1-%2-%3.png"_s.arg(what, language, theme)));
    for (const QString &complaint : shown.complaints())
        qWarning("%s", qPrintable(complaint));
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s);
    folder.mkpath(u"."_s);
    for (const QString &what : {u"room"_s, u"top"_s, u"details"_s, u"chosen"_s, u"answering"_s, u"none"_s}) {
        paint(folder, u"en"_s, u"day"_s, what, {820, 900});
        paint(folder, u"fa"_s, u"night"_s, what, {820, 900});
    }
    paint(folder, u"ar"_s, u"day"_s, u"room"_s, {820, 900});
    paint(folder, u"uz"_s, u"night"_s, u"room"_s, {380, 700});
    return 0;
}
