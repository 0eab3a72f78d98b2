"""The journal on paper: who did what and when, from the first entry to the last, with the code of the last.

What it is for: keeping with the dossier what the book tells of itself.
What it is not for: the entry log of one round (entry_log), and what is marked on papers.
"""

from collections.abc import Iterator
from datetime import datetime

from app.models.journal_search import JournalSearch
from app.reports.congress_paper import CongressPaper
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Story, Table, Text
from app.rules.contest_object import grouped
from app.rules.figures import short_date, thousands


def story_of(source: Source) -> Story:
    """Return the journal of the book."""
    paper = CongressPaper(source)
    return paper.story(_parts(paper))


def _parts(paper: CongressPaper) -> Iterator[Part]:
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
        for one in JournalSearch(paper.book).all()
    ]
    yield Table(say("sheet"), (Text(say("opening", head)),), columns, rows)


def _moment(at: str) -> str:
    moment = datetime.fromisoformat(at)
    return f"{moment:%H:%M:%S}\n{short_date(moment)}"
