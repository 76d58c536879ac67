-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: lock
-- One node at a time; "suhb" as a number.
SELECT 1 WHERE pg_try_advisory_xact_lock(1937074274);

-- name: unindexed
-- Transactions commit in another order than they draw their ids: a while back there may be some that were not there yet.
SELECT m.id, m.room_id, m.sender_id, m.type, m.content, m.created_at FROM messages m
WHERE m.id > ? - 20000 AND m.deleted_at = 0 AND NOT EXISTS (SELECT 1 FROM message_search s WHERE s.message_id = m.id)
ORDER BY m.id LIMIT ?;

-- name: put
INSERT INTO message_search (message_id, words) VALUES (?, array_to_tsvector(string_to_array(?, ' ')))
ON CONFLICT (message_id) DO UPDATE SET words = EXCLUDED.words;

-- name: forget
DELETE FROM message_search WHERE message_id = ? AND ? = '';

-- name: take_changes
DELETE FROM search_changes WHERE message_id IN (SELECT message_id FROM search_changes ORDER BY message_id LIMIT ?)
RETURNING message_id, 0, 0, 0, '', 0;

-- name: changed
SELECT m.id, m.room_id, m.sender_id, m.type, m.content, m.created_at FROM messages m
WHERE m.id = ANY (ARRAY (SELECT c.message_id FROM search_changes c WHERE c.message_id <= ? AND c.message_id < ?)) AND m.deleted_at = 0;

-- name: block
SELECT m.id, m.room_id, m.sender_id, m.type, m.content, m.created_at FROM message_search s JOIN messages m ON m.id = s.message_id
WHERE s.words @@ CAST(? AS tsquery) AND s.message_id < ? AND NOT EXISTS (SELECT 1 FROM search_changes c WHERE c.message_id = m.id)
ORDER BY s.message_id DESC LIMIT ?;
