-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: database_bytes
SELECT pg_database_size(current_database());
