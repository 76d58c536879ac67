-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: lock
SELECT id FROM rooms WHERE id = ? FOR UPDATE;
