"""Who is found at the door by what is typed or scanned."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.check_in import Finder, Listed
from app.rules.vietnamese import fold

PEOPLE = [
    Listed(1, 1, "Lò Thị Án"),
    Listed(2, 17, "Mùa A Sếnh"),
    Listed(3, 18, "Nguyễn Đức Anh"),
    Listed(4, 19, "Đặng Ánh Hoà"),
    Listed(5, 117, "Hà Văn Bình"),
]
FINDER = Finder(PEOPLE)


def names(typed: str) -> list[str]:
    return [one.name for one in FINDER.find(typed).people]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("an", ["Lò Thị Án", "Nguyễn Đức Anh", "Đặng Ánh Hoà"]),
        ("thi an", ["Lò Thị Án"]),
        ("th an", ["Lò Thị Án"]),
        ("dang anh hoa", ["Đặng Ánh Hoà"]),
        ("ĐẶNG", ["Đặng Ánh Hoà"]),
        ("se", ["Mùa A Sếnh"]),
        ("17", ["Mùa A Sếnh"]),
        ("0117", ["Hà Văn Bình"]),
        ("018", ["Nguyễn Đức Anh"]),
        ("99", []),
        ("", []),
        ("xyz", []),
    ],
)
def test_what_is_typed_leads_to_whom_it_means(typed, found):
    assert names(typed) == found


def test_who_is_marked_already_comes_last():
    assert [one.name for one in FINDER.find("an", done={1}).people] == ["Nguyễn Đức Anh", "Đặng Ánh Hoà", "Lò Thị Án"]


def test_how_many_more_there_are_than_are_listed_is_told():
    assert FINDER.find("an", most=2).more == 1
    assert FINDER.find("an").more == 0
    assert FINDER.find("17", most=1).more == 0


@given(st.sampled_from(PEOPLE), st.data())
def test_the_beginning_of_every_word_finds_its_owner(person, data):
    words = fold(person.name).split()
    typed = " ".join(word[: data.draw(st.integers(1, len(word)))] for word in words)
    assert person in FINDER.find(typed).people
    assert FINDER.find(f"{person.number}").people == [person]


@given(st.text())
def test_whatever_is_typed_is_answered(typed):
    found = FINDER.find(typed)
    assert len(found.people) + found.more <= len(PEOPLE)
