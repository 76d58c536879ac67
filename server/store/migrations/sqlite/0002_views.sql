-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many of each role a room holds: decides what its authors are to each other without reading every member.
ALTER TABLE rooms ADD COLUMN plain_members INTEGER NOT NULL DEFAULT 0; -- users and guests
ALTER TABLE rooms ADD COLUMN vendors INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rooms ADD COLUMN agents INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rooms ADD COLUMN admins INTEGER NOT NULL DEFAULT 0;

-- A removed room keeps its row, so that a client that was away learns which one has gone; cleanup takes its messages.
ALTER TABLE rooms ADD COLUMN deleted_at BIGINT NOT NULL DEFAULT 0;

-- A message as it is read: with its author's name and the words it answers.
CREATE VIEW message_rows AS
SELECT m.id, m.uuid, m.room_id, m.ordinal, m.seq, m.sender_id, u.role, COALESCE(u.username, u.name, '') AS sender_username,
       m.sender_type, m.direction, m.type, m.content, m.forwarded_from, m.mentions, m.has_reactions, m.has_attachments,
       m.read_at, m.edited_at, m.deleted_at, m.created_at,
       p.id AS reply_id, COALESCE(pu.username, pu.name, '') AS reply_username, p.content AS reply_content
FROM messages m
LEFT JOIN users u ON u.id = m.sender_id
LEFT JOIN messages p ON p.id = m.reply_to
LEFT JOIN users pu ON pu.id = p.sender_id;

-- A room with its product and ticket.
CREATE VIEW room_rows AS
SELECT r.id, r.uuid, r.kind, r.name, r.created_by, r.customer_id, cu.role AS customer_role, r.vendor_id, r.is_kept,
       r.seq, r.first_ordinal, r.last_ordinal, r.created_at, r.updated_at, r.notes_of,
       r.plain_members, r.vendors, r.agents, r.admins,
       p.product_key, p.is_number, p.title, p.price, p.currency, p.url, p.image,
       t.id AS ticket_id, t.number, t.subject, t.status, t.priority, t.assignee_id, t.labels, t.created_at AS ticket_created_at,
       r.deleted_at
FROM rooms r
LEFT JOIN users cu ON cu.id = r.customer_id
LEFT JOIN products p ON p.id = r.product_id
LEFT JOIN tickets t ON t.room_id = r.id;
