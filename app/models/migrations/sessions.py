"""Step 18: the course of a congress.

What it is for: sessions with their agenda, what was said, guests, the resolution, who attended.
What it is not for: shows of cards and elections.
"""

from app.models.migrations.script import Opened, run

_ORDERED = """
    position INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))"""
_SESSIONS = f"""
CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('preliminary', 'official', 'committee')),
    title TEXT NOT NULL CHECK (title <> ''),
    day TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    began_at TEXT,
    ended_at TEXT,{_ORDERED}
) STRICT;
CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session(id) ON DELETE RESTRICT,
    title TEXT NOT NULL CHECK (title <> ''),
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    speaker TEXT NOT NULL,
    document TEXT NOT NULL,
    summary TEXT NOT NULL,
    began_at TEXT,
    ended_at TEXT,{_ORDERED}
) STRICT;
CREATE TABLE speech (
    id INTEGER PRIMARY KEY,
    agenda_item_id INTEGER NOT NULL REFERENCES agenda_item(id) ON DELETE RESTRICT,
    speaker TEXT NOT NULL CHECK (speaker <> ''),
    unit TEXT NOT NULL,
    subject TEXT NOT NULL,
    summary TEXT NOT NULL,
    written INTEGER NOT NULL CHECK (written IN (0, 1)),{_ORDERED}
) STRICT;
CREATE TABLE guest (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    title TEXT NOT NULL,
    part TEXT NOT NULL,{_ORDERED}
) STRICT;
CREATE TABLE resolution (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    text TEXT NOT NULL,
    file TEXT NOT NULL
) STRICT;
CREATE TABLE attendance (
    session_id INTEGER NOT NULL REFERENCES session(id) ON DELETE RESTRICT,
    delegate_id INTEGER NOT NULL REFERENCES delegate(id) ON DELETE RESTRICT,
    mark TEXT NOT NULL CHECK (mark IN ('present', 'late', 'left', 'excused', 'absent')),
    at TEXT NOT NULL,
    PRIMARY KEY (session_id, delegate_id)
) STRICT, WITHOUT ROWID;
"""


def m018_sessions(db: Opened) -> None:
    """A congress has sessions with an agenda, speeches, guests, a resolution, and marks of who attended."""
    run(db, _SESSIONS)
