"""Party organisations under the committee.

What it is for: storing them, so that delegates have where they come from.
What it is not for: moves, mergers and statistics.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum

from app.models.congresses import Congresses
from app.models.repository import Repository


class OrganisationKind(StrEnum):
    """What an organisation is."""

    COMMITTEE = "committee"
    BASE_COMMITTEE = "base_committee"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class Organisation:
    """One organisation; `id` is 0 before it is stored."""

    name: str
    kind: OrganisationKind
    parent_id: int | None = None
    id: int = 0


class Organisations(Repository):
    """The organisations of a book."""

    def all(self) -> tuple[Organisation, ...]:
        """Return all organisations in the order they were added."""
        rows = self._rows("SELECT name, kind, parent_id, id FROM organisation ORDER BY id")
        return tuple(Organisation(name, OrganisationKind(kind), parent, id_) for name, kind, parent, id_ in rows)

    def count(self) -> int:
        """Return how many organisations there are."""
        row = self._row("SELECT count(*) FROM organisation")
        return row[0] if row else 0

    def named(self) -> int:
        """Return how many organisations some delegate on the list belongs to; a name no longer used counts nowhere."""
        row = self._row(
            "SELECT count(DISTINCT organisation.id) FROM organisation"
            " JOIN delegate ON organisation_id = organisation.id AND removed = 0 WHERE kind <> ?",
            (OrganisationKind.COMMITTEE,),
        )
        return row[0] if row else 0

    def directly_under(self) -> int:
        """Return how many organisations the congress is of: as many as was stated, else as the delegates name."""
        return Congresses(self._book).get().organisations or self.named()

    def add(self, organisations: Sequence[Organisation]) -> None:
        """Add organisations, all or none."""
        listed = [asdict(organisation) for organisation in organisations]
        with self._book.change("organisation.add", "organisation", organisations=listed) as connection:
            connection.executemany(
                "INSERT INTO organisation (name, kind, parent_id) VALUES (?, ?, ?)",
                [(one.name, one.kind, one.parent_id) for one in organisations],
            )
