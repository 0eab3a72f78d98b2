"""Parts of targets and classes of a year, for tests of what a target comes to."""

from datetime import date

from app.rules.evaluation_classes import FOUR_CLASSES
from app.rules.evaluation_summary import Summary
from app.rules.targets import (
    Comparison,
    Period,
    TargetPart,
    Unit,
)
from app.rules.terms import usual_term

TERM = usual_term(date(2020, 7, 30), date(2025, 7, 30))
AFTER_THREE_YEARS = date(2023, 7, 30)


def classes(excellent: int, good: int, fulfilled: int = 0, failed: int = 0) -> Summary:
    return Summary(FOUR_CLASSES, dict(zip(FOUR_CLASSES.classes, (excellent, good, fulfilled, failed), strict=True)))


MEMBERS = classes(780, 3950, 130, 10)


def percent_part(percent: int, comparison: Comparison = Comparison.AT_LEAST, **values) -> TargetPart:
    made = {"unit": Unit.PERCENT, "comparison": comparison, "threshold": percent * 100, "period": Period.YEARLY}
    return TargetPart(**made | values)


def count_part(count: int, comparison: Comparison = Comparison.AT_LEAST, **values) -> TargetPart:
    return TargetPart(
        **{"unit": Unit.COUNT, "comparison": comparison, "threshold": count, "period": Period.TERM} | values
    )


ORGANISATIONS_WELL = percent_part(90, of="tổ chức đảng trực thuộc", reaching="hoàn thành tốt nhiệm vụ trở lên")
