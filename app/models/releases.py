"""Results released to the hall: which, when, by whom.

What it is for: giving a release and taking it back; both stay in the journal.
What it is not for: showing anything (ui.hall), and who may release.
Invariant: a release goes with its confirmation: opening a result again or annulling its round ends it at once.
"""

from dataclasses import dataclass

from app.models.errors import Refused
from app.models.repository import Changes, Repository
from app.models.round_records import BallotRound, RoundState
from app.models.rounds import Rounds
from app.rules.hall import Standing, release_objection


@dataclass(frozen=True, slots=True)
class Release:
    """The result of a round is released: when and by whom."""

    round_id: int
    at: str
    operator: str


class Releases(Repository):
    """The released results of a book."""

    def __init__(self, book: Changes) -> None:
        """Work on this book, reading its rounds."""
        super().__init__(book)
        self._rounds = Rounds(book)

    def of(self, round_id: int) -> Release | None:
        """Return the release of a round, None where its result is not released."""
        row = self._row("SELECT round_id, at, operator FROM release WHERE round_id = ?", (round_id,))
        return Release(*row) if row else None

    def standing(self, round_id: int) -> Standing:
        """Return what decides what of a round may be shown."""
        stored = self._rounds.get(round_id)
        return Standing(
            is_listed=bool(stored.candidates),
            has_papers=stored.figures.returned > 0,
            is_confirmed=stored.state is RoundState.CONFIRMED,
            is_annulled=stored.state is RoundState.ANNULLED,
            is_released=self.of(round_id) is not None,
            is_after_unreleased=self._is_after_unreleased(stored),
        )

    def _is_after_unreleased(self, stored: BallotRound) -> bool:
        found = self._row(
            "SELECT 1 FROM round JOIN confirmation ON confirmation.round_id = id WHERE contest_id = ? AND number < ?"
            " AND annulled_reason IS NULL AND NOT EXISTS (SELECT 1 FROM release WHERE release.round_id = id)",
            (stored.contest_id, stored.number),
        )
        return found is not None

    def give(self, round_id: int) -> None:
        """Release a confirmed result to the hall, or leave it released; raise Refused for any other."""
        if found := release_objection(self.standing(round_id)):
            raise Refused(found)
        if self.of(round_id):
            return
        with self._book.change("release.give", f"round/{round_id}") as connection:
            connection.execute(
                "INSERT INTO release (round_id, at, operator) VALUES (?, ?, ?)",
                (round_id, self._book.now(), self._book.operator),
            )

    def take_back(self, round_id: int) -> None:
        """Take a result out of the hall again; nothing happens where it is not released."""
        if self.of(round_id) is None:
            return
        with self._book.change("release.take_back", f"round/{round_id}") as connection:
            connection.execute("DELETE FROM release WHERE round_id = ?", (round_id,))
