"""Biểu 2-BTCTW: the new members of a year, beside the year before.

What it is for: the rows of the form from the admissions of the book, for any year of it.
What it is not for: counting (rules.admission_table); who is no more to be won in an organisation, which no book knows.
Source: Biểu 2-BTCTW by evaluation-and-documents 3.2 and 4.1.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from app.models.organisations import lineage
from app.reports.admissions_paper import AdmissionsPaper
from app.reports.source import Source
from app.reports.story import CellKind, Column, Story
from app.rules.admission_table import CountedRow, Group, average_age, count_rows, organisations
from app.rules.evaluation_reasons import reference_day
from app.rules.figures import percent, thousands
from app.rules.organisation_kinds import OrganisationKind, is_base, kind_name


def story_of(source: Source) -> Story:
    """Return the table of the year asked for, or of the latest with admissions."""
    return _Table(source).story()


class _Table(AdmissionsPaper):
    """One table in its wording."""

    def __init__(self, source: Source) -> None:
        super().__init__(source)
        self._now, self._before = self._admitted(self._year), self._admitted(self._year - 1)
        end = reference_day(self._year)
        self._bases = [
            one
            for one in map(self._stood.__getitem__, self._part_of(self._stood))
            if is_base(one.kind, directly_under=lineage(self._stood, one.id)[-1] == one.id)
            and (one.founded is None or one.founded <= end)
            and (one.ended is None or one.ended > end)
        ]

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self._say("column_number"), 12, CellKind.CENTRED),
            Column(self._say("column_content"), 88),
            Column(self._say("column_now"), 22, CellKind.FIGURE),
            Column(self._say("column_before"), 26, CellKind.FIGURE),
            Column(self._say("column_share"), 24, CellKind.FIGURE),
        )

    def _rows(self) -> Iterator[tuple[str, ...]]:
        rows = count_rows(self._now, self._before)
        counted = {group: [*listed] for group, listed in groupby(rows, lambda row: row.group)}
        whole, *parts = counted.pop(Group.TOTAL)
        yield _told("I", whole.name, whole)
        yield from _below(parts)
        yield ("II", self._say("analysis"), "", "", "")
        for place, (group, listed) in enumerate(counted.items(), start=1):
            yield (str(place), self._say(f"group_{group}"), "", "", "")
            yield from _below(listed)
            if group is Group.AGE:
                yield self._ages()
        yield from self._bases_at_end()

    def _bases_at_end(self) -> Iterator[tuple[str, ...]]:
        """Yield the base organisations; how many were in the year before, no book knows."""
        yield ("III", self._say("organisations"), thousands(len(self._bases)), "", "")
        for kind in (OrganisationKind.BASE_COMMITTEE, OrganisationKind.CELL):
            count = sum(one.kind is kind for one in self._bases)
            yield ("", f"– {kind_name(kind, directly_under=True)}", thousands(count), "", "")
        admitting = CountedRow(self._say("admitting"), organisations(self._now), organisations(self._before))
        yield from _below([admitting])
        yield ("", f"– {self._say('nobody_left')}", "", "", "")

    def _ages(self) -> tuple[str, ...]:
        ages = [str(age).replace(".", ",") if (age := average_age(one)) else "" for one in (self._now, self._before)]
        return ("", f"– {self._say('average')}", *ages, "")


def _below(rows: Iterable[CountedRow]) -> Iterator[tuple[str, ...]]:
    for row in rows:
        yield _told("", f"– {row.name}", row)


def _told(number: str, name: str, row: CountedRow) -> tuple[str, ...]:
    share = percent(row.now, row.before) if row.before else ""
    return (number, name, thousands(row.now), thousands(row.before), share)
