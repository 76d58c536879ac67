-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: insert
INSERT INTO blocks (user_id, blocked_id, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING;

-- name: remove
DELETE FROM blocks WHERE user_id = ? AND blocked_id = ?;

-- name: list
SELECT u.id, u.username, u.name, u.role, u.avatar, u.is_disabled, u.last_seen, u.created_at
FROM blocks b JOIN users u ON u.id = b.blocked_id WHERE b.user_id = ? ORDER BY b.created_at DESC, u.id DESC LIMIT ? OFFSET ?;

-- name: count
SELECT COUNT(*) FROM blocks WHERE user_id = ?;

-- name: either_way
SELECT 1 FROM blocks WHERE (user_id = ? AND blocked_id = ?) OR (user_id = ? AND blocked_id = ?) LIMIT 1;
