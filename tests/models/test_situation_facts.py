"""What the book says of a round when something happened."""

from app.models.ballots import BatchPass
from app.models.contests import Contest
from app.models.paper_accounts import PaperCounts
from app.models.round_records import Candidate, Figures, Ordered
from app.models.situation_facts import facts_of, round_in_work, rounds_at_work
from app.rules.ballots import Ballot
from app.rules.situations import Stage

PAPER = Ballot(frozenset({1}), frozenset({2}))


def begun(book, title="Ban Chấp hành", passes=1):
    contest = book.contests.add(Contest(title, passes=passes))
    round_id = book.rounds.begin_first(contest, Figures(1, 0, 10, {}, 9, 9, 8))
    book.rounds.set_candidates(round_id, [Candidate("Lê Văn An"), Candidate("Vũ Thị Dung")], Ordered.BY_NAME)
    book.rounds.set_batches(round_id, [5, 3])
    return round_id


def facts(book, round_id):
    return facts_of(book, book.rounds.get(round_id))


def test_figures_come_from_the_book(book):
    round_id = begun(book)
    book.paper_accounts.set_counts(round_id, PaperCounts(elsewhere=12, spoiled=1, left_over=2))
    told = facts(book, round_id)
    assert (told.base, told.present, told.issued, told.returned, told.declared) == (10, 9, 9, 8, 8)
    assert (told.printed, told.spoiled, told.left_over) == (12, 1, 2)
    assert (told.stage, told.batch, told.last) == (Stage.UNKEYED, 1, None)


def test_the_paper_stored_last_is_known_by_its_place(book):
    round_id = begun(book, passes=2)
    book.ballots.record(BatchPass(round_id, 1, 1), PAPER, 5)
    book.operator = "Bình"
    book.ballots.record(BatchPass(round_id, 1, 2), PAPER, 1)
    book.ballots.set_aside(BatchPass(round_id, 1, 2), "rách góc")
    told = facts(book, round_id)
    assert (told.last.batch, told.last.entry_pass, told.last.serial, told.last.operator) == (1, 2, 2, "Bình")
    assert (told.last.is_full, told.stored, told.stage, told.batch) == (False, 7, Stage.KEYED, 1)


def test_a_dropped_pass_holds_no_last_paper(book):
    round_id = begun(book)
    book.ballots.record(BatchPass(round_id, 1), PAPER, 5)
    assert facts(book, round_id).last.is_full
    book.passes.drop(BatchPass(round_id, 1), "nhầm tập")
    assert facts(book, round_id).last is None


def test_the_round_in_work_is_the_one_keyed_last_and_annulled_ones_are_none(book):
    assert round_in_work(book) is None
    first, second = begun(book), begun(book, "Đoàn đại biểu")
    assert round_in_work(book).id == first
    book.ballots.record(BatchPass(second, 1), PAPER)
    assert round_in_work(book).id == second
    book.rounds.annul(second, "in sai")
    assert [one.id for one in rounds_at_work(book)] == [first]
