// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/book/book.h"

#include <QtQml/qqmlregistration.h>

namespace Suhbat::client {

// How much is kept on this computer, and the way to give it back.
class Storage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Desk.storage")
    Q_PROPERTY(QString size READ size NOTIFY changed)
    Q_PROPERTY(QString messages READ messages NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
public:
    explicit Storage(Book &book, QObject *parent = nullptr);

    QString size() const; // "12 MB"; empty while it is not known
    QString messages() const; // "3,400 messages"
    bool isBusy() const { return m_isBusy; }
    QString error() const { return m_error; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    void cleared();

private:
    void setBusy(bool isBusy, const QString &error = {});

    Book &m_book;
    std::optional<StorageUse> m_use;
    QString m_error;
    bool m_isBusy = false;
};

} // namespace Suhbat::client
