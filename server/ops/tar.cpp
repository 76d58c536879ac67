// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/tar.h"

#include "ops/refusal.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <numeric>

namespace Suhbat::ops {

namespace {

constexpr qint64 blockSize = 512;
constexpr qint64 pieceSize = 1 << 20;
constexpr qsizetype checksumAt = 148, checksumSize = 8;

qint64 paddingOf(qint64 size) { return (blockSize - size % blockSize) % blockSize; }

void put(QByteArray &block, qsizetype at, const QByteArray &text) { block.replace(at, text.size(), text); }

QByteArray octal(qint64 number, int digits) { return QByteArray::number(number, 8).rightJustified(digits, '0'); }

QByteArray sizeField(qint64 size)
{
    if (size < (1ll << 33))
        return octal(size, 11);
    QByteArray field(12, '\0');
    field[0] = char(0x80);
    for (int i = 11; i > 0; --i, size >>= 8)
        field[i] = char(size & 0xff);
    return field;
}

qint64 sizeOf(const QByteArray &block)
{
    const QByteArray field = block.mid(124, 12);
    if (!(uchar(field[0]) & 0x80))
        return field.left(11).trimmed().toLongLong(nullptr, 8);
    return std::accumulate(field.begin() + 1, field.end(), qint64(0), [](qint64 sum, char byte) { return (sum << 8) | uchar(byte); });
}

QByteArray checksumOf(QByteArray block)
{
    put(block, checksumAt, QByteArray(checksumSize, ' '));
    const int sum = std::accumulate(block.begin(), block.end(), 0, [](int total, char byte) { return total + uchar(byte); });
    return octal(sum, 6) + '\0' + ' ';
}

QByteArray headerOf(const QByteArray &name, qint64 size)
{
    QByteArray block(blockSize, '\0');
    put(block, 0, name);
    put(block, 100, "0000600");
    put(block, 108, "0000000");
    put(block, 116, "0000000");
    put(block, 124, sizeField(size));
    put(block, 136, octal(QDateTime::currentSecsSinceEpoch(), 11));
    block[156] = '0';
    put(block, 257,
        QByteArray("ustar\0"
                   "00",
                   8));
    put(block, checksumAt, checksumOf(block));
    return block;
}

} // namespace

Result<> TarWriter::write(const QByteArray &bytes)
{
    if (m_device.write(bytes) != bytes.size())
        return refuse(QStringLiteral("The archive cannot be written: %1.").arg(m_device.errorString()), Code::StorageFull);
    return {};
}

Result<QByteArray> TarWriter::add(const QString &name, QIODevice &content, qint64 size)
{
    const QByteArray encoded = name.toUtf8();
    if (encoded.size() > 100)
        return refuse(QStringLiteral("The name %1 is too long for the archive.").arg(name));
    SUHBAT_TRY(write(headerOf(encoded, size)));

    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 left = size; left > 0;) {
        const QByteArray piece = content.read(std::min(left, pieceSize));
        if (piece.isEmpty())
            return refuse(QStringLiteral("%1 became shorter while it was read.").arg(name), Code::Unavailable);
        hash.addData(piece);
        SUHBAT_TRY(write(piece));
        left -= piece.size();
    }
    SUHBAT_TRY(write(QByteArray(qsizetype(paddingOf(size)), '\0')));
    return hash.result().toHex();
}

Result<> TarWriter::finish() { return write(QByteArray(2 * blockSize, '\0')); }

Result<std::optional<TarEntry>> TarReader::next()
{
    if (m_left > 0)
        SUHBAT_TRY(copyTo(nullptr));
    if (m_device.skip(m_padding) != m_padding)
        return refuse(QStringLiteral("The archive ends too early."));
    m_padding = 0;

    const QByteArray block = m_device.read(blockSize);
    if (block.size() != blockSize)
        return refuse(QStringLiteral("The archive ends too early."));
    if (block == QByteArray(blockSize, '\0'))
        return std::optional<TarEntry>();
    if (block.mid(checksumAt, checksumSize) != checksumOf(block) || block.mid(257, 5) != "ustar")
        return refuse(QStringLiteral("The archive is damaged, or is none of suhbatd's."));
    const qint64 size = sizeOf(block);
    if (size < 0)
        return refuse(QStringLiteral("The archive is damaged: a size is negative."));
    m_left = size;
    m_padding = paddingOf(size);
    const QByteArray name = block.left(100);
    const qsizetype end = name.indexOf('\0'); // a name of a hundred bytes has none
    return std::optional(TarEntry{QString::fromUtf8(end < 0 ? name : name.left(end)), size});
}

Result<QByteArray> TarReader::copyTo(QIODevice *target)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (m_left > 0) {
        const QByteArray piece = m_device.read(std::min(m_left, pieceSize));
        if (piece.isEmpty())
            return refuse(QStringLiteral("The archive ends too early."));
        m_left -= piece.size();
        hash.addData(piece);
        if (target && target->write(piece) != piece.size())
            return refuse(QStringLiteral("The archive cannot be unpacked: %1.").arg(target->errorString()), Code::StorageFull);
    }
    return hash.result().toHex();
}

} // namespace Suhbat::ops
