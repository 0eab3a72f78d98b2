"""Results: closing a count, confirming it, and the rounds of a contest together.

What it is for: counting from the stored papers (or tally sheets) and freezing what was counted, with its digest.
What it is not for: the counting itself (rules.counting) and its wording (reports).
Invariant: a confirmed outcome is never computed from anything but the papers or sheets in the book.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.models.ballots import Ballots
from app.models.chairs import chair_of
from app.models.committees import Committees
from app.models.congresses import Congresses
from app.models.contests import BoardMember, BoardRole, Contests
from app.models.errors import Refused
from app.models.foreign_papers import ForeignPapers
from app.models.next_round import left_open
from app.models.paper_accounts import PaperAccounts
from app.models.repository import Changes, Repository, refuse_nobody
from app.models.round_records import BallotRound, RoundState
from app.models.rounds import Rounds
from app.models.tally_sheets import TallySheets
from app.models.warnings import Warnings
from app.models.wordings import Wordings
from app.rules.ballots import Ballot
from app.rules.closing import check_entered, check_papers, check_terms
from app.rules.closing_list import Check, Sums, check_sums, closing_list, sums_of, sums_of_sheets
from app.rules.contest_object import ContestHeader, FiledBallot, contest_object, digest
from app.rules.contest_result import ContestResult, CountedRound, combine
from app.rules.counting import RoundResult, count, result_of
from app.rules.findings import Finding, finding
from app.rules.later_rounds import check_later
from app.rules.paper_account import check_account
from app.rules.rounds import Round
from app.rules.sheet_sums import check_sheets
from app.rules.sheets_object import sheets_object
from app.rules.tally_sheets import CountedBy, tally_of

Decided = dict[str, list[int]]


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A confirmed round: when, by whom, the digest of its papers, the board that signs for it, who chaired.

    `chair` is "" of what was confirmed before it was kept.
    """

    at: str
    operator: str
    digest: str
    board: tuple[BoardMember, ...]
    all_members_sign: bool
    chair: str


@dataclass(frozen=True, slots=True)
class Correction:
    """A confirmed result that was opened again: by whom and why, and what it had been confirmed as."""

    at: str
    operator: str
    reason: str
    confirmed_at: str
    confirmed_by: str
    digest: str


