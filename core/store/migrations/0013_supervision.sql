-- SPDX-License-Identifier: GPL-3.0-or-later
-- The examiner's watch over deadlines: letters to departments that are late, monthly checks; and until when an extension
-- put the due date. A letter may name complaints that this desk does not hold.

ALTER TABLE extensions ADD COLUMN due_at INTEGER;

CREATE TABLE dunning_letters (
  id BLOB NOT NULL UNIQUE, office TEXT NOT NULL, department TEXT NOT NULL, at INTEGER NOT NULL, issued_by TEXT NOT NULL,
  complaints INTEGER NOT NULL, text TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX dunning_letters_by_department ON dunning_letters(department, at);
CREATE INDEX dunning_letters_by_version ON dunning_letters(version);

CREATE TABLE dunned_complaints (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL REFERENCES complaints(id), letter BLOB NOT NULL, department TEXT NOT NULL,
  at INTEGER NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX dunned_complaints_by_complaint ON dunned_complaints(complaint_id);
CREATE INDEX dunned_complaints_by_letter ON dunned_complaints(letter);
CREATE INDEX dunned_complaints_by_time ON dunned_complaints(at);
CREATE INDEX dunned_complaints_by_version ON dunned_complaints(version);

CREATE TABLE monthly_checks (
  id BLOB NOT NULL UNIQUE, month TEXT NOT NULL, at INTEGER NOT NULL, checked_by TEXT NOT NULL, counts TEXT NOT NULL,
  remark TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX monthly_checks_by_month ON monthly_checks(month);
CREATE INDEX monthly_checks_by_version ON monthly_checks(version);
