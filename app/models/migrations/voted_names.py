"""Step 30: which names a vote by cards was on.

What it is for: a list that changed after the congress agreed to it is told from the list that it agreed to.
What it is not for: the lists themselves (bodies, nominations).
"""

from app.models.migrations.script import Opened, run

_NAMES = """
ALTER TABLE show_of_cards ADD COLUMN names TEXT NOT NULL DEFAULT '';
"""


def m030_voted_names(db: Opened) -> None:
    """A vote keeps the names it was on, a line each; of a vote taken before this step they are not known."""
    run(db, _NAMES)
