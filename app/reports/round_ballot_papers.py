"""The ballot papers of a round in a book: what is printed on them, and how many.

What it is for: the maker of the catalogue.
What it is not for: drawing them (ballot_papers) and recording that they were printed (models.paper_accounts).
"""

from app.models.book import Book
from app.models.errors import Refused
from app.reports.ballot_papers import build
from app.reports.ballot_papers_data import BallotPapers
from app.reports.counting_minutes_words import MinutesWords
from app.reports.document import Format
from app.reports.from_book import counting_minutes_of, minutes_name
from app.reports.source import Source
from app.reports.wording import worded
from app.rules.closing import check_terms


def make(source: Source, kind: Format) -> bytes:
    """Return all papers as PDF, or one to be edited; raise Refused while the list cannot be voted on."""
    data = ballot_papers_of(source.book, source.id)
    if kind is Format.DOCX:
        from app.reports.ballot_papers_docx import one_paper

        return one_paper(data, source.wording)
    return build(data, source.wording)


def ballot_papers_of(book: Book, round_id: int) -> BallotPapers:
    """Return the papers of the last printing by the list of today, or as many as would usually be printed.

    Raises Refused while list and seats do not fit each other.
    """
    stored = book.rounds.get(round_id)
    if wrong := [one for one in check_terms(book.results.terms(round_id)) if one.place in {"seats", "candidates"}]:
        raise Refused(*wrong)
    data = counting_minutes_of(book, round_id)
    name = minutes_name(stored)
    words = MinutesWords(data, worded(name, book.wordings.of(name)))
    return BallotPapers(
        meeting=words.meeting_name,
        committee=data.committee,
        contest=words.contest,
        candidates=stored.candidates,
        seats=stored.figures.seats,
        marking=stored.marking,
        kind=data.terms.kind,
        round_number=stored.number,
        indicative=stored.indicative,
        place=data.place,
        day=data.day,
        copies=_copies(book, round_id),
        is_rehearsal=data.is_rehearsal,
    )


def _copies(book: Book, round_id: int) -> int:
    printing = book.paper_accounts.last_printing(round_id)
    return printing.papers if printing else max(1, sum(book.paper_accounts.next_printing(round_id)))
