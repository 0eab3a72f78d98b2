"""The order of Vietnamese names, search without accents, one normal form of text."""

import itertools
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.rules.vietnamese import clean, fold, name_key, text_key

IN_ORDER = [
    "Nguyễn Văn An",
    "Lò Thị Án",
    "Quàng Văn Anh",
    "Nguyễn Thị Ánh",
    "Cà Văn Ân",
    "Hà Văn Ấn",
    "Trần Thị Bình",
    "Lê Văn Bính",
    "Phạm Dung",
    "Vũ Dũng",
    "Lù Dụng",
    "Trần Đức",
    "Mùa A Sếnh",
    "Giàng A U",
    "Lê Thị Ư",
]
LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
NAMES = st.lists(
    st.text(LETTERS + LETTERS.upper() + "áàảãạấầẩẫậếềểễệíìỉĩịốồổỗộớờởỡợứừửữựýỳỷỹỵ", min_size=1, max_size=5),
    min_size=1,
    max_size=4,
).map(" ".join)


def backwards(texts: list[str]) -> list[str]:
    return texts[::-1]


def nfd(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def test_names_in_order_stay_in_order_however_they_come():
    assert sorted(IN_ORDER, key=name_key) == IN_ORDER
    assert sorted(backwards(IN_ORDER), key=name_key) == IN_ORDER
    assert sorted(map(nfd, backwards(IN_ORDER)), key=name_key) == list(map(nfd, IN_ORDER))


@pytest.mark.parametrize(
    "words",
    [
        ["An", "Án", "Anh", "Ánh", "Ân", "Ấn"],
        ["Bình", "Bính"],
        ["Dung", "Dũng", "Dụng", "Đức"],
        ["Hà", "Hả", "Hạ"],
        ["ma", "mà", "mả", "mã", "má", "mạ", "măng", "mâm"],
        list(LETTERS),
    ],
)
def test_words_in_the_order_of_the_alphabet_then_of_the_tones(words):
    assert sorted(backwards(words), key=text_key) == words


def test_equal_given_names_stand_by_surname_then_middle_name():
    names = ["Dương Văn An", "Đinh Thị An", "Đinh Văn An", "Nguyễn Văn An"]
    assert sorted(backwards(names), key=name_key) == names


def test_the_given_name_is_the_last_word_and_the_whole_of_a_single_word():
    assert name_key("An") < name_key("Lò Thị An") < name_key("An Bình")
    assert name_key("") < name_key("An")


def test_capitals_decide_last():
    assert text_key("an") < text_key("An") < text_key("án") < text_key("anh")


def test_letters_of_other_alphabets_come_after_all_names():
    assert name_key("Lê Văn Zét") < name_key("Lê Văn Ωμ")


@given(one=st.text(max_size=8), other=st.text(max_size=8), third=st.text(max_size=8))
@example(one="\u0301", other="a\u0301\u0323", third="\u0300\u0301")
@example(one="İ", other="ß", third="ǅ")
def test_any_texts_have_one_order(one, other, third):
    keys = [text_key(text) for text in (one, other, third)]
    for first, second in itertools.pairwise(sorted(keys)):
        assert first <= second
    for text in (one, other, third):
        assert text_key(text) == text_key(nfd(text)), "the way a letter is composed does not matter"
        assert name_key(text) == name_key(unicodedata.normalize("NFC", text))


@given(one=NAMES, other=NAMES)
def test_only_the_same_name_has_the_same_place(one, other):
    assert (name_key(one) == name_key(other)) == (one == other)


@given(names=st.lists(NAMES, max_size=12))
def test_sorting_names_does_not_depend_on_where_they_stood(names):
    assert sorted(names, key=name_key) == sorted(backwards(names), key=name_key)


@pytest.mark.parametrize("name", ["Đặng Thị Hòa", "Đặng Thị Hoà", "ĐẶNG THỊ HÒA"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_search_without_accents_finds_either_way_of_writing(name, form):
    assert fold("dang thi hoa") in fold(unicodedata.normalize(form, name))


def test_search_tells_other_words_apart():
    assert fold("đ") == "d"
    assert fold("Đức") != fold("Đạo")


@given(name=NAMES)
def test_folded_names_are_plain_letters_and_folding_twice_is_folding_once(name):
    assert fold(name).isascii()
    assert fold(fold(name)) == fold(name) == fold(nfd(name)) == fold(name.upper())


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  Lê\u00a0Văn \t An\r\n", "Lê Văn An"),
        (nfd("Đặng Thị Hòa"), "Đặng Thị Hòa"),
        ("\ufeffLê\u200b Văn\u200e An", "Lê Văn An"),
        ("Lê\u2028Văn\u0000An", "Lê Văn An"),
        ("Ñ\u00ad", "Ñ\u00ad"),
        ("\u200b", ""),
    ],
)
def test_clean(text, cleaned):
    assert clean(text) == cleaned


@given(text=st.text(max_size=12))
def test_clean_text_can_be_stored_and_stays_as_it_is(text):
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert cleaned.encode().decode() == cleaned
    assert cleaned == cleaned.strip()
