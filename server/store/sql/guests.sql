-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: insert
INSERT INTO guest_sessions (user_id, secret_hash, identifier, expires_at, created_at) VALUES (?, ?, ?, ?, ?);

-- name: find
SELECT g.user_id, u.name, g.identifier, g.expires_at, g.created_at
FROM guest_sessions g JOIN users u ON u.id = g.user_id
WHERE g.secret_hash = ? AND g.expires_at > ? AND u.is_disabled = 0;

-- name: touch
UPDATE guest_sessions SET expires_at = ? WHERE user_id = ? AND secret_hash IS NOT NULL;

-- name: link
UPDATE guest_sessions SET secret_hash = NULL, linked_user_id = ? WHERE user_id = ? AND secret_hash IS NOT NULL;

-- name: void_secret
UPDATE guest_sessions SET secret_hash = NULL WHERE user_id = ? AND secret_hash IS NOT NULL;

-- name: expire
UPDATE guest_sessions SET secret_hash = NULL
WHERE user_id IN (SELECT user_id FROM guest_sessions WHERE secret_hash IS NOT NULL AND expires_at <= ? LIMIT ?);

-- name: rooms
SELECT r.id, r.start_key FROM members m JOIN rooms r ON r.id = m.room_id WHERE m.user_id = ? ORDER BY r.id;

-- name: is_member
SELECT 1 FROM members WHERE room_id = ? AND user_id = ?;

-- name: move_membership
UPDATE members SET user_id = ? WHERE room_id = ? AND user_id = ?;

-- name: drop_membership
DELETE FROM members WHERE room_id = ? AND user_id = ?;

-- name: start_key_owner
SELECT id FROM rooms WHERE start_key = ?;

-- name: move_room
UPDATE rooms SET
    customer_id = CASE WHEN customer_id = ? THEN ? ELSE customer_id END,
    created_by = CASE WHEN created_by = ? THEN ? ELSE created_by END,
    start_key = ?
WHERE id = ?;

-- Guest becomes customer: what an account is that faces the business.
-- name: move_messages
UPDATE messages SET sender_id = ?, sender_type = ? WHERE sender_id = ?;

-- name: drop_double_reactions
DELETE FROM reactions WHERE user_id = ? AND EXISTS (
    SELECT 1 FROM reactions mine WHERE mine.message_id = reactions.message_id AND mine.emoji = reactions.emoji AND mine.user_id = ?);

-- name: move_reactions
UPDATE reactions SET user_id = ? WHERE user_id = ?;

-- name: move_mentions
INSERT INTO mentions (user_id, room_id, ordinal) SELECT CAST(? AS BIGINT), room_id, ordinal FROM mentions WHERE user_id = ? ON CONFLICT DO NOTHING;

-- name: drop_mentions
DELETE FROM mentions WHERE user_id = ?;

-- name: move_attachments
UPDATE attachments SET owner_id = ? WHERE owner_id = ?;

-- Whoever blocked the guest has blocked the person.
-- name: move_blocks
INSERT INTO blocks (user_id, blocked_id, created_at)
SELECT user_id, CAST(? AS BIGINT), created_at FROM blocks WHERE blocked_id = ? AND user_id <> ? ON CONFLICT DO NOTHING;
