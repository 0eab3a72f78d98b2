"""The list of organisations for decisions on their classes: own proposal, proposal, decided class, each by its name.

What it is for: base organisations, on which the standing board decides; those below them, on which each base does.
What it is not for: the decision itself, which the office writes, counts (organisations_summary), members
(class_decision).
Source: HD 43-HD/BTCTW (2025), section 3, by evaluation-and-documents 2: who decides on which organisation.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from app.models.evaluations import Evaluation
from app.models.organisations import Organisation, in_tree
from app.reports.evaluation_paper import EvaluationPaper
from app.reports.numbered_rows import headings_of, line_start
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Story, Table
from app.rules.evaluation_classes import CLASS_NAMES, QualityClass
from app.rules.evaluation_regimes import NOT_RATED_NAMES, Rated
from app.rules.figures import counted, short_date, thousands
from app.rules.organisation_kinds import kind_name

_SIZE = 10


def story_of(source: Source) -> Story:
    """Return the list of a year."""
    made = _List(EvaluationPaper(source))
    return made.paper.decision(tuple(made.parts()), made.decider)


class _List:
    """The tables of one list: of a base organisation or a part of one only those on which it decides itself."""

    def __init__(self, paper: EvaluationPaper) -> None:
        self.paper, self._say = paper, paper.say
        year, within = paper.year.year, paper.within()
        self._evaluations = {
            one.organisation_id: one
            for one in paper.book.evaluations.organisations_of(year)
            if within is None or one.organisation_id in within
        }
        self._decisions = paper.book.evaluations.decisions(year)
        members = Counter(one.organisation_id for one in paper.book.evaluations.members_of(year))
        tree = [*in_tree([*paper.organisations.values()])]
        self._members = {one.id: sum(members[id_] for id_ in below) for one, _, below in tree}
        told = [one for one, _, _ in tree if one.id in self._evaluations]
        self._below = [one for one in told if not self._is_base(one)]
        self.decider = paper.decider() if self._below else None
        self._base = [] if self.decider else [one for one in told if self._is_base(one)]

    def parts(self) -> Iterator[Part]:
        """Yield how many are not decided, the tables, who signs."""
        told = [self._evaluations[one.id] for one in (*self._base, *self._below)]
        open_ = sum(not one.decided_class and not one.standing_reason for one in told)
        if open_:
            yield self.paper.text("incomplete", {"số": counted(open_)})
        if not told:
            yield self.paper.text("nothing")
        bases = {one.id: str(place) for place, one in enumerate(self._base, start=1)}
        if self._base:
            yield self._table("base", self._base, [self._row(bases[one.id], one) for one in self._base])
        if self._below:
            yield self._table("below", self._below, [*self._rows_below(bases)])
        yield self.paper.signed_by_committee(self.decider)

    def _is_base(self, one: Organisation) -> bool:
        return self.paper.is_base(one.id)

    def _table(self, name: str, listed: Sequence[Organisation], rows: Sequence[tuple[str, ...]]) -> Table:
        decided = [self._evaluations[one.id].decided_class for one in listed]
        counts = "; ".join(
            f"{CLASS_NAMES[rated].lower()}: {thousands(decided.count(rated))}"
            for rated in self.paper.scheme(Rated.ORGANISATION).classes
        )
        values = {"số": thousands(len(decided) - decided.count(None)), "các mức": counts}
        lead = (self.paper.text(name, {"số": thousands(len(listed))}), self.paper.text("counts", values))
        return Table(self._say(f"sheet_{name}"), lead, self._columns(), rows, size=_SIZE, headings=headings_of(rows))

    def _rows_below(self, bases: Mapping[int, str]) -> Iterator[tuple[str, ...]]:
        """Yield those below base organisations in the order of the tree, each base that is listed over its own."""
        marks, places = dict(bases), Counter[int]()
        over: Organisation | None = None
        for one in self._below:
            base = self.paper.base_of(one.id)
            if base and base is not over and base.id in bases:
                yield (bases[base.id], base.name, *[""] * (len(self._columns()) - 2))
            over = base
            parent = one.parent_id if one.parent_id in marks else None
            places[parent or 0] += 1
            place = str(places[parent or 0])
            marks[one.id] = f"{marks[parent]}.{place}" if parent else place
            yield self._row(marks[one.id], one)

    def _row(self, mark: str, one: Organisation) -> tuple[str, ...]:
        evaluation, decision = self._evaluations[one.id], self._decisions.get(self._evaluations[one.id].id)
        day = short_date(decision.day) if decision and decision.day else ""
        return (
            mark,
            one.name,
            line_start(kind_name(one.kind, directly_under=self.paper.base_of(one.id) is one)),
            thousands(self._members[one.id]),
            _class_name(evaluation.self_class),
            _class_name(evaluation.cell_class),
            self._decided(evaluation),
            ", ".join(filter(None, (decision.decision if decision else "", day))),
        )

    def _decided(self, one: Evaluation) -> str:
        if absence := one.standing_absence:
            return self._say("not_rated", {"lý do": absence.text or NOT_RATED_NAMES[absence.reason]})
        name = _class_name(one.decided_class)
        return self._say("exemplary", {"mức": name}) if name and one.standing_exemplary else name

    def _columns(self) -> tuple[Column, ...]:
        widths = (
            ("place", 11, CellKind.CENTRED),
            ("name", 46, CellKind.TEXT),
            ("kind", 28, CellKind.TEXT),
            ("members", 13, CellKind.FIGURE),
            ("self", 38.2, CellKind.TEXT),
            ("proposed", 38.2, CellKind.TEXT),
            ("class", 38.2, CellKind.TEXT),
            ("decision", 39.4, CellKind.TEXT),
        )
        return tuple(Column(self._say(f"column_{name}"), width, kind) for name, width, kind in widths)


def _class_name(rated: QualityClass | None) -> str:
    return CLASS_NAMES[rated] if rated else ""
