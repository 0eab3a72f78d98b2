"""Step 10: who takes over what was sealed; ballots that only ask for opinions.

What it is for: what the sealing minutes say that no figure tells; a contest that elects nobody.
What it is not for: the papers that were printed (papers, step 8).
"""

from app.models.migrations.script import Opened, run

_SEALING = """
CREATE TABLE handover (
    round_id INTEGER PRIMARY KEY REFERENCES round(id) ON DELETE RESTRICT,
    packages INTEGER NOT NULL CHECK (packages >= 0),
    seals TEXT NOT NULL,
    receiver TEXT NOT NULL,
    keeper TEXT NOT NULL
) STRICT;
ALTER TABLE contest ADD COLUMN indicative INTEGER NOT NULL DEFAULT 0 CHECK (indicative IN (0, 1));
CREATE TRIGGER indicative_stays BEFORE UPDATE OF indicative ON contest
WHEN NEW.indicative <> OLD.indicative
BEGIN SELECT RAISE(ABORT, 'a contest is indicative from the beginning or never'); END;
"""


def m010_sealing(db: Opened) -> None:
    """Sealed papers are handed over; a contest may ask for opinions only."""
    run(db, _SEALING)
