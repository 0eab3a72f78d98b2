"""Step 33: who of an enterprise counts as a worker for the targets of the term.

What it is for: a setting of the term, which no source settles.
What it is not for: the occupations of those admitted.
"""

from app.models.migrations.script import Opened, run

_WORKERS = """
ALTER TABLE term ADD COLUMN workers TEXT NOT NULL DEFAULT 'all'
    CHECK (workers IN ('all', 'without_managers', 'direct'));
"""


def m033_counted_workers(db: Opened) -> None:
    """A term says who of an enterprise counts as a worker: all, as it was."""
    run(db, _WORKERS)
