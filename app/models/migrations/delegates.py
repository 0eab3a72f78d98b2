"""Step 15: what a congress knows of its delegates.

What it is for: the person, number, delegation and seat of a delegate, what the credentials board found, and which
alternate took whose place.
What it is not for: sessions and who attended them.
"""

from app.models.migrations.script import Opened, run

_DELEGATES = """
CREATE TABLE delegation (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;
CREATE TABLE new_delegate (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL CHECK (number >= 1),
    organisation_id INTEGER REFERENCES organisation(id) ON DELETE RESTRICT,
    delegation_id INTEGER REFERENCES delegation(id) ON DELETE RESTRICT,
    source TEXT NOT NULL CHECK (source IN ('ex_officio', 'elected', 'appointed')),
    standing TEXT NOT NULL CHECK (standing IN ('official', 'alternate')),
    alternate_order INTEGER NOT NULL DEFAULT 0 CHECK (alternate_order >= 0),
    seat TEXT NOT NULL DEFAULT '',
    credentials TEXT NOT NULL DEFAULT 'unchecked' CHECK (credentials IN ('unchecked', 'eligible', 'ineligible')),
    note TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    name TEXT NOT NULL CHECK (name <> ''),
    sex TEXT CHECK (sex IN ('male', 'female')),
    born TEXT,
    ethnicity TEXT NOT NULL DEFAULT '',
    religion TEXT NOT NULL DEFAULT '',
    home TEXT NOT NULL DEFAULT '',
    joined TEXT,
    official_since TEXT,
    card_number TEXT NOT NULL DEFAULT '',
    schooling TEXT NOT NULL DEFAULT '',
    degree TEXT CHECK (degree IN ('doctor', 'master', 'university', 'college', 'intermediate', 'other')),
    major TEXT NOT NULL DEFAULT '',
    academic_title TEXT NOT NULL DEFAULT '',
    theory TEXT CHECK (theory IN ('bachelor', 'advanced', 'intermediate', 'primary')),
    position TEXT NOT NULL DEFAULT '',
    workplace TEXT NOT NULL DEFAULT '',
    sector TEXT CHECK (sector IN ('party', 'state', 'public_service', 'enterprise')),
    phone TEXT NOT NULL DEFAULT '',
    CHECK (standing = 'alternate' OR alternate_order = 0)
) STRICT;
INSERT INTO new_delegate (id, number, organisation_id, source, standing, name)
    SELECT id, row_number() OVER (ORDER BY id), organisation_id, source, standing, name FROM delegate;
DROP TABLE delegate;
ALTER TABLE new_delegate RENAME TO delegate;
CREATE UNIQUE INDEX delegate_number ON delegate (number) WHERE removed = 0;
CREATE UNIQUE INDEX delegate_seat ON delegate (seat) WHERE removed = 0 AND seat <> '';
CREATE TABLE replacement (
    absent_id INTEGER PRIMARY KEY REFERENCES delegate(id) ON DELETE RESTRICT,
    alternate_id INTEGER NOT NULL UNIQUE REFERENCES delegate(id) ON DELETE RESTRICT,
    decision TEXT NOT NULL CHECK (decision <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    at TEXT NOT NULL,
    CHECK (absent_id <> alternate_id)
) STRICT;
"""


def m015_delegates(db: Opened) -> None:
    """A delegate is a person with a number, in a delegation; an alternate may have taken a place."""
    run(db, _DELEGATES)
