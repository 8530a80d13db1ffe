-- SPDX-License-Identifier: GPL-3.0-or-later
-- Complaints of many people: how many signed, who speaks for them, and which were received as one.
-- A complaint that was joined may lie outside what this desk holds: joined_id refers to no row here.

CREATE TABLE signed_groups (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL REFERENCES complaints(id), signatories INTEGER NOT NULL,
  households INTEGER NOT NULL, asked_at INTEGER, answer_by TEXT, up_to INTEGER NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX signed_groups_by_complaint ON signed_groups(complaint_id);
CREATE INDEX signed_groups_by_version ON signed_groups(version);

CREATE TABLE joined_complaints (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL REFERENCES complaints(id), joined_id BLOB NOT NULL,
  at INTEGER NOT NULL, person BLOB NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX joined_complaints_by_complaint ON joined_complaints(complaint_id);
CREATE INDEX joined_complaints_by_joined ON joined_complaints(joined_id);
CREATE INDEX joined_complaints_by_version ON joined_complaints(version);

CREATE TABLE representatives (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL REFERENCES complaints(id), name TEXT NOT NULL, phone TEXT NOT NULL,
  by_agency INTEGER NOT NULL, at INTEGER NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX representatives_by_complaint ON representatives(complaint_id);
CREATE INDEX representatives_by_version ON representatives(version);
