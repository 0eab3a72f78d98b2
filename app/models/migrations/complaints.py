"""Step 35: how many complaints there were about who may take part in the congress.

What it is for: two figures of the credentials report; NULL is what nobody noted.
What it is not for: complaints about an election, which are no figures.
"""

from app.models.migrations.script import Opened, run

_COMPLAINTS = """
CREATE TABLE complaints (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    received INTEGER CHECK (received >= 0),
    settled INTEGER CHECK (settled >= 0),
    CHECK (settled IS NULL OR (received IS NOT NULL AND settled <= received))
) STRICT;
"""


def m035_complaints(db: Opened) -> None:
    """A congress may note how many complaints were received and settled."""
    run(db, _COMPLAINTS)
