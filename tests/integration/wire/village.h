// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/town.h"

#include <QTest>
#include <QUuid>

namespace Suhbat::test {

using namespace Qt::StringLiterals;

// One daemon for all tests of a program; each test brings people of its own.
class Village
{
public:
    // Hashing costs next to nothing here: how much it must cost is the unit tests' matter.
    enum class Rates { Off, On }; // the harness turns them off
    explicit Village(const QByteArray &config = {}, Rates rates = Rates::Off) : daemon(options(config, rates)), town(daemon) {}

    Person person(const QString &role = u"user"_s) { return town.account(u"%1%2"_s.arg(role).arg(++m_count), role); }

    DaemonProcess daemon;
    Town town;

private:
    static DaemonProcess::Options options(const QByteArray &more, Rates rates)
    {
        DaemonProcess::Options options{.config = "[auth]\npassword_memory_kib = 64\npassword_passes = 1\n" + more};
        if (rates == Rates::On)
            options.environment.append({u"SUHBAT_LIMITS_RATES"_s, u"on"_s});
        return options;
    }
    int m_count = 0;
};

inline QString newUuid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

inline QJsonObject command(const QString &type, QJsonObject fields = {})
{
    fields.insert(u"type"_s, type);
    return fields;
}

inline QString uuidOf(const QJsonObject &room) { return room[u"room_id"_s].toString(); }

// "ack", or the code of the error.
inline QString verdict(const QJsonObject &answer) { return answer[u"type"_s] == u"error"_s ? answer[u"code"_s].toString() : answer[u"type"_s].toString(); }

} // namespace Suhbat::test
