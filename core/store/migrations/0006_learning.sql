-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was proposed for complaints and what people made of it; the models learned from that.

CREATE TABLE proposal_choices (
  id BLOB NOT NULL UNIQUE, complaint_id BLOB NOT NULL REFERENCES complaints(id), field TEXT NOT NULL, at INTEGER NOT NULL,
  proposed TEXT NOT NULL, confidence INTEGER NOT NULL, proposed_by TEXT NOT NULL, edition INTEGER NOT NULL,
  chosen TEXT NOT NULL, chosen_by TEXT NOT NULL, chosen_at INTEGER NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX proposal_choices_by_complaint ON proposal_choices(complaint_id);
CREATE INDEX proposal_choices_by_field ON proposal_choices(field, at);
CREATE INDEX proposal_choices_by_version ON proposal_choices(version);

CREATE TABLE learned_models (
  id BLOB NOT NULL UNIQUE, field TEXT NOT NULL, edition INTEGER NOT NULL, trained_at INTEGER NOT NULL, texts INTEGER NOT NULL,
  accuracy INTEGER NOT NULL, answered INTEGER NOT NULL, bytes INTEGER NOT NULL, parts INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX learned_models_by_field ON learned_models(field, edition);
CREATE INDEX learned_models_by_version ON learned_models(version);

CREATE TABLE learned_model_parts (
  id BLOB NOT NULL UNIQUE, model_id BLOB NOT NULL REFERENCES learned_models(id), number INTEGER NOT NULL,
  base64 TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX learned_model_parts_by_model ON learned_model_parts(model_id, number);
CREATE INDEX learned_model_parts_by_version ON learned_model_parts(version);
