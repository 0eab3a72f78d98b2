"""The hall of a congress, and who of the delegates sits where in it.

What it is for: the rows and seats as they were typed; who holds a place, by delegation, without a seat.
What it is not for: how seats are given (rules.seating); the seat itself stands with the delegate.
"""

from dataclasses import asdict, dataclass

from app.models.delegates import Delegate
from app.models.delegations import Delegations
from app.models.replacements import Replacements
from app.models.repository import Repository
from app.rules.seating import Hall, Placing, place


@dataclass(frozen=True, slots=True)
class SeatedGroup:
    """A delegation by its name ("" for those without one), and its delegates who hold a place."""

    name: str
    delegates: tuple[Delegate, ...]


class Seatings(Repository):
    """The one hall of a book."""

    def hall(self) -> Hall | None:
        """Return the hall, None before it was typed."""
        row = self._row("SELECT rows, seats FROM seating")
        return Hall(*row) if row else None

    def save(self, hall: Hall) -> None:
        """Store the hall; seats that delegates have stay with them."""
        if hall == self.hall():
            return
        with self._book.change("delegate.seating", "seating", **asdict(hall)) as connection:
            connection.execute(
                "INSERT INTO seating (id, rows, seats) VALUES (1, :rows, :seats)"
                " ON CONFLICT (id) DO UPDATE SET rows = excluded.rows, seats = excluded.seats",
                asdict(hall),
            )

    def groups(self) -> tuple[SeatedGroup, ...]:
        """Return who holds a place, delegation by delegation in their order, each by number."""
        seated = sorted(Replacements(self._book).seated(), key=lambda one: one.number)
        listed = [(one.id, one.name) for one in Delegations(self._book).all()]
        groups = (
            SeatedGroup(name, tuple(one for one in seated if one.delegation_id == id_))
            for id_, name in [*listed, (None, "")]
        )
        return tuple(group for group in groups if group.delegates)

    def placing(self, hall: Hall) -> Placing:
        """Return seats for everybody who holds a place, delegations in blocks; nothing is stored."""
        return place(hall, [[one.id for one in group.delegates] for group in self.groups()])
