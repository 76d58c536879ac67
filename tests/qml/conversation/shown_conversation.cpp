// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_conversation.h"

#include "drawing_provider.h"
#include "models/format/fonts.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QTest>

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {

QStringList heard;
QtMessageHandler before = nullptr;

void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg && text.contains(u"qrc:/"))
        heard.append(text);
    before(type, context, text);
}

} // namespace

QQuickItem *findItem(QQuickItem *below, const std::function<bool(QQuickItem *)> &isIt)
{
    if (!below || !below->isVisible())
        return nullptr;
    if (isIt(below))
        return below;
    const QList<QQuickItem *> children = below->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = findItem(child, isIt))
            return found;
    }
    return nullptr;
}

ShownConversation::ShownConversation(Stage &stage, const QString &language, const QString &theme) : m_preferences(QString(), stage.formatter)
{
    m_preferences.setLanguage(language);
    m_preferences.setTheme(theme);
    m_desk = std::make_unique<Desk>(stage.book, m_preferences);
    const QStringList families = m_preferences.fontFamilies();
    QFont::insertSubstitutions(families.value(0), families.mid(1));
    QGuiApplication::setFont(QFont(families.value(0)));

    m_view = std::make_unique<QQuickView>();
    m_preferences.attachTo(*m_view->engine());
    m_view->engine()->addImportPath(u":/qt/qml"_s);
    if (!m_view->engine()->imageProvider(u"suhbat"_s)) // Qt asks a static plugin for the first engine of a process alone
        m_view->engine()->addImageProvider(u"suhbat"_s, new DrawingProvider);
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->setInitialProperties({{u"desk"_s, QVariant::fromValue(m_desk.get())}});
    heard.clear();
    before = qInstallMessageHandler(listen);
}

ShownConversation::~ShownConversation()
{
    m_view.reset();
    qInstallMessageHandler(before);
}

void ShownConversation::open(qint64 roomId, QSize size)
{
    m_view->resize(size);
    m_view->setSource(QUrl(u"qrc:/frame/Frame.qml"_s));
    m_view->show();
    m_view->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    if (roomId <= 0)
        return;
    m_desk->openRoom(roomId);
    QTRY_VERIFY(list());
}

QQuickItem *ShownConversation::find(const QString &objectName)
{
    return findItem(m_view->contentItem(), [&](QQuickItem *item) { return item->objectName() == objectName; });
}

QQuickItem *ShownConversation::row(int index)
{
    QQuickItem *item = nullptr;
    QMetaObject::invokeMethod(list(), "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item), Q_ARG(int, index));
    return item;
}

QQuickItem *ShownConversation::bubble(int index)
{
    return findItem(row(index), [](QQuickItem *item) { return QString::fromLatin1(item->metaObject()->className()).startsWith(u"MessageBubble_"); });
}

QStringList ShownConversation::complaints() const { return heard; }

void ShownConversation::type(const QString &text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(m_view.get(), &press);
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(m_view.get(), &release);
    }
}

void ShownConversation::press(int key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(m_view.get(), Qt::Key(key), modifiers); }

} // namespace Suhbat::client
