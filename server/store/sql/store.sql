-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: last_item
SELECT value FROM counters WHERE name = 'item'

-- name: set_last_item
UPDATE counters SET value = ? WHERE name = 'item'
