"""Records that stand in an order people give them, and that are removed without being lost.

What it is for: what sessions, agenda items, speeches and guests share: adding, changing, moving, removing.
What it is not for: what the records mean, and records with an order of their own (delegates by number).
"""

from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from app.models.repository import Changes, Repository, refuse_signs, refuse_text

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    class OrderedRecord(DataclassInstance, Protocol):
        """A record with an id, 0 before it is stored."""

        @property
        def id(self) -> int:
            """Return the id in its table."""
            ...


T = TypeVar("T", bound="OrderedRecord")

_LONG = frozenset({"summary"})
"""Texts of any length, in paragraphs."""


class OrderedRecords(Repository, Generic[T]):
    """The records of one table; the fields of the record are the columns of the table, `id` the last of them.

    Where `parent` is a column, the records of each parent have an order of their own.
    """

    def __init__(self, book: Changes, record: type[T], table: str, parent: str = "") -> None:
        """Read and write `record` in `table`."""
        super().__init__(book)
        self._record, self._table, self._parent = record, table, parent
        self._columns = tuple(name for name in record.__dataclass_fields__ if name != "id")
        self._listed = ", ".join(self._columns)

    def all(self, parent_id: int | None = None) -> tuple[T, ...]:
        """Return the records in their order: of one parent, or all."""
        only, values = (f" AND {self._parent} = ?", (parent_id,)) if parent_id is not None else ("", ())
        sql = f"SELECT {self._listed}, id FROM {self._table} WHERE removed = 0{only} ORDER BY position, id"
        return tuple(self._made(row) for row in self._rows(sql, values))

    def get(self, record_id: int) -> T:
        """Return one record, removed ones too; raise LookupError for none."""
        row = self._row(f"SELECT {self._listed}, id FROM {self._table} WHERE id = ?", (record_id,))
        if row is None:
            raise LookupError(record_id)
        return self._made(row)

    def add(self, record: T) -> int:
        """Put a record at the end and return its id; raise Refused for a text that no paper can show."""
        values = self._values(record)
        self._refuse(values, {})
        with self._book.change(f"{self._table}.add", self._table, record=values) as connection:
            holes = ", ".join("?" for _ in self._columns)
            last = f"SELECT coalesce(max(position), 0) + 1 FROM {self._table}"
            sql = f"INSERT INTO {self._table} ({self._listed}, position) VALUES ({holes}, ({last}))"
            return connection.execute(sql, [*values.values()]).lastrowid or 0

    def update(self, record: T) -> None:
        """Store a record anew, where it changed; raise Refused as `add` does."""
        before, values = self._values(self.get(record.id)), self._values(record)
        if before == values:
            return
        self._refuse(values, before)
        with self._book.change(f"{self._table}.update", f"{self._table}/{record.id}", record=values) as connection:
            sets = ", ".join(f"{name} = ?" for name in self._columns)
            connection.execute(f"UPDATE {self._table} SET {sets} WHERE id = ?", [*values.values(), record.id])

    def remove(self, record_id: int) -> None:
        """Take a record away; it stays in the book."""
        self._mark_removed(self._table, record_id, removed=True)

    def restore(self, record_id: int) -> None:
        """Put a removed record back where it was."""
        self._mark_removed(self._table, record_id, removed=False)

    def move(self, record_id: int, by: int) -> None:
        """Move a record so many places down (up where negative) among those of its parent; it stops at the ends."""
        parent_id = getattr(self.get(record_id), self._parent) if self._parent else None
        self._move(self._table, (one.id for one in self.all(parent_id)), record_id, by)

    def _made(self, row: tuple[Any, ...]) -> T:
        return self._record(*row)

    def _values(self, record: T) -> dict[str, Any]:
        return {name: value for name, value in asdict(record).items() if name != "id"}

    @staticmethod
    def _refuse(values: dict[str, Any], before: dict[str, Any]) -> None:
        for name, text in values.items():
            if name in _LONG:
                refuse_signs(text.replace("\n", " "), name)
            elif isinstance(text, str):
                refuse_text(text, name, str(before.get(name, "")))
