// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

namespace Suhbat::ops {

// The old, simple format that every system can open: ustar, with GNU's way of writing sizes above 8 GiB.
class TarWriter
{
public:
    explicit TarWriter(QIODevice &device) : m_device(device) {}

    // Copies `size` bytes of `content` and answers with their SHA-256 in hex.
    Result<QByteArray> add(const QString &name, QIODevice &content, qint64 size);
    Result<> finish();

private:
    Result<> write(const QByteArray &bytes);

    QIODevice &m_device;
};

struct TarEntry {
    QString name;
    qint64 size = 0;
};

class TarReader
{
public:
    explicit TarReader(QIODevice &device) : m_device(device) {}

    // The next member, or nothing at the end. What was not copied of the one before is skipped.
    Result<std::optional<TarEntry>> next();
    // Copies the current member (to nowhere without `target`) and answers with its SHA-256 in hex.
    Result<QByteArray> copyTo(QIODevice *target);

private:
    QIODevice &m_device;
    qint64 m_left = 0;
    qint64 m_padding = 0;
};

} // namespace Suhbat::ops
