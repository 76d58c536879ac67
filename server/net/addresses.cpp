// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/addresses.h"

#include "net/log.h"

namespace Suhbat::net {

AddressBook::Place &AddressBook::Place::operator=(Place &&other) noexcept
{
    if (this == &other)
        return *this;
    leave();
    m_book = std::move(other.m_book);
    m_address = std::move(other.m_address);
    m_count = other.m_count;
    return *this;
}

void AddressBook::Place::leave()
{
    if (m_book)
        std::exchange(m_book, nullptr)->leave(m_address);
}

AddressBook::Place AddressBook::enter(const QHostAddress &address)
{
    QHostAddress counted = countedAddress(address);
    const std::lock_guard lock(m_mutex);
    const int count = ++m_counts[counted];
    return Place(shared_from_this(), std::move(counted), count);
}

void AddressBook::leave(const QHostAddress &address)
{
    const std::lock_guard lock(m_mutex);
    const auto entry = m_counts.find(address);
    if (entry != m_counts.end() && --entry.value() <= 0)
        m_counts.erase(entry);
}

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

QHostAddress countedAddress(const QHostAddress &address)
{
    const QHostAddress plain = plainAddress(address);
    if (plain.protocol() != QAbstractSocket::IPv6Protocol)
        return plain;
    Q_IPV6ADDR bits = plain.toIPv6Address();
    std::fill(bits.c + 8, bits.c + 16, quint8(0));
    return QHostAddress(bits);
}

TrustedProxies::TrustedProxies(const QStringList &subnets)
{
    for (const QString &text : subnets) {
        const QString subnet = text.trimmed();
        const QHostAddress address(subnet);
        if (!address.isNull())
            m_subnets.append({plainAddress(address), address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128});
        else if (const auto parsed = QHostAddress::parseSubnet(subnet); parsed.second >= 0)
            m_subnets.append(parsed);
        else
            qCWarning(netLog, "trusted proxy %s is neither an address nor a subnet", qPrintable(subnet));
    }
}

bool TrustedProxies::contains(const QHostAddress &address) const
{
    const QHostAddress plain = plainAddress(address);
    return std::any_of(m_subnets.begin(), m_subnets.end(), [&](const auto &subnet) { return plain.isInSubnet(subnet); });
}

QHostAddress TrustedProxies::client(const QHostAddress &peer, const QByteArray &forwardedFor) const
{
    if (forwardedFor.isEmpty() || !contains(peer))
        return peer;
    const QList<QByteArray> hops = forwardedFor.split(',');
    QHostAddress client = peer;
    for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
        const QHostAddress address(QString::fromLatin1(hop->trimmed()));
        if (address.isNull())
            return client; // whoever wrote this is not one of ours
        client = plainAddress(address);
        if (!contains(client))
            return client;
    }
    return client;
}

} // namespace Suhbat::net
