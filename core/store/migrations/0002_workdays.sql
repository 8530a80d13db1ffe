-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an administrator sets about time, and the due dates that moved by it.

CREATE TABLE holidays (
  id BLOB NOT NULL UNIQUE, date TEXT NOT NULL, name TEXT NOT NULL, ground TEXT NOT NULL, withdrawn INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX holidays_by_version ON holidays(version);

CREATE TABLE office_hours (
  id BLOB NOT NULL UNIQUE, office TEXT NOT NULL UNIQUE, opens TEXT NOT NULL, lunch_from TEXT NOT NULL,
  lunch_to TEXT NOT NULL, closes TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX office_hours_by_version ON office_hours(version);

CREATE TABLE deadline_settings (
  id BLOB NOT NULL UNIQUE, department TEXT NOT NULL, legal_kind TEXT NOT NULL, target TEXT NOT NULL,
  warn_days INTEGER NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX deadline_settings_by_version ON deadline_settings(version);

CREATE TABLE due_changes (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL REFERENCES complaints(id), at INTEGER NOT NULL,
  was_at INTEGER NOT NULL, now_at INTEGER NOT NULL, cause TEXT NOT NULL, seen_by TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX due_changes_by_complaint ON due_changes(complaint_id);
CREATE INDEX due_changes_unseen ON due_changes(at) WHERE seen_by = '';
CREATE INDEX due_changes_by_version ON due_changes(version);
