-- SPDX-License-Identifier: GPL-3.0-or-later
-- A guest's reactions become the account's when they are linked; without this that reads all reactions there are.
CREATE INDEX reactions_user ON reactions(user_id);
