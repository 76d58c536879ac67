-- SPDX-License-Identifier: GPL-3.0-or-later
-- Statements end with a semicolon at the end of a line.

CREATE TABLE meta(name TEXT PRIMARY KEY, value) WITHOUT ROWID;

CREATE TABLE people(
    id INTEGER PRIMARY KEY,
    username TEXT NOT NULL,
    name TEXT NOT NULL,
    role INTEGER NOT NULL,
    avatar TEXT NOT NULL,
    is_disabled INTEGER NOT NULL,
    last_seen INTEGER NOT NULL);

-- `body` is what everybody in the room sees, as the wire says it; the rest is the reader's own and changes more often.
CREATE TABLE rooms(
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    seq INTEGER NOT NULL,
    newest INTEGER NOT NULL,
    body BLOB NOT NULL,
    flags INTEGER NOT NULL,
    muted_until INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    draft TEXT NOT NULL,
    draft_reply_to INTEGER NOT NULL,
    read_by_others INTEGER NOT NULL,
    read_up_to INTEGER NOT NULL);

-- `extra` holds what few messages have, as the wire says it.
CREATE TABLE messages(
    id INTEGER PRIMARY KEY,
    room INTEGER NOT NULL,
    uuid BLOB NOT NULL UNIQUE,
    seq INTEGER NOT NULL,
    sender INTEGER NOT NULL,
    sender_name TEXT NOT NULL,
    flags INTEGER NOT NULL,
    content TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    edited_at INTEGER NOT NULL,
    read_at INTEGER NOT NULL,
    extra BLOB);
CREATE INDEX messages_place ON messages(room, id);

-- Stretches of a room's history without holes, both ends included; apart from each other.
CREATE TABLE spans(
    room INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    reaches_start INTEGER NOT NULL,
    PRIMARY KEY(room, first)) WITHOUT ROWID;

-- What waits to be told to the server, in order. A room has one draft and one read marker at most.
CREATE TABLE outbox(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL,
    room INTEGER NOT NULL,
    message BLOB,
    payload BLOB NOT NULL,
    state INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    failure TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    stored_id INTEGER NOT NULL,
    stored_seq INTEGER NOT NULL,
    stored_at INTEGER NOT NULL);
CREATE INDEX outbox_of_room ON outbox(room, id);
CREATE INDEX outbox_of_message ON outbox(message);

CREATE TABLE drafts(
    room INTEGER PRIMARY KEY,
    content TEXT NOT NULL,
    reply_to INTEGER NOT NULL,
    saved_at INTEGER NOT NULL);

-- Folded words by message; "r12" and "s3" in `place` are its room and its author. Holds no text of its own.
CREATE VIRTUAL TABLE search USING fts5(words, place, content='', detail='full', tokenize='unicode61 remove_diacritics 0');
