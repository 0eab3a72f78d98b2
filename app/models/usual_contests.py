"""The contests that a congress usually holds, one after the other: which comes next, and what the book knows of it.

What it is for: offering the next contest with its voters and those it is elected among, and adding one.
What it is not for: the course itself (rules.offices) and titles, which are words (ui).
"""

from app.models.book import Book
from app.models.contests import USUAL_PASSES, Contest
from app.models.round_records import Figures
from app.rules.bodies import BodyKind
from app.rules.offices import ELECTED_AMONG, Office, course_of, is_cell, next_office
from app.rules.rounds import Electorate


def in_cell(book: Book) -> bool:
    """Tell whether the congress is that of a cell."""
    return is_cell(book.committees.get().name, book.congresses.get().kind)


def expected_office(book: Book) -> Office | None:
    """Return the office that is to be elected next, None where the course is done or its first contest is not."""
    begun = {one.office for one in book.contests.all() if not one.indicative}
    elected = {office: book.elected.names(office) for office in begun}
    course = course_of(
        in_cell=in_cell(book),
        members=book.delegates.count_official(),
        elected=len(elected.get(Office.EXECUTIVE_COMMITTEE, ())),
    )
    confirmed = {office for office, names in elected.items() if names}
    return next_office(course, confirmed, begun, book.contests.declined())


def first_office(book: Book) -> Office:
    """Return what to offer where a contest is added: what comes next, else what the book does not have yet."""
    expected = expected_office(book)
    if expected:
        return expected
    there = {one.office for one in book.contests.all() if not one.indicative}
    course = course_of(in_cell=in_cell(book), members=book.delegates.count_official())
    missing = [office for office in (*course, *Office) if office not in there]
    return missing[0] if missing else Office.OTHER


def elected_among(book: Book, contest: Contest) -> tuple[str, ...]:
    """Return the names from whom the list of a contest is usually made: who was elected into its body.

    Nobody is deputy of themselves: who was elected secretary is not proposed as a deputy.
    """
    body = ELECTED_AMONG.get(contest.office)
    if body is None or contest.indicative:
        return ()
    taken = book.elected.names(Office.SECRETARY) if contest.office is Office.DEPUTY_SECRETARY else ()
    return tuple(name for name in book.elected.names(body) if name not in taken)


def summoned_for(book: Book, electorate: Electorate) -> int:
    """Return how many vote as far as the book knows: its delegates, or the committee it elected; 0 when unknown."""
    if electorate is book.congresses.get().kind:
        return book.delegates.count_official()
    if electorate is Electorate.COMMITTEE:
        return len(book.elected.names(Office.EXECUTIVE_COMMITTEE))
    return 0


def contest_before(book: Book, contest: Contest) -> Contest | None:
    """Return the last other contest in which the same people voted; None for the first of them."""
    others = [one for one in book.contests.all() if one.id != contest.id and one.electorate is contest.electorate]
    return next((one for one in reversed(others) if not one.indicative), None)


def usual_passes(book: Book, contest: Contest) -> int:
    """Return how often papers of a contest are keyed.

    Where few vote, in a committee or a cell, as was said of the one before in which the same people voted; a congress
    of delegates decides each time not to key its papers twice.
    """
    are_few = contest.electorate is Electorate.COMMITTEE or in_cell(book)
    before = contest_before(book, contest) if are_few and not contest.indicative else None
    return before.passes if before is not None else USUAL_PASSES


def add_contest(book: Book, contest: Contest, figures: Figures) -> int:
    """Add a contest with its first ballot; the counting board that the congress agreed to counts it. Return its id."""
    with book.together():
        contest_id = book.contests.add(contest)
        book.rounds.begin_first(contest_id, figures)
        if book.bodies.is_agreed(BodyKind.COUNTING) and book.bodies.board_for(contest):
            book.bodies.give_board(contest_id)
    return contest_id
