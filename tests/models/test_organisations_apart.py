"""Organisations cannot contradict themselves: nothing before a founding, no two of one name in one place."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from organisation_books import book_of_two_committees, code

from app.models.book import Book
from app.models.errors import Refused
from app.models.organisation_events import OrganisationEvents
from app.models.organisation_names import OrganisationNames
from app.models.organisations import Organisation
from app.rules.organisation_kinds import OrganisationKind

DAY = date(2025, 7, 1)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with book_of_two_committees(tmp_path / "so.sodaihoi") as made:
        yield made


FOUNDED = date(2001, 10, 19)
TOO_EARLY = date(2001, 10, 18)


@pytest.fixture
def dated(book: Book) -> Book:
    """The same organisations; the first cell and the other committee were founded on a day that is known."""
    for one in (2, 3):
        book.organisations.update(replace(book.organisations.get(one), founded=FOUNDED))
    empty = Organisation("Chi bộ 5", OrganisationKind.CELL, 1, founded=FOUNDED)
    assert book.organisations.add([empty, Organisation("Đảng bộ Nội chính", OrganisationKind.BASE_COMMITTEE)]) == (5, 6)
    return book


OTHER = Organisation("Chi bộ Nội chính", OrganisationKind.CELL, 1, id=3, founded=FOUNDED)
Decide = Callable[[OrganisationEvents, date], object]


@pytest.mark.parametrize(
    ("name", "decide"),
    [
        ("Chi bộ 1", lambda events, day: events.merge(3, 4, day, "")),
        ("Chi bộ 1", lambda events, day: events.merge(4, 3, day, "")),
        ("Đảng bộ Tài chính", lambda events, day: events.merge(4, 2, day, "")),
        ("Chi bộ 1", lambda events, day: events.merge(1, 6, day, "")),
        ("Chi bộ 1", lambda events, day: events.move(3, None, day, "")),
        ("Đảng bộ Tài chính", lambda events, day: events.move(4, 2, day, "")),
        ("Chi bộ 1", lambda events, day: events.divide(3, "Chi bộ 3", day, "")),
        ("Chi bộ 5", lambda events, day: events.dissolve(5, day, "")),
        ("Chi bộ 1", lambda events, day: events.restate(OTHER, day, "")),
    ],
)
def test_nothing_becomes_of_one_before_it_was_founded(dated: Book, name: str, decide: Decide) -> None:
    stood = dated.organisations.all()
    with pytest.raises(Refused) as refused:
        decide(dated.organisation_events, TOO_EARLY)
    assert code(refused) == "organisation.before_founding"
    assert refused.value.findings[0].says == f"Ngày 18/10/2001 ở trước ngày thành lập {name}: 19/10/2001."
    assert (dated.organisations.all(), dated.organisation_events.last()) == (stood, 0)
    decide(dated.organisation_events, FOUNDED)
    assert dated.organisation_events.last() > 0


def founded_late(book: Book, organisation_id: int, founded: date) -> bool:
    one = book.organisations.get(organisation_id)
    try:
        book.organisation_events.store(replace(one, founded=founded), DAY)
    except Refused as refused:
        told = [(found.rule.code, found.place) for found in refused.findings]
        return (told, book.organisations.get(organisation_id)) == ([("organisation.founded_late", "founded")], one)
    return False


@pytest.mark.parametrize(
    ("late", "decide"),
    [
        ({3, 4}, lambda events, day: events.merge(3, 4, day, "")),
        ({1, 2, 3, 4}, lambda events, day: events.merge(1, 2, day, "")),
        ({2, 3}, lambda events, day: events.move(3, 2, day, "")),
        ({3}, lambda events, day: events.divide(3, "Chi bộ 3", day, "")),
        ({4}, lambda events, day: events.dissolve(4, day, "")),
        ({4}, lambda events, day: events.restate(replace(events.as_on(day)[3], name="Chi bộ 7"), day, "")),
    ],
)
def test_no_founding_day_is_after_a_decision_about_it(book: Book, late: set[int], decide: Decide) -> None:
    decide(book.organisation_events, DAY)
    assert {one.id for one in book.organisations.all() if founded_late(book, one.id, date(2025, 7, 2))} == late
    assert not any(founded_late(book, one.id, DAY) for one in book.organisations.all())


def test_a_decision_that_was_undone_and_a_slip_that_was_mended_bind_no_founding_day(book: Book) -> None:
    events, later = book.organisation_events, date(2026, 1, 1)
    gone = replace(book.organisations.get(4), name="Chi bộ 7")
    for decide in (
        lambda: events.merge(1, 2, DAY, "1-QĐ/ĐUK"),
        lambda: events.move(3, 2, DAY, "2-QĐ/ĐUK"),
        lambda: events.divide(3, "Chi bộ 3", DAY, ""),
        lambda: events.dissolve(4, DAY, ""),
        lambda: events.restate(gone, DAY, ""),
    ):
        events.undo(decide(), date(2025, 7, 3))
    events.store(replace(book.organisations.get(3), name="Chi bộ Một", head="Lò Thị Án"), DAY)
    assert not any(founded_late(book, one.id, later) for one in book.organisations.all())


def test_the_founding_day_of_one_that_came_of_another_may_be_mended(book: Book) -> None:
    made = book.organisation_events.divide(3, "Chi bộ 3", DAY, "").other_id
    assert made is not None
    assert not founded_late(book, made, date(2025, 7, 15))


def test_of_one_whose_days_contradict_in_an_older_book_all_else_may_be_mended(book: Book) -> None:
    book.organisation_events.dissolve(4, DAY, "")
    contradicting = replace(book.organisations.get(4), founded=date(2026, 1, 1))
    book.organisations.update(contradicting)
    book.organisation_events.store(replace(contradicting, head="Lò Thị Án"), DAY)
    assert book.organisations.get(4).head == "Lò Thị Án"
    assert not founded_late(book, 4, date(2020, 1, 1))


@pytest.mark.parametrize(
    ("told", "decide"),
    [
        (
            "Đã có «Chi bộ 2», trực thuộc Đảng bộ Tư pháp.",
            lambda events: events.store(Organisation("chi bộ  2", OrganisationKind.CELL, 1), DAY),
        ),
        (
            "Đã có «Đảng bộ Tài chính», trực thuộc trực tiếp đảng bộ.",
            lambda events: events.store(Organisation("Đảng bộ Tài chính", OrganisationKind.CELL), DAY),
        ),
        (
            "Đã có «Chi bộ 2», trực thuộc Đảng bộ Tư pháp.",
            lambda events: events.store(replace(OTHER, name="Chi bộ 2"), DAY),
        ),
        (
            "Đã có «Chi bộ 2», trực thuộc Đảng bộ Tài chính.",
            lambda events: events.store(Organisation("Chi bộ 2", OrganisationKind.CELL, 2, id=4), DAY),
        ),
        (
            "Đã có «Chi bộ 2», trực thuộc Đảng bộ Tư pháp.",
            lambda events: events.restate(replace(OTHER, name="Chi bộ 2"), DAY, ""),
        ),
        (
            "Đã có «Chi bộ 2», trực thuộc Đảng bộ Tư pháp.",
            lambda events: events.divide(3, "Chi bộ 2", DAY, ""),
        ),
        ("Đã có «Chi bộ 2», trực thuộc Đảng bộ Tài chính.", lambda events: events.move(4, 2, DAY, "")),
        (
            "Đã có «Chi bộ 1»; «Chi bộ 2», trực thuộc Đảng bộ Tài chính.",
            lambda events: events.merge(1, 2, DAY, ""),
        ),
    ],
)
def test_no_two_at_work_have_one_name_in_one_place(
    book: Book, told: str, decide: Callable[[OrganisationEvents], object]
) -> None:
    cells = [Organisation(f"Chi bộ {number}", OrganisationKind.CELL, 2) for number in (1, 2)]
    first, second = book.organisations.add(cells)
    stood = book.organisations.all()
    with pytest.raises(Refused) as refused:
        decide(book.organisation_events)
    (found,) = refused.value.findings
    assert (found.rule.code, found.place, found.says) == ("organisation.twin", "name", told)
    assert (book.organisations.all(), book.organisation_events.last()) == (stood, 0)
    names = OrganisationNames(stood)
    assert [names.meant("Chi bộ 2, Đảng bộ Tài chính", ""), names.meant("Chi bộ 2, Đảng bộ Tư pháp", "")] == [second, 4]
    assert first != second


def test_the_name_of_one_that_ended_is_free_and_twins_of_an_older_book_are_mended(book: Book) -> None:
    events = book.organisation_events
    events.dissolve(4, DAY, "")
    after = events.store(Organisation("Chi bộ 2", OrganisationKind.CELL, 1), DAY)
    (twin,) = book.organisations.add([Organisation("Chi bộ 2", OrganisationKind.CELL, 1)])
    events.store(replace(book.organisations.get(twin), head="Lò Thị Án"), DAY)
    events.store(replace(book.organisations.get(twin), name="Chi bộ 3"), DAY)
    names = OrganisationNames(book.organisations.all()).by_id
    assert [names[4], names[after], names[twin]] == [
        "Chi bộ 2, Đảng bộ Tư pháp, đã kết thúc",
        "Chi bộ 2, Đảng bộ Tư pháp",
        "Chi bộ 3",
    ]
