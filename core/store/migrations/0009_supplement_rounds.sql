-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which request for papers it is, how often the complainant had it put off, how often it came back.

ALTER TABLE supplements ADD COLUMN round INTEGER NOT NULL DEFAULT 1;
ALTER TABLE supplements ADD COLUMN extended INTEGER NOT NULL DEFAULT 0;
ALTER TABLE supplements ADD COLUMN undelivered INTEGER NOT NULL DEFAULT 0;
