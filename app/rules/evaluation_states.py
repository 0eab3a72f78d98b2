"""The way of one evaluation: entered, proposed, decided; back only with a reason; decisions are added, never replaced.

What it is for: which step is open, what a step needs, that nobody decides on themselves, and which decision stands.
What it is not for: roles (permissions) and storing (models); the class itself is for people to decide.
Source: QĐ 366-QĐ/TW, articles 12 and 15 (form 03 on rating again); evaluation-and-documents 1.5.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from app.rules.days_ahead import is_ahead, is_far_ahead
from app.rules.evaluation_classes import QualityClass
from app.rules.figures import short_date
from app.rules.findings import Finding, finding


class State(StrEnum):
    """How far an evaluation is."""

    ENTERED = "entered"
    PROPOSED = "proposed"
    DECIDED = "decided"


class Step(StrEnum):
    """What leads from one state to another."""

    PROPOSE = "propose"
    RETURN = "return"
    DECIDE = "decide"
    REOPEN = "reopen"


STATE_NAMES: Mapping[State, str] = MappingProxyType(
    {State.ENTERED: "đã nhập", State.PROPOSED: "đã đề nghị", State.DECIDED: "đã quyết định"}
)
BLANK_NAME, BEGUN_NAME = "chưa nhập", "đang nhập"
"""Of what is open for entering: nothing is entered, or something, but neither a class nor a reason for none."""
STEP_NAMES: Mapping[Step, str] = MappingProxyType(
    {Step.PROPOSE: "đề nghị", Step.RETURN: "trả lại", Step.DECIDE: "quyết định", Step.REOPEN: "mở lại"}
)

_WAYS: Mapping[Step, tuple[State, State]] = MappingProxyType(
    {
        Step.PROPOSE: (State.ENTERED, State.PROPOSED),
        Step.RETURN: (State.PROPOSED, State.ENTERED),
        Step.DECIDE: (State.PROPOSED, State.DECIDED),
        Step.REOPEN: (State.DECIDED, State.PROPOSED),
    }
)
NEED_REASON = frozenset({Step.RETURN, Step.REOPEN})
"""Steps back, each with its reason in the journal."""
OF_THE_LEVEL_ABOVE = frozenset({Step.RETURN, Step.DECIDE, Step.REOPEN})
"""Steps of whoever decides, which nobody takes on their own evaluation."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision on a class (or, with None, that there is none); `replaces` is the id of a former one, 0 for none."""

    id: int
    rated: QualityClass | None
    number: str
    decided_on: date
    signed_by: str = ""
    replaces: int = 0
    reason: str = ""


def state_name(state: State, *, is_complete: bool, is_begun: bool) -> str:
    """Return how far an evaluation is, in words: entered is only what has a class or a reason for none."""
    if state is not State.ENTERED or is_complete:
        return STATE_NAMES[state]
    return BEGUN_NAME if is_begun else BLANK_NAME


def next_state(state: State, step: Step) -> State | None:
    """Return the state after a step; None where the step is not open."""
    before, after = _WAYS[step]
    return after if state is before else None


def step_between(before: State, after: State) -> Step | None:
    """Return the step that led from one state to another; None where there is none, as for what was taken over."""
    return next((step for step, way in _WAYS.items() if way == (before, after)), None)


def check_step(
    step: Step, state: State, name: str, *, has_class: bool, reason: str = "", is_own: bool = False, head: str = ""
) -> Iterator[Finding]:
    """Yield what is against a step on the evaluation of `name`.

    `has_class`: a class or a reason why there is none is noted. `is_own`: whoever works is the member evaluated, or
    heads the organisation; `head` is who heads it, "" for a member.
    """
    if state is State.ENTERED and step is not Step.PROPOSE and not has_class:
        # «Đã nhập» would be said of somebody for whom nothing was entered.
        yield finding("evaluation.no_class", "class", name=name, step=STEP_NAMES[step])
        return
    if next_state(state, step) is None:
        yield finding("evaluation.step", "state", name=name, state=STATE_NAMES[state], step=STEP_NAMES[step])
        return
    if step in OF_THE_LEVEL_ABOVE and is_own:
        code = "evaluation.own_organisation" if head else "evaluation.own"
        yield finding(code, "state", name=name, head=head, step=STEP_NAMES[step])
    if step in NEED_REASON and not reason.strip():
        yield finding("evaluation.step_reason", "reason", name=name, step=STEP_NAMES[step])
    if step not in NEED_REASON and not has_class:
        yield finding("evaluation.no_class", "class", name=name, step=STEP_NAMES[step])


def check_head(number: str, day: date | None, signer: str) -> Iterator[Finding]:
    """Yield what a decision lacks of the least that is kept of one: its number, its day, who signed it.

    Source: evaluation-and-documents 1.8, after QĐ 366-QĐ/TW, article 12.
    """
    if not number.strip():
        yield finding("evaluation.decision_number", "number")
    if day is None:
        yield finding("evaluation.decision_day", "day")
    if not signer.strip():
        yield finding("evaluation.decision_signer", "signer")


def refuse_decision_day(year: int, day: date, today: date) -> Iterator[Finding]:
    """Yield why classes of a year cannot have been decided on a day: it is before the year, or far ahead.

    Source: QĐ 366-QĐ/TW, article 12: the decision is the last of its steps.
    """
    if day.year < year:
        yield finding("evaluation.decision_before", "day", day=short_date(day), year=year)
    elif is_far_ahead(day, today):
        yield finding("evaluation.decision_far", "day", day=short_date(day), today=short_date(today))


def check_decision_day(year: int, day: date, began: date, today: date) -> Iterator[Finding]:
    """Yield what is against the day of a decision: what is refused; warnings before the review and after today."""
    if refused := [*refuse_decision_day(year, day, today)]:
        yield from refused
        return
    if day < began:
        yield finding("evaluation.decision_early", "day", day=short_date(day), year=year, began=short_date(began))
    if is_ahead(day, today):
        yield finding("evaluation.decision_ahead", "day", day=short_date(day), today=short_date(today))


def check_day_again(former: Decision, day: date, name: str) -> Iterator[Finding]:
    """Yield a warning where a decision is older than the one it replaces, which may have been noted wrongly."""
    if day < former.decided_on:
        yield finding("evaluation.rerated_before", "day", name=name, day=short_date(former.decided_on))


def standing_decision(decisions: Sequence[Decision]) -> Decision | None:
    """Return the decision that holds: the last one, for each replaces the one before it; None where there is none."""
    return max(decisions, key=lambda one: one.id, default=None)


def check_decision(decisions: Sequence[Decision], new: Decision, name: str) -> Iterator[Finding]:
    """Yield what is against adding a decision: it names the one that stands, and gives a reason."""
    former = standing_decision(decisions)
    if former is None:
        return
    if new.replaces != former.id:
        yield finding("evaluation.decided_already", "decision", name=name, number=former.number or "–")
        return
    if not new.reason.strip():
        yield finding("evaluation.rerated_reason", "reason", name=name)
