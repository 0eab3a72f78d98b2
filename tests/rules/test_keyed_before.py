"""Somebody typed in a form is met in the book where one row of a list would be: the same tests for both."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.rules.keyed_before import keyed_before
from app.rules.list_judging import judge, read_list
from app.rules.list_matching import Known
from app.rules.listed_people import Listed
from app.rules.member_fields import MemberField as F
from app.rules.member_rows import MEMBERS
from app.rules.same_people import card_key, card_keys

NAMES = st.sampled_from(("Lò Thị Hoà", "LÒ THỊ HÒA", "Lò Thị Hoa", "Cà Văn Ân"))
BIRTHS = st.sampled_from(("", "1980", "5/1980", "5/5/1980", "05/05/1980", "6/5/1980", "1981"))
CARDS = st.sampled_from(("", "012.345678", "12345678", "12.345679"))
PEOPLE = st.tuples(NAMES, BIRTHS, CARDS)
BOOKS = st.lists(PEOPLE, max_size=4, unique_by=lambda one: card_key(one[2]) or object())
"""No two of a book have one card."""
HEAD = ["Họ và tên", "Ngày sinh", "Số thẻ đảng", "Tổ chức đảng"]


def said(person):
    return dict(zip((F.NAME, F.BORN, F.CARD_NUMBER), person, strict=True))


def is_met_by_a_list(person, people):
    heading, rows = read_list(MEMBERS, [HEAD, [*person, "Chi bộ 1"]])
    assert heading
    there = tuple(Listed(at, said(one) | {F.ORGANISATION: "Chi bộ 1"}) for at, one in enumerate(people, 1))
    judged = judge(heading, rows, Known(there, {F.ORGANISATION: ("Chi bộ 1",)}))
    return bool(judged.problems or judged.same or judged.changed)


@given(PEOPLE, BOOKS)
@example(("Lò Thị Hoà", "5/5/1980", "12.345679"), [("LÒ THỊ HÒA", "05/05/1980", "12345678")])
@example(("Lò Thị Hoà", "1980", "12.345679"), [("LÒ THỊ HÒA", "1980", "12345678")])
@example(("Lò Thị Hoà", "", ""), [("LÒ THỊ HÒA", "", "")])
def test_somebody_is_met_where_a_list_would_meet_them(person, people):
    there = [Listed(at, said(one)) for at, one in enumerate(people, 1)]
    assert (keyed_before(said(person), there) is not None) == is_met_by_a_list(person, people)


def test_a_card_comes_before_a_birth_and_a_birth_before_a_name():
    people = [
        Listed(1, said(("Lò Thị Hoà", "", ""))),
        Listed(2, said(("Lò Thị Hoà", "5/5/1980", ""))),
        Listed(3, said(("Cà Văn Ân", "", "12345678"))),
    ]
    met = [
        keyed_before(said(person), people)
        for person in (
            ("Lò Thị Hoà", "5/5/1980", "12.345678"),
            ("Lò Thị Hoà", "5/5/1980", ""),
            ("Lò Thị Hoà", "1981", ""),
            ("Lò Thị Hoa", "5/5/1980", ""),
        )
    ]
    assert [one and one.number for one in met] == [3, 2, 1, None]


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("081000002", "81000002", True),
        ("08.1000.002", "81000002", True),
        ("081000002", "810000020", False),
        ("0", "", False),
        ("00", "0", False),
        ("0A1", "a1", True),
    ],
)
def test_a_card_that_lost_its_first_zeros_in_a_sheet_is_the_same(one, other, is_same):
    assert (card_key(one) == card_key(other)) is is_same
    assert card_keys([one, other]) == [card_key(one), card_key(other)]
