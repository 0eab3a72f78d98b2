"""Classes against discipline and the rating by the state, by the rules of each year."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.evaluation_classes import FOUR_CLASSES, SCHEMES, QualityClass
from app.rules.evaluation_contradictions import check_discipline, check_exemplary, check_member, check_organisation
from app.rules.evaluation_points import Trigger
from app.rules.evaluation_regimes import REGIMES, Rated, regime_of
from app.rules.partial_dates import PartialDate

FOUR = FOUR_CLASSES.classes
BEST, GOOD, FULFILLED, FAILED = FOUR


def of_member(year: int, rated: QualityClass, **noted) -> list[str]:
    regime = regime_of(year)
    found = check_member(regime.noted, regime.scheme(Rated.MEMBER), rated, "Lò Thị Án", **noted)
    return [one.rule.code for one in found]


def of_organisation(year: int, rated: QualityClass, **noted) -> list[str]:
    regime = regime_of(year)
    found = check_organisation(regime.noted, regime.scheme(Rated.ORGANISATION), rated, "Đảng bộ Sở Y tế", **noted)
    return [one.rule.code for one in found]


@pytest.mark.parametrize(
    ("year", "code", "warned"),
    [
        (2018, "evaluation.disciplined_before", {BEST, GOOD}),
        (2022, "evaluation.disciplined_before", {BEST, GOOD}),
        (2023, "evaluation.disciplined", {BEST, GOOD, FULFILLED}),
        (2025, "evaluation.disciplined", {BEST, GOOD, FULFILLED}),
    ],
)
def test_who_was_disciplined_is_not_rated_high_without_a_word(year, code, warned):
    assert {rated for rated in FOUR if of_member(year, rated, discipline="Cảnh cáo") == [code]} == warned
    assert {rated for rated in FOUR if of_member(year, rated, discipline="Cảnh cáo")} == warned


def test_the_old_classes_have_the_same_limit():
    first, good, fulfilled, unfit = regime_of(2016).scheme(Rated.MEMBER).classes
    assert of_member(2016, good, discipline="khiển trách") == ["evaluation.disciplined_before"]
    assert of_member(2016, first, state_rating="Không hoàn thành nhiệm vụ") == []
    assert of_member(2016, fulfilled, discipline="khiển trách") == of_member(2016, unfit, discipline="x") == []


def test_a_ticked_trigger_says_it_already():
    assert of_member(2025, BEST, discipline="Cảnh cáo", triggers=[Trigger.DISCIPLINED]) == []
    assert of_member(2025, BEST, discipline="Cảnh cáo", triggers=[Trigger.DEGRADED]) == ["evaluation.disciplined"]


@pytest.mark.parametrize(
    ("year", "state", "warned"),
    [
        (2020, "HTXSNV", set()),
        (2020, "Hoàn thành tốt nhiệm vụ", {BEST}),
        (2020, "Không hoàn thành nhiệm vụ", {BEST}),
        (2023, "HTTNV", set()),
        (2024, "HTNV", {BEST}),
        (2024, "KHTNV", {BEST, GOOD}),
        (2025, "HTXSNV", set()),
        (2025, "HTTNV", {BEST}),
        (2025, "Hoàn thành nhiệm vụ", {BEST, GOOD}),
        (2025, "Không hoàn thành nhiệm vụ", {BEST, GOOD, FULFILLED}),
        (2025, "chưa có kết quả", set()),
        (2025, "", set()),
    ],
)
def test_a_class_above_the_rating_by_the_state_is_warned_of(year, state, warned):
    assert {
        rated for rated in FOUR if of_member(year, rated, state_rating=state) == ["evaluation.above_state"]
    } == warned
    assert {rated for rated in FOUR if of_member(year, rated, state_rating=state)} == warned


def test_a_warning_says_what_is_noted_and_what_was_chosen():
    regime = regime_of(2025)
    noted = {"discipline": "Cảnh cáo", "state_rating": "KHTNV"}
    one, two = check_member(regime.noted, FOUR_CLASSES, BEST, "Án", **noted)
    assert one.says == (
        "Án: bị kỷ luật trong năm (Cảnh cáo), thường không xếp cao hơn «Không hoàn thành nhiệm vụ»,"
        " mà xếp «Hoàn thành xuất sắc nhiệm vụ»."
    )
    assert two.says == (
        "Án: cơ quan, đơn vị xếp «Không hoàn thành nhiệm vụ», mà đảng viên xếp «Hoàn thành xuất sắc nhiệm vụ»."
    )


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        (2016, {}),
        (2022, {}),
        (
            2024,
            {
                BEST: "evaluation.disciplined_below",
                GOOD: "evaluation.disciplined_below_mended",
                FULFILLED: "evaluation.disciplined_below_mended",
            },
        ),
        (2025, {BEST: "evaluation.disciplined_below"}),
    ],
)
def test_an_organisation_with_a_disciplined_unit_or_leading_member_is_not_excellent_without_a_word(year, expected):
    classes = regime_of(year).scheme(Rated.ORGANISATION).classes
    found = {rated: of_organisation(year, rated, below=["Chi bộ 1"]) for rated in classes}
    assert {rated: codes[0] for rated, codes in found.items() if codes} == expected


@pytest.mark.parametrize(("year", "warned"), [(2022, set()), (2023, {BEST}), (2025, {BEST})])
def test_a_disciplined_organisation_is_not_excellent_without_a_word(year, warned):
    code = "evaluation.organisation_disciplined"
    assert {rated for rated in FOUR if of_organisation(year, rated, discipline="khiển trách") == [code]} == warned
    assert {rated for rated in FOUR if of_organisation(year, rated, discipline="khiển trách")} == warned


def test_of_many_below_three_are_named():
    (found,) = check_organisation(
        regime_of(2025).noted,
        FOUR_CLASSES,
        BEST,
        "Đảng bộ Sở Y tế",
        below=["Chi bộ 1", "Lò Thị Án", "Trần Đức", "Vũ Dũng"],
    )
    assert "4 tổ chức trực thuộc" in found.says
    assert "(Chi bộ 1, Lò Thị Án, Trần Đức, …)" in found.says


@given(
    regime=st.sampled_from([*REGIMES.values()]),
    discipline=st.sampled_from(["", "khiển trách"]),
    state=st.sampled_from(["", *FOUR]),
    below=st.sampled_from([[], ["Chi bộ 1"]]),
)
def test_a_worse_class_is_never_warned_of_more_and_the_worst_one_never(regime, discipline, state, below):
    def counts(rated: Rated) -> list[int]:
        scheme = regime.scheme(rated)
        if rated is Rated.MEMBER:
            noted = {"discipline": discipline, "state_rating": state}
            found = [[*check_member(regime.noted, scheme, one, "Án", **noted)] for one in scheme.classes]
        else:
            noted = {"discipline": discipline, "below": below}
            found = [[*check_organisation(regime.noted, scheme, one, "Án", **noted)] for one in scheme.classes]
        return [len(one) for one in found]

    for rated in Rated:
        assert counts(rated) == sorted(counts(rated), reverse=True)
        assert counts(rated)[-1] == 0


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda one: one.id)
def test_only_the_best_of_a_scheme_are_exemplary_without_a_word(scheme):
    warned = [one for one in (*scheme.classes, None) if [*check_exemplary(scheme, one, "Đảng bộ Sở Y tế")]]
    assert warned == [*scheme.classes[1:], None]
    (found,) = check_exemplary(scheme, scheme.worst, "Đảng bộ Sở Y tế")
    assert (found.rule.code, found.is_error, found.place) == ("evaluation.exemplary", False, "exemplary")


@pytest.mark.parametrize(
    ("discipline", "day", "codes"),
    [
        ("Khiển trách", PartialDate(2019, 3), ["evaluation.disciplined_elsewhere"]),
        ("Khiển trách", PartialDate(2026), ["evaluation.disciplined_elsewhere"]),
        ("Khiển trách", PartialDate(2026, 1, 1), ["evaluation.disciplined_elsewhere"]),
        ("Khiển trách", PartialDate(2025), []),
        ("Khiển trách", PartialDate(2025, 12, 31), []),
        ("Khiển trách", None, []),
        ("", None, []),
        ("", PartialDate(2025, 3), ["evaluation.discipline_form"]),
        ("", PartialDate(2019, 3), ["evaluation.discipline_form"]),
    ],
)
def test_a_discipline_is_of_the_year_and_has_a_form(discipline, day, codes):
    found = [*check_discipline(2025, discipline, day, "Lò Thị Án")]
    assert [one.rule.code for one in found] == codes
    assert not any(one.is_error for one in found)
    assert all("Lò Thị Án" in one.says and day.text in one.says for one in found)
