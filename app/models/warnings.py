"""What rules warn of in a round, and why the board holds to it all the same.

What it is for: warnings with their reasons; a reason goes when the figures it was given for change.
What it is not for: errors, which stop and need no reason (results.findings).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from app.models.committees import Committees
from app.models.congresses import Congresses
from app.models.contests import Contest, Contests, Office
from app.models.delegates import Delegates
from app.models.elected import Elected
from app.models.errors import Refused
from app.models.foreign_papers import ForeignPapers
from app.models.paper_accounts import PaperAccounts
from app.models.repository import Changes, Repository, refuse_signs
from app.models.round_records import BallotRound, RoundState
from app.models.rounds import Rounds
from app.models.shows_of_cards import ShowsOfCards
from app.rules.closing import missing_papers
from app.rules.congress_days import check_day
from app.rules.counting_board import check_board, check_head, check_official
from app.rules.findings import Finding, finding
from app.rules.list_votes import Voted, check_list_votes
from app.rules.offices import ELECTED_AMONG, HELD_BY_ONE, check_members, check_seats, is_cell
from app.rules.probation import on_probation
from app.rules.rounds import Electorate
from app.rules.shows_of_cards import Decides
from app.rules.surplus import check_surplus

_COMMITTEES = {Office.EXECUTIVE_COMMITTEE, Office.STANDING_COMMITTEE}
_BODIES = {Office.EXECUTIVE_COMMITTEE: "Ban Chấp hành", Office.INSPECTION_COMMITTEE: "Ủy ban Kiểm tra"}
_OF_A_CELL = {Office.EXECUTIVE_COMMITTEE: "Chi ủy"}
_FORMER = ("surplus", "")
"""What reasons stand under that were given before each had its own warning."""
_PAPERS = ("ballot.", "pass.", "sheet.", "batch.", "difference.")
_ONLY_PAPERS = "AND code = 'round.not_returned'"


@dataclass(frozen=True, slots=True)
class Warned:
    """One warning; `reason` is "" while none was given."""

    found: Finding
    reason: str


@dataclass(frozen=True, slots=True)
class Gone:
    """A reason that was given for something that is not so any more."""

    round_id: int
    code: str
    says: str
    reason: str


class Warnings(Repository):
    """The warnings of a book's rounds."""

    def __init__(self, book: Changes) -> None:
        """Work on this book through its other repositories."""
        super().__init__(book)
        self._rounds, self._contests, self._congresses = Rounds(book), Contests(book), Congresses(book)
        self._foreign, self._elected, self._accounts = ForeignPapers(book), Elected(book), PaperAccounts(book)
        self._committees, self._shows, self._delegates = Committees(book), ShowsOfCards(book), Delegates(book)

    def of_round(self, round_id: int) -> tuple[Warned, ...]:
        """Return what rules warn of in a round now, each with the reason given for just that."""
        rows = self._rows("SELECT code, says, reason FROM warning_reason WHERE round_id = ?", (round_id,))
        given = {(code, says): reason for code, says, reason in rows}
        former = given.get(_FORMER, "")
        return tuple(
            Warned(found, given.get(_rests_on(found), former if _is_surplus(found) else ""))
            for found in self._found(self._rounds.get(round_id))
        )

    def drop_outdated(self, action: str) -> Iterator[Gone]:
        """Take away the reasons of open rounds whose warning no longer holds, or rests on other figures now.

        `action` is what was just done: what changes papers alone can change how many were not returned, nothing else.
        """
        by_papers = action.startswith(_PAPERS)
        rows = self._rows(
            "SELECT round_id, code, says, reason FROM warning_reason JOIN round ON round.id = round_id"
            f" WHERE closed_at IS NULL AND annulled_reason IS NULL {_ONLY_PAPERS if by_papers else ''}"
        )
        for gone in (Gone(*row) for row in rows):
            if not self._holds(gone, by_papers=by_papers):
                self._book.connection.execute(
                    "DELETE FROM warning_reason WHERE round_id = ? AND code = ? AND says = ?",
                    (gone.round_id, gone.code, gone.says),
                )
                yield gone

    def _holds(self, given: Gone, *, by_papers: bool) -> bool:
        stored = self._rounds.get(given.round_id)
        found = tuple(self._missing(stored) if by_papers else self._found(stored))
        if (given.code, given.says) == _FORMER:
            return any(map(_is_surplus, found))
        return (given.code, given.says) in map(_rests_on, found)

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
        refuse_signs(reason, "reason")
        code, says = _rests_on(found)
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
                said = one.found.says.removesuffix(".")
                yield finding("warning.reason", f"warning/{one.found.rule.code}", says=said)

    def _found(self, stored: BallotRound) -> Iterator[Finding]:
        if not stored.indicative:
            yield from self._found_in_election(stored)
        outdated = self._accounts.of(stored.id).outdated if stored.figures.returned else 0
        if outdated:
            yield finding("papers.old_list", "printed", papers=outdated)
        if stored.figures.returned:
            yield from self.of_day(stored)
        yield from self._missing(stored)

    def of_day(self, stored: BallotRound) -> Iterator[Finding]:
        """Yield that a count is not held on a day of its congress.

        A rehearsal is held on any day, and so is a meeting of a committee; a round not begun has no day.
        """
        congress, electorate = self._congresses.get(), self._contests.get(stored.contest_id).electorate
        if congress.rehearsal or electorate is Electorate.COMMITTEE or stored.state is RoundState.PREPARING:
            return
        day = self.day(stored.id) or datetime.fromisoformat(self._book.now()).date()
        yield from check_day(day, congress.opens, congress.closes)

    def day(self, round_id: int) -> date | None:
        """Return the day a round was held, that of its first closing: opening it again does not move an election."""
        row = self._row(
            "SELECT min(at) FROM journal WHERE action = 'round.close' AND subject = ?", (f"round/{round_id}",)
        )
        return datetime.fromisoformat(row[0]).date() if row and row[0] else None

    def _missing(self, stored: BallotRound) -> Iterator[Finding]:
        if stored.figures.returned:
            missing = missing_papers(stored.figures.papers, self._foreign.of(stored.id))
            if missing is not None:
                yield missing

    def _found_in_election(self, stored: BallotRound) -> Iterator[Finding]:
        contest = self._contests.get(stored.contest_id)
        if stored.candidates and self.is_first(stored):
            body = contest.title if contest.office in _COMMITTEES else ""
            rules = self._congresses.get().rule_set
            yield from check_surplus(rules, stored.figures.seats, len(stored.candidates), body)
        names = [one.name for one in stored.candidates]
        if contest.office in HELD_BY_ONE and self.is_first(stored):
            yield from check_seats(contest.title, stored.figures.seats)
        if (body := ELECTED_AMONG.get(contest.office)) is not None:
            yield from check_members(self._body_name(body), self._elected.names(body), names)
        if stored.candidates and self.is_first(stored):
            yield from self._against_votes(contest, stored)
        board = [one.name for one in self._contests.board(contest.id)]
        if board or stored.figures.returned:
            yield from check_board(board, names)
            yield from check_official(board, self._on_probation())
        if board and stored.figures.returned:
            yield from check_head(board, [head for head in (self._contests.head(contest.id),) if head])

    def _on_probation(self) -> list[str]:
        day = self._congresses.reckoned_on()
        return [one.name for one in self._delegates.by_name().values() if on_probation(one.person, day)]

    def _against_votes(self, contest: Contest, stored: BallotRound) -> Iterator[Finding]:
        """Yield where list and seats are not what was voted, by the congress or by the committee at its meeting."""
        by_committee = contest.electorate is Electorate.COMMITTEE
        are_votes_kept = bool(stored.figures.returned) and any(
            self._shows.is_of_committee(one.topic) is by_committee for one in self._shows.all()
        )
        yield from check_list_votes(
            stored.figures.seats,
            self._voted(Decides.SEATS, contest),
            self._voted(Decides.LIST, contest),
            are_votes_kept=are_votes_kept,
        )

    def _voted(self, decides: Decides, contest: Contest) -> Voted | None:
        one = self._shows.of(decides, contest_id=contest.id)
        return one and Voted(one.cards.in_favour, one.cards.present, self._shows.passed(one), one.number)

    def _body_name(self, body: Office) -> str:
        in_cell = is_cell(self._committees.get().name, self._congresses.get().kind)
        return (_OF_A_CELL if in_cell else _BODIES).get(body, _BODIES[body])

    def is_first(self, stored: BallotRound) -> bool:
        """Tell the first ballot that stands: after annulled ones the same election is held again."""
        before = self._rounds.of_contest(stored.contest_id)[: stored.number - 1]
        return all(one.state is RoundState.ANNULLED for one in before)


def _is_surplus(found: Finding) -> bool:
    return found.rule.code.startswith("surplus.")


def _rests_on(found: Finding) -> tuple[str, str]:
    """Return what a reason is kept under: the warning with its figures, however sure these are yet."""
    if found.rule.code.startswith("round.not_returned"):
        found = finding("round.not_returned", missing=found.values["missing"])
    return found.rule.code, found.says
