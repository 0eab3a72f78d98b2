"""The summary of the organisations' classes: base organisations by kind and by where they work, then their cells.

What it is for: table O sent upward; for 2014 to 2017 the rows of form 7A as well.
What it is not for: the members' classes (members_summary).
Source: evaluation-and-documents 3.1 and 3.3; form 7A of BTCTW.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from app.models.evaluations import Evaluation
from app.reports.evaluation_paper import EvaluationPaper
from app.reports.numbered_rows import RowPart, headings_of, line_start, numbered
from app.reports.sector_table import Count, Line, at_class, evaluated, everybody, not_evaluated, reason, sector_table
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Story, Table, Text, TextKind
from app.rules.evaluation_classes import CLASS_NAMES, ORGANISATIONS_2014
from app.rules.evaluation_regimes import NotRated, Rated
from app.rules.figures import thousands
from app.rules.organisation_kinds import OrganisationKind, kind_name
from app.rules.persons import NAMES, Sector

_SIZE = 9


def story_of(source: Source) -> Story:
    """Return the summary of a year."""
    paper = EvaluationPaper(source)
    return paper.story(tuple(_Summary(paper).parts()))


class _Summary:
    """The tables of one year."""

    def __init__(self, paper: EvaluationPaper) -> None:
        self._paper, self._say = paper, paper.say
        within = paper.within()
        every = paper.book.evaluations.organisations_of(paper.year.year)
        self._all = [one for one in every if within is None or one.organisation_id in within]
        self._base = [one for one in self._all if self._is_base(one)]
        self._below = [one for one in self._all if not self._is_base(one)]
        self._has_blank = paper.summary(self._all, Rated.ORGANISATION).blank > 0

    def parts(self) -> Iterator[Part]:
        """Yield what is missing, the tables, who signs."""
        paper = self._paper
        yield from paper.missing(paper.summary(self._all, Rated.ORGANISATION))
        if paper.scheme(Rated.ORGANISATION) is ORGANISATIONS_2014:
            lead = (paper.text("form_7a"),)
            yield from sector_table(paper, self._say("sheet_7a"), lead, tuple(self._lines_7a()), self._all)
        yield self._table("base", self._base, numbered([self._part("kinds", self._kinds()), self._by_sector()]))
        if self._below:
            rows = self._part("kinds", self._kinds_below()).rows
            listed = [(str(place), line_start(name), *row) for place, (name, row) in enumerate(rows, start=1)]
            yield self._table("below", self._below, listed)
        yield Text(self._say("explained"), TextKind.NOTE)
        yield paper.signed()

    def _is_base(self, one: Evaluation) -> bool:
        return self._paper.is_base(one.organisation_id)

    def _is_cell_below(self, one: Evaluation) -> bool:
        """Whether row B of form 7A counts one: it has cells, and no row for the section committees above some."""
        found = self._paper.organisations.get(one.organisation_id)
        return found is not None and found.kind is OrganisationKind.CELL and not self._is_base(one)

    def _kinds(self) -> Iterator[tuple[str, Sequence[Evaluation]]]:
        organisations = self._paper.organisations
        for kind in (OrganisationKind.BASE_COMMITTEE, OrganisationKind.CELL):
            group = [one for one in self._base if organisations[one.organisation_id].kind is kind]
            yield kind_name(kind, directly_under=True), group

    def _by_sector(self) -> RowPart:
        organisations = self._paper.organisations
        groups = {
            sector: [one for one in self._base if organisations[one.organisation_id].sector is sector]
            for sector in (*Sector, None)
        }
        named = ((NAMES[sector] if sector else self._say("no_sector"), group) for sector, group in groups.items())
        return self._part("sectors", (one for one, sector in zip(named, groups, strict=True) if sector or one[1]))

    def _part(self, name: str, groups: Iterable[tuple[str, Sequence[Evaluation]]]) -> RowPart:
        return RowPart(self._say(f"part_{name}"), [(title, [*self._figures(group)]) for title, group in groups])

    def _kinds_below(self) -> Iterator[tuple[str, Sequence[Evaluation]]]:
        organisations = self._paper.organisations
        for kind in (OrganisationKind.SECTION_COMMITTEE, OrganisationKind.CELL):
            group = [
                one
                for one in self._below
                if one.organisation_id in organisations and organisations[one.organisation_id].kind is kind
            ]
            if group:
                yield kind_name(kind, directly_under=False), group

    def _table(self, name: str, whole: list[Evaluation], rows: Iterable[tuple[str, ...]]) -> Table:
        listed = [*rows, ("", self._say("sum"), *self._figures(whole))]
        return Table(
            self._say(f"sheet_{name}"),
            (self._paper.text(name),),
            self._columns(),
            listed,
            size=_SIZE,
            headings=headings_of(listed),
        )

    def _figures(self, group: Sequence[Evaluation]) -> Iterator[str]:
        """Yield the figures of one row, in the order of the columns."""
        summary = self._paper.summary(group, Rated.ORGANISATION)
        kinds = [self._paper.organisations[one.organisation_id].kind for one in group]
        committees = sum(one is not OrganisationKind.CELL for one in kinds)
        yield from map(thousands, (summary.total, committees, summary.total - committees, summary.without_class))
        yield thousands(summary.reasons.get(NotRated.NEWLY_FOUNDED, 0))
        if self._has_blank:
            yield thousands(summary.blank)
        yield thousands(summary.evaluated)
        for place, one in enumerate(summary.scheme.classes):
            yield from (thousands(summary.at(one)), summary.share(one).text)
            if not place:
                yield thousands(_exemplary(group))

    def _columns(self) -> tuple[Column, ...]:
        say = self._say
        best, *others = self._paper.scheme(Rated.ORGANISATION).classes
        of_evaluated = say("note_of_evaluated")

        def figures(head: str, note: str = "") -> Column:
            return Column(head, 14, CellKind.FIGURE, note)

        return (
            Column(say("column_place"), 9, CellKind.CENTRED),
            Column(say("column_kind"), 42),
            figures(say("column_total")),
            figures(say("column_committees")),
            figures(say("column_cells")),
            figures(say("column_not_evaluated")),
            figures(say("column_newly_founded")),
            *([figures(say("column_blank"))] if self._has_blank else []),
            figures(say("column_evaluated")),
            figures(CLASS_NAMES[best]),
            figures("%", of_evaluated),
            figures(say("column_exemplary")),
            *(column for one in others for column in (figures(CLASS_NAMES[one]), figures("%", of_evaluated))),
        )

    def _lines_7a(self) -> Iterator[Line]:
        say = self._say
        of = _of(self._is_base)
        yield Line(f"A. {say('line_base')}", of(everybody))
        yield from self._lines_of_classes(of, f"1. {say('line_evaluated')}")
        yield Line(f"2. {say('line_not_evaluated')}", of(not_evaluated()))
        yield Line(say("line_newly_founded"), of(reason(NotRated.NEWLY_FOUNDED)))
        of = _of(self._is_cell_below)
        yield Line(f"B. {say('line_below')}", of(everybody))
        yield from self._lines_of_classes(of, say("line_of_them_evaluated"))

    def _lines_of_classes(self, of: Callable[[Count], Count], head: str) -> Iterator[Line]:
        scheme = self._paper.scheme(Rated.ORGANISATION)
        yield Line(head, of(evaluated), of(evaluated))
        for letter, one in zip("abcd", scheme.classes, strict=True):
            yield Line(f"{letter}) {CLASS_NAMES[one]}", of(at_class(one)), of(evaluated))
            if one is scheme.best:
                yield Line(self._say("line_exemplary"), of(_exemplary), of(evaluated))


def _of(is_told: Callable[[Evaluation], bool]) -> Callable[[Count], Count]:
    """Return what makes a count one of these organisations only."""

    def within(count: Count) -> Count:
        return lambda group: count([one for one in group if is_told(one)])

    return within


def _exemplary(group: Sequence[Evaluation]) -> int:
    return sum(one.standing_exemplary for one in group)
