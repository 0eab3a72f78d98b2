"""From a book to the plain data a document is made of.

What it is for: one way from a round in the book to its document, for the window and the command line.
What it is not for: words and layout (the documents themselves).
"""

from dataclasses import replace
from datetime import datetime

from app.models.book import Book
from app.models.contests import Contest, Office
from app.models.errors import Refused
from app.models.round_records import BallotRound, RoundState
from app.reports.counting_minutes_data import CountingMinutes, Earlier, StillOpen, Warned
from app.rules.ballots import Reason
from app.rules.contest_result import ContestResult, Winner
from app.rules.findings import finding
from app.rules.rounds import Round, RoundKind
from app.rules.surplus import check_surplus
from app.rules.tally_sheets import CountedBy


def build(book: Book, document: str, round_id: int) -> bytes:
    """Return a document of the catalogue as PDF, byte for byte the same for the same book.

    Raises KeyError for a name that is not in the catalogue, Refused for an annulled round and while the count is
    not closed: votes are not shown while papers are keyed.
    """
    stored = book.rounds.get(round_id)
    if stored.state is RoundState.ANNULLED:
        raise Refused(finding("round.annulled"))
    if stored.state in {RoundState.PREPARING, RoundState.ENTRY}:
        raise Refused(finding("round.not_closed"))
    from app.reports import counting_minutes

    builders = {"counting-minutes": lambda: counting_minutes.build(counting_minutes_of(book, round_id))}
    return builders[document]()


def counting_minutes_of(book: Book, round_id: int) -> CountingMinutes:
    """Return what the counting minutes of a round say."""
    stored = book.rounds.get(round_id)
    contest, congress, committee = book.contests.get(stored.contest_id), book.congresses.get(), book.committees.get()
    confirmation = book.results.confirmation(round_id)
    whole = book.results.of_contest(contest.id, last=stored.number) if confirmation else None
    names = _names(book, contest)
    closed = _moment(stored.closed_at)
    return CountingMinutes(
        committee=committee.name,
        superior=committee.superior,
        congress=congress.name,
        term=congress.term,
        contest=contest.title,
        office=contest.office,
        terms=_terms(book, stored),
        candidates=stored.candidates,
        papers=stored.figures.papers,
        result=book.results.count(round_id),
        minutes_number=stored.minutes_number,
        place=congress.place,
        day=closed.date() if closed else congress.opens,
        began=_moment(stored.began_at),
        closed=closed,
        board=confirmation.board if confirmation else book.contests.board(contest.id),
        round_number=stored.number,
        fills_alternates=stored.fills_alternates,
        earlier=_earlier(whole, stored.number, names),
        still_open=_still_open(whole, book, stored, names),
        warnings=_warnings(book, contest, stored),
        other_reasons=_other_reasons(book, round_id),
        digest=book.results.digest(round_id),
        counted_by=stored.counted_by,
        all_members_sign=confirmation.all_members_sign if confirmation else congress.all_members_sign,
        is_rehearsal=congress.rehearsal,
    )


def _is_first(book: Book, stored: BallotRound) -> bool:
    """Tell the first ballot that stands: after annulled ones the same election is held again."""
    before = book.rounds.of_contest(stored.contest_id)[: stored.number - 1]
    return all(one.state is RoundState.ANNULLED for one in before)


def _terms(book: Book, stored: BallotRound) -> Round:
    """Return what a round is counted by, worded as a first ballot where it is the first that stands."""
    terms = book.results.terms(stored.id)
    return replace(terms, kind=RoundKind.FIRST) if _is_first(book, stored) else terms


def _names(book: Book, contest: Contest) -> dict[int, str]:
    return {one.person: one.name for stored in book.rounds.of_contest(contest.id) for one in stored.candidates}


def _earlier(whole: ContestResult | None, number: int, names: dict[int, str]) -> tuple[Earlier, ...]:
    """Return whom other rounds elected, in the order of the contest."""
    if whole is None:
        return ()

    def said(winner: Winner, *, is_alternate: bool) -> Earlier:
        return Earlier(names[winner.person], winner.round, winner.votes, winner.percent, is_alternate)

    elected = [said(one, is_alternate=False) for one in whole.elected if one.round < number]
    return (*elected, *(said(one, is_alternate=True) for one in whole.alternates if one.round < number))


def _still_open(
    whole: ContestResult | None, book: Book, stored: BallotRound, names: dict[int, str]
) -> StillOpen | None:
    if whole is None:
        return None
    places = whole.alternates_left if whole.next_fills_alternates else whole.seats_left
    votes = 0
    if whole.next_people:
        numbers = {one.person: one.number for one in stored.candidates}
        lines = {line.number: line.votes for line in book.results.count(stored.id).lines}
        votes = lines.get(numbers.get(whole.next_people[0], 0), 0)
    people = tuple(names[person] for person in whole.next_people)
    return StillOpen(whole.next, places, whole.next_fills_alternates, people, votes)


def _warnings(book: Book, contest: Contest, stored: BallotRound) -> tuple[Warned, ...]:
    body = contest.title if contest.office in {Office.EXECUTIVE_COMMITTEE, Office.STANDING_COMMITTEE} else ""
    rules = book.congresses.get().rule_set
    found = check_surplus(rules, stored.figures.seats, len(stored.candidates), body) if _is_first(book, stored) else ()
    return tuple(Warned(one.says, stored.warning_reason) for one in found if stored.warning_reason)


def _other_reasons(book: Book, round_id: int) -> tuple[str, ...]:
    """Return what the board wrote on papers it found invalid, each reason once."""
    if book.rounds.get(round_id).counted_by is CountedBy.SHEETS:
        return book.sheets.notes(round_id)
    notes = [
        one.ballot.note
        for one in book.ballots.of_round(round_id)
        if one.ballot is not None and one.ballot.stated is Reason.OTHER
    ]
    return tuple(dict.fromkeys(notes))


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
