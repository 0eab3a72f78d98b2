"""Biểu 4-BTCTW: the members of a year by ethnicity and by religion, of them the women, beside those of the year before.

What it is for: everybody whom the year has, rated or not, so that it adds up to the summary of the members' classes.
What it is not for: counting (rules.ethnicity_and_religion), and those admitted in a year (admissions_by_ethnicity).
Source: Biểu 4-BTCTW and what its series has in common, by evaluation-and-documents 3.2.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from app.reports.evaluation_paper import EvaluationPaper
from app.reports.numbered_rows import headings_of, line_start
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Story, Table
from app.rules.ethnicity_and_religion import PeopleRow, beside, by_ethnicity, by_religion
from app.rules.figures import long_date, percent, thousands
from app.rules.persons import Person, Sex

_ROW_PADDING, _SIZE = 1, 12


def story_of(source: Source) -> Story:
    """Return the table of a year."""
    made = _Table(source)
    return made.paper.story(tuple(made.parts()), is_wide=False)


class _Table:
    """One table in its wording."""

    def __init__(self, source: Source) -> None:
        self.paper = EvaluationPaper(source)
        self._say = self.paper.say
        self._now = _people(self.paper)
        year_before = self.paper.year.year - 1
        is_told = year_before in source.book.evaluation_years.all()
        before = replace(source, of=replace(self.paper.of, year=year_before))
        self._before = _people(EvaluationPaper(before)) if is_told else None

    def parts(self) -> Iterator[Part]:
        """Yield the name of the form, the table, who signs."""
        yield self.paper.text("form")
        day = min(self.paper.year.day, self.paper.book.terms.today)
        yield self.paper.text("told", {"ngày": long_date(day)})
        rows = [*self._rows()]
        yield Table(self._say("sheet"), (), self._columns(), rows, _ROW_PADDING, _SIZE, headings_of(rows))
        yield self.paper.signed()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self._say("column_number"), 12, CellKind.CENTRED),
            Column(self._say("column_name"), 53),
            Column(self._say("column_now"), 20, CellKind.FIGURE),
            Column(self._say("column_women"), 20, CellKind.FIGURE),
            Column(self._say("column_share"), 20, CellKind.FIGURE, self._say("note_share")),
            Column(self._say("column_before"), 20, CellKind.FIGURE),
            Column(self._say("column_change"), 20, CellKind.FIGURE, self._say("note_change")),
        )

    def _rows(self) -> Iterator[tuple[str, ...]]:
        women = sum(one.sex is Sex.FEMALE for one in self._now)
        whole = PeopleRow("", len(self._now), women)
        yield ("", self._say("sum"), *self._figures(whole, len(self._before or ())))
        yield from self._numbered("I", "ethnicities", by_ethnicity)
        yield from self._numbered("II", "religions", by_religion)

    def _numbered(
        self, mark: str, name: str, by: Callable[[Sequence[Person]], tuple[PeopleRow, ...]]
    ) -> Iterator[tuple[str, ...]]:
        yield (mark, self._say(name), *[""] * 5)
        for place, (row, before) in enumerate(beside(by(self._now), by(self._before or ())), start=1):
            yield (str(place), line_start(row.name), *self._figures(row, before))

    def _figures(self, row: PeopleRow, before: int) -> tuple[str, ...]:
        """Return the figures of a row; of the year before only where the book tells of it, no share of nothing."""
        share = percent(row.people, len(self._now)) if self._now else ""
        figures = (thousands(row.people), thousands(row.women), share)
        if self._before is None:
            return (*figures, "", "")
        return (*figures, thousands(before), percent(row.people, before) if before else "")


def _people(paper: EvaluationPaper) -> tuple[Person, ...]:
    """Return everybody whom a year has, those too who were not rated."""
    ids = [one.member_id for one in paper.members() if one.member_id]
    return tuple(one.person for one in paper.book.members.some(ids))
