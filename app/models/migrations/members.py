"""Step 25: the members of the Party in the book.

What it is for: who they are, where they belong, what changed, and how they were admitted.
What it is not for: how they were rated (evaluations) and what they do at a congress (delegates).

`member_text` is derived whenever a member is stored, and has only those on the list: narrow, so that a hundred
thousand are ordered and searched within a blink.
"""

from app.models.migrations.script import Opened, run

_MEMBERS = """
CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisation(id) ON DELETE RESTRICT,
    name TEXT NOT NULL CHECK (name <> ''),
    other_name TEXT NOT NULL DEFAULT '',
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
    duty TEXT NOT NULL DEFAULT 'staff' CHECK (duty IN ('leader', 'staff', 'outside')),
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'exempted', 'suspended',
        'temporary', 'transferred', 'struck_off', 'resigned', 'expelled', 'deceased')),
    status_since TEXT,
    note TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX member_organisation ON member (organisation_id, removed, status);
CREATE INDEX member_status ON member (status);
CREATE INDEX member_card ON member (card_number) WHERE card_number <> '';
CREATE TABLE member_text (
    id INTEGER PRIMARY KEY REFERENCES member(id) ON DELETE RESTRICT,
    sort_text TEXT NOT NULL,
    folded TEXT NOT NULL
) STRICT;
CREATE INDEX member_order ON member_text (sort_text, id);
CREATE TABLE member_photo (
    member_id INTEGER PRIMARY KEY REFERENCES member(id) ON DELETE RESTRICT,
    image BLOB NOT NULL
) STRICT;
CREATE TABLE member_change (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member(id) ON DELETE RESTRICT,
    field TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    operator TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX member_change_of ON member_change (member_id);
CREATE TABLE member_filter (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    wanted TEXT NOT NULL
) STRICT;
CREATE TABLE column_title (
    list TEXT NOT NULL CHECK (list <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    field TEXT NOT NULL,
    PRIMARY KEY (list, title)
) STRICT;
CREATE TABLE admission (
    member_id INTEGER PRIMARY KEY REFERENCES member(id) ON DELETE RESTRICT,
    organisation_id INTEGER NOT NULL REFERENCES organisation(id) ON DELETE RESTRICT,
    certificate TEXT NOT NULL DEFAULT '',
    certified TEXT,
    resolved TEXT,
    votes INTEGER CHECK (votes >= 0),
    decision TEXT NOT NULL DEFAULT '',
    decided TEXT,
    ceremony TEXT,
    guide TEXT NOT NULL DEFAULT '',
    recognition TEXT NOT NULL DEFAULT '',
    recognised TEXT,
    occupation TEXT NOT NULL DEFAULT '',
    flags TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX admission_ceremony ON admission (ceremony);
"""


def m025_members(db: Opened) -> None:
    """The book keeps members, their photos, changes and admission; filters and titles of lists are remembered."""
    run(db, _MEMBERS)
