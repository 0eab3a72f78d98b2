"""Delegations: the groups in which delegates come, sit and are counted.

What it is for: their names and order.
What it is not for: who is in them (delegates).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.models.repository import Repository, refuse_text


@dataclass(frozen=True, slots=True)
class Delegation:
    """One delegation; `id` is 0 before it is stored."""

    name: str
    id: int = 0


class Delegations(Repository):
    """The delegations of a book."""

    def all(self) -> tuple[Delegation, ...]:
        """Return all delegations in their order."""
        return tuple(Delegation(*row) for row in self._rows("SELECT name, id FROM delegation ORDER BY position, id"))

    def add(self, names: Sequence[str]) -> tuple[int, ...]:
        """Return the ids of delegations of these names, adding those that are not there yet."""
        known = {one.name: one.id for one in self.all()}
        new = [name for name in dict.fromkeys(names) if name not in known]
        for name in new:
            refuse_text(name, "name")
        if new:
            with self._book.change("delegation.add", "delegation", names=new) as connection:
                for position, name in enumerate(new, start=len(known) + 1):
                    cursor = connection.execute(
                        "INSERT INTO delegation (position, name) VALUES (?, ?)", (position, name)
                    )
                    known[name] = cursor.lastrowid or 0
        return tuple(known[name] for name in names)

    def take_back_added(self, ids: Sequence[int]) -> None:
        """Take off what came with delegates that were taken back; a delegation that somebody is in by now stays."""
        with self._book.together():
            for one in ids:
                if self._row("SELECT 1 FROM delegate WHERE delegation_id = ? AND removed = 0", (one,)):
                    continue
                with self._book.change("delegation.remove", f"delegation/{one}") as connection:
                    connection.execute("UPDATE delegate SET delegation_id = NULL WHERE delegation_id = ?", (one,))
                    connection.execute("DELETE FROM delegation WHERE id = ?", (one,))
