-- SPDX-License-Identifier: GPL-3.0-or-later
-- What makes it easier for a person (Act art. 11), on the card.
ALTER TABLE customers ADD COLUMN help TEXT NOT NULL DEFAULT '';
ALTER TABLE customers ADD COLUMN help_language TEXT NOT NULL DEFAULT '';
