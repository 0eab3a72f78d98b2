"""From a book to the plain data a document is made of.

What it is for: one way from a book to a document of the catalogue, for the window and the command line.
What it is not for: words and layout (the documents themselves).
Invariant: nothing tells the votes of a round that is still counted.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from app.exchange.practice_papers import practice_objection
from app.models.book import Book
from app.models.chairs import chair_of
from app.models.contests import Contest
from app.models.errors import Refused
from app.models.long_work import Tell
from app.models.next_round import is_the_rule
from app.models.round_records import BallotRound, RoundState
from app.models.sessions import SessionKind
from app.reports.catalogue import DOCUMENTS
from app.reports.counting_minutes_data import Annulled, Corrected, CountingMinutes, Earlier, StillOpen, Warned
from app.reports.document import Document, Format, Scope
from app.reports.source import WHOLE, OfYear, Source, going_on
from app.reports.story import Story
from app.reports.wording import worded
from app.rules.ballots import Reason
from app.rules.closing import check_terms
from app.rules.contest_result import ContestResult, Winner
from app.rules.counting import count
from app.rules.evaluation_regimes import QD_366_2025
from app.rules.findings import Finding, finding
from app.rules.rounds import Electorate, Round, RoundKind
from app.rules.tally_sheets import CountedBy

_BOARD, _TEAM = "Ban kiểm phiếu", "Tổ giúp việc kiểm phiếu"


def build(
    book: Book, document: str, id_: int, kind: Format = Format.PDF, of: OfYear = WHOLE, step: Tell = going_on
) -> bytes:
    """Return a document of the catalogue as a file, byte for byte the same for the same book.

    `id_` is that of the round or contest it is of, 0 where it needs none; `of` says which evaluation a document of a
    year tells; `step` is told how far one of many parts is and stops it with False.

    Raises KeyError for a name that is not in the catalogue, Refused for what is no evidence of an annulled round and
    for a document of closed rounds while papers are keyed: votes are not shown then; WordingError where the book's own
    wording cannot be used.
    """
    entry = DOCUMENTS[document]
    if found := objection(book, entry, id_):
        raise Refused(found)
    source = source_of(book, document, id_, book.wordings.of(document))
    return entry.load()(replace(source, of=of, step=step), kind)


def preview(book: Book, document: str, id_: int, texts: Mapping[str, str]) -> bytes:
    """Return a document as PDF in a wording that is being written; of a round still counted it shows no votes.

    Raises Refused where the figures of a round do not allow for a document yet, WordingError for a bad text.
    """
    entry = DOCUMENTS[document]
    if entry.scope is Scope.PRACTICE and (found := objection(book, entry, id_)):
        raise Refused(found)
    if entry.is_of_round and (wrong := next(check_terms(book.results.terms(id_)), None)):
        raise Refused(wrong)
    source = source_of(book, document, id_, texts)
    return entry.load()(replace(source, of=_example(book, entry)) if entry.is_of_members else source, Format.PDF)


def _example(book: Book, document: Document) -> OfYear:
    """Return a part of the latest year that is soon drawn: the first organisation, of forms the first member's."""
    if document.scope is Scope.ADMISSIONS:
        return WHOLE
    years = book.evaluation_years.all()
    told = book.evaluations.members_of(years[0]) if years else ()
    if not told:
        return OfYear(years[0] if years else QD_366_2025.first_year)
    member_id = told[0].member_id or 0 if document.name == "evaluation-form" else 0
    return OfYear(years[0], told[0].organisation_id, member_id)


def source_of(book: Book, document: str, id_: int, texts: Mapping[str, str]) -> Source:
    """Return what a document is made of, worded for the kind of congress the book is of; raise WordingError."""
    wording = worded(document, texts)
    is_of_members = book.congresses.get().kind is Electorate.MEMBER_CONGRESS
    told = wording.of_members(texts) if is_of_members else wording
    return Source(book, id_, told, book.paper_numbers.of(document))


def documents_of(book: Book) -> tuple[Document, ...]:
    """Return the documents that a book can ever have: those of a rehearsal only where it is one."""
    is_rehearsal = book.congresses.get().rehearsal
    return tuple(one for one in DOCUMENTS.values() if is_rehearsal or one.scope is not Scope.PRACTICE)


def counting_minutes(source: Source) -> Story:
    """Return the counting minutes of a round."""
    from app.reports.counting_minutes import story_of

    return story_of(counting_minutes_of(source.book, source.id), source.wording)


def objection(book: Book, document: Document, id_: int) -> Finding | None:
    """Return why a document cannot be made now; None where it can."""
    if not document.is_of_round:
        return _needs_of_book(book, document)
    if document.scope is Scope.PRACTICE and (found := practice_objection(book, id_)):
        return found
    stored = book.rounds.get(id_)
    state = stored.state
    if state is RoundState.ANNULLED and not _is_evidence(document, stored):
        return finding("round.annulled")
    if found := _misfit(document, stored):
        return found
    is_open = state in {RoundState.PREPARING, RoundState.ENTRY}
    return finding("round.not_closed") if is_open and document.scope is Scope.CLOSED_ROUND else None


def _is_evidence(document: Document, stored: BallotRound) -> bool:
    """Tell what is made of an annulled round: its papers are sealed and kept, its records answer a complaint."""
    if document.scope is Scope.CLOSED_ROUND:
        return bool(stored.closed_at) or document.name == "sealing-minutes"
    return document.name == "entry-log"


