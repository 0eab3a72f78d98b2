"""Step 27: the targets of the term's resolution.

What it is for: the indicators with their parts, versions of their text, and the figures somebody typed for a year.
What it is not for: figures that the book can count itself: those are never stored.
"""

from app.models.migrations.script import Opened, run

_TARGETS = """
CREATE TABLE term (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL DEFAULT '',
    first_year INTEGER NOT NULL,
    last_year INTEGER NOT NULL,
    counts_from TEXT NOT NULL,
    counts_until TEXT NOT NULL,
    CHECK (first_year <= last_year AND counts_from < counts_until)
) STRICT;
CREATE TABLE target (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE TABLE target_version (
    id INTEGER PRIMARY KEY,
    target_id INTEGER NOT NULL REFERENCES target(id) ON DELETE RESTRICT,
    text TEXT NOT NULL CHECK (text <> ''),
    since TEXT,
    decision TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE target_part (
    id INTEGER PRIMARY KEY,
    target_id INTEGER NOT NULL REFERENCES target(id) ON DELETE RESTRICT,
    parent_id INTEGER REFERENCES target_part(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    of TEXT NOT NULL DEFAULT '',
    reaching TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL CHECK (unit IN ('percent', 'count', 'done')),
    comparison TEXT NOT NULL CHECK (comparison IN ('at_least', 'over', 'exactly', 'done')),
    threshold INTEGER NOT NULL DEFAULT 0 CHECK (threshold >= 0),
    period TEXT NOT NULL CHECK (period IN ('yearly', 'term')),
    measure TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    CHECK ((unit = 'done') = (comparison = 'done'))
) STRICT;
CREATE TABLE target_figure (
    part_id INTEGER NOT NULL REFERENCES target_part(id) ON DELETE RESTRICT,
    year INTEGER NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 0),
    total INTEGER CHECK (total >= 0),
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (part_id, year)
) STRICT;
"""


def m027_targets(db: Opened) -> None:
    """A term has targets; each has versions of its text and parts, and a part the typed figures of its years."""
    run(db, _TARGETS)
