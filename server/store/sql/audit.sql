-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: insert
INSERT INTO audit (at, actor_id, action, target_kind, target_id, detail, address) VALUES (?, ?, ?, ?, ?, ?, ?);

-- name: page
SELECT a.id, a.at, a.actor_id, COALESCE(u.username, ''), a.action, a.target_kind, a.target_id, a.detail, a.address
FROM audit a LEFT JOIN users u ON u.id = a.actor_id
WHERE (0 = ? OR a.actor_id = ?) AND ('' = ? OR a.action = ?)
ORDER BY a.id DESC LIMIT ? OFFSET ?;

-- name: count
SELECT COUNT(*) FROM audit a WHERE (0 = ? OR a.actor_id = ?) AND ('' = ? OR a.action = ?);
