"""Decisions on classes: what they name, who takes them, how they stand until another one replaces them."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from evaluated_members import HEAD, YEAR, cell, code, evaluated_book, opened
from sqlite_utils import Database

from app.models.book import Book
from app.models.book_file import APPLICATION_ID
from app.models.class_votes import HeldVote
from app.models.errors import Refused
from app.models.evaluation_counts import StateCounts
from app.models.evaluation_opening import open_year
from app.models.evaluations import DecisionHead, Evaluation
from app.models.migrations.applying import book_steps
from app.models.stored_evaluations import Post
from app.rules.class_votes import ClassVote
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_regimes import NotRated, Rated
from app.rules.evaluation_states import State, Step
from app.rules.persons import Duty

_STEPS = (
    (1, "proposed", "decided", "good"),
    (1, "decided", "proposed", ""),
    (1, "proposed", "decided", "excellent"),
    (1, "decided", "proposed", ""),
    (1, "proposed", "entered", ""),
    (2, "proposed", "decided", ""),
    (3, "proposed", "decided", "good"),
    (3, "decided", "proposed", ""),
)
"""Of the first organisation: decided twice, open again, returned; of the second: decided that there is no class; of a
member: decided, open again."""


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with evaluated_book(tmp_path) as made:
        yield made


def test_the_way_from_entering_to_a_decision_and_back_keeps_every_step(book: Book) -> None:
    one, two = opened(book)
    book.evaluations.enter([replace(each, cell_class=QualityClass.GOOD) for each in (one, two)])
    book.evaluations.take(Step.PROPOSE, [one.id, two.id])
    with pytest.raises(Refused) as refused:
        book.evaluations.enter([replace(book.evaluations.get(one.id), note="muộn")])
    assert code(refused) == "evaluation.not_open"
    book.evaluations.want({one.id: QualityClass.EXCELLENT})
    book.evaluations.take(Step.DECIDE, [one.id, two.id], HEAD)
    assert [each.decided_class for each in book.evaluations.members_of(YEAR)] == [
        QualityClass.EXCELLENT,
        QualityClass.GOOD,
    ]
    with pytest.raises(Refused) as refused:
        book.evaluations.take(Step.REOPEN, [one.id])
    assert code(refused) == "evaluation.step_reason"
    book.evaluations.take(Step.REOPEN, [one.id], DecisionHead(reason="có kết luận kiểm tra"))
    book.evaluations.want({one.id: QualityClass.FAILED})
    book.evaluations.take(Step.DECIDE, [one.id], replace(HEAD, number="15-QĐ/ĐUK"))
    told = [(step.after, step.rated, step.decision, step.reason) for step in book.evaluations.steps(one.id)]
    assert told == [
        (State.PROPOSED, None, "", ""),
        (State.DECIDED, QualityClass.EXCELLENT, "12-QĐ/ĐUK", ""),
        (State.PROPOSED, None, "", "có kết luận kiểm tra"),
        (State.DECIDED, QualityClass.FAILED, "15-QĐ/ĐUK", ""),
    ]
    assert book.evaluations.get(one.id).decided_class is QualityClass.FAILED


def test_the_post_of_a_decided_year_stays_until_it_is_entered_anew(book: Book) -> None:
    one, two = opened(book)
    ids, head = [one.id, two.id], replace(HEAD, reason="xét lại")
    held = [replace(each, person=replace(each.person, position="Chuyên viên")) for each in book.members.each()]
    risen = [replace(each, duty=Duty.LEADER, person=replace(each.person, position="Bí thư")) for each in held]

    def posts() -> set[tuple[Duty, str]]:
        found = (each.post(book.members.get(each.member_id or 0)) for each in book.evaluations.some(ids))
        return {(post.duty, post.position) for post in found}

    book.members.update(held)
    book.evaluations.enter([replace(each, cell_class=QualityClass.GOOD) for each in (one, two)])
    book.evaluations.take(Step.PROPOSE, ids)
    assert posts() == {(Duty.STAFF, "Chuyên viên")}
    book.evaluations.take(Step.DECIDE, ids, head)
    book.members.update(risen)
    book.evaluations.take(Step.REOPEN, ids, head)
    book.evaluations.take(Step.DECIDE, ids, replace(head, number="15-QĐ/ĐUK"))
    assert posts() == {(Duty.STAFF, "Chuyên viên")}
    by_post = {post for _, post in book.evaluation_counts.by_place(book.evaluation_years.get(YEAR), Rated.MEMBER)}
    assert by_post == {Duty.STAFF}
    book.evaluations.take(Step.REOPEN, ids, head)
    book.evaluations.take(Step.RETURN, ids, head)
    assert posts() == {(Duty.STAFF, "Chuyên viên")}
    book.evaluations.take(Step.PROPOSE, ids)
    book.evaluations.take(Step.DECIDE, ids, replace(head, number="16-QĐ/ĐUK"))
    assert posts() == {(Duty.LEADER, "Bí thư")}


@pytest.mark.parametrize("operator", ["Lò Thị Án", "lò  thị án", "Lo Thi An", "Mai"])
def test_nobody_decides_their_own_by_whatever_name_they_sign_in(book: Book, operator: str) -> None:
    one, _ = opened(book)
    member = book.members.get(one.member_id or 0)
    book.members.update([replace(member, other_name="Mai")])
    book.evaluations.enter([replace(one, cell_class=QualityClass.GOOD)])
    book.evaluations.take(Step.PROPOSE, [one.id])
    book.operator = operator
    with pytest.raises(Refused) as refused:
        book.evaluations.take(Step.DECIDE, [one.id], HEAD)
    assert code(refused) == "evaluation.own"
    book.operator = "Hà"
    book.evaluations.take(Step.DECIDE, [one.id], HEAD)


def test_an_evaluation_of_a_namesake_is_decided_once_it_is_said_to_be_of_somebody_else(book: Book) -> None:
    one, two = opened(book)
    names = [book.members.get(each.member_id or 0) for each in (one, two)]
    book.members.update([replace(names[1], person=replace(names[1].person, name=names[0].name))])
    book.evaluations.enter([replace(one, cell_class=QualityClass.GOOD)])
    book.evaluations.take(Step.PROPOSE, [one.id])
    book.operator = names[0].name
    with pytest.raises(Refused) as refused:
        book.evaluations.take(Step.DECIDE, [one.id], HEAD)
    assert code(refused) == "evaluation.maybe_own"
    assert book.evaluations.get(one.id).state is State.PROPOSED
    book.evaluations.take(Step.DECIDE, [one.id], replace(HEAD, not_own=(one.id,)))
    assert book.evaluations.get(one.id).state is State.DECIDED


def decided(book: Book, rated: QualityClass = QualityClass.EXCELLENT) -> tuple[Evaluation, ...]:
    both = opened(book)
    book.evaluations.enter([replace(one, cell_class=rated) for one in both])
    book.evaluations.take(Step.PROPOSE, [one.id for one in both])
    book.evaluations.take(Step.DECIDE, [one.id for one in both], HEAD)
    return book.evaluations.members_of(YEAR)


def counted(book: Book) -> tuple[list[object], list[object], int, set[object]]:
    """Return what sums, those of what is decided, the caps and the streaks have of everybody."""
    rows = [row.rated or row.reason for row in book.evaluations.rows(YEAR, Rated.MEMBER)]
    final = [row.rated or row.reason for row in book.evaluations.rows(YEAR, Rated.MEMBER, decided_only=True)]
    (counts,) = book.evaluation_counts.by_organisation(book.evaluation_years.get(YEAR), Rated.MEMBER).values()
    histories = {history.get(YEAR) for history in book.evaluations.histories(YEAR).values()}
    return [*rows], [*final], counts.excellent, {*histories}


def test_a_decision_stands_while_it_is_open_again_and_entered_anew_until_the_next_one(book: Book) -> None:
    one, two = decided(book)
    ids, back = [one.id, two.id], DecisionHead(reason="có kết luận kiểm tra")
    best, stands = [QualityClass.EXCELLENT] * 2, (2, {QualityClass.EXCELLENT})
    assert counted(book) == (best, best, *stands)
    book.evaluations.take(Step.REOPEN, ids, back)
    assert counted(book) == (best, best, *stands)
    assert {each.is_open_again for each in book.evaluations.some(ids)} == {True}
    book.evaluations.take(Step.RETURN, ids, back)
    book.evaluations.enter([replace(each, cell_class=QualityClass.FAILED) for each in book.evaluations.some(ids)])
    # The cap is held against what is worked on: two of the worst class leave it nothing to warn of.
    assert counted(book) == (best, best, 0, {QualityClass.EXCELLENT})
    open_year(book, YEAR + 1)
    before = book.evaluation_counts.classes_before(YEAR + 1, Rated.MEMBER, [cell(book)])
    assert [*before.values()] == best
    assert {step.decision for step in book.evaluations.decisions(YEAR).values()} == {HEAD.number}
    told = [(each.standing_class, each.asked_class) for each in book.evaluations.some(ids)]
    assert told == [(QualityClass.EXCELLENT, QualityClass.FAILED)] * 2
    book.evaluations.take(Step.PROPOSE, ids)
    book.evaluations.take(Step.DECIDE, ids, replace(HEAD, number="15-QĐ/ĐUK"))
    worst = [QualityClass.FAILED] * 2
    assert counted(book) == (worst, worst, 0, {QualityClass.FAILED})
    assert {each.is_open_again for each in book.evaluations.some(ids)} == {False}


def test_a_decided_class_gives_way_to_a_reason_for_none_and_back_only_by_decisions(book: Book) -> None:
    one, _ = decided(book)
    back = DecisionHead(reason="có kết luận kiểm tra")

    def decide_anew(changed: Evaluation, number: str) -> None:
        book.evaluations.enter([changed])
        book.evaluations.take(Step.PROPOSE, [one.id])
        book.evaluations.take(Step.DECIDE, [one.id], replace(HEAD, number=number))

    def taken_back() -> Evaluation:
        book.evaluations.take(Step.REOPEN, [one.id], back)
        book.evaluations.take(Step.RETURN, [one.id], back)
        return book.evaluations.get(one.id)

    absent = replace(taken_back(), cell_class=None, absence=NotRated.OTHER, absence_text="đi học")
    book.evaluations.enter([absent])
    assert counted(book)[0] == [QualityClass.EXCELLENT] * 2
    assert book.evaluations.get(one.id).standing_absence is None
    decide_anew(absent, "15-QĐ/ĐUK")
    assert sorted(counted(book)[0], key=str) == [QualityClass.EXCELLENT, NotRated.OTHER]
    again = replace(taken_back(), cell_class=QualityClass.GOOD, absence=None, absence_text="")
    book.evaluations.enter([again])
    stands = book.evaluations.get(one.id)
    assert (stands.standing_class, stands.standing_absence) == (None, (NotRated.OTHER, "đi học"))
    assert sorted(counted(book)[0], key=str) == [QualityClass.EXCELLENT, NotRated.OTHER]
    decide_anew(again, "16-QĐ/ĐUK")
    assert sorted(counted(book)[0], key=str) == [QualityClass.EXCELLENT, QualityClass.GOOD]


def test_how_far_it_is_goes_by_what_is_entered_though_a_decision_stands(book: Book) -> None:
    one, two = decided(book)
    back = DecisionHead(reason="có kết luận kiểm tra")
    book.evaluations.take(Step.REOPEN, [one.id, two.id], back)
    book.evaluations.take(Step.RETURN, [one.id], back)
    book.evaluations.enter([replace(book.evaluations.get(one.id), cell_class=None)])
    (counts,) = book.evaluation_counts.by_organisation(book.evaluation_years.get(YEAR), Rated.MEMBER).values()
    assert counts == StateCounts(total=2, blank=1, proposed=1, excellent=1)


def test_the_cap_is_held_against_what_is_worked_on_while_a_decision_is_replaced(book: Book) -> None:
    ids, back = [one.id for one in opened(book)], DecisionHead(reason="có kết luận kiểm tra")

    def excellent() -> int:
        of = book.evaluation_years.get(YEAR)
        return sum(one.excellent for one in book.evaluation_counts.by_place(of, Rated.MEMBER).values())

    book.evaluations.enter([replace(one, cell_class=QualityClass.GOOD) for one in book.evaluations.some(ids)])
    book.evaluations.take(Step.PROPOSE, ids)
    book.evaluations.want({ids[0]: QualityClass.EXCELLENT})
    assert excellent() == 1
    book.evaluations.want({ids[0]: None})
    book.evaluations.take(Step.DECIDE, ids, HEAD)
    for step in (Step.REOPEN, Step.RETURN):
        book.evaluations.take(step, ids, back)
    book.evaluations.enter([replace(one, cell_class=QualityClass.EXCELLENT) for one in book.evaluations.some(ids)])
    assert excellent() == 2


def test_a_book_in_which_decisions_were_opened_again_has_them_back(tmp_path: Path) -> None:
    path = tmp_path / "cu.sodaihoi"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    book_steps.apply(Database(connection), stop_before="m040_standing_decisions")
    for table, columns, rows in (
        ("committee", "id, name, superior", "(1, 'Đảng bộ cũ', '')"),
        ("organisation", "id, position, name, kind", "(1, 1, 'Chi bộ 1', 'cell'), (2, 2, 'Chi bộ 2', 'cell')"),
        ("evaluation_year", "year", f"({YEAR})"),
        ("member", "id, organisation_id, name, duty, position", "(1, 1, 'Lò Thị Án', 'leader', 'Bí thư')"),
        (
            "evaluation",
            "id, year, organisation_id, member_id, state, cell_class, absence",
            ", ".join(
                (
                    f"(1, {YEAR}, 1, NULL, 'entered', 'good', '')",
                    f"(2, {YEAR}, 2, NULL, 'decided', '', 'newly_founded')",
                    f"(3, {YEAR}, 1, 1, 'proposed', 'good', '')",
                )
            ),
        ),
        (
            "evaluation_step",
            "evaluation_id, before, after, class, operator, at",
            ", ".join(f"({one}, '{before}', '{after}', '{rated}', '', '')" for one, before, after, rated in _STEPS),
        ),
    ):
        connection.execute(f"INSERT INTO {table} ({columns}) VALUES {rows}")
    connection.execute("PRAGMA user_version = 39")
    connection.close()
    with Book.open(path) as older:
        one, two = older.evaluations.organisations_of(YEAR)
        member = older.evaluations.get(3)
    assert member.decided_post == Post(Duty.LEADER, "Bí thư", "")
    assert (one.state, one.standing_class, one.is_open_again) == (State.ENTERED, QualityClass.EXCELLENT, True)
    assert (two.standing_reason, two.is_open_again) == (NotRated.NEWLY_FOUNDED, False)


@pytest.mark.parametrize(
    ("head", "refusal"),
    [
        (replace(HEAD, number=" "), "evaluation.decision_number"),
        (replace(HEAD, day=None), "evaluation.decision_day"),
        (replace(HEAD, signer=""), "evaluation.decision_signer"),
        (replace(HEAD, day=date(YEAR - 1, 12, 31)), "evaluation.decision_before"),
        (replace(HEAD, day=date(2099, 1, 1)), "evaluation.decision_far"),
    ],
)
def test_a_decision_before_its_year_or_far_ahead_or_without_number_day_or_signer_is_refused(
    book: Book, head: DecisionHead, refusal: str
) -> None:
    one, _ = opened(book)
    book.evaluations.enter([replace(one, cell_class=QualityClass.GOOD)])
    book.evaluations.take(Step.PROPOSE, [one.id])
    with pytest.raises(Refused) as refused:
        book.evaluations.take(Step.DECIDE, [one.id], head)
    assert code(refused) == refusal
    assert book.evaluations.get(one.id).state is State.PROPOSED


@pytest.mark.parametrize("signer", ["Lò Thị Án", "Đ/c Lo Thi An", "Mai"])
def test_who_signs_is_asked_about_where_the_decision_is_on_them(book: Book, signer: str) -> None:
    one, two = opened(book)
    by_name = {book.members.get(each.member_id or 0).name: each for each in (one, two)}
    mine = by_name["Lò Thị Án"]
    book.members.update([replace(book.members.get(mine.member_id or 0), other_name="Mai")])
    book.evaluations.enter([replace(each, cell_class=QualityClass.GOOD) for each in (one, two)])
    book.evaluations.take(Step.PROPOSE, [one.id, two.id])
    head = replace(HEAD, signer=signer)
    assert [*book.evaluations.signed_by(signer, [one.id, two.id])] == [mine.id]
    with pytest.raises(Refused) as refused:
        book.evaluations.take(Step.DECIDE, [one.id, two.id], head)
    assert code(refused) == "evaluation.signer_own"
    book.evaluations.take(Step.DECIDE, [one.id, two.id], replace(head, signed=(mine.id,)))
    assert {each.state for each in book.evaluations.members_of(YEAR)} == {State.DECIDED}


def test_the_evaluation_of_an_organisation_is_that_of_its_head(book: Book) -> None:
    opened(book)
    book.organisations.update(replace(book.organisations.get(cell(book)), head="Nguyễn Thị Thu Hà"))
    (one,) = book.evaluations.organisations_of(YEAR)
    book.evaluations.enter([replace(one, cell_class=QualityClass.GOOD)])
    book.evaluations.take(Step.PROPOSE, [one.id])
    for operator, refusal in (
        ("nguyen thi thu ha", "evaluation.own_organisation"),
        ("Thu Hà", "evaluation.maybe_own_organisation"),
    ):
        book.operator = operator
        with pytest.raises(Refused) as refused:
            book.evaluations.take(Step.DECIDE, [one.id], HEAD)
        assert code(refused) == refusal
    book.operator = "Lò Thị Án"
    with pytest.raises(Refused) as refused:
        book.evaluations.take(Step.DECIDE, [one.id], replace(HEAD, signer="Nguyễn Thị Thu Hà"))
    assert code(refused) == "evaluation.signer_heads"
    book.evaluations.take(Step.DECIDE, [one.id], HEAD)
    assert book.evaluations.get(one.id).state is State.DECIDED


def test_a_vote_on_what_is_proposed_or_decided_stays_as_it_is(book: Book) -> None:
    one, _ = opened(book)
    vote = HeldVote(ClassVote(20, 17, 17, 17, 0, {QualityClass.GOOD: 17}), 17)
    book.class_votes.save(one.id, vote, "Lò Thị Án")
    book.evaluations.enter([replace(one, cell_class=QualityClass.GOOD)])
    for step in (Step.PROPOSE, Step.DECIDE):
        book.evaluations.take(step, [one.id], HEAD)
        with pytest.raises(Refused) as refused:
            book.class_votes.save(one.id, replace(vote, present=18), "Lò Thị Án")
        assert code(refused) == "evaluation.not_open"
        with pytest.raises(Refused) as refused:
            book.class_votes.remove(one.id)
        assert code(refused) == "evaluation.not_open"
    assert book.class_votes.get(one.id) == vote
    back = DecisionHead(reason="chi bộ họp lại")
    book.evaluations.take(Step.REOPEN, [one.id], back)
    book.evaluations.take(Step.RETURN, [one.id], back)
    book.class_votes.remove(one.id)


def test_what_is_opened_again_and_entered_anew_is_decided_as_it_is_proposed(book: Book) -> None:
    one, _ = opened(book)
    back = DecisionHead(reason="có kết luận kiểm tra")
    book.evaluations.enter([replace(one, cell_class=QualityClass.GOOD)])
    book.evaluations.take(Step.PROPOSE, [one.id])
    book.evaluations.want({one.id: QualityClass.FULFILLED})
    book.evaluations.take(Step.DECIDE, [one.id], HEAD)
    for step in (Step.REOPEN, Step.RETURN, Step.PROPOSE):
        book.evaluations.take(step, [one.id], back)
    book.evaluations.take(Step.DECIDE, [one.id], HEAD)
    assert book.evaluations.get(one.id).decided_class is QualityClass.GOOD
