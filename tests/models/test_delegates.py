"""Delegates in the book: numbered, changed, taken off and put back, replaced by their alternates."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.models.bodies import BodyMember
from app.models.book import Book
from app.models.delegate_texts import Names, texts_of, with_values
from app.models.delegates import Delegate
from app.models.errors import Refused
from app.models.organisations import Organisation
from app.models.replacements import Replacement
from app.models.sessions import Session, SessionKind
from app.rules.attendance import Mark
from app.rules.bodies import BodyKind
from app.rules.delegate_fields import DelegateField
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import Credentials, Degree, DelegateSource, Person, Sector, Sex, Standing, Theory
from app.rules.rounds import Electorate

WHOLE = Delegate(
    person=Person(
        name="Lò Thị Án",
        sex=Sex.FEMALE,
        born=PartialDate(1975),
        ethnicity="Thái",
        religion="không",
        home="Mường La, Sơn La",
        joined=PartialDate(1999, 8),
        official_since=PartialDate(2000, 8, 19),
        card_number="081 234 567",
        schooling="12/12",
        degree=Degree.MASTER,
        major="Luật",
        academic_title="",
        theory=Theory.ADVANCED,
        position="Bí thư Chi bộ",
        workplace="Sở Tư pháp",
        sector=Sector.STATE,
        phone="0912 345 678",
    ),
    source=DelegateSource.EX_OFFICIO,
    credentials=Credentials.ELIGIBLE,
    seat="A-12",
    note="Trưởng đoàn",
    number=17,
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        yield made


def official(name: str, **more: object) -> Delegate:
    return Delegate(person=Person(name=name), **more)


def alternate(name: str, order: int, **more: object) -> Delegate:
    return official(name, standing=Standing.ALTERNATE, alternate_order=order, **more)


def refused(does, *arguments) -> str:
    with pytest.raises(Refused) as caught:
        does(*arguments)
    return caught.value.findings[0].rule.code


def test_everything_said_of_a_delegate_comes_back(book: Book) -> None:
    (delegation,) = book.delegations.add(["Đoàn khối nhà nước"])
    kept = replace(WHOLE, delegation_id=delegation)
    (id_,) = book.delegates.add([kept])
    assert book.delegates.get(id_) == replace(kept, id=id_)


def test_who_has_no_number_gets_the_next_one(book: Book) -> None:
    book.delegates.add([WHOLE, official("Mùa A Sếnh"), official("Hà Văn Bình")])
    assert [(one.number, one.name) for one in book.delegates.all()] == [
        (17, "Lò Thị Án"),
        (18, "Mùa A Sếnh"),
        (19, "Hà Văn Bình"),
    ]


def test_two_delegates_never_share_a_number_or_a_seat(book: Book) -> None:
    book.delegates.add([WHOLE])
    assert refused(book.delegates.add, [official("Mùa A Sếnh", number=17)]) == "delegate.number_taken"
    assert refused(book.delegates.add, [official("Mùa A Sếnh", seat="A-12")]) == "delegate.seat_taken"
    assert [one.name for one in book.delegates.all()] == ["Lò Thị Án"]


def test_two_delegates_exchange_number_and_seat_in_one_step(book: Book) -> None:
    book.delegates.add([WHOLE, official("Mùa A Sếnh", seat="B-1")])
    one, other = book.delegates.all()
    book.delegates.update(
        [replace(one, number=other.number, seat=other.seat), replace(other, number=one.number, seat=one.seat)]
    )
    assert [(at.number, at.seat, at.name) for at in book.delegates.all()] == [
        (17, "A-12", "Mùa A Sếnh"),
        (18, "B-1", "Lò Thị Án"),
    ]


def test_storing_without_a_change_leaves_no_trace(book: Book) -> None:
    book.delegates.add([WHOLE])
    entries = list(book.journal.entries())
    book.delegates.update(book.delegates.all())
    assert list(book.journal.entries()) == entries


def test_a_removed_delegate_comes_back_as_before(book: Book) -> None:
    book.delegates.add([WHOLE, official("Mùa A Sếnh")])
    before = book.delegates.all()
    book.delegates.remove([before[0].id])
    assert [one.name for one in book.delegates.all()] == ["Mùa A Sếnh"]
    assert book.delegates.count_official() == 1
    book.delegates.restore([before[0].id])
    assert book.delegates.all() == before


def test_a_removed_delegate_whose_number_was_given_away_is_not_put_back(book: Book) -> None:
    (gone,) = book.delegates.add([WHOLE])
    book.delegates.remove([gone])
    book.delegates.add([official("Mùa A Sếnh", number=17)])
    assert refused(book.delegates.restore, [gone]) == "delegate.number_taken"


def test_the_alternate_called_holds_the_place(book: Book) -> None:
    absent, stays, called = book.delegates.add(
        [official("Lò Thị Án"), official("Hà Văn Bình"), alternate("Mùa A Sếnh", 1)]
    )
    book.replacements.add(Replacement(absent, called, "QĐ 12-QĐ/ĐUK", "ốm"))
    assert [one.id for one in book.replacements.seated()] == [called, stays]
    assert book.delegates.count_official() == 2
    assert refused(book.delegates.remove, [absent]) == "delegate.has_replacement"
    book.replacements.take_back(absent)
    assert [one.id for one in book.replacements.seated()] == [absent, stays]


@pytest.mark.parametrize("mark", [Mark.PRESENT, Mark.LATE, Mark.LEFT])
def test_who_attended_a_session_of_the_congress_keeps_the_place(book: Book, mark: Mark) -> None:
    there, called = book.delegates.add([official("Lò Thị Án"), alternate("Mùa A Sếnh", 1)])
    committee = book.sessions.add(Session("Hội nghị lần thứ nhất", SessionKind.COMMITTEE))
    first, second = (book.sessions.add(Session(title)) for title in ("Phiên trù bị", "Phiên khai mạc"))
    book.attendance.mark(committee, {there: Mark.PRESENT})
    made = Replacement(there, called, "QĐ 12", "ốm")
    assert book.replacements.check(there, called) == ()
    book.attendance.mark(first, {there: mark})
    book.attendance.mark(second, {there: Mark.EXCUSED})
    assert refused(book.replacements.add, made) == "delegate.has_attended"


def test_the_board_finds_somebody_ineligible_and_the_place_has_no_vote(book: Book) -> None:
    found = {"credentials": Credentials.INELIGIBLE}
    wrong, stays, first, second = book.delegates.add(
        [
            official("Lò Thị Án", **found),
            official("Hà Văn Bình"),
            alternate("Mùa A Sếnh", 1, **found),
            alternate("Vừ A Chu", 2),
        ]
    )
    assert [one.id for one in book.replacements.seated()] == [stays]
    assert (book.delegates.count_official(), book.shows_of_cards.summoned()) == (1, 1)
    assert [one.id for one in book.delegates.without_vote()] == [wrong]
    assert refused(book.replacements.add, Replacement(wrong, first, "QĐ 12", "ốm")) == "delegate.alternate_ineligible"
    book.replacements.add(Replacement(wrong, second, "QĐ 12", "không đủ tư cách"))
    assert [one.id for one in book.replacements.seated()] == [second, stays]
    assert (book.delegates.count_official(), book.delegates.without_vote()) == (2, ())


def test_a_place_was_attended_by_whoever_of_the_two_came(book: Book) -> None:
    absent, called = book.delegates.add([official("Lò Thị Án"), alternate("Mùa A Sếnh", 1)])
    first, second = (book.sessions.add(Session(title)) for title in ("Phiên trù bị", "Phiên khai mạc"))
    book.attendance.mark(first, {absent: Mark.EXCUSED})
    book.replacements.add(Replacement(absent, called, "QĐ 12", "ốm"))
    assert book.attendance.of_all()[first][called] is Mark.EXCUSED
    book.attendance.mark(second, {called: Mark.PRESENT})
    assert [one.id for one in book.attendance.held_places(first)] == [absent]
    assert [one.id for one in book.attendance.held_places(second)] == [called]
    assert book.attendance.deductions(Electorate.DELEGATE_CONGRESS) == {}


def test_a_replacement_needs_a_decision_and_people_it_can_be_made_of(book: Book) -> None:
    absent, other, called = book.delegates.add(
        [official("Lò Thị Án"), official("Hà Văn Bình"), alternate("Mùa A Sếnh", 1)]
    )
    assert refused(book.replacements.add, Replacement(absent, called, "", "ốm")) == "delegate.replacement_why"
    assert refused(book.replacements.add, Replacement(absent, other, "QĐ 12", "ốm")) == "delegate.not_alternate"
    book.replacements.add(Replacement(absent, called, "QĐ 12", "ốm"))
    assert refused(book.replacements.add, Replacement(other, called, "QĐ 13", "ốm")) == "delegate.not_alternate"


def test_delegations_are_named_once_and_keep_their_order(book: Book) -> None:
    first, second, again = book.delegations.add(["Đoàn 1", "Đoàn 2", "Đoàn 1"])
    assert first == again
    assert [(one.id, one.name) for one in book.delegations.all()] == [(first, "Đoàn 1"), (second, "Đoàn 2")]
    assert book.delegations.add(["Đoàn 2", "Đoàn 3"])[0] == second
    assert [one.name for one in book.delegations.all()] == ["Đoàn 1", "Đoàn 2", "Đoàn 3"]


def test_a_name_put_right_is_put_right_in_the_bodies(book: Book) -> None:
    (one,) = book.delegates.add([official("Lò Thi Án")])
    book.bodies.set_members(BodyKind.PRESIDIUM, [BodyMember("Lò Thi Án", delegate_id=one), BodyMember("Khách")])
    book.delegates.update([replace(book.delegates.get(one), person=Person(name="Lò Thị Án"))])
    assert [member.name for member in book.bodies.get(BodyKind.PRESIDIUM).members] == ["Lò Thị Án", "Khách"]


def test_who_came_or_sits_in_a_body_is_not_taken_off_the_list(book: Book) -> None:
    came, sits, free = book.delegates.add([official(name) for name in ("Lò Thị Án", "Cà Văn Ân", "Hà Văn Ấn")])
    session = book.sessions.add(Session("Phiên 1", SessionKind.OFFICIAL))
    book.attendance.mark(session, {came: Mark.LEFT, free: Mark.ABSENT})
    book.bodies.set_members(BodyKind.PRESIDIUM, [BodyMember("Cà Văn Ân", delegate_id=sits)])
    for id_, code in ((came, "delegate.was_there"), (sits, "delegate.in_body")):
        with pytest.raises(Refused) as refused:
            book.delegates.remove([free, id_])
        assert refused.value.findings[0].rule.code == code
    assert len(book.delegates.all()) == 3
    book.attendance.mark(session, {came: None})
    book.bodies.set_members(BodyKind.PRESIDIUM, [])
    book.delegates.remove([came, sits, free])
    assert book.delegates.all() == ()


def test_a_delegate_of_one_of_two_cells_of_a_name_stays_there(book: Book) -> None:
    one, other = book.organisations.add(
        [Organisation(f"Đảng bộ {name}", OrganisationKind.BASE_COMMITTEE) for name in ("Tư pháp", "Tài chính")]
    )
    _, cell = book.organisations.add([Organisation("Chi bộ 1", OrganisationKind.CELL, above) for above in (one, other)])
    delegate = Delegate(person=Person(name="Lò Thị Án"), organisation_id=cell)
    names = Names(book)
    texts = texts_of(delegate, names)
    assert texts[DelegateField.ORGANISATION] == "Chi bộ 1, Đảng bộ Tài chính"
    back = with_values(delegate, {DelegateField.ORGANISATION: texts[DelegateField.ORGANISATION]}, names)
    assert back.organisation_id == cell
