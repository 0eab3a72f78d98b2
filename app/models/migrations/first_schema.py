"""Steps 1 to 4: committee and journal, congress, contests and rounds, ballots and results.

What it is for: the book of the first program.
What it is not for: what later steps change of it.
"""

from app.models.migrations.script import Opened, run


def m001_committee_and_journal(db: Opened) -> None:
    """Who keeps the book, its organisations, and the record of every change."""
    run(
        db,
        """
        CREATE TABLE committee (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            name TEXT NOT NULL,
            superior TEXT NOT NULL DEFAULT ''
        ) STRICT;
        CREATE TABLE organisation (
            id INTEGER PRIMARY KEY,
            parent_id INTEGER REFERENCES organisation(id) ON DELETE RESTRICT,
            name TEXT NOT NULL CHECK (name <> ''),
            kind TEXT NOT NULL CHECK (kind IN ('committee', 'base_committee', 'cell'))
        ) STRICT;
        CREATE TABLE journal (
            id INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            operator TEXT NOT NULL,
            action TEXT NOT NULL CHECK (action <> ''),
            subject TEXT NOT NULL,
            detail TEXT NOT NULL CHECK (json_valid(detail)),
            previous TEXT NOT NULL,
            digest TEXT NOT NULL UNIQUE
        ) STRICT;
        CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
        CREATE TRIGGER journal_only_grows BEFORE INSERT ON journal
        WHEN NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM journal)
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
        CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
        """,
    )


def m002_congress_and_delegates(db: Opened) -> None:
    """The congress with its rule set, and who is summoned to it."""
    run(
        db,
        """
        CREATE TABLE congress (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            name TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('delegate_congress', 'member_congress')),
            ordinal TEXT NOT NULL,
            term TEXT NOT NULL,
            place TEXT NOT NULL,
            opens TEXT,
            closes TEXT CHECK (closes IS NULL OR opens IS NULL OR closes >= opens),
            rules TEXT NOT NULL CHECK (rules <> ''),
            rehearsal INTEGER NOT NULL CHECK (rehearsal IN (0, 1)),
            all_members_sign INTEGER NOT NULL CHECK (all_members_sign IN (0, 1))
        ) STRICT;
        CREATE TABLE delegate (
            id INTEGER PRIMARY KEY,
            organisation_id INTEGER REFERENCES organisation(id) ON DELETE RESTRICT,
            name TEXT NOT NULL CHECK (name <> ''),
            source TEXT NOT NULL CHECK (source IN ('ex_officio', 'elected', 'appointed')),
            standing TEXT NOT NULL CHECK (standing IN ('official', 'alternate'))
        ) STRICT;
        """,
    )


_CONTESTS = """
CREATE TABLE contest (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    office TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    electorate TEXT NOT NULL
        CHECK (electorate IN ('member_congress', 'delegate_congress', 'committee')),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE TABLE board_member (
    contest_id INTEGER NOT NULL REFERENCES contest(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role IN ('head', 'secretary', 'member')),
    PRIMARY KEY (contest_id, position)
) STRICT;
CREATE TABLE candidate (
    id INTEGER PRIMARY KEY,
    contest_id INTEGER NOT NULL REFERENCES contest(id) ON DELETE RESTRICT
) STRICT;
"""
_ROUNDS = """
CREATE TABLE round (
    id INTEGER PRIMARY KEY,
    contest_id INTEGER NOT NULL REFERENCES contest(id) ON DELETE RESTRICT,
    number INTEGER NOT NULL CHECK (number >= 1),
    previous INTEGER CHECK (previous IS nullif(number - 1, 0)),
    kind TEXT NOT NULL CHECK (kind IN ('first', 'further', 'runoff')),
    fills_alternates INTEGER NOT NULL DEFAULT 0 CHECK (fills_alternates IN (0, 1)),
    seats INTEGER NOT NULL CHECK (seats >= 1),
    alternates INTEGER NOT NULL DEFAULT 0 CHECK (alternates >= 0),
    summoned INTEGER NOT NULL DEFAULT 0 CHECK (summoned >= 0),
    present INTEGER NOT NULL DEFAULT 0 CHECK (present >= 0),
    issued INTEGER NOT NULL DEFAULT 0 CHECK (issued >= 0),
    returned INTEGER NOT NULL DEFAULT 0 CHECK (returned >= 0),
    ordered TEXT NOT NULL DEFAULT 'by_name' CHECK (ordered IN ('by_name', 'by_hand')),
    warning_reason TEXT NOT NULL DEFAULT '',
    minutes_number TEXT NOT NULL DEFAULT '',
    began_at TEXT,
    closed_at TEXT,
    annulled_reason TEXT,
    CHECK ((number = 1) = (kind = 'first')),
    UNIQUE (contest_id, number),
    FOREIGN KEY (contest_id, previous) REFERENCES round(contest_id, number) ON DELETE RESTRICT
) STRICT;
CREATE TABLE deduction (
    round_id INTEGER NOT NULL REFERENCES round(id) ON DELETE RESTRICT,
    category TEXT NOT NULL CHECK (category IN ('committee_absent', 'delegate_absent',
        'temporary_elsewhere', 'exempt_absent', 'suspended', 'excused_absent')),
    people INTEGER NOT NULL CHECK (people >= 1),
    PRIMARY KEY (round_id, category)
) STRICT;
CREATE TABLE round_candidate (
    round_id INTEGER NOT NULL REFERENCES round(id) ON DELETE RESTRICT,
    number INTEGER NOT NULL CHECK (number >= 1),
    candidate_id INTEGER NOT NULL REFERENCES candidate(id) ON DELETE RESTRICT,
    name TEXT NOT NULL CHECK (name <> ''),
    note TEXT NOT NULL,
    PRIMARY KEY (round_id, number),
    UNIQUE (round_id, candidate_id)
) STRICT;
"""


