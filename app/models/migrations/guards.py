"""Step 14: ways around the guards of earlier steps are closed.

What it is for: a row moved to where none may be, and INSERT OR REPLACE, which takes a row away without firing the
triggers that keep it from being deleted.
What it is not for: guards of other records.
"""

from app.models.migrations.script import Opened, run

_MARKS = """
CREATE TRIGGER no_mark_moved_to_a_stated_ballot BEFORE UPDATE OF ballot_id ON mark
WHEN (SELECT stated FROM ballot WHERE id = NEW.ballot_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a ballot with a stated reason has no marks'); END;
"""
_MOVED_IN = """
CREATE TRIGGER confirmed_{table}_moved_in BEFORE UPDATE OF round_id ON {table}
WHEN EXISTS (SELECT 1 FROM confirmation WHERE round_id = NEW.round_id)
BEGIN SELECT RAISE(ABORT, 'the round is confirmed'); END;
"""
# An id that SQLite is to give is -1 here, and no row has that.
_REPLACED = """
CREATE TRIGGER {table}_is_never_replaced BEFORE INSERT ON {table}
WHEN EXISTS (SELECT 1 FROM {table} WHERE {key} = NEW.{key})
BEGIN SELECT RAISE(ABORT, 'a stored row is not replaced'); END;
"""
_KEEPS_ITS_ID = """
CREATE TRIGGER {table}_keeps_its_id BEFORE UPDATE OF id ON {table}
WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'a stored row keeps its id'); END;
"""
# An upsert fires the insert trigger too, so that only what an update refuses can be refused.
_CONGRESS = """
CREATE TRIGGER confirmed_rules_stored_anew BEFORE INSERT ON congress
WHEN EXISTS (SELECT 1 FROM congress WHERE rules <> NEW.rules) AND EXISTS (SELECT 1 FROM confirmation)
BEGIN SELECT RAISE(ABORT, 'a round is confirmed under these rules'); END;
CREATE TRIGGER confirmed_congress_is_never_deleted BEFORE DELETE ON congress
WHEN EXISTS (SELECT 1 FROM confirmation)
BEGIN SELECT RAISE(ABORT, 'a round is confirmed under these rules'); END;
"""
_OF_A_ROUND = (
    "ballot",
    "mark",
    "batch",
    "round_candidate",
    "deduction",
    "printing",
    "paper_count",
    "tally_sheet",
    "tally_work",
    "tally_reason",
    "tally_line",
    "tally_settlement",
)
_UNIQUE = (
    ("journal", "digest"),
    ("confirmation", "round_id"),
    ("correction", "id"),
    ("ballot", "id"),
    ("printing", "id"),
)


def m014_guards(db: Opened) -> None:
    """Nothing is replaced or moved past the guards."""
    run(db, _MARKS + _CONGRESS)
    for table in _OF_A_ROUND:
        run(db, _MOVED_IN.format(table=table))
    for table, key in _UNIQUE:
        run(db, _REPLACED.format(table=table, key=key))
    for table in ("ballot", "printing"):
        run(db, _KEEPS_ITS_ID.format(table=table))
