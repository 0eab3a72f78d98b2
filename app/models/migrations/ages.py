"""Step 20: how a congress tells ages.

What it is for: the credentials report counts by the difference of years, or by full years where a congress set it so.
What it is not for: the ages themselves, which are computed from births (rules.partial_dates).
"""

from app.models.migrations.script import Opened, run

_AGES = """
ALTER TABLE congress ADD COLUMN full_years INTEGER NOT NULL DEFAULT 0 CHECK (full_years IN (0, 1));
"""


def m020_ages(db: Opened) -> None:
    """A congress may tell ages in full years."""
    run(db, _AGES)
