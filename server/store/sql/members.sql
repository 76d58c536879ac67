-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: add
INSERT INTO members (room_id, user_id, is_admin, joined_at, last_read_ordinal) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING;

-- name: remove
DELETE FROM members WHERE room_id = ? AND user_id = ?;

-- name: of_room
SELECT m.user_id, u.username, u.name, u.role, m.is_admin, m.joined_at, m.last_read_at, m.last_read_ordinal
FROM members m JOIN users u ON u.id = m.user_id WHERE m.room_id = ? ORDER BY m.joined_at, m.user_id;

-- name: ids
SELECT user_id FROM members WHERE room_id = ? ORDER BY user_id;

-- name: usernames
SELECT u.username_key, u.id FROM members m JOIN users u ON u.id = m.user_id WHERE m.room_id = ? AND u.username_key IN (?*);

-- name: count
SELECT count(*) FROM members WHERE room_id = ?;

-- name: other
SELECT user_id FROM members WHERE room_id = ? AND user_id <> ? LIMIT 1;

-- name: oldest
-- Of those who can still log in, if there are any.
SELECT m.user_id FROM members m JOIN users u ON u.id = m.user_id WHERE m.room_id = ? ORDER BY u.is_disabled, m.joined_at, m.user_id LIMIT 1;

-- name: has_admin
SELECT 1 FROM members WHERE room_id = ? AND is_admin = 1 LIMIT 1;

-- name: set_admin
UPDATE members SET is_admin = ? WHERE room_id = ? AND user_id = ?;

-- name: state
SELECT is_archived, is_muted, muted_until, is_pinned, is_marked_unread, last_read_ordinal, draft, draft_reply_to, draft_at, last_read_at
FROM members WHERE room_id = ? AND user_id = ?;

-- name: set_state
UPDATE members SET is_archived = ?, is_muted = ?, muted_until = ?, is_pinned = ?, is_marked_unread = ? WHERE room_id = ? AND user_id = ?;

-- name: set_draft
UPDATE members SET draft = ?, draft_reply_to = ?, draft_at = ? WHERE room_id = ? AND user_id = ?;

-- name: mark_read
UPDATE members SET last_read_ordinal = ?, last_read_at = ? WHERE room_id = ? AND user_id = ? AND last_read_ordinal < ?;

-- name: readers
SELECT m.user_id, u.username, u.name, m.last_read_at FROM members m JOIN users u ON u.id = m.user_id
WHERE m.room_id = ? AND m.last_read_ordinal >= ? AND m.user_id <> ? ORDER BY m.last_read_at;

-- name: small_rooms_of
-- Rooms in which presence is told.
SELECT m.room_id FROM members m JOIN rooms r ON r.id = m.room_id
WHERE m.user_id = ? AND r.plain_members + r.vendors + r.agents + r.admins <= ?;

-- name: people
-- Those of the given ids that can be spoken to.
SELECT id, username, name, role FROM users WHERE is_disabled = 0 AND id IN (?*) ORDER BY id;

-- name: is_blocked_in
-- Whether the one other member and this user have blocked each other, either way.
SELECT 1 FROM members m JOIN blocks b ON (b.user_id = m.user_id AND b.blocked_id = ?) OR (b.user_id = ? AND b.blocked_id = m.user_id)
WHERE m.room_id = ? LIMIT 1;

-- name: remove_all
DELETE FROM members WHERE room_id = ?;
