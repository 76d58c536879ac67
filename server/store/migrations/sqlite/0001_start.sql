-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are milliseconds since 1970 (UTC), 0 is "never"; booleans are 0 and 1; UUIDs are 36 lower-case characters.

-- epoch: changes on restore, so that clients know their place in the logs means nothing any more.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- Messages and attachments draw from one sequence: /download/{id}/ takes either. Tickets have their own numbers.
CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO counters VALUES ('item', 0), ('ticket', 0);

-- Accounts, and guests (role 0, no username): one id space, so that members, authors and readers are all one kind of key.
CREATE TABLE users (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    username TEXT,
    username_key TEXT UNIQUE,          -- case folded
    name TEXT NOT NULL,
    search_key TEXT NOT NULL DEFAULT '', -- folded username and name
    role INTEGER NOT NULL,
    avatar TEXT NOT NULL DEFAULT '',
    password_hash TEXT NOT NULL DEFAULT '',
    is_disabled INTEGER NOT NULL DEFAULT 0,
    last_seen INTEGER NOT NULL DEFAULT 0,
    user_seq INTEGER NOT NULL DEFAULT 0,
    settings TEXT NOT NULL DEFAULT '{}', -- the client's own, opaque here
    created_at INTEGER NOT NULL
);

CREATE TABLE login_sessions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    lifetime INTEGER NOT NULL,         -- from the last use
    expires_at INTEGER NOT NULL,
    client TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL
);
CREATE INDEX login_sessions_user ON login_sessions(user_id);

CREATE TABLE guest_sessions (
    user_id INTEGER PRIMARY KEY REFERENCES users(id) ON DELETE CASCADE,
    secret_hash TEXT UNIQUE,           -- null once linked: the secret is void
    identifier TEXT NOT NULL DEFAULT '',
    linked_user_id INTEGER REFERENCES users(id) ON DELETE SET NULL,
    expires_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL
);

CREATE TABLE blocks (
    user_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    blocked_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, blocked_id)
) WITHOUT ROWID;

CREATE TABLE products (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    vendor_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    product_key TEXT NOT NULL,
    is_number INTEGER NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    price TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    image TEXT NOT NULL DEFAULT '',
    UNIQUE (vendor_id, product_key, is_number)
);

CREATE TABLE rooms (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    search_key TEXT NOT NULL DEFAULT '',
    created_by INTEGER REFERENCES users(id) ON DELETE SET NULL,
    start_key TEXT UNIQUE,             -- "direct:3:7", "product:<customer>:<vendor>:<product>": asking again gives the same room
    product_id INTEGER REFERENCES products(id) ON DELETE SET NULL,
    customer_id INTEGER REFERENCES users(id) ON DELETE SET NULL, -- buyer, guest or person who needs help
    vendor_id INTEGER REFERENCES users(id) ON DELETE SET NULL,
    notes_of INTEGER REFERENCES rooms(id) ON DELETE CASCADE, -- the hidden companion that holds the agents' internal notes
    is_kept INTEGER NOT NULL DEFAULT 0,
    seq INTEGER NOT NULL DEFAULT 0,
    first_ordinal INTEGER NOT NULL DEFAULT 1,
    last_ordinal INTEGER NOT NULL DEFAULT 0, -- messages: last_ordinal - first_ordinal + 1
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
);
CREATE INDEX rooms_updated ON rooms(updated_at);
CREATE INDEX rooms_vendor ON rooms(vendor_id, updated_at) WHERE vendor_id IS NOT NULL;
CREATE INDEX rooms_customer ON rooms(customer_id) WHERE customer_id IS NOT NULL;

CREATE TABLE members (
    room_id INTEGER NOT NULL REFERENCES rooms(id) ON DELETE CASCADE,
    user_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    is_admin INTEGER NOT NULL DEFAULT 0,
    joined_at INTEGER NOT NULL,
    last_read_ordinal INTEGER NOT NULL DEFAULT 0,
    last_read_at INTEGER NOT NULL DEFAULT 0,
    is_muted INTEGER NOT NULL DEFAULT 0,
    muted_until INTEGER NOT NULL DEFAULT 0,
    is_archived INTEGER NOT NULL DEFAULT 0,
    is_pinned INTEGER NOT NULL DEFAULT 0,
    is_marked_unread INTEGER NOT NULL DEFAULT 0,
    draft TEXT NOT NULL DEFAULT '',
    draft_reply_to INTEGER,
    draft_at INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (room_id, user_id)
) WITHOUT ROWID;
CREATE INDEX members_user ON members(user_id, room_id);

