-- SPDX-License-Identifier: GPL-3.0-or-later
-- What other departments are asked. The asked one holds the row without the complaint, so complaint_id refers to no row
-- here; office and department are the complaint's.

CREATE TABLE opinion_requests (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL, office TEXT NOT NULL, department TEXT NOT NULL, number TEXT NOT NULL,
  title TEXT NOT NULL, asked_department TEXT NOT NULL, question TEXT NOT NULL, asked_at INTEGER NOT NULL,
  asked_by TEXT NOT NULL, due_at INTEGER NOT NULL, extended_at INTEGER, extension_reason TEXT NOT NULL,
  answered_at INTEGER, answered_by TEXT NOT NULL, answer TEXT NOT NULL, withdrawn_at INTEGER,
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX opinion_requests_by_complaint ON opinion_requests(complaint_id);
CREATE INDEX opinion_requests_open ON opinion_requests(due_at) WHERE answered_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX opinion_requests_by_version ON opinion_requests(version);
