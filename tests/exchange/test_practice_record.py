"""The rehearsal: papers that are the same every time, and what was keyed of them, person by person."""

from dataclasses import replace

import pytest
from practising_clerks import key, practice_book, settle_all, truth
from samples import make_small_sample

from app.exchange.practice_papers import filled_papers, practice_objection, practice_papers
from app.exchange.practice_record import practice_of
from app.exchange.sample_congress import make_practice
from app.models.book import Book
from app.models.congresses import Congress
from app.models.contests import Contest
from app.models.round_records import Candidate, Figures, Ordered, RoundState
from app.rules.ballots import Ballot, Reason, invalid_reason
from app.rules.comparison import DifferenceKind
from app.rules.practice import Advice, Slip, advice
from app.rules.rounds import Electorate, Round, RoundKind, marking_for
from app.rules.rule_sets import QD_190_2024


@pytest.fixture
def practised(tmp_path):
    book, round_id = practice_book(tmp_path / "tap.sodaihoi")
    with book:
        yield book, round_id


def terms(candidates, seats):
    return Round(
        rules=QD_190_2024,
        electorate=Electorate.DELEGATE_CONGRESS,
        kind=RoundKind.FIRST,
        seats=seats,
        candidates=tuple(range(1, candidates + 1)),
        marking=marking_for(candidates, seats),
        summoned=100,
    )


def test_practice_book_waits_for_its_first_paper(tmp_path):
    make_practice(tmp_path / "tap.sodaihoi")
    with Book.open(tmp_path / "tap.sodaihoi") as book:
        (contest,) = book.contests.all()
        (stored,) = book.rounds.of_contest(contest.id)
        assert book.congresses.get().rehearsal
        assert (contest.passes, stored.state) == (2, RoundState.PREPARING)
        assert (len(stored.candidates), stored.figures.seats, stored.figures.returned) == (30, 25, 226)
        assert [batch.declared for batch in book.rounds.batches(stored.id)] == [50, 50, 50, 50, 26]
        assert len(practice_papers(book, stored.id)) == 226


def test_practice_book_has_the_list_of_the_finished_sample(tmp_path):
    make_practice(tmp_path / "tap.sodaihoi")
    make_small_sample(tmp_path / "mau.sodaihoi")
    with Book.look(tmp_path / "tap.sodaihoi") as practice, Book.look(tmp_path / "mau.sodaihoi") as sample:
        assert practice.rounds.get(1).candidates == sample.rounds.get(1).candidates


@pytest.mark.parametrize(("candidates", "seats"), [(30, 25), (3, 2), (12, 12), (2, 2), (1, 1)])
def test_papers_are_the_same_every_time_and_no_kind_of_invalid_paper_lacks(candidates, seats):
    of = terms(candidates, seats)
    papers = list(filled_papers(of, (50, 26)))
    assert papers == list(filled_papers(of, (50, 26)))
    assert [one.place for one in papers if one.batch == 2] == list(range(1, 27))
    stated = {Reason.IDENTIFYING_MARK, Reason.WRITTEN_NAME, Reason.FOREIGN_PAPER}
    kinds = {
        "struck": stated | {Reason.OVERVOTE, Reason.NO_CHOICE},
        "single": stated | {Reason.BOTH_COLUMNS, Reason.BLANK},
        "columns": stated,
    }["struck" if candidates > seats else "single" if candidates == 1 else "columns"]
    for batch in (1, 2):
        found = {invalid_reason(of, one.truth) for one in papers if one.batch == batch} - {None}
        assert found == kinds
    valid = sum(invalid_reason(of, one.truth) is None for one in papers)
    assert valid > len(papers) * 0.7


def test_a_short_batch_is_not_all_invalid():
    assert sum(one.seen is not None for one in filled_papers(terms(30, 25), (6,))) <= 2


