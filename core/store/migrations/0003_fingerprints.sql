-- SPDX-License-Identifier: GPL-3.0-or-later
-- Complaints of an older file whose search index has them, but which have no fingerprint yet
-- (core/store/search_index.h). They get it in the background; nothing is added here later.
CREATE TABLE complaints_unfingerprinted (rid INTEGER PRIMARY KEY);
INSERT INTO complaints_unfingerprinted(rid) SELECT rid FROM complaints;
