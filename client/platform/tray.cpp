// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/tray.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

namespace Suhbat::client {

namespace {

const QColor lapis(0x0B, 0x8A, 0x8F);
const QColor saffron(0xE8, 0xA3, 0x17);

void paintBadge(QPainter &painter, int size, const QColor &colour, const QString &text)
{
    // A small icon has room for a dot only.
    const bool hasText = size >= 22;
    const qreal height = hasText ? size * 0.56 : size * 0.42;
    QFont font = QGuiApplication::font();
    font.setPixelSize(qMax(7, int(height * 0.78)));
    font.setBold(true);
    painter.setFont(font);
    const qreal wanted = hasText ? painter.fontMetrics().horizontalAdvance(text) + height * 0.45 : height;
    const qreal width = qBound(height, wanted, qreal(size));
    const QRectF badge(size - width, size - height, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(badge, height / 2, height / 2);
    if (!hasText)
        return;
    painter.setPen(colour == saffron ? QColor(0x2A, 0x1C, 0x00) : QColor(Qt::white));
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace

Tray::Tray(const QIcon &icon, QObject *parent) : QObject(parent), m_icon(icon), m_digits([](int count) { return QString::number(count); })
{
    m_menu = std::make_unique<QMenu>();
    m_open = m_menu->addAction(QString(), this, &Tray::openRequested);
    m_quiet = m_menu->addAction(QString());
    m_quiet->setCheckable(true);
    connect(m_quiet, &QAction::triggered, this, &Tray::doNotDisturbChanged);
    m_menu->addSeparator();
    m_quit = m_menu->addAction(QString(), this, &Tray::quitRequested);

    m_tray = std::make_unique<QSystemTrayIcon>();
    m_tray->setContextMenu(m_menu.get());
    connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &Tray::balloonClicked);
    connect(m_tray.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::MiddleClick)
            Q_EMIT toggled();
    });
    retranslate();
    refresh();
    m_tray->show(); // appears when a tray does, should it come later
}

Tray::~Tray() = default;

bool Tray::isShown() const { return QSystemTrayIcon::isSystemTrayAvailable() && m_tray->isVisible(); }

void Tray::setUnread(const Unread &unread)
{
    if (m_unread == unread)
        return;
    m_unread = unread;
    refresh();
}

void Tray::setDoNotDisturb(bool isOn) { m_quiet->setChecked(isOn); }

void Tray::setDigits(const std::function<QString(int)> &digits)
{
    m_digits = digits;
    refresh();
}

void Tray::showBalloon(const QString &title, const QString &text)
{
    if (isShown())
        m_tray->showMessage(title, text, m_icon);
}

void Tray::retranslate()
{
    m_open->setText(tr("Open Suhbat"));
    m_quiet->setText(tr("Do not disturb"));
    m_quit->setText(tr("Quit"));
    refresh();
}

void Tray::refresh()
{
    if (!m_tray)
        return;
    const int count = m_unread.messages;
    const QString number = count > 99 ? m_digits(99) + QLatin1Char('+') : m_digits(count);
    m_tray->setIcon(badged(m_icon, m_unread, number));
    m_tray->setToolTip(count > 0 ? tr("Suhbat: unread messages: %1").arg(m_digits(count)) : tr("Suhbat"));
}

QIcon Tray::badged(const QIcon &icon, const Unread &unread, const QString &text)
{
    if (unread.messages == 0 && !unread.hasMention)
        return icon;
    QIcon result;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        icon.paint(&painter, pixmap.rect());
        paintBadge(painter, size, unread.hasMention ? saffron : lapis, text);
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace Suhbat::client
