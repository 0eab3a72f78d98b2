"""Biểu 2-BTCTW: the new members of a year, beside the year before.

What it is for: the rows of the form from the admissions of the book; the year is the latest in which somebody was.
What it is not for: counting (rules.admission_table); who is no more to be won in an organisation, which no book knows.
Source: Biểu 2-BTCTW by evaluation-and-documents 3.2 and 4.1.
"""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from app.models.book import Book
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Signed, Signer, Story, Table, Text
from app.reports.year_paper import YearPaper
from app.rules.admission_table import CountedRow, Group, NewMember, average_age, count_rows, organisations
from app.rules.figures import percent, thousands

_ROMAN = "I"
_ROW_PADDING, _SIZE = 1, 12


def story_of(source: Source) -> Story:
    """Return the table of the latest year with admissions."""
    return _Table(YearPaper(source)).story()


class _Table:
    """One table in its wording."""

    def __init__(self, paper: YearPaper) -> None:
        self._paper, self._say, self._book = paper, paper.say, paper.book
        days = [one.ceremony for _, _, one in self._book.admissions.all() if one.ceremony]
        self._year = max((day.year for day in days), default=self._book.terms.today.year)
        bases = self._book.organisations.tops()
        self._now = tuple(_admitted(self._book, self._year, bases))
        self._before = tuple(_admitted(self._book, self._year - 1, bases))
        self._base_count = self._book.organisations.count()

    def story(self) -> Story:
        """Return the whole table."""
        about = self._say("summary", {"năm": str(self._year)})
        return self._paper.story(about, self._parts(), self._book.terms.today, is_of_office=True)

    def _parts(self) -> Iterator[Part]:
        yield Text(self._say("form"))
        rows = [row for row in self._rows() if row]
        yield Table(self._say("sheet", {"năm": str(self._year)}), (), self._columns(), rows, _ROW_PADDING, _SIZE)
        signers = (Signer(self._say("sign_maker")), Signer(self._say("sign_head")))
        yield Signed((Text(self._say("closing")),), (signers,))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self._say("column_number"), 12, CellKind.CENTRED),
            Column(self._say("column_content"), 88),
            Column(self._say("column_now"), 22, CellKind.FIGURE),
            Column(self._say("column_before"), 26, CellKind.FIGURE),
            Column(self._say("column_share"), 24, CellKind.FIGURE),
        )

    def _rows(self) -> Iterator[tuple[str, ...]]:
        for group, rows in groupby(count_rows(self._now, self._before), key=lambda row: row.group):
            if group is not Group.TOTAL:
                yield ("", self._say(f"group_{group}"), "", "", "")
            for place, row in enumerate(rows):
                is_whole = group is Group.TOTAL and not place
                yield _told(_ROMAN if is_whole else "", row.name if is_whole else f"– {row.name}", row)
            if group is Group.AGE:
                yield self._ages()
        yield ("II", self._say("organisations"), thousands(self._base_count), "", "")
        admitting = CountedRow(self._say("admitting"), organisations(self._now), organisations(self._before))
        yield _told("", f"– {admitting.name}", admitting)

    def _ages(self) -> tuple[str, ...]:
        ages = [str(age).replace(".", ",") if (age := average_age(one)) else "" for one in (self._now, self._before)]
        return ("", f"– {self._say('average')}", *ages, "")


def _told(number: str, name: str, row: CountedRow) -> tuple[str, ...]:
    share = percent(row.now, row.before) if row.before else ""
    return (number, name, thousands(row.now), thousands(row.before), share)


def _admitted(book: Book, year: int, bases: dict[int, int]) -> Iterator[NewMember]:
    listed = list(book.admissions.between(date(year, 1, 1), date(year, 12, 31)))
    members = book.members.some([member for member, _, _ in listed])
    for member, (_, place, admission) in zip(members, listed, strict=True):
        yield NewMember(member.person, admission, bases.get(place, 0))
