CREATE TABLE rehearsals (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  owner TEXT,
  position INTEGER NOT NULL
);

CREATE INDEX rehearsals_by_owner ON rehearsals (owner);

CREATE TABLE events (
  rehearsal TEXT NOT NULL,
  position INTEGER NOT NULL,
  at INTEGER NOT NULL,
  event TEXT NOT NULL,
  PRIMARY KEY (rehearsal, position)
) WITHOUT ROWID;

CREATE TABLE words (
  rehearsal TEXT NOT NULL,
  position INTEGER NOT NULL,
  part INTEGER NOT NULL,
  salt TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (rehearsal, position, part)
) WITHOUT ROWID;

CREATE TABLE files (
  hash TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  text TEXT NOT NULL
) WITHOUT ROWID
