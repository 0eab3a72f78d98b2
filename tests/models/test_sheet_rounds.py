"""Rounds counted by tally sheets through all that a round goes through: who enters, closing, corrections, run-offs."""

from dataclasses import replace

import pytest
from sheet_samples import BATCHES, FIRST, OTHER, SECOND, agree, enter, refused, struck

from app.models.ballots import BatchPass
from app.models.batch_overview import overview
from app.models.book import Book
from app.models.contests import Contest
from app.models.errors import NotAllowed
from app.models.open_tasks import TaskKind, open_tasks
from app.models.progress import progress
from app.models.round_records import Candidate, Figures, Ordered, RoundState
from app.models.tally_sheets import SheetEntry
from app.rules.closing import BatchStage
from app.rules.permissions import Role
from app.rules.rounds import RoundKind
from app.rules.tally_sheets import INVALID, VALID, CountedBy


@pytest.fixture
def sheets_id(book: Book, round_id: int) -> int:
    book.sheets.set_counted_by(round_id, CountedBy.SHEETS)
    return round_id


@pytest.fixture
def whole(book: Book, sheets_id: int) -> int:
    for batch in BATCHES:
        enter(book, sheets_id, batch, FIRST, SECOND)
    return sheets_id


def test_nobody_makes_both_entries_while_somebody_else_could(book: Book, sheets_id: int) -> None:
    enter(book, sheets_id, 1, FIRST, SECOND)
    book.operator = "Minh"
    enter(book, sheets_id, 2, FIRST)
    second = SheetEntry(sheets_id, 2, SECOND)
    assert refused(lambda: book.sheets.put(second, {VALID: 4})) == ["pass.same_operator"]
    book.operator = "Thu Hà"
    enter(book, sheets_id, 2, SECOND)
    assert book.sheets.state(sheets_id, 2).is_settled


def test_whoever_finishes_or_opens_the_first_entry_again_has_made_it(book: Book, sheets_id: int) -> None:
    first, second = SheetEntry(sheets_id, 2, FIRST), SheetEntry(sheets_id, 2, SECOND)
    book.sheets.put(first, {VALID: 4})
    book.operator = "Minh"
    enter(book, sheets_id, 2, FIRST)
    book.operator = "Lan"
    book.sheets.resume(first)
    book.sheets.end(first)
    for name in ("Thu Hà", "Minh", "Lan"):
        book.operator = name
        assert refused(lambda: book.sheets.put(second, {VALID: 4})) == ["pass.same_operator"]
    book.operator = "Hoa"
    book.sheets.put(second, {VALID: 4})


def test_papers_keyed_twice_are_compared_once_their_passes_are_settled(book: Book, whole: int) -> None:
    contest = book.contests.get(book.rounds.get(whole).contest_id)
    book.contests.update(replace(contest, passes=2))
    for number, (name, first) in enumerate((("Lan", BATCHES[1][0]), ("Minh", struck(1, 2))), start=1):
        book.operator = name
        for ballot in (first, *BATCHES[1][1:]):
            book.ballots.record(BatchPass(whole, 1, number), ballot)
        book.settlements.end_pass(BatchPass(whole, 1, number))
    assert book.sheets.keyed(whole, 1) is None
    assert book.results.findings(whole) == ()
    (found,) = book.settlements.open_batch(whole, 1).open
    book.settlements.settle(whole, 1, found, struck(1, 2))
    differing = [str(one.cell) for one in book.sheets.keyed_differences(whole, 1)]
    assert differing == ["agree/1", "agree/2", "agree/4", "agree/5"]
    assert refused(lambda: book.results.close(whole)) == ["sheet.keyed_differs"]


def test_what_stops_closing_a_count_of_papers_stops_one_of_sheets(book: Book, whole: int) -> None:
    surplus = book.warnings.of_round(whole)[0].found
    book.warnings.give_reason(whole, surplus, "")
    assert refused(lambda: book.results.close(whole)) == ["warning.reason"]
    book.warnings.give_reason(whole, surplus, "đại hội đã biểu quyết")
    book.sheets.settle(whole, 1, VALID, 5, "đếm thiếu một phiếu")
    assert "sheet.papers" in refused(lambda: book.results.close(whole))
    assert book.rounds.get(whole).state is RoundState.ENTRY


def test_a_confirmed_count_of_sheets_is_corrected_with_a_reason(book: Book, whole: int) -> None:
    book.results.close(whole)
    assert refused(lambda: book.sheets.settle(whole, 2, agree(5), 1, "nhầm dòng")) == ["round.closed"]
    before = book.results.confirm(whole).digest
    assert refused(lambda: book.sheets.drop(whole, 2, "đếm lại")) == ["round.confirmed"]
    book.rounds.reopen(whole, "cộng nhầm một dòng")
    book.sheets.settle(whole, 2, agree(5), 1, "nhầm dòng")
    book.results.close(whole)
    after = book.results.confirm(whole).digest
    assert before != after
    assert [(one.reason, one.digest) for one in book.results.corrections(whole)] == [("cộng nhầm một dòng", before)]
    assert book.results.count(whole).lines[4].votes == 1


