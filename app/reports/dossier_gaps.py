"""What the documents of the dossier lack before they can be signed, though they can be made.

What it is for: an empty place in a paper is named before somebody hands the paper over.
What it is not for: whether a paper can be made (from_book), and what people write in by hand as on any form.
"""

from collections.abc import Callable, Iterator

from app.models.book import Book
from app.models.contests import Contest
from app.models.round_records import RoundState
from app.models.sessions import SessionKind
from app.reports.election_lines import contests_of
from app.rules.bodies import BodyKind, body_names
from app.rules.findings import Finding, finding
from app.rules.persons import Credentials
from app.rules.shows_of_cards import Decides

_REPORT = "credentials-report"
"""The report, and the name of the usual vote on it."""


def gaps_of(book: Book, document: str, id_: int) -> tuple[Finding, ...]:
    """Return what a document lacks; `id_` is that of its round, 0 for one of the whole book."""
    if document == "counting-minutes":
        confirmation = book.results.confirmation(id_)
        return () if confirmation and confirmation.board else (finding("dossier.no_board"),)
    return tuple(_GAPS[document](book)) if document in _GAPS else ()


def is_told(book: Book, document: str) -> bool:
    """Return whether a document has anything to tell of this congress."""
    if document != "first-meeting-minutes":
        return True
    meets = any(one.kind is SessionKind.COMMITTEE for one in book.sessions.all())
    return meets or bool(contests_of(book, by_committee=True))


def _of_minutes(book: Book) -> Iterator[Finding]:
    if book.congresses.get().opens is None:
        yield finding("dossier.day")
    yield from _of_check_in(book)
    yield from _of_bodies(book)
    yield from _of_summoned(book)
    yield from _of_results(contests_of(book, by_committee=False), book)
    yield from _of_votes(book)


def _of_report(book: Book) -> Iterator[Finding]:
    yield from _of_check_in(book)
    if BodyKind.CREDENTIALS in {one.kind for one in book.bodies.all()}:
        yield from _of_bodies(book, (BodyKind.CREDENTIALS,))
        unchecked = sum(one.credentials is Credentials.UNCHECKED for one in book.replacements.seated())
        if unchecked:
            yield finding("dossier.unchecked", unchecked=unchecked)
    yield from _of_votes(book, (_REPORT,))


def _of_first_meeting(book: Book) -> Iterator[Finding]:
    contests = contests_of(book, by_committee=True)
    if not contests:
        yield finding("dossier.no_election")
    meetings = [one for one in book.sessions.all() if one.kind is SessionKind.COMMITTEE]
    if meetings and contests and not any(one.chair and one.secretary for one in meetings):
        yield finding("dossier.meeting")
    yield from _of_meeting_votes(book)
    yield from _of_results(contests, book)


def _of_elected(book: Book) -> Iterator[Finding]:
    return _of_results([one for one in book.contests.all() if not one.indicative], book)


def _of_summoned(book: Book) -> Iterator[Finding]:
    """Yield that papers tell two numbers of delegates: the list changed after a result was confirmed."""
    listed, congress = book.delegates.count_official(), book.congresses.get().kind
    for contest in book.contests.all():
        rounds = [one for one in book.rounds.of_contest(contest.id) if one.state is RoundState.CONFIRMED]
        if listed and rounds and contest.electorate is congress and rounds[0].figures.summoned != listed:
            summoned = rounds[0].figures.summoned
            yield finding("dossier.summoned", listed=listed, summoned=summoned, contest=contest.title)
            return


def _of_check_in(book: Book) -> Iterator[Finding]:
    if not book.attendance.of_all():
        yield finding("dossier.check_in")


def _of_bodies(book: Book, wanted: tuple[BodyKind, ...] = tuple(BodyKind)) -> Iterator[Finding]:
    names, shows = body_names(book.congresses.get().kind), book.shows_of_cards
    bodies = {one.kind: one for one in book.bodies.all() if one.kind in wanted}
    empty = [names[kind] for kind, one in bodies.items() if not one.members]
    if empty:
        yield finding("dossier.bodies", bodies=", ".join(empty))
    for kind, one in bodies.items():
        show = shows.of(Decides.BODY_LIST, body=kind)
        if one.members and show and shows.passed(show) and (change := shows.changed_since(show)):
            yield finding("dossier.body_changed", body=names[kind], change=change.words)


def _of_votes(book: Book, wanted: tuple[str, ...] = ()) -> Iterator[Finding]:
    """Yield the usual matters that the congress did not vote, only the `wanted` ones where some are named."""
    shows = book.shows_of_cards
    asked = (one for one in shows.offered() if not wanted or one.usual in wanted)
    yield from _missing([one.subject for one in asked if not shows.is_of_committee(one)])


def _of_meeting_votes(book: Book) -> Iterator[Finding]:
    """Yield what the committee did not vote at its meeting."""
    shows = book.shows_of_cards
    yield from _missing([one.subject for one in shows.offered() if shows.is_of_committee(one)])


def _missing(missing: list[str]) -> Iterator[Finding]:
    if missing:
        yield finding("dossier.votes", subjects="; ".join(missing))


def _of_results(contests: list[Contest], book: Book) -> Iterator[Finding]:
    waiting = [one.title for one in contests if not _is_confirmed(book, one)]
    if waiting:
        yield finding("dossier.results", contests="; ".join(waiting))


def _is_confirmed(book: Book, contest: Contest) -> bool:
    rounds = [one for one in book.rounds.of_contest(contest.id) if one.state is not RoundState.ANNULLED]
    return bool(rounds) and all(one.state is RoundState.CONFIRMED for one in rounds)


_GAPS: dict[str, Callable[[Book], Iterator[Finding]]] = {
    "congress-minutes": _of_minutes,
    _REPORT: _of_report,
    "bodies-list": _of_bodies,
    "shows-of-cards": _of_votes,
    "first-meeting-minutes": _of_first_meeting,
    "elected-list": _of_elected,
}
