// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QStringList>
#include <memory>
#include <mutex>

namespace Suhbat::net {

// How many connections each address has, over all io threads.
class AddressBook : public std::enable_shared_from_this<AddressBook>
{
public:
    // One counted connection; leaves the book when destroyed.
    class Place
    {
    public:
        Place() = default;
        Place(std::shared_ptr<AddressBook> book, QHostAddress address, int count) : m_book(std::move(book)), m_address(std::move(address)), m_count(count) {}
        Place(Place &&other) noexcept = default;
        Place &operator=(Place &&other) noexcept;
        ~Place() { leave(); }

        int count() const { return m_count; } // with this one, when it came

    private:
        void leave();

        std::shared_ptr<AddressBook> m_book;
        QHostAddress m_address;
        int m_count = 0;
    };

    Place enter(const QHostAddress &address);

private:
    void leave(const QHostAddress &address);

    std::mutex m_mutex;
    QHash<QHostAddress, int> m_counts;
};

// An IPv6 listener sees IPv4 peers as ::ffff:a.b.c.d; they are meant and counted as a.b.c.d. Of an IPv6 address the first
// 64 bits count: everybody has the rest of them to himself.
QHostAddress plainAddress(const QHostAddress &address);
QHostAddress countedAddress(const QHostAddress &address);

// Whose word about the client's address is believed.
class TrustedProxies
{
public:
    explicit TrustedProxies(const QStringList &subnets); // what is neither an address nor a subnet is left out
    bool contains(const QHostAddress &address) const;

    // The last address of X-Forwarded-For that is not a proxy of ours; `peer` if there is none.
    QHostAddress client(const QHostAddress &peer, const QByteArray &forwardedFor) const;

private:
    QList<std::pair<QHostAddress, int>> m_subnets;
};

} // namespace Suhbat::net
