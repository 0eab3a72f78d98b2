"""Biểu 2b-BTCTW: the new members of a year by ethnicity and by religion, of them the women.

What it is for: the sister table of Biểu 2-BTCTW, of the same people.
What it is not for: counting (rules.ethnicity_and_religion), and by what else they are counted (admissions_table).
Source: Biểu 2b-BTCTW by evaluation-and-documents 3.2 and 4.1.
"""

from collections.abc import Iterable, Iterator

from app.reports.admissions_table import admitted, latest_year, tree_of
from app.reports.numbered_rows import headings_of, line_start
from app.reports.source import OfYear, Source
from app.reports.story import CellKind, Column, Part, Signed, Signer, Story, Table, Text
from app.reports.year_head import signing_block
from app.reports.year_paper import YearPaper
from app.rules.ethnicity_and_religion import PeopleRow, by_ethnicity, by_religion
from app.rules.figures import percent, thousands
from app.rules.persons import Sex

_ROW_PADDING, _SIZE = 1, 12


def story_of(source: Source) -> Story:
    """Return the table of the year asked for, or of the latest with admissions."""
    return _Table(YearPaper(source), source.of).story()


class _Table:
    """One table in its wording."""

    def __init__(self, paper: YearPaper, of: OfYear) -> None:
        self._paper, self._say, self._book = paper, paper.say, paper.book
        self._year = of.year or latest_year(self._book)
        self._people = [one.person for one in admitted(self._book, self._year, of.organisation_id)]
        self._within = tree_of(self._book, self._year)[of.organisation_id].name if of.organisation_id else ""

    def story(self) -> Story:
        """Return the whole table."""
        about = self._say("summary", {"năm": str(self._year)})
        return self._paper.story(about, self._parts(), self._book.terms.today, within=self._within, is_of_office=True)

    def _parts(self) -> Iterator[Part]:
        yield Text(self._say("form"))
        sheet, rows = self._say("sheet", {"năm": str(self._year)}), [*self._rows()]
        yield Table(sheet, (), self._columns(), rows, _ROW_PADDING, _SIZE, headings_of(rows))
        signers = (Signer(self._say("sign_maker")), Signer(self._say(signing_block(self._paper.committee))))
        yield Signed((Text(self._say("closing")),), (signers,))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self._say("column_number"), 12, CellKind.CENTRED),
            Column(self._say("column_name"), 83),
            Column(self._say("column_total"), 24, CellKind.FIGURE),
            Column(self._say("column_women"), 24, CellKind.FIGURE),
            Column(self._say("column_share"), 29, CellKind.FIGURE, self._say("note_share")),
        )

    def _rows(self) -> Iterator[tuple[str, ...]]:
        women = sum(one.sex is Sex.FEMALE for one in self._people)
        yield ("", self._say("sum"), *self._figures(PeopleRow("", len(self._people), women)))
        yield from self._part("I", "ethnicities", by_ethnicity(self._people))
        yield from self._part("II", "religions", by_religion(self._people))

    def _part(self, mark: str, name: str, rows: Iterable[PeopleRow]) -> Iterator[tuple[str, ...]]:
        yield (mark, self._say(name), "", "", "")
        for place, row in enumerate(rows, start=1):
            yield (str(place), line_start(row.name), *self._figures(row))

    def _figures(self, row: PeopleRow) -> tuple[str, ...]:
        share = percent(row.people, len(self._people)) if self._people else ""
        return (thousands(row.people), thousands(row.women), share)
