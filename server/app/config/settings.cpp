// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/checks.h"
#include "app/config/setting_kinds.h"

namespace Suhbat::app {

// The place of a value, as a function that finds it in any Config.
#define PLACE(member) [](Config &config) -> decltype(Config::member) & { return config.member; }

namespace {

using namespace kinds;

constexpr qint64 second = 1000, hour = 3600 * second, day = 24 * hour;
constexpr qint64 KiB = 1024, MiB = 1024 * KiB;

void addServer(std::vector<Setting> &all)
{
    all.push_back(text({"server", "listen", "Where to listen. Port 0 picks a free one."}, PLACE(server.listen),
                       "an address and a port, such as \"127.0.0.1:8080\", \"[::1]:8080\" or \":8080\" (every address)", checks::isListenAddress));
    all.push_back(text({"server", "data", "The data directory. Empty: $XDG_DATA_HOME/suhbat, or /var/lib/suhbat for root."}, PLACE(server.data), "a directory",
                       checks::isAnything));
    all.push_back(text({"server", "time_zone", "The time zone people see before they choose one, and of the nightly retention job."}, PLACE(server.timeZone),
                       "a time zone of the IANA list, such as \"Asia/Tashkent\"", checks::isTimeZone));
    all.push_back(reloadable(text({"server", "language", "The language people see before they choose one."}, PLACE(server.language),
                                  "one of en, ar, fa, uz, uz-Cyrl", checks::isLanguage)));
    all.push_back(
        reloadable(list({"server", "allowed_hosts", "Host headers that are answered; \".example.org\" means it and everything under it. Empty: every one."},
                        PLACE(server.allowedHosts), "a list of host names, such as [\"chat.example.org\", \".example.org\"]", checks::isHostName)));
    all.push_back(integer({"server", "threads", "Threads that serve sockets. 0: one a core."}, PLACE(server.threads), 0, 256));
    all.push_back(duration({"server", "drain", "How long SIGTERM waits for commands that have begun."}, PLACE(server.drainMsecs), 0, 4500));
}

void addStorage(std::vector<Setting> &all)
{
    all.push_back(secret(text({"storage", "url", "The database. Empty: suhbat.db in the data directory."}, PLACE(storage.url),
                              "\"sqlite:///path/to/suhbat.db\" or \"postgresql://user:password@host/database\"", checks::isStorageUrl)));
    all.push_back(integer({"storage", "readers", "Threads that read history and search."}, PLACE(storage.settings.readers), 1, 64));
    all.push_back(integer({"storage", "committers", "Threads that write to PostgreSQL; SQLite has one writer."}, PLACE(storage.settings.committers), 1, 64));
    all.push_back(secret(text({"bus", "url", "Carries events between processes. \"memory:\" when there is one process."}, PLACE(bus.url),
                              "\"memory:\" or \"redis://host:6379/0\"", checks::isBusUrl)));
    all.push_back(duration({"bus", "poll", "How often the logs are read while Redis is away."}, PLACE(bus.pollMsecs), 50, hour));
    all.push_back(text({"media", "path", "Where files are kept. Empty: media/ in the data directory."}, PLACE(media.path), "a directory", checks::isAnything));
    all.push_back(
        reloadable(integer({"retention", "days", "Messages older than this go every night; pinned ones and rooms kept for ever are spared. 0: never."},
                           PLACE(retention.days), 0, 36500)));
}

void addHttp(std::vector<Setting> &all)
{
    all.push_back(
        reloadable(list({"http", "origins", "Web pages that may use cookies, sockets and CORS, besides the server's own."}, PLACE(http.origins),
                        "a list of origins without a path, such as [\"https://shop.example.org\", \"https://*.example.org\"], or [\"*\"]", checks::isOrigin)));
    all.push_back(text({"http", "tls_certificate", "PEM file with the certificate and its chain. Empty: no TLS."}, PLACE(http.tlsCertificate), "a file",
                       checks::isAnything));
    all.push_back(text({"http", "tls_key", "PEM file with the private key."}, PLACE(http.tlsKey), "a file", checks::isAnything));
    all.push_back(list({"http", "trusted_proxies", "Proxies whose X-Forwarded-For and X-Forwarded-Proto are believed."}, PLACE(http.trustedProxies),
                       "a list of addresses or networks, such as [\"127.0.0.1\", \"10.0.0.0/8\"]", checks::isAddressOrNetwork));
    all.push_back(text({"metrics", "listen",
                        "An own listener for /metrics, /healthz and /readyz; /metrics is then nowhere else. Empty: /metrics answers at [server] listen to "
                        "loopback addresses alone."},
                       PLACE(metrics.listen), "an address and a port, such as \"127.0.0.1:9090\"", checks::isOptionalListenAddress));
}

void addConversationLimits(std::vector<Setting> &all)
{
    all.push_back(integer({"limits", "message_code_points", "The longest message."}, PLACE(chat.messageCodePoints), 1, 65536));
    all.push_back(integer({"limits", "name_code_points", "The longest name of a person or room."}, PLACE(chat.nameCodePoints), 1, 1024));
    all.push_back(integer({"limits", "draft_code_points", "The longest draft."}, PLACE(chat.draftCodePoints), 1, 65536));
    all.push_back(integer({"limits", "members_per_room", "The largest room."}, PLACE(chat.membersPerRoom), 2, 100000));
    all.push_back(integer({"limits", "presence_members", "Larger rooms tell nobody who is online."}, PLACE(chat.presenceMembers), 0, 100000));
    all.push_back(integer({"limits", "page_size", "Messages of a page when the client names no number."}, PLACE(chat.pageSize), 1, 1000));
    all.push_back(integer({"limits", "max_page_size", "Messages of a page at most."}, PLACE(chat.maxPageSize), 1, 1000));
    all.push_back(
        integer({"limits", "sync_events", "Who missed more events of a room than this gets its newest page instead."}, PLACE(chat.syncEvents), 1, 100000));
    all.push_back(bytes({"limits", "sync_bytes", "The largest answer to sync; the client asks again for the rest."}, PLACE(chat.syncBytes), 4 * KiB, 16 * MiB));
    all.push_back(integer({"limits", "whole_conversation", "Messages of GET /api/conversations/{room}/messages/ without limit."}, PLACE(chat.wholeConversation),
                          1, 1000000));
    all.push_back(integer({"limits", "reactions_per_message", "Different emoji on one message."}, PLACE(chat.reactionsPerMessage), 1, 1000));
    all.push_back(integer({"limits", "pins_per_room", "Pinned messages of a room."}, PLACE(chat.pinsPerRoom), 1, 10000));
}

void addRates(std::vector<Setting> &all)
{
    all.push_back(
        reloadable(onOff({"limits", "rates", "Rate limits and connections per address. Off is for measuring; size limits stay."}, PLACE(chat.areRatesOn))));
    all.push_back(reloadable(integer({"limits", "people_burst", "Commands an account may send at once."}, PLACE(chat.peopleBurst), 1, 1000000)));
    all.push_back(reloadable(real({"limits", "people_per_second", "Commands of an account a second after that."}, PLACE(chat.peoplePerSecond), 0.01, 1000000)));
    all.push_back(reloadable(integer({"limits", "guest_burst", "Commands a guest may send at once."}, PLACE(chat.guestBurst), 1, 1000000)));
    all.push_back(reloadable(real({"limits", "guest_per_second", "Commands of a guest a second after that."}, PLACE(chat.guestPerSecond), 0.01, 1000000)));
    all.push_back(reloadable(integer({"limits", "guests_per_hour", "New guest sessions from one address in an hour."}, PLACE(chat.guestsPerHour), 1, 1000000)));
}

void addNetLimits(std::vector<Setting> &all)
{
    all.push_back(integer({"limits", "connections", "Sockets at once."}, PLACE(net.connections), 1, 10000000));
    all.push_back(integer({"limits", "connections_per_address", "Sockets at once from one address. 0: as many as it likes."}, PLACE(net.connectionsPerAddress),
                          0, 1000000));
    all.push_back(duration({"limits", "handshake", "How long a TLS handshake may take."}, PLACE(net.handshakeMsecs), 10, hour));
    all.push_back(duration({"limits", "head", "How long the head of a request may take."}, PLACE(net.headMsecs), 10, hour));
    all.push_back(
        duration({"limits", "body_grace", "After this a body must have come at least at body_bytes_per_second."}, PLACE(net.bodyGraceMsecs), 10, hour));
    all.push_back(bytes({"limits", "body_bytes_per_second", "How slowly a body may come."}, PLACE(net.bodyBytesPerSecond), 1, 64 * MiB));
    all.push_back(duration({"limits", "idle", "How long a kept connection may wait for its next request."}, PLACE(net.idleMsecs), 10, hour));
    all.push_back(duration({"limits", "write", "How long an answer may make no progress."}, PLACE(net.writeMsecs), 10, hour));
    all.push_back(duration({"limits", "ping", "How often a WebSocket is pinged."}, PLACE(net.pingMsecs), 10, hour));
    all.push_back(duration({"limits", "dead", "A WebSocket silent for this long is closed."}, PLACE(net.deadMsecs), 10, hour));
    all.push_back(duration({"limits", "sweep", "How coarse these times are."}, PLACE(net.sweepMsecs), 1, 60 * second));
    all.push_back(bytes({"limits", "head_bytes", "The head of a request."}, PLACE(net.headBytes), KiB, MiB));
    all.push_back(bytes({"limits", "target_bytes", "The path and query of a request."}, PLACE(net.targetBytes), 256, MiB));
    all.push_back(integer({"limits", "headers", "Headers of a request."}, PLACE(net.headerCount), 10, 1000));
    all.push_back(bytes({"limits", "frame_bytes", "One frame of a WebSocket."}, PLACE(net.frameBytes), KiB, 16 * MiB));
    all.push_back(bytes({"limits", "socket_message_bytes", "One whole message of a WebSocket."}, PLACE(net.messageBytes), KiB, 16 * MiB));
    all.push_back(integer({"limits", "fragments", "Fragments of a WebSocket's message."}, PLACE(net.fragments), 1, 1000000));
    all.push_back(bytes({"limits", "outbox_soft", "Above this a socket gets no typing and presence."}, PLACE(net.outboxSoftBytes), KiB, 64 * MiB));
    all.push_back(
        bytes({"limits", "outbox_hard", "Above this a socket is closed; the client comes back and syncs."}, PLACE(net.outboxHardBytes), KiB, 256 * MiB));
    all.push_back(duration({"limits", "outbox_stall", "A socket that takes nothing for this long is closed."}, PLACE(net.stalledMsecs), 10, hour));
}

void addAuth(std::vector<Setting> &all)
{
    all.push_back(reloadable(onOff({"auth", "open_registration", "Whether strangers may make themselves an account."}, PLACE(chat.isRegistrationOpen))));
    all.push_back(
        reloadable(duration({"auth", "session_hours", "A session lasts this long from its last use."}, PLACE(chat.sessionMsecs), second, 3650 * day, hour)));
    all.push_back(
        reloadable(duration({"auth", "remember_days", "… with \"remember\", as the desktop asks."}, PLACE(chat.rememberedMsecs), second, 3650 * day, day)));
    all.push_back(reloadable(duration({"auth", "guest_days", "A guest session lasts this long."}, PLACE(chat.guestMsecs), second, 3650 * day, day)));
    all.push_back(reloadable(duration({"auth", "confirm", "How long a session is believed, of an open socket too, when Redis cannot tell that it has ended."},
                                      PLACE(chat.confirmMsecs), 10, hour)));
    all.push_back(reloadable(integer({"auth", "password_characters", "The shortest password."}, PLACE(chat.passwordCharacters), 8, 128)));
    all.push_back(integer({"auth", "password_memory_kib", "Memory of one Argon2id hash. Less than the default is for tests alone."},
                          PLACE(auth.passwordCost.memoryKib), 8, 4 * 1024 * 1024));
    all.push_back(integer({"auth", "password_passes", "Passes of Argon2id over that memory."}, PLACE(auth.passwordCost.passes), 1, 100));
    all.push_back(reloadable(
        integer({"auth", "login_failures", "Failed logins of an account or address before the waiting begins."}, PLACE(chat.loginFailures), 1, 1000)));
    all.push_back(
        reloadable(duration({"auth", "login_backoff", "The first wait; it doubles with each further failure."}, PLACE(chat.loginBackoffMsecs), 1, hour)));
    all.push_back(reloadable(duration({"auth", "login_backoff_max", "The longest wait."}, PLACE(chat.loginBackoffMaxMsecs), 1, day)));
}

void addCalls(std::vector<Setting> &all)
{
    all.push_back(list({"calls", "stun", "STUN servers."}, PLACE(calls.stun), "a list such as [\"stun:stun.example.org:3478\"]", checks::isIceServer));
    all.push_back(list({"calls", "turn", "TURN servers (coturn)."}, PLACE(calls.turn), "a list such as [\"turn:turn.example.org:3478?transport=udp\"]",
                       checks::isIceServer));
    all.push_back(secret(text({"calls", "turn_secret", "coturn's static-auth-secret."}, PLACE(calls.turnSecret), "a text", checks::isAnything)));
    all.push_back(duration({"calls", "ring", "An unanswered call is missed after this."}, PLACE(calls.ringMsecs), 10, hour));
    all.push_back(duration({"calls", "credential", "How long a TURN credential is good for."}, PLACE(calls.credentialMsecs), second, 7 * day));
}

void addLog(std::vector<Setting> &all)
{
    all.push_back(reloadable(choice<LogLevel>({"log", "level", "What is not worth less than this is written."}, PLACE(log.level),
                                              {QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("error")})));
    all.push_back(
        choice<LogFormat>({"log", "format", "One line an event, as text or as JSON."}, PLACE(log.format), {QStringLiteral("text"), QStringLiteral("json")}));
}

std::vector<Setting> made()
{
    std::vector<Setting> all;
    addServer(all);
    addStorage(all);
    addHttp(all);
    addConversationLimits(all);
    addRates(all);
    addNetLimits(all);
    addAuth(all);
    addCalls(all);
    addLog(all);
    return all;
}

} // namespace

#undef PLACE

const std::vector<Setting> &settings()
{
    static const std::vector<Setting> all = made();
    return all;
}

} // namespace Suhbat::app
