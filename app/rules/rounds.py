"""The terms of one round: who votes, on how many seats, how a paper is marked, of what base over half is taken.

What it is for: Điều 32 of Quyết định 244-QĐ/TW, Điều 30 of Quyết định 190-QĐ/TW on the base.
What it is not for: counting ballots (counting) and whether the figures agree (closing).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.rules.rule_sets import RuleSet


class Electorate(StrEnum):
    """Who votes."""

    MEMBER_CONGRESS = "member_congress"
    DELEGATE_CONGRESS = "delegate_congress"
    COMMITTEE = "committee"


class RoundKind(StrEnum):
    """First ballot; further ballot for seats left; run-off among those tied for the last seats."""

    FIRST = "first"
    FURTHER = "further"
    RUNOFF = "runoff"


class Marking(StrEnum):
    """How a paper is marked: names struck from a list, or an X in one of two columns."""

    STRIKE_OUT = "strike_out"
    AGREE_DISAGREE = "agree_disagree"


class Deduction(StrEnum):
    """Categories the article takes off those summoned."""

    COMMITTEE_ABSENT = "committee_absent"
    DELEGATE_ABSENT = "delegate_absent"
    TEMPORARY_ELSEWHERE = "temporary_elsewhere"
    EXEMPT_ABSENT = "exempt_absent"
    SUSPENDED = "suspended"
    EXCUSED_ABSENT = "excused_absent"


def deductions_of(rules: RuleSet, electorate: Electorate) -> tuple[Deduction, ...]:
    """Return the categories that a rule set takes off those summoned to an electorate."""
    return tuple(Deduction(category) for category in rules.deductions[electorate])


@dataclass(frozen=True, slots=True)
class Round:
    """What one ballot of a contest is counted by. `candidates` are the printed numbers, in ballot order.

    An indicative ballot asks for opinions and elects nobody: its seats are all its names,
    any of which may be agreed to.
    """

    rules: RuleSet
    electorate: Electorate
    kind: RoundKind
    seats: int
    candidates: tuple[int, ...]
    marking: Marking
    summoned: int
    deductions: Mapping[Deduction, int] = field(default_factory=dict[Deduction, int])
    alternates: int = 0
    indicative: bool = False

    @property
    def base(self) -> int:
        """People of whom over half is taken: summoned less the deductions (Điều 32 of 244, Điều 30 of 190)."""
        return self.summoned - sum(self.deductions.values())

    @property
    def needed(self) -> int | None:
        """Votes needed to be elected: more than half of the base; None in a run-off, where most votes win.

        None also in an indicative ballot, which elects nobody.
        """
        wins_by_most = self.kind is RoundKind.RUNOFF and not self.rules.runoff_needs_over_half
        return None if self.indicative or wins_by_most else self.base // 2 + 1


def marking_for(candidates: int, seats: int) -> Marking:
    """Return how a list is marked: struck with surplus, columns without (Điều 17 of 244, Điều 15 of 190)."""
    return Marking.STRIKE_OUT if candidates > seats else Marking.AGREE_DISAGREE
