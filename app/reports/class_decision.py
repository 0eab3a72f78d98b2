"""The list that goes with decisions on classes: who was rated what, by which decision of which day.

What it is for: members whose class is decided, by base organisation; those not decided yet are told apart.
What it is not for: the decision itself, which the office writes, and counts (members_summary).
Source: QĐ 366-QĐ/TW, articles 12 and 15; evaluation-and-documents 1.5: the last decision stands, and that on the
members of a base organisation is its own.
"""

from collections.abc import Iterator, Sequence

from app.models.evaluations import Evaluation
from app.reports.document import Format
from app.reports.evaluation_paper import EvaluationPaper
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Table
from app.reports.story_files import drawn
from app.rules.delegate_values import written
from app.rules.evaluation_classes import CLASS_NAMES
from app.rules.evaluation_regimes import Rated
from app.rules.figures import counted, short_date, thousands

_SIZE = 11


def make(source: Source, kind: Format) -> bytes:
    """Return the list of a year; as a sheet all stand in one, with their base organisation after their cell."""
    paper = EvaluationPaper(source)
    return drawn(paper.decision(tuple(_List(paper, in_one=kind is Format.XLSX).parts()), paper.decider()), kind)


class _List:
    """The tables of one list."""

    def __init__(self, paper: EvaluationPaper, *, in_one: bool) -> None:
        self._in_one = in_one
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
        bases = self._paper.bases(decided)
        if self._in_one:
            every = [one for group in bases.values() for one in group]
            yield Table(self._say("kind"), (), self._columns(), [*self._rows(every)], size=_SIZE)
            bases = {}
        for id_, group in bases.items():
            name = self._paper.organisations[id_].name if id_ else self._say("gone")
            lead = (self._paper.text("organisation", {"tổ chức đảng": name, "số": counted(len(group))}),)
            yield Table(name, lead, self._columns(), [*self._rows(group)], size=_SIZE)
        yield self._paper.signed_by_committee(self._paper.decider())

    def _by_class(self, decided: Sequence[Evaluation]) -> str:
        return "; ".join(
            f"{CLASS_NAMES[rated].lower()}: {thousands(sum(one.decided_class is rated for one in decided))}"
            for rated in self._paper.scheme(Rated.MEMBER).classes
        )

    def _rows(self, group: Sequence[Evaluation]) -> Iterator[tuple[str, ...]]:
        for place, one in enumerate(group, start=1):
            member, decision = self._members[one.member_id or 0], self._decisions.get(one.id)
            yield (
                str(place),
                member.name,
                written(member.person.born),
                self._organisation(one),
                CLASS_NAMES[one.decided_class] if one.decided_class else "",
                decision.decision if decision else "",
                short_date(decision.day) if decision and decision.day else "",
                decision.signer if decision else "",
            )

    def _organisation(self, one: Evaluation) -> str:
        """Return the cell of a member; where no base organisation stands above the table, with that."""
        cell, base = self._paper.organisations.get(one.organisation_id), self._paper.base_of(one.organisation_id)
        names = [cell.name if cell else "", base.name if base and base is not cell and self._in_one else ""]
        return ", ".join(filter(None, names))

    def _columns(self) -> tuple[Column, ...]:
        widths = (
            ("place", 9, CellKind.CENTRED),
            ("name", 44, CellKind.TEXT),
            ("born", 22, CellKind.CENTRED),
            ("cell", 50, CellKind.TEXT),
            ("class", 44, CellKind.TEXT),
            ("decision", 26, CellKind.TEXT),
            ("day", 21, CellKind.CENTRED),
            ("signer", 36, CellKind.TEXT),
        )
        return tuple(Column(self._say(f"column_{name}"), width, kind) for name, width, kind in widths)
