"""Step 19: bodies of the congress, shows of cards, nominations.

What it is for: who leads the congress, what it voted by cards, and how a list of candidates came about. A vote whose
figures do not add up is refused by the database itself; what is taken back stays in the book, marked as removed.
What it is not for: who of the delegates voted how: cards are counted, never named.
"""

from app.models.migrations.script import Opened, run

_MEETING = """
ALTER TABLE congress ADD COLUMN cards_base TEXT NOT NULL DEFAULT 'summoned'
    CHECK (cards_base IN ('summoned', 'present'));
CREATE TABLE body (
    kind TEXT PRIMARY KEY CHECK (kind IN ('presidium', 'secretaries', 'credentials', 'counting')),
    proposed INTEGER NOT NULL CHECK (proposed >= 0)
) STRICT;
CREATE TABLE body_member (
    kind TEXT NOT NULL CHECK (kind IN ('presidium', 'secretaries', 'credentials', 'counting')),
    position INTEGER NOT NULL CHECK (position >= 1),
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role IN ('head', 'deputy', 'secretary', 'member')),
    delegate_id INTEGER REFERENCES delegate(id) ON DELETE RESTRICT,
    PRIMARY KEY (kind, position)
) STRICT;
CREATE TABLE nomination (
    id INTEGER PRIMARY KEY,
    contest_id INTEGER NOT NULL REFERENCES contest(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    note TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL CHECK (source IN ('committee', 'floor', 'self')),
    nominator TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    CHECK (source <> 'floor' OR nominator <> '')
) STRICT;
CREATE TABLE show_of_cards (
    id INTEGER PRIMARY KEY,
    subject TEXT NOT NULL CHECK (subject <> ''),
    decides TEXT NOT NULL CHECK (decides IN
        ('subject', 'body_size', 'body_list', 'seats', 'list', 'support', 'withdrawal')),
    usual TEXT NOT NULL DEFAULT '',
    body TEXT CHECK (body IN ('presidium', 'secretaries', 'credentials', 'counting')),
    contest_id INTEGER REFERENCES contest(id) ON DELETE RESTRICT,
    nomination_id INTEGER REFERENCES nomination(id) ON DELETE RESTRICT,
    number INTEGER NOT NULL DEFAULT 0 CHECK (number >= 0),
    summoned INTEGER NOT NULL CHECK (summoned >= 1),
    present INTEGER NOT NULL CHECK (present >= 1),
    in_favour INTEGER NOT NULL CHECK (in_favour >= 0),
    against INTEGER NOT NULL CHECK (against >= 0),
    other INTEGER NOT NULL CHECK (other >= 0),
    at TEXT NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    CHECK (present <= summoned),
    CHECK (in_favour + against + other = present),
    CHECK ((decides IN ('body_size', 'body_list')) = (body IS NOT NULL)),
    CHECK ((decides IN ('support', 'withdrawal')) = (nomination_id IS NOT NULL)),
    CHECK (decides NOT IN ('seats', 'list') OR contest_id IS NOT NULL),
    CHECK (decides NOT IN ('body_size', 'seats') OR number >= 1)
) STRICT;
CREATE TABLE nomination_event (
    id INTEGER PRIMARY KEY,
    nomination_id INTEGER NOT NULL REFERENCES nomination(id) ON DELETE RESTRICT,
    event TEXT NOT NULL CHECK (event IN ('supported', 'not_supported', 'asked', 'let_go', 'kept', 'cut')),
    vote_id INTEGER UNIQUE REFERENCES show_of_cards(id) ON DELETE RESTRICT,
    at TEXT NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE TABLE opinion_asked (
    contest_id INTEGER PRIMARY KEY REFERENCES contest(id) ON DELETE RESTRICT,
    indicative_id INTEGER NOT NULL UNIQUE REFERENCES contest(id) ON DELETE RESTRICT,
    CHECK (contest_id <> indicative_id)
) STRICT;
"""


def m019_meeting(db: Opened) -> None:
    """A congress has bodies, votes by cards, and nominates before it elects."""
    run(db, _MEETING)
