"""The journal on paper: who did what and when, from the first entry to the last, with the code of the last.

What it is for: keeping with the dossier what the book tells of itself.
What it is not for: the entry log of one round (entry_log), and what is marked on papers.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from app.models.book import Book
from app.models.journal_search import JournalSearch, ShownEntry
from app.reports.catalogue import Format
from app.reports.congress_paper import CongressPaper
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Story, Table, Text
from app.reports.story_files import told
from app.rules.contest_object import grouped
from app.rules.figures import short_date, thousands

_READ_AT_ONCE = 500


def story_of(source: Source, found: Sequence[int] | None = None) -> Story:
    """Return the journal of the book; of the entries `found` alone where somebody looked for some."""
    paper = CongressPaper(source)
    return paper.story(_parts(paper, found))


def pdf_of_found(path: Path, found: Sequence[int]) -> bytes:
    """Return these entries of a journal as a PDF, which says that they are not all."""
    from app.reports.from_book import source_of

    with Book.look(path) as book:
        source = source_of(book, "journal", 0, book.wordings.of("journal"))
        return told(partial(story_of, found=found))(source, Format.PDF)


def _shown(book: Book, found: Sequence[int] | None) -> Iterator[ShownEntry]:
    search = JournalSearch(book)
    if found is None:
        yield from search.all()
        return
    ordered = sorted(found)
    for first in range(0, len(ordered), _READ_AT_ONCE):
        piece = ordered[first : first + _READ_AT_ONCE]
        read = search.some(piece)
        yield from (read[one] for one in piece)


def _parts(paper: CongressPaper, found: Sequence[int] | None) -> Iterator[Part]:
    say, last = paper.say, paper.book.journal.last()
    if last is None:
        yield paper.text("none")
        return
    head = {"số mục": thousands(last.id), "mã": grouped(last.digest)}
    columns = (
        Column(say("column_number"), 15, CellKind.FIGURE),
        Column(say("column_when"), 27, CellKind.CENTRED),
        Column(say("column_who"), 30),
        Column(say("column_what"), 40),
        Column(say("column_told"), 53),
    )
    rows = [
        (str(one.id), _moment(one.at), one.operator or say("nobody"), one.action, one.told)
        for one in _shown(paper.book, found)
    ]
    opening = [Text(say("opening", head))]
    if found is not None:
        opening.append(Text(say("found", {"số mục in": thousands(len(found))})))
    yield Table(say("sheet"), tuple(opening), columns, rows)


def _moment(at: str) -> str:
    moment = datetime.fromisoformat(at)
    return f"{moment:%H:%M:%S}\n{short_date(moment)}"
