"""How far the evaluation of a year is in each organisation, and the caps of their groups.

What it is for: progress and caps beside the grid, counted again for single organisations after each key.
What it is not for: the figures of summary tables (rules.evaluation_summary), and blocking anything.
Source: evaluation-and-documents 1.3, O3, O4.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields

from app.models.evaluation_years import EvaluationYear
from app.models.members import ON_THE_LIST
from app.models.organisations import Organisation, lineage
from app.models.repository import AMONG, Repository, those
from app.rules.evaluation_caps import BETWEEN, CapCount, CapGroup, CapResult, cap_of
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_regimes import Rated
from app.rules.evaluation_states import State
from app.rules.organisation_kinds import kind_name
from app.rules.persons import NAMES, Duty

WHOLE_NAME = "toàn Đảng bộ"
_ABSENT, _BLANK = "absent", "blank"
_ENTERED = f"iif(absence <> '', '{_ABSENT}', iif(cell_class = '', '{_BLANK}', ''))"
"""What is entered, in SQL: how far it is goes by that, also where a decision stands meanwhile."""
_PROPOSED = "iif(absence <> '', '', coalesce(nullif(wanted_class, ''), cell_class))"
_ASKED = f"iif(state = '{State.DECIDED}', decided_class, {_PROPOSED})"
"""The class that is worked on, in SQL: caps are held against it before it is decided, also where it is decided anew."""
Place = tuple[int, Duty | None]
"""Where an evaluation is counted: in an organisation, of a member among those of a kind of post."""


@dataclass(frozen=True, slots=True)
class StateCounts:
    """How many evaluations an organisation has: in all, still empty, in each state, not evaluated, in the top classes.

    `entered` are those with a class or a reason that were not proposed yet; `absent_proposed` and `absent_decided` how
    many of those in a state have a reason.
    """

    total: int = 0
    blank: int = 0
    entered: int = 0
    proposed: int = 0
    decided: int = 0
    absent: int = 0
    excellent: int = 0
    good: int = 0
    absent_proposed: int = 0
    absent_decided: int = 0

    def __add__(self, other: "StateCounts") -> "StateCounts":
        """Return both together."""
        return StateCounts(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(StateCounts)))

    @property
    def due(self) -> int:
        """Return how many are to have a class: all but those with a reason for none, which the year may begin with."""
        return self.total - self.absent

    @property
    def is_decided(self) -> bool:
        """Return whether nothing waits for a decision: all who are to have a class are decided, or all at all.

        A reason for none stands without a decision, though not one that is proposed to be decided.
        """
        is_due_decided = self.due > 0 and self.decided - self.absent_decided == self.due and not self.proposed
        return is_due_decided or 0 < self.total == self.decided

    @property
    def classed(self) -> int:
        """Return how many of those have one."""
        return self.due - self.blank


@dataclass(frozen=True, slots=True)
class Disciplined:
    """An organisation that was disciplined, or where `is_member` one of its leading members."""

    organisation_id: int
    name: str
    is_member: bool = False


class EvaluationCounts(Repository):
    """Counts of the evaluations of a book."""

    def by_organisation(
        self, of: EvaluationYear, rated: Rated, organisation_ids: Collection[int] | None = None
    ) -> dict[int, StateCounts]:
        """Return the counts of each organisation itself: of some or of all that have evaluations in a year."""
        return by_organisation(self.by_place(of, rated, organisation_ids))

    def by_place(
        self, of: EvaluationYear, rated: Rated, organisation_ids: Collection[int] | None = None
    ) -> dict[Place, StateCounts]:
        """Return the counts of each organisation itself, of members by the kind of post that counts."""
        is_of_members = rated is Rated.MEMBER
        where, values = ON_THE_LIST if is_of_members else "member_id IS NULL", list[object]([of.year])
        if organisation_ids is not None:
            where += f" AND evaluation.organisation_id IN ({', '.join('?' for _ in organisation_ids)})"
            values += organisation_ids
        best, good = of.regime.scheme(rated).classes[:2]
        found: dict[Place, StateCounts] = {}
        for organisation_id, duty, state, asked, entered, count in self._rows(
            "SELECT evaluation.organisation_id, coalesce(nullif(decided_duty, ''), duty), state,"
            f" {_ASKED} AS asked, {_ENTERED}, count(*)"
            f" FROM evaluation LEFT JOIN member ON member.id = member_id WHERE year = ? AND {where}"
            " GROUP BY 1, 2, 3, 4, 5",
            values,
        ):
            place = organisation_id, Duty(duty) if duty else None
            counted = _counted(state, asked, entered, count, best, good)
            found[place] = found.get(place, StateCounts()) + counted
        return found

    def classes_before(self, year: int, rated: Rated, organisation_ids: Collection[int]) -> dict[int, QualityClass]:
        """Return the class that stood a year before, by the ids of the evaluations of organisations in this year.

        A member who came from another organisation keeps the class given there.
        """
        same = "last.member_id = now.member_id"
        if rated is Rated.ORGANISATION:
            same = "last.organisation_id = now.organisation_id AND last.member_id IS NULL AND now.member_id IS NULL"
        rows = self._rows(
            f"SELECT now.id, {class_as_known('last.')} AS known"
            f" FROM evaluation AS now JOIN evaluation AS last ON last.year = ? AND {same}"
            f" WHERE now.year = ? AND now.organisation_id IN ({', '.join('?' for _ in organisation_ids)})"
            " AND known <> ''",
            [year - 1, year, *organisation_ids],
        )
        return {id_: QualityClass(known) for id_, known in rows}

    def decided_years(self, member_ids: Sequence[int]) -> dict[int, int]:
        """Return the years in which decisions on some members stand, the latest first, each with how many do."""
        rows = self._rows(
            "SELECT year, count(*) FROM evaluation WHERE (decided_class <> '' OR decided_absence <> '')"
            f" AND member_id {AMONG} GROUP BY year ORDER BY year DESC",
            [those(member_ids)],
        )
        return dict(rows)

    def disciplined(self, year: int) -> tuple[Disciplined, ...]:
        """Return which organisations, and which of their leading members, were disciplined in a year."""
        rows = self._rows(
            "SELECT evaluation.organisation_id, coalesce(member.name, organisation.name), member_id IS NOT NULL"
            " FROM evaluation JOIN organisation ON organisation.id = evaluation.organisation_id"
            " LEFT JOIN member ON member.id = member_id WHERE year = ? AND discipline <> '' AND (member_id IS NULL"
            " OR (member.removed = 0 AND coalesce(nullif(decided_duty, ''), duty) = ?))"
            " ORDER BY member_id IS NOT NULL, organisation.position, evaluation.id",
            (year, Duty.LEADER),
        )
        return tuple(Disciplined(id_, name, is_member=bool(is_member)) for id_, name, is_member in rows)


def by_organisation(counts: Mapping[Place, StateCounts]) -> dict[int, StateCounts]:
    """Return the counts of each organisation, whatever the posts."""
    found: dict[int, StateCounts] = {}
    for (organisation_id, _), one in counts.items():
        found[organisation_id] = found.get(organisation_id, StateCounts()) + one
    return found


_Group = tuple[str, str, int]
"""The name of a group, the decision that allows it more, and what tells groups of one name apart."""


class Caps:
    """The caps of a year over groups of organisations; the counts are handed in and may change."""

    def __init__(
        self, of: EvaluationYear, rated: Rated, organisations: Iterable[Organisation], raised: Mapping[int, str]
    ) -> None:
        """Find the group of each organisation; `raised` are decisions that allow one and what is below it more."""
        self._of, self._rated, self._raised = of, rated, raised
        self._by_id = {one.id: one for one in organisations}
        self.groups = {id_: self._group(id_) for id_ in self._by_id}
        """The group of each organisation, whatever the posts."""
        posts = tuple(Duty) if rated is Rated.MEMBER else (None,)
        self._places = {
            (id_, post): self._group_of(group, post) for id_, group in self.groups.items() for post in posts
        }

    def base_of(self, organisation_id: int) -> int:
        """Return the base organisation that one is or belongs to."""
        return lineage(self._by_id, organisation_id)[-1]

    def results(self, counts: Mapping[Place, StateCounts]) -> dict[Place, CapResult]:
        """Return the cap of the group of each organisation and post; nothing in a year without caps."""
        if self._of.cap is None:
            return {}
        sums = dict.fromkeys(self._places.values(), StateCounts())
        for place, one in counts.items():
            if group := self._places.get(place):
                sums[group] += one
        found = {
            group: cap_of(self._of.cap, CapCount(group[0], one.excellent, one.good, group[1], one.blank))
            for group, one in sums.items()
        }
        return {place: found[group] for place, group in self._places.items()}

    def members_of(self, organisation_id: int) -> tuple[int, ...]:
        """Return the organisations that are capped together with one."""
        return tuple(one for one, group in self.groups.items() if group == self.groups[organisation_id])

    def _group_of(self, group: _Group, post: Duty | None) -> _Group:
        """Return the group of those of a post, in an organisation that is allowed more, too: its percent is theirs.

        Source: QĐ 366-QĐ/TW, article 11.
        """
        name, raised, id_ = group
        is_by_post = self._of.cap is not None and self._of.cap.group is CapGroup.SIMILAR_POST
        return (f"{name}{BETWEEN}{NAMES[post]}", raised, id_) if is_by_post and post else group

    def _group(self, organisation_id: int) -> _Group:
        """Return the group of an organisation, as it is without posts."""
        chain = lineage(self._by_id, organisation_id)
        base, is_base = chain[-1], len(chain) == 1
        cap_group = self._of.cap.group if self._of.cap else CapGroup.WHOLE
        if self._rated is Rated.MEMBER:
            raised = next((one for one in chain if one in self._raised), 0)
            if raised:
                return self._by_id[raised].name, self._raised[raised], raised
            if cap_group is CapGroup.BASE_ORGANISATION:
                return self._by_id[base].name, "", base
        # Base organisations are rated among themselves: no one of them is allowed more, all of them are.
        raised_by = self._of.raised_by if self._rated is Rated.ORGANISATION else ""
        if cap_group is CapGroup.WHOLE:
            return WHOLE_NAME, raised_by, 0
        if self._rated is Rated.ORGANISATION and not is_base:
            return self._by_id[base].name, self._raised.get(base, ""), base
        return self._similar(chain), raised_by, 0

    def _similar(self, chain: Sequence[int]) -> str:
        """Return whom an organisation is similar to: as was said of it or of what it belongs to, else by its kind."""
        listed = [self._by_id[one] for one in chain]
        named = next((one.cap_group for one in listed if one.cap_group), "")
        sector = next((one.sector for one in listed if one.sector), None)
        return named or (NAMES[sector] if sector else kind_name(listed[-1].kind, directly_under=True))


def class_as_known(table: str = "") -> str:
    """Return in SQL the class of an evaluation as far as it is known; `table` ("last.") names which of several.

    The last decision stands until another one replaces it. Source: QĐ 366-QĐ/TW, article 15.
    """
    return f"iif({table}decided_absence <> '', '', coalesce(nullif({table}decided_class, ''), {table}cell_class))"


def absence_as_known() -> str:
    """Return in SQL why an evaluation has no class as far as it is known, by the decision that stands first."""
    return "iif(decided_class <> '', '', coalesce(nullif(decided_absence, ''), absence))"


def _counted(state: str, asked: str, entered: str, count: int, best: QualityClass, good: QualityClass) -> StateCounts:
    is_entered = state == State.ENTERED
    is_blank = is_entered and entered == _BLANK
    return StateCounts(
        total=count,
        blank=count * is_blank,
        entered=count * (is_entered and not is_blank),
        proposed=count * (state == State.PROPOSED),
        decided=count * (state == State.DECIDED),
        absent=count * (entered == _ABSENT),
        excellent=count * (asked == best),
        good=count * (asked == good),
        absent_proposed=count * (entered == _ABSENT and state == State.PROPOSED),
        absent_decided=count * (entered == _ABSENT and state == State.DECIDED),
    )
