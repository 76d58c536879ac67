// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "stage.h"

#include <QQuickItem>
#include <QQuickView>

namespace Suhbat::client {

// A window with the conversation view over the real models; the engine below them is scripted.
class ShownConversation
{
public:
    explicit ShownConversation(Stage &stage, const QString &language = QStringLiteral("en"), const QString &theme = QStringLiteral("day"));
    ~ShownConversation();

    void open(qint64 roomId, QSize size = {760, 700});

    QQuickView &window() { return *m_view; }
    QQuickItem *root() { return m_view->rootObject(); }
    Desk &desk() { return *m_desk; }
    Preferences &preferences() { return m_preferences; }
    Conversation &conversation() { return *m_desk->conversation(); }

    QQuickItem *find(const QString &objectName);
    QQuickItem *list() { return find(QStringLiteral("messageList")); }
    // The row of a message, or null while it is not built.
    QQuickItem *row(int index);
    QQuickItem *bubble(int index); // what is drawn of it
    // What the QML engine complained of since the start.
    QStringList complaints() const;

    void type(const QString &text);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

private:
    Preferences m_preferences;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QQuickView> m_view;
};

// The first of the items below, this one included, that a question says yes to; only what is visible.
QQuickItem *findItem(QQuickItem *below, const std::function<bool(QQuickItem *)> &isIt);

} // namespace Suhbat::client
