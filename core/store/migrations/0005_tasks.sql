-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tasks made of periodic and long-term complaints, their rounds, and whom to tell what came of them.
-- A task may concern complaints that this desk does not hold: complaint_id refers to no row here.

CREATE TABLE tasks (
  id BLOB NOT NULL UNIQUE, title TEXT NOT NULL, kind TEXT NOT NULL, owner TEXT NOT NULL, department TEXT NOT NULL,
  office TEXT NOT NULL, state TEXT NOT NULL, plan TEXT NOT NULL, ground TEXT NOT NULL, recurrence TEXT NOT NULL,
  starts_on TEXT, next_check_on TEXT, created_at INTEGER NOT NULL, ended_at INTEGER, outcome TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX tasks_by_version ON tasks(version);

CREATE TABLE task_rounds (
  id BLOB NOT NULL UNIQUE, task_id BLOB NOT NULL REFERENCES tasks(id), number INTEGER NOT NULL, planned_on TEXT NOT NULL,
  done_at INTEGER, done_by TEXT NOT NULL, result TEXT NOT NULL, compared TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX task_rounds_by_task ON task_rounds(task_id, planned_on);
CREATE INDEX task_rounds_open ON task_rounds(planned_on) WHERE done_at IS NULL;
CREATE INDEX task_rounds_by_version ON task_rounds(version);

CREATE TABLE task_complaints (
  id BLOB NOT NULL UNIQUE, task_id BLOB NOT NULL REFERENCES tasks(id), complaint_id BLOB NOT NULL, at INTEGER NOT NULL,
  title TEXT NOT NULL, person BLOB NOT NULL, reachable INTEGER NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX task_complaints_by_task ON task_complaints(task_id);
CREATE INDEX task_complaints_by_complaint ON task_complaints(complaint_id);
CREATE INDEX task_complaints_by_version ON task_complaints(version);

CREATE TABLE task_checks (
  id BLOB NOT NULL UNIQUE, task_id BLOB NOT NULL REFERENCES tasks(id), at INTEGER NOT NULL, checked_by TEXT NOT NULL,
  result TEXT NOT NULL, evidence TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX task_checks_by_task ON task_checks(task_id, at);
CREATE INDEX task_checks_by_version ON task_checks(version);

CREATE TABLE feedback_notices (
  id BLOB NOT NULL UNIQUE, task_id BLOB NOT NULL REFERENCES tasks(id), round_id BLOB NOT NULL, complaint_id BLOB NOT NULL,
  person BLOB NOT NULL, text TEXT NOT NULL, state TEXT NOT NULL, channel TEXT NOT NULL, queued_at INTEGER NOT NULL,
  told_at INTEGER, told_by TEXT NOT NULL, note TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX feedback_notices_by_task ON feedback_notices(task_id);
CREATE INDEX feedback_notices_queued ON feedback_notices(queued_at) WHERE state = 'queued';
CREATE INDEX feedback_notices_by_version ON feedback_notices(version);
