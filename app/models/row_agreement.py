"""Whether every row is what the journal last told of it.

What it is for: naming rows that were changed, taken away or put in past the journal, and what wrote them last.
What it is not for: whether the journal itself is whole (journal), and words (checking).
"""

import sqlite3
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from app.models import empty_book
from app.models.journal import journals_rows
from app.models.row_digests import GONE, Key, RowDigest, ToldRows, shapes


class Wrong(StrEnum):
    """What is wrong with a row."""

    CHANGED = "row.changed"
    MISSING = "row.missing"
    INSERTED = "row.inserted"


class WrongRow(NamedTuple):
    """A row that is not what the journal tells: as it is now, and the entry that last told of it, 0 for none."""

    wrong: Wrong
    now: RowDigest
    entry: int


def wrong_rows(connection: sqlite3.Connection) -> Iterator[WrongRow]:
    """Yield the rows of all tables that are not what the journal tells, by table and key."""
    there = shapes(connection)
    for table, expected in _told(connection).items():
        for one in there[table].all(connection) if table in there else ():
            entry, digest = expected.pop(one.key, (0, GONE))
            if one.digest != digest:
                yield WrongRow(Wrong.CHANGED if digest != GONE else Wrong.INSERTED, one, entry)
        for key, (entry, digest) in expected.items():
            if digest != GONE:
                yield WrongRow(Wrong.MISSING, RowDigest(table, key, GONE), entry)


def _told(connection: sqlite3.Connection) -> dict[str, dict[Key, tuple[int, bytes]]]:
    """Return what was last told of each row; what every new book holds is told by no entry."""
    told: dict[str, dict[Key, tuple[int, bytes]]] = {}
    with empty_book.in_memory() as fresh:
        for table, shape in shapes(fresh).items():
            told[table] = {one.key: (0, one.digest) for one in shape.all(fresh)}
    if journals_rows(connection):
        for entry, *row in connection.execute(
            "SELECT entry, name, keys, digests FROM journal_row ORDER BY entry, part"
        ):
            rows = ToldRows(*row)
            told.setdefault(rows.table, {}).update({one.key: (entry, one.digest) for one in rows.each()})
    return told
