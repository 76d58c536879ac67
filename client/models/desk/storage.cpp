// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/storage.h"

namespace Suhbat::client {

Storage::Storage(Book &book, QObject *parent) : QObject(parent), m_book(book) { connect(&book, &Book::retold, this, &Storage::changed); }

QString Storage::size() const { return m_use ? m_book.formatter().fileSize(m_use->bytes) : QString(); }

QString Storage::messages() const
{
    if (!m_use)
        return {};
    // The number in the person's digits; n alone chooses the plural.
    return tr("%1 message(s)", nullptr, int(m_use->messages)).arg(m_book.formatter().grouped(m_use->messages));
}

void Storage::refresh()
{
    setBusy(true);
    m_book.gateway().storageUse(this, [this](const Result<StorageUse> &answer) {
        if (!answer)
            return setBusy(false, answer.error().reason);
        m_use = *answer;
        setBusy(false);
    });
}

void Storage::clear()
{
    setBusy(true);
    m_book.gateway().clearCache(this, [this](const Result<> &answer) {
        if (!answer)
            return setBusy(false, answer.error().reason);
        Q_EMIT cleared();
        refresh();
    });
}

void Storage::setBusy(bool isBusy, const QString &error)
{
    m_isBusy = isBusy;
    m_error = error;
    Q_EMIT changed();
}

} // namespace Suhbat::client
