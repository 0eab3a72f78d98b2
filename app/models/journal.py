"""The journal: the append-only, hash-chained record of every change.

What it is for: who did what, when; each entry carries the digest of the one before.
What it is not for: undoing, and showing (ui).
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

FIRST_PREVIOUS = "0" * 64


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

    def true_digest(self) -> str:
        """Return the digest that this entry must carry."""
        return _digest(self.id, self.at, self.operator, self.action, self.subject, self.detail, self.previous)


class Journal:
    """The journal of one book."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read and append through this connection."""
        self._connection = connection

    def append(self, at: str, operator: str, action: str, subject: str, detail: Mapping[str, object]) -> None:
        """Add an entry; only `Book.change` calls this, inside its transaction."""
        last = self._connection.execute("SELECT id, digest FROM journal ORDER BY id DESC LIMIT 1").fetchone()
        last_id, previous = last or (0, FIRST_PREVIOUS)
        text = json.dumps(detail, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        values = (last_id + 1, at, operator, action, subject, text, previous)
        self._connection.execute(
            "INSERT INTO journal (id, at, operator, action, subject, detail, previous, digest)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (*values, _digest(*values)),
        )

    def head(self) -> str:
        """Return the digest of the latest entry; that of nothing in a book to which nothing was done."""
        row = self._connection.execute("SELECT digest FROM journal ORDER BY id DESC LIMIT 1").fetchone()
        return row[0] if row else FIRST_PREVIOUS

    def entries(self) -> Iterator[Entry]:
        """Yield all entries, oldest first."""
        rows = self._connection.execute(
            "SELECT id, at, operator, action, subject, detail, previous, digest FROM journal ORDER BY id"
        )
        for row in rows:
            yield Entry(*row)

    def last(self) -> Entry | None:
        """Return the latest entry; None in a book to which nothing was done."""
        row = self._connection.execute(
            "SELECT id, at, operator, action, subject, detail, previous, digest FROM journal ORDER BY id DESC LIMIT 1"
        ).fetchone()
        return Entry(*row) if row else None

    def breaks(self) -> Iterator[int]:
        """Yield the ids of entries that were changed, or whose forerunner is missing."""
        previous, expected = FIRST_PREVIOUS, 1
        for entry in self.entries():
            if entry.id != expected or entry.previous != previous or entry.digest != entry.true_digest():
                yield entry.id
            previous, expected = entry.digest, entry.id + 1


def _digest(*values: object) -> str:
    return hashlib.sha256(json.dumps(values, ensure_ascii=False).encode()).hexdigest()
