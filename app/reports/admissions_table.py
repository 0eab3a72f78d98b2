"""Biểu 2-BTCTW: the new members of a year, beside the year before.

What it is for: the rows of the form from the admissions of the book, for any year of it.
What it is not for: counting (rules.admission_table); who is no more to be won in an organisation, which no book knows.
Source: Biểu 2-BTCTW by evaluation-and-documents 3.2 and 4.1.
"""

from collections.abc import Collection, Iterable, Iterator
from itertools import groupby

from app.models.organisations import Organisation, lineage
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
        last = self._year - 1
        is_told = bool(self._before) or last in self._book.evaluation_years.all()
        self._bases, self._bases_before = self._bases_of(self._year), self._bases_of(last) if is_told else None

    def _bases_of(self, year: int) -> tuple[Organisation, ...]:
        """Return the base organisations that there were when a year ended."""
        stood, end = self._stood_in(year), reference_day(year)
        return tuple(
            one
            for one in map(stood.__getitem__, self._part_of(stood))
            if is_base(one.kind, directly_under=lineage(stood, one.id)[-1] == one.id)
            and (one.founded is None or one.founded <= end)
            and (one.ended is None or one.ended > end)
        )

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
        """Yield the base organisations, those of the year before where the book tells anything of it."""
        yield self._bases_told("III", self._say("organisations"), frozenset(OrganisationKind))
        for kind in (OrganisationKind.BASE_COMMITTEE, OrganisationKind.CELL):
            yield self._bases_told("", f"– {kind_name(kind, directly_under=True)}", frozenset({kind}))
        admitting = CountedRow(self._say("admitting"), organisations(self._now), organisations(self._before))
        yield from _below([admitting])
        yield ("", f"– {self._say('nobody_left')}", "", "", "")

    def _bases_told(self, number: str, name: str, kinds: Collection[OrganisationKind]) -> tuple[str, ...]:
        now = sum(one.kind in kinds for one in self._bases)
        if self._bases_before is None:
            return (number, name, thousands(now), "", "")
        return _told(number, name, CountedRow(name, now, sum(one.kind in kinds for one in self._bases_before)))

    def _ages(self) -> tuple[str, ...]:
        ages = [str(age).replace(".", ",") if (age := average_age(one)) else "" for one in (self._now, self._before)]
        return ("", f"– {self._say('average')}", *ages, "")


def _below(rows: Iterable[CountedRow]) -> Iterator[tuple[str, ...]]:
    for row in rows:
        yield _told("", f"– {row.name}", row)


def _told(number: str, name: str, row: CountedRow) -> tuple[str, ...]:
    share = percent(row.now, row.before) if row.before else ""
    return (number, name, thousands(row.now), thousands(row.before), share)
