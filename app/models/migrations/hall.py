"""Step 12: results released to the hall, and a rehearsal that stays one.

What it is for: only a confirmed result of a round that stands can be released, and it goes with its confirmation;
no book marked as a rehearsal is ever unmarked.
What it is not for: what of a round may be shown before its result (rules.hall).
"""

from sqlite_utils import Database

from app.models.migrations.script import run

_RELEASE = """
CREATE TABLE release (
    round_id INTEGER PRIMARY KEY REFERENCES confirmation(round_id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    operator TEXT NOT NULL
) STRICT;
CREATE TRIGGER release_of_a_round_that_stands BEFORE INSERT ON release
WHEN (SELECT annulled_reason FROM round WHERE id = NEW.round_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an annulled round is not released'); END;
CREATE TRIGGER release_is_never_changed BEFORE UPDATE ON release
BEGIN SELECT RAISE(ABORT, 'a release is given or taken back'); END;
CREATE TRIGGER release_ends_with_annulling AFTER UPDATE OF annulled_reason ON round
WHEN NEW.annulled_reason IS NOT NULL
BEGIN DELETE FROM release WHERE round_id = NEW.id; END;
"""
# An upsert and INSERT OR REPLACE both fire the insert trigger, whatever becomes of the row.
_REHEARSAL = """
CREATE TRIGGER rehearsal_stays_when_changed BEFORE UPDATE OF rehearsal ON congress
WHEN OLD.rehearsal = 1 AND NEW.rehearsal = 0
BEGIN SELECT RAISE(ABORT, 'a rehearsal stays a rehearsal'); END;
CREATE TRIGGER rehearsal_stays_when_stored_anew BEFORE INSERT ON congress
WHEN NEW.rehearsal = 0 AND EXISTS (SELECT 1 FROM congress WHERE rehearsal = 1)
BEGIN SELECT RAISE(ABORT, 'a rehearsal stays a rehearsal'); END;
CREATE TRIGGER rehearsal_is_never_deleted BEFORE DELETE ON congress
WHEN OLD.rehearsal = 1
BEGIN SELECT RAISE(ABORT, 'a rehearsal stays a rehearsal'); END;
"""


def m012_hall_and_rehearsal(db: Database) -> None:
    """A result is shown in the hall once it is released; a rehearsal can never become a real congress."""
    run(db, _RELEASE + _REHEARSAL)
