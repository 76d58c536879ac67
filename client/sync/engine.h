// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/account.h"
#include "sync/catchup.h"
#include "sync/changes.h"
#include "sync/engine_gateway.h"
#include "sync/live_people.h"
#include "sync/pages.h"
#include "sync/room_desk.h"
#include "sync/search_desk.h"
#include "sync/sender.h"

namespace Suhbat::client {

// Cache, line and what goes between them, in the engine's thread. Its parts do the work; here they are joined.
class Engine : public QObject
{
    Q_OBJECT
public:
    Engine(const EngineSettings &settings, TokenStore &tokens);
    ~Engine() override;

    void start();
    void setLanguage(const QString &tag);
    void setNetworkAvailable(bool isAvailable) { m_line.setNetworkAvailable(isAvailable); }
    void retryNow();
    void clearCache(Reply<> answer);
    StorageUse storageUse();
    void rooms(Reply<QList<StoredRoom>> answer);

    // Of what needs the server and nobody can ask it: the error to answer with.
    std::optional<Error> obstacle() const;
    void report(const Result<> &outcome); // of what nobody waits for

    // Null until start().
    Account &account() { return *m_account; }
    SearchDesk &searchDesk() { return *m_searchDesk; }
    Pages &pages() { return *m_pages; }
    LivePeople &people() { return *m_people; }
    RoomDesk &roomDesk() { return *m_roomDesk; }
    Sender &sender() { return *m_sender; }
    Tools &tools() { return *m_tools; }
    bool isStarted() const { return m_tools != nullptr; }

Q_SIGNALS:
    void identityChanged(const Suhbat::client::Identity &identity);
    void lineChanged(Suhbat::client::LineState state, const QString &sentence);
    void changed(const Suhbat::client::ChangeSetPtr &changes);
    void warned(const QString &code, const QString &sentence);

private:
    void openCache();
    void build();
    void connectParts();
    void connectLine();
    void onLineState(Line::State state);
    void onCaughtUp();
    void onEntered();
    void onLeft();
    void onCacheFailure(const Error &error);
    void tellLine();

    const EngineSettings m_settings;
    TokenStore &m_tokens;
    Rest m_rest;
    Line m_line;
    Api m_api;
    Commands m_commands;
    User m_me;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<Changes> m_changes;
    std::unique_ptr<Tools> m_tools;
    std::unique_ptr<Applier> m_applier;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<Catchup> m_catchup;
    std::unique_ptr<Sender> m_sender;
    std::unique_ptr<Pages> m_pages;
    std::unique_ptr<SearchDesk> m_searchDesk;
    std::unique_ptr<LivePeople> m_people;
    std::unique_ptr<RoomDesk> m_roomDesk;
    std::pair<LineState, QString> m_told{LineState::Offline, {}};
    QElapsedTimer m_sinceWarning;
    QString m_lastWarning;
    bool m_wasOpen = false;
};

} // namespace Suhbat::client
