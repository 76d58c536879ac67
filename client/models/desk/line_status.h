// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/book/book.h"

#include <QtQml/qqmlregistration.h>

namespace Suhbat::client {

class LineStatus : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Desk.line")
    Q_PROPERTY(Suhbat::client::LineStatus::State state READ state NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
public:
    enum State { Offline, WaitingForNetwork, Connecting, Updating, Online };
    Q_ENUM(State)

    explicit LineStatus(Book &book, QObject *parent = nullptr);

    State state() const { return m_state; }
    QString text() const;
    QString sentence() const { return m_sentence; }
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void changed();

private:
    Gateway &m_gateway;
    State m_state = Offline;
    QString m_sentence;
};

} // namespace Suhbat::client
