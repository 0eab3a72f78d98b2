"""Digests of rows: which rows a change touches, and what each is like.

What it is for: noting, through triggers of this connection alone, what is written; reading it back as digests.
What it is not for: keeping them (journal) and comparing them (row_agreement).
Invariant: nothing that is written outside a transaction of the program is noted, and so it does not agree afterwards.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from app.models.journaled_tables import TABLES

SIZE = 16
GONE = bytes(SIZE)
"""Stands for the digest of a row that was taken away."""


def _bytes(value: bytes) -> list[str]:
    """Return bytes as JSON that no text is like."""
    return [value.hex()]


_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_bytes).encode
_NOTE = "note_row"
_EVENTS = {"INSERT": ("NEW",), "UPDATE": ("OLD", "NEW"), "DELETE": ("OLD",)}
_Values = tuple[Any, ...]
Key = int | str


class RowDigest(NamedTuple):
    """What a row, or the rows of one key, are like: `key` as JSON where it is no whole number or text."""

    table: str
    key: Key
    digest: bytes


class ToldRows(NamedTuple):
    """What the journal keeps of the rows of one table that an entry wrote: keys as JSON, digests in their order."""

    table: str
    keys: str
    digests: bytes

    def each(self) -> Iterator[RowDigest]:
        """Yield them one by one."""
        for place, key in enumerate(json.loads(self.keys)):
            yield RowDigest(self.table, key, self.digests[place * SIZE : (place + 1) * SIZE])


class Shape:
    """The columns of a table as it is in a file."""

    def __init__(self, connection: sqlite3.Connection, table: str) -> None:
        """Read them."""
        columns = connection.execute(f"SELECT name, dflt_value, pk FROM pragma_table_info('{table}')").fetchall()
        journaled = TABLES[table]
        primary = tuple(name for name, _, place in sorted(columns, key=itemgetter(2)) if place)
        self.table, self.key = table, journaled.key or primary
        self.named = tuple(name for name, _, _ in columns)
        self.order = ", ".join(f'"{name}"' for name in (*self.key, *journaled.within))
        self._places = tuple(self.named.index(name) for name in self.key)
        self._places_by_name = sorted(range(len(self.named)), key=self.named.__getitem__)
        self._usual = [
            connection.execute(f"SELECT {usual}").fetchone()[0] if usual else None for _, usual, _ in columns
        ]
        self._listed = ", ".join(f'"{name}"' for name in self.named)

    def key_of(self, row: _Values) -> _Values:
        """Return the values that tell a row apart."""
        return tuple(row[place] for place in self._places)

    def noted(self, row: str) -> str:
        """Return the SQL that notes a row in a trigger: NEW or OLD."""
        values = ", ".join(f'{row}."{name}"' for name in self.key)
        return f"{_NOTE}('{self.table}', {values})"

    def all(self, connection: sqlite3.Connection) -> Iterator[RowDigest]:
        """Yield the digests of everything in the table."""
        rows = connection.execute(f'SELECT {self._listed} FROM "{self.table}" ORDER BY {self.order}')
        for key, found in groupby(rows, self.key_of):
            yield RowDigest(self.table, stored_key(key), self._digest(found))

    def some(self, connection: sqlite3.Connection, keys: Iterable[_Values]) -> Iterator[RowDigest]:
        """Yield the digests of what stands under these keys, `GONE` where nothing does."""
        left = dict.fromkeys(keys)
        for rows in self._found(connection, left):
            for key, found in groupby(rows, self.key_of):
                left.pop(key, None)
                yield RowDigest(self.table, stored_key(key), self._digest(found))
        for key in left:
            yield RowDigest(self.table, stored_key(key), GONE)

    def _found(self, connection: sqlite3.Connection, keys: Iterable[_Values]) -> Iterator[Iterable[_Values]]:
        """Yield the rows of these keys, all of a key together: in one go where a key is one column."""
        sql = f'SELECT {self._listed} FROM "{self.table}" WHERE %s ORDER BY {self.order}'
        if len(self.key) == 1:
            where = f'"{self.key[0]}" IN (SELECT value FROM json_each(?))'
            yield connection.execute(sql % where, (_ENCODE([key for (key,) in keys]),)).fetchall()
            return
        where = " AND ".join(f'"{name}" IS ?' for name in self.key)
        for key in tuple(keys):
            yield connection.execute(sql % where, key).fetchall()

    def _digest(self, rows: Iterable[_Values]) -> bytes:
        """Return a digest in which a column that is everywhere at its default has no part: a step may add one."""
        found, usual = list(rows), self._usual
        if len(found) == 1:
            (row,) = found
            places = [place for place in self._places_by_name if row[place] != usual[place]]
        else:
            places = [place for place in self._places_by_name if any(row[place] != usual[place] for row in found)]
        told = [[self.named[place] for place in places], *([row[place] for place in places] for row in found)]
        return hashlib.sha256(_ENCODE(told).encode()).digest()[:SIZE]


_KNOWN: dict[tuple[str, str], Shape] = {}
"""The tables met so far, by what made them: a step of the book makes them anew."""


class TouchedRows:
    """The rows that were written through one connection since they were last taken."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Note nothing yet."""
        self._connection = connection
        # In the order in which they were written: that of a set is another one in each process.
        self._touched: dict[str, dict[_Values, None]] = {}
        self._shapes: dict[str, Shape] = {}

    def watch(self) -> None:
        """Begin to note, once; to be called outside a transaction, which could take the triggers back."""
        if self._shapes:
            return
        self._connection.create_function(_NOTE, -1, self._note)
        shaped = shapes(self._connection)
        triggers = "".join(
            f'CREATE TEMP TRIGGER "note_{table}_{event}" AFTER {event} ON main."{table}"'
            f" BEGIN SELECT {', '.join(shape.noted(row) for row in rows)}; END;"
            for table, shape in shaped.items()
            for event, rows in _EVENTS.items()
        )
        # Together: each by itself would be a transaction of its own, in twice the time. It is taken back where one
        # fails: what is written next would stand in a transaction that nobody ends.
        with self._connection:
            self._connection.executescript(f"BEGIN; {triggers}")
        self._shapes = shaped

    def take(self) -> list[ToldRows]:
        """Return what the noted rows are like now, and note anew."""
        touched, self._touched = self._touched, {}
        return told(one for table, keys in touched.items() for one in self._shapes[table].some(self._connection, keys))

    def forget(self) -> None:
        """Note anew: what was written was taken back."""
        self._touched = {}

    def _note(self, table: str, *key: object) -> None:
        if self._connection.in_transaction:
            self._touched.setdefault(table, {})[key] = None


