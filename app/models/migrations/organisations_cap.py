"""Step 43: the decision that allows more excellent base organisations in a year.

What it is for: base organisations are rated among themselves, so no single one of them can be allowed more.
What it is not for: who is allowed more within one organisation (cap_extension).
Source: QĐ 366-QĐ/TW, article 11; evaluation-and-documents 2, O4.
"""

from app.models.migrations.script import Opened, run


def m043_organisations_cap(db: Opened) -> None:
    """A year may name the decision by which more of its base organisations are excellent."""
    run(db, "ALTER TABLE evaluation_year ADD COLUMN organisations_raised TEXT NOT NULL DEFAULT '';")
