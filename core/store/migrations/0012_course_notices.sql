-- SPDX-License-Identifier: GPL-3.0-or-later
-- When and how the complainant was told how the matter stands.

CREATE TABLE course_notices (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL REFERENCES complaints(id), at INTEGER NOT NULL, way TEXT NOT NULL,
  text TEXT NOT NULL, told_by TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX course_notices_by_complaint ON course_notices(complaint_id, at);
CREATE INDEX course_notices_by_version ON course_notices(version);
