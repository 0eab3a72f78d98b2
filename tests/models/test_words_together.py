"""Whoever has the words typed together in a field is found, and only where nobody has, who has each of them."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models.book import Book
from app.models.member_search import MemberSearch
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.member_fields import MemberField
from app.rules.member_query import MemberQuery
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import MemberStatus, Person
from app.rules.vietnamese import fold

QUIET = settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
CELLS = ("Chi bộ Đài Phát thanh - Truyền hình", "Chi bộ Công ty In")
PEOPLE = {
    "Phan Thị Bích": Person(name="Phan Thị Bích", position="Trưởng phòng", home="xã Thanh Xuân"),
    "Phan Thị Thanh Bích": Person(name="Phan Thị Thanh Bích", position="Phó Trưởng phòng"),
    "Lò Văn Thanh": Person(
        name="Lò Văn Thanh", position="Trưởng phòng", workplace="Phó Bảng", born=PartialDate(1985, 5, 27)
    ),
    "Nguyễn Thị Mai": Person(name="Nguyễn Thị Mai", workplace="Trường Hoa Sen", card_number="14985527"),
    "Vũ Minh": Person(name="Vũ Minh", home="Yên Châu, Sơn La", phone="0914985527"),
}
WORDS = st.sampled_from(("an", "hoa", "hoàn", "Thị", "thi hoa", "a,b", "b-c", "c", "yên (b)", "12/5", "5"))
TEXTS = st.lists(WORDS, max_size=3).map(" ".join)
PARTS = ("an", "ho", "hoa", "thi", "b", "a b", "b c", "yen", "12 5", "5", "ch")
TYPED = st.lists(st.sampled_from(PARTS), min_size=1, max_size=3)


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        made.organisations.add([Organisation(name, OrganisationKind.CELL) for name in CELLS])
        yield made


@pytest.mark.parametrize("is_ready", [False, True])
@pytest.mark.parametrize(
    ("typed", "names", "are_scattered"),
    [
        ("phan thi thanh bich", {"Phan Thị Thanh Bích"}, False),
        ("phan thi bi", {"Phan Thị Bích", "Phan Thị Thanh Bích"}, False),
        ("phan bich", {"Phan Thị Bích", "Phan Thị Thanh Bích"}, False),
        ("Phó trưởng phòng", {"Phan Thị Thanh Bích"}, False),
        ("truong phong", {"Phan Thị Bích", "Phan Thị Thanh Bích", "Lò Văn Thanh"}, False),
        ("nguyen thi hoa", {"Nguyễn Thị Mai"}, True),
        ("bich phan", {"Phan Thị Bích", "Phan Thị Thanh Bích"}, True),
        ("chau son la", {"Vũ Minh"}, False),
        ("phat thanh truyen h", {"Phan Thị Bích", "Lò Văn Thanh", "Vũ Minh"}, False),
        ("phát thanh – truyền hình", {"Phan Thị Bích", "Lò Văn Thanh", "Vũ Minh"}, False),
        ("cong ty in", {"Phan Thị Thanh Bích", "Nguyễn Thị Mai"}, False),
        ("in", {*PEOPLE}, False),
        ("min", {"Vũ Minh"}, False),
        ("inh", {"Phan Thị Bích", "Lò Văn Thanh", "Vũ Minh"}, True),
        ("5/1985", {"Lò Văn Thanh"}, False),
        ("985527", {"Nguyễn Thị Mai", "Vũ Minh"}, True),
        ("ai phat", {"Phan Thị Bích", "Lò Văn Thanh", "Vũ Minh"}, True),
        ("bich truong", {"Phan Thị Bích", "Phan Thị Thanh Bích"}, True),
        ("xyz", set(), False),
        ("  ", {*PEOPLE}, False),
        ("- ,", {*PEOPLE}, False),
    ],
)
def test_words_together_are_before_words_here_and_there(book, typed, names, are_scattered, is_ready):
    book.members.add([Member(person=one, organisation_id=1 + at % 2) for at, one in enumerate(PEOPLE.values())])
    if is_ready:
        list(book.member_search.preparing([MemberField.NAME]))
    found = [book.member_search.found(MemberQuery(words=typed[:end])) for end in range(1, len(typed) + 1)]
    assert {one.name for one in book.members.some(found[-1][0])} == names
    assert found[-1][1] is are_scattered


def test_who_does_not_fit_the_other_wishes_has_nothing_together(book):
    book.members.add(
        [
            Member(person=Person(name="Lò Thị Hoa"), organisation_id=1, status=MemberStatus.DECEASED),
            Member(person=Person(name="Hoa Lò"), organisation_id=1),
        ]
    )
    search = book.member_search
    assert search.found(MemberQuery(words="thi hoa")) == (search.ids(MemberQuery(words="thi hoa")), False)
    assert list(search.ids(MemberQuery(words="lo thi"))) == []
    assert list(search.found(MemberQuery(words="lo hoa"))[0]) == [2]
    assert list(search.ids(MemberQuery(words="lo thi hoa", statuses=frozenset()))) == [1]


def has_in_order(typed, name):
    """Return whether a name has these words in their order, others between them; the last may begin a longer one."""
    *others, last = typed if "".join(typed).isalpha() else ("no name has figures", "")
    left = iter(name)
    return all(word in left for word in others) and any(word.startswith(last) for word in left)


@QUIET
@given(
    homes=st.lists(TEXTS, min_size=1, max_size=5),
    notes=st.lists(TEXTS, min_size=5, max_size=5),
    names=st.lists(TEXTS, min_size=5, max_size=5),
    words=TYPED,
)
def test_it_is_as_reading_field_by_field_would_find(book, homes, notes, names, words):
    book.members.remove(list(book.member_search.ids(MemberQuery())))
    book.members.add(
        [
            Member(person=Person(name=f"Lê {name}", home=home), organisation_id=1, note=note)
            for home, note, name in zip(homes, notes, names, strict=False)
        ]
    )
    typed = " ".join(words)
    ids = book.member_search.ids(MemberQuery())
    read = {
        one.id: [re.sub(r"\W+", " ", f" {fold(text)}") for text in (one.name, one.person.home, one.note, CELLS[0])]
        for one in book.members.some(ids)
    }
    wanted = {
        id_
        for id_, texts in read.items()
        if any(f" {typed}" in text for text in texts) or has_in_order(typed.split(), texts[0].split())
    }
    is_begun = len(typed.split()) == 1 and len(typed) <= 2
    are_scattered = not wanted and not is_begun
    if is_begun or are_scattered:
        wanted = {id_ for id_, texts in read.items() if all(word in " ".join(texts) for word in typed.split())}
    ready = MemberSearch(book)
    list(ready.preparing([MemberField.NAME]))
    for search in (MemberSearch(book), ready):
        for end in range(1, len(typed)):
            search.ids(MemberQuery(words=typed[:end]))
        found, said = search.found(MemberQuery(words=typed))
        assert ({*found}, said) == (wanted, are_scattered and bool(wanted))