def _needs_of_book(book: Book, document: Document) -> Finding | None:
    if document.is_of_members:
        return _needs_of_members(book, document)
    if document.scope is Scope.PROGRAMME:
        return None if book.sessions.all() else finding("session.none")
    return _needs_of_congress(book, document) if document.scope is Scope.CONGRESS else None


def _needs_of_members(book: Book, document: Document) -> Finding | None:
    if document.scope is Scope.YEAR:
        return None if book.evaluation_years.all() else finding("evaluation.no_year")
    if document.scope is Scope.ADMISSIONS:
        return None
    return None if book.members.count() else finding("member.none")


def _needs_of_congress(book: Book, document: Document) -> Finding | None:
    if not book.delegates.all():
        return finding("delegate.none")
    if document.name == "attendance-list" and all(one.kind is SessionKind.COMMITTEE for one in book.sessions.all()):
        return finding("session.none")
    return finding("delegate.no_hall") if document.name == "seat-plan" and book.seatings.hall() is None else None


def _misfit(document: Document, stored: BallotRound) -> Finding | None:
    if document.fits(indicative=stored.indicative):
        return None
    return finding("indicative.own_minutes") if stored.indicative else finding("indicative.only")


def minutes_name(stored: BallotRound) -> str:
    """Return the name of the minutes of a round: those of a ballot that only asks for opinions are its own."""
    return "indicative-minutes" if stored.indicative else "counting-minutes"


def counting_minutes_of(book: Book, round_id: int) -> CountingMinutes:
    """Return what the counting minutes of a round say."""
    stored = book.rounds.get(round_id)
    contest, congress, committee = book.contests.get(stored.contest_id), book.congresses.get(), book.committees.get()
    confirmation = book.results.confirmation(round_id)
    is_counted = stored.state in {RoundState.CLOSED, RoundState.CONFIRMED}
    whole = book.results.of_contest(contest.id, last=stored.number, with_closed=True) if is_counted else None
    names, up_to = _names(book, contest), book.rounds.of_contest(contest.id)[: stored.number]
    closed = _moment(stored.closed_at)
    return CountingMinutes(
        body=_TEAM if stored.indicative else _BOARD,
        committee=committee.name,
        superior=committee.superior,
        congress=congress.name,
        term=congress.term,
        contest=contest.title,
        office=contest.office,
        terms=_terms(book, stored),
        candidates=stored.candidates,
        papers=stored.figures.papers,
        result=book.results.count(round_id) if closed else count(book.results.terms(round_id), ()),
        minutes_number=stored.minutes_number,
        place=congress.place,
        day=book.results.day(round_id) or congress.opens,
        began=_moment(stored.began_at),
        closed=closed,
        board=confirmation.board if confirmation else book.contests.board(contest.id),
        presidium=confirmation.chair if confirmation else chair_of(book, contest.electorate),
        round_number=stored.number,
        fills_alternates=stored.fills_alternates,
        earlier=_earlier(whole, stored.number, names),
        still_open=_still_open(whole, stored.number, names, is_rule=is_the_rule(contest.office, whole, up_to)),
        warnings=tuple(Warned(one.found.says, one.reason) for one in book.warnings.of_round(round_id) if one.reason),
        corrections=tuple(
            Corrected(datetime.fromisoformat(one.confirmed_at), datetime.fromisoformat(one.at), one.digest, one.reason)
            for one in book.results.corrections(round_id)
        ),
        annulled=stored.annulled_reason,
        annulled_before=tuple(Annulled(one.number, one.annulled_reason) for one in up_to[:-1] if one.annulled_reason),
        is_stopped=book.rounds.is_stopped(round_id),
        stop_reason=book.rounds.stop_reason(round_id),
        other_reasons=_other_reasons(book, round_id),
        digest=book.results.digest(round_id) if closed else "",
        journal_head=_journal_head(book, round_id) if confirmation else (0, ""),
        counted_by=stored.counted_by,
        all_members_sign=confirmation.all_members_sign if confirmation else congress.all_members_sign,
        is_rehearsal=congress.rehearsal,
        is_reworded=book.results.is_reworded(round_id, minutes_name(stored)),
    )


def _journal_head(book: Book, round_id: int) -> tuple[int, str]:
    found = book.journal.last_of("round.confirm", f"round/{round_id}")
    return (found.id, found.digest) if found else (0, "")


def _terms(book: Book, stored: BallotRound) -> Round:
    """Return what a round is counted by, worded as a first ballot where it is the first that stands."""
    terms = book.results.terms(stored.id)
    return replace(terms, kind=RoundKind.FIRST) if book.warnings.is_first(stored) else terms


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


def _still_open(whole: ContestResult | None, number: int, names: dict[int, str], *, is_rule: bool) -> StillOpen | None:
    """Return what is open after the round of this number; a tie may stand among people who were not on its paper."""
    if whole is None:
        return None
    places = whole.alternates_left if whole.next_fills_alternates else whole.seats_left
    found = StillOpen(whole.next, places, whole.next_fills_alternates, is_rule=is_rule)
    if (equal := whole.equal) is None:
        return found
    return replace(
        found,
        names=tuple(names[person] for person in whole.next_people),
        votes=equal.votes,
        percent=equal.percent,
        round=0 if equal.round == number else equal.round,
        is_again=equal.is_again,
    )


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