def shapes(connection: sqlite3.Connection) -> dict[str, Shape]:
    """Return the tables of a file that the journal answers for."""
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").fetchall()
    there: dict[str, str] = dict(rows)
    return {table: _shape(connection, table, there[table]) for table in TABLES if table in there}


def _shape(connection: sqlite3.Connection, table: str, made_by: str) -> Shape:
    """Return what a table is like: books of one version are alike, the next one need not be asked."""
    if (table, made_by) not in _KNOWN:
        _KNOWN[table, made_by] = Shape(connection, table)
    return _KNOWN[table, made_by]


def told(rows: Iterable[RowDigest]) -> list[ToldRows]:
    """Return rows as the journal keeps them."""
    by_table: dict[str, list[RowDigest]] = {}
    for one in rows:
        by_table.setdefault(one.table, []).append(one)
    return [
        ToldRows(
            table,
            _ENCODE([one.key for one in found]),
            b"".join(one.digest for one in found),
        )
        for table, found in by_table.items()
    ]


def label_of(connection: sqlite3.Connection, row: RowDigest, label: str) -> str:
    """Return what an SQL expression says of the row under a key."""
    shape = Shape(connection, row.table)
    key = (row.key,) if len(shape.key) == 1 else tuple(json.loads(str(row.key)))
    where = " AND ".join(f'"{name}" IS ?' for name in shape.key)
    found = connection.execute(f'SELECT {label} FROM "{row.table}" WHERE {where}', key).fetchone()
    return str(found[0]) if found and found[0] is not None else ""


def stored_key(key: _Values) -> Key:
    """Return a key as it is stored: a whole number or a text as it is, all others as JSON."""
    return key[0] if len(key) == 1 else _ENCODE(key)
