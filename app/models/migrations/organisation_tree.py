"""Step 24: the organisations as a tree with a past.

What it is for: what an organisation is, who heads it, by which decision it came to be, and what became of it.
What it is not for: its members and how it was rated.
"""

from app.models.migrations.script import Opened, run

_TREE = """
CREATE TABLE new_organisation (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES organisation(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('committee', 'base_committee', 'section_committee', 'cell')),
    sector TEXT CHECK (sector IN ('party', 'state', 'public_service', 'enterprise')),
    cap_group TEXT NOT NULL DEFAULT '',
    head TEXT NOT NULL DEFAULT '',
    decision TEXT NOT NULL DEFAULT '',
    founded TEXT,
    ended TEXT,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    CHECK (parent_id <> id)
) STRICT;
INSERT INTO new_organisation (id, parent_id, position, name, kind)
    SELECT id, parent_id, id, name, kind FROM organisation;
DROP TABLE organisation;
ALTER TABLE new_organisation RENAME TO organisation;
CREATE INDEX organisation_parent ON organisation (parent_id);
CREATE TABLE organisation_event (
    id INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisation(id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('founded', 'renamed', 'moved', 'merged', 'dissolved')),
    day TEXT NOT NULL,
    decision TEXT NOT NULL DEFAULT '',
    before TEXT NOT NULL DEFAULT '',
    after TEXT NOT NULL DEFAULT '',
    other_id INTEGER REFERENCES organisation(id) ON DELETE RESTRICT,
    note TEXT NOT NULL DEFAULT '',
    operator TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX organisation_event_of ON organisation_event (organisation_id);
"""


def m024_organisation_tree(db: Opened) -> None:
    """An organisation has a place among its siblings, a head, a decision, and events that tell its past."""
    run(db, _TREE)
