"""Biểu 2-BTCTW: the new members of a year, beside the year before.

What it is for: the rows of the form from the admissions of the book, for any year of it.
What it is not for: counting (rules.admission_table); who is no more to be won in an organisation, which no book knows.
Source: Biểu 2-BTCTW by evaluation-and-documents 3.2 and 4.1.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from itertools import groupby

from app.models.book import Book
from app.models.organisations import Organisation, in_tree, lineage
from app.reports.numbered_rows import headings_of
from app.reports.source import OfYear, Source
from app.reports.story import CellKind, Column, Part, Signed, Signer, Story, Table, Text
from app.reports.year_head import signing_block
from app.reports.year_paper import YearPaper
from app.rules.admission_table import CountedRow, Group, NewMember, average_age, count_rows, organisations
from app.rules.evaluation_reasons import reference_day
from app.rules.figures import percent, thousands
from app.rules.organisation_kinds import OrganisationKind, is_base, kind_name

_ROW_PADDING, _SIZE = 1, 12


def story_of(source: Source) -> Story:
    """Return the table of the year asked for, or of the latest with admissions."""
    return _Table(YearPaper(source), source.of).story()


class _Table:
    """One table in its wording."""

    def __init__(self, paper: YearPaper, of: OfYear) -> None:
        self._paper, self._say, self._book = paper, paper.say, paper.book
        self._year = of.year or latest_year(self._book)
        self._now = admitted(self._book, self._year, of.organisation_id)
        self._before = admitted(self._book, self._year - 1, of.organisation_id)
        stood = tree_of(self._book, self._year)
        self._within = stood[of.organisation_id].name if of.organisation_id else ""
        within, end = _part(stood, of.organisation_id), reference_day(self._year)
        self._bases = [
            one
            for one in map(stood.__getitem__, within)
            if is_base(one.kind, directly_under=lineage(stood, one.id)[-1] == one.id)
            and (one.founded is None or one.founded <= end)
            and (one.ended is None or one.ended > end)
        ]

    def story(self) -> Story:
        """Return the whole table."""
        about = self._say("summary", {"năm": str(self._year)})
        return self._paper.story(about, self._parts(), self._book.terms.today, within=self._within, is_of_office=True)

    def _parts(self) -> Iterator[Part]:
        yield Text(self._say("form"))
        rows = [row for row in self._rows() if row]
        yield Table(
            self._say("sheet", {"năm": str(self._year)}),
            (),
            self._columns(),
            rows,
            _ROW_PADDING,
            _SIZE,
            headings_of(rows),
        )
        signers = (Signer(self._say("sign_maker")), Signer(self._say(signing_block(self._paper.committee))))
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


def latest_year(book: Book) -> int:
    """Return the latest year in which somebody was admitted, the present one where nobody was."""
    return next(iter(book.admissions.years()), book.terms.today.year)


def tree_of(book: Book, year: int) -> dict[int, Organisation]:
    """Return the organisations as they stood when a year ended."""
    return {one.id: one for one in book.organisation_events.as_on(reference_day(year))}


def admitted(book: Book, year: int, organisation_id: int = 0) -> tuple[NewMember, ...]:
    """Return those admitted in a year, by one organisation with all that was below it then, by all for 0."""
    stood = tree_of(book, year)
    within = _part(stood, organisation_id)
    of_year = book.admissions.between(date(year, 1, 1), reference_day(year))
    listed = [one for one in of_year if not organisation_id or one[1] in within]
    members = book.members.some([member for member, _, _ in listed])
    return tuple(
        NewMember(member.person, admission, lineage(stood, place)[-1] if place in stood else 0)
        for member, (_, place, admission) in zip(members, listed, strict=True)
    )


def _part(stood: Mapping[int, Organisation], organisation_id: int) -> Collection[int]:
    """Return the ids of an organisation and of all below it, of all for 0."""
    if not organisation_id:
        return stood.keys()
    return next(below for one, _, below in in_tree([*stood.values()]) if one.id == organisation_id)
