"""Delegates summoned to the congress.

What it is for: who they are and which organisation sent them.
What it is not for: their ballots: nothing stored links a ballot to a delegate.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum

from app.models.repository import Repository


class DelegateSource(StrEnum):
    """How a delegate came to be one."""

    EX_OFFICIO = "ex_officio"
    ELECTED = "elected"
    APPOINTED = "appointed"


class Standing(StrEnum):
    """Official delegates vote; alternates wait to take a place."""

    OFFICIAL = "official"
    ALTERNATE = "alternate"


@dataclass(frozen=True, slots=True)
class Delegate:
    """One delegate; `id` is 0 before it is stored."""

    name: str
    organisation_id: int | None
    source: DelegateSource = DelegateSource.ELECTED
    standing: Standing = Standing.OFFICIAL
    id: int = 0


class Delegates(Repository):
    """The delegates of a book."""

    def all(self) -> tuple[Delegate, ...]:
        """Return all delegates in the order they were added."""
        rows = self._rows("SELECT name, organisation_id, source, standing, id FROM delegate ORDER BY id")
        return tuple(
            Delegate(name, organisation, DelegateSource(source), Standing(standing), id_)
            for name, organisation, source, standing, id_ in rows
        )

    def count_official(self) -> int:
        """Return how many official delegates are summoned."""
        row = self._row("SELECT count(*) FROM delegate WHERE standing = ?", (Standing.OFFICIAL,))
        return row[0] if row else 0

    def add(self, delegates: Sequence[Delegate]) -> None:
        """Add delegates, all or none."""
        listed = [asdict(delegate) for delegate in delegates]
        with self._book.change("delegate.add", "delegate", delegates=listed) as connection:
            connection.executemany(
                "INSERT INTO delegate (name, organisation_id, source, standing) VALUES (?, ?, ?, ?)",
                [(one.name, one.organisation_id, one.source, one.standing) for one in delegates],
            )
