-- SPDX-License-Identifier: GPL-3.0-or-later
-- The protection of staff (Act art. 4). An incident may concern a complaint or a card that this desk does not hold:
-- complaint_id and customer_id refer to no row here.

CREATE TABLE incidents (
  id BLOB NOT NULL UNIQUE, at INTEGER NOT NULL, office TEXT NOT NULL, department TEXT NOT NULL, actor TEXT NOT NULL,
  complaint_id BLOB, customer_id BLOB, channel TEXT NOT NULL, kind TEXT NOT NULL, said TEXT NOT NULL,
  warnings INTEGER NOT NULL, warning TEXT NOT NULL, measures TEXT NOT NULL, minutes INTEGER NOT NULL,
  support TEXT NOT NULL, support_by TEXT NOT NULL, supported_at INTEGER,
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX incidents_by_time ON incidents(at);
CREATE INDEX incidents_by_version ON incidents(version);

CREATE TABLE contact_limits (
  id BLOB NOT NULL UNIQUE, channel TEXT NOT NULL, minutes INTEGER NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX contact_limits_by_version ON contact_limits(version);
