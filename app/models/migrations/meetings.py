"""Step 31: what the minutes of a committee's meeting tell beside its programme.

What it is for: who led and who wrote, who was invited or absent, and which papers lay on the table.
What it is not for: sessions of the congress, whose bodies lead them.
"""

from app.models.migrations.script import Opened, run

_MEETINGS = """
ALTER TABLE session ADD COLUMN chair TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN secretary TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN absent TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN invited TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN papers TEXT NOT NULL DEFAULT '';
"""


def m031_meetings(db: Opened) -> None:
    """A session may tell its chair, secretary, absent and invited people, and its papers."""
    run(db, _MEETINGS)
