"""Step 40: what changed of an organisation that neither moved nor got another name.

What it is for: its past also tells of its kind, where it works, whose the enterprise is, and who headed it.
What it is not for: the events that there were before (organisation_tree).
"""

from app.models.migrations.script import Opened, run

_CHANGES = """
CREATE TABLE new_organisation_event (
    id INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisation(id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('founded', 'renamed', 'moved', 'merged', 'dissolved', 'changed')),
    day TEXT NOT NULL,
    decision TEXT NOT NULL DEFAULT '',
    before TEXT NOT NULL DEFAULT '',
    after TEXT NOT NULL DEFAULT '',
    other_id INTEGER REFERENCES organisation(id) ON DELETE RESTRICT,
    note TEXT NOT NULL DEFAULT '',
    operator TEXT NOT NULL,
    at TEXT NOT NULL,
    field TEXT NOT NULL DEFAULT '' CHECK ((field <> '') = (kind = 'changed'))
) STRICT;
INSERT INTO new_organisation_event
    (id, organisation_id, kind, day, decision, before, after, other_id, note, operator, at)
    SELECT id, organisation_id, kind, day, decision, before, after, other_id, note, operator, at
    FROM organisation_event;
DROP TABLE organisation_event;
ALTER TABLE new_organisation_event RENAME TO organisation_event;
CREATE INDEX organisation_event_of ON organisation_event (organisation_id);
"""


def m038_organisation_changes(db: Opened) -> None:
    """An event tells which field of an organisation changed."""
    run(db, _CHANGES)
