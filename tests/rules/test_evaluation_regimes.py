"""Which rules hold for which evaluated year, and the classes of each."""

import unicodedata
from collections import defaultdict
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.evaluation_caps import CapBase, CapGroup, CapRounding
from app.rules.evaluation_classes import (
    CLASS_NAMES,
    CLASS_SHORT_NAMES,
    FOUR_CLASSES,
    MEMBERS_2014,
    ORGANISATIONS_2014,
    SCHEMES,
    QualityClass,
    scheme_of,
)
from app.rules.evaluation_regimes import FIRST_YEAR, NOT_RATED_NAMES, REGIMES, NotRated, Rated, regime_of
from app.rules.vietnamese import fold


@pytest.mark.parametrize(
    ("years", "id_", "documents"),
    [
        (range(2014, 2018), "hd-27-2014", "Hướng dẫn 27-HD/BTCTW"),
        ([2018], "qd-132-2018", "Quy định 132-QĐ/TW, Hướng dẫn 16-HD/BTCTW"),
        (range(2019, 2023), "qd-132-2019", "Quy định 132-QĐ/TW, Hướng dẫn 21-HD/BTCTW"),
        (range(2023, 2025), "qd-124-2023", "Quy định 124-QĐ/TW, Hướng dẫn 25-HD/BTCTW"),
        (range(2025, 2040), "qd-366-2025", "Quy định 366-QĐ/TW, Hướng dẫn 43-HD/BTCTW"),
    ],
)
def test_each_year_has_the_rules_of_its_time(years, id_, documents):
    for year in years:
        assert (regime_of(year).id, regime_of(year).documents) == (id_, documents)


def test_a_year_before_the_first_has_none():
    with pytest.raises(ValueError, match="2013"):
        regime_of(2013)


@given(year=st.integers(FIRST_YEAR, 2200))
def test_every_year_lies_in_just_one_regime(year):
    found = [one for one in REGIMES.values() if one.first_year <= year <= (one.last_year or year)]
    assert found == [regime_of(year)]


def test_the_cap_holds_in_a_base_organisation_first_and_among_similar_posts_later():
    groups = {id_: regime.cap and regime.cap.group for id_, regime in REGIMES.items()}
    assert groups == {
        "hd-27-2014": None,
        "qd-132-2018": CapGroup.BASE_ORGANISATION,
        "qd-132-2019": CapGroup.BASE_ORGANISATION,
        "qd-124-2023": CapGroup.SIMILAR_POST,
        "qd-366-2025": CapGroup.SIMILAR_POST,
    }
    for regime in REGIMES.values():
        if regime.cap:
            read = (regime.cap.percent, regime.cap.base, regime.cap.rounding)
            assert read == (20, CapBase.EXCLUSIVE, CapRounding.FLOOR)
            assert regime.cap.raised_percent == (25 if regime.id == "qd-366-2025" else None)


def test_only_the_rules_of_2025_know_points():
    assert [id_ for id_, regime in REGIMES.items() if regime.points] == ["qd-366-2025"]
    scale = REGIMES["qd-366-2025"].points
    assert scale is not None
    assert (scale.common_most, scale.tasks_most, scale.most) == (30, 70, 100)


def test_the_old_years_have_classes_of_their_own():
    old, new = regime_of(2017), regime_of(2018)
    assert (old.scheme(Rated.MEMBER), old.scheme(Rated.ORGANISATION)) == (MEMBERS_2014, ORGANISATIONS_2014)
    assert new.scheme(Rated.MEMBER) is new.scheme(Rated.ORGANISATION) is FOUR_CLASSES


def test_every_class_belongs_to_one_scheme_and_has_words():
    assert sorted(one for scheme in SCHEMES for one in scheme.classes) == sorted(QualityClass)
    assert all(one in scheme_of(one).classes for one in QualityClass)
    assert set(CLASS_NAMES) == set(CLASS_SHORT_NAMES) == set(QualityClass)
    assert set(NOT_RATED_NAMES) == set(NotRated)


def test_members_and_organisations_have_their_own_reasons():
    reasons = regime_of(2025).reasons
    assert NotRated.UNDER_SIX_MONTHS in reasons[Rated.MEMBER]
    assert NotRated.NEWLY_FOUNDED not in reasons[Rated.MEMBER]
    assert reasons[Rated.ORGANISATION] == {NotRated.NEWLY_FOUNDED, NotRated.OTHER}


@pytest.mark.parametrize(
    ("cell", "rated"),
    [
        ("HTXSNV", QualityClass.EXCELLENT),
        ("htxs", QualityClass.EXCELLENT),
        ("Hoàn thành xuất sắc nhiệm vụ", QualityClass.EXCELLENT),
        ("hoan thanh tot", QualityClass.GOOD),
        ("Hoàn thành tốt nhiệm vụ.", QualityClass.GOOD),
        (" HTNV ", QualityClass.FULFILLED),
        ("Không hoàn thành nhiệm vụ", QualityClass.FAILED),
        ("HT xuất sắc", QualityClass.EXCELLENT),
        ("HT xuất sắc NV", QualityClass.EXCELLENT),
        ("HT tốt NV", QualityClass.GOOD),
        ("Không HTNV", QualityClass.FAILED),
        ("K.HTNV", QualityClass.FAILED),
        ("2", QualityClass.GOOD),
        ("5", None),
        ("xuất sắc", None),
        ("không", None),
        ("Đủ tư cách, hoàn thành nhiệm vụ", None),
        ("Trong sạch, vững mạnh", None),
        ("", None),
    ],
)
def test_a_cell_is_read_as_offices_write_it(cell, rated):
    assert FOUR_CLASSES.read(cell) is rated


