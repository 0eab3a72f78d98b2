"""What every repository of a book shares: reading through its connection, changing through `Book.change`.

What it is for: the few lines that would stand in each repository.
What it is not for: any one concept's tables.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from datetime import date
from typing import Any, Protocol, TypeVar

from app.models.errors import Refused
from app.rules.findings import finding
from app.rules.permissions import Act
from app.rules.text_check import check_signs, check_text

Fetched = TypeVar("Fetched")


class Changes(Protocol):
    """The part of a book that repositories know."""

    @property
    def connection(self) -> sqlite3.Connection:
        """The open file."""
        ...

    operator: str
    """Who is working; `Operators.enter` hands over."""

    taken_back: int
    """How many times changes were taken back before anybody could count on them."""

    def now(self) -> str:
        """Return the time of this moment."""
        ...

    def may(self, act: Act) -> bool:
        """Return whether something can be done now by whoever works."""
        ...

    def check(self, act: Act) -> None:
        """Raise NotAllowed where whoever works may not do this."""
        ...

    def ticks(self) -> float:
        """Return seconds of a clock that nobody can set."""
        ...

    def retry_reading(self, error: sqlite3.Error) -> None:
        """Return where what could not be read can be now; raise MediumFailed, or the error where it is a bug."""
        ...

    def change(self, action: str, subject: str, **detail: object) -> AbstractContextManager[sqlite3.Connection]:
        """Hold one transaction with its journal entry."""
        ...

    def together(self) -> AbstractContextManager[None]:
        """Make all changes inside the block one transaction."""
        ...


AMONG = "IN (SELECT value FROM json_each(?))"
"""Follows a column in SQL whose values are among those of one hole, however many they are."""

Moment = tuple[object, ...]
"""A state of the book: another one after every change, of another program too, after changes that were taken back, and
where the file was taken up anew."""


class Repository:
    """Base of the repositories of one book."""

    def __init__(self, book: Changes) -> None:
        """Work on this book."""
        self._book = book

    @property
    def today(self) -> date:
        """The day of the book's clock."""
        return date.fromisoformat(self._book.now()[:10])

    @property
    def _moment(self) -> Moment:
        of_others = self._row("PRAGMA data_version")
        return self._book.connection, self._book.connection.total_changes, self._book.taken_back, of_others

    def _rows(self, sql: str, values: Iterable[object] = ()) -> list[tuple[Any, ...]]:
        return self._fetch(sql, values, sqlite3.Cursor.fetchall)

    def _row(self, sql: str, values: Iterable[object] = ()) -> tuple[Any, ...] | None:
        return self._fetch(sql, values, sqlite3.Cursor.fetchone)

    def _mark_removed(self, table: str, record_id: int, *, removed: bool) -> None:
        """Take a record away, or put it back; it stays in the book."""
        verb = "remove" if removed else "restore"
        with self._book.change(f"{table}.{verb}", f"{table}/{record_id}") as connection:
            connection.execute(f"UPDATE {table} SET removed = ? WHERE id = ?", (removed, record_id))

    def _move(self, table: str, ordered: Iterable[int], record_id: int, by: int) -> None:
        """Move a record so many places down (up where negative) among those `ordered`; it stops at the ends."""
        ids = [*ordered]
        before = ids.index(record_id)
        after = min(max(before + by, 0), len(ids) - 1)
        if after == before:
            return
        ids.insert(after, ids.pop(before))
        with self._book.change(f"{table}.move", f"{table}/{record_id}", ids=ids) as connection:
            places = [(place, one) for place, one in enumerate(ids, start=1)]
            connection.executemany(f"UPDATE {table} SET position = ? WHERE id = ?", places)

    def _fetch(self, sql: str, values: Iterable[object], fetch: Callable[[sqlite3.Cursor], Fetched]) -> Fetched:
        """Read once more where the file of the book had to be taken up anew."""
        given = tuple(values)
        try:
            return fetch(self._book.connection.execute(sql, given))
        except sqlite3.Error as error:
            self._book.retry_reading(error)
            return fetch(self._book.connection.execute(sql, given))


def those(values: Iterable[int]) -> str:
    """Return what fills the hole of AMONG."""
    return json.dumps([*values])


def refuse_text(text: str, place: str, before: str = "") -> None:
    """Raise Refused for a text that no paper can show; what stands in the book already is let be."""
    if text != before:
        for found in check_text(text, place):
            raise Refused(found)


def refuse_signs(text: str, place: str) -> None:
    """Raise Refused for a reason or a note, of any length, with a sign that no paper can show."""
    for found in check_signs(text, place):
        raise Refused(found)


def refuse_nobody(book: Changes) -> None:
    """Raise Refused for what somebody must answer for by name while nobody is named."""
    if not book.operator.strip():
        raise Refused(finding("operator.nobody"))
