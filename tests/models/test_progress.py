import sys
from dataclasses import replace
from pathlib import Path

from app.models.ballots import BatchPass
from app.models.bodies import BodyMember
from app.models.book import Book
from app.models.contests import Contest
from app.models.delegates import Delegate
from app.models.open_tasks import TaskKind, open_tasks
from app.models.progress import Stage, StageState, progress
from app.models.round_records import Figures
from app.models.sessions import Session, SessionKind
from app.models.shows_of_cards import ShowOfCards
from app.rules.attendance import Mark
from app.rules.ballots import Ballot
from app.rules.bodies import BodyRole
from app.rules.permissions import Role
from app.rules.persons import Person
from app.rules.shows_of_cards import Cards

sys.path.insert(0, str(Path(__file__).parents[1] / "ui"))
from books_at_work import declared_book, key, keyed_book

PAPER = Ballot(frozenset({1, 2, 3}), frozenset({4}))

MEETING = (Stage.DELEGATES, Stage.PROGRAMME, Stage.BODIES, Stage.CHECK_IN, Stage.VOTES)


def lines(book):
    return [(line.stage, line.state) for line in progress(book).lines()]


def kinds(book):
    return [task.kind for task in open_tasks(book, progress(book))]


def test_empty_book_begins_with_declaring_the_congress(tmp_path):
    with Book.create(tmp_path / "a.sodaihoi") as book:
        assert lines(book) == [(Stage.DECLARE, StageState.CURRENT), *((one, StageState.WAITING) for one in MEETING)]
        assert kinds(book) == [TaskKind.DECLARE, TaskKind.ADD_CONTEST]
        assert progress(book).next_keying == ""


def test_declared_book_waits_for_its_contests(tmp_path):
    with declared_book(tmp_path / "a.sodaihoi") as book:
        first, *others = MEETING
        waiting = [(one, StageState.WAITING) for one in others]
        assert lines(book) == [(Stage.DECLARE, StageState.DONE), (first, StageState.CURRENT), *waiting]
        assert kinds(book) == [TaskKind.ADD_CONTEST]


def current(book):
    (line,) = [line for line in progress(book).lines() if line.state is StageState.CURRENT]
    return line.stage


def test_the_course_goes_through_the_congress_itself(tmp_path):
    with declared_book(tmp_path / "a.sodaihoi") as book:
        assert current(book) is Stage.DELEGATES
        (one,) = book.delegates.add([Delegate(person=Person(name="Lò Văn An"))])
        assert current(book) is Stage.PROGRAMME
        opening, closing = (book.sessions.add(Session(title, day="2025-07-28")) for title in ("Khai mạc", "Bế mạc"))
        book.sessions.add(Session("Hội nghị lần thứ nhất", SessionKind.COMMITTEE))
        assert current(book) is Stage.BODIES
        for body in book.bodies.all():
            book.bodies.set_members(body.kind, [BodyMember("Lò Văn An", BodyRole.HEAD)])
        assert current(book) is Stage.CHECK_IN
        book.attendance.mark(opening, {one: Mark.PRESENT})
        assert current(book) is Stage.VOTES
        first, *others = book.shows_of_cards.offered()
        book.shows_of_cards.record(ShowOfCards(first, Cards(1, 1, 1), number=1))
        assert current(book) is Stage.NEXT_CONTEST
        assert kinds(book) == [TaskKind.ADD_CONTEST]
        contest = book.contests.add(Contest("Ban Chấp hành"))
        book.rounds.begin_first(contest, Figures(1))
        assert current(book) is Stage.LIST
        book.contests.remove(contest)
        book.attendance.mark(closing, {one: Mark.PRESENT})
        assert current(book) is Stage.NEXT_CONTEST
        *others, last = others
        book.shows_of_cards.waive(last, "không có nghị quyết")
        for topic in others:
            book.shows_of_cards.record(ShowOfCards(topic, Cards(1, 1, 1), number=1))
        *done, elections = lines(book)
        assert {state for _, state in done} == {StageState.DONE}
        assert elections == (Stage.NEXT_CONTEST, StageState.CURRENT)
        assert progress(book).lines()[-1].place.startswith("contests#")


def test_contest_in_work_shows_all_its_stages_and_the_others_one_line(tmp_path):
    with keyed_book(tmp_path / "a.sodaihoi") as book:
        assert lines(book) == [
            (Stage.DECLARE, StageState.DONE),
            (Stage.LIST, StageState.DONE),
            (Stage.BOARD, StageState.DONE),
            (Stage.ENTRY, StageState.CURRENT),
            (Stage.CLOSE, StageState.WAITING),
            (Stage.CONFIRM, StageState.WAITING),
            (Stage.MINUTES, StageState.WAITING),
            (Stage.CONTEST, StageState.WAITING),
        ]


def test_keying_goes_on_with_the_batch_that_was_begun(tmp_path):
    with keyed_book(tmp_path / "a.sodaihoi", papers=0) as book:
        assert progress(book).next_keying == "entry/1/1"
        key(book, 1, 15)
        assert progress(book).next_keying == "entry/1/2"
        key(book, 1, 13)
        assert progress(book).next_keying == ""


def test_keying_goes_on_with_a_batch_that_whoever_works_may_key(tmp_path):
    with keyed_book(tmp_path / "a.sodaihoi", papers=0) as book:
        book.operators.add("Lan", Role.HEAD)
        first, second = (book.operators.add(name, Role.ENTRY).id for name in ("Hà", "Minh"))
        book.contests.update(replace(book.contests.get(1), passes=2))
        book.operators.enter(first)
        assert progress(book).next_keying == "entry/1/1"
        book.ballots.record(BatchPass(1, 1), PAPER, 14)
        assert progress(book).next_keying == "entry/1/2"
        book.operators.enter(second)
        assert progress(book).next_keying == "entry/1/1"
        book.operators.enter(first)
        book.ballots.record(BatchPass(1, 2), PAPER, 14)
        assert progress(book).next_keying == "entry/1/1"


def test_papers_put_aside_and_missing_papers_are_tasks_with_their_places(tmp_path):
    with keyed_book(tmp_path / "a.sodaihoi", papers=3, aside=1) as book:
        tasks = open_tasks(book, progress(book))
        assert [(task.kind, task.place) for task in tasks] == [
            (TaskKind.COPY, ""),
            (TaskKind.DECIDE, "aside/1"),
            (TaskKind.KEY, "entry/1/1"),
        ]


def test_closed_round_waits_to_be_confirmed_and_then_the_next_contest_comes(tmp_path):
    with keyed_book(tmp_path / "a.sodaihoi", papers=28) as book:
        book.results.close(1)
        assert (Stage.CONFIRM, StageState.CURRENT) in lines(book)
        assert kinds(book) == [TaskKind.COPY, TaskKind.CONFIRM]
        book.results.confirm(1)
        done = progress(book)
        assert done.in_work.contest.title == "Đoàn đại biểu"
        assert done.lines()[1].place == "results/1"
        assert done.lines()[1].state is StageState.DONE


def test_a_copy_is_asked_for_whoever_works(tmp_path):
    with keyed_book(tmp_path / "a.sodaihoi") as book:
        book.operators.add("Lan", Role.HEAD)
        book.save_copy(tmp_path / "ban-sao.sodaihoi")
        for operator in ("Lan", "", "Nobody"):
            book.operator = operator
            assert TaskKind.COPY_ELSEWHERE in kinds(book), operator
