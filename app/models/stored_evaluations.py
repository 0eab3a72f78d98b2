"""An evaluation as a row of the book, there and back.

What it is for: classes, points and days as the columns hold them.
What it is not for: which rows are read, and what may be changed (evaluations).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NamedTuple

from app.models.members import Member
from app.rules.evaluation_classes import QualityClass, scheme_of
from app.rules.evaluation_points import Points, Trigger
from app.rules.evaluation_regimes import NotRated, Rated
from app.rules.evaluation_states import State
from app.rules.partial_dates import PartialDate
from app.rules.persons import Duty

_HUNDREDTHS = 100
ENTERED = (
    "year",
    "organisation_id",
    "member_id",
    "self_class",
    "common_points",
    "tasks_points",
    "state_rating",
    "opinions",
    "cell_class",
    "exemplary",
    "absence",
    "absence_text",
    "discipline",
    "disciplined",
    "reasons",
    "note",
)
"""The columns that are entered, and of whom; all others change by steps alone."""
_POST = ("decided_duty", "decided_position", "decided_workplace")
_DECIDED_ABSENCE = ("decided_absence", "decided_absence_text")
COLUMNS = (*ENTERED, "state", "decided_class", "decided_exemplary", "wanted_class", *_DECIDED_ABSENCE, *_POST, "id")
"""All that an evaluation is made of."""


class Absence(NamedTuple):
    """Why there is no class, in words of its own where the reason has none."""

    reason: NotRated
    text: str


class Post(NamedTuple):
    """The kind of post of a member, what it is called, and where."""

    duty: Duty
    position: str
    workplace: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """One member or, where `member_id` is None, the organisation itself, in one year.

    `cell_class` is what the cell (of an organisation: the level that appraises) proposes; `decided_class` what
    stands by the last decision, also while that is open again, and `decided_absence` why by it there is none;
    `wanted_class` what is to be decided where that is not the proposed one. `absence` is what is entered of why there
    is no class; `triggers` what speaks for the worst one. `decided_post` is the post that a member held when it was
    decided.
    """

    year: int
    organisation_id: int
    member_id: int | None = None
    state: State = State.ENTERED
    self_class: QualityClass | None = None
    points: Points | None = None
    state_rating: str = ""
    opinions: str = ""
    cell_class: QualityClass | None = None
    decided_class: QualityClass | None = None
    wanted_class: QualityClass | None = None
    exemplary: bool = False
    absence: NotRated | None = None
    absence_text: str = ""
    discipline: str = ""
    disciplined: PartialDate | None = None
    triggers: tuple[Trigger, ...] = ()
    note: str = ""
    decided_absence: Absence | None = None
    decided_exemplary: bool = False
    decided_post: Post | None = None
    id: int = 0

    @property
    def rated(self) -> Rated:
        """Return what is evaluated."""
        return Rated.ORGANISATION if self.member_id is None else Rated.MEMBER

    @property
    def standing_class(self) -> QualityClass | None:
        """Return the class as far as it is known: that of the decision that stands, before any the proposed one."""
        return self.decided_class if self.is_decided else self.cell_class

    @property
    def standing_absence(self) -> Absence | None:
        """Return why there is no class as far as it is known, by the decision that stands, before any as entered."""
        entered = Absence(self.absence, self.absence_text) if self.absence else None
        return self.decided_absence if self.is_decided else entered

    @property
    def standing_exemplary(self) -> bool:
        """Return whether an organisation is exemplary as far as it is known, in the same order: of the best alone."""
        rated, marked = self.standing_class, self.decided_exemplary if self.is_decided else self.exemplary
        return marked and rated is not None and rated is scheme_of(rated).best

    @property
    def standing_reason(self) -> NotRated | None:
        """Return the reason alone."""
        return self.standing_absence.reason if self.standing_absence else None

    @property
    def is_complete(self) -> bool:
        """Return whether it can be proposed: a class or a reason for none is entered."""
        return self.cell_class is not None or self.absence is not None

    @property
    def is_begun(self) -> bool:
        """Return whether anything is entered, of whatever kind; a vote stands apart from it."""
        blank = Evaluation(year=self.year, organisation_id=self.organisation_id, member_id=self.member_id)
        return stored(self) != stored(blank)

    @property
    def is_decided(self) -> bool:
        """Return whether a decision stands, be it open again."""
        return self.decided_class is not None or self.decided_absence is not None

    @property
    def is_open_again(self) -> bool:
        """Return whether a decision stands that is to be replaced."""
        return self.is_decided and self.state is not State.DECIDED

    @property
    def asked_class(self) -> QualityClass | None:
        """Return the class that is worked on: what is to be decided, else proposed; once it is decided, that."""
        return self.decided_class if self.state is State.DECIDED else self.wanted_class or self.cell_class

    def post(self, member: Member) -> Post:
        """Return the post that counts in its year: the one when it was decided, before that the one held now."""
        return self.decided_post or Post(member.duty, member.person.position, member.person.workplace)


def stored(one: Evaluation) -> dict[str, Any]:
    """Return what is entered of an evaluation, by column."""
    values = {name: getattr(one, name, None) for name in ENTERED}
    return values | {
        "self_class": one.self_class or "",
        "common_points": _hundredths(one.points and one.points.common),
        "tasks_points": _hundredths(one.points and one.points.tasks),
        "cell_class": one.cell_class or "",
        "exemplary": int(one.exemplary),
        "absence": one.absence or "",
        "disciplined": one.disciplined and one.disciplined.stored,
        "reasons": " ".join(one.triggers),
    }


def changes(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """Return what changed, field by field: the value before and the value after."""
    return {name: [before[name], value] for name, value in after.items() if before[name] != value}


def _hundredths(points: Decimal | None) -> int | None:
    return None if points is None else int(points * _HUNDREDTHS)


def _points(hundredths: int | None) -> Decimal | None:
    return None if hundredths is None else Decimal(hundredths) / _HUNDREDTHS


def evaluation(row: Sequence[Any]) -> Evaluation:
    """Return the evaluation of a row of COLUMNS."""
    columns: dict[str, Any] = dict(zip(COLUMNS, row, strict=True))
    common, tasks = columns.pop("common_points"), columns.pop("tasks_points")
    points = Points(_points(common), _points(tasks))
    columns["points"] = None if points == Points() else points
    for name in ("self_class", "cell_class", "decided_class", "wanted_class"):
        columns[name] = QualityClass(columns[name]) if columns[name] else None
    columns["state"], columns["exemplary"] = State(columns["state"]), bool(columns["exemplary"])
    columns["decided_exemplary"] = bool(columns["decided_exemplary"])
    columns["absence"] = NotRated(columns["absence"]) if columns["absence"] else None
    reason, text = map(columns.pop, _DECIDED_ABSENCE)
    columns["decided_absence"] = Absence(NotRated(reason), text) if reason else None
    duty, position, workplace = map(columns.pop, _POST)
    columns["decided_post"] = Post(Duty(duty), position, workplace) if duty else None
    columns["disciplined"] = columns["disciplined"] and PartialDate.from_stored(columns["disciplined"])
    columns["triggers"] = tuple(map(Trigger, columns.pop("reasons").split()))
    return Evaluation(**columns)
