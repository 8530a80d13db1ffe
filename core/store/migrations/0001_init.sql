-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Entity tables: `id` names a row everywhere, `version` is the server's version of it.
-- Types keep to what SQLite and PostgreSQL both know; instants are UTC milliseconds.

CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL);

CREATE TABLE operations (
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  device TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  name TEXT NOT NULL,
  payload TEXT NOT NULL,
  actor TEXT NOT NULL,
  office TEXT NOT NULL,
  at INTEGER NOT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  current_row TEXT,
  version INTEGER NOT NULL DEFAULT 0,
  images TEXT
);
CREATE INDEX operations_waiting ON operations(state, number) WHERE state IN ('pending', 'unconfirmed', 'refused');
CREATE INDEX operations_accepted ON operations(version) WHERE state = 'accepted';
CREATE INDEX operations_by_device ON operations(device, sequence);

CREATE TABLE base_rows (entity TEXT NOT NULL, id BLOB NOT NULL, row TEXT, version INTEGER NOT NULL, PRIMARY KEY (entity, id));
CREATE TABLE tombstones (entity TEXT NOT NULL, id BLOB NOT NULL, version INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (entity, id));
CREATE INDEX tombstones_by_version ON tombstones(version);
CREATE TABLE scope_exits (version INTEGER NOT NULL, entity TEXT NOT NULL, id BLOB NOT NULL, office TEXT NOT NULL, department TEXT NOT NULL);
CREATE INDEX scope_exits_by_version ON scope_exits(version);
CREATE TABLE generations (id TEXT PRIMARY KEY, from_version INTEGER NOT NULL);
CREATE TABLE devices (device TEXT PRIMARY KEY, last_sequence INTEGER NOT NULL);

CREATE TABLE credentials (login TEXT PRIMARY KEY, password_hash TEXT NOT NULL);
CREATE TABLE sessions (token_hash TEXT PRIMARY KEY, login TEXT NOT NULL, device TEXT NOT NULL, expires_at INTEGER NOT NULL);

-- City-wide look-ups of customers: who, when and why; of the text only a hash.
CREATE TABLE lookups (at INTEGER NOT NULL, login TEXT NOT NULL, purpose TEXT NOT NULL, query_hash TEXT NOT NULL);

CREATE TABLE drafts (name TEXT PRIMARY KEY, body TEXT NOT NULL, saved_at INTEGER NOT NULL);

CREATE TABLE offices (
  id BLOB NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, number_word TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX offices_by_version ON offices(version);

CREATE TABLE departments (
  id BLOB NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, phone TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX departments_by_version ON departments(version);

CREATE TABLE users (
  id BLOB NOT NULL UNIQUE, login TEXT NOT NULL UNIQUE, name TEXT NOT NULL, role TEXT NOT NULL,
  office TEXT NOT NULL, department TEXT NOT NULL, active INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX users_by_version ON users(version);

CREATE TABLE customers (
  id BLOB NOT NULL UNIQUE, name TEXT NOT NULL, initials TEXT NOT NULL, phone TEXT NOT NULL,
  phone_digits TEXT NOT NULL, phone_tail TEXT NOT NULL, email TEXT NOT NULL, address TEXT NOT NULL, office TEXT NOT NULL,
  registered_at INTEGER NOT NULL, note TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX customers_by_name ON customers(name);
CREATE INDEX customers_by_initials ON customers(initials);
CREATE INDEX customers_by_digits ON customers(phone_digits);
CREATE INDEX customers_by_tail ON customers(phone_tail);
CREATE INDEX customers_by_version ON customers(version);

CREATE TABLE complaints (
  rid INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  receipt_number TEXT NOT NULL,
  provisional_number TEXT NOT NULL,
  source_number TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  channel TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  complainant_name TEXT NOT NULL,
  complainant_phone TEXT NOT NULL,
  complainant_address TEXT NOT NULL,
  complainant_email TEXT NOT NULL,
  customer_id BLOB REFERENCES customers(id),
  state TEXT NOT NULL,
  handling_type TEXT NOT NULL,
  legal_kind TEXT NOT NULL,
  scope TEXT NOT NULL,
  persistence TEXT NOT NULL,
  department TEXT NOT NULL,
  office TEXT NOT NULL,
  assignee TEXT NOT NULL,
  period TEXT NOT NULL,
  due_at INTEGER,
  extension_count INTEGER NOT NULL,
  answer TEXT NOT NULL,
  completed_at INTEGER,
  closed_at INTEGER,
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX complaints_by_receipt_number ON complaints(receipt_number) WHERE receipt_number <> '';
CREATE INDEX complaints_by_provisional_number ON complaints(provisional_number) WHERE provisional_number <> '';
CREATE INDEX complaints_by_source_number ON complaints(source_number) WHERE source_number <> '';
CREATE INDEX complaints_by_customer ON complaints(customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX complaints_open_by_due ON complaints(due_at, rid) WHERE completed_at IS NULL AND closed_at IS NULL;
CREATE INDEX complaints_by_version ON complaints(version);

CREATE TABLE complaint_events (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL REFERENCES complaints(id), at INTEGER NOT NULL,
  operation TEXT NOT NULL, actor TEXT NOT NULL, summary TEXT NOT NULL, detail TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX complaint_events_by_complaint ON complaint_events(complaint_id, at);
CREATE INDEX complaint_events_by_version ON complaint_events(version);

CREATE TABLE supplements (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL REFERENCES complaints(id), requested_at INTEGER NOT NULL,
  what TEXT NOT NULL, due_on TEXT, arrived_at INTEGER, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX supplements_by_complaint ON supplements(complaint_id);
CREATE INDEX supplements_by_version ON supplements(version);

CREATE TABLE extensions (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL REFERENCES complaints(id), at INTEGER NOT NULL,
  period TEXT NOT NULL, reason TEXT NOT NULL, consent INTEGER NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX extensions_by_complaint ON extensions(complaint_id);
CREATE INDEX extensions_by_version ON extensions(version);

CREATE TABLE contacts (
  id BLOB NOT NULL UNIQUE, customer_id BLOB NOT NULL REFERENCES customers(id), complaint_id BLOB, at INTEGER NOT NULL,
  channel TEXT NOT NULL, direction TEXT NOT NULL, summary TEXT NOT NULL, actor TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX contacts_by_customer ON contacts(customer_id, at);
CREATE INDEX contacts_by_version ON contacts(version);

CREATE TABLE resync_seen (entity TEXT NOT NULL, id BLOB NOT NULL, PRIMARY KEY (entity, id));
