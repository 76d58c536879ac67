// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/seat.h"

#include "models/conversation/conversation.h"
#include "support/patience.h"

#include <QAccessible>
#include <QPluginLoader>
#include <QQmlExtensionInterface>
#include <QQuickItem>
#include <QTest>

namespace Suhbat::test {

using namespace client;
using namespace Qt::StringLiterals;

namespace {

bool isOnScreen(const QQuickItem *item)
{
    return item->isVisible() && item->opacity() > 0 && item->width() > 0 && item->height() > 0
        && item->mapRectToScene(item->boundingRect()).intersects(QRectF(QPointF(), item->window()->size()));
}

// Depth first, what is drawn last comes first: a menu before what lies under it.
QQuickItem *search(QQuickItem *item, const std::function<bool(QQuickItem *)> &fits)
{
    if (!item->isVisible())
        return nullptr;
    const QList<QQuickItem *> children = item->childItems();
    for (auto child = children.crbegin(); child != children.crend(); ++child) {
        if (QQuickItem *found = search(*child, fits))
            return found;
    }
    return fits(item) && isOnScreen(item) ? item : nullptr;
}

// Qt 6.4 lets a static plugin prepare the first engine of a process only; here there are many.
void preparePlugins(QQmlEngine &engine)
{
    for (QObject *plugin : QPluginLoader::staticInstances()) {
        const QByteArray name = plugin->metaObject()->className();
        if (auto *extension = qobject_cast<QQmlEngineExtensionInterface *>(plugin); extension && name.startsWith("Suhbat_"))
            extension->initializeEngine(&engine, name.mid(0, name.size() - 6).replace('_', '.').constData());
    }
}

QString wordsOf(QQuickItem *item)
{
    QString words = item->property("text").toString() + u'\n' + item->property("title").toString();
    if (QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item))
        words += accessible->text(QAccessible::Name);
    return words;
}

} // namespace

Seat::Seat(const DaemonProcess &daemon, const Wishes &wishes) : m_server(u"http://127.0.0.1:%1"_s.arg(daemon.port())), m_wishes(wishes) { start(); }

Seat::~Seat() { stop(); }

void Seat::start()
{
    m_program = std::make_unique<Program>(Program::Settings{.profileFolder = m_folder.path(),
                                                            .profileName = u"test"_s,
                                                            .language = m_wishes.language,
                                                            .server = m_server,
                                                            .tokens = KeychainTokens::Place::FileOnly});
    m_program->preferences().setTheme(m_wishes.theme);
    m_program->preferences().setWindowGeometry(QRect(QPoint(40, 40), m_wishes.size));
    preparePlugins(m_program->engine());
    if (!m_program->start())
        return failTest(u"the window does not open"_s);
    if (!QTest::qWaitForWindowExposed(window(), patienceMsecs))
        failTest(u"the window is not shown"_s);
}

void Seat::stop() { m_program.reset(); }

void Seat::signIn(const QString &username, const QString &password)
{
    QQuickItem *server = await(u"serverField"_s);
    if (!server)
        return;
    if (server->property("text").toString() != m_server)
        failTest(u"the suggested server is %1"_s.arg(server->property("text").toString()));
    click(u"usernameField"_s);
    type(username);
    click(u"passwordField"_s);
    type(password);
    press(Qt::Key_Return);
    if (!QTest::qWaitFor([this] { return find(u"chatList"_s) != nullptr; }, patienceMsecs))
        failTest(u"%1 does not get in: %2"_s.arg(username, desk().session()->error()));
}

QQuickItem *Seat::find(const QString &objectName)
{
    return search(window()->contentItem(), [&](QQuickItem *item) { return item->objectName() == objectName; });
}

QQuickItem *Seat::findSaying(const QString &text, QQuickItem *inside)
{
    return search(inside ? inside : window()->contentItem(), [&](QQuickItem *item) { return wordsOf(item).contains(text); });
}

QQuickItem *Seat::await(const QString &objectName)
{
    QQuickItem *found = nullptr;
    if (!QTest::qWaitFor([&] { return (found = find(objectName)) != nullptr; }, patienceMsecs))
        failTest(u"%1 is not on screen"_s.arg(objectName));
    return found;
}

QQuickItem *Seat::awaitSaying(const QString &text)
{
    QQuickItem *found = nullptr;
    if (!QTest::qWaitFor([&] { return (found = findSaying(text)) != nullptr; }, patienceMsecs))
        failTest(u"nothing on screen says “%1”"_s.arg(text));
    return found;
}

QStringList Seat::bodies()
{
    QStringList bodies;
    if (!conversation())
        return bodies;
    const QAbstractItemModel *messages = conversation()->messages();
    const int role = messages->roleNames().key("body");
    for (int row = messages->rowCount() - 1; row >= 0; --row)
        bodies += messages->index(row, 0).data(role).toString();
    return bodies;
}

QString Seat::tick(const QString &body)
{
    const QAbstractItemModel *messages = conversation()->messages();
    const QHash<int, QByteArray> names = messages->roleNames();
    for (int row = 0; row < messages->rowCount(); ++row) {
        const QModelIndex index = messages->index(row, 0);
        if (index.data(names.key("body")).toString() == body)
            return index.data(names.key("tick")).toString();
    }
    return u"nowhere"_s;
}

void Seat::focus()
{
    if (window()->isActive())
        return;
    m_program->showWindow();
    if (!QTest::qWaitForWindowActive(window(), patienceMsecs))
        failTest(u"the window does not get the focus"_s);
}

void Seat::click(QQuickItem *item, Qt::MouseButton button)
{
    if (!item)
        return;
    focus();
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    QTest::mouseMove(window(), middle.toPoint());
    QTest::mouseClick(window(), button, Qt::NoModifier, middle.toPoint());
}

void Seat::type(const QString &text)
{
    focus();
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, window(), Qt::Key_unknown, QString(letter), letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
}

void Seat::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    focus();
    QTest::keyClick(window(), key, modifiers);
}

void Seat::open(const QString &title)
{
    QQuickItem *list = await(u"chatList"_s);
    QQuickItem *row = nullptr;
    const auto isRow = [&](QQuickItem *item) { return item->property("roomId").isValid() && item->property("title").toString().contains(title); };
    if (!list || !QTest::qWaitFor([&] { return (row = search(list, isRow)) != nullptr; }, patienceMsecs))
        return failTest(u"no room is called %1"_s.arg(title));
    click(row);
    if (!QTest::qWaitFor([&] { return conversation() && conversation()->title().contains(title) && find(u"composerField"_s); }, patienceMsecs))
        failTest(u"%1 does not open"_s.arg(title));
}

void Seat::say(const QString &text)
{
    click(u"composerField"_s);
    type(text);
    press(Qt::Key_Return);
}

} // namespace Suhbat::test
