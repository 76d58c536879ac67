-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: rooms
SELECT r.id, r.first_ordinal, r.last_ordinal, r.deleted_at FROM rooms r
WHERE r.id > ? AND r.last_ordinal >= r.first_ordinal
AND (r.deleted_at <> 0 OR (r.is_kept = 0 AND EXISTS (SELECT 1 FROM messages m WHERE m.room_id = r.id AND m.ordinal = r.first_ordinal AND m.created_at < ?)))
ORDER BY r.id LIMIT ?;

-- name: lock
-- An update that changes nothing: it takes the row's lock in either dialect.
UPDATE rooms SET is_kept = is_kept WHERE id = ? RETURNING id, first_ordinal, last_ordinal, deleted_at, is_kept;

-- name: first_kept
SELECT ordinal FROM messages WHERE room_id = ? AND ordinal >= ? AND created_at >= ? ORDER BY ordinal LIMIT 1;

-- name: removable
SELECT count(*) FROM messages m WHERE m.room_id = ? AND m.ordinal >= ? AND m.ordinal < ?
AND NOT EXISTS (SELECT 1 FROM pins p WHERE p.room_id = m.room_id AND p.message_id = m.id);

-- name: spared
SELECT m.id, m.ordinal FROM pins p JOIN messages m ON m.id = p.message_id
WHERE p.room_id = ? AND m.ordinal >= ? AND m.ordinal < ? ORDER BY m.ordinal DESC;

-- name: files
SELECT a.stored_as FROM messages m JOIN attachments a ON a.message_id = m.id
WHERE m.room_id = ? AND m.ordinal >= ? AND m.ordinal < ? AND a.stored_as <> ''
AND NOT EXISTS (SELECT 1 FROM pins p WHERE p.room_id = m.room_id AND p.message_id = m.id);

-- name: last_seq
-- The last event that speaks of a message which is about to go, or of an older one.
SELECT MAX(e.seq) FROM room_events e JOIN messages m ON m.id = e.message_id
WHERE e.room_id = ? AND m.room_id = e.room_id AND m.ordinal < ?
AND NOT EXISTS (SELECT 1 FROM pins p WHERE p.room_id = m.room_id AND p.message_id = m.id);

-- name: forget_log
DELETE FROM room_events WHERE room_id = ? AND seq <= ?;

-- name: forget_mentions
DELETE FROM mentions WHERE room_id = ? AND ordinal >= ? AND ordinal < ?
AND NOT EXISTS (SELECT 1 FROM pins p JOIN messages m ON m.id = p.message_id WHERE p.room_id = mentions.room_id AND m.ordinal = mentions.ordinal);

-- name: forget_pins
DELETE FROM pins WHERE room_id = ?;

-- name: remove
DELETE FROM messages WHERE room_id = ? AND ordinal >= ? AND ordinal < ?
AND NOT EXISTS (SELECT 1 FROM pins p WHERE p.room_id = messages.room_id AND p.message_id = messages.id);

-- name: move
UPDATE messages SET ordinal = ? WHERE id = ?;

-- name: move_mentions
UPDATE mentions SET ordinal = ? WHERE room_id = ? AND ordinal = ?;

-- name: readers
SELECT user_id, last_read_ordinal FROM members WHERE room_id = ? AND last_read_ordinal < ?;

-- name: move_reader
UPDATE members SET last_read_ordinal = ? WHERE room_id = ? AND user_id = ?;

-- name: set_first
UPDATE rooms SET first_ordinal = ? WHERE id = ?;
