"""Step 6: reasons for warnings, confirmed results opened again, what the electorate decided on going on.

What it is for: what closing a count and coming back to it leaves in the book.
What it is not for: figures and results themselves (steps 3 and 4).
"""

from app.models.migrations.script import Opened, run

_CLOSING = """
CREATE TABLE warning_reason (
    round_id INTEGER NOT NULL REFERENCES round(id) ON DELETE RESTRICT,
    code TEXT NOT NULL CHECK (code <> ''),
    says TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    operator TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (round_id, code, says)
) STRICT;
INSERT INTO warning_reason (round_id, code, says, reason, operator, at)
    SELECT id, 'surplus', '', warning_reason, '', coalesce(began_at, '') FROM round WHERE warning_reason <> '';
ALTER TABLE round DROP COLUMN warning_reason;
CREATE TABLE correction (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES round(id) ON DELETE RESTRICT,
    at TEXT NOT NULL,
    operator TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    confirmed_at TEXT NOT NULL,
    confirmed_by TEXT NOT NULL,
    digest TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (json_valid(outcome))
) STRICT;
CREATE TRIGGER correction_is_never_changed BEFORE UPDATE ON correction
BEGIN SELECT RAISE(ABORT, 'a correction stays'); END;
CREATE TRIGGER correction_is_never_deleted BEFORE DELETE ON correction
BEGIN SELECT RAISE(ABORT, 'a correction stays'); END;
DROP TRIGGER confirmation_is_never_deleted;
CREATE TRIGGER confirmation_goes_only_into_a_correction BEFORE DELETE ON confirmation
WHEN NOT EXISTS (SELECT 1 FROM correction WHERE round_id = OLD.round_id
    AND confirmed_at = OLD.at AND digest = OLD.digest AND outcome = OLD.outcome)
BEGIN SELECT RAISE(ABORT, 'a confirmation stays'); END;
CREATE TABLE going_on (
    round_id INTEGER PRIMARY KEY REFERENCES round(id) ON DELETE RESTRICT,
    decision TEXT NOT NULL CHECK (decision IN ('stop')),
    operator TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
"""


def m006_closing(db: Opened) -> None:
    """Warnings get reasons, confirmed results can be corrected, an electorate can decide to stop."""
    run(db, _CLOSING)
