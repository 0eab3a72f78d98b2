"""Step 17: the hall as rows of seats.

What it is for: how many rows, and how many seats in each.
What it is not for: who sits where: the seat stands with the delegate.
"""

from app.models.migrations.script import Opened, run

_SEATING = """
CREATE TABLE seating (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    rows INTEGER NOT NULL CHECK (rows BETWEEN 1 AND 60),
    seats INTEGER NOT NULL CHECK (seats BETWEEN 1 AND 60)
) STRICT;
"""


def m017_seating(db: Opened) -> None:
    """A hall has rows of seats in which delegates are placed."""
    run(db, _SEATING)
