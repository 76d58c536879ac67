// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"

#include "app/refusal.h"
#include "chat/log_reading.h"
#include "store/open.h"

#include <QDir>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(chatLog, "suhbat.chat")

namespace Suhbat::app {

using namespace Qt::StringLiterals;

namespace {

// What an operator can do about a database that does not open.
Error explained(Error error, const Config &config)
{
    const QString where = config.storage.url.isEmpty() ? config.server.data + u"/suhbat.db"_s : u"the database of [storage] url"_s;
    if (error.code == Code::SchemaTooNew) {
        error.log
            = u"%1 has schema %2, which a newer suhbatd made; this program knows schemas up to %3. Run that newer program, or restore an older backup."_s.arg(
                where, error.arguments.value(0), error.arguments.value(1));
    } else {
        error.log = u"%1 cannot be opened: %2"_s.arg(where, error.log.isEmpty() ? QString::fromLatin1(codeName(error.code)) : error.log);
    }
    return error;
}

} // namespace

Conversation::Conversation(store::Store &store, fanout::Bus &bus, chat::Passwords &passwords, chat::Settings &settings, const Clock &clock,
                           const chat::Limits &limits)
    : identity(store, clock, settings),
      rates(settings),
      audit(store),
      rooms(store, limits),
      messages(store, limits),
      receipts(store),
      sync(store, limits),
      live(store, bus, clock, limits),
      search(store),
      support(store, limits),
      guests(store, identity, settings),
      logins(store, passwords, identity, settings),
      blocks(store),
      profiles(store, passwords, identity, live, settings),
      administration(store, audit, passwords, identity, live, settings),
      statistics(store, audit)
{
}

Services::Services(const Config &config)
    : m_limits(config.chat),
      m_mediaPath(mediaFolder(config)),
      m_lines(m_metrics),
      m_outlet(m_lines),
      m_settings(config.chat, config.retention.days),
      m_passwords(std::make_unique<chat::Passwords>(config.auth.passwordCost, m_metrics))
{
}

Result<std::unique_ptr<Services>> Services::open(const Config &config)
{
    std::unique_ptr<Services> services(new Services(config));
    auto store = store::open(
        databaseUrl(config), config.storage.settings, services->m_metrics, services->m_clock,
        [raw = services.get()](std::vector<EventPtr> events) { raw->tell(std::move(events)); },
        [raw = services.get()](const std::vector<EventPtr> &events) { raw->observe(events); });
    if (!store)
        return fail(explained(store.error(), config));
    services->m_store = std::move(*store);
    SUHBAT_TRY(services->connectBus(config));
    services->m_chat = std::make_unique<Conversation>(*services->m_store, services->bus(), *services->m_passwords, services->m_settings, services->m_clock,
                                                      services->m_limits);
    services->m_outlet.setObserver({[raw = services.get()](const Event &event) {
                                        raw->observe(event);
                                        raw->m_chat->live.observe(event);
                                    },
                                    [raw = services.get()] { raw->m_chat->versions.noteEverything(); }});
    SUHBAT_TRY(services->readSettings());
    return services;
}

// Nobody asks any more, but answers may be under way: a login reads, then hashes, then writes, and the bus reads logs.
Services::~Services()
{
    silence();
    if (m_redis)
        m_redis->stop();
    if (m_store)
        (void)m_store->readNow<int>([](store::Session &) -> Result<int> { return 0; });
    m_passwords.reset();
    m_store.reset(); // drains; its threads still find the rest
}

// Own events are seen twice: here before their author is answered, and on their way out like those of other nodes.
void Services::observe(const std::vector<EventPtr> &events)
{
    for (const EventPtr &event : events)
        observe(*event);
}

void Services::observe(const Event &event)
{
    if (!m_chat)
        return;
    m_chat->identity.observe(event);
    m_chat->versions.note(event);
}

void Services::tell(std::vector<EventPtr> events)
{
    const std::vector<EventPtr> toLog = chatLog().isInfoEnabled() ? events : std::vector<EventPtr>();
    bus().publish(std::move(events));
    // Afterwards: nobody waits for the log.
    for (const EventPtr &event : toLog) {
        if (const auto *created = std::get_if<MessageCreated>(&event->body))
            qCInfo(chatLog, "Message created: %lld - Type: %s", created->message.id.value(), messageTypeName(created->message.type));
    }
}

fanout::Bus &Services::bus()
{
    if (m_redis)
        return *m_redis;
    return m_outlet;
}

void Services::silence() { m_outlet.close(); }

void Services::pollBus()
{
    if (!m_redis)
        return;
    m_redis->poll();
    const auto reload = [this](store::Session &session) -> Result<int> {
        m_settings.reload(session); // an admin may have changed them on another node
        return 0;
    };
    m_store->read<int>(reload, [](const Result<int> &) {});
}

Result<> Services::connectBus(const Config &config)
{
    if (config.bus.url == u"memory:")
        return {};
    auto address = fanout::RedisAddress::fromUrl(config.bus.url);
    if (!address)
        return refuse(u"bus.url must be \"memory:\" or \"redis://host:6379/0\"."_s);
    m_redis = std::make_unique<fanout::RedisBus>(m_outlet, std::move(*address), chat::sharedLogsOf(*m_store), [this] { m_outlet.missed(); });
    return {};
}

Result<> Services::readSettings()
{
    const auto read = m_store->readNow<int>([this](store::Session &session) -> Result<int> {
        m_settings.reload(session);
        return 0;
    });
    SUHBAT_TRY(read);
    return {};
}

Result<> Services::reconfigure(const Config &config)
{
    m_settings.configure(config.chat, config.retention.days);
    return readSettings();
}

QString databaseUrl(const Config &config)
{
    if (config.storage.url.isEmpty())
        return u"sqlite://"_s + QDir(config.server.data).absoluteFilePath(u"suhbat.db"_s);
    return config.storage.url;
}

QString mediaFolder(const Config &config) { return config.media.path.isEmpty() ? config.server.data + u"/media"_s : config.media.path; }

} // namespace Suhbat::app
