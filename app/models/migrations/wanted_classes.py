"""Step 32: the class that is to be decided otherwise than proposed.

What it is for: what was typed before the decision is signed outlives the day, and the machine it was typed on.
What it is not for: the decision itself (evaluation_step).
"""

from app.models.migrations.script import Opened, run

_WANTED = """
ALTER TABLE evaluation ADD COLUMN wanted_class TEXT NOT NULL DEFAULT ''
    CHECK (wanted_class = '' OR (state = 'proposed' AND absence = ''));
"""


def m032_wanted_classes(db: Opened) -> None:
    """A proposed evaluation may hold another class until it is decided."""
    run(db, _WANTED)
