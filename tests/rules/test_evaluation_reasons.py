"""Who is evaluated: worked case 15, months, reasons, and what rough dates leave open."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.evaluation_reasons import (
    Pause,
    Standing,
    check_admission,
    check_reason,
    check_review_day,
    check_standing,
    has_six_months,
    member_standing,
    organisation_standing,
    reference_day,
    review_began,
    votes_on_class,
)
from app.rules.evaluation_regimes import QD_366_2025, REGIMES, NotRated, Rated
from app.rules.partial_dates import PartialDate
from app.rules.persons import MemberStatus, Person

YEAR_END = date(2025, 12, 31)
DAYS = st.dates(date(1950, 1, 1), date(2025, 12, 31))


def known(day: date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)


@pytest.mark.parametrize(
    ("joined", "reason"),
    [
        (date(2025, 6, 30), None),
        (date(2025, 7, 1), NotRated.UNDER_SIX_MONTHS),
        (date(2025, 8, 31), NotRated.UNDER_SIX_MONTHS),
        (date(2001, 2, 3), None),
    ],
)
def test_15_six_months_before_the_end_of_the_year(joined, reason):
    assert member_standing(QD_366_2025, known(joined), reference_day(2025)) == Standing(reason)


def test_15_a_month_without_that_day_ends_on_its_last_one():
    assert not has_six_months(date(2025, 8, 31), date(2026, 2, 27))
    assert has_six_months(date(2025, 8, 31), date(2026, 2, 28))


def test_the_review_meeting_comes_before_the_end_of_the_year():
    meeting = reference_day(2025, date(2025, 12, 5))
    assert (meeting, reference_day(2025)) == (date(2025, 12, 5), YEAR_END)
    standing = member_standing(QD_366_2025, known(date(2025, 6, 30)), meeting)
    assert standing.reason is NotRated.UNDER_SIX_MONTHS


@pytest.mark.parametrize("day", [date(2022, 1, 1), date(2022, 12, 5), date(2023, 1, 15), date(2023, 3, 31), None])
def test_a_review_is_held_from_the_first_of_its_year_to_march_of_the_next(day):
    assert [*check_review_day(2022, day)] == []


@pytest.mark.parametrize("day", [date(2002, 12, 5), date(2021, 12, 31), date(2023, 4, 1), date(2032, 12, 5)])
def test_a_day_of_another_year_is_no_day_of_its_review(day):
    (found,) = check_review_day(2022, day)
    assert (found.is_error, found.place) == (True, "reviewed")
    assert (f"{day.day}/{day.month}/{day.year}" in found.says, "2022" in found.says) == (True, True)
    assert "1/1/2022 đến 31/3/2023" in found.remedy


@pytest.mark.parametrize("regime", REGIMES.values(), ids=REGIMES.keys())
@pytest.mark.parametrize("reason", [NotRated.EXEMPT, NotRated.SUSPENDED])
def test_exempt_and_suspended_members_are_not_evaluated(regime, reason):
    joined, day = PartialDate(1990), date(regime.first_year, 12, 31)
    assert member_standing(regime, joined, day, Pause(reason)).reason is reason
    assert member_standing(regime, joined, day, Pause(reason, known(day))).reason is reason
    assert member_standing(regime, joined, day, Pause(reason, known(day + timedelta(days=1)))).reason is None


def test_a_roughly_dated_exemption_counts_from_its_earliest_day():
    assert member_standing(QD_366_2025, None, YEAR_END).reason is None
    rough, meeting = Pause(NotRated.EXEMPT, PartialDate(2025, 12)), date(2025, 12, 5)
    assert member_standing(QD_366_2025, None, meeting, rough).reason is not None
    assert member_standing(QD_366_2025, None, date(2025, 11, 30), rough).reason is None


def test_where_a_year_does_not_know_the_reason_everybody_new_is_evaluated():
    reasons = {**QD_366_2025.reasons, Rated.MEMBER: frozenset({NotRated.EXEMPT})}
    regime = replace(QD_366_2025, reasons=reasons)
    assert member_standing(regime, known(date(2025, 12, 1)), YEAR_END).reason is None
    assert member_standing(regime, None, YEAR_END, Pause(NotRated.SUSPENDED)).reason is None


@pytest.mark.parametrize(
    ("joined", "expected"),
    [
        (PartialDate(2024), Standing()),
        (PartialDate(2025), Standing(is_sure=False)),
        (PartialDate(2025, 6), Standing()),
        (PartialDate(2025, 7), Standing(NotRated.UNDER_SIX_MONTHS)),
    ],
)
def test_a_rough_date_is_used_as_far_as_it_goes(joined, expected):
    assert member_standing(QD_366_2025, joined, YEAR_END) == expected


def test_what_is_not_sure_is_warned_of():
    (found,) = check_standing("Lò Thị Án", None, Standing(is_sure=False), YEAR_END)
    assert found.rule.code == "evaluation.joined_unsure"
    assert "31/12/2025" in found.says


@pytest.mark.parametrize(
    ("noted", "joined", "code"),
    [
        (None, date(2025, 6, 30), "evaluation.too_young"),
        (NotRated.UNDER_SIX_MONTHS, date(2025, 6, 5), "evaluation.old_enough"),
        (NotRated.UNDER_SIX_MONTHS, date(2025, 6, 6), None),
        (NotRated.EXEMPT, date(2025, 6, 30), None),
        (None, date(2001, 2, 3), None),
    ],
)
def test_what_is_noted_of_six_months_is_held_against_the_day_of_the_meeting(noted, joined, code):
    meeting = date(2025, 12, 5)
    standing = member_standing(QD_366_2025, known(joined), meeting)
    found = [*check_standing("Lò Thị Án", noted, standing, meeting)]
    assert [one.rule.code for one in found] == ([code] if code else [])
    assert all("5/12/2025" in one.says for one in found)


@pytest.mark.parametrize(
    ("joined", "ceremony", "is_told"),
    [
        (PartialDate(2025, 6, 1), date(2025, 8, 3), True),
        (PartialDate(2025, 8, 3), date(2025, 6, 1), True),
        (PartialDate(2025, 6), date(2025, 8, 3), True),
        (PartialDate(2025, 7, 20), date(2025, 8, 3), False),
        (PartialDate(2010), date(2011, 2, 3), False),
        (None, date(2025, 8, 3), False),
        (PartialDate(2025, 8, 3), None, False),
    ],
)
def test_two_days_of_admission_are_told_where_they_do_not_agree_on_the_six_months(joined, ceremony, is_told):
    found = [*check_admission(QD_366_2025, "Lò Thị Án", joined, ceremony, YEAR_END)]
    assert [one.rule.code for one in found] == ["evaluation.joined_otherwise"] * is_told
    assert all(joined.text in one.says and "3/8/2025" in one.says for one in found)


def test_a_new_organisation_is_not_evaluated():
    assert organisation_standing(QD_366_2025, PartialDate(2025, 10), YEAR_END).reason is NotRated.NEWLY_FOUNDED
    assert organisation_standing(QD_366_2025, PartialDate(2020), YEAR_END).reason is None
    assert organisation_standing(QD_366_2025, None, YEAR_END).reason is None


@pytest.mark.parametrize(
    ("rated", "reason", "why", "codes"),
    [
        (Rated.MEMBER, NotRated.OTHER, "đi nước ngoài", []),
        (Rated.MEMBER, NotRated.OTHER, "  ", ["evaluation.reason_words"]),
        (Rated.MEMBER, NotRated.OTHER, " -11", ["evaluation.reason_no_words"]),
        (Rated.MEMBER, NotRated.OTHER, "2/2026 ở Lào", []),
        (Rated.MEMBER, NotRated.EXEMPT, "", []),
        (Rated.MEMBER, NotRated.NEWLY_FOUNDED, "", ["evaluation.reason_unknown"]),
        (Rated.ORGANISATION, NotRated.SUSPENDED, "", ["evaluation.reason_unknown"]),
        (Rated.ORGANISATION, NotRated.NEWLY_FOUNDED, "", []),
    ],
)
def test_a_reason_is_one_of_the_year_and_other_says_why(rated, reason, why, codes):
    assert [found.rule.code for found in check_reason(QD_366_2025, rated, "Chi bộ 1", reason, why)] == codes


def test_members_on_probation_and_suspended_ones_have_no_vote():
    day = date(2025, 12, 5)
    new, old = (
        Person(name="Lò Thị Án", joined=PartialDate(2025, 3, 1)),
        Person(name="Quàng Văn Anh", joined=PartialDate(2010, 3, 1)),
    )
    assert member_standing(QD_366_2025, new.joined, day).reason is None
    assert not votes_on_class(new, MemberStatus.ACTIVE, day)
    assert votes_on_class(old, MemberStatus.ACTIVE, day)
    for away in set(MemberStatus) - {MemberStatus.ACTIVE}:
        assert not votes_on_class(old, away, day)


@given(joined=DAYS, day=DAYS)
def test_a_known_day_always_tells_and_rougher_knowledge_never_contradicts_it(joined, day):
    exact = member_standing(QD_366_2025, known(joined), day)
    assert exact.is_sure
    assert (exact.reason is None) is has_six_months(joined, day)
    for rough in (PartialDate(joined.year, joined.month), PartialDate(joined.year)):
        found = member_standing(QD_366_2025, rough, day)
        assert found.reason == exact.reason or not found.is_sure


@given(joined=DAYS, day=DAYS, later=st.integers(0, 400))
def test_who_has_six_months_keeps_them(joined, day, later):
    assert has_six_months(joined, day) <= has_six_months(joined, day + timedelta(days=later))


@given(joined=DAYS, day=DAYS, regime=st.sampled_from(list(REGIMES.values())), reason=st.sampled_from(NotRated))
def test_a_reason_given_is_always_one_that_the_year_knows(joined, day, regime, reason):
    member = member_standing(regime, known(joined), day, Pause(reason))
    organisation = organisation_standing(regime, known(joined), day)
    assert member.reason in {None, *regime.reasons[Rated.MEMBER]}
    assert organisation.reason in {None, *regime.reasons[Rated.ORGANISATION]}


def test_a_review_began_on_the_first_day_that_is_noted_or_else_in_december():
    meeting, vote = date(2025, 12, 10), date(2025, 12, 5)
    assert review_began(2025, None, []) == date(2025, 12, 1)
    assert review_began(2025, meeting, []) == meeting
    assert review_began(2025, meeting, [date(2025, 12, 20), vote]) == vote
