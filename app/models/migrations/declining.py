"""Step 22: what the course of the elections offers and the congress does not elect.

What it is for: an office that was declined is not offered again.
What it is not for: contests that were taken off, which were in the book.
"""

from app.models.migrations.script import Opened, run

_DECLINED = """
CREATE TABLE declined_office (
    office TEXT PRIMARY KEY CHECK (office <> ''),
    operator TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
"""


def m022_declining(db: Opened) -> None:
    """A congress may do without an office that usually follows."""
    run(db, _DECLINED)
