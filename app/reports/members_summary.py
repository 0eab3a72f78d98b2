"""The summary of the members' classes (biểu tổng hợp), one row a base organisation, sent upward.

What it is for: table M with its sums and by kind of organisation; for 2014 to 2017 the rows of form 7B as well.
What it is not for: the organisations' own classes (organisations_summary).
Source: evaluation-and-documents 3.1 and 3.3; forms 6 and 7B of BTCTW.
"""

from collections.abc import Iterable, Iterator, Sequence

from app.models.evaluations import Evaluation
from app.reports.evaluation_paper import EvaluationPaper
from app.reports.numbered_rows import RowPart, headings_of, numbered
from app.reports.sector_table import Line, at_class, evaluated, everybody, not_evaluated, reason, sector_table
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Story, Table, Text, TextKind
from app.rules.evaluation_classes import CLASS_NAMES, MEMBERS_2014
from app.rules.evaluation_regimes import NotRated, Rated
from app.rules.evaluation_summary import Summary
from app.rules.figures import thousands
from app.rules.organisation_kinds import OrganisationKind, kind_name
from app.rules.persons import NAMES, Sector

SIZE = 8
_FIGURES = 10.5
_REASONS = (NotRated.EXEMPT, NotRated.SUSPENDED, NotRated.UNDER_SIX_MONTHS)


def story_of(source: Source) -> Story:
    """Return the summary of a year."""
    paper = EvaluationPaper(source)
    return paper.story(tuple(_Summary(paper).parts()))


class _Summary:
    """The tables of one year."""

    def __init__(self, paper: EvaluationPaper) -> None:
        self._paper, self._say = paper, paper.say
        self._evaluations = paper.members()
        self._whole = paper.summary(self._evaluations)

    def parts(self) -> Iterator[Part]:
        """Yield what is missing, the tables, who signs."""
        paper, whole = self._paper, self._whole
        yield from paper.missing(whole)
        if paper.scheme(Rated.MEMBER) is MEMBERS_2014:
            lead = (paper.text("form_7b"),)
            yield from sector_table(paper, self._say("sheet_7b"), lead, self._lines_7b(), self._evaluations)
        bases = [(str(place), *row) for place, row in enumerate(self._bases(), start=1)]
        yield self._table("bases", bases)
        yield self._table("kinds", numbered(self._kinds()))
        yield Text(self._say("explained"), TextKind.NOTE)
        yield paper.signed()

    def _bases(self) -> Iterator[tuple[str, ...]]:
        for id_, group in self._paper.every_base(self._evaluations).items():
            name = self._paper.organisations[id_].name if id_ else self._say("gone")
            yield (name, *self._figures(self._paper.summary(group)), "")

    def _kinds(self) -> Iterator[RowPart]:
        """Yield the members by what their base organisation is, then by where it works."""
        kinds: dict[OrganisationKind | None, list[Evaluation]] = {}
        sectors: dict[Sector | None, list[Evaluation]] = {}
        for id_, group in self._paper.every_base(self._evaluations).items():
            base = self._paper.organisations.get(id_)
            kinds.setdefault(base.kind if base else None, []).extend(group)
            sectors.setdefault(base.sector if base else None, []).extend(group)
        of_kinds = {
            kind_name(kind, directly_under=True) if kind else self._say("gone"): group for kind, group in kinds.items()
        }
        order = [one for one in (*Sector, None) if one in sectors]
        of_sectors = {NAMES[one] if one else self._say("no_sector"): sectors[one] for one in order}
        for name, groups in (("kinds", of_kinds), ("sectors", of_sectors)):
            rows = [(title, (*self._figures(self._paper.summary(group)), "")) for title, group in groups.items()]
            yield RowPart(self._say(f"part_{name}"), rows)

    def _table(self, name: str, rows: Iterable[tuple[str, ...]]) -> Table:
        listed = [*rows, ("", self._say("sum"), *self._figures(self._whole), "")]
        return Table(
            self._say(f"sheet_{name}"),
            (self._paper.text(name),),
            self._columns(name),
            listed,
            size=SIZE,
            headings=headings_of(listed),
        )

    def _columns(self, table: str) -> tuple[Column, ...]:
        scheme, say = self._paper.scheme(Rated.MEMBER), self._say
        best, good, *others = scheme.classes
        of_evaluated = say("note_of_evaluated")

        def figures(head: str, width: float = _FIGURES, note: str = "") -> Column:
            return Column(head, width, CellKind.FIGURE, note)

        return (
            Column(say("column_place"), 7, CellKind.CENTRED),
            Column(say("column_base" if table == "bases" else "column_kind"), 38 - _FIGURES * len(self._blank)),
            figures(say("column_total")),
            figures(say("column_not_evaluated")),
            *(figures(say(f"column_{one}")) for one in (*_REASONS, NotRated.OTHER, *self._blank)),
            figures(say("column_evaluated")),
            figures("%", 11, say("note_of_total")),
            figures(CLASS_NAMES[best], 11),
            figures("%", 11, of_evaluated),
            figures("%", 11, say("note_best_of_good", {"mức": CLASS_NAMES[good].lower()})),
            *(
                column
                for one in (good, *others)
                for column in (figures(CLASS_NAMES[one], 11), figures("%", 11, of_evaluated))
            ),
            figures(say("column_disciplined")),
            Column(say("column_note"), 9),
        )

    @property
    def _blank(self) -> tuple[str, ...]:
        """The column of those of whom nobody said anything yet: it stands while there are some, so that rows add up."""
        return ("blank",) if self._whole.blank else ()

    def _figures(self, summary: Summary) -> Iterator[str]:
        """Yield the figures of one row, in the order of the columns."""
        best, good, *others = summary.scheme.classes
        named = [summary.reasons.get(one, 0) for one in _REASONS]
        told = (summary.total, summary.without_class, *named, summary.not_evaluated - sum(named))
        yield from map(thousands, (*told, *(summary.blank for _ in self._blank), summary.evaluated))
        yield summary.evaluated_share.text
        yield thousands(summary.excellent)
        yield from (summary.share(best).text, summary.excellent_on_good.text)
        for one in (good, *others):
            yield from (thousands(summary.at(one)), summary.share(one).text)
        yield thousands(summary.disciplined)

    def _lines_7b(self) -> tuple[Line, ...]:
        say, scheme = self._say, self._paper.scheme(Rated.MEMBER)
        best, good, fulfilled, worst = (
            Line(f"{mark}. {CLASS_NAMES[one]}", at_class(one), evaluated)
            for one, mark in zip(scheme.classes, "ABCD", strict=True)
        )
        at_worst = at_class(scheme.worst)

        def punished(group: Sequence[Evaluation]) -> int:
            return at_worst([one for one in group if one.discipline])

        return (
            Line(say("line_all"), everybody, everybody),
            Line(say("line_exempt"), reason(NotRated.EXEMPT), everybody),
            Line(say("line_not_evaluated"), not_evaluated(NotRated.EXEMPT), everybody),
            Line(say("line_evaluated"), evaluated, everybody),
            Line(say("line_analysis"), evaluated, evaluated),
            best,
            good,
            fulfilled,
            *(Line(say(f"line_limits_{place}"), None) for place in range(1, 4)),
            worst,
            Line(say("line_disciplined"), punished),
            *(Line(say(f"line_unfit_{place}"), None) for place in range(2, 5)),
        )
