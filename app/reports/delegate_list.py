"""The list of delegates as a document: who they are, on the long side of the paper.

What it is for: the printed list with births in two columns, as offices know it; alternates in a table of their own.
What it is not for: the file that import takes back (exchange.delegate_sheets).
"""

from collections.abc import Iterator, Sequence

from app.models.delegate_texts import Names
from app.models.delegates import Delegate
from app.reports.profile_row import cell_lines, profile_cells
from app.reports.source import Source
from app.reports.story import SMALL_SIZE, CellKind, Column, Head, Paper, Part, Signed, Signer, Story, Table, Text, Title
from app.rules.delegate_fields import DelegateField
from app.rules.delegate_values import written
from app.rules.figures import counted, long_date
from app.rules.issuing_bodies import issuing_body
from app.rules.persons import INELIGIBLE_PLACE, Standing
from app.rules.rounds import Electorate
from app.rules.vietnamese import name_key

_DOTS = "…"
_COLUMNS = (
    ("place", 8, CellKind.CENTRED),
    ("name", 27, CellKind.TEXT),
    ("born_men", 18.5, CellKind.TEXT),
    ("born_women", 18.5, CellKind.TEXT),
    ("ethnicity", 13, CellKind.TEXT),
    ("religion", 14, CellKind.TEXT),
    ("home", 22, CellKind.TEXT),
    ("joined", 18.5, CellKind.TEXT),
    ("schooling", 12.5, CellKind.CENTRED),
    ("degree", 20, CellKind.TEXT),
    ("theory", 14, CellKind.TEXT),
    ("position", 34, CellKind.TEXT),
    ("source", 24, CellKind.TEXT),
    ("note", 14, CellKind.TEXT),
)


def story_of(source: Source) -> Story:
    """Return the list of all delegates."""
    return _List(source).story()


class _List:
    """One list in its wording."""

    def __init__(self, source: Source) -> None:
        self._book, self._wording = source.book, source.wording
        self._congress, self._committee = source.book.congresses.get(), source.book.committees.get()
        self._delegates = source.book.delegates.all()
        self._names = Names(source.book)
        self._on_probation = {one.id for one in source.book.delegates.without_vote() if not one.is_ineligible}
        by_id = {one.id: one.name for one in self._delegates}
        made = source.book.replacements.all()
        self._absent = {one.absent_id: by_id.get(one.alternate_id, "") for one in made}
        self._called = {one.alternate_id: by_id.get(one.absent_id, "") for one in made}

    def story(self) -> Story:
        place_and_date = self._say(
            "place_and_date",
            {
                "nơi": self._congress.place or _DOTS,
                "ngày": long_date(self._congress.opens) if self._congress.opens else self._say("date_open"),
            },
        )
        about = self._say("summary", {"đại hội": self._congress.name or _DOTS})
        kind = self._say("kind")
        paper = Paper(f"{kind} {about}", self._committee.name, is_rehearsal=self._congress.rehearsal, is_wide=True)
        body = issuing_body(self._committee.name) or _DOTS
        head = Head((self._committee.superior,), body, "", place_and_date)
        return Story(paper, head, Title(kind, (about,)), tuple(self._parts()))

    def _parts(self) -> Iterator[Part]:
        official = [one for one in self._delegates if one.standing is Standing.OFFICIAL]
        alternates = [one for one in self._delegates if one.standing is Standing.ALTERNATE]
        eligible = sum(not one.is_ineligible for one in official)
        counts = {"số chính thức": counted(eligible), "số dự khuyết": counted(len(alternates))}
        waiting = len(self._on_probation)
        counts["dự bị"] = self._say("probation", {"số": counted(waiting)}) if waiting else ""
        if official:
            yield self._table("official", official, counts)
        if alternates:
            yield self._table("alternates", alternates, counts)
        signer = Signer(self._say("sign_body"), self._say("sign_post"))
        yield Signed((Text(self._say("closing")),), ((signer,),))

    def _table(self, name: str, delegates: Sequence[Delegate], counts: dict[str, str]) -> Table:
        order = list(self._names.by_id[DelegateField.DELEGATION])

        def key(one: Delegate) -> tuple[object, ...]:
            at = order.index(one.delegation_id) if one.delegation_id else len(order)
            return at, one.alternate_order, name_key(one.name), one.number

        rows = [self._row(number, one) for number, one in enumerate(sorted(delegates, key=key), start=1)]
        columns = tuple(Column(self._say(f"column_{block}"), width, kind) for block, width, kind in _COLUMNS)
        lead = (Text(self._say(name, counts)),)
        return Table(self._say(f"sheet_{name}"), lead, columns, rows, size=SMALL_SIZE)

    def _row(self, number: int, one: Delegate) -> tuple[str, ...]:
        return (
            str(number),
            one.name,
            *profile_cells(one.person),
            cell_lines(self._source(one), self._names.of(DelegateField.DELEGATION, one.delegation_id)),
            cell_lines(self._replaced(one), one.note),
        )

    def _source(self, one: Delegate) -> str:
        """Return how somebody came to be a delegate; members come to their own congress by themselves."""
        return "" if self._congress.kind is Electorate.MEMBER_CONGRESS else written(one.source)

    def _replaced(self, one: Delegate) -> str:
        if one.is_ineligible:
            return INELIGIBLE_PLACE
        if one.id in self._on_probation:
            return self._say("on_probation")
        if one.id in self._absent:
            return self._say("absent", {"người thay": self._absent[one.id]})
        if one.id in self._called:
            return self._say("called", {"người vắng": self._called[one.id]})
        return self._say("order", {"thứ tự": str(one.alternate_order)}) if one.alternate_order else ""

    def _say(self, block: str, values: dict[str, str] | None = None) -> str:
        return self._wording.fill(block, values or {})
