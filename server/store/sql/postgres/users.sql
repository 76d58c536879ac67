-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: lock_admins
SELECT id FROM users WHERE role = 4 AND is_disabled = 0 ORDER BY id FOR UPDATE;
