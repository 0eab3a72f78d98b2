"""Step 9: the people who work on a book, their roles and PINs.

What it is for: a book that has people always has a head of the board among them; nobody is ever deleted, because
the journal names them.
What it is not for: what a role may do (rules.permissions).
"""

from app.models.migrations.script import Opened, run

_OPERATORS = """
CREATE TABLE operator (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> '' AND name = trim(name)),
    role TEXT NOT NULL CHECK (role IN ('head', 'secretary', 'entry', 'viewer')),
    pin TEXT NOT NULL DEFAULT '' CHECK (pin = '' OR pin LIKE '$argon2id$%'),
    failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    failed_at TEXT NOT NULL DEFAULT '' CHECK (failures = 0 OR failed_at <> ''),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE TRIGGER first_operator_is_head BEFORE INSERT ON operator
WHEN NEW.role <> 'head' AND NOT EXISTS (SELECT 1 FROM operator WHERE role = 'head' AND removed = 0)
BEGIN SELECT RAISE(ABORT, 'a book with people has a head'); END;
CREATE TRIGGER last_head_stays BEFORE UPDATE OF role, removed ON operator
WHEN OLD.role = 'head' AND OLD.removed = 0 AND (NEW.role <> 'head' OR NEW.removed = 1)
    AND NOT EXISTS (SELECT 1 FROM operator WHERE role = 'head' AND removed = 0 AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'a book with people has a head'); END;
CREATE TRIGGER operator_is_never_deleted BEFORE DELETE ON operator
BEGIN SELECT RAISE(ABORT, 'the journal names operators'); END;
CREATE TABLE idle_lock (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 120)
) STRICT;
INSERT INTO idle_lock (id, minutes) VALUES (1, 0);
"""


def m009_operators(db: Opened) -> None:
    """A book knows the people who work on it, and when it locks by itself."""
    run(db, _OPERATORS)
