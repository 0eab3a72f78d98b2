"""What fits words that are typed: whole words before beginnings, and those before letters within words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.vietnamese import fold
from app.rules.words_in_text import are_together, best_fitting, in_name, in_words, together, words_of

NAMES = (
    "Chi bộ Công ty Bảo Minh",
    "Chi bộ Công ty Inox",
    "Chi bộ Công ty In",
    "Chi bộ Đài Phát thanh - Truyền hình",
    "Ong Vàng",
)
TEXTS = st.text("aăđ bB,-|/\n9", max_size=14)


@pytest.mark.parametrize(
    ("text", "fitting"),
    [
        ("cong ty in", ["Chi bộ Công ty In", "Chi bộ Công ty Inox", "Chi bộ Công ty Bảo Minh"]),
        ("IN", ["Chi bộ Công ty In", "Chi bộ Công ty Inox", "Chi bộ Công ty Bảo Minh", NAMES[3]]),
        ("ty cong", ["Chi bộ Công ty Bảo Minh", "Chi bộ Công ty Inox", "Chi bộ Công ty In"]),
        ("phát thanh truyền hình", ["Chi bộ Đài Phát thanh - Truyền hình"]),
        ("ong", ["Ong Vàng", "Chi bộ Công ty Bảo Minh", "Chi bộ Công ty Inox", "Chi bộ Công ty In"]),
        ("xyz", []),
    ],
)
def test_the_best_fitting_comes_first(text, fitting):
    assert best_fitting(text, [(fold(name), name) for name in NAMES]) == fitting


@given(text=TEXTS, words=st.lists(st.text("ab9", min_size=1, max_size=2), min_size=1, max_size=3))
def test_words_are_together_the_same_whichever_way_it_is_looked_for(text, words):
    folded = fold(text)
    assert are_together(words, folded) is (together(words) in in_words(folded))


@pytest.mark.parametrize(
    ("typed", "is_there"),
    [("nguyen hoa", True), ("nguyen thi h", True), ("hoa nguyen", False), ("nguyen cong", False), ("thi ho", True)],
)
def test_a_name_is_found_by_some_of_its_words_in_their_order(typed, is_there):
    for folded in ("nguyen thi hoa", "nguyen thi hoa\ncong ty nguyen"):
        has_it = in_name(typed.split())
        assert bool(has_it and has_it(in_words(folded))) is is_there


@given(text=TEXTS)
def test_a_text_is_its_words_whatever_stands_between_them(text):
    folded = fold(text)
    shown = in_words(folded)
    assert "  " not in shown
    assert shown.replace("|", " ").split() == re.findall(r"\w+", folded) == [*words_of(folded)]
