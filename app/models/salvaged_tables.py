"""The empty tables of a new book, filled with rows that came out of a damaged one.

What it is for: salvage; every row must be one that the table takes, in type, range and key.
What it is not for: reading the damaged file (torn_pages).
"""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.models import empty_book
from app.models.torn_pages import Row, Value

_TYPES: Mapping[str, tuple[type, ...]] = {
    "INTEGER": (int,),
    "INT": (int,),
    "TEXT": (str,),
    "BLOB": (bytes,),
    "REAL": (float, int),
}
_OWN = frozenset({"_sqlite_migrations", "sqlite_sequence", "sqlite_stat1", "sqlite_stat4"})


@dataclass(frozen=True, slots=True)
class Filled:
    """How many rows a table took, and how many it refused."""

    taken: int = 0
    refused: int = 0

    def with_more(self, more: "Filled") -> "Filled":
        """Return both together."""
        return Filled(self.taken + more.taken, self.refused + more.refused)


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    kind: str
    is_needed: bool
    default: Value
    key: int


class NewTables:
    """The tables of one version of the schema, without guards until `finish`."""

    def __init__(self, connection: sqlite3.Connection, version: int) -> None:
        """Make them."""
        self._connection = connection
        connection.execute("PRAGMA foreign_keys = OFF")
        empty_book.copied_to(connection, version)
        connection.execute("BEGIN")
        listed = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
        roots = connection.execute("SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'").fetchall()
        self.names = tuple(name for kind, name, _ in listed if kind == "table" and name not in _OWN)
        self.roots: Mapping[str, int] = {name: root for name, root in roots if name in self.names}
        self._guards = {name: sql for kind, name, sql in listed if kind == "trigger"}
        for name in self._guards:
            connection.execute(f"DROP TRIGGER {name}")
        self._columns = {name: self._columns_of(name) for name in self.names}
        self._keyless = {name for kind, name, sql in listed if kind == "table" and "WITHOUT ROWID" in sql}
        self._defaults = {name: self._all(name) for name in self.names}
        for name in self.names:
            connection.execute(f'DELETE FROM "{name}"')

    def fill(self, name: str, rows: Sequence[Row]) -> Filled:
        """Put rows into a table; those it does not take are counted."""
        taken = 0
        columns = self._columns[name]
        listed = ", ".join(f'"{one.name}"' for one in columns)
        statement = f'INSERT INTO "{name}" ({listed}) VALUES ({", ".join("?" * len(columns))})'
        for row in rows:
            values = self._values(name, row)
            if values is None:
                continue
            try:
                taken += self._connection.execute(statement, values).rowcount
            except (sqlite3.IntegrityError, sqlite3.DataError, OverflowError):
                continue
            except sqlite3.OperationalError as error:
                if error.sqlite_errorname != "SQLITE_ERROR":
                    raise
                continue  # a text that a check of the table cannot read
        return Filled(taken, len(rows) - taken)

    def fill_whole(self, name: str, rows: Sequence[Row]) -> Filled | None:
        """Put rows into a table where it takes every one of them, else none: then they are hardly of this table."""
        self._connection.execute("SAVEPOINT stray")
        filled = self.fill(name, rows)
        if filled.refused:
            self._connection.execute("ROLLBACK TO stray")
        self._connection.execute("RELEASE stray")
        return None if filled.refused else filled

    def takes(self, name: str, row: Row) -> bool:
        """Return whether a row has the columns of a table, each of its kind."""
        return self._values(name, row) is not None

    def home_of(self, rows: Sequence[Row], among: set[str] | None) -> str:
        """Return the one table that all these rows fit, "" where none or several do."""
        fitting = [
            name
            for name in self.names
            if (among is None or name in among) and all(self.takes(name, row) for row in rows)
        ]
        return fitting[0] if len(fitting) == 1 else ""

    def cut_loose(self) -> Mapping[str, int]:
        """Free rows from what they belong to where that is lost, or leave them out; return how many of each table."""
        found: dict[str, int] = {}
        while changed := {name: count for name in self.names if (count := self._cut(name))}:
            for name, count in changed.items():
                found[name] = found.get(name, 0) + count
        return found

    def finish(self) -> None:
        """Put the rows of an empty book where nothing came out, and the guards back."""
        for name, rows in self._defaults.items():
            if rows and not self.count(name):
                marks = ", ".join("?" * len(rows[0]))
                self._connection.executemany(f'INSERT INTO "{name}" VALUES ({marks})', rows)
        for sql in self._guards.values():
            self._connection.execute(sql)
        self._connection.execute("COMMIT")

    def count(self, name: str) -> int:
        """Return how many rows a table has."""
        return int(self._connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])

    def _all(self, name: str) -> list[tuple[Value, ...]]:
        return self._connection.execute(f'SELECT * FROM "{name}"').fetchall()

    def _columns_of(self, name: str) -> tuple[_Column, ...]:
        rows = self._connection.execute(f'PRAGMA table_info("{name}")').fetchall()
        return tuple(
            _Column(title, kind.upper(), bool(needed or key), self._plain(default), key)
            for _, title, kind, needed, default, key in rows
        )

    def _plain(self, default: str | None) -> Value:
        return None if default is None else self._connection.execute(f"SELECT {default}").fetchone()[0]

    def _values(self, name: str, row: Row) -> list[Value] | None:
        """Return the values of a row in the order of the columns, None where the row is not of this table."""
        columns = self._columns[name]
        if (row.rowid is None) != (name in self._keyless):
            return None
        stored = list(columns)
        if name in self._keyless:
            stored = sorted(columns, key=lambda one: (not one.key, one.key))
        if len(row.values) > len(stored):
            return None
        values = {one.name: one.default for one in stored}
        values.update(zip((one.name for one in stored), row.values, strict=False))
        keys = [one for one in columns if one.key]
        if row.rowid is not None and len(keys) == 1 and keys[0].kind == "INTEGER":
            if values[keys[0].name] is not None:
                return None
            values[keys[0].name] = row.rowid
        return [values[one.name] for one in columns] if all(_fits(values[one.name], one) for one in columns) else None

    def _cut(self, name: str) -> int:
        """Do it once for each reference of a table; the next reference sees what is left."""
        references: dict[int, list[tuple[str, str, str | None]]] = {}
        for id_, _, parent, source, target, *_ in self._connection.execute(f'PRAGMA foreign_key_list("{name}")'):
            references.setdefault(id_, []).append((parent, source, target))
        return sum(self._cut_reference(name, pairs) for pairs in references.values())

    def _cut_reference(self, name: str, pairs: Sequence[tuple[str, str, str | None]]) -> int:
        parent = pairs[0][0]
        keys = [one.name for one in sorted(self._columns[parent], key=lambda one: one.key) if one.key]
        same = [
            f'p."{target or key}" = "{name}"."{source}"'
            for (_, source, target), key in zip(pairs, [*keys, *[""] * len(pairs)], strict=False)
        ]
        told = [f'"{source}" IS NOT NULL' for _, source, _ in pairs]
        where = f'{" AND ".join(told)} AND NOT EXISTS (SELECT 1 FROM "{parent}" AS p WHERE {" AND ".join(same)})'
        needed = {one.name for one in self._columns[name] if one.is_needed}
        free = [source for _, source, _ in pairs if source not in needed]
        if free:
            try:
                freed = self._connection.execute(f'UPDATE "{name}" SET "{free[0]}" = NULL WHERE {where}').rowcount
            except sqlite3.IntegrityError:
                freed = 0
            if freed:
                return freed
        return self._connection.execute(f'DELETE FROM "{name}" WHERE {where}').rowcount


def _fits(value: Value, column: _Column) -> bool:
    if value is None:
        return not column.is_needed
    return isinstance(value, _TYPES.get(column.kind, (int, float, str, bytes)))
