"""Step 41: what the parts of a target wanted before it was amended.

What it is for: a year before an amendment is judged by what held at its end.
What it is not for: what holds now (target_part); what a book amended before this step is not known and gets no rows.
"""

from app.models.migrations.script import Opened, run

_AMENDED_PARTS = """
CREATE TABLE amended_part (
    version_id INTEGER NOT NULL REFERENCES target_version(id) ON DELETE RESTRICT,
    part_id INTEGER NOT NULL REFERENCES target_part(id) ON DELETE RESTRICT,
    parent_id INTEGER REFERENCES target_part(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    of TEXT NOT NULL DEFAULT '',
    reaching TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL CHECK (unit IN ('percent', 'count', 'done')),
    comparison TEXT NOT NULL CHECK (comparison IN ('at_least', 'over', 'exactly', 'done')),
    threshold INTEGER NOT NULL DEFAULT 0 CHECK (threshold >= 0),
    period TEXT NOT NULL CHECK (period IN ('yearly', 'term')),
    PRIMARY KEY (version_id, part_id),
    CHECK ((unit = 'done') = (comparison = 'done'))
) STRICT;
"""


def m041_amended_parts(db: Opened) -> None:
    """A version that was amended keeps its parts."""
    run(db, _AMENDED_PARTS)
