"""A founding day against the days of decisions: the same order, whichever of the two comes last."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.rules.months import months_after
from app.rules.organisation_days import check_day, check_founded, check_founding, check_in_force
from app.rules.organisation_fields import OrganisationField

days = st.dates(date(1930, 2, 3), date(2030, 12, 31))


@given(st.none() | days, days)
def test_a_day_before_the_founding_is_refused_whichever_is_typed_last(founded, day):
    is_before = founded is not None and day < founded
    assert len([*check_day(day, [("Chi bộ 1", founded)])]) == is_before
    assert len([*check_founded("Chi bộ 1", founded, day)]) == is_before
    assert [*check_founded("Chi bộ 1", founded, None)] == []


def test_day_name_and_remedy_are_told():
    (found,) = check_day(date(1990, 1, 1), [("Chi bộ 2", None), ("Chi bộ 3", date(2001, 10, 19))])
    assert found.says == "Ngày 1/1/1990 ở trước ngày thành lập Chi bộ 3: 19/10/2001."
    assert found.remedy.startswith("Gõ ngày như trong quyết định")
    (found,) = check_founded("Chi bộ 3", date(2001, 10, 19), date(1990, 1, 1))
    assert found.says == "Chi bộ 3 đã có việc ghi ngày 1/1/1990 ở Quá trình, trước ngày thành lập 19/10/2001."
    assert "để trống" in found.remedy


@given(days, days)
def test_a_decision_may_be_in_force_from_a_day_that_is_near_and_is_asked_about(day, today):
    found = {one.rule.code: one.is_error for one in check_in_force(day, today)}
    if day <= today:
        assert found == {}
    elif day <= months_after(today, 12):
        assert found == {"organisation.day_ahead": False}
    else:
        assert found == {"organisation.day_far": True}


@given(st.none() | days, days)
def test_nothing_was_founded_on_a_day_that_is_yet_to_come(founded, today):
    found = [(one.rule.code, one.place) for one in check_founding(founded, today)]
    is_ahead = founded is not None and founded > today
    assert found == [("delegate.future", OrganisationField.FOUNDED)] * is_ahead


def test_it_is_told_that_the_book_does_not_wait_for_the_day():
    (found,) = check_in_force(date(2026, 1, 1), date(2025, 12, 22))
    assert found.says.startswith("Ngày 1/1/2026 là ngày chưa tới; hôm nay là 22/12/2025.")
    assert "cây tổ chức đổi ngay" in found.says
    (found,) = check_founding(date(2099, 1, 1), date(2025, 12, 22))
    assert found.says == "«Ngày thành lập» 1/1/2099 là ngày chưa tới; hôm nay là 22/12/2025."
