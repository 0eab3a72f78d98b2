"""A show of cards (biểu quyết giơ thẻ): what is voted, by whom it is counted, whether it passed.

What it is for: Điều lệ Đảng, article 9.5: more than half of all who are summoned agree (O16: or of those present,
where a congress set it so); Điều 14 of Quyết định 190-QĐ/TW: more than 30 % of those attending for a floor nominee.
What it is not for: secret ballots (counting), storing (models.shows_of_cards).
Invariant: whether it passed is decided on whole numbers, never on a rounded percentage.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from app.rules.findings import Finding, finding
from app.rules.rule_sets import RuleSet

HALF = Fraction(1, 2)


class Decides(StrEnum):
    """What a vote settles: only its subject, a body, the list of a contest, or the case of one nominee."""

    SUBJECT = "subject"
    BODY_SIZE = "body_size"
    BODY_LIST = "body_list"
    SEATS = "seats"
    LIST = "list"
    SUPPORT = "support"
    WITHDRAWAL = "withdrawal"


NUMBERED = frozenset({Decides.BODY_SIZE, Decides.SEATS})
"""What decides a number."""


class CardsBase(StrEnum):
    """Of whom the share must agree (O16): all who are summoned, or those who are present."""

    SUMMONED = "summoned"
    PRESENT = "present"


@dataclass(frozen=True, slots=True)
class Cards:
    """The figures of one show of cards, in people."""

    summoned: int
    present: int
    in_favour: int
    against: int = 0
    other: int = 0

    @property
    def counted(self) -> int:
        """Return how many cards were counted."""
        return self.in_favour + self.against + self.other


@dataclass(frozen=True, slots=True)
class Threshold:
    """What a vote must exceed: this share of this base."""

    share: Fraction = HALF
    base: CardsBase = CardsBase.SUMMONED

    def people(self, cards: Cards) -> int:
        """Return the people of whom the share is taken."""
        return cards.summoned if self.base is CardsBase.SUMMONED else cards.present

    def needed(self, cards: Cards) -> int:
        """Return the fewest people who exceed the share."""
        return int(self.share * self.people(cards)) + 1

    def passes(self, cards: Cards) -> bool:
        """Return whether more than the share agree."""
        return cards.in_favour > self.share * self.people(cards)


def threshold(rules: RuleSet, decides: Decides, base: CardsBase) -> Threshold:
    """Return what a vote must exceed; `base` is the setting of the congress for what needs over half."""
    if decides is Decides.SUPPORT:
        return Threshold(Fraction(rules.floor_support_percent, 100), CardsBase.PRESENT)
    return Threshold(HALF, base)


def rest_in_favour(present: int, against: int, other: int) -> int | None:
    """Return who is in favour where the others are counted; None where they are more than are present."""
    rest = present - against - other
    return rest if rest >= 0 else None


def check_cards(cards: Cards) -> Iterator[Finding]:
    """Yield where the figures of a show of cards cannot be."""
    if not cards.summoned:
        yield finding("cards.summoned", "summoned")
    if not cards.present:
        yield finding("cards.nobody", "present")
    elif cards.summoned and cards.present > cards.summoned:
        yield finding("cards.present", "present", present=cards.present, summoned=cards.summoned)
    if cards.present and cards.counted != cards.present:
        yield finding(
            "cards.sum",
            "in_favour",
            for_=cards.in_favour,
            against=cards.against,
            others=cards.other,
            counted=cards.counted,
            present=cards.present,
        )


@dataclass(frozen=True, slots=True)
class ChangedList:
    """How a list differs from the one a vote was on."""

    added: tuple[str, ...]
    gone: tuple[str, ...]

    @property
    def words(self) -> str:
        """What was added and what is gone: "thêm Lò Thị Án; bỏ Cà Văn Ân"."""
        pieces = (("thêm", self.added), ("bỏ", self.gone))
        return "; ".join(f"{verb} {', '.join(names)}" for verb, names in pieces if names)


def changed_list(voted: Sequence[str], now: Sequence[str]) -> ChangedList | None:
    """Return how the names of now differ from those voted on, whatever their order; None where they are the same.

    A name that stands twice is that of two people.
    """
    added = tuple((Counter(now) - Counter(voted)).elements())
    gone = tuple((Counter(voted) - Counter(now)).elements())
    return ChangedList(added, gone) if added or gone else None
