// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/addresses.h"
#include "net/census.h"
#include "net/stream.h"

#include <QSslConfiguration>

namespace Suhbat::net {

enum class Admission { Welcome, AddressFull, ServerFull };

// What stays with a connection whatever it speaks.
struct Visitor {
    QHostAddress address; // of the peer
    Admission admission = Admission::Welcome;
    bool isSecure = false;
    AddressBook::Place place = {};
    Census::Seat seat = {};
};

// An accepted descriptor on its way to its io thread.
struct Newcomer {
    qintptr descriptor;
    std::shared_ptr<const QSslConfiguration> tls; // null: plain
    Visitor visitor;
};

std::unique_ptr<Stream> makeStream(qintptr descriptor, const QSslConfiguration *tls); // in the thread that will use it

} // namespace Suhbat::net
