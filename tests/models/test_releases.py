"""Results released to the hall: given, taken back, ended by whatever undoes the result."""

import sqlite3

import pytest
from sheet_samples import BATCHES, FIRST, SECOND, enter

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.errors import Refused
from app.models.hall_facts import ReleasedResults, progress_of
from app.rules.ballots import Ballot
from app.rules.counting import Next
from app.rules.hall import Shown, allowed
from app.rules.tally_sheets import CountedBy

EVERYBODY = frozenset(range(1, 6))


def paper(*agreed: int) -> Ballot:
    return Ballot(frozenset(agreed), EVERYBODY - set(agreed))


@pytest.fixture
def confirmed(book: Book, round_id: int) -> int:
    """Ten papers: 1, 2 and 3 are elected."""
    for place in range(10):
        book.ballots.record(BatchPass(round_id, 1 if place < 6 else 2), paper(1, 2, 3 if place < 6 else 4))
    for one in book.warnings.of_round(round_id):
        book.warnings.give_reason(round_id, one.found, "đại hội đã biểu quyết")
    book.results.close(round_id)
    book.results.confirm(round_id)
    return round_id


def may_see_results(book: Book, round_id: int) -> bool:
    return Shown.RESULTS in allowed(book.releases.standing(round_id)) and ReleasedResults(book).of(round_id) is not None


def test_nothing_of_the_result_is_read_before_it_is_released(book: Book, confirmed: int) -> None:
    assert not may_see_results(book, confirmed)
    assert ReleasedResults(book).of(confirmed) is None
    book.releases.give(confirmed)
    assert may_see_results(book, confirmed)
    told = ReleasedResults(book).of(confirmed)
    assert told
    assert [(one.name, one.votes) for one in told.elected] == [
        ("Lê Văn An", 10),
        ("Nguyễn Bá Anh", 10),
        ("Phạm Thị Bích", 6),
    ]
    assert told.together
    assert told.together.next is Next.NONE


def test_a_release_is_recorded_with_its_time_and_person_and_can_be_taken_back(book: Book, confirmed: int) -> None:
    book.releases.give(confirmed)
    book.releases.give(confirmed)
    found = book.releases.of(confirmed)
    assert found
    assert found.operator == "Thu Hà"
    book.releases.take_back(confirmed)
    book.releases.take_back(confirmed)
    assert not may_see_results(book, confirmed)
    actions = [row[0] for row in book.connection.execute("SELECT action FROM journal WHERE action LIKE 'release.%'")]
    assert actions == ["release.give", "release.take_back"]


def test_only_a_confirmed_result_is_released(book: Book, round_id: int) -> None:
    with pytest.raises(Refused) as caught:
        book.releases.give(round_id)
    assert [one.rule.code for one in caught.value.findings] == ["hall.not_confirmed"]
    with pytest.raises(sqlite3.IntegrityError):
        book.connection.execute("INSERT INTO release VALUES (?, '2020-07-29', 'ai đó')", (round_id,))


def test_opening_a_result_again_hides_it_at_once_and_confirming_does_not_bring_it_back(
    book: Book, confirmed: int
) -> None:
    book.releases.give(confirmed)
    book.rounds.reopen(confirmed, "nhập nhầm một phiếu")
    assert not may_see_results(book, confirmed)
    book.results.close(confirmed)
    book.results.confirm(confirmed)
    assert book.releases.of(confirmed) is None


def test_annulling_hides_it_at_once_and_it_cannot_be_released_any_more(book: Book, confirmed: int) -> None:
    book.releases.give(confirmed)
    book.rounds.annul(confirmed, "cấp trên quyết định bầu lại")
    assert book.releases.of(confirmed) is None
    with pytest.raises(Refused):
        book.releases.give(confirmed)
    with pytest.raises(sqlite3.IntegrityError):
        book.connection.execute("INSERT INTO release VALUES (?, '2020-07-29', 'ai đó')", (confirmed,))


def test_progress_counts_papers_and_batches_and_nothing_that_is_on_them(book: Book, round_id: int) -> None:
    for _ in range(6):
        book.ballots.record(BatchPass(round_id, 1), paper(1, 2, 3))
    found = progress_of(book, round_id)
    assert (found.returned, found.entered, found.batches, found.done, found.is_closed) == (10, 6, 2, 1, False)


def test_a_count_by_hand_is_shown_and_released_as_any_other(book: Book, round_id: int) -> None:
    book.sheets.set_counted_by(round_id, CountedBy.SHEETS)
    for batch in BATCHES:
        enter(book, round_id, batch, FIRST, SECOND)
    found = progress_of(book, round_id)
    assert (found.entered, found.done) == (10, 2)
    for one in book.warnings.of_round(round_id):
        book.warnings.give_reason(round_id, one.found, "đại hội đã biểu quyết")
    book.results.close(round_id)
    book.results.confirm(round_id)
    assert ReleasedResults(book).of(round_id) is None
    book.releases.give(round_id)
    told = ReleasedResults(book).of(round_id)
    assert told
    assert (told.valid, told.invalid) == (8, 2)
    assert [(one.name, one.votes) for one in told.elected][:1] == [("Phạm Thị Bích", 7)]
