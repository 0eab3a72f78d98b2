"""How many may be rated excellent: the cap on a group, its base, its rounding, and a warning beyond it.

What it is for: the cap shown while classes are entered, how far it may still rise, and how the caps of groups add up.
What it is not for: blocking, for the level that decides answers for it; which cap a year has (evaluation_regimes).
Source: QĐ 366-QĐ/TW, article 11; QĐ 124-QĐ/TW, article 12; HD 21-HD/BTCTW; evaluation-and-documents 1.3, O1 to O4.
Invariant: whole numbers only, never a rounded percentage.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.rules.findings import Finding, finding

BETWEEN = " · "
"""Stands between the parts of the name of a group, of which each is a word of its own."""
_HUNDRED = 100


class CapBase(StrEnum):
    """Of whom the percentage is taken: of those rated good, or of those and the excellent ones too (O1)."""

    EXCLUSIVE = "exclusive"
    INCLUSIVE = "inclusive"


class CapRounding(StrEnum):
    """What becomes of a part of a person: "not exceed" admits only rounding down; half up is a setting (O2)."""

    FLOOR = "floor"
    HALF_UP = "half_up"


class CapGroup(StrEnum):
    """Within what the cap holds: a base organisation, a group of similar position, or the whole committee (O3).

    Similar are those of one kind of organisation; by post, of those the leaders, the others, and who is outside the
    political system, each apart. Organisations have no post.
    """

    BASE_ORGANISATION = "base_organisation"
    SIMILAR = "similar"
    SIMILAR_POST = "similar_post"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class CapTerms:
    """What a cap is of: percent, the higher percent that may be allowed (None: never), and its readings."""

    percent: int
    raised_percent: int | None = None
    group: CapGroup = CapGroup.SIMILAR
    base: CapBase = CapBase.EXCLUSIVE
    rounding: CapRounding = CapRounding.FLOOR

    def percent_of(self, raised_by: str) -> int:
        """Return the percent for a group; `raised_by` is the number of a decision that allows more (O4)."""
        return self.raised_percent if raised_by and self.raised_percent is not None else self.percent

    def allowed(self, excellent: int, good: int, *, raised_by: str = "") -> int:
        """Return how many may be excellent where so many are excellent and good."""
        people = good if self.base is CapBase.EXCLUSIVE else good + excellent
        return (people * self.percent_of(raised_by) + self._half()) // _HUNDRED

    def most_of(self, good_or_better: int, *, raised_by: str = "") -> int:
        """Return how many of so many good or better ones may at most be rated excellent.

        Of the exclusive base each one lifted to excellent leaves it: 16 of 100, not 20.
        """
        percent = self.percent_of(raised_by)
        whole = _HUNDRED + percent if self.base is CapBase.EXCLUSIVE else _HUNDRED
        return (good_or_better * percent + self._half()) // whole

    def _half(self) -> int:
        return _HUNDRED // 2 if self.rounding is CapRounding.HALF_UP else 0


@dataclass(frozen=True, slots=True)
class CapCount:
    """One group under the cap: its name, how many are excellent and good, the decision (if any) that allows more.

    `unrated` are those who are still to have a class: until then the cap is not yet what it will be.
    """

    group: str
    excellent: int
    good: int
    raised_by: str = ""
    unrated: int = 0


@dataclass(frozen=True, slots=True)
class CapResult:
    """What the cap says of one group, in people; `at_most` is what it allows where all who are unrated become good."""

    count: CapCount
    percent: int
    allowed: int
    at_most: int

    @property
    def used(self) -> int:
        """Return how many are rated excellent."""
        return self.count.excellent

    @property
    def over(self) -> int:
        """Return how many too many are rated excellent."""
        return max(self.used - self.allowed, 0)

    @property
    def is_provisional(self) -> bool:
        """Return whether somebody of the group is still unrated."""
        return self.count.unrated > 0

    @property
    def is_over(self) -> bool:
        """Return whether too many are excellent, however those are rated who are still unrated."""
        return self.used > self.at_most

    @property
    def left(self) -> int:
        """Return how many more may be excellent while the number of good ones stays."""
        return max(self.allowed - self.used, 0)


def cap_of(terms: CapTerms, count: CapCount) -> CapResult:
    """Return what the cap allows a group."""
    allowed, at_most = (
        terms.allowed(count.excellent, good, raised_by=count.raised_by)
        for good in (count.good, count.good + count.unrated)
    )
    return CapResult(count, terms.percent_of(count.raised_by), allowed, at_most)


def check_cap(result: CapResult) -> Iterator[Finding]:
    """Yield a warning where more are excellent than the cap allows; exactly the cap is allowed.

    As long as those who are still unrated may bring it right again, it is only said how it stands.
    """
    values = {
        "group": result.count.group,
        "used": result.used,
        "allowed": result.allowed,
        "percent": result.percent,
    }
    if result.is_over:
        yield finding("evaluation.over_cap", "class", **values, over=result.over)
    elif result.over:
        yield finding("evaluation.cap_so_far", "class", **values, unrated=result.count.unrated)
