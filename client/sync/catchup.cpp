// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/catchup.h"

#include "net/net_sentences.h"
#include "sync/changes.h"
#include "sync/sync_sentences.h"

namespace Suhbat::client {

namespace {

constexpr qsizetype roomsAtOnce = 1000;
constexpr int retryMsecs = 5000;

} // namespace

Catchup::Catchup(Tools &tools, Applier &applier, QObject *parent) : QObject(parent), m_tools(tools), m_applier(applier)
{
    m_drain.setSingleShot(true);
    connect(&m_drain, &QTimer::timeout, this, &Catchup::applyReceived);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Catchup::begin);
}

void Catchup::stop()
{
    ++m_life;
    m_stage = Stage::Off;
    m_retry.stop();
    m_received.clear();
    m_gaps.clear();
    m_hasOwnGap = m_isAskingForGaps = false;
}

void Catchup::begin()
{
    stop();
    if (!m_tools.line.isOpen())
        return;
    m_stage = Stage::Asking;
    m_tools.commands.subscribe(this, [this, life = m_life](Result<wire::Ack> ack) {
        if (life == m_life)
            ack ? subscribed(*ack) : giveUp(ack.error());
    });
}

void Catchup::giveUp(const Error &error)
{
    if (!m_tools.line.isOpen())
        return; // it begins again when the line is open
    m_retry.start(error.retryAfterSeconds > 0 ? error.retryAfterSeconds * 1000 : retryMsecs);
    Q_EMIT failed(error);
}

void Catchup::subscribed(const wire::Ack &ack)
{
    MetaTable &meta = m_tools.cache.meta();
    if (meta.userSeq() < 0 || meta.epoch().isEmpty()) {
        // The list of rooms comes after this, so it holds whatever the number does.
        const auto noted = m_tools.cache.change(Cache::Durability::Process, [&] {
            meta.setEpoch(ack.epoch);
            meta.setUserSeq(ack.userSeq);
        });
        if (!noted)
            return giveUp(noted.error());
    }
    m_toAsk = m_tools.cache.rooms().ids();
    ask();
}

void Catchup::ask()
{
    SyncQuestion question;
    question.epoch = m_tools.cache.meta().epoch();
    question.userSeq = m_tools.cache.meta().userSeq();
    m_asked = m_toAsk.mid(0, roomsAtOnce);
    for (const RoomId room : m_asked)
        question.rooms.append({room, std::max<qint64>(0, m_tools.cache.rooms().seqOf(room))});
    m_tools.commands.sync(question, this, [this, life = m_life](Result<wire::SyncAnswer> answer) {
        if (life == m_life)
            answer ? answered(*answer) : giveUp(answer.error());
    });
}

void Catchup::answered(const wire::SyncAnswer &answer)
{
    applyReceived();
    if (m_stage == Stage::Off)
        return;
    // What was told anew or is gone needs no second question; the others do if the answer was cut.
    for (const wire::SyncRoom &room : answer.rooms) {
        if (room.isReset || room.isGone)
            m_toAsk.removeAll(RoomId(room.name.toLongLong()));
    }
    if (!answer.hasMore)
        m_toAsk.removeIf([this](RoomId room) { return m_asked.contains(room); });
    const bool isLast = m_toAsk.isEmpty() && !answer.hasMore;
    const auto applied = m_tools.cache.change(Cache::Durability::Process, [&] { applyAnswer(answer, isLast); });
    if (!applied) {
        m_tools.changes.drop();
        return giveUp(applied.error());
    }
    m_tools.changes.flush();
    tellQuietChanges();
    if (!isLast)
        return ask();
    if (m_stage != Stage::Done)
        return fetchRooms();
    m_isAskingForGaps = false; // that was about a gap alone
    askAgain();
}

// Rooms first: what is said of one's own state counts them in already.
void Catchup::applyAnswer(const wire::SyncAnswer &answer, bool isLast)
{
    MetaTable &meta = m_tools.cache.meta();
    const bool isOtherEpoch = meta.epoch() != answer.epoch;
    for (const wire::ClientEvent &event : answer.events) {
        if (event.body && std::holds_alternative<RoomGained>(*event.body))
            m_applier.applySnapshot(std::get<RoomGained>(*event.body).room);
    }
    for (const wire::SyncRoom &room : answer.rooms)
        applyRoom(room, isOtherEpoch);
    for (const wire::ClientEvent &event : answer.events)
        (void)m_applier.applyOwn(event, Applier::Source::Replayed);
    if (isOtherEpoch && isLast)
        meta.setEpoch(answer.epoch); // only now: until then every room has to be told anew
    if (!answer.hasMore || answer.isUserReset || isOtherEpoch)
        meta.setUserSeq(answer.userSeq); // the newest may have said nothing, or we counted from elsewhere
}