def test_an_annulled_count_of_sheets_stays_as_it_was(book: Book, whole: int) -> None:
    book.rounds.annul(whole, "bầu nhầm danh sách")
    assert refused(lambda: book.sheets.drop(whole, 1, "đếm lại")) == ["round.annulled"]
    assert refused(lambda: book.sheets.set_counted_by(whole, CountedBy.PAPERS)) == ["round.annulled"]
    assert book.sheets.of_round(whole)[1].of(VALID) == 4


def test_a_further_ballot_is_counted_as_the_round_before(book: Book) -> None:
    contest = book.contests.add(Contest("Bí thư"))
    first = book.rounds.begin_first(contest, Figures(1, 0, 4, {}, 4, 4, 4))
    book.rounds.set_candidates(first, [Candidate("Lê Văn An"), Candidate("Vũ Anh Đức")], Ordered.BY_NAME)
    book.rounds.set_batches(first, [4])
    book.sheets.set_counted_by(first, CountedBy.SHEETS)
    for one in book.warnings.of_round(first):
        book.warnings.give_reason(first, one.found, "đại hội đã biểu quyết")
    for entry in (FIRST, SECOND):
        place = SheetEntry(first, 1, entry)
        book.sheets.put(place, {VALID: 4, agree(1): 2, agree(2): 2})
        book.sheets.end(place)
    book.results.close(first)
    book.results.confirm(first)
    people = [one.person for one in book.rounds.get(first).candidates]
    again = book.rounds.begin_next(contest, RoundKind.FURTHER, Figures(1), people, fills_alternates=False)
    assert book.rounds.get(again).counted_by is CountedBy.SHEETS
    book.sheets.set_counted_by(again, CountedBy.PAPERS)
    assert book.rounds.get(again).counted_by is CountedBy.PAPERS


def test_the_list_of_all_batches_tells_how_far_each_sheet_is_and_who_made_it(book: Book, sheets_id: int) -> None:
    assert stages(book) == [BatchStage.NOT_BEGUN, BatchStage.NOT_BEGUN]
    book.sheets.put(SheetEntry(sheets_id, 2, FIRST), {VALID: 4})
    assert stages(book) == [BatchStage.NOT_BEGUN, BatchStage.IN_ENTRY]
    enter(book, sheets_id, 1, FIRST, SECOND)
    enter(book, sheets_id, 2, FIRST)
    enter(book, sheets_id, 2, SECOND, changed={agree(5): 1})
    assert stages(book) == [BatchStage.SETTLED, BatchStage.DIFFERING]
    assert [row.operators for row in overview(book)] == [("Thu Hà",), ("Thu Hà",)]
    tasks = [(task.kind, task.place) for task in open_tasks(book, progress(book))]
    assert (TaskKind.COMPARE, f"sheet/{sheets_id}/2") in tasks
    assert TaskKind.KEY not in {kind for kind, _ in tasks}


def stages(book: Book) -> list[BatchStage]:
    return [row.state.stage for row in overview(book)]


def test_a_paper_found_invalid_for_another_reason_is_never_without_it(book: Book, sheets_id: int) -> None:
    enter(book, sheets_id, 2, FIRST, SECOND)
    book.sheets.settle(sheets_id, 2, VALID, 3, "một phiếu rách")
    book.sheets.settle(sheets_id, 2, INVALID, 1, "một phiếu rách")
    assert refused(lambda: book.sheets.settle(sheets_id, 2, OTHER, 1)) == ["ballot.note"]
    book.sheets.settle(sheets_id, 2, OTHER, 1, "phiếu rách đôi")
    assert book.sheets.notes(sheets_id) == ("phiếu rách đôi",)


def test_who_may_do_what_with_a_sheet(book: Book, sheets_id: int) -> None:
    head = book.operators.add("Mạnh", Role.HEAD)
    entry, viewer = book.operators.add("Hà", Role.ENTRY), book.operators.add("Lan", Role.VIEWER)
    book.operators.enter(entry.id)
    with pytest.raises(NotAllowed):
        book.sheets.set_counted_by(sheets_id, CountedBy.PAPERS)
    enter(book, sheets_id, 1, FIRST)
    with pytest.raises(NotAllowed):
        book.sheets.drop(sheets_id, 1, "đếm lại")
    book.operators.enter(viewer.id)
    with pytest.raises(NotAllowed):
        book.sheets.put(SheetEntry(sheets_id, 2, FIRST), {VALID: 4})
    book.operators.enter(head.id)
    book.sheets.drop(sheets_id, 1, "đếm lại")
    assert book.sheets.state(sheets_id, 1).begun == frozenset()
