-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: facts_by_id
-- The room as one caller meets it; is_admin is null for a stranger.
SELECT r.id, r.uuid, r.kind, r.vendor_id, r.customer_id, r.seq, r.first_ordinal, r.last_ordinal, r.created_by,
       r.plain_members, r.vendors, r.agents, r.admins, m.is_admin, m.last_read_ordinal
FROM rooms r LEFT JOIN members m ON m.room_id = r.id AND m.user_id = ?
WHERE r.id = ? AND r.notes_of IS NULL AND r.deleted_at = 0;

-- name: facts_by_uuid
SELECT r.id, r.uuid, r.kind, r.vendor_id, r.customer_id, r.seq, r.first_ordinal, r.last_ordinal, r.created_by,
       r.plain_members, r.vendors, r.agents, r.admins, m.is_admin, m.last_read_ordinal
FROM rooms r LEFT JOIN members m ON m.room_id = r.id AND m.user_id = ?
WHERE r.uuid = ? AND r.notes_of IS NULL AND r.deleted_at = 0;

-- name: create
INSERT INTO rooms (uuid, kind, name, search_key, created_by, start_key, product_id, customer_id, vendor_id, created_at, updated_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id;

-- name: by_start_key
SELECT id FROM rooms WHERE start_key = ?;

-- name: row
SELECT * FROM room_rows WHERE id = ?;

-- name: lock
-- SQLite has one writer; PostgreSQL's own statement takes the row's lock.
SELECT id FROM rooms WHERE id = ?;

-- name: next_message
-- Under the room's row lock: a reader must never see a gap.
UPDATE rooms SET seq = seq + 1, last_ordinal = last_ordinal + 1, updated_at = ? WHERE id = ? RETURNING seq, last_ordinal;

-- name: next_seq
UPDATE rooms SET seq = seq + 1 WHERE id = ? RETURNING seq;

-- name: rename
UPDATE rooms SET name = ?, search_key = ? WHERE id = ?;

-- name: set_kept
UPDATE rooms SET is_kept = ? WHERE id = ?;

-- name: remove
UPDATE rooms SET deleted_at = ?, start_key = NULL WHERE id = ?;

-- name: of_user
SELECT r.id FROM members m JOIN rooms r ON r.id = m.room_id
WHERE m.user_id = ? AND r.notes_of IS NULL AND r.deleted_at = 0 ORDER BY r.updated_at DESC, r.id DESC;

-- name: of_user_by_id
SELECT r.id FROM members m JOIN rooms r ON r.id = m.room_id
WHERE m.user_id = ? AND r.notes_of IS NULL AND r.deleted_at = 0 ORDER BY r.id LIMIT ? OFFSET ?;

-- name: of_vendor
SELECT r.id FROM rooms r JOIN members m ON m.room_id = r.id AND m.user_id = r.vendor_id
WHERE r.vendor_id = ? AND r.deleted_at = 0 ORDER BY r.updated_at DESC, r.id DESC;

-- name: newest_count
SELECT count(*) FROM rooms WHERE notes_of IS NULL AND deleted_at = 0;

-- name: newest
SELECT id FROM rooms WHERE notes_of IS NULL AND deleted_at = 0 ORDER BY updated_at DESC, id DESC LIMIT ? OFFSET ?;

-- name: matching
-- For the admin's search: by the room's name, its product, or the people in it.
SELECT id FROM rooms WHERE notes_of IS NULL AND deleted_at = 0 AND search_key LIKE ?
UNION SELECT r.id FROM rooms r JOIN products p ON p.id = r.product_id WHERE lower(p.title) LIKE ? OR p.product_key = ?
UNION SELECT m.room_id FROM members m WHERE m.user_id IN (SELECT u.id FROM users u WHERE u.search_key LIKE ?);

-- name: order_by_activity
SELECT id FROM rooms WHERE id IN (?*) AND notes_of IS NULL AND deleted_at = 0 ORDER BY updated_at DESC, id DESC;

-- name: count_roles
UPDATE rooms SET
    plain_members = (SELECT count(*) FROM members m JOIN users u ON u.id = m.user_id WHERE m.room_id = rooms.id AND u.role <= 1),
    vendors = (SELECT count(*) FROM members m JOIN users u ON u.id = m.user_id WHERE m.room_id = rooms.id AND u.role = 2),
    agents = (SELECT count(*) FROM members m JOIN users u ON u.id = m.user_id WHERE m.room_id = rooms.id AND u.role = 3),
    admins = (SELECT count(*) FROM members m JOIN users u ON u.id = m.user_id WHERE m.room_id = rooms.id AND u.role = 4)
WHERE id = ?;

-- name: put_product
INSERT INTO products (vendor_id, product_key, is_number, title, price, currency, url, image) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (vendor_id, product_key, is_number) DO UPDATE SET
    title = CASE WHEN excluded.title <> '' THEN excluded.title ELSE products.title END,
    price = CASE WHEN excluded.price <> '' THEN excluded.price ELSE products.price END,
    currency = CASE WHEN excluded.currency <> '' THEN excluded.currency ELSE products.currency END,
    url = CASE WHEN excluded.url <> '' THEN excluded.url ELSE products.url END,
    image = CASE WHEN excluded.image <> '' THEN excluded.image ELSE products.image END
RETURNING id;

-- name: next_ticket_number
UPDATE counters SET value = value + 1 WHERE name = 'ticket' RETURNING value;

-- name: put_ticket
INSERT INTO tickets (number, room_id, subject, created_at, updated_at) VALUES (?, ?, ?, ?, ?);

-- name: update_ticket
UPDATE tickets SET subject = ?, status = ?, priority = ?, assignee_id = ?, labels = ?, updated_at = ? WHERE room_id = ?;

-- name: of_support
-- What an agent may read although nobody has made them a member.
SELECT r.id FROM tickets t JOIN rooms r ON r.id = t.room_id WHERE r.notes_of IS NULL AND r.deleted_at = 0;
