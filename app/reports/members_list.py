"""The list of members (danh sách đảng viên), organisation by organisation, on the long side of the paper.

What it is for: the printed list of who is a member now, of all organisations or of one and those below it, or of whom a
query wants.
What it is not for: the file that import takes back, and delegates (delegate_list).
"""

from collections.abc import Iterator

from app.models.members import Member
from app.reports.document import Format
from app.reports.profile_row import cell_lines, profile_cells
from app.reports.source import Source
from app.reports.story import SMALL_SIZE, CellKind, Column, Paper, Part, Story, Table, Text, Title
from app.reports.story_files import drawn
from app.reports.year_head import DOTS, year_head
from app.rules.figures import thousands
from app.rules.persons import NAMES, MemberStatus

_COLUMNS = (
    ("place", 10, CellKind.CENTRED),
    ("name", 30, CellKind.TEXT),
    ("born_men", 18.5, CellKind.TEXT),
    ("born_women", 18.5, CellKind.TEXT),
    ("ethnicity", 13, CellKind.TEXT),
    ("religion", 14, CellKind.TEXT),
    ("home", 24, CellKind.TEXT),
    ("joined", 18.5, CellKind.TEXT),
    ("schooling", 12.5, CellKind.CENTRED),
    ("degree", 20, CellKind.TEXT),
    ("theory", 14, CellKind.TEXT),
    ("position", 36, CellKind.TEXT),
    ("card", 18, CellKind.TEXT),
    ("note", 17, CellKind.TEXT),
)


def make(source: Source, kind: Format) -> bytes:
    """Return the list of the members; as a sheet all of them stand in one, with their organisation beside the name."""
    return drawn(_List(source, in_one=kind is Format.XLSX).story(), kind)


class _List:
    """One list in its wording."""

    def __init__(self, source: Source, *, in_one: bool) -> None:
        self._book, self._wording, self._of = source.book, source.wording, source.of.organisation_id
        self._wanted, self._in_one = source.of.wanted, in_one
        self._congress, self._committee = source.book.congresses.get(), source.book.committees.get()
        self._organisations = {one.id: one for one in source.book.organisations.all()}

    def story(self) -> Story:
        """Return the whole list."""
        kind, about = self._say("kind"), self._say("summary")
        within = self._organisations.get(self._of)
        paper = Paper(f"{kind} {about}", self._committee.name, is_rehearsal=self._congress.rehearsal, is_wide=True)
        values = {"nơi": self._congress.place or DOTS, "ngày": self._say("date_open")}
        head = year_head(self._committee, self._say("place_and_date", values))
        return Story(paper, head, Title(kind, (about, within.name) if within else (about,)), tuple(self._parts()))

    def _parts(self) -> Iterator[Part]:
        groups: dict[int, list[Member]] = {id_: [] for id_ in self._organisations}
        for one in self._listed():
            groups.setdefault(one.organisation_id, []).append(one)
        total = sum(map(len, groups.values()))
        said = "total_wanted" if self._wanted else "total"
        yield Text(self._say(said, {"số đảng viên": thousands(total)}))
        if self._in_one:
            every = [one for group in groups.values() for one in group]
            place, name, *others = self._columns()
            rows = [(*row[:2], self._name(one), *row[2:]) for row, one in zip(self._rows(every), every, strict=True)]
            columns = (place, name, Column(self._say("column_organisation"), 40), *others)
            yield Table(self._say("kind"), (), columns, rows, size=SMALL_SIZE)
            return
        for group in groups.values():
            if group:
                values = {"tổ chức đảng": self._name(group[0]), "số đảng viên": thousands(len(group))}
                lead = (Text(self._say("organisation", values)),)
                yield Table(self._name(group[0]), lead, self._columns(), self._rows(group), size=SMALL_SIZE)

    def _listed(self) -> Iterator[Member]:
        """Yield who is in the list, by given name or in the order wanted."""
        if self._wanted:
            yield from self._book.members.some(self._book.member_search.ids(self._wanted))
            return
        within = self._book.organisations.below(self._of) if self._of else None
        for one in self._book.members.each():
            if one.is_present and (within is None or one.organisation_id in within):
                yield one

    def _columns(self) -> tuple[Column, ...]:
        return tuple(Column(self._say(f"column_{block}"), width, kind) for block, width, kind in _COLUMNS)

    def _rows(self, group: list[Member]) -> list[tuple[str, ...]]:
        return [self._row(place, one) for place, one in enumerate(group, start=1)]

    def _name(self, one: Member) -> str:
        """Return the organisation of a member with that above it."""
        organisation = self._organisations.get(one.organisation_id)
        above = self._organisations.get(organisation.parent_id or 0) if organisation else None
        name = organisation.name if organisation else self._say("gone")
        return f"{name}, {above.name}" if above else name

    def _row(self, place: int, one: Member) -> tuple[str, ...]:
        status = "" if one.status is MemberStatus.ACTIVE else NAMES[one.status]
        return (
            str(place),
            cell_lines(one.name, one.other_name and f"({one.other_name})"),
            *profile_cells(one.person),
            one.person.card_number,
            cell_lines(status, one.note),
        )

    def _say(self, block: str, values: dict[str, str] | None = None) -> str:
        return self._wording.fill(block, values or {})
