"""A past year opened as it was, and an open year that follows the book: told first, done as one, and taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.models.book import Book
from app.models.checking import discrepancies
from app.models.class_votes import HeldVote
from app.models.errors import Stopped
from app.models.evaluation_opening import open_year
from app.models.evaluation_renewal import CHANGES, Renewed, plan, renew, take_back
from app.models.evaluations import DecisionHead, Evaluation
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.admissions import Admission
from app.rules.class_votes import hand_vote
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_regimes import NotRated
from app.rules.evaluation_states import State, Step
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import MemberStatus, Person

YEAR = 2026
OFFICE, NEWSPAPER, RADIO = 1, 2, 3
NAMES = ("Lò Thị Án", "Cà Văn Ân", "Trần Đức", "Vũ Dũng")
GOOD = QualityClass.GOOD


class Clock:
    """A clock that somebody sets."""

    def __init__(self) -> None:
        self.day = date(2026, 1, 15)

    def __call__(self) -> datetime:
        return datetime.combine(self.day, datetime.min.time(), UTC)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def book(tmp_path: Path, clock: Clock) -> Iterator[Book]:
    """Three cells, the first with four members."""
    with Book.create(tmp_path / "so.sodaihoi", "Hà", clock) as made:
        names = ("Chi bộ Văn phòng", "Chi bộ Báo", "Chi bộ Đài")
        made.organisations.add([Organisation(name, OrganisationKind.CELL) for name in names])
        made.members.add(
            [Member(person=Person(name=name, joined=PartialDate(2010)), organisation_id=OFFICE) for name in NAMES]
        )
        yield made


def rows(book: Book, year: int = YEAR) -> dict[str, Evaluation]:
    return {book.members.get(one.member_id or 0).name: one for one in book.evaluations.members_of(year)}


def whole(book: Book) -> list[tuple[object, ...]]:
    return book.connection.execute("SELECT * FROM evaluation ORDER BY id").fetchall()


def change(book: Book, name: str, **values: object) -> None:
    (one,) = (one for one in book.members.each() if one.name == name)
    book.members.update([replace(one, **values)])


def planned(book: Book) -> list[tuple[Renewed, str]]:
    return [(one.what, one.name) for one in plan(book, YEAR)]


def test_a_past_year_has_everybody_in_the_cell_and_status_of_then(book: Book, clock: Clock) -> None:
    clock.day = date(2027, 2, 1)
    change(book, NAMES[0], organisation_id=NEWSPAPER)
    change(book, NAMES[1], status=MemberStatus.DECEASED, status_since=PartialDate(2027, 1, 2))
    change(book, NAMES[2], status=MemberStatus.EXEMPTED, status_since=PartialDate(2027, 1, 2))
    change(book, NAMES[3], status=MemberStatus.EXEMPTED, status_since=PartialDate(2026, 12, 2))
    book.organisation_events.merge(OFFICE, RADIO, date(2027, 1, 20), "7-QĐ/ĐUK")
    open_year(book, YEAR)
    told = {name: (one.organisation_id, one.absence) for name, one in rows(book).items()}
    assert told == dict.fromkeys(NAMES[:3], (OFFICE, None)) | {NAMES[3]: (OFFICE, NotRated.EXEMPT)}
    stood = [one.organisation_id for one in book.evaluations.organisations_of(YEAR)]
    assert stood == [OFFICE, NEWSPAPER, RADIO]
    open_year(book, YEAR + 1)
    places = {name: one.organisation_id for name, one in rows(book, YEAR + 1).items()}
    assert places == {NAMES[0]: NEWSPAPER, NAMES[2]: RADIO, NAMES[3]: RADIO}
    assert [one.organisation_id for one in book.evaluations.organisations_of(YEAR + 1)] == [NEWSPAPER, RADIO]


@pytest.mark.parametrize(
    ("ceremony", "joined", "absence"),
    [
        (date(2026, 8, 3), PartialDate(2026, 6, 1), NotRated.UNDER_SIX_MONTHS),
        (date(2026, 6, 1), PartialDate(2026, 8, 3), None),
        (None, PartialDate(2026, 8, 3), NotRated.UNDER_SIX_MONTHS),
        (date(2026, 8, 3), None, NotRated.UNDER_SIX_MONTHS),
    ],
)
def test_six_months_run_from_the_ceremony_where_the_book_has_one(
    book: Book, ceremony: date | None, joined: PartialDate | None, absence: NotRated | None
) -> None:
    change(book, NAMES[0], person=Person(name=NAMES[0], joined=joined))
    book.admissions.save([(1, OFFICE, Admission(ceremony=ceremony))])
    open_year(book, YEAR)
    assert rows(book)[NAMES[0]].absence is absence


def test_nobody_belongs_to_a_year_before_their_ceremony(book: Book) -> None:
    book.admissions.save([(1, OFFICE, Admission(ceremony=date(2027, 1, 5)))])
    open_year(book, YEAR)
    assert NAMES[0] not in rows(book)


def test_a_year_that_is_as_the_book_has_it_is_left_alone(book: Book) -> None:
    open_year(book, YEAR)
    assert plan(book, YEAR) == ()


def test_an_open_year_follows_its_members_and_organisations_and_goes_back_whole(book: Book, clock: Clock) -> None:
    open_year(book, YEAR)
    book.evaluations.enter([replace(rows(book)[NAMES[0]], cell_class=GOOD)])
    before, opinion = whole(book), rows(book)[NAMES[0]]
    clock.day = date(2026, 9, 1)
    change(book, NAMES[0], organisation_id=NEWSPAPER)
    change(book, NAMES[1], status=MemberStatus.TRANSFERRED)
    change(book, NAMES[2], status=MemberStatus.SUSPENDED)
    book.members.add([Member(person=Person(name="Hà Văn Ấn"), organisation_id=OFFICE)])
    book.organisation_events.dissolve(RADIO, clock.day, "8-QĐ/ĐUK")
    found = plan(book, YEAR)
    assert [(one.what, one.name) for one in found] == [
        (Renewed.LEFT, "Chi bộ Đài"),
        (Renewed.LEFT, NAMES[1]),
        (Renewed.MOVED, NAMES[0]),
        (Renewed.EXCUSED, NAMES[2]),
        (Renewed.ADDED, "Hà Văn Ấn"),
    ]
    done = renew(book, found)
    assert plan(book, YEAR) == ()
    told = {name: (one.organisation_id, one.absence) for name, one in rows(book).items()}
    assert told == {
        NAMES[0]: (NEWSPAPER, None),
        NAMES[2]: (OFFICE, NotRated.SUSPENDED),
        NAMES[3]: (OFFICE, None),
        "Hà Văn Ấn": (OFFICE, None),
    }
    assert rows(book)[NAMES[0]] == replace(opinion, organisation_id=NEWSPAPER)
    assert [one.organisation_id for one in book.evaluations.organisations_of(YEAR)] == [OFFICE, NEWSPAPER]
    assert not list(discrepancies(book))
    take_back(book, done)
    assert whole(book) == before
    assert not list(discrepancies(book))
    actions = [one.action for one in book.journal.entries()][-3:]
    assert actions == ["evaluation.take_out", "evaluation.put_back", "evaluation.enter"]


@pytest.mark.parametrize(
    "typed",
    [
        {"self_class": GOOD},
        {"state_rating": "HTTNV"},
        {"opinions": "Nơi cư trú: tốt"},
        {"note": "xem lại"},
        {"discipline": "khiển trách"},
        {"absence": NotRated.OTHER, "absence_text": "ốm dài ngày"},
    ],
)
def test_who_left_is_kept_and_told_where_something_was_typed(book: Book, typed: dict[str, object]) -> None:
    open_year(book, YEAR)
    book.evaluations.enter([replace(rows(book)[NAMES[0]], **typed)])
    for name in NAMES[:2]:
        change(book, name, status=MemberStatus.DECEASED)
    assert planned(book) == [(Renewed.KEPT, NAMES[0]), (Renewed.LEFT, NAMES[1])]
    renew(book, plan(book, YEAR))
    assert set(rows(book)) == {NAMES[0], *NAMES[2:]}
    assert planned(book) == [(Renewed.KEPT, NAMES[0])]


def test_a_vote_and_a_step_keep_a_row_where_it_is(book: Book) -> None:
    open_year(book, YEAR)
    one, two = (rows(book)[name] for name in NAMES[:2])
    book.class_votes.save(one.id, HeldVote(hand_vote(4, {GOOD: 4}), 4, None), NAMES[0])
    book.evaluations.enter([replace(two, absence=NotRated.EXEMPT)])
    book.evaluations.take(Step.PROPOSE, [two.id])
    change(book, NAMES[0], organisation_id=NEWSPAPER)
    change(book, NAMES[1], organisation_id=NEWSPAPER)
    assert planned(book) == [(Renewed.KEPT, NAMES[0]), (Renewed.SETTLED, NAMES[1])]
    before = whole(book)
    renew(book, plan(book, YEAR))
    assert whole(book) == before
    assert rows(book)[NAMES[1]].state is State.PROPOSED


def test_who_was_proposed_by_mistake_and_returned_goes_along_but_does_not_leave_the_year(book: Book) -> None:
    open_year(book, YEAR)
    ids = [rows(book)[name].id for name in NAMES[:2]]
    book.evaluations.enter([replace(one, cell_class=GOOD) for one in book.evaluations.some(ids)])
    book.evaluations.take(Step.PROPOSE, ids)
    book.evaluations.take(Step.RETURN, ids, DecisionHead(reason="nhầm chi bộ"))
    book.evaluations.enter([replace(one, cell_class=None) for one in book.evaluations.some(ids)])
    change(book, NAMES[0], organisation_id=NEWSPAPER)
    change(book, NAMES[1], status=MemberStatus.DECEASED)
    assert planned(book) == [(Renewed.KEPT, NAMES[1]), (Renewed.MOVED, NAMES[0])]
    renew(book, plan(book, YEAR))
    assert rows(book)[NAMES[0]].organisation_id == NEWSPAPER


def test_a_class_keeps_a_reason_away_and_is_told(book: Book) -> None:
    open_year(book, YEAR)
    book.evaluations.enter([replace(rows(book)[NAMES[0]], cell_class=GOOD)])
    change(book, NAMES[0], status=MemberStatus.EXEMPTED)
    assert planned(book) == [(Renewed.KEPT, NAMES[0])]


def test_whose_pause_has_ended_is_due_again_and_a_reason_that_somebody_typed_stays(book: Book) -> None:
    change(book, NAMES[0], status=MemberStatus.SUSPENDED)
    open_year(book, YEAR)
    book.evaluations.enter([replace(rows(book)[NAMES[1]], absence=NotRated.SUSPENDED)])
    change(book, NAMES[0], status=MemberStatus.ACTIVE)
    assert planned(book) == [(Renewed.DUE, NAMES[0])]
    renew(book, plan(book, YEAR))
    assert [rows(book)[name].absence for name in NAMES[:2]] == [None, NotRated.SUSPENDED]


def test_whoever_was_there_when_their_cell_met_stays_in_it(book: Book, clock: Clock) -> None:
    open_year(book, YEAR)
    first = rows(book)[NAMES[3]]
    clock.day = date(2026, 12, 4)
    change(book, NAMES[0], organisation_id=NEWSPAPER)
    change(book, NAMES[1], status=MemberStatus.TRANSFERRED)
    clock.day = date(2026, 12, 6)
    change(book, NAMES[2], organisation_id=NEWSPAPER)
    change(book, NAMES[3], status=MemberStatus.TRANSFERRED)
    book.class_votes.save(first.id, HeldVote(hand_vote(4, {GOOD: 4}), 4, date(2026, 12, 5)), NAMES[3])
    assert planned(book) == [(Renewed.LEFT, NAMES[1]), (Renewed.MOVED, NAMES[0])]


def test_who_was_taken_off_the_list_is_out_of_the_year_and_comes_back_with_what_was_typed(book: Book) -> None:
    open_year(book, YEAR)
    book.evaluations.enter([replace(rows(book)[NAMES[0]], cell_class=GOOD)])
    before = rows(book)
    book.members.remove([1, 2])
    assert plan(book, YEAR) == ()
    assert set(rows(book)) == set(NAMES[2:])
    book.members.restore([1, 2])
    assert rows(book) == before
    assert plan(book, YEAR) == ()


def test_the_renewal_can_be_stopped_without_a_trace(book: Book) -> None:
    open_year(book, YEAR)
    change(book, NAMES[0], organisation_id=NEWSPAPER)
    change(book, NAMES[1], status=MemberStatus.DECEASED)
    with pytest.raises(Stopped):
        plan(book, YEAR, lambda _done, _total: False)
    before, found = whole(book), plan(book, YEAR)
    with pytest.raises(Stopped):
        renew(book, found, lambda _done, _total: False)
    assert whole(book) == before
    done = renew(book, found, lambda _done, _total: True)
    after = whole(book)
    with pytest.raises(Stopped):
        take_back(book, done, lambda _done, _total: False)
    assert whole(book) == after
    assert {one.what for one in found} <= set(CHANGES)
