// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bindings.h"
#include "script.h"
#include "support/town.h"

#include <map>

namespace Suhbat::test {

// Plays one transcript against a daemon of its own, and fails the running test at the line that goes another way.
class Player
{
public:
    explicit Player(const Script &script);
    ~Player();

    void play();

private:
    void startDaemon();
    bool playStep(const Step &step); // false: it failed, and the rest would only repeat that
    void makePeople(const QString &list);
    void connectSocket(const Step &step);
    bool hear(const Step &step);
    bool hearNothing(const Step &step);
    void ask(const Step &step);
    bool checkAnswer(const Step &step);
    bool refused(const Step &step);
    QByteArray targetOf(const Step &step) const;
    ChatSocket *socketOf(const Step &step);
    bool complain(const Step &step, const QString &why) const;

    const Script &m_script;
    std::unique_ptr<DaemonProcess> m_daemon;
    std::unique_ptr<Town> m_town;
    Bindings m_bindings;
    std::map<QString, Person> m_people;
    std::map<QString, std::unique_ptr<ChatSocket>> m_sockets;
    HttpReply m_reply;
};

} // namespace Suhbat::test
