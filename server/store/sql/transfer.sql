-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: room_by_uuid
SELECT id FROM rooms WHERE uuid = ?;

-- name: set_room
UPDATE rooms SET uuid = ?, created_at = ? WHERE id = ?;

-- name: set_activity
UPDATE rooms SET updated_at = ? WHERE id = ?;

-- name: guest_by_identifier
SELECT user_id FROM guest_sessions WHERE identifier = ?;

-- name: set_state
UPDATE messages SET edited_at = ?, deleted_at = ?, read_at = ? WHERE id = ?;

-- name: read_all
UPDATE members SET last_read_ordinal = ?, last_read_at = ? WHERE room_id = ?;

-- name: reactions_of
SELECT emoji, user_id FROM reactions WHERE message_id = ? ORDER BY created_at, emoji, user_id;
