"""Batches keyed in several passes: who may, how far they are, what differs, what is settled and counted."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.checking import check_book
from app.models.congresses import Congress
from app.models.contests import Contest
from app.models.errors import Refused
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.ballots import Ballot, Reason
from app.rules.closing import BatchStage
from app.rules.settlement import ABSENT

NUMBERS = frozenset(range(1, 9))


def struck(*numbers: int) -> Ballot:
    return Ballot(NUMBERS - set(numbers), frozenset(numbers))


A, B, C, D = struck(1, 2), struck(3, 4), struck(5, 6), struck(7, 8)
FOREIGN = Ballot(stated=Reason.FOREIGN_PAPER)


class Clock:
    """A clock that stands still until somebody moves it."""

    def __init__(self):
        self.moment = datetime(2026, 11, 25, 8, 0, tzinfo=timezone(timedelta(hours=7)))

    def __call__(self):
        return self.moment

    def waits(self, seconds):
        self.moment += timedelta(seconds=seconds)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def book(tmp_path, clock):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà", clock) as made:
        made.congresses.save(Congress(name="Đại hội", rules="qd-190-2024"))
        yield made


@pytest.fixture
def round_id(book):
    contest = book.contests.add(Contest("Ban Chấp hành", passes=2))
    opened = book.rounds.begin_first(contest, Figures(6, 0, 10, {}, 4, 4, 4))
    names = [Candidate(f"Nguyễn Văn {letter}") for letter in "ABCDEGHI"]
    book.rounds.set_candidates(opened, names, Ordered.BY_HAND)
    book.rounds.set_batches(opened, [4])
    for one in book.warnings.of_round(opened):
        book.warnings.give_reason(opened, one.found, "đại hội đã biểu quyết")
    return opened


def keyed(book, round_id, number, *papers, by="Thu Hà", ends=True):
    book.operator = by
    place = BatchPass(round_id, 1, number)
    for paper in papers:
        if isinstance(paper, str):
            book.ballots.set_aside(place, paper)
        else:
            book.ballots.record(place, paper)
    if ends:
        book.settlements.end_pass(place)
    return place


def stage(book, round_id):
    return book.rounds.batches(round_id)[0].stage


def refused_for(action):
    with pytest.raises(Refused) as refused:
        action()
    return refused.value.findings[0].rule.code


def counted(book, round_id):
    return [one.ballot for one in book.ballots.of_round(round_id)]


def test_two_passes_that_say_the_same_are_settled_by_themselves(book, round_id):
    assert stage(book, round_id) is BatchStage.NOT_BEGUN
    keyed(book, round_id, 1, A, B, C, D)
    assert stage(book, round_id) is BatchStage.IN_ENTRY
    assert counted(book, round_id) == []
    keyed(book, round_id, 2, A, B, C, D, by="Minh")
    assert stage(book, round_id) is BatchStage.SETTLED
    assert counted(book, round_id) == [A, B, C, D]
    assert book.results.close(round_id).valid == 4
    assert list(check_book(book)) == []


def test_a_full_pass_waits_to_be_compared_until_it_is_ended(book, round_id):
    keyed(book, round_id, 1, A, B, C, D)
    place = keyed(book, round_id, 2, A, B, C, C, by="Minh", ends=False)
    assert stage(book, round_id) is BatchStage.TO_COMPARE
    wrong = book.ballots.of_batch(place)[3]
    book.ballots.replace(wrong, D)
    book.settlements.end_pass(place)
    assert stage(book, round_id) is BatchStage.SETTLED


def test_a_round_with_an_open_difference_cannot_be_closed(book, round_id):
    keyed(book, round_id, 1, A, B, C, D)
    keyed(book, round_id, 2, A, struck(3), C, D, by="Minh")
    assert stage(book, round_id) is BatchStage.DIFFERING
    assert refused_for(lambda: book.results.close(round_id)) == "batch.differs"
    (found,) = book.settlements.open_batch(round_id, 1).open
    book.operator = "Lan"
    book.settlements.settle(round_id, 1, found, B)
    (settled,) = book.settlements.of_round(round_id)
    assert (settled.right, settled.operator, settled.reason) == ((1,), "Lan", "theo phiếu")
    assert (settled.readings, settled.paper) == ((B, struck(3)), B)
    assert counted(book, round_id) == [A, B, C, D]
    assert book.results.close(round_id).valid == 4


def test_what_was_compared_from_two_passes_is_not_said_to_be_of_three(book, round_id):
    keyed(book, round_id, 1, A, B, C, D)
    keyed(book, round_id, 2, A, B, C, D, by="Minh")
    contest = book.contests.get(book.rounds.get(round_id).contest_id)
    assert refused_for(lambda: book.contests.update(replace(contest, passes=3))) == "pass.compared"
    book.passes.reopen(BatchPass(round_id, 1, 2), "nhập thêm một lượt")
    book.contests.update(replace(contest, passes=3))
    assert stage(book, round_id) is BatchStage.IN_ENTRY


def test_differences_are_settled_from_the_top_of_the_pile(book, round_id):
    keyed(book, round_id, 1, A, B, C, D)
    keyed(book, round_id, 2, A, FOREIGN, C, "rách góc", by="Minh")
    opened = book.settlements.open_batch(round_id, 1)
    first, second = opened.open
    assert refused_for(lambda: book.settlements.settle(round_id, 1, second, D)) == "difference.order"
    book.settlements.settle(round_id, 1, first, FOREIGN)
    assert refused_for(lambda: book.settlements.settle(round_id, 1, first, B)) == "difference.not_open"
    book.settlements.undo(round_id, 1)
    assert len(book.settlements.open_batch(round_id, 1).open) == 2
    book.settlements.settle(round_id, 1, first, B)
    book.settlements.settle(round_id, 1, second, D)
    assert counted(book, round_id) == [A, B, C, D]
    assert refused_for(lambda: book.settlements.undo(round_id, 1)) == "batch.settled"


def test_a_skipped_and_a_doubled_paper_are_settled_as_there_or_not_there(book, round_id):
    keyed(book, round_id, 1, A, B, C, D)
    keyed(book, round_id, 2, A, C, C, D, by="Minh")
    for there in (B, ABSENT):
        opened = book.settlements.open_batch(round_id, 1)
        if opened.open:
            book.settlements.settle(round_id, 1, opened.open[0], there)
    assert counted(book, round_id)[0] == A
    assert book.rounds.batches(round_id)[0].is_settled


def test_swapped_papers_are_looked_at_at_both_places(book, round_id):
    keyed(book, round_id, 1, A, B, C, D)
    keyed(book, round_id, 2, A, C, B, D, by="Minh")
    first, second = book.settlements.open_batch(round_id, 1).open
    assert refused_for(lambda: book.settlements.settle(round_id, 1, first, D)) == "difference.neither"
    book.settlements.settle(round_id, 1, first, C)
    assert book.settlements.open_batch(round_id, 1).position(second) == 4
    book.settlements.settle(round_id, 1, second, D)
    assert counted(book, round_id) == [A, C, B, D]


def test_what_is_settled_makes_as_many_papers_as_the_batch_holds(book, round_id):
    keyed(book, round_id, 1, A, B, C, D)
    keyed(book, round_id, 2, A, C, D, D, by="Minh")
    missing, doubled = book.settlements.open_batch(round_id, 1).open
    book.settlements.settle(round_id, 1, missing, ABSENT)
    assert refused_for(lambda: book.settlements.settle(round_id, 1, doubled, ABSENT)) == "difference.count"
    book.settlements.undo(round_id, 1)
    book.settlements.settle(round_id, 1, missing, B)
    book.settlements.settle(round_id, 1, doubled, ABSENT)
    assert counted(book, round_id) == [A, B, C, D]
    assert [one.reason for one in book.settlements.of_round(round_id)] == ["theo phiếu", "trong tập không có phiếu này"]


def test_nobody_keys_two_passes_of_a_batch_while_somebody_else_can(book, round_id):
    keyed(book, round_id, 1, A, B, C, D)
    assert keyed(book, round_id, 2, A, ends=False)
    book.passes.drop(BatchPass(round_id, 1, 2), "nhập lại")
    keyed(book, round_id, 2, A, by="Minh", ends=False)
    book.operator = "Thu Hà"
    assert book.passes.objection(BatchPass(round_id, 1, 2)) is not None
    place = BatchPass(round_id, 1, 2)
    assert refused_for(lambda: book.ballots.record(place, B)) == "pass.same_operator"
    assert len(book.ballots.of_batch(place)) == 1


def test_equal_papers_at_once_only_in_the_first_pass(book, round_id):
    book.ballots.record(BatchPass(round_id, 1), A, 3)
    assert refused_for(lambda: book.ballots.record(BatchPass(round_id, 1, 2), A, 2)) == "line.repeat_second_pass"


def test_an_ended_pass_takes_nothing_until_it_is_opened_again_with_a_reason(book, round_id):
    place = keyed(book, round_id, 1, A, B, C, D)
    paper = book.ballots.of_batch(place)[0]
    assert refused_for(lambda: book.ballots.replace(paper, B)) == "pass.ended"
    assert refused_for(lambda: book.ballots.remove(paper)) == "pass.ended"
    assert refused_for(lambda: book.passes.reopen(place, " ")) == "round.reason"
    book.passes.reopen(place, "gõ nhầm tập")
    book.ballots.replace(paper, B)
    assert book.ballots.of_batch(place)[0].ballot == B


def test_opening_a_pass_again_makes_what_was_settled_void(book, round_id):
    place = keyed(book, round_id, 1, A, B, C, D)
    keyed(book, round_id, 2, A, C, C, D, by="Minh")
    book.settlements.settle(round_id, 1, book.settlements.open_batch(round_id, 1).open[0], B)
    assert stage(book, round_id) is BatchStage.SETTLED
    paper = next(iter(book.ballots.of_round(round_id)))
    assert refused_for(lambda: book.ballots.replace(paper, B)) == "batch.settled"
    book.passes.reopen(place, "soát lại")
    assert stage(book, round_id) is BatchStage.TO_COMPARE
    assert book.settlements.of_round(round_id) == ()
    assert list(check_book(book)) == []


def test_dropping_a_pass_keeps_it_in_the_journal_only(book, round_id):
    place = keyed(book, round_id, 1, A, B)
    assert refused_for(lambda: book.passes.drop(place, "")) == "round.reason"
    book.passes.drop(place, "nhập nhầm tập 2")
    assert book.ballots.of_batch(place) == ()
    assert book.passes.of_batch(round_id, 1) == ()
    assert "nhập nhầm tập 2" in book.journal.last().detail
    assert refused_for(lambda: book.passes.drop(place, "nữa")) == "pass.nothing"


def test_who_keyed_how_fast_is_kept_without_the_pauses(book, round_id, clock):
    for paper, seconds in ((A, 9), (B, 11), (C, 600)):
        keyed(book, round_id, 1, paper, ends=False)
        clock.waits(seconds)
    keyed(book, round_id, 1, D, by="Minh")
    assert [(one.operator, one.papers, one.seconds) for one in book.passes.work(round_id)] == [
        ("Minh", 1, 0),
        ("Thu Hà", 3, 20),
    ]
    (one,) = book.passes.of_batch(round_id, 1)
    assert (one.operator, one.papers) == ("Thu Hà", 4)
    assert one.ended_at > one.began_at


def test_a_doubtful_paper_keeps_what_was_doubtful_and_who_decided(book, round_id):
    keyed(book, round_id, 1, A, "rách góc", C, D)
    keyed(book, round_id, 2, A, "mất góc trên", C, D, by="Minh")
    assert book.rounds.batches(round_id)[0].set_aside == (2,)
    assert refused_for(lambda: book.results.close(round_id)) == "batch.set_aside"
    (waiting,) = book.ballots.waiting(round_id)
    decided = book.ballots.replace(waiting, B, "Nguyễn Văn Trưởng")
    decision = book.ballots.decisions(round_id)[waiting.id]
    assert (decision.doubt, decision.decided_by, decision.operator) == ("rách góc", "Nguyễn Văn Trưởng", "Minh")
    book.ballots.replace(decided, FOREIGN, "Nguyễn Văn Trưởng")
    assert book.ballots.decisions(round_id)[waiting.id].doubt == "rách góc"
    assert counted(book, round_id) == [A, FOREIGN, C, D]
    assert book.ballots.waiting(round_id)[0].ballot == FOREIGN


def test_fewer_passes_than_were_keyed_are_refused(book, round_id):
    keyed(book, round_id, 1, A, B, C, D)
    contest = book.contests.all()[0]
    book.contests.update(Contest(contest.title, passes=1, id=contest.id))
    assert counted(book, round_id) == [A, B, C, D]
    book.contests.update(Contest(contest.title, passes=3, id=contest.id))
    keyed(book, round_id, 2, A, by="Minh", ends=False)
    assert refused_for(lambda: book.contests.update(Contest(contest.title, passes=1, id=contest.id))) == "pass.count"


def test_three_passes_are_settled_when_all_agree(book, round_id):
    contest = book.contests.all()[0]
    book.contests.update(Contest(contest.title, passes=3, id=contest.id))
    for number, by in ((1, "Thu Hà"), (2, "Minh"), (3, "Lan")):
        assert not book.rounds.batches(round_id)[0].is_settled
        keyed(book, round_id, number, A, B, C, D, by=by)
    assert stage(book, round_id) is BatchStage.SETTLED


def test_a_closed_count_lets_no_pass_be_opened_or_dropped(book, round_id):
    place = keyed(book, round_id, 1, A, B, C, D)
    keyed(book, round_id, 2, A, B, C, D, by="Minh")
    book.results.close(round_id)
    assert refused_for(lambda: book.passes.reopen(place, "soát lại")) == "round.closed"
    assert refused_for(lambda: book.passes.drop(place, "soát lại")) == "round.closed"
