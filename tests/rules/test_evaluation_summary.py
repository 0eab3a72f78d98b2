"""Counts and shares of an evaluation: worked cases 9 to 13, and sums that close."""

from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.evaluation_classes import FOUR_CLASSES, QualityClass
from app.rules.evaluation_regimes import NotRated
from app.rules.evaluation_summary import RatedRow, Share, Summary, summarise

EXCELLENT, GOOD, FULFILLED, FAILED = FOUR_CLASSES.classes
REASONS = {NotRated.EXEMPT: 150, NotRated.UNDER_SIX_MONTHS: 90, NotRated.SUSPENDED: 2, NotRated.OTHER: 8}
ROWS = st.builds(
    RatedRow,
    st.sampled_from(FOUR_CLASSES.classes),
    group=st.sampled_from("ABC"),
    is_disciplined=st.booleans(),
    is_proposed=st.booleans(),
) | st.builds(RatedRow, st.none(), st.none() | st.sampled_from(NotRated), group=st.sampled_from("ABC"))
COUNTS = st.integers(0, 6000)
SUMMARIES = st.tuples(COUNTS, COUNTS, COUNTS, COUNTS).map(
    lambda counts: Summary(FOUR_CLASSES, dict(zip(FOUR_CLASSES.classes, counts, strict=True)))
)


def summary_of(*counts: int, reasons: dict[NotRated, int] | None = None) -> Summary:
    """Return the summary of so many rows of each class, counted from rows as the book has them."""
    rows = [RatedRow(rated) for rated, count in zip(FOUR_CLASSES.classes, counts, strict=True) for _ in range(count)]
    rows += [RatedRow(reason=reason) for reason, count in (reasons or {}).items() for _ in range(count)]
    return summarise(rows, FOUR_CLASSES)


def shares(summary: Summary) -> list[str]:
    return [summary.share(rated).text for rated in FOUR_CLASSES.classes]


def test_09_members_are_evaluated_or_have_a_reason():
    summary = summary_of(780, 3950, 130, 10, reasons=REASONS)
    assert (summary.total, summary.not_evaluated, summary.evaluated) == (5120, 250, 4870)
    assert summary.evaluated_share.text == "95,12"
    assert shares(summary) == ["16,02", "81,11", "2,67", "0,21"]


def test_10_combined_figures_and_the_three_bases():
    summary = summary_of(780, 3950, 130, 10, reasons=REASONS)
    assert (summary.good_or_better, Share(summary.good_or_better, summary.evaluated).text) == (4730, "97,13")
    assert (summary.fulfilled_or_better, Share(summary.fulfilled_or_better, summary.evaluated).text) == (4860, "99,79")
    assert summary.excellent_on_good.text == "19,75"
    assert Share(summary.excellent, summary.good_or_better).text == "16,49"
    assert Share(summary.excellent, summary.evaluated).text == "16,02"


def test_11_a_combined_share_comes_from_counts_not_from_rounded_shares():
    summary = summary_of(14, 70, 7, 1)
    assert shares(summary) == ["15,22", "76,09", "7,61", "1,09"]
    assert Share(summary.good_or_better, summary.evaluated).text == "91,3"


@pytest.mark.parametrize(("good_or_better", "text", "is_met"), [(83, "90,22", True), (82, "89,13", False)])
def test_12_a_threshold_is_compared_with_the_exact_share(good_or_better, text, is_met):
    summary = summary_of(0, good_or_better, 92 - good_or_better, 0)
    share = Share(summary.good_or_better, summary.evaluated)
    assert share.text == text
    assert share.exact is not None
    assert (share.exact >= Fraction(90, 100)) is is_met


def test_13_the_organisations_of_a_province():
    summary = summary_of(144, 460, 58, 0)
    assert (summary.good_or_better, summary.evaluated) == (604, 662)
    assert Share(summary.good_or_better, summary.evaluated).text == "91,24"
    assert Share(summary.excellent, summary.good_or_better).text == "23,84"


@pytest.mark.parametrize(
    ("part", "base", "text"),
    [
        (1381, 1587, "87,02"),
        (15, 1587, "0,95"),
        (191, 1587, "12,04"),
        (222, 1587, "13,99"),
        (175, 1587, "11,03"),
        (57, 1587, "3,59"),
        (1067, 1587, "67,23"),
        (5, 5, "100"),
        (0, 0, ""),
    ],
)
def test_14_shares_as_tables_print_them(part, base, text):
    assert Share(part, base).text == text


def test_a_row_without_class_and_reason_is_waited_for():
    summary = summarise([RatedRow(GOOD), RatedRow()], FOUR_CLASSES)
    assert (summary.blank, summary.evaluated, summary.total) == (1, 1, 2)


@pytest.mark.parametrize("row", [RatedRow(GOOD, NotRated.EXEMPT), RatedRow(QualityClass.UNFIT)])
def test_a_row_that_cannot_be_is_refused(row):
    with pytest.raises(ValueError, match="good|unfit"):
        summarise([row], FOUR_CLASSES)


@given(rows=st.lists(ROWS, max_size=60))
def test_everybody_is_counted_once(rows):
    summary = summarise(rows, FOUR_CLASSES)
    assert summary.total == summary.evaluated + summary.not_evaluated + summary.blank == len(rows)
    assert summary.disciplined == sum(row.is_disciplined for row in rows)
    assert summary.proposed == sum(row.is_proposed for row in rows)
    assert {rated: count for rated, count in summary.classes.items() if count} == Counter(
        row.rated for row in rows if row.rated
    )


@given(summary=SUMMARIES)
def test_each_class_adds_to_those_better_and_all_are_the_evaluated(summary):
    together = [summary.at_or_better(rated) for rated in FOUR_CLASSES.classes]
    assert together == sorted(together)
    assert together[-1] == summary.evaluated
    assert summary.excellent + summary.good == summary.good_or_better
    if summary.good:
        wider = [
            summary.excellent_on_good,
            Share(summary.excellent, summary.good_or_better),
            Share(summary.excellent, summary.evaluated),
        ]
        exact = [share.exact for share in wider if share.exact is not None]
        assert exact == sorted(exact, reverse=True)


@given(part=COUNTS, rest=COUNTS)
def test_a_printed_share_is_within_half_a_hundredth_of_the_exact_one(part, rest):
    share = Share(part, part + rest)
    if share.exact is None:
        assert share.text == ""
    else:
        printed = Fraction(share.text.replace(",", "."))
        assert abs(printed - 100 * share.exact) <= Fraction(1, 200)
        assert not ("," in share.text and share.text.endswith("0"))
