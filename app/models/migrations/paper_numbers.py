"""Step 21: the numbers that an office gives to papers of the congress.

What it is for: the number in the head of a document of the book; without one it is left to the pen.
What it is not for: the minutes of a count, whose number stands with their round (step 3).
"""

from app.models.migrations.script import Opened, run

_NUMBERS = """
CREATE TABLE paper_number (
    document TEXT PRIMARY KEY CHECK (document <> ''),
    number TEXT NOT NULL CHECK (trim(number) <> '')
) STRICT, WITHOUT ROWID;
"""


def m021_paper_numbers(db: Opened) -> None:
    """A paper of the congress has the number of its office."""
    run(db, _NUMBERS)
