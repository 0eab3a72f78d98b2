"""Step 42: the mark of exemplary organisations, and posts, of decisions that were open again.

What it is for: both stand with the decision, also where it was opened again before steps 39 and 40.
What it is not for: what is entered anew for the next decision (evaluations).
"""

from app.models.migrations.script import Opened, run

_MARKS = """
ALTER TABLE evaluation ADD COLUMN decided_exemplary INTEGER NOT NULL DEFAULT 0 CHECK (decided_exemplary IN (0, 1));
UPDATE evaluation SET decided_exemplary = exemplary WHERE decided_class <> '';
UPDATE evaluation SET (decided_duty, decided_position, decided_workplace) =
    (SELECT duty, position, workplace FROM member WHERE member.id = member_id)
    WHERE decided_duty = '' AND member_id IS NOT NULL AND (decided_class <> '' OR decided_absence <> '');
"""


def m042_standing_marks(db: Opened) -> None:
    """A standing decision has its mark and its post; former ones have those that the book has now."""
    run(db, _MARKS)
