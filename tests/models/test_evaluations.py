"""Yearly evaluations in the book: a year opened, classes entered and proposed, votes, the terms of a year."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from evaluated_members import YEAR, cell, code, evaluated_book, opened, person

from app.models.book import Book
from app.models.checking import discrepancies
from app.models.class_votes import HeldVote
from app.models.errors import Refused, Stopped
from app.models.evaluation_opening import open_year
from app.models.evaluation_years import EvaluationYear
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.class_votes import ClassVote, hand_vote
from app.rules.evaluation_caps import CapBase, CapGroup, CapTerms
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_points import Points, Trigger
from app.rules.evaluation_regimes import NotRated, Rated
from app.rules.evaluation_states import State, Step
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import MemberStatus


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with evaluated_book(tmp_path) as made:
        yield made


def test_an_opened_year_has_everybody_once_and_reasons_where_none_is_due(book: Book) -> None:
    book.members.add(
        [
            Member(person=person("Trần Đức", PartialDate(2025, 7, 1)), organisation_id=cell(book)),
            Member(person=person("Lù Dụng", PartialDate(2026, 1, 2)), organisation_id=cell(book)),
            Member(person=person("Vũ Dũng"), organisation_id=cell(book), status=MemberStatus.EXEMPTED),
            Member(person=person("Phạm Dung"), organisation_id=cell(book), status=MemberStatus.DECEASED),
        ]
    )
    assert open_year(book, YEAR) == 5
    names = {one.id: one.name for one in book.members.each()}
    reasons = {names[one.member_id or 0]: one.absence for one in book.evaluations.members_of(YEAR)}
    assert reasons == {
        "Lò Thị Án": None,
        "Cà Văn Ân": None,
        "Trần Đức": NotRated.UNDER_SIX_MONTHS,
        "Vũ Dũng": NotRated.EXEMPT,
    }
    assert [one.organisation_id for one in book.evaluations.organisations_of(YEAR)] == [cell(book)]
    assert open_year(book, YEAR) == 0
    book.members.add([Member(person=person("Hà Văn Ấn"), organisation_id=cell(book))])
    assert open_year(book, YEAR) == 1


def test_all_that_was_entered_comes_back(book: Book) -> None:
    first = replace(
        opened(book)[0],
        self_class=QualityClass.EXCELLENT,
        points=Points(Decimal("28.5"), Decimal("63.25")),
        state_rating="HTTNV",
        opinions="Chi ủy nơi cư trú:\nnhận xét tốt",
        cell_class=QualityClass.GOOD,
        discipline="khiển trách",
        disciplined=PartialDate(2025, 3),
        triggers=(Trigger.DISCIPLINED,),
        note="xem lại",
    )
    book.evaluations.enter([first])
    assert book.evaluations.get(first.id) == first
    assert book.evaluations.of_member(first.member_id or 0) == (first,)


@pytest.mark.parametrize("points", [Points(tasks=Decimal(40)), Points(Decimal(0)), Points(Decimal(0), Decimal(40))])
def test_a_part_of_the_points_that_nobody_gave_is_not_zero_and_keeps_a_proposal_back(
    book: Book, points: Points
) -> None:
    one = replace(opened(book)[0], points=points, cell_class=QualityClass.EXCELLENT)
    book.evaluations.enter([one])
    assert book.evaluations.get(one.id).points == points
    if not points.is_half:
        book.evaluations.take(Step.PROPOSE, [one.id])
        return
    with pytest.raises(Refused) as refused:
        book.evaluations.take(Step.PROPOSE, [one.id])
    assert code(refused) == "evaluation.half_points"
    book.evaluations.enter([replace(one, points=None)])
    book.evaluations.take(Step.PROPOSE, [one.id])


def test_half_of_the_points_of_somebody_who_is_not_evaluated_keeps_nothing_back(book: Book) -> None:
    one = replace(opened(book)[0], points=Points(Decimal(20)), absence=NotRated.EXEMPT)
    book.evaluations.enter([one])
    book.evaluations.take(Step.PROPOSE, [one.id])
    assert book.evaluations.get(one.id).state is State.PROPOSED


def test_steps_are_kept_against_everything(book: Book) -> None:
    one, _ = opened(book)
    book.evaluations.enter([replace(one, cell_class=QualityClass.GOOD)])
    book.evaluations.take(Step.PROPOSE, [one.id])
    for sql in ("DELETE FROM evaluation_step", "UPDATE evaluation_step SET reason = 'x'"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            book.connection.execute(sql)


def test_one_that_may_not_keeps_all_from_the_step(book: Book) -> None:
    one, two = opened(book)
    book.evaluations.enter([replace(one, cell_class=QualityClass.GOOD)])
    with pytest.raises(Refused) as refused:
        book.evaluations.take(Step.PROPOSE, [one.id, two.id])
    assert code(refused) == "evaluation.no_class"
    assert {each.state for each in book.evaluations.members_of(YEAR)} == {State.ENTERED}


def test_a_class_and_a_reason_for_none_exclude_each_other(book: Book) -> None:
    one, _ = opened(book)
    with pytest.raises(Refused) as refused:
        book.evaluations.enter([replace(one, cell_class=QualityClass.GOOD, absence=NotRated.OTHER)])
    assert code(refused) == "evaluation.class_and_reason"


def test_the_sums_count_what_is_known_so_far(book: Book) -> None:
    one, two = opened(book)
    book.evaluations.enter([replace(one, cell_class=QualityClass.GOOD, discipline="khiển trách")])
    rows = list(book.evaluations.rows(YEAR, Rated.MEMBER))
    assert [(row.rated, row.is_disciplined) for row in rows] == [(QualityClass.GOOD, True), (None, False)]
    assert [row.rated for row in book.evaluations.rows(YEAR, Rated.MEMBER, decided_only=True)] == [None, None]
    assert two.cell_class is None


def test_a_vote_is_counts_alone(book: Book) -> None:
    one, _ = opened(book)
    counts = ClassVote(20, 17, 17, 16, 1, {QualityClass.EXCELLENT: 11, QualityClass.GOOD: 5})
    book.class_votes.save(one.id, HeldVote(counts, 17, date(2025, 12, 5)), "Lò Thị Án")
    assert book.class_votes.get(one.id) == HeldVote(counts, 17, date(2025, 12, 5))
    with pytest.raises(Refused):
        book.class_votes.save(one.id, HeldVote(replace(counts, valid=17)), "Lò Thị Án")
    for present in (16, 21):
        with pytest.raises(Refused):
            book.class_votes.save(one.id, HeldVote(counts, present), "Lò Thị Án")
    book.class_votes.remove(one.id)
    assert book.class_votes.get(one.id) is None


@pytest.mark.parametrize(
    ("votes", "against"),
    [
        ({QualityClass.EXCELLENT: -1, QualityClass.GOOD: 18}, "evaluation.vote_negative"),
        ({QualityClass.CLEAN_STRONG: 17}, "evaluation.vote_scheme"),
        ({QualityClass.FIT_GOOD: 17}, "evaluation.vote_scheme"),
    ],
)
def test_a_vote_that_nobody_can_have_given_is_refused(book: Book, votes: dict[QualityClass, int], against: str) -> None:
    one, _ = opened(book)
    with pytest.raises(Refused) as refused:
        book.class_votes.save(one.id, HeldVote(ClassVote(20, 17, 17, 17, 0, votes), 17), "Lò Thị Án")
    assert code(refused) == against
    assert book.class_votes.get(one.id) is None


def test_a_vote_on_a_day_of_another_year_is_refused_and_one_that_the_book_has_is_let_be(book: Book) -> None:
    one, _ = opened(book)
    vote = HeldVote(ClassVote(20, 17, 17, 17, 0, {QualityClass.GOOD: 17}), 17, date(2024, 12, 15))
    with pytest.raises(Refused) as refused:
        book.class_votes.save(one.id, vote, "Lò Thị Án")
    assert code(refused) == "evaluation.vote_elsewhere"
    assert book.class_votes.days(YEAR) == {}
    book.class_votes.save(one.id, replace(vote, held=date(2025, 12, 15)), "Lò Thị Án")
    with book.change("evaluation.vote", "evaluation") as connection:
        connection.execute("UPDATE evaluation_vote SET held = '2024-12-15'")
    book.class_votes.save(one.id, replace(vote, present=18), "Lò Thị Án")
    assert book.class_votes.get(one.id) == replace(vote, present=18)


def test_who_comes_later_is_looked_at_on_the_day_their_cell_met_or_else_on_that_of_the_year(
    book: Book,
) -> None:
    one, _ = opened(book)
    (other,) = book.organisations.add([Organisation("Chi bộ Đài", OrganisationKind.CELL)])
    counts = ClassVote(20, 17, 17, 17, 0, {QualityClass.GOOD: 17})
    assert book.class_votes.days(YEAR) == {}
    book.class_votes.save(one.id, HeldVote(counts, 17, date(2025, 12, 5)), "Lò Thị Án")
    assert book.class_votes.days(YEAR) == {cell(book): date(2025, 12, 5)}
    assert book.class_votes.days(YEAR, [other]) == book.class_votes.days(YEAR - 1) == {}
    joined = PartialDate(2025, 6, 20)
    book.members.add(
        [
            Member(person=person("Trần Đức", joined), organisation_id=cell(book)),
            Member(person=person("Lù Dụng", joined), organisation_id=other),
            Member(person=person("Vũ Dũng", PartialDate(2025, 12, 6)), organisation_id=cell(book)),
        ]
    )
    open_year(book, YEAR)
    names = {one.id: one.name for one in book.members.each()}
    reasons = {names[one.member_id or 0]: one.absence for one in book.evaluations.members_of(YEAR)}
    assert reasons["Trần Đức"] is NotRated.UNDER_SIX_MONTHS
    assert reasons["Lù Dụng"] is None
    assert "Vũ Dũng" not in reasons


def test_a_year_follows_its_regime_until_something_is_set(book: Book) -> None:
    usual = book.evaluation_years.get(YEAR)
    assert usual.cap == CapTerms(20, raised_percent=25, group=CapGroup.SIMILAR_POST)
    set_ = EvaluationYear(YEAR, replace(usual.cap, base=CapBase.INCLUSIVE), date(2025, 12, 10))
    book.evaluation_years.save(set_)
    assert book.evaluation_years.get(YEAR) == set_
    book.evaluation_years.save(usual)
    assert book.evaluation_years.get(YEAR) == usual
    book.evaluation_years.raise_cap(YEAR, cell(book), "07-QĐ/ĐUK")
    assert book.evaluation_years.raised(YEAR) == {cell(book): "07-QĐ/ĐUK"}
    book.evaluation_years.raise_cap(YEAR, cell(book), "")
    assert book.evaluation_years.raised(YEAR) == {}


@pytest.mark.parametrize("slip", [date(2002, 12, 5), date(2024, 12, 31), date(2026, 4, 1)])
def test_a_day_of_review_of_another_year_is_refused_however_it_comes(book: Book, slip: date) -> None:
    usual = book.evaluation_years.get(YEAR)
    with pytest.raises(Refused) as refused:
        book.evaluation_years.save(replace(usual, reviewed=slip))
    assert [one.rule.code for one in refused.value.findings] == ["evaluation.reviewed_elsewhere"]
    assert book.evaluation_years.all() == ()


def _entered(book: Book, **values: Any) -> None:
    book.evaluations.enter([replace(book.evaluations.members_of(YEAR)[0], **values)])


def _vote(book: Book) -> None:
    counts = hand_vote(2, {QualityClass.GOOD: 2})
    book.class_votes.save(book.evaluations.members_of(YEAR)[0].id, HeldVote(counts, 2), "Lò Thị Án")


USES: list[Callable[[Book], None]] = [
    lambda book: _entered(book, cell_class=QualityClass.GOOD),
    lambda book: _entered(book, note="0"),
    lambda book: _entered(book, discipline="khiển trách"),
    lambda book: _entered(book, absence=NotRated.OTHER, absence_text="ốm"),
    _vote,
    lambda book: book.evaluation_years.raise_cap(YEAR, cell(book), "07-QĐ/ĐUK"),
    lambda book: book.evaluation_years.save(replace(book.evaluation_years.get(YEAR), raised_by="77-QĐ/TU")),
    lambda book: book.evaluation_years.save(replace(book.evaluation_years.get(YEAR), reviewed=date(2025, 12, 5))),
]


@pytest.mark.parametrize("use", USES)
def test_a_year_in_which_something_was_entered_or_set_is_not_taken_back(
    book: Book, use: Callable[[Book], None]
) -> None:
    open_year(book, YEAR)
    use(book)
    before = book.evaluations.members_of(YEAR)
    with pytest.raises(Refused) as refused:
        book.evaluation_years.take_back(YEAR)
    assert code(refused) == "evaluation.year_used"
    assert str(YEAR) in refused.value.findings[0].says
    assert (book.evaluation_years.all(), book.evaluations.members_of(YEAR)) == ((YEAR,), before)


def test_a_year_opened_by_mistake_goes_whole_with_those_who_left_since_and_the_journal_tells_it(book: Book) -> None:
    open_year(book, YEAR - 1)
    others = book.evaluations.members_of(YEAR - 1)
    open_year(book, YEAR)
    with pytest.raises(Stopped):
        book.evaluation_years.take_back(YEAR, lambda _done, _total: False)
    assert len(book.evaluations.members_of(YEAR)) == 2
    book.members.remove([next(book.members.each()).id])
    book.evaluation_years.take_back(YEAR)
    assert book.evaluation_years.all() == (YEAR - 1,)
    assert book.connection.execute("SELECT count(*) FROM evaluation").fetchone()[0] == len(others) + 1
    assert [one.action for one in book.journal.entries()][-2:] == ["evaluation.take_out", "evaluation.take_back_year"]
    assert list(discrepancies(book)) == []
    assert open_year(book, YEAR) == 2


def test_opening_a_year_tells_how_far_it_is_and_can_be_stopped_without_a_trace(book: Book) -> None:
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> bool:
        told.append((done, total))
        return False

    with pytest.raises(Stopped):
        open_year(book, YEAR, tell=stop)
    assert told == [(3, 3)]
    assert book.evaluation_years.all() == ()
    assert book.evaluations.members_of(YEAR) == ()
    assert open_year(book, YEAR, tell=lambda _done, _total: True) == 3
