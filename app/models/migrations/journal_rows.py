"""Step 34: what each row was like when the journal last told of it.

What it is for: a digest of every row an entry wrote, so that a row changed past the journal is found and named.
What it is not for: the rows themselves.

`keys` are a list in JSON, `digests` as many times 16 bytes, all zero for a row that was taken away: one row of this
table for all that an entry wrote in one table keeps a book a third smaller.

`part` is 0 for what was written before its entry, which the digest of the entry covers; what the same transaction
wrote after it has 1 and more, and is covered by the entry that follows.
"""

from app.models.migrations.script import Opened, run

_JOURNAL_ROWS = """
CREATE TABLE journal_row (
    entry INTEGER NOT NULL,
    part INTEGER NOT NULL CHECK (part >= 0),
    name TEXT NOT NULL CHECK (name <> ''),
    keys TEXT NOT NULL CHECK (json_type(keys) = 'array'),
    digests BLOB NOT NULL CHECK (length(digests) = 16 * json_array_length(keys)),
    PRIMARY KEY (entry, part, name)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER journal_row_is_never_changed BEFORE UPDATE ON journal_row
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_row_is_never_deleted BEFORE DELETE ON journal_row
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_row_only_grows BEFORE INSERT ON journal_row
WHEN NEW.entry <> (SELECT coalesce(max(id), 0) FROM journal) OR EXISTS (SELECT 1 FROM journal_row
    WHERE entry = NEW.entry AND part = NEW.part AND name = NEW.name)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
"""


def m034_journal_rows(db: Opened) -> None:
    """The journal tells what each row was like."""
    run(db, _JOURNAL_ROWS)
