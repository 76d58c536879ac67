-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: all
SELECT key, value FROM settings ORDER BY key;

-- name: put
INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value;
