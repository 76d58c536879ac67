-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: insert
INSERT INTO messages (id, uuid, room_id, ordinal, seq, sender_id, sender_type, direction, type, content, content_hash, reply_to,
                      forwarded_from, mentions, has_attachments, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: place_by_id
-- Where a message stands and what a decision about it needs.
SELECT id, uuid, room_id, ordinal, seq, sender_id, type, deleted_at, content_hash, has_reactions FROM messages WHERE id = ?;

-- name: place_by_uuid
SELECT id, uuid, room_id, ordinal, seq, sender_id, type, deleted_at, content_hash, has_reactions FROM messages WHERE uuid = ?;

-- name: by_id
SELECT * FROM message_rows WHERE id = ?;

-- name: by_ids
SELECT * FROM message_rows WHERE id IN (?*);

-- name: between
SELECT * FROM message_rows WHERE room_id = ? AND ordinal BETWEEN ? AND ? ORDER BY ordinal DESC;

-- name: at
SELECT * FROM message_rows WHERE room_id = ? AND ordinal = ?;

-- name: id_at
SELECT id FROM messages WHERE room_id = ? AND ordinal = ?;

-- name: edit
UPDATE messages SET content = ?, mentions = ?, edited_at = ? WHERE id = ?;

-- name: remove
UPDATE messages SET content = '', mentions = '', has_reactions = 0, has_attachments = 0, deleted_at = ? WHERE id = ?;

-- name: drop_reactions
DELETE FROM reactions WHERE message_id = ?;

-- name: mark_read
UPDATE messages SET read_at = ? WHERE room_id = ? AND ordinal > ? AND ordinal <= ? AND read_at = 0
AND (sender_id IS NULL OR sender_id <> ?);

-- name: unread
SELECT count(*) FROM messages WHERE room_id = ? AND ordinal > ? AND deleted_at = 0 AND (sender_id IS NULL OR sender_id <> ?);

-- name: put_mention
INSERT INTO mentions (user_id, room_id, ordinal) VALUES (?, ?, ?) ON CONFLICT DO NOTHING;

-- name: drop_mentions
DELETE FROM mentions WHERE room_id = ? AND ordinal = ?;

-- name: unread_mentions
SELECT count(*) FROM mentions WHERE user_id = ? AND room_id = ? AND ordinal > ?;

-- name: react
INSERT INTO reactions (message_id, emoji, user_id, created_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING;

-- name: unreact
DELETE FROM reactions WHERE message_id = ? AND emoji = ? AND user_id = ?;

-- name: reaction_count
SELECT count(*) FROM reactions WHERE message_id = ? AND emoji = ?;

-- name: emoji_count
SELECT count(DISTINCT emoji) FROM reactions WHERE message_id = ?;

-- name: set_reactions
UPDATE messages SET has_reactions = ? WHERE id = ?;

-- name: reactions_of
SELECT message_id, emoji, count(*), max(CASE WHEN user_id = ? THEN 1 ELSE 0 END), min(created_at) FROM reactions
WHERE message_id IN (?*) GROUP BY message_id, emoji ORDER BY message_id, min(created_at), emoji;

-- name: attachments_of
SELECT message_id, id, kind, file_name, file_size, file_type, width, height, duration, waveform, preview FROM attachments
WHERE message_id IN (?*) ORDER BY message_id, place;

-- name: pin
INSERT INTO pins (room_id, message_id, pinned_by, pinned_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING;

-- name: unpin
DELETE FROM pins WHERE room_id = ? AND message_id = ?;

-- name: pins_of
SELECT message_id FROM pins WHERE room_id = ? ORDER BY pinned_at DESC, message_id DESC;
