"""What rules warn of in a round, and why the board holds to it all the same.

What it is for: warnings with their reasons; a reason holds only for the very sentence it was given for.
What it is not for: errors, which stop and need no reason (results.findings).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from app.models.congresses import Congresses
from app.models.contests import Contests, Office
from app.models.errors import Refused
from app.models.repository import Changes, Repository
from app.models.round_records import BallotRound, RoundState
from app.models.rounds import Rounds
from app.rules.closing import missing_papers
from app.rules.counting_board import check_board
from app.rules.findings import Finding, finding
from app.rules.surplus import check_surplus

_COMMITTEES = {Office.EXECUTIVE_COMMITTEE, Office.STANDING_COMMITTEE}
_WANT_NO_REASON = {"board.none"}


@dataclass(frozen=True, slots=True)
class Warned:
    """One warning; `reason` is "" while none was given."""

    found: Finding
    reason: str


class Warnings(Repository):
    """The warnings of a book's rounds."""

    def __init__(self, book: Changes) -> None:
        """Work on this book through its other repositories."""
        super().__init__(book)
        self._rounds, self._contests, self._congresses = Rounds(book), Contests(book), Congresses(book)

    def of_round(self, round_id: int) -> tuple[Warned, ...]:
        """Return what rules warn of in a round now, each with the reason given for just that."""
        rows = self._rows("SELECT code, says, reason FROM warning_reason WHERE round_id = ?", (round_id,))
        given = {(code, says): reason for code, says, reason in rows}
        former = given.get(("surplus", ""), "")
        return tuple(
            Warned(found, given.get((found.rule.code, found.says), former if _is_surplus(found) else ""))
            for found in self._found(self._rounds.get(round_id))
        )

    def give_reason(self, round_id: int, found: Finding, reason: str) -> None:
        """Store why the board holds to what is warned of; an empty reason takes it back. Refused once closed."""
        state = self._rounds.get(round_id).state
        locked = {
            RoundState.CLOSED: "round.closed",
            RoundState.CONFIRMED: "round.confirmed",
            RoundState.ANNULLED: "round.annulled",
        }
        if state in locked:
            raise Refused(finding(locked[state]))
        code, says = found.rule.code, found.says
        with self._book.change("round.reason", f"round/{round_id}", code=code, says=says, reason=reason) as connection:
            connection.execute(
                "DELETE FROM warning_reason WHERE round_id = ? AND code = ? AND says = ?", (round_id, code, says)
            )
            if reason:
                connection.execute(
                    "INSERT INTO warning_reason (round_id, code, says, reason, operator, at) VALUES (?, ?, ?, ?, ?, ?)",
                    (round_id, code, says, reason, self._book.operator, self._book.now()),
                )

    def without_reason(self, round_id: int) -> Iterator[Finding]:
        """Yield what stops closing: each warning that has no reason yet."""
        for one in self.of_round(round_id):
            if not one.reason:
                yield finding("warning.reason", f"warning/{one.found.rule.code}", says=one.found.says)

    def _found(self, stored: BallotRound) -> Iterator[Finding]:
        if not stored.indicative:
            yield from self._found_in_election(stored)
        missing = missing_papers(stored.figures.papers) if stored.figures.returned else None
        if missing is not None:
            yield missing

    def _found_in_election(self, stored: BallotRound) -> Iterator[Finding]:
        contest = self._contests.get(stored.contest_id)
        if stored.candidates and self.is_first(stored):
            body = contest.title if contest.office in _COMMITTEES else ""
            rules = self._congresses.get().rule_set
            yield from check_surplus(rules, stored.figures.seats, len(stored.candidates), body)
        names = [one.name for one in stored.candidates]
        board = [one.name for one in self._contests.board(contest.id)]
        yield from (one for one in check_board(board, names) if one.rule.code not in _WANT_NO_REASON)

    def is_first(self, stored: BallotRound) -> bool:
        """Tell the first ballot that stands: after annulled ones the same election is held again."""
        before = self._rounds.of_contest(stored.contest_id)[: stored.number - 1]
        return all(one.state is RoundState.ANNULLED for one in before)


def _is_surplus(found: Finding) -> bool:
    return found.rule.code.startswith("surplus.")