@pytest.mark.parametrize(
    ("cell", "rated"),
    [
        ("HTXS", QualityClass.FIT_EXCELLENT),
        ("HTXSNV", QualityClass.FIT_EXCELLENT),
        ("Hoàn thành xuất sắc nhiệm vụ", QualityClass.FIT_EXCELLENT),
        ("Đảng viên đủ tư cách hoàn thành xuất sắc nhiệm vụ", QualityClass.FIT_EXCELLENT),
        ("HTT", QualityClass.FIT_GOOD),
        ("ĐTC, HTNV", QualityClass.FIT_FULFILLED),
        ("Đảng viên vi phạm tư cách", QualityClass.UNFIT),
        ("Đủ tư cách", None),
        ("Không HTNV", None),
    ],
)
def test_in_the_years_to_2017_what_says_that_a_member_is_fit_may_be_left_out(cell, rated):
    assert MEMBERS_2014.read(cell) is rated


DONE, TASK = ("Hoàn thành", "HT"), ("nhiệm vụ", "NV", "")
BEST, GOOD, NOT = ("xuất sắc", "XS"), ("tốt", "T"), ("Không", "K.", "Ko")
FIT = ("", "Đủ tư cách,", "ĐTC", "Đảng viên đủ tư cách", "Đảng viên")
SAID = {
    QualityClass.EXCELLENT: (DONE, BEST, TASK),
    QualityClass.GOOD: (DONE, GOOD, TASK),
    QualityClass.FULFILLED: (DONE, TASK),
    QualityClass.FAILED: (NOT, DONE, TASK),
    QualityClass.FIT_EXCELLENT: (FIT, DONE, BEST, TASK),
    QualityClass.FIT_GOOD: (FIT, DONE, GOOD, TASK),
    QualityClass.FIT_FULFILLED: (FIT, DONE, TASK),
    QualityClass.UNFIT: (("Vi phạm tư cách", "VPTC", "Đảng viên vi phạm tư cách"),),
    QualityClass.CLEAN_STRONG: (("Trong sạch, vững mạnh", "TSVM"),),
    QualityClass.OLD_GOOD: (DONE, GOOD, TASK),
    QualityClass.OLD_FULFILLED: (DONE, TASK),
    QualityClass.WEAK: (("Yếu kém", "YK"),),
}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_way_of_saying_a_class_leads_to_it_and_to_no_other_of_its_scheme(scheme):
    said = defaultdict(set)
    for rated in scheme.classes:
        for parts in product(*SAID[rated]):
            said["".join(parts).replace(" ", "").casefold()].add(rated)
            for between in ("", " ", "  "):
                assert scheme.read(between.join(parts)) is rated
    assert {len(classes) for classes in said.values()} == {1}


@given(scheme=st.sampled_from(SCHEMES), data=st.data())
def test_a_class_is_exemplary_only_as_the_best_and_with_the_word(scheme, data):
    rated = data.draw(st.sampled_from(scheme.classes))
    text = " ".join(data.draw(st.sampled_from(part)) for part in SAID[rated])
    assert scheme.is_exemplary(f"{text} tiêu biểu") is (rated is scheme.best)
    assert not scheme.is_exemplary(text)
    assert scheme.read(f"{text} tiêu biểu") is None


@given(scheme=st.sampled_from(SCHEMES), data=st.data())
def test_what_a_scheme_writes_it_reads_back(scheme, data):
    rated = data.draw(st.sampled_from(scheme.classes))
    for text in (CLASS_NAMES[rated], CLASS_SHORT_NAMES[rated], rated.value, str(scheme.place(rated) + 1)):
        for written in (text, text.upper(), unicodedata.normalize("NFD", text), fold(text), f"  {text} "):
            assert scheme.read(written) is rated


@given(scheme=st.sampled_from(SCHEMES), text=st.text(max_size=12))
def test_reading_any_text_gives_a_class_of_the_scheme_or_none(scheme, text):
    assert scheme.read(text) in {*scheme.classes, None}


@given(rated=st.sampled_from(QualityClass), scheme=st.sampled_from(SCHEMES))
def test_a_class_has_no_place_in_another_scheme(rated, scheme):
    if rated in scheme.classes:
        better = scheme.or_better(rated)
        assert (better[0], better[-1]) == (scheme.best, rated)
        assert (rated is scheme.worst) == (better == scheme.classes)
    else:
        with pytest.raises(ValueError, match="tuple"):
            scheme.place(rated)
