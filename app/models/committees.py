"""The party committee that keeps the book.

What it is for: its name and that of its superior, as they stand at the head of documents.
What it is not for: the organisations below it (organisations).
"""

from dataclasses import asdict, dataclass

from app.models.congresses import refuse_confirmed_heads
from app.models.repository import Repository, refuse_text


@dataclass(frozen=True, slots=True)
class Committee:
    """Who keeps the book: "Đảng bộ Khối …", and the committee above it."""

    name: str = ""
    superior: str = ""


class Committees(Repository):
    """The one committee of a book."""

    def get(self) -> Committee:
        """Return the committee; an empty one in a new book."""
        row = self._row("SELECT name, superior FROM committee")
        return Committee(*row) if row else Committee()

    def save(self, committee: Committee) -> None:
        """Store the committee.

        Raises Refused for a name that no paper can show, and for another one once minutes of a confirmed round are
        headed by it.
        """
        before = self.get()
        refuse_text(committee.name, "name", before.name)
        refuse_text(committee.superior, "superior", before.superior)
        if before.name not in {committee.name, ""} or before.superior not in {committee.superior, ""}:
            refuse_confirmed_heads(self._book.connection, "committee")
        with self._book.change("committee.save", "committee", **asdict(committee)) as connection:
            connection.execute(
                "INSERT INTO committee (id, name, superior) VALUES (1, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET name = excluded.name, superior = excluded.superior",
                (committee.name, committee.superior),
            )
