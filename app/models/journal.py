"""The journal: the append-only, hash-chained record of every change.

What it is for: who did what, when; an entry carries the digest of the one before and covers the rows it wrote.
What it is not for: undoing, showing (ui), and whether the rows are still like that (row_agreement).
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from app.models.row_digests import ToldRows

FIRST_PREVIOUS = "0" * 64
_ENTRY = "SELECT id, at, operator, action, subject, detail, previous, digest FROM journal"
_ROWS = "SELECT entry, part, name, keys, digests FROM journal_row"
_NOWHERE = float("inf")
_NONE: tuple[float, Iterator[tuple[float, str]]] = (_NOWHERE, iter(()))


@dataclass(frozen=True, slots=True)
class Entry:
    """One change: `at` in ISO 8601 with the zone, `detail` as JSON."""

    id: int
    at: str
    operator: str
    action: str
    subject: str
    detail: str
    previous: str
    digest: str

    def true_digest(self, rows: Iterable[str] = ()) -> str:
        """Return the digest that this entry must carry, which covers these rows."""
        values = (self.id, self.at, self.operator, self.action, self.subject, self.detail, self.previous)
        return _digest(*values, *_covered(rows))


class Journal:
    """The journal of one book."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read and append through this connection."""
        self._connection = connection

    def append(
        self,
        at: str,
        operator: str,
        action: str,
        subject: str,
        detail: Mapping[str, object],
        rows: Iterable[ToldRows] = (),
    ) -> None:
        """Add an entry that wrote these rows; only `Book.change` and upgrades call this, inside their transaction."""
        last = self._connection.execute("SELECT id, digest FROM journal ORDER BY id DESC LIMIT 1").fetchone()
        last_id, previous = last or (0, FIRST_PREVIOUS)
        text = json.dumps(detail, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        values = (last_id + 1, at, operator, action, subject, text, previous)
        listed = list(rows)
        covered = [*self._later_rows(last_id), *(_row_text(0, *one) for one in listed)]
        self._connection.execute(
            "INSERT INTO journal (id, at, operator, action, subject, detail, previous, digest)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (*values, _digest(*values, *_covered(covered))),
        )
        self._store(last_id + 1, 0, listed)

    def append_rows(self, rows: Iterable[ToldRows]) -> None:
        """Add rows that the transaction of the last entry wrote after it; the entry that follows covers them."""
        last, part = self._connection.execute(
            "SELECT coalesce(max(id), 0), (SELECT coalesce(max(part), 0) + 1 FROM journal_row"
            " WHERE entry = (SELECT coalesce(max(id), 0) FROM journal)) FROM journal"
        ).fetchone()
        self._store(last, part, rows)

    def head(self) -> str:
        """Return the digest of the latest entry; that of nothing in a book to which nothing was done."""
        row = self._connection.execute("SELECT digest FROM journal ORDER BY id DESC LIMIT 1").fetchone()
        return row[0] if row else FIRST_PREVIOUS

    def last_of(self, action: str, subject: str) -> Entry | None:
        """Return the latest entry of an action on a subject, None where there is none."""
        latest = f"{_ENTRY} WHERE action = ? AND subject = ? ORDER BY id DESC LIMIT 1"
        row = self._connection.execute(latest, (action, subject)).fetchone()
        return Entry(*row) if row else None

    def entries(self) -> Iterator[Entry]:
        """Yield all entries, oldest first."""
        for row in self._connection.execute(f"{_ENTRY} ORDER BY id"):
            yield Entry(*row)

    def last(self) -> Entry | None:
        """Return the latest entry; None in a book to which nothing was done."""
        row = self._connection.execute(f"{_ENTRY} ORDER BY id DESC LIMIT 1").fetchone()
        return Entry(*row) if row else None

    def newest(self) -> tuple[int, str] | None:
        """Return number and time of the latest entry: what it tells may be a list of a hundred thousand people."""
        return self._connection.execute("SELECT id, at FROM journal ORDER BY id DESC LIMIT 1").fetchone()

    def breaks(self) -> Iterator[int]:
        """Yield the ids of entries that were changed, or whose forerunner or rows were changed or are missing."""
        previous, expected = FIRST_PREVIOUS, 1
        stored = self._connection.execute(f"{_ROWS} ORDER BY entry, part") if journals_rows(self._connection) else ()
        rows = ((entry + (part > 0), _row_text(part, *row)) for entry, part, *row in stored)
        covered = groupby(rows, itemgetter(0))
        place, found = next(covered, _NONE)
        for entry in self.entries():
            while place < entry.id:
                place, found = next(covered, _NONE)
            texts = [text for _, text in found] if place == entry.id else []
            if entry.id != expected or entry.previous != previous or entry.digest != entry.true_digest(texts):
                yield entry.id
            previous, expected = entry.digest, entry.id + 1

    def cut(self) -> int:
        """Return the first entry that is missing at the end though its rows are told of; 0 where none is."""
        if not journals_rows(self._connection):
            return 0
        (found,) = self._connection.execute(
            "SELECT min(entry) FROM journal_row WHERE entry > (SELECT coalesce(max(id), 0) FROM journal)"
        ).fetchone()
        return found or 0

    def _later_rows(self, entry: int) -> Iterator[str]:
        for _, part, *row in self._connection.execute(f"{_ROWS} WHERE entry = ? AND part > 0", (entry,)):
            yield _row_text(part, *row)

    def _store(self, entry: int, part: int, rows: Iterable[ToldRows]) -> None:
        self._connection.executemany(
            "INSERT INTO journal_row (entry, part, name, keys, digests) VALUES (?, ?, ?, ?, ?)",
            [(entry, part, *row) for row in rows],
        )


def journals_rows(connection: sqlite3.Connection) -> bool:
    """Return whether a file is of a program whose journal tells of rows."""
    return connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'journal_row'").fetchone() is not None


def _row_text(part: int, table: str, keys: str, digests: bytes) -> str:
    return json.dumps((part, table, keys, digests.hex()), ensure_ascii=False)


def _covered(rows: Iterable[str]) -> tuple[str, ...]:
    """Return what an entry carries of its rows: one digest, none where it wrote none, as entries of old did."""
    listed = sorted(rows)
    return (_digest(*listed),) if listed else ()


def _digest(*values: object) -> str:
    return hashlib.sha256(json.dumps(values, ensure_ascii=False).encode()).hexdigest()
