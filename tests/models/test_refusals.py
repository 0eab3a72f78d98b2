"""What the book refuses, each with the code under which the catalogue explains it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.contests import Contest
from app.models.errors import Refused
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.ballots import Ballot, Reason
from app.rules.comparison import SetAside
from app.rules.findings import finding
from app.rules.permissions import Role
from app.rules.rounds import RoundKind

PAPER = Ballot(frozenset({1, 2, 3}), frozenset({4, 5}))


def codes_of(act: Callable[[], object]) -> list[str]:
    with pytest.raises(Refused) as refusal:
        act()
    return [found.rule.code for found in refusal.value.findings]


@pytest.fixture
def confirmed_id(book: Book, round_id: int) -> int:
    for batch in book.rounds.batches(round_id):
        book.ballots.record(BatchPass(round_id, batch.number), PAPER, batch.declared)
    book.results.close(round_id)
    book.results.confirm(round_id)
    return round_id


def test_a_confirmed_round_takes_no_change_at_all(book: Book, confirmed_id: int) -> None:
    paper = book.ballots.of_batch(BatchPass(confirmed_id, 1))[0]
    changes: list[Callable[[], object]] = [
        lambda: book.ballots.replace(paper, Ballot(frozenset({1}))),
        lambda: book.ballots.remove(paper),
        lambda: book.rounds.set_figures(confirmed_id, Figures(3, 0, 10, {}, 10, 10, 10)),
        lambda: book.rounds.set_batches(confirmed_id, [5, 5]),
        lambda: book.results.close(confirmed_id),
    ]
    assert [codes_of(change) for change in changes] == [["round.confirmed"]] * len(changes)


def test_a_round_is_reopened_or_annulled_only_with_a_reason(book: Book, round_id: int) -> None:
    for batch in book.rounds.batches(round_id):
        book.ballots.record(BatchPass(round_id, batch.number), PAPER, batch.declared)
    book.results.close(round_id)
    assert codes_of(lambda: book.rounds.reopen(round_id, " ")) == ["round.reason"]
    assert codes_of(lambda: book.rounds.annul(round_id, "")) == ["round.reason"]


def test_a_batch_that_holds_papers_is_not_taken_away(book: Book, round_id: int) -> None:
    book.ballots.record(BatchPass(round_id, 2), PAPER)
    assert codes_of(lambda: book.rounds.set_batches(round_id, [10])) == ["batch.in_use"]


def test_a_paper_is_put_aside_only_with_words(book: Book, round_id: int) -> None:
    for note in (" ", "3 5 14 16 24"):
        assert codes_of(lambda note=note: book.ballots.set_aside(BatchPass(round_id, 1), note)) == ["ballot.note"]


def test_texts_that_no_paper_can_show_are_refused_wherever_they_are_stored(book: Book, round_id: int) -> None:
    long, contest = "a" * 201, book.contests.all()[0]
    committee, congress = book.committees.get(), book.congresses.get()
    changes: list[Callable[[], object]] = [
        lambda: book.contests.add(Contest(long)),
        lambda: book.contests.update(replace(contest, title=long)),
        lambda: book.committees.save(replace(committee, name=long)),
        lambda: book.committees.save(replace(committee, superior=long)),
        lambda: book.congresses.save(replace(congress, name=long)),
        lambda: book.congresses.save(replace(congress, place=long)),
    ]
    assert [codes_of(change) for change in changes] == [["text.long"]] * len(changes)
    note = [Candidate("Lê Văn An", long)]
    assert codes_of(lambda: book.rounds.set_candidates(round_id, note, Ordered.BY_HAND)) == ["names.note_long"]
    assert len(book.rounds.get(round_id).candidates) == 5


def test_reasons_and_notes_keep_to_the_signs_of_the_typeface(book: Book, round_id: int) -> None:
    """A reason may be long, but a sign that the documents cannot show is refused before it is stored."""
    odd, place = "đã biểu quyết ✓", BatchPass(round_id, 1)
    stored, aside = book.ballots.record(place, PAPER)[0], book.ballots.set_aside(place, "rách góc")
    other = Ballot(stated=Reason.OTHER, note=odd)
    before = list(book.journal.entries())
    changes: list[Callable[[], object]] = [
        lambda: book.ballots.set_aside(place, odd),
        lambda: book.ballots.record(place, other),
        lambda: book.ballots.replace(stored, other),
        lambda: book.ballots.replace(aside, SetAside(odd)),
        lambda: book.passes.drop(place, odd),
        lambda: book.passes.reopen(place, odd),
        lambda: book.rounds.annul(round_id, odd),
        lambda: book.warnings.give_reason(round_id, finding("surplus.none", body="Ban Chấp hành"), odd),
        lambda: book.operators.add("Hà ✓", Role.HEAD),
    ]
    assert [codes_of(change) for change in changes] == [["text.letters"]] * len(changes)
    assert list(book.journal.entries()) == before
    book.rounds.annul(round_id, "in sai phiếu, " * 40)


def test_a_note_of_an_older_book_does_not_bar_the_next_round(book: Book, round_id: int) -> None:
    book.connection.execute("UPDATE round_candidate SET note = ? WHERE round_id = ?", ("a" * 2000, round_id))
    for batch in book.rounds.batches(round_id):
        book.ballots.record(BatchPass(round_id, batch.number), Ballot(frozenset({1, 2}), frozenset({3, 4, 5})), 1)
    people = [one.person for one in book.rounds.get(round_id).candidates]
    book.rounds.annul(round_id, "Phát nhầm phiếu")
    contest = book.contests.all()[0].id
    later = book.rounds.begin_next(contest, RoundKind.FURTHER, Figures(3), people, fills_alternates=False)
    assert len(book.rounds.get(later).candidates) == 5


def test_a_namesake_of_somebody_elected_stands_on(book: Book, round_id: int) -> None:
    listed = [replace(one, name="Lê Văn An") for one in book.rounds.get(round_id).candidates[:1]]
    others = book.rounds.get(round_id).candidates[1:-1]
    namesake = replace(book.rounds.get(round_id).candidates[-1], name="Lê Văn An", note="Chi bộ 2")
    book.rounds.set_candidates(round_id, [*listed, *others, namesake], Ordered.BY_HAND)
    book.rounds.set_figures(round_id, Figures(2, 0, 10, {}, 10, 10, 10))
    for one in book.warnings.of_round(round_id):
        book.warnings.give_reason(round_id, one.found, "đại hội đã biểu quyết")
    for batch in book.rounds.batches(round_id):
        paper = Ballot(frozenset({1}), frozenset({2, 3, 4, 5}))
        book.ballots.record(BatchPass(round_id, batch.number), paper, batch.declared)
    book.results.close(round_id)
    book.results.confirm(round_id)
    contest = book.contests.all()[0].id
    later = book.rounds.begin_next(contest, RoundKind.FURTHER, Figures(1), [namesake.person], fills_alternates=False)
    assert not any(found.rule.code == "later.placed" for found in book.results.later_findings(later))
    again = replace(listed[0], name="Lê Văn An (A)")
    book.rounds.set_candidates(later, [namesake, again], Ordered.BY_HAND)
    assert any(found.rule.code == "later.placed" for found in book.results.later_findings(later))


def test_a_paper_says_nothing_of_numbers_that_are_not_on_the_list(book: Book, round_id: int) -> None:
    place = BatchPass(round_id, 1)
    strange = Ballot(frozenset({1, 99}), frozenset({2, 3, 4, 5}))
    assert codes_of(lambda: book.ballots.record(place, strange)) == ["ballot.numbers"]
    assert book.ballots.of_batch(place) == ()
    (stored,) = book.ballots.record(place, PAPER)
    assert codes_of(lambda: book.ballots.replace(stored, strange)) == ["ballot.numbers"]
    assert book.ballots.of_batch(place) == (stored,)


def test_a_paper_is_keyed_only_in_a_pass_that_is_wanted(book: Book, round_id: int) -> None:
    for number in (0, 2, 3):
        assert codes_of(lambda number=number: book.ballots.record(BatchPass(round_id, 1, number), PAPER)) == [
            "pass.number"
        ]
    assert book.ballots.count(round_id) == 0
