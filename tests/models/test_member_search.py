"""What is asked of the list of members: names, values in use, orders made in steps, who is a delegate already."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from partly_dated import dated

from app.models.book import Book
from app.models.delegates import Delegate
from app.models.errors import Refused, Stopped
from app.models.file_messages import STOPPED
from app.models.member_delegates import Summoned
from app.models.member_names import texts_of, with_values
from app.models.member_search import MemberSearch
from app.models.members import Member
from app.models.organisation_names import OrganisationNames
from app.models.organisations import Organisation
from app.rules.member_fields import MemberField
from app.rules.member_query import MemberQuery
from app.rules.member_values import read_value
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import Degree, Duty, MemberStatus, Person, Sector, Sex, Theory
from app.rules.vietnamese import fold, text_key, text_sort

NAMES = ("Lò Thị Án", "Cà Văn Ân", "Đặng Thị Hòa", "Trần Đức", "Đỗ Đức Hoà", "Mùa A Sếnh")
QUIET = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
PEOPLE = st.builds(
    Person,
    name=st.sampled_from(NAMES),
    sex=st.none() | st.sampled_from(Sex),
    born=st.none() | st.builds(dated, st.integers(1950, 2000)),
    joined=st.none() | st.builds(dated, st.integers(1970, 2020), st.integers(1, 12), st.integers(1, 28)),
    home=st.sampled_from(("", "Yên Châu", "Ẳng Nưa", "Đà Bắc")),
    degree=st.none() | st.sampled_from(Degree),
    theory=st.none() | st.sampled_from(Theory),
    sector=st.none() | st.sampled_from(Sector),
    position=st.sampled_from(("", "Bí thư", "đảng viên")),
)
MEMBERS = st.builds(
    Member,
    person=PEOPLE,
    organisation_id=st.sampled_from((1, 2)),
    duty=st.sampled_from(Duty),
    status=st.sampled_from(MemberStatus),
    note=st.sampled_from(("", "Án treo", "hòa giải viên")),
)


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        made.organisations.add(
            [Organisation("Chi bộ Văn phòng", OrganisationKind.CELL), Organisation("Chi bộ Đội", OrganisationKind.CELL)]
        )
        yield made


def organisations(book):
    return OrganisationNames(book.organisations.all())


def refill(book, members):
    """Have these members and no others on the list."""
    book.members.remove(list(book.member_search.orders.of(MemberField.NAME)))
    return book.members.add(members)


@QUIET
@given(members=st.lists(MEMBERS, min_size=1, max_size=12), words=st.sampled_from(("hoa", "Đức", "an", "a senh", "thị")))
def test_names_are_found_by_all_words_and_by_nothing_but_the_name(book, members, words):
    refill(book, members)
    found = {one.name for one in book.members.some(book.member_search.named(words, 100))}
    assert found == {one.name for one in members if all(word in fold(one.name) for word in fold(words).split())}


@QUIET
@given(
    members=st.lists(MEMBERS, min_size=1, max_size=12),
    words=st.sampled_from(("hoa", "Đức", "an", "van phong", "yen chau an", "tu tran", "zz")),
)
def test_whoever_is_found_is_found_the_same_when_the_search_was_made_ready(book, members, words):
    refill(book, members)
    query = MemberQuery(words=words, statuses=frozenset())
    ready = MemberSearch(book)
    for _ in ready.preparing([MemberField.HOME]):
        pass
    for end in range(len(words) + 1):
        typed = replace(query, words=words[:end])
        assert ready.ids(typed) == MemberSearch(book).ids(typed)


def test_a_search_made_ready_follows_the_book(book):
    (one, _) = refill(book, [Member(person=Person(name=name), organisation_id=1) for name in NAMES[:2]])
    steps = book.member_search.preparing([MemberField.NAME])
    next(steps)
    book.members.update([replace(book.members.get(one), note="giữa chừng")])
    for _ in steps:
        pass
    assert list(book.member_search.ids(MemberQuery(words="giua chung"))) == [one]
    for _ in book.member_search.preparing([MemberField.NAME]):
        pass
    book.members.update([replace(book.members.get(one), note="xong hẳn")])
    assert list(book.member_search.ids(MemberQuery(words="giua chung"))) == []
    assert list(book.member_search.ids(MemberQuery(words="xong han"))) == [one]


def test_no_more_are_named_than_asked_for(book):
    refill(book, [Member(person=Person(name="Lò Thị Án"), organisation_id=1)] * 9)
    assert len(book.member_search.named("an", 5)) == 5
    assert book.member_search.named("  ", 5) == ()


@QUIET
@given(members=st.lists(MEMBERS, min_size=1, max_size=12), field=st.sampled_from(MemberField))
def test_the_spread_of_a_field_counts_each_member_once_as_lists_write_it(book, members, field):
    ids = refill(book, members)
    texts = [texts_of(one, organisations(book))[field] for one in book.members.some(ids)]
    assert book.member_search.spread(ids, field) == {text: texts.count(text) for text in texts}


@QUIET
@given(members=st.lists(MEMBERS, min_size=1, max_size=12), field=st.sampled_from(MemberField), down=st.booleans())
def test_an_order_holds_everybody_once_with_what_is_empty_last(book, members, field, down):
    ids = refill(book, members)
    ordered = book.member_search.orders.of(field, descending=down)
    assert sorted(ordered) == sorted(ids)
    empty = [not texts_of(one, organisations(book))[field] for one in book.members.some(ordered)]
    assert empty == sorted(empty)


def test_an_order_prepared_in_steps_is_given_up_when_the_book_changes(book):
    refill(book, [Member(person=Person(name=name, home=name), organisation_id=1) for name in NAMES])
    orders = book.member_search.orders
    steps = orders.preparing(MemberField.HOME)
    next(steps)
    (new,) = book.members.add([Member(person=Person(name="Vũ An", home="Yên Châu"), organisation_id=1)])
    list(steps)
    assert new in orders.of(MemberField.HOME)


def test_who_fits_follows_the_book_while_the_words_stay(book):
    (one, _) = refill(book, [Member(person=Person(name=name), organisation_id=1) for name in NAMES[:2]])
    query = MemberQuery(words="an")
    assert len(book.member_search.ids(query)) == 2
    book.members.update([replace(book.members.get(one), status=MemberStatus.EXPELLED)])
    assert one not in book.member_search.ids(query)
    assert one in book.member_search.ids(replace(query, statuses=frozenset()))


@given(st.lists(st.text("aăâbdđeêxyAĂÁÀẢÃẠẤẦ .-9", max_size=8), min_size=2, max_size=6))
def test_texts_sort_as_their_keys(listed):
    assert sorted(listed, key=text_sort) == sorted(listed, key=text_key)


@QUIET
@given(member=MEMBERS)
def test_what_lists_write_of_a_member_reads_back_as_the_same_member(book, member):
    named = organisations(book)
    texts = texts_of(member, named)
    empty = Member(person=Person(name=""), organisation_id=0)
    assert with_values(empty, {field: read_value(field, text) for field, text in texts.items()}, named) == member


def test_an_organisation_is_named_in_any_case_and_never_guessed(book):
    member = Member(person=Person(name="Lò Thị Án"), organisation_id=1)
    assert with_values(member, {MemberField.ORGANISATION: "chi bộ ĐỘI"}, organisations(book)).organisation_id == 2
    for name, code in (("", "member.no_organisation"), ("Chi bộ", "member.unknown_organisation")):
        with pytest.raises(Refused) as refused:
            with_values(member, {MemberField.ORGANISATION: name}, organisations(book))
        assert refused.value.findings[0].rule.code == code


BORN = PartialDate(1975)


@pytest.mark.parametrize(
    ("delegate", "member", "is_one"),
    [
        (Person(name="Ánh", card_number="081"), Person(name="Lê Văn Ánh", card_number="081"), True),
        (Person(name="Lê Hoà", born=BORN), Person(name="LÊ HÒA", born=BORN, card_number="081"), True),
        (Person(name="Lê Hoà", born=BORN, card_number="9"), Person(name="Lê Hoà", born=BORN, card_number="8"), False),
        (Person(name="Lê Hoà", born=BORN), Person(name="Lê Hoà", born=PartialDate(1976)), False),
        (Person(name="Lê Hoà"), Person(name="Lê Hoà"), False),
    ],
)
def test_a_member_is_a_delegate_by_card_or_by_name_and_birth(delegate, member, is_one):
    summoned = Summoned([Delegate(person=delegate)])
    chosen = Member(person=member, organisation_id=1)
    assert (summoned.of(chosen) is not None) is is_one
    assert len(summoned.delegates_of([chosen])) == (not is_one)


def test_more_words_than_are_kept_still_find(book):
    refill(book, [Member(person=Person(name="Lò Thị Án", home="a b c d e f g h i k l m n"), organisation_id=1)])
    words = "lo thi an a b c d e f g h i k l m n"
    assert len(book.member_search.ids(MemberQuery(words=words))) == 1
    assert len(book.member_search.ids(MemberQuery(words=f"{words} xyz"))) == 0


def prepared(search):
    for _ in search.preparing([MemberField.HOME]):
        pass
    return search


def test_whoever_was_taken_back_is_not_found(book):
    refill(book, [Member(person=Person(name="Lò Thị Án"), organisation_id=1)])
    everybody = MemberQuery(statuses=frozenset())
    before = list(book.member_search.ids(everybody))
    with pytest.raises(Stopped), book.together():
        book.members.add([Member(person=Person(name="Cà Văn Ân"), organisation_id=1)])
        assert len(prepared(book.member_search).ids(everybody)) == len(before) + 1
        raise Stopped(STOPPED)
    assert list(book.member_search.ids(everybody)) == before
    assert list(book.member_search.ids(replace(everybody, words="ca van"))) == []


def test_who_looks_at_a_book_follows_what_another_program_writes(book):
    one, *_ = refill(book, [Member(person=Person(name=name), organisation_id=1) for name in NAMES[:3]])
    with Book.look(book.path) as looked:
        search = prepared(looked.member_search)
        assert one in search.ids(MemberQuery(words="an"))
        book.members.remove([one])
        (new,) = book.members.add([Member(person=Person(name="Giàng A Sếnh"), organisation_id=1)])
        assert one not in search.ids(MemberQuery(order=MemberField.BORN))
        assert list(search.ids(MemberQuery(words="giang"))) == [new]


@pytest.mark.parametrize("is_ready", [False, True])
@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("lãnh đạo, quản lý", {"Lò Thị Án"}),
        ("không giữ chức vụ", {"Cà Văn Ân", "Vũ Thị Hoa"}),
        ("ngoai he thong chinh tri", {"Đặng Đình Chí"}),
        ("đang sinh hoạt", {"Lò Thị Án", "Cà Văn Ân", "Đặng Đình Chí"}),
        ("cà đang sinh h", {"Cà Văn Ân"}),
        ("Vũ", {"Vũ Thị Hoa"}),
        ("Đặng", {"Đặng Đình Chí", "Vũ Thị Hoa"}),
    ],
)
def test_the_kind_of_post_and_the_usual_status_are_found_by_their_words(book, typed, names, is_ready):
    people = (
        ("Lò Thị Án", Duty.LEADER, MemberStatus.ACTIVE),
        ("Cà Văn Ân", Duty.STAFF, MemberStatus.ACTIVE),
        ("Đặng Đình Chí", Duty.OUTSIDE, MemberStatus.ACTIVE),
        ("Vũ Thị Hoa", Duty.STAFF, MemberStatus.SUSPENDED),
    )
    book.members.add(
        [Member(person=Person(name=name), organisation_id=2, duty=duty, status=status) for name, duty, status in people]
    )
    if is_ready:
        list(book.member_search.preparing([MemberField.NAME]))
    found = [book.member_search.ids(MemberQuery(words=typed[:end])) for end in range(1, len(typed) + 1)]
    assert {one.name for one in book.members.some(found[-1])} == names
