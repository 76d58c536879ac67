-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: epoch
SELECT value FROM meta WHERE key = 'epoch';

-- name: append
INSERT INTO room_events (room_id, seq, kind, message_id, user_id, actor_id, text, number, flag, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: since
SELECT e.seq, e.kind, e.message_id, e.user_id, u.username, u.name, e.actor_id, e.text, e.number, e.flag, e.created_at
FROM room_events e LEFT JOIN users u ON u.id = e.user_id
WHERE e.room_id = ? AND e.seq > ? ORDER BY e.seq LIMIT ?;

-- name: next_user_seq
UPDATE users SET user_seq = user_seq + 1 WHERE id = ? RETURNING user_seq;

-- name: user_seq
SELECT user_seq FROM users WHERE id = ?;

-- name: room_ends
SELECT id, seq FROM rooms WHERE id IN (?*);

-- name: user_ends
SELECT id, user_seq FROM users WHERE id IN (?*);

-- name: ends_of_rooms_of
SELECT r.id, r.seq FROM members m JOIN rooms r ON r.id = m.room_id WHERE m.user_id = ? AND r.notes_of IS NULL AND r.deleted_at = 0;

-- name: append_user
INSERT INTO user_events (user_id, user_seq, kind, room_id, other_id, number, created_at) VALUES (?, ?, ?, ?, ?, ?, ?);

-- name: since_user
SELECT user_seq, kind, room_id, other_id, number, created_at FROM user_events WHERE user_id = ? AND user_seq > ? ORDER BY user_seq LIMIT ?;

-- name: user_settings
SELECT settings FROM users WHERE id = ?;
