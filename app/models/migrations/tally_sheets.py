"""Step 11: rounds counted by tally sheets: what a board wrote down of each batch, entered twice.

What it is for: the sheets, their lines, and what was settled where the two entries differ.
What it is not for: papers (step 4) and their passes (step 5).
"""

from app.models.migrations.script import Opened, run

_SHEETS = """
ALTER TABLE round ADD COLUMN counted_by TEXT NOT NULL DEFAULT 'papers' CHECK (counted_by IN ('papers', 'sheets'));
CREATE TABLE tally_sheet (
    round_id INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    entry INTEGER NOT NULL CHECK (entry IN (1, 2)),
    valid INTEGER NOT NULL DEFAULT 0 CHECK (valid >= 0),
    invalid INTEGER NOT NULL DEFAULT 0 CHECK (invalid >= 0),
    note TEXT NOT NULL DEFAULT '',
    began_at TEXT NOT NULL,
    ended_at TEXT,
    PRIMARY KEY (round_id, batch, entry),
    FOREIGN KEY (round_id, batch) REFERENCES batch(round_id, number) ON DELETE RESTRICT
) STRICT;
CREATE TABLE tally_work (
    round_id INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    operator TEXT NOT NULL,
    began_at TEXT NOT NULL,
    last_at TEXT NOT NULL,
    PRIMARY KEY (round_id, batch, entry, operator),
    FOREIGN KEY (round_id, batch, entry) REFERENCES tally_sheet(round_id, batch, entry) ON DELETE RESTRICT
) STRICT;
CREATE TABLE tally_reason (
    round_id INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('foreign_paper', 'identifying_mark', 'written_name', 'other',
        'overvote', 'no_choice', 'both_columns', 'blank')),
    papers INTEGER NOT NULL CHECK (papers >= 1),
    PRIMARY KEY (round_id, batch, entry, reason),
    FOREIGN KEY (round_id, batch, entry) REFERENCES tally_sheet(round_id, batch, entry) ON DELETE RESTRICT
) STRICT;
CREATE TABLE tally_line (
    round_id INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    number INTEGER NOT NULL,
    says TEXT NOT NULL CHECK (says IN ('agree', 'disagree', 'uncounted')),
    papers INTEGER NOT NULL CHECK (papers >= 1),
    PRIMARY KEY (round_id, batch, entry, number, says),
    FOREIGN KEY (round_id, batch, entry) REFERENCES tally_sheet(round_id, batch, entry) ON DELETE RESTRICT,
    FOREIGN KEY (round_id, number) REFERENCES round_candidate(round_id, number) ON DELETE RESTRICT
) STRICT;
CREATE TABLE tally_settlement (
    round_id INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    cell TEXT NOT NULL CHECK (cell <> ''),
    papers INTEGER NOT NULL CHECK (papers >= 0),
    reason TEXT NOT NULL CHECK (reason <> ''),
    operator TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (round_id, batch, cell),
    FOREIGN KEY (round_id, batch) REFERENCES batch(round_id, number) ON DELETE RESTRICT
) STRICT;
CREATE TRIGGER sheets_only_where_counted_by_them BEFORE INSERT ON tally_sheet
WHEN (SELECT counted_by FROM round WHERE id = NEW.round_id) <> 'sheets'
BEGIN SELECT RAISE(ABORT, 'the round is counted by papers'); END;
CREATE TRIGGER second_sheet_after_the_first BEFORE INSERT ON tally_sheet
WHEN NEW.entry = 2 AND NOT EXISTS (SELECT 1 FROM tally_sheet
    WHERE round_id = NEW.round_id AND batch = NEW.batch AND entry = 1 AND ended_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'the first entry is not done'); END;
CREATE TRIGGER counted_by_is_fixed BEFORE UPDATE OF counted_by ON round
WHEN NEW.counted_by <> OLD.counted_by AND (EXISTS (SELECT 1 FROM ballot WHERE round_id = OLD.id)
    OR EXISTS (SELECT 1 FROM tally_sheet WHERE round_id = OLD.id)
    OR EXISTS (SELECT 1 FROM confirmation WHERE round_id = OLD.id))
BEGIN SELECT RAISE(ABORT, 'papers or sheets are entered'); END;
"""
_CONFIRMED_IS_FROZEN = """
CREATE TRIGGER confirmed_{table}_{name} BEFORE {event} ON {table}
WHEN EXISTS (SELECT 1 FROM confirmation WHERE round_id = {row}.round_id)
BEGIN SELECT RAISE(ABORT, 'the round is confirmed'); END;
"""


def m011_tally_sheets(db: Opened) -> None:
    """A round is counted by papers or by sheets; a sheet of a batch is entered twice and settled."""
    run(db, _SHEETS)
    for table in ("tally_sheet", "tally_work", "tally_reason", "tally_line", "tally_settlement"):
        for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")):
            run(db, _CONFIRMED_IS_FROZEN.format(table=table, name=event.lower(), event=event, row=row))
