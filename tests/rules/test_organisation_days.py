"""A founding day against the days of decisions: the same order, whichever of the two comes last."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.rules.organisation_days import check_day, check_founded

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
