-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: insert
INSERT INTO users (username, username_key, name, search_key, role, password_hash, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (username_key) DO NOTHING
RETURNING id;

-- name: find
SELECT id, username, name, role, avatar, is_disabled, last_seen, created_at FROM users WHERE id = ?;

-- name: find_many
SELECT id, username, name, role, avatar, is_disabled, last_seen, created_at FROM users WHERE id IN (?*);

-- name: find_by_key
SELECT id, username, name, role, avatar, is_disabled, last_seen, created_at FROM users WHERE username_key = ?;

-- name: find_by_keys
SELECT id, username, name, role, avatar, is_disabled, last_seen, created_at FROM users WHERE username_key IN (?*);

-- name: password_by_key
SELECT id, username, name, role, avatar, is_disabled, last_seen, created_at, password_hash FROM users WHERE username_key = ?;

-- name: password
SELECT password_hash FROM users WHERE id = ?;

-- name: set_password
UPDATE users SET password_hash = ? WHERE id = ?;

-- name: set_name
UPDATE users SET name = ?, search_key = ? WHERE id = ?;

-- name: set_avatar
UPDATE users SET avatar = ? WHERE id = ?;

-- name: set_role
UPDATE users SET role = ? WHERE id = ?;

-- name: set_disabled
UPDATE users SET is_disabled = ? WHERE id = ?;

-- name: set_last_seen
UPDATE users SET last_seen = ? WHERE id = ? AND last_seen < ?;

-- name: settings
SELECT settings FROM users WHERE id = ?;

-- name: set_settings
UPDATE users SET settings = ? WHERE id = ?;

-- Whoever changes an admin holds all of them meanwhile, or two could demote each other at once.
-- name: lock_admins
SELECT id FROM users WHERE role = 4 AND is_disabled = 0 ORDER BY id;

-- name: page
SELECT u.id, u.username, u.name, u.role, u.avatar, u.is_disabled, u.last_seen, u.created_at, COALESCE(g.identifier, '')
FROM users u LEFT JOIN guest_sessions g ON g.user_id = u.id
WHERE u.role BETWEEN ? AND ?
  AND (' ' || u.search_key) LIKE ? ESCAPE '!' AND (' ' || u.search_key) LIKE ? ESCAPE '!'
  AND (' ' || u.search_key) LIKE ? ESCAPE '!' AND (' ' || u.search_key) LIKE ? ESCAPE '!'
ORDER BY u.id LIMIT ? OFFSET ?;

-- name: page_count
SELECT COUNT(*) FROM users u
WHERE u.role BETWEEN ? AND ?
  AND (' ' || u.search_key) LIKE ? ESCAPE '!' AND (' ' || u.search_key) LIKE ? ESCAPE '!'
  AND (' ' || u.search_key) LIKE ? ESCAPE '!' AND (' ' || u.search_key) LIKE ? ESCAPE '!';

-- The first two values say who asks, and whether they may find everybody; otherwise vendors, agents and whoever shares a room.
-- name: visible
SELECT id, username, name, role, avatar, is_disabled, last_seen, created_at FROM users
WHERE role > 0 AND is_disabled = 0 AND id <> ?
  AND (1 = ? OR role IN (2, 3) OR id IN (
      SELECT other.user_id FROM members mine JOIN members other ON other.room_id = mine.room_id WHERE mine.user_id = ?))
  AND (' ' || search_key) LIKE ? ESCAPE '!' AND (' ' || search_key) LIKE ? ESCAPE '!'
  AND (' ' || search_key) LIKE ? ESCAPE '!' AND (' ' || search_key) LIKE ? ESCAPE '!'
ORDER BY username_key LIMIT ? OFFSET ?;

-- name: visible_count
SELECT COUNT(*) FROM users
WHERE role > 0 AND is_disabled = 0 AND id <> ?
  AND (1 = ? OR role IN (2, 3) OR id IN (
      SELECT other.user_id FROM members mine JOIN members other ON other.room_id = mine.room_id WHERE mine.user_id = ?))
  AND (' ' || search_key) LIKE ? ESCAPE '!' AND (' ' || search_key) LIKE ? ESCAPE '!'
  AND (' ' || search_key) LIKE ? ESCAPE '!' AND (' ' || search_key) LIKE ? ESCAPE '!';

-- name: shares_room
SELECT 1 FROM members mine JOIN members other ON other.room_id = mine.room_id
WHERE mine.user_id = ? AND other.user_id = ? LIMIT 1;
