"""Years in a row: five excellent ones, and two of the lowest class."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_regimes import NotRated
from app.rules.evaluation_streaks import check_history, excellent_years, failed_twice, is_due_for_award

X, G, F = QualityClass.EXCELLENT, QualityClass.GOOD, QualityClass.FAILED
HISTORIES = st.dictionaries(st.integers(2014, 2030), st.sampled_from([*QualityClass, *NotRated]))


@pytest.mark.parametrize(
    ("history", "years"),
    [
        ({2021: X, 2022: X, 2023: X, 2024: X, 2025: X}, 5),
        ({2021: X, 2022: X, 2023: G, 2024: X, 2025: X}, 2),
        ({2022: X, 2023: X, 2024: NotRated.OTHER, 2025: X}, 3),
        ({2022: X, 2023: X, 2025: X}, 1),
        ({2024: X, 2025: G}, 0),
        ({2016: QualityClass.FIT_EXCELLENT, 2017: QualityClass.CLEAN_STRONG, 2018: X}, 1),
        ({}, 0),
    ],
)
def test_excellent_years_in_a_row(history, years):
    assert excellent_years(history, max(history, default=2025)) == years


def test_five_years_running_are_due_for_an_award_and_a_year_without_a_class_is_not_the_fifth():
    history = dict.fromkeys(range(2021, 2026), X)
    assert is_due_for_award(history, 2025)
    assert not is_due_for_award(history, 2024)
    assert not is_due_for_award({**history, 2026: NotRated.OTHER}, 2026)
    assert not is_due_for_award({**history, 2026: X}, 2026)
    assert not is_due_for_award({}, 2025)


def test_two_lowest_years_in_a_row_are_told():
    (found,) = check_history({2024: F, 2025: F}, 2025, "Lò Thị Án")
    assert found.rule.code == "evaluation.failed_twice"
    assert found.says == "Lò Thị Án: hai năm liền (2024, 2025) ở mức thấp nhất, thuộc diện xem xét xóa tên."


@pytest.mark.parametrize(
    ("history", "is_told"),
    [
        ({2017: QualityClass.UNFIT, 2018: F}, True),
        ({2017: F, 2018: G}, False),
        ({2016: F, 2018: F}, False),
        ({2016: F, 2017: NotRated.SUSPENDED, 2018: F}, False),
        ({2018: F}, False),
    ],
)
def test_only_two_years_that_follow_each_other_count(history, is_told):
    assert failed_twice(history, 2018) is is_told
    assert len(list(check_history(history, 2018, "Lò Thị Án"))) == is_told


@given(history=HISTORIES, year=st.integers(2014, 2030))
def test_one_more_excellent_year_makes_the_row_one_longer(history, year):
    assert excellent_years({**history, year: X}, year) == excellent_years(history, year - 1) + 1
    assert excellent_years({**history, year: NotRated.EXEMPT}, year) == excellent_years(history, year - 1)
    assert excellent_years({**history, year: G}, year) == 0


@given(history=HISTORIES, year=st.integers(2014, 2030))
def test_a_row_is_never_longer_than_the_excellent_years_there_are(history, year):
    assert excellent_years(history, year) <= sum(result is X for of, result in history.items() if of <= year)
    assert not (failed_twice(history, year) and is_due_for_award(history, year))