class Results(Repository):
    """The results of a book."""

    def __init__(self, book: Changes) -> None:
        """Work on this book through its other repositories."""
        super().__init__(book)
        self._rounds = Rounds(book)
        self._ballots = Ballots(book)
        self._sheets = TallySheets(book)
        self._contests = Contests(book)
        self._congresses = Congresses(book)
        self._committees = Committees(book)
        self._warnings = Warnings(book)
        self._accounts = PaperAccounts(book)
        self._foreign = ForeignPapers(book)
        self._wordings = Wordings(book)

    def terms(self, round_id: int) -> Round:
        """Return what a round is counted by, under the rule set of the congress."""
        return self._terms(self._rounds.get(round_id))

    def count(self, round_id: int) -> RoundResult:
        """Count a round from its stored papers, or its settled tally sheets; papers put aside are not counted."""
        stored = self._rounds.get(round_id)
        if stored.counted_by is CountedBy.SHEETS:
            return result_of(tally_of(self._terms(stored), self._sheets.of_round(round_id).values()))
        return count(self._terms(stored), self._papers(round_id))

    def findings(self, round_id: int) -> tuple[Finding, ...]:
        """Return what must agree before the count can be closed and does not yet."""
        return self._findings(self._rounds.get(round_id))

    def _findings(self, stored: BallotRound) -> tuple[Finding, ...]:
        terms, papers = self._terms(stored), stored.figures.papers
        wrong = [*check_terms(terms), *self.later_findings(stored.id)]
        if wrong:
            return tuple(wrong)
        if stored.counted_by is CountedBy.SHEETS:
            entered = tuple(check_sheets(terms, papers, self._sheets.batches(stored.id)))
        else:
            entered = (*check_entered(papers, self._rounds.batches(stored.id)), *self._torn(stored.id))
        return (
            *check_papers(terms, papers, self._foreign.of(stored.id).papers),
            *entered,
            *check_account(self._accounts.of(stored.id), papers),
            *self._warnings.without_reason(stored.id),
        )

    def closing_list(self, round_id: int) -> tuple[Check, ...]:
        """Return all figures that must agree, also those that do; votes wait until every paper is entered."""
        stored = self._rounds.get(round_id)
        return closing_list(
            self._terms(stored),
            stored.figures.papers,
            self._accounts.of(round_id),
            self._rounds.batches(round_id),
            self._foreign.of(stored.id).papers,
            self._sums(stored, self._papers(round_id)) if self._is_whole(stored) else None,
            self._findings(stored),
            by_sheets=stored.counted_by is CountedBy.SHEETS,
        )

    def _is_whole(self, stored: BallotRound) -> bool:
        """Tell whether every paper is entered, agreed on and decided, so that counting shows no part of a count."""
        return not any(check_terms(self._terms(stored))) and self._foreign.all_entered(stored.id)

    def _sums(self, stored: BallotRound, ballots: Sequence[Ballot]) -> Sums:
        terms, papers = self._terms(stored), stored.figures.papers
        if stored.counted_by is CountedBy.SHEETS:
            return sums_of_sheets(papers, self.count(stored.id))
        return sums_of(terms, papers, count(terms, ballots), ballots)

    def later_findings(self, round_id: int) -> tuple[Finding, ...]:
        """Return where a round is not what the rounds before it left open: kind, places, people."""
        stored = self._rounds.get(round_id)
        before = self.of_contest(stored.contest_id, last=stored.number - 1)
        if before is None:
            return ()
        left = left_open(before, self._rounds.of_contest(stored.contest_id)[: stored.number - 1])
        return tuple(check_later(stored.as_later, left))

    def day_findings(self, round_id: int) -> tuple[Finding, ...]:
        """Return the warning of a count that is not held on a day of its congress."""
        return tuple(self._warnings.of_day(self._rounds.get(round_id)))

    def day(self, round_id: int) -> date | None:
        """Return the day a round was held, that of its first closing: opening it again does not move an election."""
        return self._warnings.day(round_id)

    def _torn(self, round_id: int) -> Iterator[Finding]:
        """Yield papers of which the book has lost marks: counting them would say what no voter said."""
        for batch, serial in self._ballots.torn(round_id):
            yield finding("ballot.torn", f"batch/{batch}/{serial}", batch=batch, serial=serial)

    def close(self, round_id: int) -> RoundResult:
        """Close the count; raise Refused with all findings while the figures do not agree."""
        stored = self._rounds.get(round_id)
        if stored.state is RoundState.CONFIRMED:
            raise Refused(finding("round.confirmed"))
        if stored.state is RoundState.ANNULLED:
            raise Refused(finding("round.annulled"))
        if stored.state is RoundState.CLOSED:
            raise Refused(finding("round.closed"))
        self._refuse_findings(stored)
        with self._book.change("round.close", f"round/{round_id}") as connection:
            connection.execute("UPDATE round SET closed_at = ? WHERE id = ?", (self._book.now(), round_id))
        return self.count(round_id)

    def _refuse_findings(self, stored: BallotRound) -> None:
        wrong = [found for found in self.findings(stored.id) if found.is_error]
        if wrong := wrong or list(check_sums(self._sums(stored, self._papers(stored.id)))):
            raise Refused(*wrong)

    def confirm(self, round_id: int) -> Confirmation:
        """Freeze the result of a closed round, who counted it, and the digest of its papers.

        Raises Refused before it is closed, with nobody named who does it, and with all findings where anything does not
        agree any more.
        """
        stored = self._rounds.get(round_id)
        if stored.state is not RoundState.CLOSED:
            raise Refused(finding("round.not_closed"))
        refuse_nobody(self._book)
        self._refuse_findings(stored)
        confirmed = Confirmation(
            self._book.now(),
            self._book.operator,
            self.digest(round_id),
            self._contests.board(stored.contest_id),
            self._congresses.get().all_members_sign,
            chair_of(self._book, self._contests.get(stored.contest_id).electorate),
        )
        outcome = _decided(self.count(round_id)) | {
            "board": [[member.name, member.role] for member in confirmed.board],
            "all_members_sign": confirmed.all_members_sign,
            "chair": confirmed.chair,
            "wordings": self._wordings.digests(),
        }
        with self._book.change("round.confirm", f"round/{round_id}", digest=confirmed.digest) as connection:
            connection.execute(
                "INSERT INTO confirmation (round_id, at, operator, digest, outcome) VALUES (?, ?, ?, ?, ?)",
                (round_id, confirmed.at, confirmed.operator, confirmed.digest, json.dumps(outcome, ensure_ascii=False)),
            )
        return confirmed

    def digest(self, round_id: int) -> str:
        """Return the digest of a round's stored papers and terms, the one that recounting its file prints.

        Of a round counted by tally sheets: the digest of its sheets and terms.
        """
        return digest(self.counted_object(round_id))

    def confirmation(self, round_id: int) -> Confirmation | None:
        """Return the confirmation of a round, or None."""
        row = self._row("SELECT at, operator, digest, outcome FROM confirmation WHERE round_id = ?", (round_id,))
        if row is None:
            return None
        at, operator, digest_text, outcome = row
        frozen = json.loads(outcome)
        board = tuple(BoardMember(name, BoardRole(role)) for name, role in frozen["board"])
        return Confirmation(at, operator, digest_text, board, frozen["all_members_sign"], frozen.get("chair", ""))

    def is_reworded(self, round_id: int, document: str) -> bool:
        """Return whether the book's own wording of a document is another than when the round was confirmed.

        A round that is not confirmed, or was before wordings were kept with it, is not.
        """
        row = self._row("SELECT outcome FROM confirmation WHERE round_id = ?", (round_id,))
        kept: dict[str, str] | None = json.loads(row[0]).get("wordings") if row else None
        return kept is not None and kept.get(document) != self._wordings.digests().get(document)

    def corrections(self, round_id: int) -> tuple[Correction, ...]:
        """Return the confirmed results of a round that were opened again, the first one first."""
        rows = self._rows(
            "SELECT at, operator, reason, confirmed_at, confirmed_by, digest FROM correction WHERE round_id = ?"
            " ORDER BY id",
            (round_id,),
        )
        return tuple(Correction(*row) for row in rows)

    def confirmed_outcome(self, round_id: int) -> Decided | None:
        """Return who was elected, alternate and tied when the round was confirmed, or None."""
        row = self._row("SELECT outcome FROM confirmation WHERE round_id = ?", (round_id,))
        if row is None:
            return None
        outcome = json.loads(row[0])
        return {"elected": outcome["elected"], "alternates": outcome["alternates"], "tied": outcome["tied"]}

    def is_as_confirmed(self, round_id: int) -> bool:
        """Return whether counting the stored papers again decides what was confirmed."""
        return self.confirmed_outcome(round_id) == _decided(self.count(round_id))

    def of_contest(
        self, contest_id: int, last: int | None = None, *, with_closed: bool = False
    ) -> ContestResult | None:
        """Return the confirmed rounds of a contest together, up to the round numbered `last`.

        `with_closed` takes in one that is closed and not confirmed yet, for what is shown before it is. None where
        there is no such round.
        """
        counted_states = {RoundState.CONFIRMED, RoundState.CLOSED} if with_closed else {RoundState.CONFIRMED}
        rounds = [
            one
            for one in self._rounds.of_contest(contest_id)
            if one.state in counted_states and (last is None or one.number <= last)
        ]
        if not rounds:
            return None
        counted = [
            CountedRound(
                number=one.number,
                kind=one.kind,
                fills_alternates=one.fills_alternates,
                result=self.count(one.id),
                people={candidate.number: candidate.person for candidate in one.candidates},
            )
            for one in rounds
        ]
        figures, rules = rounds[0].figures, self._congresses.get().rule_set
        return combine(
            0 if rounds[0].indicative else figures.seats,
            figures.alternates,
            counted,
            runoff_orders_alternates=rules.runoff_orders_alternates,
        )

    def counted_object(self, round_id: int) -> dict[str, object]:
        """Return all that a round was counted from: the object of its contest file, or of its tally sheets."""
        stored = self._rounds.get(round_id)
        if stored.counted_by is CountedBy.PAPERS:
            return self.contest_object(round_id)
        sheets = self._sheets.of_round(round_id)
        return sheets_object(self._header(stored), self._terms(stored), stored.figures.papers, sheets)

    def tallied_object(self, round_id: int) -> dict[str, object]:
        """Return what a count is told from; raise Refused for an indicative ballot, which elects nobody."""
        self._refuse_indicative(round_id)
        return self.counted_object(round_id)

    def contest_file(self, round_id: int) -> dict[str, object]:
        """Return the object of a contest file; raise Refused for a round of which there is no file.

        That is an indicative ballot, or a round counted by tally sheets, or one of a book without names.
        """
        self._refuse_indicative(round_id)
        filed = self.contest_object(round_id)
        if not self._committees.get().name or not self._congresses.get().name:
            raise Refused(finding("congress.no_names"))
        return filed

    def contest_object(self, round_id: int) -> dict[str, object]:
        """Return all that is needed to count a round again, as the contest file has it.

        Raises Refused for a round counted by tally sheets, which has no single papers.
        """
        stored = self._rounds.get(round_id)
        if stored.counted_by is CountedBy.SHEETS:
            raise Refused(finding("sheet.no_file"))
        ballots = (
            FiledBallot(one.batch, one.serial, one.ballot)
            for one in self._ballots.of_round(round_id)
            if one.ballot is not None
        )
        return contest_object(self._header(stored), self._terms(stored), stored.figures.papers, ballots)

    def _refuse_indicative(self, round_id: int) -> None:
        if self._rounds.get(round_id).indicative:
            raise Refused(finding("indicative.no_file"))

    def _header(self, stored: BallotRound) -> ContestHeader:
        return ContestHeader(
            committee=self._committees.get().name,
            congress=self._congresses.get().name,
            contest=f"Bầu {self._contests.get(stored.contest_id).title}",
            round=stored.number,
            names=tuple(candidate.name for candidate in stored.candidates),
        )

    def _terms(self, stored: BallotRound) -> Round:
        contest = self._contests.get(stored.contest_id)
        return stored.terms(self._congresses.get().rule_set, contest.electorate)

    def _papers(self, round_id: int) -> list[Ballot]:
        return [one.ballot for one in self._ballots.of_round(round_id) if one.ballot is not None]


def _decided(result: RoundResult) -> Decided:
    return {"elected": [*result.elected], "alternates": [*result.alternates], "tied": [*result.tied]}
