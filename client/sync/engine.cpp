// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine.h"

#include "sync/sync_sentences.h"

#include <QDir>

namespace Suhbat::client {

namespace {

LineSettings lineSettings(const EngineSettings &settings)
{
    LineSettings line;
    line.firstRetry = std::chrono::milliseconds(settings.firstRetryMsecs);
    line.answerWithin = std::chrono::milliseconds(settings.requestMsecs);
    return line;
}

constexpr qint64 warnAgainMsecs = 60'000;

} // namespace

Engine::Engine(const EngineSettings &settings, TokenStore &tokens)
    : m_settings(settings),
      m_tokens(tokens),
      m_rest(RestSettings{std::chrono::milliseconds(settings.requestMsecs)}),
      m_line(m_rest, lineSettings(settings)),
      m_api(m_rest),
      m_commands(m_line)
{
    m_rest.setLanguage(settings.language);
}

Engine::~Engine()
{
    m_line.disconnect(this);
    m_line.close();
    m_rest.abortAll();
}

void Engine::start()
{
    if (isStarted())
        return;
    openCache();
    build();
    connectParts();
    connectLine();
    if (m_cache->health() == Cache::Health::Healed)
        Q_EMIT warned(QStringLiteral("cache_healed"), syncSentence(QStringLiteral("cache_healed")));
    m_account->start();
    tellLine();
}

// Whoever cannot keep anything can still talk.
void Engine::openCache()
{
    auto cache = Cache::open(QDir(m_settings.profileDir).filePath(QStringLiteral("cache.sqlite")));
    if (!cache) {
        Q_EMIT warned(cache.error().reason, syncSentence(cache.error().reason));
        cache = Cache::open(QStringLiteral(":memory:"));
    }
    if (!cache)
        qFatal("SQLite cannot even keep a cache in memory");
    m_cache = std::move(*cache);
}

void Engine::build()
{
    m_changes = std::make_unique<Changes>(*m_cache, m_settings.gatherMsecs);
    m_tools.reset(new Tools{*m_cache, *m_changes, m_rest, m_line, m_api, m_commands, m_me});
    m_applier = std::make_unique<Applier>(*m_tools);
    m_account = std::make_unique<Account>(*m_tools, m_tokens, m_settings.profileDir, m_settings.device);
    m_catchup = std::make_unique<Catchup>(*m_tools, *m_applier);
    m_sender = std::make_unique<Sender>(*m_tools, *m_applier);
    m_pages = std::make_unique<Pages>(*m_tools, *m_applier);
    m_searchDesk = std::make_unique<SearchDesk>(*m_tools);
    m_people = std::make_unique<LivePeople>(*m_tools, m_settings.typingShownMsecs);
    m_roomDesk = std::make_unique<RoomDesk>(*m_tools, *m_applier);
}

void Engine::connectParts()
{
    connect(m_changes.get(), &Changes::gathered, this, &Engine::changed);
    connect(m_account.get(), &Account::identityChanged, this, &Engine::identityChanged);
    connect(m_account.get(), &Account::warned, this, &Engine::warned);
    connect(m_account.get(), &Account::entered, this, &Engine::onEntered);
    connect(m_account.get(), &Account::left, this, &Engine::onLeft);
    connect(m_catchup.get(), &Catchup::passed, m_people.get(), &LivePeople::pass);
    connect(m_catchup.get(), &Catchup::quietlyChanged, m_pages.get(), &Pages::checkStart);
    connect(m_catchup.get(), &Catchup::done, this, &Engine::onCaughtUp);
    connect(m_catchup.get(), &Catchup::failed, this, &Engine::onCacheFailure);
    connect(m_sender.get(), &Sender::failed, this, &Engine::onCacheFailure);
    connect(m_sender.get(), &Sender::refused, this, [this](const Error &error) { report(fail(error)); });
}

void Engine::connectLine()
{
    connect(&m_line, &Line::stateChanged, this, &Engine::onLineState);
    connect(&m_line, &Line::troubled, this, [this] {
        tellLine();
        m_sender->pump(); // by HTTP, if only sockets are blocked
    });
    connect(&m_line, &Line::eventReceived, m_catchup.get(), &Catchup::receive);
    const auto end = [this](const Error &why) { m_account->end(why); };
    connect(&m_line, &Line::signedOut, this, end);
    connect(&m_rest, &Rest::credentialRefused, this, end);
    connect(&m_line, &Line::refusedVersion, this, [this](const Error &why) {
        Q_EMIT warned(QStringLiteral("server_version"), spoken(why).reason);
        tellLine();
    });
}

void Engine::onEntered()
{
    m_line.close();
    m_line.open();
    tellLine();
}

void Engine::onLeft()
{
    m_line.close();
    m_catchup->stop();
    m_sender->lineLost();
    m_people->lineLost();
    m_pages->lineLost();
    tellLine();
}

void Engine::onLineState(Line::State state)
{
    if (state == Line::State::Open) {
        m_wasOpen = true;
        m_catchup->begin();
        m_sender->pump();
    } else if (std::exchange(m_wasOpen, false)) {
        m_catchup->stop();
        m_sender->lineLost();
        m_people->lineLost();
        m_pages->lineLost();
    }
    tellLine();
}

void Engine::onCaughtUp()
{
    tellLine();
    m_people->lineIsUp();
    m_pages->lineIsUp();
    m_sender->pump();
}

void Engine::onCacheFailure(const Error &error)
{
    if (m_cache->needsHealing()) {
        m_catchup->stop();
        const auto healed = m_cache->heal();
        m_changes->drop();
        m_changes->makeWhole();
        report(healed ? Result<>(fail(Code::Internal, QStringLiteral("cache_healed"))) : healed);
        if (healed)
            m_catchup->begin();
        return tellLine();
    }
    report(fail(error));
    tellLine();
}

// The same thing is said once a minute at most: a full disk refuses everything.
void Engine::report(const Result<> &outcome)
{
    if (outcome)
        return;
    const Error error = spoken(outcome.error());
    if (error.reason == m_lastWarning && m_sinceWarning.isValid() && m_sinceWarning.elapsed() < warnAgainMsecs)
        return;
    m_lastWarning = error.reason;
    m_sinceWarning.start();
    Q_EMIT warned(QString::fromLatin1(codeName(error.code)), error.reason);
}

void Engine::tellLine()
{
    std::pair<LineState, QString> now{LineState::Offline, {}};
    switch (m_line.state()) {
    case Line::State::Off: break;
    case Line::State::WaitingForNetwork: now.first = LineState::WaitingForNetwork; break;
    case Line::State::Connecting: now.first = LineState::Connecting; break;
    case Line::State::Open: now.first = m_catchup->isDone() ? LineState::Online : LineState::Updating; break;
    }
    if (!m_line.isOpen() && m_line.trouble())
        now.second = m_line.trouble()->reason;
    if (std::exchange(m_told, now) != now)
        Q_EMIT lineChanged(now.first, now.second);
}

std::optional<Error> Engine::obstacle() const
{
    if (!m_account->isSignedIn())
        return syncError(Code::NotAuthenticated, "not_signed_in");
    if (!m_tools->isReachable())
        return syncError(Code::Unavailable, "offline");
    return std::nullopt;
}

void Engine::setLanguage(const QString &tag) { m_rest.setLanguage(tag); }

void Engine::retryNow()
{
    m_line.retryNow();
    if (isStarted())
        m_sender->pump();
}

void Engine::rooms(Reply<QList<StoredRoom>> answer)
{
    const QList<StoredRoom> list = m_cache->allRooms();
    const auto read = m_cache->outcome();
    if (!read && m_cache->needsHealing())
        onCacheFailure(read.error());
    read ? answer(list) : answer(fail(spoken(read.error())));
}

StorageUse Engine::storageUse()
{
    const StorageUse use{m_cache->bytes(), m_cache->messages().count(), m_cache->outbox().waitingSends()};
    (void)m_cache->outcome();
    return use;
}

void Engine::clearCache(Reply<> answer)
{
    m_catchup->applyReceived();
    const auto cleared = m_cache->change(Cache::Durability::Power, [this] {
        // What the server has stored but its log has not told yet is told again by the newest pages.
        for (const RoomId room : m_cache->rooms().ids()) {
            for (const OutboxItem &item : m_cache->outbox().sends(room)) {
                if (item.state == OutboxItem::State::Stored)
                    m_cache->outbox().remove(item.id);
            }
        }
        m_cache->forgetHistory();
        m_cache->rooms().clear();
        m_cache->meta().setUserSeq(-1);
    });
    if (cleared) {
        m_cache->database().execute(QStringLiteral("VACUUM"));
        (void)m_cache->outcome();
    }
    m_changes->drop();
    m_changes->makeWhole();
    m_catchup->begin();
    tellLine();
    cleared ? answer({}) : answer(fail(spoken(cleared.error())));
}

} // namespace Suhbat::client
