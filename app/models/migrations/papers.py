"""Step 8: the papers that were printed, and what became of them.

What it is for: printed = issued + spoiled and exchanged + left over.
What it is not for: the figures people and papers of a round always had (round, step 3).
"""

from app.models.migrations.script import Opened, run

_PAPERS = """
CREATE TABLE printing (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES round(id) ON DELETE RESTRICT,
    copies INTEGER NOT NULL CHECK (copies >= 0),
    reserve INTEGER NOT NULL CHECK (reserve >= 0),
    list TEXT NOT NULL CHECK (list <> ''),
    at TEXT NOT NULL,
    operator TEXT NOT NULL,
    dropped INTEGER NOT NULL DEFAULT 0 CHECK (dropped IN (0, 1)),
    CHECK (copies + reserve >= 1)
) STRICT;
CREATE TABLE paper_count (
    round_id INTEGER PRIMARY KEY REFERENCES round(id) ON DELETE RESTRICT,
    elsewhere INTEGER NOT NULL CHECK (elsewhere >= 0),
    spoiled INTEGER NOT NULL CHECK (spoiled >= 0),
    left_over INTEGER NOT NULL CHECK (left_over >= 0)
) STRICT;
"""
_CONFIRMED_IS_FROZEN = """
CREATE TRIGGER confirmed_{table}_{name} BEFORE {event} ON {table}
WHEN EXISTS (SELECT 1 FROM confirmation WHERE round_id = {row}.round_id)
BEGIN SELECT RAISE(ABORT, 'the round is confirmed'); END;
"""


def m008_papers(db: Opened) -> None:
    """Printed papers are accounted for."""
    run(db, _PAPERS)
    for table in ("printing", "paper_count"):
        for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")):
            run(db, _CONFIRMED_IS_FROZEN.format(table=table, name=event.lower(), event=event, row=row))
