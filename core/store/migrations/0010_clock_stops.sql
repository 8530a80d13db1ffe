-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times that do not count towards the period, beside those of papers asked for.

CREATE TABLE clock_stops (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL REFERENCES complaints(id), ground TEXT NOT NULL,
  from_at INTEGER NOT NULL, to_at INTEGER, last_on TEXT, reason TEXT NOT NULL, stopped_by TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX clock_stops_by_complaint ON clock_stops(complaint_id, from_at);
CREATE INDEX clock_stops_by_version ON clock_stops(version);
