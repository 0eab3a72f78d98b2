"""Nobody present goes where an organisation has ended, by whatever way; who left may be told of there."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from organisation_books import book_of_two_committees, code

from app.models.book import Book
from app.models.bulk_change import give
from app.models.ended_organisations import EndedOrganisations
from app.models.errors import Refused
from app.models.member_lists import take_back, take_in
from app.models.member_names import with_values
from app.models.members import Member
from app.models.new_organisations import add_named
from app.models.organisation_names import OrganisationNames
from app.models.organisations import Organisation
from app.models.removed_members import put_back, take_off_again
from app.rules.list_changes import Change
from app.rules.member_fields import MemberField
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import MemberStatus, Person

JUSTICE, FINANCE, FIRST, SECOND = 1, 2, 3, 4
DAY = date(2026, 1, 1)
F = MemberField
MERGED = "Không ghi được {} đảng viên vào Chi bộ 1: tổ chức này đã sáp nhập vào Chi bộ 2 từ ngày 1/1/2026."


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with book_of_two_committees(tmp_path / "so.sodaihoi") as made:
        yield made


def merge(book: Book) -> None:
    book.organisation_events.merge(FIRST, SECOND, DAY, "")


def places(book: Book) -> list[int]:
    return [one.organisation_id for one in book.members.some([1, 2])]


def somebody(status: MemberStatus = MemberStatus.ACTIVE) -> Member:
    return Member(person=Person(name="Mùa A Sếnh"), organisation_id=FIRST, status=status)


def by_form(book: Book) -> None:
    names = OrganisationNames(book.organisations.all())
    book.members.update([with_values(book.members.get(1), {F.ORGANISATION: "Chi bộ 1"}, names)])


@pytest.mark.parametrize(
    ("way", "count"),
    [
        (lambda book: book.members.add([somebody()]), 1),
        (by_form, 1),
        (lambda book: give(book, F.ORGANISATION, {1: "Chi bộ 1", 2: "Chi bộ 1"}), 2),
        (lambda book: take_in(book, [{F.NAME: "Sếnh", F.ORGANISATION: "Chi bộ 1"}]), 1),
        (lambda book: take_in(book, [], changed=[Change(1, "Án", {}, {F.ORGANISATION: "Chi bộ 1"})]), 1),
    ],
)
def test_whoever_would_go_into_a_cell_that_was_merged_is_refused_with_what_took_it_in(
    book: Book, way: Callable[[Book], object], count: int
) -> None:
    merge(book)
    with pytest.raises(Refused) as refused:
        way(book)
    assert code(refused) == "member.into_merged"
    (found,) = refused.value.findings
    assert (found.says, found.remedy, found.place) == (MERGED.format(count), "Chọn Chi bộ 2.", F.ORGANISATION)
    assert (places(book), book.members.counts()) == ([SECOND, SECOND], {SECOND: 2})


def test_what_would_send_members_back_where_they_were_says_of_how_many_that_has_ended(book: Book) -> None:
    book.members.add([replace(somebody(), organisation_id=SECOND)])
    had = give(book, F.ORGANISATION, dict.fromkeys([1, 2, 3], "Đảng bộ Tài chính"))
    merge(book)
    with pytest.raises(Refused) as refused:
        give(book, F.ORGANISATION, had)
    assert [one.says for one in refused.value.findings] == [MERGED.format(2)]
    assert book.members.counts() == {FINANCE: 3}


def test_a_list_that_sent_somebody_elsewhere_is_not_taken_back_where_their_cell_has_ended(book: Book) -> None:
    taken = take_in(
        book,
        [{F.NAME: "Sếnh", F.ORGANISATION: "Chi bộ 2"}],
        changed=[Change(1, "Án", {}, {F.ORGANISATION: "Chi bộ 2"})],
    )
    merge(book)
    with pytest.raises(Refused):
        take_back(book, taken)
    assert book.members.counts() == {SECOND: 3}


def test_whoever_was_taken_off_before_the_end_is_put_back_elsewhere_and_taken_off_again(book: Book) -> None:
    book.members.remove([1])
    merge(book)
    with pytest.raises(Refused) as refused:
        book.members.restore([1])
    assert code(refused) == "member.into_merged"
    done = put_back(book, [1], SECOND)
    assert (places(book)[0], book.members.counts()) == (SECOND, {SECOND: 2})
    take_off_again(book, done)
    assert (places(book)[0], book.members.get(1).removed) == (FIRST, True)


def test_whoever_had_left_may_be_told_of_where_a_cell_was_but_is_not_present_there_again(book: Book) -> None:
    give(book, F.STATUS, dict.fromkeys([1, 2], MemberStatus.TRANSFERRED))
    book.organisation_events.dissolve(FIRST, DAY, "")
    (added,) = book.members.add([somebody(MemberStatus.DECEASED)])
    book.members.update([replace(book.members.get(1), status=MemberStatus.EXPELLED, note="ghi lại")])
    with pytest.raises(Refused) as refused:
        give(book, F.STATUS, dict.fromkeys([1, added], MemberStatus.ACTIVE))
    assert code(refused) == "member.into_ended"
    (found,) = refused.value.findings
    assert found.says == (
        "Không ghi được 2 đảng viên vào Chi bộ 1: tổ chức này đã kết thúc hoạt động từ ngày 1/1/2026."
    )
    assert found.remedy == "Chọn tổ chức đang hoạt động."
    book.members.remove([2])
    book.members.restore([2])


def test_who_stands_in_an_ended_cell_already_is_changed_in_all_else(book: Book) -> None:
    book.organisations.update(replace(book.organisations.get(FIRST), ended=DAY))
    book.members.update([replace(book.members.get(1), note="ghi", status=MemberStatus.EXEMPTED)])
    give(book, F.POSITION, dict.fromkeys([1, 2], "Chuyên viên"))
    assert [one.note for one in book.members.some([1, 2])] == ["ghi", ""]
    give(book, F.ORGANISATION, {1: "Chi bộ 2"})
    assert places(book) == [SECOND, FIRST]


@pytest.mark.parametrize("status", [MemberStatus.ACTIVE, MemberStatus.TRANSFERRED])
def test_nobody_goes_back_to_what_was_removed_from_the_tree(book: Book, status: MemberStatus) -> None:
    give(book, F.STATUS, dict.fromkeys([1, 2], status))
    had = give(book, F.ORGANISATION, dict.fromkeys([1, 2], "Chi bộ 2"))
    book.organisation_events.remove(FIRST)
    with pytest.raises(Refused) as refused:
        give(book, F.ORGANISATION, had)
    assert code(refused) == "member.into_removed"
    assert refused.value.findings[0].says == (
        "Không ghi được 2 đảng viên vào Chi bộ 1: tổ chức này đã xóa khỏi cây tổ chức."
    )
    assert places(book) == [SECOND, SECOND]


def test_a_merger_that_was_undone_ended_nothing(book: Book) -> None:
    done = book.organisation_events.merge(FIRST, SECOND, DAY, "")
    book.organisation_events.undo(done, DAY)
    assert EndedOrganisations(book).all() == {}
    give(book, F.ORGANISATION, dict.fromkeys([1, 2], "Chi bộ 1"))


def test_what_took_one_in_may_have_ended_too_and_then_the_next_one_is_told(book: Book) -> None:
    merge(book)
    (third,) = book.organisations.add([Organisation("Chi bộ 3", OrganisationKind.CELL, FINANCE)])
    book.organisation_events.merge(SECOND, third, DAY, "")
    ended = EndedOrganisations(book).all()
    assert {id_: (one.name, one.into) for id_, one in ended.items()} == {
        FIRST: ("Chi bộ 1", "Chi bộ 3"),
        SECOND: ("Chi bộ 2", "Chi bộ 3"),
    }
    give(book, F.STATUS, dict.fromkeys([1, 2], MemberStatus.TRANSFERRED))
    book.organisation_events.dissolve(third, DAY, "")
    assert [one.into for one in EndedOrganisations(book).all().values()] == ["", "", ""]


def test_one_whose_name_another_bears_is_told_with_what_stood_above(book: Book) -> None:
    book.organisations.add([Organisation("Chi bộ 1", OrganisationKind.CELL, FINANCE)])
    merge(book)
    assert [one.name for one in EndedOrganisations(book).all().values()] == ["Chi bộ 1, Đảng bộ Tư pháp"]


def test_a_cell_that_was_moved_does_not_go_back_under_a_committee_that_was_merged(book: Book) -> None:
    events = book.organisation_events
    moved = events.move(FIRST, FINANCE, DAY, "1-QĐ/TU")
    (other,) = book.organisations.add([Organisation("Đảng bộ Nội vụ", OrganisationKind.BASE_COMMITTEE)])
    events.merge(JUSTICE, other, DAY, "2-QĐ/TU")
    with pytest.raises(Refused) as refused:
        events.undo(moved, DAY)
    assert code(refused) == "organisation.under_merged"
    (found,) = refused.value.findings
    assert found.says == (
        "Không đặt Chi bộ 1 dưới Đảng bộ Tư pháp được: tổ chức này đã sáp nhập vào Đảng bộ Nội vụ từ ngày 1/1/2026."
    )
    assert found.remedy == "Chọn Đảng bộ Nội vụ."
    assert book.organisations.get(FIRST).parent_id == FINANCE


def _ended_above(book: Book) -> None:
    """Dissolve the first committee: its second cell went to the other one, its first has ended."""
    book.organisation_events.move(SECOND, FINANCE, DAY, "")
    book.organisation_events.dissolve(JUSTICE, DAY, "")


def _merger_undone(book: Book) -> None:
    done = book.organisation_events.merge(FIRST, SECOND, DAY, "")
    _ended_above(book)
    book.organisation_events.undo(done, DAY)


def _removal_undone(book: Book) -> None:
    give(book, F.ORGANISATION, dict.fromkeys([1, 2], "Chi bộ 2"))
    book.organisation_events.remove(FIRST)
    _ended_above(book)
    book.organisation_events.restore(FIRST)


def _form_undone(book: Book) -> None:
    before, last = book.organisations.get(FIRST), book.organisation_events.last()
    book.organisation_events.store(replace(before, parent_id=FINANCE), DAY)
    _ended_above(book)
    book.organisation_events.take_back(before, last)


def _typed_in_the_form(book: Book) -> None:
    _ended_above_alone(book)
    book.organisation_events.store(replace(book.organisations.get(FIRST), parent_id=JUSTICE), DAY)


def _new_in_the_form(book: Book) -> None:
    _ended_above_alone(book)
    book.organisation_events.store(Organisation("Chi bộ 5", OrganisationKind.CELL, JUSTICE), DAY)


def _new_in_a_list(book: Book) -> None:
    _ended_above_alone(book)
    add_named(book, ["Chi bộ 5, Đảng bộ Tư pháp"])


def _ended_above_alone(book: Book) -> None:
    book.organisation_events.move(FIRST, FINANCE, DAY, "")
    _ended_above(book)


@pytest.mark.parametrize(
    "way", [_merger_undone, _removal_undone, _form_undone, _typed_in_the_form, _new_in_the_form, _new_in_a_list]
)
def test_nothing_at_work_comes_to_stand_under_what_was_dissolved(book: Book, way: Callable[[Book], None]) -> None:
    with pytest.raises(Refused) as refused:
        way(book)
    assert code(refused) == "organisation.under_ended"
    assert refused.value.findings[0].says.endswith("tổ chức này đã kết thúc hoạt động từ ngày 1/1/2026.")
    at_work = [one for one in book.organisations.all() if one.ended is None]
    assert all(one.parent_id != JUSTICE for one in at_work)


def test_what_stands_under_an_ended_committee_already_is_changed_in_all_else(book: Book) -> None:
    book.organisations.update(replace(book.organisations.get(JUSTICE), ended=DAY))
    renamed = replace(book.organisations.get(FIRST), name="Chi bộ Văn phòng")
    book.organisation_events.store(renamed, DAY)
    divided = book.organisation_events.restate(replace(renamed, name="Chi bộ Một"), DAY, "3-QĐ/TU")
    book.organisation_events.undo(divided, DAY)
    assert book.organisations.get(FIRST) == renamed
