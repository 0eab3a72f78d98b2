"""Points of a review, the class they suggest, and triggers of the lowest class: warnings for whoever decides.

What it is for: the sum of both parts, and where class, points and recorded triggers do not go together.
What it is not for: setting a class: further conditions and discretion belong to people (QĐ 366-QĐ/TW, article 11).
Source: QĐ 366-QĐ/TW, articles 10 and 11; evaluation-and-documents 1.2, 2.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from app.rules.evaluation_classes import CLASS_NAMES, ClassScheme, QualityClass
from app.rules.evaluation_regimes import PointScale, Rated
from app.rules.findings import Finding, finding


class Trigger(StrEnum):
    """What speaks for the lowest class whatever the points are."""

    LED_UNDER_70 = "led_under_70"
    HALF_OF_UNITS_FAILED = "half_of_units_failed"
    LOW_CONFIDENCE = "low_confidence"
    DISCIPLINED = "disciplined"
    DEGRADED = "degraded"
    CORRUPTION_IN_REMIT = "corruption_in_remit"
    FORBIDDEN_THINGS = "forbidden_things"
    HALF_NOT_DONE = "half_not_done"
    DISUNITY = "disunity"
    LEADER_DISCIPLINED = "leader_disciplined"
    TASKS_UNDER_70 = "tasks_under_70"


TRIGGER_NAMES: Mapping[Trigger, str] = MappingProxyType(
    {
        Trigger.LED_UNDER_70: "đơn vị trực tiếp lãnh đạo hoàn thành dưới 70% nhiệm vụ của năm",
        Trigger.HALF_OF_UNITS_FAILED: "trên 50% đơn vị phụ trách không hoàn thành nhiệm vụ",
        Trigger.LOW_CONFIDENCE: "trên 50% phiếu tín nhiệm thấp trong năm",
        Trigger.DISCIPLINED: "bị kỷ luật từ khiển trách trở lên liên quan đến nhiệm vụ",
        Trigger.DEGRADED: "bị kết luận suy thoái, tự diễn biến, tự chuyển hóa",
        Trigger.CORRUPTION_IN_REMIT: "để xảy ra tham nhũng, lãng phí, tiêu cực phải kỷ luật ở nơi trực tiếp phụ trách",
        Trigger.FORBIDDEN_THINGS: "vi phạm những điều đảng viên không được làm, trách nhiệm nêu gương",
        Trigger.HALF_NOT_DONE: "trên 50% nhiệm vụ không hoàn thành",
        Trigger.DISUNITY: "bị kết luận mất đoàn kết nội bộ",
        Trigger.LEADER_DISCIPLINED: "thành viên lãnh đạo bị kỷ luật từ khiển trách trở lên liên quan đến nhiệm vụ",
        Trigger.TASKS_UNDER_70: "hoàn thành dưới 70% nhiệm vụ",
    }
)
"""The triggers as a list to tick has them."""

_OF_LEADERS = (
    Trigger.LED_UNDER_70,
    Trigger.HALF_OF_UNITS_FAILED,
    Trigger.LOW_CONFIDENCE,
    Trigger.DISCIPLINED,
    Trigger.DEGRADED,
    Trigger.CORRUPTION_IN_REMIT,
)
_OF_OTHERS = (Trigger.DEGRADED, Trigger.DISCIPLINED, Trigger.FORBIDDEN_THINGS, Trigger.HALF_NOT_DONE)
_OF_ORGANISATIONS = (Trigger.DISUNITY, Trigger.LEADER_DISCIPLINED, Trigger.TASKS_UNDER_70)


@dataclass(frozen=True, slots=True)
class Points:
    """The points of one review: common criteria, and task results; None for a part that nobody gave, which is not 0."""

    common: Decimal | None = None
    tasks: Decimal | None = None

    @property
    def total(self) -> Decimal | None:
        """Return the sum of both parts; None where one is missing."""
        return None if self.common is None or self.tasks is None else self.common + self.tasks

    @property
    def is_half(self) -> bool:
        """Return whether one part is given and the other is not."""
        return (self.common is None) is not (self.tasks is None)


def points_text(points: Decimal) -> str:
    """Return points as they are written: "28,5", "0"."""
    return f"{points.normalize():f}".replace(".", ",")


def triggers_of(rated: Rated, *, is_leader: bool = False) -> tuple[Trigger, ...]:
    """Return the triggers that may be recorded of a member (leading or not) or of an organisation."""
    if rated is Rated.ORGANISATION:
        return _OF_ORGANISATIONS
    return _OF_LEADERS if is_leader else _OF_OTHERS


def class_by_points(scale: PointScale, total: Decimal) -> QualityClass:
    """Return the class that points suggest: 90 is excellent, 89,9 is good."""
    return next((rated for rated, floor in scale.floors if total >= floor), scale.worst)


def check_points(scale: PointScale, points: Points, name: str) -> Iterator[Finding]:
    """Yield where a part is below 0 or above its most."""
    parts = (("common", points.common, scale.common_most), ("tasks", points.tasks, scale.tasks_most))
    for place, given, most in parts:
        if given is not None and not 0 <= given <= most:
            yield finding("evaluation.points", place, name=name, points=points_text(given), most=most)


def check_half(points: Points | None, name: str) -> Iterator[Finding]:
    """Yield that one of both parts is missing: without it there is no total, and no class by points."""
    if points and points.is_half:
        yield finding("evaluation.half_points", "tasks" if points.tasks is None else "common", name=name)


def check_class(
    scale: PointScale | None,
    scheme: ClassScheme,
    chosen: QualityClass,
    name: str,
    *,
    total: Decimal | None = None,
    triggers: Collection[Trigger] = (),
) -> Iterator[Finding]:
    """Yield warnings where a chosen class does not go with the points or the recorded triggers; it may stand.

    A class below the points is warned of only where no trigger explains it; without a scale points say nothing. Raise
    ValueError for a class of another scheme.
    """
    for trigger in Trigger:
        if trigger in triggers and chosen is not scheme.worst:
            why, lowest = TRIGGER_NAMES[trigger], CLASS_NAMES[scheme.worst]
            yield finding("evaluation.trigger", "class", name=name, why=why, lowest=lowest)
    if total is None or scale is None:
        return
    suggested = class_by_points(scale, total)
    values = {
        "name": name,
        "points": points_text(total),
        "by_points": CLASS_NAMES[suggested],
        "rated": CLASS_NAMES[chosen],
    }
    if scheme.place(chosen) < scheme.place(suggested):
        yield finding("evaluation.above_points", "class", **values)
    elif scheme.place(chosen) > scheme.place(suggested) and not triggers:
        yield finding("evaluation.below_points", "class", **values)
