-- SPDX-License-Identifier: GPL-3.0-or-later
-- On what ground complaints were closed, and what was shown for it.

CREATE TABLE closings (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL REFERENCES complaints(id), at INTEGER NOT NULL, actor TEXT NOT NULL,
  ground TEXT NOT NULL, reason TEXT NOT NULL, told INTEGER NOT NULL, earlier TEXT NOT NULL, elsewhere INTEGER NOT NULL,
  planned_on TEXT, decision BLOB, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX closings_by_complaint ON closings(complaint_id, at);
CREATE INDEX closings_by_version ON closings(version);
