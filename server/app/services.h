// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config.h"
#include "app/outlet.h"
#include "chat/administration.h"
#include "chat/audit.h"
#include "chat/blocks.h"
#include "chat/guests.h"
#include "chat/identity.h"
#include "chat/live.h"
#include "chat/logins.h"
#include "chat/messages.h"
#include "chat/passwords.h"
#include "chat/profiles.h"
#include "chat/rates.h"
#include "chat/receipts.h"
#include "chat/room_versions.h"
#include "chat/rooms.h"
#include "chat/search.h"
#include "chat/settings.h"
#include "chat/statistics.h"
#include "chat/support.h"
#include "chat/sync.h"
#include "core/metrics.h"
#include "fanout/redis_bus.h"
#include "store/store.h"

namespace Suhbat::app {

// The services of server/chat over one store.
struct Conversation {
    Conversation(store::Store &store, fanout::Bus &bus, chat::Passwords &passwords, chat::Settings &settings, const Clock &clock, const chat::Limits &limits);

    chat::RoomVersions versions;
    chat::Identity identity;
    chat::Rates rates;
    chat::Audit audit;
    chat::Rooms rooms;
    chat::Messages messages;
    chat::Receipts receipts;
    chat::Sync sync;
    chat::Live live;
    chat::Search search;
    chat::Support support;
    chat::Guests guests;
    chat::Logins logins;
    chat::Blocks blocks;
    chat::Profiles profiles;
    chat::Administration administration;
    chat::Statistics statistics;
};

// Everything but the doors: the server puts api and net on top, the verbs of the command line use it as it is.
class Services
{
public:
    static Result<std::unique_ptr<Services>> open(const Config &config);
    ~Services();
    Q_DISABLE_COPY_MOVE(Services)

    Result<> reconfigure(const Config &config); // after SIGHUP: the limits that may change while running

    Metrics &metrics() { return m_metrics; }
    const Clock &clock() const { return m_clock; }
    fanout::Bus &bus();
    fanout::MemoryBus &lines() { return m_lines; } // for io threads to be attached to
    void silence(); // before the io threads end: publishes nothing any more
    void pollBus(); // now and then, of several nodes: what nobody tells this one
    chat::Settings &settings() { return m_settings; }
    chat::Passwords &passwords() { return *m_passwords; }
    store::Store &store() { return *m_store; }
    Conversation &chat() { return *m_chat; }
    const chat::Limits &limits() const { return m_limits; }
    const QString &mediaPath() const { return m_mediaPath; }

private:
    explicit Services(const Config &config);
    void tell(std::vector<EventPtr> events); // what was committed here
    Result<> connectBus(const Config &config);
    Result<> readSettings();
    void observe(const std::vector<EventPtr> &events);
    void observe(const Event &event);

    const chat::Limits m_limits;
    const QString m_mediaPath;
    Metrics m_metrics;
    SystemClock m_clock;
    fanout::MemoryBus m_lines;
    Outlet m_outlet;
    chat::Settings m_settings;
    std::unique_ptr<Conversation> m_chat;
    std::unique_ptr<chat::Passwords> m_passwords;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<fanout::RedisBus> m_redis; // with [bus] url = "redis://…"
};

// With the defaults for those who named none.
QString databaseUrl(const Config &config);
QString mediaFolder(const Config &config);

} // namespace Suhbat::app