def m003_contests_and_rounds(db: Opened) -> None:
    """What is elected, by whom, from which numbered list, in which rounds."""
    run(db, _CONTESTS + _ROUNDS)


_PAPERS = """
CREATE TABLE batch (
    round_id INTEGER NOT NULL REFERENCES round(id) ON DELETE RESTRICT,
    number INTEGER NOT NULL CHECK (number >= 1),
    declared INTEGER NOT NULL CHECK (declared >= 1),
    PRIMARY KEY (round_id, number)
) STRICT;
CREATE TABLE pass (
    round_id INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 3),
    operator TEXT NOT NULL,
    began_at TEXT NOT NULL,
    PRIMARY KEY (round_id, batch, number),
    FOREIGN KEY (round_id, batch) REFERENCES batch(round_id, number) ON DELETE RESTRICT
) STRICT;
CREATE TABLE ballot (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    pass INTEGER NOT NULL,
    serial INTEGER NOT NULL CHECK (serial >= 1),
    stated TEXT CHECK (stated IN
        ('foreign_paper', 'identifying_mark', 'written_name', 'other', 'set_aside')),
    note TEXT NOT NULL DEFAULT '',
    marks INTEGER NOT NULL CHECK (marks >= 0),
    CHECK (stated IS NULL OR marks = 0),
    CHECK (note = '' OR coalesce(stated, '') IN ('other', 'set_aside')),
    CHECK (stated IS NULL OR stated NOT IN ('other', 'set_aside') OR note <> ''),
    UNIQUE (round_id, batch, pass, serial),
    UNIQUE (id, round_id),
    FOREIGN KEY (round_id, batch, pass) REFERENCES pass(round_id, batch, number) ON DELETE RESTRICT
) STRICT;
CREATE TABLE mark (
    ballot_id INTEGER NOT NULL,
    round_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    says TEXT NOT NULL CHECK (says IN ('disagree', 'both', 'neither')),
    PRIMARY KEY (ballot_id, number),
    FOREIGN KEY (ballot_id, round_id) REFERENCES ballot(id, round_id) ON DELETE RESTRICT,
    FOREIGN KEY (round_id, number) REFERENCES round_candidate(round_id, number) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
CREATE TRIGGER no_mark_on_a_stated_ballot BEFORE INSERT ON mark
WHEN (SELECT stated FROM ballot WHERE id = NEW.ballot_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a ballot with a stated reason has no marks'); END;
CREATE TRIGGER no_stated_reason_on_marks BEFORE UPDATE OF stated ON ballot
WHEN NEW.stated IS NOT NULL AND EXISTS (SELECT 1 FROM mark WHERE ballot_id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a ballot with marks has no stated reason'); END;
"""
_RESULTS = """
CREATE TABLE confirmation (
    round_id INTEGER PRIMARY KEY REFERENCES round(id) ON DELETE RESTRICT,
    at TEXT NOT NULL,
    operator TEXT NOT NULL,
    digest TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (json_valid(outcome))
) STRICT;
"""
_CONFIRMED_IS_FROZEN = """
CREATE TRIGGER confirmed_{table}_{name} BEFORE {event} ON {table}
WHEN EXISTS (SELECT 1 FROM confirmation WHERE round_id = {row}.round_id)
BEGIN SELECT RAISE(ABORT, 'the round is confirmed'); END;
"""
_CONFIRMED_RESTS_ON = """
CREATE TRIGGER confirmed_round BEFORE UPDATE OF contest_id, number, previous, kind, fills_alternates, seats,
    alternates, summoned, present, issued, returned, began_at, closed_at ON round
WHEN EXISTS (SELECT 1 FROM confirmation WHERE round_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'the round is confirmed'); END;
CREATE TRIGGER confirmed_contest BEFORE UPDATE OF title, office, electorate ON contest
WHEN EXISTS (SELECT 1 FROM confirmation JOIN round ON round.id = round_id WHERE contest_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a round of the contest is confirmed'); END;
CREATE TRIGGER confirmed_rules BEFORE UPDATE OF rules ON congress
WHEN NEW.rules <> OLD.rules AND EXISTS (SELECT 1 FROM confirmation)
BEGIN SELECT RAISE(ABORT, 'a round is confirmed under these rules'); END;
CREATE TRIGGER confirmation_is_never_changed BEFORE UPDATE ON confirmation
BEGIN SELECT RAISE(ABORT, 'a confirmation stays'); END;
CREATE TRIGGER confirmation_is_never_deleted BEFORE DELETE ON confirmation
BEGIN SELECT RAISE(ABORT, 'a confirmation stays'); END;
"""


def m004_ballots_and_results(db: Opened) -> None:
    """Papers in batches and passes, what is marked on them, and confirmed results."""
    run(db, _PAPERS + _RESULTS + _CONFIRMED_RESTS_ON)
    for table in ("ballot", "mark", "batch", "round_candidate", "deduction"):
        for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")):
            run(db, _CONFIRMED_IS_FROZEN.format(table=table, name=event.lower(), event=event, row=row))
