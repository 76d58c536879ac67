// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine_gateway.h"

#include "sync/engine_gateway_body.h"
#include "sync/sync_sentences.h"

namespace Suhbat::client {

EngineGateway::EngineGateway(EngineSettings settings, TokenStore &tokens, QObject *parent)
    : Gateway(parent), m_body(std::make_unique<Body>(std::move(settings), tokens, *this))
{
}

EngineGateway::~EngineGateway() = default;

void EngineGateway::start()
{
    m_body->post([](Engine &engine) { engine.start(); });
}

// ── session ──

void EngineGateway::signIn(const QUrl &server, const QString &username, const QString &password, QObject *context, Answer<> answer)
{
    m_body->ask<void>(context, std::move(answer),
                      [=](Engine &engine, Reply<> reply) { engine.account().signIn(server, username, password, std::move(reply)); });
}

void EngineGateway::startAsGuest(const StartLink &link, QObject *context, Answer<RoomId> answer)
{
    m_body->ask<RoomId>(context, std::move(answer), [=](Engine &engine, Reply<RoomId> reply) { engine.account().startAsGuest(link, std::move(reply)); });
}

void EngineGateway::signOut(QObject *context, Answer<> answer)
{
    m_body->ask<void>(context, std::move(answer), [](Engine &engine, Reply<> reply) { engine.account().signOut(std::move(reply)); });
}

void EngineGateway::signOutEverywhere(QObject *context, Answer<> answer)
{
    m_body->askServer<void>(context, std::move(answer),
                            [](Engine &engine, Reply<> reply) { engine.tools().api.account.revokeOthers(&engine, std::move(reply)); });
}

void EngineGateway::sessions(QObject *context, Answer<QList<SessionInfo>> answer)
{
    m_body->askServer<QList<SessionInfo>>(context, std::move(answer), [](Engine &engine, Reply<QList<SessionInfo>> reply) {
        engine.tools().api.account.sessions(&engine, [reply](const Result<QList<LoginPlace>> &places) {
            if (!places)
                return reply(fail(places.error()));
            QList<SessionInfo> list;
            for (const LoginPlace &place : *places)
                list.append({place.id, place.client, place.address, place.createdAt, place.lastUsedAt, place.isCurrent});
            reply(list);
        });
    });
}

void EngineGateway::revokeSession(SessionId session, QObject *context, Answer<> answer)
{
    m_body->askServer<void>(context, std::move(answer),
                            [=](Engine &engine, Reply<> reply) { engine.tools().api.account.revoke(session, &engine, std::move(reply)); });
}

void EngineGateway::changePassword(const QString &old, const QString &fresh, QObject *context, Answer<> answer)
{
    m_body->askServer<void>(context, std::move(answer), [=](Engine &engine, Reply<> reply) {
        engine.tools().api.account.changePassword(old, fresh, &engine,
                                                  [reply](const Result<Profile> &changed) { changed ? reply({}) : reply(fail(changed.error())); });
    });
}

void EngineGateway::renameMe(const QString &name, QObject *context, Answer<> answer)
{
    m_body->askServer<void>(context, std::move(answer), [=](Engine &engine, Reply<> reply) { engine.account().changeName(name, std::move(reply)); });
}

// ── line ──

void EngineGateway::retryNow()
{
    m_body->post([](Engine &engine) { engine.retryNow(); });
}

void EngineGateway::setNetworkAvailable(bool isAvailable)
{
    m_body->post([=](Engine &engine) { engine.setNetworkAvailable(isAvailable); });
}

void EngineGateway::setLanguage(const QString &tag)
{
    m_body->post([=](Engine &engine) { engine.setLanguage(tag); });
}

// ── saying things ──

void EngineGateway::send(const OutgoingMessage &message)
{
    m_body->tell([=](Engine &engine) {
        OutboxItem item;
        item.room = message.room;
        item.content = message.content;
        if (message.replyTo.isValid())
            item.replyTo = ReplyPreview{.id = message.replyTo};
        item.forwardOf = message.forwardOf;
        item.forwardedFrom = message.forwardedFrom.value_or(QString());
        engine.report(engine.sender().send(std::move(item)));
    });
}

void EngineGateway::retry(const QUuid &message)
{
    m_body->tell([=](Engine &engine) { engine.report(engine.sender().retry(message)); });
}

void EngineGateway::cancel(const QUuid &message)
{
    m_body->tell([=](Engine &engine) { engine.report(engine.sender().cancel(message)); });
}

void EngineGateway::edit(RoomId room, const QUuid &message, const QString &content, QObject *context, Answer<> answer)
{
    m_body->ask<void>(context, std::move(answer), [=](Engine &engine, Reply<> reply) {
        if (const auto outcome = engine.sender().edit(room, message, content, reply); !outcome)
            reply(fail(spoken(outcome.error())));
    });
}

// One answer for all of them: the first refusal, or that all are done or kept.
void EngineGateway::remove(RoomId room, const QList<QUuid> &messages, QObject *context, Answer<> answer)
{
    m_body->ask<void>(context, std::move(answer), [=](Engine &engine, Reply<> reply) {
        struct Sum {
            qsizetype left;
            Result<> outcome;
        };
        const auto sum = std::make_shared<Sum>(Sum{messages.size(), {}});
        const Reply<> one = [sum, reply](const Result<> &outcome) {
            if (!outcome && sum->outcome)
                sum->outcome = fail(outcome.error());
            if (--sum->left == 0)
                reply(sum->outcome);
        };
        if (messages.isEmpty())
            return reply({});
        for (const QUuid &message : messages) {
            OutboxItem item{.kind = OutboxItem::Kind::Remove, .room = room, .message = message};
            if (const auto outcome = engine.sender().change(std::move(item), one); !outcome)
                one(fail(spoken(outcome.error())));
        }
    });
}

void EngineGateway::react(RoomId room, const QUuid &message, const QString &emoji, bool isOn, QObject *context, Answer<> answer)
{
    m_body->ask<void>(context, std::move(answer), [=](Engine &engine, Reply<> reply) {
        OutboxItem item{.kind = OutboxItem::Kind::React, .room = room, .message = message, .emoji = emoji, .isOn = isOn};
        if (const auto outcome = engine.sender().change(std::move(item), reply); !outcome)
            reply(fail(spoken(outcome.error())));
    });
}

void EngineGateway::pin(RoomId room, const QUuid &message, bool isPinned, QObject *context, Answer<> answer)
{
    m_body->ask<void>(context, std::move(answer), [=](Engine &engine, Reply<> reply) {
        OutboxItem item{.kind = OutboxItem::Kind::Pin, .room = room, .message = message, .isOn = isPinned};
        if (const auto outcome = engine.sender().change(std::move(item), reply); !outcome)
            reply(fail(spoken(outcome.error())));
    });
}

void EngineGateway::readBy(RoomId room, MessageId message, QObject *context, Answer<QList<ReadBy>> answer)
{
    m_body->askServer<QList<ReadBy>>(context, std::move(answer),
                                     [=](Engine &engine, Reply<QList<ReadBy>> reply) { engine.roomDesk().readBy(room, message, std::move(reply)); });
}

void EngineGateway::markRead(RoomId room, MessageId upTo)
{
    m_body->tell([=](Engine &engine) { engine.report(engine.sender().markRead(room, upTo)); });
}

void EngineGateway::setTyping(RoomId room, bool isTyping)
{
    m_body->tell([=](Engine &engine) { engine.tools().commands.setTyping(room, isTyping); });
}

void EngineGateway::saveDraft(RoomId room, const QString &content, MessageId replyTo, bool isQuiet)
{
    m_body->tell([=](Engine &engine) { engine.report(engine.sender().saveDraft({room, content, replyTo, now()}, isQuiet)); });
}

// ── the cache itself ──

void EngineGateway::storageUse(QObject *context, Answer<StorageUse> answer)
{
    m_body->ask<StorageUse>(context, std::move(answer), [](Engine &engine, Reply<StorageUse> reply) { reply(engine.storageUse()); });
}

void EngineGateway::clearCache(QObject *context, Answer<> answer)
{
    m_body->ask<void>(context, std::move(answer), [](Engine &engine, Reply<> reply) { engine.clearCache(std::move(reply)); });
}

} // namespace Suhbat::client
