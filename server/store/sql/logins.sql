-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: insert
INSERT INTO login_sessions (user_id, token_hash, lifetime, expires_at, client, address, created_at, last_used_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id;

-- name: find
SELECT s.id, s.lifetime, s.expires_at, s.last_used_at, u.id, u.username, u.name, u.role
FROM login_sessions s JOIN users u ON u.id = s.user_id
WHERE s.token_hash = ? AND s.expires_at > ? AND u.is_disabled = 0;

-- name: touch
UPDATE login_sessions SET last_used_at = ?, expires_at = ?, address = ? WHERE id = ?;

-- name: list
SELECT id, client, address, created_at, last_used_at, expires_at FROM login_sessions
WHERE user_id = ? AND expires_at > ? ORDER BY last_used_at DESC, id DESC;

-- name: remove
DELETE FROM login_sessions WHERE id = ? AND user_id = ?;

-- name: remove_all
DELETE FROM login_sessions WHERE user_id = ? AND id <> ? RETURNING id;

-- name: surplus
SELECT id FROM login_sessions WHERE user_id = ? ORDER BY last_used_at DESC, id DESC LIMIT 100 OFFSET ?;

-- name: remove_expired
DELETE FROM login_sessions WHERE id IN (SELECT id FROM login_sessions WHERE expires_at <= ? LIMIT ?);
