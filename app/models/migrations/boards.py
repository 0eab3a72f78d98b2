"""Step 16: the counting board of a closed or confirmed round stays, and nobody on a list moves to another contest.

What it is for: two records that confirmed minutes rest on and that no earlier step guards.
What it is not for: the board that signs a confirmed result, which is frozen with the confirmation.

A board is a contest's: once its next round is begun, which is then its last one, the electorate may change it.
"""

from app.models.migrations.script import Opened, run

_BOARD_STAYS = """
CREATE TRIGGER closed_board_{name} BEFORE {event} ON board_member
WHEN EXISTS (SELECT 1 FROM round AS last WHERE contest_id = {row}.contest_id AND annulled_reason IS NULL
    AND closed_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM round WHERE contest_id = last.contest_id
        AND annulled_reason IS NULL AND number > last.number))
BEGIN SELECT RAISE(ABORT, 'the count is closed'); END;
"""
_CANDIDATES_STAY = """
CREATE TRIGGER candidate_stays_in_its_contest BEFORE UPDATE ON candidate
WHEN NEW.id <> OLD.id OR NEW.contest_id <> OLD.contest_id
BEGIN SELECT RAISE(ABORT, 'nobody moves to the list of another contest'); END;
CREATE TRIGGER candidate_is_never_replaced BEFORE INSERT ON candidate
WHEN EXISTS (SELECT 1 FROM candidate WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a stored row is not replaced'); END;
"""


def m016_boards(db: Opened) -> None:
    """The counting board stands while a count is closed; candidates stay in their contest."""
    run(db, _CANDIDATES_STAY)
    for name, event, row in (
        ("insert", "INSERT", "NEW"),
        ("update", "UPDATE", "OLD"),
        ("moved_in", "UPDATE OF contest_id", "NEW"),
        ("delete", "DELETE", "OLD"),
    ):
        run(db, _BOARD_STAYS.format(name=name, event=event, row=row))
