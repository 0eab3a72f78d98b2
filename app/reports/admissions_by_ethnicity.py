"""Biểu 2b-BTCTW: the new members of a year by ethnicity and by religion, of them the women.

What it is for: the sister table of Biểu 2-BTCTW, of the same people.
What it is not for: counting (rules.ethnicity_and_religion), and by what else they are counted (admissions_table).
Source: Biểu 2b-BTCTW by evaluation-and-documents 3.2 and 4.1.
"""

from collections.abc import Iterable, Iterator

from app.reports.admissions_paper import AdmissionsPaper
from app.reports.numbered_rows import line_start
from app.reports.source import Source
from app.reports.story import CellKind, Column, Story
from app.rules.ethnicity_and_religion import PeopleRow, by_ethnicity, by_religion
from app.rules.figures import percent, thousands
from app.rules.persons import Sex


def story_of(source: Source) -> Story:
    """Return the table of the year asked for, or of the latest with admissions."""
    return _Table(source).story()


class _Table(AdmissionsPaper):
    """One table in its wording."""

    def __init__(self, source: Source) -> None:
        super().__init__(source)
        self._people = [one.person for one in self._admitted(self._year)]

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
        yield from self._numbered("I", "ethnicities", by_ethnicity(self._people))
        yield from self._numbered("II", "religions", by_religion(self._people))

    def _numbered(self, mark: str, name: str, rows: Iterable[PeopleRow]) -> Iterator[tuple[str, ...]]:
        yield (mark, self._say(name), "", "", "")
        for place, row in enumerate(rows, start=1):
            yield (str(place), line_start(row.name), *self._figures(row))

    def _figures(self, row: PeopleRow) -> tuple[str, ...]:
        share = percent(row.people, len(self._people)) if self._people else ""
        return (thousands(row.people), thousands(row.women), share)
