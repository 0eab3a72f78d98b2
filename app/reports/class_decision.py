"""The list that goes with decisions on classes: who was rated what, by which decision of which day.

What it is for: members whose class is decided, by base organisation; those not decided yet are told apart.
What it is not for: the decision itself, which the office writes, and counts (members_summary).
Source: QĐ 366-QĐ/TW, articles 12 and 15; evaluation-and-documents 1.5: the last decision stands.
"""

from collections.abc import Iterator, Sequence

from app.models.evaluations import Evaluation
from app.reports.evaluation_paper import EvaluationPaper
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Story, Table
from app.rules.delegate_values import written
from app.rules.evaluation_classes import CLASS_NAMES
from app.rules.evaluation_regimes import Rated
from app.rules.figures import counted, short_date, thousands

_SIZE = 11


def story_of(source: Source) -> Story:
    """Return the list of a year."""
    paper = EvaluationPaper(source)
    return paper.story(tuple(_List(paper).parts()))


class _List:
    """The tables of one list."""

    def __init__(self, paper: EvaluationPaper) -> None:
        self._paper, self._say = paper, paper.say
        self._told = paper.members()
        self._decisions = paper.book.evaluations.decisions(paper.year.year)
        self._members = {one.id: one for one in paper.book.members.some([one.member_id or 0 for one in self._told])}

    def parts(self) -> Iterator[Part]:
        """Yield the counts, what is not decided, a table for each base organisation, who signs."""
        decided = [one for one in self._told if one.decided_class]
        open_ = [one for one in self._told if one.standing_class and not one.decided_class]
        blank = self._paper.summary(self._told).blank
        if open_ or blank:
            yield self._paper.text("incomplete", {"số": counted(len(open_) + blank)})
        yield self._paper.text("counts", {"số": thousands(len(decided)), "các mức": self._by_class(decided)})
        for id_, group in self._paper.bases(decided).items():
            name = self._paper.organisations[id_].name if id_ else self._say("gone")
            lead = (self._paper.text("organisation", {"tổ chức đảng": name, "số": counted(len(group))}),)
            yield Table(name, lead, self._columns(), [*self._rows(group)], size=_SIZE)
        yield self._paper.signed()

    def _by_class(self, decided: Sequence[Evaluation]) -> str:
        return "; ".join(
            f"{CLASS_NAMES[rated].lower()}: {thousands(sum(one.decided_class is rated for one in decided))}"
            for rated in self._paper.scheme(Rated.MEMBER).classes
        )

    def _rows(self, group: Sequence[Evaluation]) -> Iterator[tuple[str, ...]]:
        scheme = self._paper.scheme(Rated.MEMBER)
        ordered = sorted(group, key=lambda one: scheme.place(one.decided_class or scheme.worst))
        for place, one in enumerate(ordered, start=1):
            member, decision = self._members[one.member_id or 0], self._decisions.get(one.id)
            cell = self._paper.organisations.get(one.organisation_id)
            yield (
                str(place),
                member.name,
                written(member.person.born),
                cell.name if cell else "",
                CLASS_NAMES[one.decided_class] if one.decided_class else "",
                decision.decision if decision else "",
                short_date(decision.day) if decision and decision.day else "",
                decision.signer if decision else "",
            )

    def _columns(self) -> tuple[Column, ...]:
        widths = (
            ("place", 11, CellKind.CENTRED),
            ("name", 44, CellKind.TEXT),
            ("born", 23, CellKind.CENTRED),
            ("cell", 50, CellKind.TEXT),
            ("class", 44, CellKind.TEXT),
            ("decision", 26, CellKind.TEXT),
            ("day", 22, CellKind.CENTRED),
            ("signer", 32, CellKind.TEXT),
        )
        return tuple(Column(self._say(f"column_{name}"), width, kind) for name, width, kind in widths)
