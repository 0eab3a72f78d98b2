"""Counts of an evaluation and their shares, from rows.

What it is for: the figures of summary tables and targets, each with its base, so that it can be explained.
What it is not for: the layout of tables (reports), and reading rows from the book (models).
Source: evaluation-and-documents 1.4, 3.3, 3.4, O10.
Invariant: combined figures ("good or better") come from counts, never from rounded shares.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from app.rules.evaluation_classes import ClassScheme, QualityClass
from app.rules.evaluation_regimes import NotRated
from app.rules.figures import percent

_GOOD, _FULFILLED = 1, 2


@dataclass(frozen=True, slots=True)
class RatedRow:
    """One member or organisation of a year: its class, or why it has none; what it is counted by.

    `is_proposed` is of a class that nobody has decided yet.
    """

    rated: QualityClass | None = None
    reason: NotRated | None = None
    kind: str = ""
    group: str = ""
    organisation_id: int = 0
    is_disciplined: bool = False
    is_proposed: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a base, both in people or organisations."""

    part: int
    base: int

    @property
    def exact(self) -> Fraction | None:
        """Return the share to compare with a threshold; None of an empty base."""
        return Fraction(self.part, self.base) if self.base else None

    @property
    def text(self) -> str:
        """Return the share in percent as tables print it: "16,02"; nothing of an empty base."""
        return percent(self.part, self.base) if self.base else ""


@dataclass(frozen=True, slots=True)
class Summary:
    """The counts of a set of rows; `blank` are rows with neither class nor reason, `proposed` those not decided yet."""

    scheme: ClassScheme
    classes: Mapping[QualityClass, int] = field(default_factory=dict[QualityClass, int])
    reasons: Mapping[NotRated, int] = field(default_factory=dict[NotRated, int])
    blank: int = 0
    disciplined: int = 0
    proposed: int = 0

    @property
    def evaluated(self) -> int:
        """Return how many have a class."""
        return sum(self.classes.values())

    @property
    def not_evaluated(self) -> int:
        """Return how many have a reason instead of a class."""
        return sum(self.reasons.values())

    @property
    def without_class(self) -> int:
        """Return how many have no class, also those of whom nobody said why yet: with those evaluated they are all."""
        return self.not_evaluated + self.blank

    @property
    def total(self) -> int:
        """Return how many rows there are."""
        return self.evaluated + self.without_class

    def at(self, rated: QualityClass) -> int:
        """Return how many have just this class."""
        return self.classes.get(rated, 0)

    def at_or_better(self, rated: QualityClass) -> int:
        """Return how many have this class or a better one; raise ValueError for a class of another scheme."""
        return sum(map(self.at, self.scheme.or_better(rated)))

    @property
    def excellent(self) -> int:
        """Return how many have the best class."""
        return self.at(self.scheme.best)

    @property
    def good(self) -> int:
        """Return how many have just the second class."""
        return self.at(self.scheme.classes[_GOOD])

    @property
    def good_or_better(self) -> int:
        """Return how many have one of the two best classes."""
        return self.at_or_better(self.scheme.classes[_GOOD])

    @property
    def fulfilled_or_better(self) -> int:
        """Return how many have one of the three best classes."""
        return self.at_or_better(self.scheme.classes[_FULFILLED])

    def share(self, rated: QualityClass) -> Share:
        """Return a class of all evaluated."""
        return Share(self.at(rated), self.evaluated)

    @property
    def evaluated_share(self) -> Share:
        """Return those evaluated of all."""
        return Share(self.evaluated, self.total)

    @property
    def excellent_on_good(self) -> Share:
        """Return the excellent beside the good ones: the base of the exclusive cap (O10)."""
        return Share(self.excellent, self.good)


def summarise(rows: Iterable[RatedRow], scheme: ClassScheme) -> Summary:
    """Return the counts of rows; raise ValueError for one with class and reason, or with a class of another scheme."""
    counts, disciplined, proposed = Counter[tuple[QualityClass | None, NotRated | None]](), 0, 0
    for row in rows:
        counts[row.rated, row.reason] += 1
        disciplined += row.is_disciplined
        proposed += row.is_proposed
    classes, reasons = dict.fromkeys(scheme.classes, 0), dict.fromkeys(NotRated, 0)
    for (rated, reason), count in counts.items():
        if rated is not None and (reason is not None or rated not in classes):
            raise ValueError(rated)
        if rated is not None:
            classes[rated] += count
        elif reason is not None:
            reasons[reason] += count
    return Summary(scheme, classes, reasons, counts[None, None], disciplined, proposed)
