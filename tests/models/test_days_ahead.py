"""Days that are yet to come or were noted wrongly: of decisions on classes and organisations, foundings and votes."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from evaluated_members import HEAD, YEAR, code, evaluated_book, opened
from organisation_books import book_of_two_committees

from app.models.book import Book
from app.models.class_votes import HeldVote
from app.models.errors import Refused
from app.models.evaluations import DecisionHead
from app.models.organisation_events import Decided, OrganisationEvents
from app.models.organisations import Organisation
from app.rules.class_votes import ClassVote
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_regimes import Rated
from app.rules.evaluation_states import State, Step
from app.rules.organisation_kinds import OrganisationKind

DECISIONS: tuple[Callable[[OrganisationEvents, date], Decided], ...] = (
    lambda events, day: events.move(3, 2, day, ""),
    lambda events, day: events.merge(3, 4, day, ""),
    lambda events, day: events.divide(3, "Chi bộ 5", day, ""),
    lambda events, day: events.dissolve(4, day, ""),
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with evaluated_book(tmp_path) as made:
        yield made


@pytest.fixture
def organised(tmp_path: Path) -> Iterator[Book]:
    with book_of_two_committees(tmp_path / "so.sodaihoi") as made:
        yield made


@pytest.mark.parametrize("rated", [Rated.MEMBER, Rated.ORGANISATION])
def test_a_decision_noted_with_a_wrong_day_is_replaced_by_one_of_the_right_day_and_the_class_stays(
    book: Book, rated: Rated
) -> None:
    opened(book)
    found = book.evaluations.members_of(YEAR) if rated is Rated.MEMBER else book.evaluations.organisations_of(YEAR)
    ids = [one.id for one in found]
    book.evaluations.enter([replace(one, cell_class=QualityClass.GOOD) for one in found])
    book.evaluations.take(Step.PROPOSE, ids)
    book.evaluations.want({ids[0]: QualityClass.FULFILLED})
    book.evaluations.take(Step.DECIDE, ids, replace(HEAD, number="21-QĐ/ĐUK", day=date(2026, 2, 12)))
    book.evaluations.take(Step.REOPEN, ids, DecisionHead(reason="ghi nhầm số, ngày quyết định"))
    assert book.evaluations.former(ids).keys() == set(ids)
    book.evaluations.take(Step.DECIDE, ids, HEAD)
    told = {(one.decision, one.day) for one in book.evaluations.decisions(YEAR).values()}
    assert told == {(HEAD.number, HEAD.day)}
    classes = [one.decided_class for one in book.evaluations.some(ids)]
    assert classes == [QualityClass.FULFILLED, *[QualityClass.GOOD] * (len(ids) - 1)]
    steps = book.evaluations.steps(ids[0])
    assert [step.day for step in steps if step.after is State.DECIDED] == [date(2026, 2, 12), HEAD.day]
    assert steps[-2].reason == "ghi nhầm số, ngày quyết định"


def test_a_stored_decision_of_a_far_day_does_not_hold_the_next_one_back(tmp_path: Path) -> None:
    far = date(2099, 1, 1)
    with evaluated_book(tmp_path) as made:
        path = made.path
    with Book.open(path, "Hà", lambda: datetime(2098, 12, 1, tzinfo=UTC)) as wrong:
        ids = [one.id for one in opened(wrong)]
        wrong.evaluations.enter([replace(one, cell_class=QualityClass.GOOD) for one in wrong.evaluations.some(ids)])
        wrong.evaluations.take(Step.PROPOSE, ids)
        wrong.evaluations.take(Step.DECIDE, ids, replace(HEAD, day=far))
    with Book.open(path, "Hà") as book:
        book.evaluations.take(Step.REOPEN, ids, DecisionHead(reason="ghi nhầm ngày"))
        assert {one.decided_on for one in book.evaluations.former(ids).values()} == {far}
        book.evaluations.take(Step.DECIDE, ids, HEAD)
        assert {one.day for one in book.evaluations.decisions(YEAR).values()} == {HEAD.day}


def test_a_vote_of_a_day_to_come_is_refused_and_one_that_the_book_has_is_let_be(tmp_path: Path) -> None:
    vote = HeldVote(ClassVote(20, 17, 17, 17, 0, {QualityClass.GOOD: 17}), 17, date(2025, 12, 15))
    with evaluated_book(tmp_path) as made:
        path, (one, two) = made.path, opened(made)
        made.class_votes.save(one.id, vote, "Lò Thị Án")
    with Book.open(path, "Hà", lambda: datetime(2025, 12, 14, tzinfo=UTC)) as book:
        book.class_votes.save(one.id, replace(vote, present=18), "Lò Thị Án")
        with pytest.raises(Refused) as refused:
            book.class_votes.save(two.id, vote, "Cà Văn Ân")
        assert code(refused) == "evaluation.vote_ahead"
        assert (book.class_votes.get(one.id), book.class_votes.get(two.id)) == (replace(vote, present=18), None)


@pytest.mark.parametrize("decide", DECISIONS)
def test_a_decision_far_ahead_is_refused_and_one_from_the_new_year_is_not(
    organised: Book, decide: Callable[[OrganisationEvents, date], Decided]
) -> None:
    before = organised.organisations.all()
    with pytest.raises(Refused) as refused:
        decide(organised.organisation_events, date(2099, 1, 1))
    assert code(refused) == "organisation.day_far"
    assert organised.organisations.all() == before
    near = organised.terms.today + timedelta(days=30)
    done = decide(organised.organisation_events, near)
    assert organised.organisation_events.of(done.before.id)[0].day == near
    assert organised.organisations.all() != before


def test_another_name_far_ahead_is_refused(organised: Book) -> None:
    with pytest.raises(Refused) as refused:
        organised.organisation_events.restate(
            replace(organised.organisations.get(3), name="Chi bộ 9"), date(2099, 1, 1), ""
        )
    assert code(refused) == "organisation.day_far"


def test_a_founding_to_come_is_refused_and_one_that_the_book_has_is_let_be(organised: Book) -> None:
    far, events = date(2099, 1, 1), organised.organisation_events
    new = Organisation("Chi bộ 9", OrganisationKind.CELL, founded=far)
    for one in (new, replace(organised.organisations.get(3), founded=far)):
        with pytest.raises(Refused) as refused:
            events.store(one, date(2025, 7, 1))
        assert code(refused) == "delegate.future"
    (old,) = organised.organisations.add([new])
    events.store(replace(organised.organisations.get(old), head="Lò Thị Án"), date(2025, 7, 1))
    assert (organised.organisations.get(old).founded, organised.organisations.get(old).head) == (far, "Lò Thị Án")
