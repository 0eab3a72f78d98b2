"""Step 37: the committee that a delegate sits in, awards and discipline.

What it is for: three customary figures of the credentials report; an empty text is what nobody noted.
What it is not for: discipline in the yearly evaluation, which is of a member and a year (evaluations).
"""

from app.models.migrations.script import Opened, run

_MERITS = """
ALTER TABLE delegate ADD COLUMN committee TEXT NOT NULL DEFAULT '';
ALTER TABLE delegate ADD COLUMN awards TEXT NOT NULL DEFAULT '';
ALTER TABLE delegate ADD COLUMN discipline TEXT NOT NULL DEFAULT '';
"""


def m037_merits(db: Opened) -> None:
    """A delegate tells of which committee, with what awards, under what discipline."""
    run(db, _MERITS)
