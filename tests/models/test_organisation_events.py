"""What becomes of organisations: renamed, moved, merged, dissolved, with a past that is told."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from organisation_books import book_of_two_committees, code
from sqlite_utils import Database

from app.models.book import Book
from app.models.book_file import APPLICATION_ID
from app.models.checking import discrepancies
from app.models.errors import Refused
from app.models.members import Member
from app.models.migrations.applying import book_steps
from app.models.organisation_events import EventKind
from app.models.organisation_names import OrganisationNames
from app.models.organisations import Organisation
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Ownership, Person, Sector

DAY = date(2025, 7, 1)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with book_of_two_committees(tmp_path / "so.sodaihoi") as made:
        yield made


def told(book: Book, organisation_id: int) -> list[tuple[EventKind, str, str, str]]:
    events = book.organisation_events.of(organisation_id)
    return [(one.kind, one.before, one.after, one.decision) for one in events]


def test_another_name_is_told_and_storing_the_same_is_not(book: Book) -> None:
    cell = book.organisations.get(3)
    book.organisation_events.store(replace(cell, name="Chi bộ Văn phòng", head="Lò Thị Án"), DAY)
    book.organisation_events.store(book.organisations.get(3), DAY)
    assert told(book, 3) == [
        (EventKind.CHANGED, "", "Lò Thị Án", ""),
        (EventKind.RENAMED, "Chi bộ 1", "Chi bộ Văn phòng", ""),
    ]


def test_events_of_an_older_book_stay_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "cu.sodaihoi"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    book_steps.apply(Database(connection), stop_before="m037_organisation_changes")
    connection.execute("INSERT INTO committee (id, name, superior) VALUES (1, 'Đảng bộ cũ', '')")
    connection.execute("INSERT INTO organisation (position, name, kind) VALUES (1, 'Chi bộ 1', 'cell')")
    connection.execute(
        "INSERT INTO organisation_event (organisation_id, kind, day, before, after, note, operator, at)"
        " VALUES (1, 'moved', '2025-07-01', 'Đảng bộ A', 'Đảng bộ B', 'undone', 'Hà', '2025-07-01T08:00:00')"
    )
    connection.execute("PRAGMA user_version = 36")
    connection.close()
    with Book.open(path) as older:
        (event,) = older.organisation_events.of(1)
    assert (event.kind, event.before, event.after, event.is_undone) == (EventKind.MOVED, "Đảng bộ A", "Đảng bộ B", True)
    assert (event.day, event.operator, event.field) == (DAY, "Hà", "")


def test_what_stood_above_a_cell_on_a_day_is_told_by_its_kinds(book: Book) -> None:
    cell, base, section = OrganisationKind.CELL, OrganisationKind.BASE_COMMITTEE, OrganisationKind.SECTION_COMMITTEE
    (above,) = book.organisations.add([Organisation("Đảng bộ bộ phận A", section, 2)])
    (deep,) = book.organisations.add([Organisation("Chi bộ 3", cell, above)])
    book.organisation_events.move(3, None, DAY, "12-QĐ/ĐUK")
    kinds = {one: book.organisation_events.kinds_up(one, DAY) for one in (0, 1, 3, deep)}
    assert kinds == {0: frozenset(), 1: {base}, 3: {cell}, deep: {cell, section, base}}
    assert book.organisation_events.kinds_up(3, DAY - timedelta(1)) == {cell, base}


def test_another_kind_sector_and_ownership_are_told_and_a_slip_is_told_no_more(book: Book) -> None:
    cell, last = book.organisations.get(3), book.organisation_events.last()
    company = replace(cell, sector=Sector.ENTERPRISE, ownership=Ownership.STATE)
    book.organisation_events.store(company, DAY)
    privatised = replace(company, kind=OrganisationKind.SECTION_COMMITTEE, ownership=Ownership.JOINT_STOCK)
    book.organisation_events.store(privatised, DAY)
    events = book.organisation_events.of(3)
    assert [(one.field, one.before, one.after) for one in events] == [
        ("ownership", "doanh nghiệp nhà nước", "doanh nghiệp cổ phần"),
        ("kind", "chi bộ trực thuộc", "đảng bộ bộ phận"),
        ("ownership", "", "doanh nghiệp nhà nước"),
        ("sector", "", "doanh nghiệp"),
    ]
    assert list(discrepancies(book)) == []
    book.organisation_events.take_back(cell, last)
    assert told(book, 3) == []


def test_a_move_by_decision_is_told_with_both_places(book: Book) -> None:
    book.organisation_events.move(3, 2, DAY, "12-QĐ/ĐUK")
    assert book.organisations.get(3).parent_id == 2
    assert told(book, 3) == [(EventKind.MOVED, "Đảng bộ Tư pháp", "Đảng bộ Tài chính", "12-QĐ/ĐUK")]
    with pytest.raises(Refused) as refused:
        book.organisation_events.move(2, 3, DAY, "")
    assert code(refused) == "organisation.below_itself"
    assert len(told(book, 2)) == 1


def test_a_merger_takes_members_and_what_is_below_along(book: Book) -> None:
    book.organisation_events.merge(3, 4, DAY, "15-QĐ/ĐUK")
    assert book.members.counts() == {4: 2}
    assert [(one.field, one.before, one.after) for one in book.members.history(1)] == [("organisation_id", "3", "4")]
    assert book.organisations.get(3).ended == DAY
    assert told(book, 4) == told(book, 3) == [(EventKind.MERGED, "Chi bộ 1", "Chi bộ 2", "15-QĐ/ĐUK")]
    book.organisation_events.merge(1, 2, DAY, "")
    assert book.organisations.get(4).parent_id == 2
    assert book.organisations.count() == 1


def test_a_merger_by_mistake_is_undone_and_the_past_tells_both(book: Book) -> None:
    events = book.organisation_events
    (group,) = book.organisations.add([Organisation("Tổ đảng", OrganisationKind.CELL, 3)])
    book.members.add([Member(person=Person(name="Mùa A Sếnh"), organisation_id=4)])
    before = book.organisations.get(3)
    done = events.merge(3, 4, DAY, "15-QĐ/ĐUK")
    book.members.update([replace(book.members.get(2), organisation_id=1)])
    events.undo(done, date(2025, 7, 2))
    assert book.organisations.get(3) == before
    assert book.organisations.get(group).parent_id == 3
    assert book.members.counts() == {3: 1, 1: 1, 4: 1}, "who was sent on since stays, and who was there before"
    assert [(one.before, one.after) for one in book.members.history(1)] == [("4", "3"), ("3", "4")]
    assert told(book, 3) == told(book, 4)
    assert [(one.kind, one.is_undone, one.day.day) for one in events.of(3)] == [
        (EventKind.MERGED, True, 2),
        (EventKind.MERGED, False, 1),
    ]
    assert list(discrepancies(book)) == []


def test_a_move_and_an_end_by_mistake_are_undone(book: Book) -> None:
    events = book.organisation_events
    moved = events.move(3, 2, DAY, "12-QĐ/ĐUK")
    book.organisation_events.store(replace(book.organisations.get(3), head="Lò Thị Án"), DAY)
    events.undo(moved, DAY)
    assert (book.organisations.get(3).parent_id, book.organisations.get(3).head) == (1, "Lò Thị Án")
    assert told(book, 3)[0] == (EventKind.MOVED, "Đảng bộ Tư pháp", "Đảng bộ Tài chính", "")
    events.undo(events.dissolve(4, DAY, ""), DAY)
    assert book.organisations.get(4).ended is None
    assert [one.is_undone for one in events.of(4)] == [True, False]


def test_only_an_empty_organisation_is_dissolved(book: Book) -> None:
    for full in (1, 3):
        with pytest.raises(Refused) as refused:
            book.organisation_events.dissolve(full, DAY, "")
        assert code(refused) == "organisation.full"
    book.organisation_events.dissolve(4, DAY, "16-QĐ/ĐUK")
    assert (book.organisations.get(4).ended, told(book, 4)[0][0]) == (DAY, EventKind.DISSOLVED)


def test_one_added_by_mistake_is_taken_off_and_put_back_and_one_told_of_is_not(book: Book) -> None:
    book.organisation_events.remove(4)
    assert 4 not in {one.id for one in book.organisations.all()}
    book.organisation_events.restore(4)
    assert 4 in {one.id for one in book.organisations.all()}
    book.members.add([Member(person=Person(name="Trần Đức"), organisation_id=4)])
    book.members.remove([3])
    with pytest.raises(Refused) as refused:
        book.organisation_events.remove(4)
    assert code(refused) == "organisation.told"


def test_what_has_ended_is_not_ended_again_nor_joined(book: Book) -> None:
    book.organisation_events.dissolve(4, DAY, "16-QĐ/ĐUK")
    events = book.organisation_events
    for again in (
        lambda: events.dissolve(4, date(2026, 1, 1), ""),
        lambda: events.merge(3, 4, DAY, ""),
        lambda: events.move(3, 4, DAY, ""),
        lambda: events.move(4, 2, DAY, ""),
    ):
        with pytest.raises(Refused) as refused:
            again()
        assert code(refused) == "organisation.ended"
    assert (book.organisations.get(4).ended, len(told(book, 4))) == (DAY, 1)


def test_one_that_had_another_below_it_stays(book: Book) -> None:
    (cell,) = book.organisations.add([Organisation("Chi bộ 1", OrganisationKind.CELL, 2)])
    book.organisation_events.dissolve(cell, DAY, "")
    with pytest.raises(Refused) as refused:
        book.organisation_events.remove(2)
    assert code(refused) == "organisation.full"


def test_a_slip_taken_back_is_told_no_more_and_what_was_told_before_stays(book: Book) -> None:
    events = book.organisation_events
    events.store(replace(book.organisations.get(4), name="Chi bộ Kế toán"), DAY)
    before, last = book.organisations.get(4), events.last()
    events.dissolve(4, DAY, "16-QĐ/ĐUK")
    events.take_back(before, last)
    assert book.organisations.get(4) == before
    assert [one[0] for one in told(book, 4)] == [EventKind.RENAMED]


def test_those_of_one_name_are_told_apart_by_what_is_above_them(book: Book) -> None:
    (cell,) = book.organisations.add([Organisation("Chi bộ 1", OrganisationKind.CELL, 2)])
    names = OrganisationNames(book.organisations.all())
    shown = names.by_id
    assert (shown[3], shown[cell]) == ("Chi bộ 1, Đảng bộ Tư pháp", "Chi bộ 1, Đảng bộ Tài chính")
    assert shown[4] == "Chi bộ 2"
    assert [names.id_of(shown[one].upper()) for one in (3, 4, cell)] == [3, 4, cell]
    with pytest.raises(LookupError):
        names.id_of("Chi bộ 1")


def test_the_committee_itself_as_the_root_of_a_list_is_above_nobody(tmp_path: Path) -> None:
    with Book.create(tmp_path / "goc.sodaihoi", "Hà") as made:
        (root,) = made.organisations.add([Organisation("Đảng bộ Khối", OrganisationKind.COMMITTEE)])
        justice, alone = made.organisations.add(
            [
                Organisation("Đảng bộ Tư pháp", OrganisationKind.BASE_COMMITTEE, root),
                Organisation("Chi bộ Hội Luật gia", OrganisationKind.CELL),
            ]
        )
        (cell,) = made.organisations.add([Organisation("Chi bộ 1", OrganisationKind.CELL, justice)])
        assert made.organisations.tops() == {root: root, justice: justice, alone: alone, cell: justice}
        assert made.organisations.count() == 2


def test_a_division_is_not_undone_once_somebody_is_in_the_new_organisation(book: Book) -> None:
    done = book.organisation_events.divide(3, "Chi bộ 3", DAY, "15-QĐ/ĐUK")
    assert done.other_id
    assert told(book, 3) == told(book, done.other_id) == [(EventKind.FOUNDED, "Chi bộ 1", "Chi bộ 3", "15-QĐ/ĐUK")]
    first, *_ = book.members.each()
    book.members.update([replace(first, organisation_id=done.other_id)])
    with pytest.raises(Refused) as refused:
        book.organisation_events.undo(done, DAY)
    assert code(refused) == "organisation.full"
    assert len(told(book, 3)) == 1
    book.members.update([first])
    book.organisation_events.undo(done, DAY)
    assert done.other_id not in {one.id for one in book.organisations.all()}
    assert list(discrepancies(book)) == []


def test_nothing_is_founded_out_of_what_has_ended(book: Book) -> None:
    book.organisation_events.dissolve(4, DAY, "")
    with pytest.raises(Refused) as refused:
        book.organisation_events.divide(4, "Chi bộ 3", DAY, "")
    assert code(refused) == "organisation.ended"


def above(book: Book, day: date) -> dict[int, int | None]:
    return {one.id: one.parent_id for one in book.organisation_events.as_on(day)}


def test_where_each_stood_on_a_day_is_known_after_moves_mergers_and_other_names(book: Book) -> None:
    events, before, after = book.organisation_events, date(2025, 6, 30), date(2026, 1, 1)
    stood = above(book, before)
    events.move(3, 2, DAY, "12-QĐ/ĐUK")
    events.store(replace(book.organisations.get(1), name="Đảng bộ Sở Tư pháp"), DAY)
    events.merge(1, 2, DAY, "")
    assert above(book, before) == stood == {1: None, 2: None, 3: 1, 4: 1}
    assert above(book, DAY) == above(book, after) == {1: None, 2: None, 3: 2, 4: 2}


def test_one_raised_to_the_committee_without_a_number_stood_below_before_that_day(book: Book) -> None:
    events, before = book.organisation_events, date(2025, 6, 30)
    stood = above(book, before)
    moved = events.move(3, None, DAY, "")
    assert (above(book, before), above(book, DAY)) == (stood, stood | {3: None})
    events.undo(moved, date(2025, 7, 2))
    assert above(book, before) == above(book, date(2026, 1, 1)) == stood


def test_so_it_did_in_a_book_that_noted_nothing_of_such_a_move_and_a_corrected_place_is_no_move(book: Book) -> None:
    events, before, today = book.organisation_events, date(2025, 6, 30), date.fromisoformat(book.now()[:10])
    events.move(3, None, DAY, "")
    events.store(replace(book.organisations.get(4), parent_id=None), today)
    with book.change("organisation.event", "organisation/3") as connection:
        connection.execute("UPDATE organisation_event SET note = ''")
    assert above(book, before) == {1: None, 2: None, 3: 1, 4: None}
    assert above(book, DAY) == {1: None, 2: None, 3: None, 4: None}


def test_a_move_that_was_undone_and_a_place_that_was_corrected_were_never_otherwise(book: Book) -> None:
    events, before = book.organisation_events, date(2025, 6, 30)
    stood = above(book, before)
    events.undo(events.move(3, 2, DAY, "12-QĐ/ĐUK"), date(2025, 7, 2))
    events.undo(events.merge(1, 2, DAY, "13-QĐ/ĐUK"), date(2025, 7, 3))
    assert above(book, before) == stood
    events.store(replace(book.organisations.get(4), parent_id=2), DAY)
    assert above(book, before) == stood | {4: 2}


def test_name_kind_sector_and_owner_of_a_day_are_those_before_a_decision(book: Book) -> None:
    events, before = book.organisation_events, date(2025, 6, 30)
    was = replace(book.organisations.get(4), parent_id=None, sector=Sector.ENTERPRISE, ownership=Ownership.STATE)
    book.organisations.update(was)
    raised = replace(was, name="Đảng bộ Công ty Điện", kind=OrganisationKind.BASE_COMMITTEE)
    events.restate(raised, DAY, "12-QĐ/ĐUK")
    sold = replace(raised, name="Đảng bộ Công ty cổ phần Điện", ownership=Ownership.JOINT_STOCK)
    events.restate(sold, date(2026, 3, 1), "")
    by_day = {day: events.as_on(day)[3] for day in (before, DAY, date(2026, 3, 1))}
    assert [*by_day.values()] == [was, raised, sold]
    assert told(book, 4)[-2:] == [
        (EventKind.CHANGED, "chi bộ cơ sở", "đảng bộ cơ sở", "12-QĐ/ĐUK"),
        (EventKind.RENAMED, "Chi bộ 2", "Đảng bộ Công ty Điện", "12-QĐ/ĐUK"),
    ]
    moved = replace(sold, sector=Sector.PUBLIC_SERVICE, ownership=None)
    events.restate(moved, date(2026, 6, 1), "")
    assert events.as_on(before)[3] == was
    assert list(discrepancies(book)) == []


def test_what_was_corrected_or_undone_or_not_known_was_never_otherwise(book: Book) -> None:
    events, before = book.organisation_events, date(2025, 6, 30)
    events.store(replace(book.organisations.get(1), name="Đảng bộ Sở Tư pháp", sector=Sector.STATE), DAY)
    assert events.as_on(before)[0].name == "Đảng bộ Sở Tư pháp"
    now = book.organisations.get(1)
    undone = events.restate(replace(now, name="Đảng bộ Nội chính", sector=Sector.PARTY), DAY, "12-QĐ/ĐUK")
    events.undo(undone, date(2025, 7, 2))
    assert book.organisations.get(1) == events.as_on(before)[0] == events.as_on(date(2026, 1, 1))[0] == now
    assert [one.is_undone for one in events.of(1)] == [True, True, False, False, False, False]
    events.restate(replace(book.organisations.get(2), sector=Sector.STATE), DAY, "13-QĐ/ĐUK")
    assert events.as_on(before)[1].sector is Sector.STATE


def test_a_place_is_known_by_the_name_that_it_had(book: Book) -> None:
    events, before = book.organisation_events, date(2025, 6, 30)
    events.move(3, 2, DAY, "12-QĐ/ĐUK")
    events.restate(replace(book.organisations.get(1), name="Đảng bộ Sở Tư pháp"), date(2025, 8, 1), "13-QĐ/ĐUK")
    stood = events.as_on(before)
    assert [(one.name, one.parent_id) for one in stood][:3] == [
        ("Đảng bộ Tư pháp", None),
        ("Đảng bộ Tài chính", None),
        ("Chi bộ 1", 1),
    ]


def test_nothing_that_has_ended_gets_another_name(book: Book) -> None:
    gone = book.organisations.get(4)
    book.organisation_events.dissolve(4, DAY, "")
    with pytest.raises(Refused) as refused:
        book.organisation_events.restate(replace(gone, name="Chi bộ 3"), DAY, "")
    assert code(refused) == "organisation.ended"


def test_undoing_a_new_name_leaves_what_was_decided_since(book: Book) -> None:
    events = book.organisation_events
    renamed = events.restate(replace(book.organisations.get(3), name="Chi bộ Nội chính"), DAY, "12-QĐ/ĐUK")
    events.move(3, 2, DAY, "13-QĐ/ĐUK")
    book.organisations.update(replace(book.organisations.get(3), head="Lò Văn Bí"))
    events.undo(renamed, date(2025, 7, 2))
    now = book.organisations.get(3)
    assert (now.name, now.parent_id, now.head) == (renamed.before.name, 2, "Lò Văn Bí")


def test_what_was_undone_later_undoes_no_other_decision(book: Book) -> None:
    events, before = book.organisation_events, date(2024, 12, 31)
    first = book.organisations.get(1)
    undone = events.restate(replace(first, name="Đảng bộ Nhầm"), date(2024, 6, 1), "1-QĐ/ĐUK")
    events.undo(undone, date(2025, 2, 1))
    events.restate(replace(first, name="Đảng bộ Mới"), date(2025, 3, 1), "2-QĐ/ĐUK")
    assert events.as_on(before)[0].name == first.name
    assert events.as_on(date(2025, 3, 1))[0].name == "Đảng bộ Mới"


def test_no_former_place_is_below_itself(book: Book) -> None:
    events = book.organisation_events
    events.move(3, 2, DAY, "12-QĐ/ĐUK")
    events.move(3, None, date(2025, 7, 5), "13-QĐ/ĐUK")
    events.store(replace(book.organisations.get(2), parent_id=3), date(2025, 7, 6))
    listed = {one.id: one for one in events.as_on(DAY)}
    for one in listed.values():
        above = [one.id]
        while (parent := listed[above[-1]].parent_id) is not None:
            above.append(parent)
            assert len(set(above)) == len(above)