void Catchup::applyRoom(const wire::SyncRoom &room, bool isOtherEpoch)
{
    const RoomId id(room.name.toLongLong());
    if (room.isGone)
        return m_applier.removeRoom(id);
    if (room.isReset)
        return m_applier.beginAnew(id, room.seq, room.events, isOtherEpoch ? Applier::Loss::OfEverything : Applier::Loss::OfHistory);
    for (const wire::ClientEvent &event : room.events)
        (void)m_applier.applyInRoom(id, event, Applier::Source::Replayed);
    if (room.seq > m_tools.cache.rooms().seqOf(id))
        m_tools.cache.rooms().setSeq(id, room.seq);
}

void Catchup::fetchRooms()
{
    m_tools.api.rooms.list(this, [this, life = m_life](Result<QList<Room>> rooms) {
        if (life != m_life)
            return;
        rooms ? takeRooms(*rooms) : giveUp(rooms.error());
    });
}

void Catchup::takeRooms(const QList<Room> &rooms)
{
    applyReceived();
    QSet<RoomId> listed, behind;
    const auto applied = m_tools.cache.change(Cache::Durability::Process, [&] {
        for (const Room &room : rooms) {
            listed.insert(room.id);
            m_applier.applySnapshot(room);
            const qint64 known = m_tools.cache.rooms().seqOf(room.id);
            if (known >= 0 && known < room.seq)
                behind.insert(room.id);
        }
        for (const RoomId id : m_tools.cache.rooms().ids()) {
            const auto cached = listed.contains(id) ? std::nullopt : m_tools.cache.rooms().find(id);
            if (cached && !cached->isObserved)
                m_applier.removeRoom(id);
        }
    });
    if (!applied) {
        m_tools.changes.drop();
        return giveUp(applied.error());
    }
    m_tools.changes.flush();
    finish();
    for (const RoomId id : behind)
        askForRoom(id);
}

void Catchup::finish()
{
    m_stage = Stage::Done;
    m_toAsk.clear();
    Q_EMIT done();
}

// ── live ──

void Catchup::receive(const wire::ClientEvent &event)
{
    m_received << event;
    if (!m_drain.isActive())
        m_drain.start(m_tools.changes.msecsToNext());
}

void Catchup::applyReceived()
{
    m_drain.stop();
    if (m_received.isEmpty())
        return;
    const QList<wire::ClientEvent> received = std::exchange(m_received, {});
    const auto applied = m_tools.cache.change(Cache::Durability::Process, [&] {
        for (const wire::ClientEvent &event : received)
            applyOne(event);
    });
    if (!applied) { // not taken, so it is missing: ask for it later
        m_tools.changes.drop();
        m_stage = m_stage == Stage::Off ? Stage::Off : Stage::Asking;
        return giveUp(applied.error());
    }
    m_tools.changes.flush();
    tellQuietChanges();
    askAgain();
}

void Catchup::tellQuietChanges()
{
    for (const RoomId room : m_applier.takeQuietlyChanged())
        Q_EMIT quietlyChanged(room);
}

void Catchup::applyOne(const wire::ClientEvent &event)
{
    if (event.userSeq > 0) {
        if (m_applier.applyOwn(event, Applier::Source::Live) == Applier::Verdict::Gap)
            m_hasOwnGap = true;
        return;
    }
    if (event.seq > 0)
        return handleInRoom(event);
    const auto room = event.roomUuid.isNull() ? std::nullopt : m_tools.cache.rooms().idOf(event.roomUuid);
    const auto *receipt = event.body ? std::get_if<ReadReceipt>(&*event.body) : nullptr;
    if (receipt && room)
        m_applier.applyReceipt(*room, *receipt);
    else
        Q_EMIT passed(room.value_or(RoomId()), event);
}

void Catchup::handleInRoom(const wire::ClientEvent &event)
{
    const auto room = m_tools.cache.rooms().idOf(event.roomUuid);
    if (!room) {
        m_hasOwnGap = m_hasOwnGap || m_stage == Stage::Done; // that it is mine stands in my own log
        return;
    }
    const auto verdict = m_applier.applyInRoom(*room, event, Applier::Source::Live);
    if (verdict == Applier::Verdict::Gap)
        m_gaps.insert(*room);
    if (verdict == Applier::Verdict::Applied && event.body && std::holds_alternative<MessageCreated>(*event.body))
        Q_EMIT passed(*room, event); // whoever wrote no longer writes
}

void Catchup::askForRoom(RoomId room)
{
    m_gaps.insert(room);
    askAgain();
}

// Of the rooms that have a gap, and of one's own log.
void Catchup::askAgain()
{
    if (m_stage != Stage::Done || m_isAskingForGaps || (m_gaps.isEmpty() && !m_hasOwnGap))
        return;
    m_toAsk.clear();
    for (const RoomId room : std::exchange(m_gaps, {}))
        m_toAsk << room;
    m_hasOwnGap = false;
    m_isAskingForGaps = true;
    ask();
}

} // namespace Suhbat::client
