-- SPDX-License-Identifier: GPL-3.0-or-later
-- Meetings of the working council and the mediation committee, what was before them and said there,
-- and guardians. A complaint's desk may not hold the meeting: meeting_id refers to no row here.

CREATE TABLE meetings (
  id BLOB NOT NULL UNIQUE, body TEXT NOT NULL, held_at INTEGER NOT NULL, place TEXT NOT NULL, chair TEXT NOT NULL,
  state TEXT NOT NULL, minutes TEXT NOT NULL, department TEXT NOT NULL, office TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX meetings_by_version ON meetings(version);

CREATE TABLE agenda_items (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL REFERENCES complaints(id), meeting_id BLOB NOT NULL,
  body TEXT NOT NULL, held_at INTEGER NOT NULL, why TEXT NOT NULL, gathered TEXT NOT NULL, decision TEXT NOT NULL,
  decision_text TEXT NOT NULL, decided_at INTEGER, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX agenda_items_by_complaint ON agenda_items(complaint_id);
CREATE INDEX agenda_items_by_meeting ON agenda_items(meeting_id);
CREATE INDEX agenda_items_by_version ON agenda_items(version);

CREATE TABLE opinions (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL REFERENCES complaints(id), item_id BLOB NOT NULL,
  speaker TEXT NOT NULL, who TEXT NOT NULL, text TEXT NOT NULL, in_writing INTEGER NOT NULL, at INTEGER NOT NULL,
  recorded_by TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX opinions_by_complaint ON opinions(complaint_id);
CREATE INDEX opinions_by_item ON opinions(item_id);
CREATE INDEX opinions_by_version ON opinions(version);

CREATE TABLE guardians (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL REFERENCES complaints(id), login TEXT NOT NULL,
  at INTEGER NOT NULL, note TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX guardians_by_complaint ON guardians(complaint_id);
CREATE INDEX guardians_by_login ON guardians(login);
CREATE INDEX guardians_by_version ON guardians(version);
