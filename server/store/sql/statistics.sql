-- SPDX-License-Identifier: GPL-3.0-or-later

-- Days are counted from 1970 in the asker's time zone: the first value is its distance from UTC in milliseconds.
-- name: by_day
SELECT (created_at + ?) / 86400000 AS day, COUNT(*), COUNT(DISTINCT sender_id)
FROM messages WHERE created_at >= ? GROUP BY 1 ORDER BY 1;

-- How long somebody who wrote to the business waited: from the first message of each run of incoming ones to the answer.
-- name: response_times
SELECT created_at - waiting_since FROM (
    SELECT created_at, direction, before,
           MAX(CASE WHEN direction = 0 AND (before IS NULL OR before = 1) THEN created_at END)
               OVER (PARTITION BY room_id ORDER BY ordinal) AS waiting_since
    FROM (SELECT room_id, ordinal, created_at, direction, LAG(direction) OVER (PARTITION BY room_id ORDER BY ordinal) AS before
          FROM messages WHERE created_at >= ? AND sender_id IS NOT NULL) AS neighbours) AS runs
WHERE direction = 1 AND before = 0;

-- name: busiest_rooms
SELECT r.id, r.uuid, r.kind, r.name, busy.messages, busy.people
FROM (SELECT room_id, COUNT(*) AS messages, COUNT(DISTINCT sender_id) AS people
      FROM messages WHERE created_at >= ? GROUP BY room_id ORDER BY 2 DESC, 1 LIMIT ?) AS busy
JOIN rooms r ON r.id = busy.room_id ORDER BY busy.messages DESC, r.id;

-- Rooms with customers, by the vendor who owns them (none: the agents'): how many there are, how many wait, since when.
-- name: queues
SELECT r.vendor_id, COALESCE(u.username, ''), COALESCE(u.name, ''), COUNT(*),
       SUM(CASE WHEN m.direction = 0 THEN 1 ELSE 0 END), COALESCE(MIN(CASE WHEN m.direction = 0 THEN m.created_at END), 0)
FROM rooms r LEFT JOIN users u ON u.id = r.vendor_id LEFT JOIN messages m ON m.room_id = r.id AND m.ordinal = r.last_ordinal
WHERE r.kind IN (2, 3) AND r.notes_of IS NULL
GROUP BY r.vendor_id, u.username, u.name ORDER BY 5 DESC, 4 DESC LIMIT ?;

-- name: tickets
SELECT status, COUNT(*), SUM(CASE WHEN assignee_id IS NULL THEN 1 ELSE 0 END) FROM tickets GROUP BY status;

-- name: users_by_role
SELECT role, COUNT(*), SUM(is_disabled) FROM users GROUP BY role;

-- Counted from the rooms, whose messages have no holes: the messages themselves may be millions.
-- name: room_totals
SELECT COUNT(*), CAST(COALESCE(SUM(last_ordinal - first_ordinal + 1), 0) AS BIGINT) FROM rooms WHERE notes_of IS NULL;

-- name: attachment_totals
SELECT COUNT(*), CAST(COALESCE(SUM(file_size), 0) AS BIGINT) FROM attachments WHERE message_id IS NOT NULL;

-- name: database_bytes
SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size();
