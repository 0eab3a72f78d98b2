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
from app.rules.figures import thousands
from app.rules.rounds import Electorate


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
    said = _of_members if paper.congress.kind is Electorate.MEMBER_CONGRESS else str
    rows = [
        (str(one.id), _moment(one.at), one.operator or say("nobody"), said(one.action), said(one.told))
        for one in JournalSearch(paper.book).all()
    ]
    yield Table(say("sheet"), (Text(say("opening", head)),), columns, rows)


def _of_members(text: str) -> str:
    """Return words of the journal as a congress of members says them: it has no delegates."""
    return text.replace("đoàn đại biểu", "tổ đảng viên").replace("đại biểu", "đảng viên")


def _moment(at: str) -> str:
    moment = datetime.fromisoformat(at)
    return f"{moment:%H:%M:%S}\n{moment.day}/{moment.month}/{moment.year}"
