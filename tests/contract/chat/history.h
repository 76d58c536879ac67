// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device.h"

#include <QRandomGenerator>
#include <memory>

namespace Suhbat::test {

// A random history of a few people in a few rooms, from a seed: what they do, and which of their devices are away meanwhile.
class History
{
public:
    History(Village &village, quint32 seed);

    static QStringList names(); // of all steps
    void run(int steps);
    // Everybody comes back, and everybody's state is compared with a fresh look.
    QStringList differences();

    int asked() const;
    int resets() const;
    const QSet<size_t> &kinds() const { return m_kinds; } // of events that were told, as places in EventBody
    const QMap<QString, int> &done() const { return m_done; } // how often each step had its way

private:
    struct Step {
        const char *name;
        int weight;
        bool (History::*take)();
    };
    static const QList<Step> &steps();

    bool say();
    bool answer();
    bool passOn();
    bool sayAgain();
    bool edit();
    bool remove();
    bool react();
    bool pin();
    bool read();
    bool setState();
    bool setDraft();
    bool rename();
    bool add();
    bool dismiss();
    bool leave();
    bool appoint();
    bool found();
    bool openDirect();
    bool start();
    bool openTicket();
    bool changeTicket();
    bool removeRoom();
    bool block();
    bool chatter();
    bool cleanUp();
    bool renameOneself();
    bool changeRole();
    bool setSettings();
    bool restore();
    bool goAndCome();
    bool compareOne();

    void tell();
    const Caller &somebody();
    std::optional<RoomId> roomOf(const Caller &who);
    std::optional<Message> messageFor(const Caller &who);
    QString words();
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    chat::Toggle toggle(int percentOn) { return chance(percentOn) ? chat::Toggle::On : chat::Toggle::Off; }

    Village &m_village;
    QRandomGenerator m_random;
    QList<Caller> m_people;
    std::vector<std::unique_ptr<Device>> m_devices;
    QMap<QString, int> m_done;
    QSet<size_t> m_kinds;
    QStringList m_differences;
    Timestamp m_cleanedUpTo;
};

} // namespace Suhbat::test
