CREATE TABLE rehearsals (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  owner TEXT,
  position BIGINT NOT NULL
);

CREATE INDEX rehearsals_by_owner ON rehearsals (owner);

CREATE TABLE events (
  rehearsal TEXT NOT NULL,
  position BIGINT NOT NULL,
  at BIGINT NOT NULL,
  event TEXT NOT NULL,
  PRIMARY KEY (rehearsal, position)
);

CREATE TABLE words (
  rehearsal TEXT NOT NULL,
  position BIGINT NOT NULL,
  part INTEGER NOT NULL,
  salt TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (rehearsal, position, part)
);

CREATE TABLE files (
  hash TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  text TEXT NOT NULL
)
