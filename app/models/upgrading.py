"""Bringing an older book up to date, after a copy beside it.

What it is for: the steps in one transaction, and the entry of the journal that tells of the rows they made.
What it is not for: the steps (migrations), and new books (empty_book).
"""

import sqlite3
from contextlib import suppress
from pathlib import Path

from app.models import book_file, file_messages
from app.models.book_file import SCHEMA_VERSION
from app.models.errors import BookError, MediumFailed
from app.models.journal import Journal, journals_rows
from app.models.open_file import not_saved
from app.models.row_agreement import wrong_rows
from app.models.row_digests import told


def migrate(connection: sqlite3.Connection, now: str) -> None:
    """Bring a file up to date; the journal then tells of every row that is another one now, or that it never told of.

    What did not agree with the journal before goes on not agreeing.
    """
    from sqlite_utils import Database

    from app.models.migrations.applying import book_steps

    db = Database(connection, execute_plugins=False)
    connection.execute("PRAGMA foreign_keys = OFF")
    with db.atomic():
        before = wrong_rows(connection) if journals_rows(connection) else ()
        known = {(one.now.table, one.now.key) for one in before}
        book_steps.apply(db)
        if broken := connection.execute("PRAGMA foreign_key_check").fetchone():
            raise sqlite3.IntegrityError(f"{broken[0]} → {broken[2]}")
        found = (one.now for one in wrong_rows(connection))
        if rows := [one for one in found if (one.table, one.key) not in known]:
            Journal(connection).append(now, "", "book.upgrade", "book", {"version": SCHEMA_VERSION}, told(rows))
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def migrate_with_copy(path: Path, version: int, now: str) -> None:
    """Bring the book at a path up to date after a copy beside it; raise BookError or MediumFailed."""
    copy = _copy_name(path, version)
    connection = book_file.connect(path)
    try:
        book_file.copy(connection, copy)
        migrate(connection, now)
    except sqlite3.Error as error:
        if not_saved(error) is None:
            raise BookError(file_messages.NOT_UPGRADED, name=path.name, error=error) from error
        with suppress(OSError):
            copy.unlink()  # it is as the book still is, and takes the room that is missing
        why = book_file.why_not_written(path, error)
        raise MediumFailed(file_messages.NO_UPGRADE_HERE, name=path.name, why=why) from error
    finally:
        connection.close()


def _copy_name(path: Path, version: int) -> Path:
    stem = f"{path.stem} (trước nâng cấp {version})"
    name = path.with_name(f"{stem}{path.suffix}")
    number = 2
    while name.exists():
        name = path.with_name(f"{stem} {number}{path.suffix}")
        number += 1
    return name
