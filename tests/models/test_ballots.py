"""Papers as they are stored: in their order, whole, corrected and taken out; nothing is lost."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.models.ballots import BatchPass, StoredBallot
from app.models.book import Book
from app.models.checking import check_book
from app.models.contests import Contest
from app.models.errors import Refused
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.ballots import Ballot, Reason

ALL = frozenset(range(1, 6))
PAPER = Ballot(ALL - {4, 5}, frozenset({4, 5}))


def code(refusal: pytest.ExceptionInfo[Refused]) -> str:
    return refusal.value.findings[0].rule.code


def test_papers_come_back_as_they_were_keyed(book: Book, round_id: int) -> None:
    place = BatchPass(round_id, 1)
    papers = [PAPER, Ballot(ALL), Ballot(frozenset(), ALL), Ballot(stated=Reason.OTHER, note="rách")]
    for paper in papers:
        book.ballots.record(place, paper)
    assert [one.ballot for one in book.ballots.of_batch(place)] == papers
    assert [one.serial for one in book.ballots.of_batch(place)] == [1, 2, 3, 4]


def test_both_boxes_and_neither_come_back(book: Book) -> None:
    contest = book.contests.add(Contest("Bí thư"))
    columns = book.rounds.begin_first(contest, Figures(2, 0, 5, {}, 5, 5, 5))
    book.rounds.set_candidates(columns, [Candidate("Lê Văn An"), Candidate("Vũ Anh Đức")], Ordered.BY_NAME)
    book.rounds.set_batches(columns, [5])
    paper = Ballot(frozenset({1}), frozenset({1}))
    book.ballots.record(BatchPass(columns, 1), paper)
    assert book.ballots.of_batch(BatchPass(columns, 1))[0].ballot == paper


def test_equal_papers_are_stored_and_journalled_as_such(book: Book, round_id: int) -> None:
    stored = book.ballots.record(BatchPass(round_id, 1), PAPER, 4)
    assert [one.serial for one in stored] == [1, 2, 3, 4]
    last = list(book.journal.entries())[-1]
    assert '"times":4' in last.detail


def test_a_batch_takes_no_more_papers_than_declared(book: Book, round_id: int) -> None:
    place = BatchPass(round_id, 2)
    book.ballots.record(place, PAPER, 3)
    with pytest.raises(Refused) as refusal:
        book.ballots.record(place, PAPER, 2)
    assert code(refusal) == "batch.full"
    assert len(book.ballots.of_batch(place)) == 3


def test_a_paper_put_aside_needs_words_and_is_decided_later(book: Book, round_id: int) -> None:
    place = BatchPass(round_id, 1)
    with pytest.raises(Refused):
        book.ballots.set_aside(place, "  ")
    aside = book.ballots.set_aside(place, "gạch nửa tên")
    assert book.rounds.batches(round_id)[0].set_aside == (1,)
    book.ballots.replace(aside, PAPER)
    assert book.rounds.batches(round_id)[0].set_aside == ()
    assert book.ballots.of_batch(place)[0].ballot == PAPER


def test_a_correction_keeps_before_and_after_in_the_journal(book: Book, round_id: int) -> None:
    stored = book.ballots.record(BatchPass(round_id, 1), PAPER)[0]
    book.ballots.replace(stored, Ballot(stated=Reason.WRITTEN_NAME))
    detail = list(book.journal.entries())[-1].detail
    assert '"disagree":[4,5]' in detail
    assert "written_name" in detail


def test_papers_move_up_when_one_is_taken_out(book: Book, round_id: int) -> None:
    place = BatchPass(round_id, 1)
    papers = [Ballot(ALL - {number}, frozenset({number})) for number in (1, 2, 3)]
    stored = [book.ballots.record(place, paper)[0] for paper in papers]
    book.ballots.remove(stored[1])
    assert [(one.serial, one.ballot) for one in book.ballots.of_batch(place)] == [(1, papers[0]), (2, papers[2])]


def test_a_closed_count_takes_no_papers_until_it_is_opened_again(book: Book, round_id: int) -> None:
    for batch, papers in ((1, 6), (2, 4)):
        book.ballots.record(BatchPass(round_id, batch), PAPER, papers)
    book.results.close(round_id)
    paper = book.ballots.of_batch(BatchPass(round_id, 1))[0]
    with pytest.raises(Refused) as refusal:
        book.ballots.replace(paper, Ballot(ALL))
    assert code(refusal) == "round.closed"
    book.rounds.reopen(round_id, "nhập nhầm một phiếu")
    book.ballots.replace(paper, Ballot(ALL))


class KeyedBatch(RuleBasedStateMachine):
    """Whatever is recorded, corrected and taken out, the book holds exactly what was acknowledged."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.book = Book.create(Path(self.folder.name) / "so.sodaihoi", "Hà")
        contest = self.book.contests.add(Contest("Ban Chấp hành"))
        self.round_id = self.book.rounds.begin_first(contest, Figures(3, 0, 99, {}, 99, 99, 99))
        names = [Candidate(f"Lê Văn {letter}") for letter in "ABCDE"]
        self.book.rounds.set_candidates(self.round_id, names, Ordered.BY_NAME)
        self.book.rounds.set_batches(self.round_id, [99])
        self.place = BatchPass(self.round_id, 1)
        self.known: list[StoredBallot] = []

    papers = st.one_of(
        st.builds(lambda struck: Ballot(ALL - struck, struck), st.frozensets(st.sampled_from(sorted(ALL)))),
        st.just(Ballot(stated=Reason.IDENTIFYING_MARK)),
        st.builds(lambda note: Ballot(stated=Reason.OTHER, note=note), st.text("abđ", min_size=1)),
    )

    @rule(paper=papers, times=st.integers(1, 3))
    def record(self, paper: Ballot, times: int) -> None:
        self.known.extend(self.book.ballots.record(self.place, paper, times))

    @precondition(lambda self: self.known)
    @rule(paper=papers, which=st.integers(0, 500))
    def correct(self, paper: Ballot, which: int) -> None:
        at = which % len(self.known)
        self.known[at] = self.book.ballots.replace(self.known[at], paper)

    @precondition(lambda self: self.known)
    @rule(which=st.integers(0, 500))
    def take_out(self, which: int) -> None:
        gone = self.known.pop(which % len(self.known))
        self.book.ballots.remove(gone)
        self.known = [
            one
            if one.serial < gone.serial
            else StoredBallot(one.id, one.round_id, 1, one.serial - 1, one.ballot, one.note)
            for one in self.known
        ]

    @rule()
    def open_again(self) -> None:
        path = self.book.path
        self.book.close()
        self.book = Book.open(path, "Hà")

    @invariant()
    def the_book_holds_what_was_acknowledged(self) -> None:
        assert list(self.book.ballots.of_batch(self.place)) == self.known

    def teardown(self) -> None:
        assert list(check_book(self.book)) == []
        self.book.close()
        self.folder.cleanup()


KeyedBatch.TestCase.settings = settings(max_examples=15, stateful_step_count=20)
test_keyed_batch = KeyedBatch.TestCase
