"""Entered, proposed, decided: the steps, who may take them, and decisions that are added and never replaced."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_states import (
    NEED_REASON,
    OF_THE_LEVEL_ABOVE,
    STATE_NAMES,
    STEP_NAMES,
    Decision,
    State,
    Step,
    check_day_again,
    check_decision,
    check_decision_day,
    check_head,
    check_step,
    next_state,
    standing_decision,
    state_name,
    step_between,
)

TODAY = date(2025, 12, 22)
FIRST = Decision(1, QualityClass.GOOD, "12-QĐ/ĐUK", date(2025, 12, 20))


def codes(step: Step, state: State, **more) -> list[str]:
    return [found.rule.code for found in check_step(step, state, "Lò Thị Án", **{"has_class": True, **more})]


def open_from(state: State) -> set[Step]:
    """Return the steps that lead anywhere from a state."""
    return {step for step in Step if next_state(state, step) is not None}


def test_the_way_of_an_evaluation():
    assert open_from(State.ENTERED) == {Step.PROPOSE}
    assert open_from(State.PROPOSED) == {Step.DECIDE, Step.RETURN}
    assert open_from(State.DECIDED) == {Step.REOPEN}
    assert next_state(State.DECIDED, Step.REOPEN) is State.PROPOSED
    assert next_state(State.PROPOSED, Step.RETURN) is State.ENTERED
    assert (set(STATE_NAMES), set(STEP_NAMES)) == (set(State), set(Step))


@pytest.mark.parametrize("step", [Step.DECIDE, Step.RETURN, Step.REOPEN])
def test_who_has_no_class_yet_is_not_said_to_be_entered(step):
    assert codes(step, State.ENTERED, has_class=False) == ["evaluation.no_class"]


def test_nothing_is_decided_that_was_not_proposed():
    (found,) = check_step(Step.DECIDE, State.ENTERED, "Lò Thị Án", has_class=True)
    assert found.rule.code == "evaluation.step"
    assert found.says == "Lò Thị Án: đã nhập, nên không quyết định được."


def test_nobody_decides_their_own():
    for step, state in ((Step.DECIDE, State.PROPOSED), (Step.RETURN, State.PROPOSED), (Step.REOPEN, State.DECIDED)):
        assert codes(step, state, reason="nhầm", is_own=True) == ["evaluation.own"]
        assert codes(step, state, reason="nhầm", is_own=True, head="Lò Thị Án") == ["evaluation.own_organisation"]
        assert codes(step, state, reason="nhầm", head="Lò Thị Án") == []
    assert codes(Step.PROPOSE, State.ENTERED, is_own=True) == []


@pytest.mark.parametrize(
    ("number", "day", "signer", "expected"),
    [
        ("12-QĐ/ĐUK", date(2025, 12, 20), "Nguyễn Trung Khải", []),
        (" ", date(2025, 12, 20), "Nguyễn Trung Khải", ["number"]),
        ("12-QĐ/ĐUK", None, "", ["day", "signer"]),
    ],
)
def test_a_decision_names_its_number_its_day_and_who_signed_it(number, day, signer, expected):
    assert [one.place for one in check_head(number, day, signer)] == expected


@pytest.mark.parametrize(("step", "state"), [(Step.RETURN, State.PROPOSED), (Step.REOPEN, State.DECIDED)])
def test_a_step_back_wants_a_reason(step, state):
    assert codes(step, state, reason="  ") == ["evaluation.step_reason"]
    assert codes(step, state, reason="chi bộ họp lại") == []


def test_a_step_forward_wants_a_class_or_a_reason_for_none():
    assert codes(Step.PROPOSE, State.ENTERED, has_class=False) == ["evaluation.no_class"]
    assert codes(Step.DECIDE, State.PROPOSED, has_class=False) == ["evaluation.no_class"]
    assert codes(Step.RETURN, State.PROPOSED, has_class=False, reason="thiếu") == []


def test_the_first_decision_stands_until_another_replaces_it():
    second = Decision(2, QualityClass.FULFILLED, "03-QĐ/ĐUK", date(2026, 2, 5), replaces=1, reason="kết luận kiểm tra")
    assert standing_decision([]) is None
    assert standing_decision([FIRST]) == FIRST
    assert standing_decision([second, FIRST]) == second
    assert list(check_decision([], FIRST, "Lò Thị Án")) == []
    assert list(check_decision([FIRST], second, "Lò Thị Án")) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"replaces": 0}, ["evaluation.decided_already"]),
        ({"replaces": 9}, ["evaluation.decided_already"]),
        ({"reason": " "}, ["evaluation.rerated_reason"]),
        ({"decided_on": date(2025, 12, 19)}, []),
    ],
)
def test_rating_again_replaces_the_one_that_stands_with_a_reason_and_also_one_of_a_later_day(changes, expected):
    again = Decision(2, QualityClass.FAILED, "03-QĐ/ĐUK", date(2026, 2, 5), replaces=1, reason="kết luận kiểm tra")
    found = list(check_decision([FIRST], replace(again, **changes), "Lò Thị Án"))
    assert [one.rule.code for one in found] == expected


@given(
    step=st.sampled_from(Step), state=st.sampled_from(State), is_own=st.booleans(), head=st.sampled_from(["", "Mai"])
)
def test_a_step_is_refused_exactly_where_it_is_not_open_or_is_on_oneself(step, state, is_own, head):
    found = codes(step, state, reason="họp lại", is_own=is_own, head=head)
    assert bool(found) is (step not in open_from(state) or (is_own and step in OF_THE_LEVEL_ABOVE))


@given(steps=st.lists(st.sampled_from(Step), max_size=30))
def test_whatever_is_tried_decided_always_comes_from_proposed(steps):
    state, before = State.ENTERED, State.ENTERED
    for step in steps:
        before, state = state, next_state(state, step) or state
        assert (state is State.DECIDED) <= (before in {State.PROPOSED, State.DECIDED})
        assert (list(State).index(state) < list(State).index(before)) <= (step in NEED_REASON)


@pytest.mark.parametrize(
    ("state", "is_complete", "is_begun", "words"),
    [
        (State.ENTERED, False, False, "chưa nhập"),
        (State.ENTERED, False, True, "đang nhập"),
        (State.ENTERED, True, True, "đã nhập"),
        (State.PROPOSED, True, True, "đã đề nghị"),
        (State.DECIDED, True, True, "đã quyết định"),
    ],
)
def test_only_what_has_a_class_or_a_reason_is_said_to_be_entered(state, is_complete, is_begun, words):
    assert state_name(state, is_complete=is_complete, is_begun=is_begun) == words


@given(days=st.lists(st.integers(0, 90), min_size=1, max_size=8), data=st.data())
def test_a_chain_keeps_every_decision_and_its_last_one_stands(days, data):
    chain: list[Decision] = []
    day = FIRST.decided_on
    for id_, more in enumerate(days, 1):
        day += timedelta(days=more)
        former = standing_decision(chain)
        new = Decision(id_, QualityClass.GOOD, f"{id_:02d}", day, "", former.id if former else 0, "lý do")
        assert list(check_decision(chain, new, "Chi bộ")) == []
        chain.append(new)
    assert standing_decision(data.draw(st.permutations(chain))) == chain[-1]


def test_a_decision_before_the_review_of_its_year_is_a_warning_and_on_its_day_is_none():
    began = date(2025, 12, 5)
    (found,) = check_decision_day(2025, date(2025, 1, 31), began, TODAY)
    assert (found.rule.code, found.is_error, found.place) == ("evaluation.decision_early", False, "day")
    assert found.says == "Quyết định ngày 31/1/2025, trước khi kiểm điểm năm 2025 (5/12/2025)."
    assert list(check_decision_day(2025, began, began, TODAY)) == []


@pytest.mark.parametrize("began", [date(2020, 12, 1), date(2018, 12, 5)])
def test_a_decision_before_its_year_is_refused_whenever_the_review_is_noted_to_have_begun(began):
    (found,) = check_decision_day(2020, date(2019, 12, 31), began, TODAY)
    assert (found.rule.code, found.is_error, found.place) == ("evaluation.decision_before", True, "day")
    assert found.says == "Quyết định ngày 31/12/2019, trước năm được đánh giá, 2020."
    assert not any(one.is_error for one in check_decision_day(2020, date(2020, 1, 1), began, TODAY))


@given(st.dates(date(2025, 1, 1), date(2099, 12, 31)))
def test_a_decision_of_a_day_to_come_is_a_warning_and_one_of_more_than_a_year_ahead_is_refused(day):
    found = {one.rule.code: one.is_error for one in check_decision_day(2025, day, date(2025, 1, 1), TODAY)}
    if day <= TODAY:
        assert found == {}
    elif day <= date(2026, 12, 22):
        assert found == {"evaluation.decision_ahead": False}
    else:
        assert found == {"evaluation.decision_far": True}


def test_a_day_to_come_is_told_with_today():
    ahead, far = (
        next(check_decision_day(2025, day, date(2025, 12, 1), TODAY)) for day in (date(2025, 12, 23), date(2099, 1, 1))
    )
    assert ahead.says == "Quyết định ngày 23/12/2025 là ngày chưa tới; hôm nay là 22/12/2025."
    assert far.says == "Quyết định ngày 1/1/2099: hơn một năm nữa mới tới; hôm nay là 22/12/2025."
    assert {ahead.place, far.place} == {"day"}


@given(st.dates(date(2025, 1, 1), date(2030, 12, 31)))
def test_a_decision_older_than_the_one_it_replaces_is_a_warning_and_names_the_day_of_that(day):
    found = list(check_day_again(FIRST, day, "Chi bộ"))
    assert [(one.rule.code, one.is_error) for one in found] == (
        [("evaluation.rerated_before", False)] if day < FIRST.decided_on else []
    )
    assert all("20/12/2025" in one.says for one in found)


@pytest.mark.parametrize(
    ("before", "after", "step"),
    [
        (State.ENTERED, State.PROPOSED, Step.PROPOSE),
        (State.DECIDED, State.PROPOSED, Step.REOPEN),
        (State.PROPOSED, State.ENTERED, Step.RETURN),
        (State.ENTERED, State.DECIDED, None),
    ],
)
def test_a_step_is_told_by_the_states_it_led_between(before, after, step):
    assert step_between(before, after) is step
