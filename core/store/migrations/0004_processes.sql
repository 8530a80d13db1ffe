-- SPDX-License-Identifier: GPL-3.0-or-later
-- How complaints are handled: editions of processes, evaluations, approvals, promises.

ALTER TABLE users ADD COLUMN position TEXT NOT NULL DEFAULT '';
ALTER TABLE complaints ADD COLUMN process_id BLOB;

CREATE TABLE processes (
  id BLOB NOT NULL UNIQUE, handling_type TEXT NOT NULL, department TEXT NOT NULL, edition INTEGER NOT NULL,
  name TEXT NOT NULL, body TEXT NOT NULL, defined_at INTEGER NOT NULL, defined_by TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX processes_by_type ON processes(handling_type, department, edition);
CREATE INDEX processes_by_version ON processes(version);

CREATE TABLE evaluations (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL REFERENCES complaints(id), at INTEGER NOT NULL,
  kind TEXT NOT NULL, outcome TEXT NOT NULL, answers TEXT NOT NULL, remarks TEXT NOT NULL, actor TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX evaluations_by_complaint ON evaluations(complaint_id);
CREATE INDEX evaluations_to_check ON evaluations(at) WHERE outcome = 'to_check';
CREATE INDEX evaluations_by_version ON evaluations(version);

CREATE TABLE validity_reviews (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL REFERENCES complaints(id), at INTEGER NOT NULL,
  finding TEXT NOT NULL, compared TEXT NOT NULL, remarks TEXT NOT NULL, actor TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX validity_reviews_by_complaint ON validity_reviews(complaint_id);
CREATE INDEX validity_reviews_by_version ON validity_reviews(version);

CREATE TABLE process_marks (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL REFERENCES complaints(id), step TEXT NOT NULL, at INTEGER NOT NULL,
  note TEXT NOT NULL, actor TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX process_marks_by_complaint ON process_marks(complaint_id);
CREATE INDEX process_marks_by_version ON process_marks(version);

CREATE TABLE approvals (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL REFERENCES complaints(id), request BLOB NOT NULL, level INTEGER NOT NULL,
  position TEXT NOT NULL, state TEXT NOT NULL, draft TEXT NOT NULL, asked_at INTEGER NOT NULL, asked_by TEXT NOT NULL,
  decided_at INTEGER, decided_by TEXT NOT NULL, decided_for TEXT NOT NULL, ground TEXT NOT NULL, remark TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX approvals_by_complaint ON approvals(complaint_id, asked_at);
CREATE INDEX approvals_by_request ON approvals(request);
CREATE INDEX approvals_waiting ON approvals(asked_at) WHERE state = 'waiting';
CREATE INDEX approvals_by_version ON approvals(version);

CREATE TABLE delegations (
  id BLOB NOT NULL UNIQUE, from_login TEXT NOT NULL, to_login TEXT NOT NULL, until TEXT NOT NULL, kinds TEXT NOT NULL,
  absent INTEGER NOT NULL, at INTEGER NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX delegations_by_receiver ON delegations(to_login, until);
CREATE INDEX delegations_by_version ON delegations(version);

CREATE TABLE promises (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL REFERENCES complaints(id), what TEXT NOT NULL, due_on TEXT NOT NULL,
  expected TEXT NOT NULL, department TEXT NOT NULL, state TEXT NOT NULL, made_at INTEGER NOT NULL, made_by TEXT NOT NULL,
  settled_at INTEGER, settled_by TEXT NOT NULL, evidence TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX promises_by_complaint ON promises(complaint_id);
CREATE INDEX promises_open ON promises(due_on) WHERE state = 'open';
CREATE INDEX promises_by_department ON promises(department, due_on);
CREATE INDEX promises_by_version ON promises(version);
