"""Step 5: several blind passes of a batch, what differed between them, and what the board decided.

What it is for: pass 0 is the settled record of a batch, passes 1 to 3 are what was keyed.
What it is not for: what the passes say (ballot and mark, step 4).
"""

from app.models.migrations.script import Opened, run

_PASSES = """
ALTER TABLE contest ADD COLUMN passes INTEGER NOT NULL DEFAULT 1 CHECK (passes BETWEEN 1 AND 3);
CREATE TABLE pass_anew (
    round_id INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 3),
    operator TEXT NOT NULL,
    began_at TEXT NOT NULL,
    ended_at TEXT,
    PRIMARY KEY (round_id, batch, number),
    FOREIGN KEY (round_id, batch) REFERENCES batch(round_id, number) ON DELETE RESTRICT
) STRICT;
INSERT INTO pass_anew (round_id, batch, number, operator, began_at)
    SELECT round_id, batch, number, operator, began_at FROM pass;
DROP TABLE pass;
ALTER TABLE pass_anew RENAME TO pass;
CREATE TABLE pass_work (
    round_id INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    pass INTEGER NOT NULL CHECK (pass BETWEEN 1 AND 3),
    operator TEXT NOT NULL,
    papers INTEGER NOT NULL CHECK (papers >= 0),
    seconds INTEGER NOT NULL CHECK (seconds >= 0),
    last_at TEXT NOT NULL,
    PRIMARY KEY (round_id, batch, pass, operator),
    FOREIGN KEY (round_id, batch, pass) REFERENCES pass(round_id, batch, number) ON DELETE CASCADE
) STRICT;
CREATE TABLE settlement (
    round_id INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('marks', 'missing', 'doubled', 'swapped', 'moved')),
    readings TEXT NOT NULL CHECK (json_valid(readings)),
    papers TEXT NOT NULL CHECK (json_valid(papers)),
    reason TEXT NOT NULL,
    operator TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (round_id, batch, place),
    FOREIGN KEY (round_id, batch) REFERENCES batch(round_id, number) ON DELETE RESTRICT
) STRICT;
CREATE TABLE decision (
    ballot_id INTEGER PRIMARY KEY REFERENCES ballot(id) ON DELETE CASCADE,
    doubt TEXT NOT NULL CHECK (doubt <> ''),
    decided_by TEXT NOT NULL,
    operator TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
"""


def m005_passes(db: Opened) -> None:
    """A batch is keyed in up to three passes; their differences are settled against the paper."""
    run(db, _PASSES)
