-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: progress
SELECT indexed_up_to FROM search_progress;

-- name: set_progress
UPDATE search_progress SET indexed_up_to = ?;

-- name: lock
SELECT 1;

-- name: unindexed
SELECT id, room_id, sender_id, type, content, created_at FROM messages WHERE id > ? AND deleted_at = 0 ORDER BY id LIMIT ?;

-- name: current
SELECT id, room_id, sender_id, type, content, created_at FROM messages WHERE id = ? AND deleted_at = 0;

-- name: put
INSERT INTO message_search (rowid, words) VALUES (?, ?);

-- name: forget
-- An index without a table behind it wants to be told the words that it shall forget.
INSERT INTO message_search (message_search, rowid, words) VALUES ('delete', ?, ?);

-- name: take_changes
DELETE FROM search_changes WHERE message_id IN (SELECT message_id FROM search_changes ORDER BY message_id LIMIT ?)
RETURNING message_id, room_id, sender_id, type, content, 0;

-- name: tail
SELECT id, room_id, sender_id, type, content, created_at FROM messages WHERE id > ? AND id < ? AND deleted_at = 0 ORDER BY id DESC;

-- name: changed
-- Those few looked up by id: joined, a planner may walk all messages and look each one up among the changes.
SELECT m.id, m.room_id, m.sender_id, m.type, m.content, m.created_at FROM messages m
WHERE m.id IN (SELECT c.message_id FROM search_changes c WHERE c.message_id <= ? AND c.message_id < ?) AND m.deleted_at = 0;

-- name: note_block
INSERT INTO search_blocks (block, oldest, newest) VALUES (?, ?, ?) ON CONFLICT (block) DO UPDATE SET
    oldest = CASE WHEN excluded.oldest < search_blocks.oldest THEN excluded.oldest ELSE search_blocks.oldest END,
    newest = CASE WHEN excluded.newest > search_blocks.newest THEN excluded.newest ELSE search_blocks.newest END;

-- name: blocks
SELECT block FROM search_blocks WHERE block <= ? AND newest >= ? AND oldest < ? ORDER BY block DESC;

-- name: block
SELECT m.id, m.room_id, m.sender_id, m.type, m.content, m.created_at FROM message_search CROSS JOIN messages m ON m.id = message_search.rowid
WHERE message_search MATCH ? AND message_search.rowid < ? AND NOT EXISTS (SELECT 1 FROM search_changes c WHERE c.message_id = m.id)
ORDER BY message_search.rowid DESC LIMIT ?;

-- name: of_rooms
SELECT id, room_id, sender_id, type, content, created_at FROM messages WHERE id < ? AND room_id IN (?*) AND deleted_at = 0;

-- name: messages_in
SELECT COALESCE(SUM(last_ordinal - first_ordinal + 1), 0) FROM rooms WHERE id IN (?*);
