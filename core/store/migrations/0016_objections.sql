-- SPDX-License-Identifier: GPL-3.0-or-later
-- Objections to how statutory complaints were refused.

CREATE TABLE objections (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL REFERENCES complaints(id), notified_on TEXT NOT NULL,
  received_at INTEGER NOT NULL, what TEXT NOT NULL, due_at INTEGER NOT NULL, extension_reason TEXT NOT NULL,
  decision TEXT NOT NULL, reason TEXT NOT NULL, remedies TEXT NOT NULL, decided_at INTEGER, decided_by TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX objections_by_complaint ON objections(complaint_id);
CREATE INDEX objections_open ON objections(due_at) WHERE decided_at IS NULL;
CREATE INDEX objections_by_version ON objections(version);