def test_a_real_book_has_no_filled_papers(tmp_path):
    with Book.create(tmp_path / "that.sodaihoi") as book:
        book.congresses.save(Congress("Đại hội"))
        round_id = book.rounds.begin_first(book.contests.add(Contest("Ban Chấp hành")), Figures(1, returned=3))
        book.rounds.set_candidates(round_id, [Candidate("Lê Văn An")], Ordered.BY_NAME)
        book.rounds.set_batches(round_id, [3])
        assert practice_objection(book, round_id).rule.code == "practice.real_book"
        assert practice_papers(book, round_id) == ()


def test_a_rehearsal_without_batches_has_none_yet(tmp_path):
    with Book.create(tmp_path / "tap.sodaihoi") as book:
        book.congresses.save(Congress("Đại hội", rehearsal=True))
        round_id = book.rounds.begin_first(book.contests.add(Contest("Ban Chấp hành")), Figures(1))
        assert practice_objection(book, round_id).rule.code == "practice.no_batches"


def wrong(paper, candidate):
    """Return a paper with one more mark, or one less."""
    struck = paper.disagree ^ {candidate}
    return replace(paper, agree=(paper.agree | paper.disagree) - struck, disagree=struck)


def plain(papers):
    """Return the places (from 0) of papers that are keyed by their marks."""
    return [at for at, paper in enumerate(papers) if paper.stated is None]


def test_slips_are_counted_for_whoever_made_them_whether_or_not_comparing_found_them(practised):
    book, round_id = practised
    papers = truth(book, round_id, 1)
    one, both, skipped = plain(papers)[0], plain(papers)[4], plain(papers)[9]
    first, second = list(papers), list(papers)
    first[one] = wrong(first[one], 7)
    first[both] = wrong(first[both], 3)
    second[both] = wrong(second[both], 3)
    second.insert(skipped, second.pop(skipped - 1))
    key(book, round_id, 1, 1, first, "Lan")
    key(book, round_id, 1, 2, second, "Minh")
    settle_all(book, round_id, 1, [*papers[:both], first[both], *papers[both + 1 :]])
    found = practice_of(book, round_id)
    lan, minh = found.clerks
    assert (lan.operator, lan.papers, lan.checked, minh.operator) == ("Lan", 25, 25, "Minh")
    assert lan.found == {DifferenceKind.MARKS: 1}
    assert minh.found == {DifferenceKind.SWAPPED: 1}
    assert lan.slip_count == 2
    assert minh.slips[Slip.ORDER] == 1
    assert found.unseen == ((1, both + 1),)
    assert 5 < lan.per_minute < 15


def test_a_pile_that_lies_in_another_order_is_nobodys_slip(practised):
    book, round_id = practised
    papers = truth(book, round_id, 1)
    papers[3], papers[4] = papers[4], papers[3]
    key(book, round_id, 1, 1, papers, "Lan")
    key(book, round_id, 1, 2, papers, "Minh")
    found = practice_of(book, round_id)
    assert [clerk.slip_count for clerk in found.clerks] == [0, 0]
    assert [advice(clerk) for clerk in found.clerks] == [(Advice.SURE,), (Advice.SURE,)]


def test_an_invalid_paper_keyed_by_its_marks_is_a_slip_of_its_own(practised):
    book, round_id = practised
    papers = truth(book, round_id, 1)
    at = next(at for at, paper in enumerate(papers) if paper.stated is Reason.IDENTIFYING_MARK)
    papers[at] = Ballot(frozenset(range(1, 26)), frozenset(range(26, 31)))
    key(book, round_id, 1, 1, papers, "Lan")
    (lan,) = practice_of(book, round_id).clerks
    assert lan.slips == {Slip.INVALID: 1}
    assert advice(lan)[0] is Advice.INVALID


def test_a_pass_in_work_tells_only_how_fast_it_goes(practised):
    book, round_id = practised
    for paper in truth(book, round_id, 2)[:4]:
        key(book, round_id, 2, 1, [paper], "Lan")
    (lan,) = practice_of(book, round_id).clerks
    assert (lan.papers, lan.checked) == (4, 0)
    assert advice(lan) == (Advice.TOO_FEW,)


def test_nobody_has_keyed_yet(practised):
    book, round_id = practised
    assert not practice_of(book, round_id).is_keyed
