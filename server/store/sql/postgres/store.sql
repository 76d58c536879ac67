-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: next_item
SELECT nextval('item')