CREATE TABLE messages (
    id INTEGER PRIMARY KEY,            -- from counters 'item'
    uuid TEXT NOT NULL UNIQUE,
    room_id INTEGER NOT NULL REFERENCES rooms(id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,          -- without holes in its room
    seq INTEGER NOT NULL,
    sender_id INTEGER REFERENCES users(id) ON DELETE SET NULL,
    sender_type INTEGER NOT NULL,
    direction INTEGER NOT NULL,
    type INTEGER NOT NULL,
    content TEXT NOT NULL,
    content_hash TEXT NOT NULL,        -- of what was first sent: decides whether a retry is the same message
    reply_to INTEGER,
    forwarded_from TEXT NOT NULL DEFAULT '',
    mentions TEXT NOT NULL DEFAULT '', -- "3,7"
    has_reactions INTEGER NOT NULL DEFAULT 0,
    has_attachments INTEGER NOT NULL DEFAULT 0,
    read_at INTEGER NOT NULL DEFAULT 0,
    edited_at INTEGER NOT NULL DEFAULT 0,
    deleted_at INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX messages_room ON messages(room_id, ordinal);
CREATE INDEX messages_sender ON messages(sender_id, id);
CREATE INDEX messages_created ON messages(created_at);

CREATE TABLE mentions (
    user_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    room_id INTEGER NOT NULL REFERENCES rooms(id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (user_id, room_id, ordinal)
) WITHOUT ROWID;
CREATE INDEX mentions_room ON mentions(room_id, ordinal);

CREATE TABLE reactions (
    message_id INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
    emoji TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (message_id, emoji, user_id)
) WITHOUT ROWID;

CREATE TABLE pins (
    room_id INTEGER NOT NULL REFERENCES rooms(id) ON DELETE CASCADE,
    message_id INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
    pinned_by INTEGER,
    pinned_at INTEGER NOT NULL,
    PRIMARY KEY (room_id, message_id)
) WITHOUT ROWID;

-- Filled by the media issue; its ids come from counters 'item'.
CREATE TABLE attachments (
    id INTEGER PRIMARY KEY,
    message_id INTEGER REFERENCES messages(id) ON DELETE CASCADE,
    owner_id INTEGER REFERENCES users(id) ON DELETE SET NULL,
    place INTEGER NOT NULL DEFAULT 0,
    kind INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    file_size INTEGER NOT NULL,
    file_type TEXT NOT NULL,
    stored_as TEXT NOT NULL,
    width INTEGER NOT NULL DEFAULT 0,
    height INTEGER NOT NULL DEFAULT 0,
    duration REAL NOT NULL DEFAULT 0,
    waveform TEXT NOT NULL DEFAULT '',
    preview TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
);
CREATE INDEX attachments_message ON attachments(message_id, place);

-- What happened in a room, without holes: seq 1, 2, 3, … A client that has n asks for what came after n.
-- Content is not repeated here: it is read from the message as it is now, so that deleted words are gone.
CREATE TABLE room_events (
    room_id INTEGER NOT NULL REFERENCES rooms(id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    message_id INTEGER,
    user_id INTEGER,                   -- whom it is about
    actor_id INTEGER,                  -- who did it
    text TEXT NOT NULL DEFAULT '',     -- a reaction's emoji
    number INTEGER NOT NULL DEFAULT 0, -- a reaction's count afterwards, a pin's on and off
    flag INTEGER NOT NULL DEFAULT 0,   -- removed, unpinned
    created_at INTEGER NOT NULL,
    PRIMARY KEY (room_id, seq)
) WITHOUT ROWID;

-- What a user's other devices must learn. Where room_id is set the current state is read from the room and its membership.
CREATE TABLE user_events (
    user_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    user_seq INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    room_id INTEGER,
    other_id INTEGER,
    number INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, user_seq)
) WITHOUT ROWID;

CREATE TABLE tickets (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number INTEGER NOT NULL UNIQUE,
    room_id INTEGER NOT NULL UNIQUE REFERENCES rooms(id) ON DELETE CASCADE,
    subject TEXT NOT NULL,
    status INTEGER NOT NULL DEFAULT 0,
    priority TEXT NOT NULL DEFAULT 'normal',
    assignee_id INTEGER REFERENCES users(id) ON DELETE SET NULL,
    labels TEXT NOT NULL DEFAULT '',   -- one a line
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
);
CREATE INDEX tickets_status ON tickets(status, updated_at);

CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor_id INTEGER,
    action TEXT NOT NULL,
    target_kind TEXT NOT NULL DEFAULT '',
    target_id INTEGER,
    detail TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT ''
);

CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- The words of messages in the folded form of shared/text, filled in batches behind the messages: what is above
-- search_progress is folded and matched by the query itself. Every word carries the block of ids it stands in, so that
-- a query reads the newest block first and never more of a frequent word than it shows; a message's room, author and
-- type stand among the words ("7~12", "7@3", "7#0" in block 7). Nothing but the index is kept: hence the changes below.
CREATE VIRTUAL TABLE message_search USING fts5(words, content='', columnsize=0, detail=none, tokenize="ascii tokenchars '_~@#'");
-- The blocks there are, and when their messages were written: a query for last year does not open this year's.
CREATE TABLE search_blocks (block INTEGER PRIMARY KEY, oldest INTEGER NOT NULL, newest INTEGER NOT NULL);
CREATE TABLE search_progress (indexed_up_to INTEGER NOT NULL);
INSERT INTO search_progress VALUES (0);

-- Indexed messages that have changed since, as they were when they were indexed. Emptied by the next batch.
CREATE TABLE search_changes (
    message_id INTEGER PRIMARY KEY,
    room_id INTEGER NOT NULL,
    sender_id INTEGER,
    type INTEGER NOT NULL,
    content TEXT NOT NULL
);
CREATE TRIGGER messages_changed AFTER UPDATE OF content, deleted_at, sender_id, type ON messages
WHEN OLD.deleted_at = 0 AND OLD.id <= (SELECT indexed_up_to FROM search_progress)
BEGIN
    INSERT INTO search_changes VALUES (OLD.id, OLD.room_id, OLD.sender_id, OLD.type, OLD.content) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER messages_gone AFTER DELETE ON messages
WHEN OLD.deleted_at = 0 AND OLD.id <= (SELECT indexed_up_to FROM search_progress)
BEGIN
    INSERT INTO search_changes VALUES (OLD.id, OLD.room_id, OLD.sender_id, OLD.type, OLD.content) ON CONFLICT DO NOTHING;
END;
