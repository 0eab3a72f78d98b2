"""What is quick for sheets of thousands says just what the plain way says: texts, columns, judging as a whole."""

import unicodedata

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from partly_dated import dated

from app.rules.delegate_fields import DelegateField
from app.rules.delegate_rows import DELEGATES
from app.rules.delegate_values import DATES as DATE_FIELDS
from app.rules.delegate_values import read_date
from app.rules.findings import Unread
from app.rules.list_judging import Known, Listed, judge, read_list
from app.rules.member_fields import TITLES, MemberField
from app.rules.member_rows import MEMBERS
from app.rules.name_list import NamedRow, are_names, check_names
from app.rules.same_people import card_of
from app.rules.text_check import are_shown, check_text
from app.rules.vietnamese import all_clean, clean, fold

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĐẠ\u0301\u0300\u0323 áạ  |\t\n\xa0\xad\u200b'’-.0159ßŁ あ"
TEXTS = st.one_of(st.text(LETTERS, max_size=12), st.text(max_size=12))
CELLS = st.one_of(
    TEXTS,
    st.sampled_from(
        [
            *("", "Lò Thị Án", "LÒ THỊ ÁN", "Mùa A Sếnh", "Hoà Bình", "Hòa Bình", "Chi bộ A", "chi bo a", "Chi bộ B"),
            *("28/7/1975", "28/07/1975", "1975", "8/1975", "31/2/1980", "27603", "1975-07-28", "3/2/1990", "1/1/2004"),
            *("nam", "nữ", "đại học", "Thạc sĩ Luật", "12/12, Đại học", "cao cấp", "00123", "123", "A-1", "x" * 201),
        ]
    ),
)


@given(st.lists(TEXTS, max_size=6))
@example(["Lò Thị Án", "An "])
@example(["a | b", "|"])
@example(["\u0301", "e"])
@example([unicodedata.normalize("NFD", "Lò Thị Án")])
def test_many_texts_are_cleaned_as_one_is(texts):
    cleaned, different = all_clean(texts, set(texts))
    assert list(cleaned) == [clean(text) for text in texts]
    assert different == set(cleaned)


@given(TEXTS)
def test_a_text_of_plain_letters_is_cleaned_and_folded_as_any(text):
    categories = {sign: unicodedata.category(sign) for sign in text}
    seen = [
        " " if categories[sign] in {"Cc", "Zs", "Zl", "Zp"} else sign
        for sign in text
        if categories[sign] not in {"Cf", "Cs"} or sign == "\xad"
    ]
    assert clean(text) == " ".join(unicodedata.normalize("NFC", "".join(seen)).split())
    bare = "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
    assert fold(text) == bare.replace("đ", "d").replace("Đ", "D").casefold()


@given(TEXTS)
@example("ß-1")
@example("00-7")
@example("000")
def test_a_party_card_is_its_letters_and_digits_without_the_zeros_before_them(text):
    whole = "".join(filter(str.isalnum, text.casefold()))
    assert card_of({DelegateField.CARD_NUMBER: text}) == (whole.lstrip("0") or whole)


@given(st.lists(CELLS, max_size=5))
def test_texts_are_found_in_order_together_just_where_each_is(texts):
    assert are_shown(texts) == (not [found for text in texts for found in check_text(text)])
    assert are_names(texts) == (not [found for text in texts for found in check_names((NamedRow(1, text),))])


@given(
    st.integers(0, 40), st.integers(0, 14), st.integers(1890, 2110), st.booleans(), st.sampled_from(sorted(DATE_FIELDS))
)
def test_a_date_in_the_usual_form_is_read_as_in_any(day, month, year, is_padded, field):
    usual = f"{day:02}/{month:02}/{year}" if is_padded else f"{day}/{month}/{year}"
    results = []
    for text in (usual, usual.replace("/", " / ")):
        try:
            results.append(read_date(field, text))
        except Unread as unread:
            results.append(unread.found.rule)
    assert results[0] == results[1]


def by_its_parts(one, other, years):
    for mine, theirs in ((one.year, other.year + years), (one.month, other.month), (one.day, other.day)):
        if not mine or not theirs:
            return False
        if mine != theirs:
            return mine < theirs
    return False


PARTIAL = st.one_of(
    st.builds(dated, st.integers(1990, 1993), st.integers(0, 3)),
    st.builds(dated, st.integers(1990, 1993), st.integers(1, 3), st.integers(1, 3)),
)


@given(PARTIAL, PARTIAL, st.integers(0, 2))
def test_a_date_is_before_another_by_the_first_part_that_differs(one, other, years):
    assert one.is_before(other, years=years) == by_its_parts(one, other, years)


ALONE = frozenset(
    {
        *("delegate.row_twice", "delegate.row_same_name", "delegate.row_same_birth"),
        *("delegate.card_twice", "delegate.name_alone", "delegate.below_table"),
    }
)
"""What no row can be told by itself."""
FIELDS = [one for one in MemberField if one is not MemberField.NAME]


@st.composite
def sheets(draw):
    fields = [MemberField.NAME, *draw(st.lists(st.sampled_from(FIELDS), unique=True, max_size=6))]
    rows = draw(st.lists(st.lists(CELLS, min_size=len(fields), max_size=len(fields)), min_size=1, max_size=8))
    return [[TITLES[one] for one in fields], *rows]


@pytest.mark.parametrize("kind", [MEMBERS, DELEGATES])
@settings(deadline=None)
@given(sheets(), st.lists(st.lists(CELLS, min_size=3, max_size=3), max_size=4), st.booleans())
def test_a_list_judged_as_a_whole_is_judged_as_each_of_its_rows(kind, cells, people, are_open):
    keys = (MemberField.NAME, MemberField.BORN, MemberField.CARD_NUMBER)
    there = tuple(
        Listed(
            number, dict.fromkeys(kind.fields, "") | {key: clean(text) for key, text in zip(keys, texts, strict=True)}
        )
        for number, texts in enumerate(people, start=1)
    )
    names = dict.fromkeys(kind.named, ("Chi bộ A", "Chi bộ B"))
    book = Known(there, names, frozenset(kind.named) if are_open else frozenset())
    heading, rows = read_list(kind, cells)
    whole = judge(heading, rows, book)
    # The rows of a list that is parted by organisations say more together than each alone.
    assume(not whole.sections)
    singly = [judge(heading, [row], book) for row in rows]
    of_rows = [(one.row, one.column, one.found) for one in whole.problems if one.found.rule.code not in ALONE]
    of_each = [(one.row, one.column, one.found) for each in singly for one in each.problems]
    numbers = {row.number for row in rows}
    assert [one for one in of_rows if one[0] in numbers] == [one for one in of_each if one[0] in numbers]
    assert whole.same == frozenset().union(*(each.same for each in singly))
    assert whole.with_degree == frozenset().union(*(each.with_degree for each in singly))
    if not are_open:
        assert whole.new == {row: values for each in singly for row, values in each.new.items()}
