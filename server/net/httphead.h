// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/http.h"
#include "net/limits.h"

#include <optional>

namespace Suhbat::net {

// The head of one request, checked, and what it says about the rest.
struct HttpHead {
    api::Request request; // without body, address and isSecure
    bool isHttp11 = true;
    bool keepsAlive = true;
    bool isChunked = false;
    bool expectsContinue = false;
    bool wantsWebSocket = false;
    std::optional<quint64> length; // of the body, where it is said

    bool hasBody() const { return isChunked || length.value_or(0) > 0; }
};

// All headers of this name, joined as a list.
QByteArray headerList(const api::Request &request, QByteArrayView name);
int headerCount(const api::Request &request, QByteArrayView name);
int hexDigit(char c); // -1: it is none
bool isField(QByteArrayView line); // "name: value", without its CRLF
bool listHolds(QByteArrayView list, QByteArrayView token); // case does not matter

// Bytes up to and with the empty line, as they came. Zero if nothing is wrong with their form, or a status: Beast forgives
// what two servers could read in two ways, so lines, names and the request line are looked at here first.
int checkHeadForm(QByteArrayView head, const Limits &limits);

// What the fields mean: lengths, Host, Connection, Expect, Upgrade; fills `head` from its request. Zero or a status.
int readHeadMeaning(HttpHead &head);

// Splits and decodes request.target into path and query. False: it is not a target.
bool readTarget(api::Request &request);

} // namespace Suhbat::net
