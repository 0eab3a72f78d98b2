"""Members in the book: added, changed with a history, taken off and put back, found and ordered."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.book import Book
from app.models.errors import Refused
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.member_fields import MemberField
from app.rules.member_query import MemberQuery
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import Degree, Duty, MemberStatus, Person, Sector, Sex, Theory
from app.rules.vietnamese import name_key, sort_text

WHOLE = Person(
    name="Lò Thị Án",
    sex=Sex.FEMALE,
    born=PartialDate(1975),
    ethnicity="Thái",
    religion="không",
    home="Mường La, Sơn La",
    joined=PartialDate(1999, 8),
    official_since=PartialDate(2000, 8, 19),
    card_number="081234567",
    schooling="12/12",
    degree=Degree.MASTER,
    major="Luật",
    theory=Theory.ADVANCED,
    position="Bí thư Chi bộ",
    workplace="Sở Tư pháp",
    sector=Sector.STATE,
    phone="0912345678",
)
SORTED = [
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
"""Worked case 28 of the domain file."""


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        base, office = made.organisations.add(
            [
                Organisation("Đảng bộ Sở Tư pháp", OrganisationKind.BASE_COMMITTEE),
                Organisation("Chi bộ Văn phòng", OrganisationKind.CELL),
            ]
        )
        made.organisations.update(replace(made.organisations.get(office), parent_id=base))
        yield made


def cell(book: Book) -> int:
    return book.organisations.all()[1].id


def add(book: Book, *names: str, **more: object) -> tuple[int, ...]:
    return book.members.add([Member(person=Person(name=name), organisation_id=cell(book), **more) for name in names])


def names(book: Book, **wanted: object) -> list[str]:
    return [one.name for one in book.members.some(book.member_search.ids(MemberQuery(**wanted)))]


def test_a_member_comes_back_as_it_was_stored(book: Book) -> None:
    whole = Member(
        person=WHOLE,
        organisation_id=cell(book),
        other_name="Án Mường",
        duty=Duty.LEADER,
        status=MemberStatus.TEMPORARY,
        status_since=PartialDate(2025, 3),
        note="đi học",
    )
    (id_,) = book.members.add([whole])
    assert book.members.get(id_) == replace(whole, id=id_)
    assert list(book.members.each()) == [replace(whole, id=id_)]


def test_what_changed_is_told_with_both_texts_and_by_whom(book: Book) -> None:
    (id_,) = add(book, "Lò Thị Án")
    before = book.members.get(id_)
    book.members.update([replace(before, person=replace(before.person, born=PartialDate(1975, 8)), note="mới")])
    told = {(one.field, one.before, one.after, one.operator) for one in book.members.history(id_)}
    assert told == {("born", "", "8/1975", "Hà"), ("note", "", "mới", "Hà")}


def test_storing_the_same_again_leaves_no_trace(book: Book) -> None:
    (id_,) = add(book, "Lò Thị Án")
    before = len(list(book.journal.entries()))
    book.members.update([book.members.get(id_)])
    assert (len(list(book.journal.entries())), book.members.history(id_)) == (before, ())


def test_one_refused_member_keeps_all_of_them_out(book: Book) -> None:
    with pytest.raises(Refused) as refused:
        add(book, "Lò Thị Án", "")
    assert refused.value.findings[0].rule.code == "member.nameless"
    assert list(book.members.each()) == []


def test_two_members_never_hold_one_card(book: Book) -> None:
    one, two = add(book, "Lò Thị Án", "Cà Văn Ân")
    card = replace(book.members.get(one), person=replace(book.members.get(one).person, card_number="0001"))
    book.members.update([card])
    other = book.members.get(two)
    with pytest.raises(Refused, match="0001 đã là của Lò Thị Án") as refused:
        book.members.update([replace(other, person=replace(other.person, card_number="0001"))])
    assert refused.value.findings[0].rule.code == "member.card_taken"
    book.members.remove([one])
    book.members.update([replace(other, person=replace(other.person, card_number="0001"))])
    with pytest.raises(Refused, match="Cà Văn Ân"):
        book.members.restore([one])


def test_an_organisation_never_stands_below_itself(book: Book) -> None:
    base, office = book.organisations.all()
    with pytest.raises(Refused) as refused:
        book.organisations.update(replace(base, parent_id=office.id))
    assert refused.value.findings[0].rule.code == "organisation.below_itself"
    assert book.organisations.below(base.id) == {base.id, office.id}


def test_counts_leave_out_who_has_gone(book: Book) -> None:
    add(book, "Lò Thị Án", "Cà Văn Ân", "Hà Văn Ấn")
    add(book, "Trần Đức", status=MemberStatus.DECEASED)
    assert (book.members.count(), book.members.counts()) == (3, {cell(book): 3})


def test_a_photo_is_kept_and_taken_away(book: Book) -> None:
    (id_,) = add(book, "Lò Thị Án")
    book.members.set_photo(id_, b"\xff\xd8")
    assert book.members.photo(id_) == b"\xff\xd8"
    book.members.set_photo(id_, None)
    assert book.members.photo(id_) is None


def test_members_stand_by_given_name_in_vietnamese_order(book: Book) -> None:
    add(book, *reversed(SORTED))
    assert names(book) == SORTED
    assert names(book, descending=True) == SORTED[::-1]


@pytest.mark.parametrize("words", ["dang thi hoa", "Hoà Đặng", "hoa", "Đặng Thị Hòa"])
def test_search_finds_without_accents_and_in_any_order(book: Book, words: str) -> None:
    add(book, "Đặng Thị Hòa", "Lò Văn Ân")
    assert names(book, words=words) == ["Đặng Thị Hòa"]


def test_search_looks_into_every_field_and_the_organisation(book: Book) -> None:
    book.members.add([Member(person=WHOLE, organisation_id=cell(book))])
    add(book, "Cà Văn Ân")
    for words in ("muong la", "0812", "thac si", "8/1999", "tu phap luat"):
        assert names(book, words=words) == ["Lò Thị Án"], words
    assert names(book, words="van phong") == ["Lò Thị Án", "Cà Văn Ân"]


def test_filters_are_of_what_is_asked(book: Book) -> None:
    book.members.add([Member(person=WHOLE, organisation_id=cell(book))])
    add(book, "Cà Văn Ân", status=MemberStatus.TRANSFERRED)
    base = book.organisations.all()[0].id
    assert names(book, sex=Sex.FEMALE) == names(book, organisation_id=base) == names(book, born_until=1975)
    assert names(book, born_from=1976) == names(book, ethnicity="Mông") == []
    assert names(book, statuses=frozenset({MemberStatus.TRANSFERRED})) == ["Cà Văn Ân"]
    assert names(book, statuses=frozenset(), joined_from=1999, joined_until=1999) == ["Lò Thị Án"]


def test_any_column_sorts_with_what_is_empty_last(book: Book) -> None:
    homes = ["Yên Châu", "Ẳng Nưa", "", "Bắc Yên", "Đà Bắc"]
    book.members.add(
        [Member(person=Person(name=f"A{at}", home=home), organisation_id=cell(book)) for at, home in enumerate(homes)]
    )
    listed = book.members.some(book.member_search.ids(MemberQuery(order=MemberField.HOME)))
    assert [one.person.home for one in listed] == ["Ẳng Nưa", "Bắc Yên", "Đà Bắc", "Yên Châu", ""]
    back = book.members.some(book.member_search.ids(MemberQuery(order=MemberField.HOME, descending=True)))
    assert [one.person.home for one in back] == ["Yên Châu", "Đà Bắc", "Bắc Yên", "Ẳng Nưa", ""]


@pytest.mark.parametrize("field", MemberField)
def test_each_field_can_be_the_order(book: Book, field: MemberField) -> None:
    book.members.add([Member(person=WHOLE, organisation_id=cell(book))])
    add(book, "Cà Văn Ân")
    assert len(book.member_search.ids(MemberQuery(order=field))) == 2


def test_members_are_found_by_degree_and_theory(book: Book) -> None:
    learned = Person(name="Lò Thị Án", degree=Degree.MASTER, theory=Theory.ADVANCED)
    less = Person(name="Cà Văn Ân", degree=Degree.MASTER)
    book.members.add([Member(person=one, organisation_id=cell(book)) for one in (learned, less, Person(name="Hà"))])
    assert set(names(book, degree=Degree.MASTER)) == {"Lò Thị Án", "Cà Văn Ân"}
    assert names(book, degree=Degree.MASTER, theory=Theory.ADVANCED) == ["Lò Thị Án"]


def test_a_filter_saved_before_there_were_degrees_is_read() -> None:
    stored = json.loads(MemberQuery(sex=Sex.MALE).stored)
    del stored["degree"], stored["theory"]
    assert MemberQuery.from_stored(json.dumps(stored)) == MemberQuery(sex=Sex.MALE)


def test_a_saved_filter_comes_back_whole(book: Book) -> None:
    query = MemberQuery(
        words="tư pháp", sex=Sex.FEMALE, degree=Degree.MASTER, born_from=1970, order=MemberField.HOME, descending=True
    )
    book.member_search.save_filter("Nữ Tư pháp", query)
    assert book.member_search.filters() == {"Nữ Tư pháp": query}
    book.member_search.drop_filter("Nữ Tư pháp")
    assert book.member_search.filters() == {}


@given(
    st.lists(st.text("aăâbdđeêxyAĂÁÀẢÃẠẤẦ ", min_size=1, max_size=8), min_size=2, max_size=6),
)
def test_the_text_that_sorts_orders_as_the_key_of_names_does(listed: list[str]) -> None:
    assert sorted(listed, key=sort_text) == sorted(listed, key=name_key)


def test_the_members_of_a_cell_who_vote_are_those_of_a_vote_on_a_class(book: Book) -> None:
    """Domain 1.6: exempt ones and those elsewhere for a time leave the base; who is admitted did not vote on that."""
    place, day = book.organisations.all()[0].id, date(2020, 1, 1)
    before = book.members.voting(place, day)
    days = (PartialDate(2001), PartialDate(2020, 1, 1), PartialDate(2020, 1, 2), None)
    people = [Person(name="Lò Thị Án", official_since=one) for one in days]
    ids = book.members.add([Member(person=one, organisation_id=place) for one in people])
    away = set(MemberStatus) - {MemberStatus.ACTIVE}
    book.members.add([Member(person=people[0], organisation_id=place, status=one) for one in away])
    assert book.members.voting(place, day) == before + 3
    assert book.members.voting(place, day, but=ids[0]) == before + 2
    book.members.remove([ids[1]])
    assert book.members.voting(place, day) == before + 2
