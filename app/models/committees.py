"""The party committee that keeps the book.

What it is for: its name and that of its superior, as they stand at the head of documents.
What it is not for: the organisations below it (organisations).
"""

from dataclasses import asdict, dataclass

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
        """Store the committee; raise Refused for a name that no paper can show."""
        before = self.get()
        refuse_text(committee.name, "name", before.name)
        refuse_text(committee.superior, "superior", before.superior)
        with self._book.change("committee.save", "committee", **asdict(committee)) as connection:
            connection.execute(
                "INSERT INTO committee (id, name, superior) VALUES (1, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET name = excluded.name, superior = excluded.superior",
                (committee.name, committee.superior),
            )
