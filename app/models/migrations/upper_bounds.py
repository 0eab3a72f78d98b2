"""Step 45: a part of a target may be a limit from above.

What it is for: «dưới» and «không quá» beside «từ … trở lên» and «trên», of what is wanted now and of what was.
What it is not for: how a limit is judged (rules.target_verdicts).
"""

from app.models.migrations.script import Opened, run

_UPPER_BOUNDS = """
CREATE TABLE new_target_part (
    id INTEGER PRIMARY KEY,
    target_id INTEGER NOT NULL REFERENCES target(id) ON DELETE RESTRICT,
    parent_id INTEGER REFERENCES target_part(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    of TEXT NOT NULL DEFAULT '',
    reaching TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL CHECK (unit IN ('percent', 'count', 'done')),
    comparison TEXT NOT NULL CHECK (comparison IN ('at_least', 'over', 'exactly', 'under', 'at_most', 'done')),
    threshold INTEGER NOT NULL DEFAULT 0 CHECK (threshold >= 0),
    period TEXT NOT NULL CHECK (period IN ('yearly', 'term')),
    measure TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    CHECK ((unit = 'done') = (comparison = 'done'))
) STRICT;
INSERT INTO new_target_part SELECT id, target_id, parent_id, position, of, reaching, unit, comparison, threshold,
    period, measure, removed FROM target_part;
DROP TABLE target_part;
ALTER TABLE new_target_part RENAME TO target_part;
CREATE TABLE new_amended_part (
    version_id INTEGER NOT NULL REFERENCES target_version(id) ON DELETE RESTRICT,
    part_id INTEGER NOT NULL REFERENCES target_part(id) ON DELETE RESTRICT,
    parent_id INTEGER REFERENCES target_part(id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    of TEXT NOT NULL DEFAULT '',
    reaching TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL CHECK (unit IN ('percent', 'count', 'done')),
    comparison TEXT NOT NULL CHECK (comparison IN ('at_least', 'over', 'exactly', 'under', 'at_most', 'done')),
    threshold INTEGER NOT NULL DEFAULT 0 CHECK (threshold >= 0),
    period TEXT NOT NULL CHECK (period IN ('yearly', 'term')),
    PRIMARY KEY (version_id, part_id),
    CHECK ((unit = 'done') = (comparison = 'done'))
) STRICT;
INSERT INTO new_amended_part SELECT version_id, part_id, parent_id, position, of, reaching, unit, comparison, threshold,
    period FROM amended_part;
DROP TABLE amended_part;
ALTER TABLE new_amended_part RENAME TO amended_part;
"""


def m045_upper_bounds(db: Opened) -> None:
    """A part is compared from above as well; those stored stay as they are."""
    run(db, _UPPER_BOUNDS)
