"""Step 29: whether a congress has a seal of its own.

What it is for: signatures on the minutes of a congress without one are confirmed by the office of the committee.
What it is not for: the seals on packs of ballot papers (sealing).
"""

from app.models.migrations.script import Opened, run

_SEALS = """
ALTER TABLE congress ADD COLUMN own_seal INTEGER NOT NULL DEFAULT 0 CHECK (own_seal IN (0, 1));
"""


def m029_seals(db: Opened) -> None:
    """A congress may have a seal of its own; most have none."""
    run(db, _SEALS)
