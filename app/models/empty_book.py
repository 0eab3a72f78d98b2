"""The empty book of today: made by all steps once in a run, and copied from then on.

What it is for: what every new book begins with, and what no entry of the journal tells of; earlier versions, too.
What it is not for: bringing an older book up to date (upgrading), and where a new book is put (book).
"""

import sqlite3
from contextlib import closing
from functools import cache
from typing import NamedTuple

from app.models.migrations import STEPS
from app.models.migrations.script import Opened


class _Empty(NamedTuple):
    """A file in memory that the steps are applied to."""

    conn: sqlite3.Connection


def in_memory() -> closing[sqlite3.Connection]:
    """Return the tables of an empty book in memory, to be closed by whoever asked for it."""
    return _opened(_tables())


def written_to(connection: sqlite3.Connection, version: int, now: str) -> None:
    """Make an empty file an empty book of a version of the schema, whose steps were all gone through `now`."""
    copied_to(connection, version)
    connection.execute("UPDATE _sqlite_migrations SET applied_at = ?", [now])
    connection.execute(f"PRAGMA user_version = {version}")


def copied_to(connection: sqlite3.Connection, version: int) -> None:
    """Put the tables of a version of the schema, with the steps that lead to it, into an empty file."""
    with _opened(_with_steps(version)) as made:
        made.backup(connection)


def _opened(image: bytes) -> closing[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(image)
    return closing(connection)


@cache
def _tables() -> bytes:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        opened: Opened = _Empty(connection)
        for step in STEPS:
            step(opened)
        return connection.serialize()


@cache
def _with_steps(version: int) -> bytes:
    from sqlite_utils import Database

    from app.models.migrations.applying import book_steps

    stop = STEPS[version].__name__ if version < len(STEPS) else None
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        book_steps.apply(Database(connection, execute_plugins=False), stop_before=stop)
        return connection.serialize()
