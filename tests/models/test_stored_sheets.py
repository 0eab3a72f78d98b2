"""Tally sheets in a book: two blind entries, settled cell by cell, counted as the papers would be, then frozen."""

import json
import sqlite3

import pytest
from sheet_samples import BATCHES, FIRST, OTHER, SECOND, agree, enter, refused, right, struck

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.checking import check_book
from app.models.open_tasks import TaskKind, open_tasks
from app.models.progress import progress
from app.models.round_records import RoundState
from app.models.tally_sheets import SheetEntry
from app.rules.ballots import Reason
from app.rules.permissions import Role
from app.rules.tally_sheets import INVALID, VALID, CountedBy, TallySheet


@pytest.fixture
def sheets_id(book: Book, round_id: int) -> int:
    book.sheets.set_counted_by(round_id, CountedBy.SHEETS)
    return round_id


def test_the_count_of_the_sheets_is_the_count_of_the_papers(book: Book, sheets_id: int) -> None:
    for batch in BATCHES:
        enter(book, sheets_id, batch, FIRST, SECOND)
    by_sheets = book.results.close(sheets_id)
    book.results.confirm(sheets_id)
    assert list(check_book(book)) == []
    assert book.results.is_as_confirmed(sheets_id)
    assert [line.votes for line in by_sheets.lines] == [6, 6, 7, 3, 2]
    assert by_sheets.invalid_by_reason == {Reason.IDENTIFYING_MARK: 1, Reason.OVERVOTE: 1}
    assert by_sheets.elected == (3, 1, 2)


def test_every_number_is_on_the_disk_when_it_is_typed(book: Book, sheets_id: int) -> None:
    place = SheetEntry(sheets_id, 1, FIRST)
    book.sheets.put(place, {VALID: 4})
    with Book.look(book.path) as other:
        assert other.sheets.of(place) == TallySheet({VALID: 4})
        assert other.rounds.get(sheets_id).state is RoundState.ENTRY
    book.sheets.put(place, {VALID: 0, agree(3): 2})
    assert book.sheets.of(place) == TallySheet({agree(3): 2})


def test_an_entry_ends_only_when_its_sums_hold(book: Book, sheets_id: int) -> None:
    place = SheetEntry(sheets_id, 1, FIRST)
    book.sheets.put(place, {**right(book, sheets_id, 1).figures, INVALID: 1})
    assert refused(lambda: book.sheets.end(place)) == ["sheet.papers", "sheet.reasons"]
    book.sheets.put(place, {INVALID: 2})
    book.sheets.end(place)
    assert refused(lambda: book.sheets.put(place, {INVALID: 3})) == ["sheet.ended"]


def test_what_the_board_found_otherwise_invalid_is_named(book: Book, sheets_id: int) -> None:
    place = SheetEntry(sheets_id, 1, FIRST)
    book.sheets.put(place, {VALID: 5, INVALID: 1, OTHER: 1, agree(1): 5})
    assert refused(lambda: book.sheets.end(place)) == ["ballot.note"]
    book.sheets.set_note(place, "phiếu rách đôi")
    book.sheets.end(place)
    assert book.sheets.notes(sheets_id) == ("phiếu rách đôi",)


def test_the_second_entry_waits_for_the_first_and_the_first_stays_when_it_has_begun(book: Book, sheets_id: int) -> None:
    first, second = SheetEntry(sheets_id, 1, FIRST), SheetEntry(sheets_id, 1, SECOND)
    assert refused(lambda: book.sheets.put(second, {VALID: 4})) == ["sheet.first_open"]
    enter(book, sheets_id, 1, FIRST)
    book.sheets.resume(first)
    book.sheets.end(first)
    book.sheets.put(second, {VALID: 4})
    assert refused(lambda: book.sheets.resume(first)) == ["sheet.second_begun"]
    assert refused(lambda: book.sheets.settle(sheets_id, 1, VALID, 4)) == ["sheet.not_compared"]


def test_only_the_cells_that_differ_are_settled_with_who_when_and_why(book: Book, sheets_id: int) -> None:
    enter(book, sheets_id, 1, FIRST)
    enter(book, sheets_id, 1, SECOND, changed={agree(2): 3, agree(4): 2})
    assert [(str(one.cell), one.first, one.second) for one in book.sheets.differences(sheets_id, 1)] == [
        ("agree/2", 4, 3),
        ("agree/4", 1, 2),
    ]
    assert book.sheets.settled(sheets_id, 1) is None
    book.sheets.settle(sheets_id, 1, agree(2), 4)
    assert refused(lambda: book.sheets.settle(sheets_id, 1, agree(4), 0)) == ["sheet.why"]
    assert [found.rule.code for found in book.results.findings(sheets_id)] == ["sheet.differs", "sheet.waiting"]
    book.sheets.settle(sheets_id, 1, agree(4), 1)
    settled = book.sheets.settled(sheets_id, 1)
    assert settled is not None
    assert settled.figures == right(book, sheets_id, 1).figures
    assert [(one.reason, one.operator) for one in book.sheets.settlements(sheets_id, 1)] == [
        ("lượt nhập 2 gõ nhầm", "Thu Hà"),
        ("lượt nhập 2 gõ nhầm", "Thu Hà"),
    ]
    entry = next(one for one in book.journal.entries() if one.action == "sheet.settle")
    assert json.loads(entry.detail)["entries"] == [4, 3]


def test_whoever_entered_a_sheet_settles_nothing_of_it_while_somebody_else_could(book: Book, sheets_id: int) -> None:
    head, *clerks = (
        book.operators.add(name, role).id
        for name, role in (("Trưởng", Role.HEAD), ("Hà", Role.ENTRY), ("Minh", Role.ENTRY), ("Lan", Role.ENTRY))
    )
    for clerk, entry, changed in ((clerks[0], FIRST, {}), (clerks[1], SECOND, {agree(2): 3, agree(4): 2})):
        book.operators.enter(clerk)
        enter(book, sheets_id, 1, entry, changed=changed)
    assert refused(lambda: book.sheets.settle(sheets_id, 1, agree(2), 4)) == ["sheet.own_entry"]
    book.operators.enter(clerks[2])
    book.sheets.settle(sheets_id, 1, agree(2), 4)
    assert refused(lambda: book.sheets.settle(sheets_id, 1, agree(1), 0, "nhầm dòng")) == ["sheet.agreed"]
    book.operators.enter(head)
    book.sheets.settle(sheets_id, 1, agree(1), 0, "nhầm dòng")


def test_a_number_wrong_on_both_is_corrected_with_a_reason(book: Book, sheets_id: int) -> None:
    enter(book, sheets_id, 2, FIRST, SECOND)
    assert refused(lambda: book.sheets.settle(sheets_id, 2, agree(5), 1)) == ["sheet.why"]
    book.sheets.settle(sheets_id, 2, agree(5), 1, "tờ ghi nhầm dòng")
    settled = book.sheets.settled(sheets_id, 2)
    assert settled is not None
    assert settled.of(agree(5)) == 1


def test_a_keyed_count_of_the_same_batch_must_say_the_same(book: Book, sheets_id: int) -> None:
    for batch in BATCHES:
        enter(book, sheets_id, batch, FIRST, SECOND)
    for ballot in BATCHES[1][:-1]:
        book.ballots.record(BatchPass(sheets_id, 1), ballot)
    assert book.sheets.keyed(sheets_id, 1) is None
    wrong = book.ballots.record(BatchPass(sheets_id, 1), struck(1, 2))[0]
    assert len(book.sheets.keyed_differences(sheets_id, 1)) == 6
    assert [found.rule.code for found in book.results.findings(sheets_id)] == ["sheet.keyed_differs"]
    book.ballots.replace(wrong, BATCHES[1][-1])
    assert book.sheets.keyed_differences(sheets_id, 1) == ()
    book.results.close(sheets_id)


def test_a_sheet_is_thrown_away_with_a_reason(book: Book, sheets_id: int) -> None:
    enter(book, sheets_id, 1, FIRST, SECOND)
    assert refused(lambda: book.rounds.set_batches(sheets_id, [])) == ["sheet.in_use"]
    assert refused(lambda: book.sheets.drop(sheets_id, 1, " ")) == ["round.reason"]
    book.sheets.drop(sheets_id, 1, "đếm lại tập")
    assert book.sheets.state(sheets_id, 1).begun == frozenset()
    enter(book, sheets_id, 2, FIRST)
    assert refused(lambda: book.rounds.set_batches(sheets_id, [6])) == ["sheet.in_use"]


def test_the_way_of_counting_is_chosen_before_anything_is_entered(book: Book, round_id: int) -> None:
    place = SheetEntry(round_id, 1, FIRST)
    assert refused(lambda: book.sheets.put(place, {VALID: 1})) == ["sheet.by_papers"]
    book.sheets.set_counted_by(round_id, CountedBy.SHEETS)
    book.sheets.put(place, {VALID: 1})
    assert refused(lambda: book.sheets.set_counted_by(round_id, CountedBy.PAPERS)) == ["sheet.way"]
    assert refused(lambda: book.rounds.set_candidates(round_id, (), book.rounds.get(round_id).ordered)) == [
        "round.has_ballots"
    ]
    assert refused(lambda: book.contests.remove(book.rounds.get(round_id).contest_id)) == ["contest.has_ballots"]


def test_there_is_no_contest_file_but_a_digest_of_the_sheets(book: Book, sheets_id: int) -> None:
    for batch in BATCHES:
        enter(book, sheets_id, batch, FIRST, SECOND)
    assert refused(lambda: book.results.contest_object(sheets_id)) == ["sheet.no_file"]
    before = book.results.digest(sheets_id)
    book.sheets.settle(sheets_id, 2, agree(5), 1, "tờ ghi nhầm dòng")
    assert book.results.digest(sheets_id) != before


def test_progress_and_tasks_lead_to_the_sheets(book: Book, sheets_id: int) -> None:
    enter(book, sheets_id, 1, FIRST, SECOND)
    done = progress(book)
    assert (done.papers, done.next_keying) == (6, f"sheet/{sheets_id}/2")
    assert [task.place for task in open_tasks(book, done) if task.kind is TaskKind.KEY] == [f"sheet/{sheets_id}/2"]
    enter(book, sheets_id, 2, FIRST)
    enter(book, sheets_id, 2, SECOND, changed={agree(5): 1})
    assert f"sheet/{sheets_id}/2" in [task.place for task in open_tasks(book, progress(book))]


def test_what_must_never_be_is_refused_by_the_database(book: Book, sheets_id: int) -> None:
    enter(book, sheets_id, 1, FIRST, SECOND)
    enter(book, sheets_id, 2, FIRST, SECOND)
    statements = [
        f"INSERT INTO tally_line VALUES ({sheets_id}, 1, 1, 9, 'agree', 3)",
        f"INSERT INTO tally_reason VALUES ({sheets_id}, 1, 1, 'unlikely', 3)",
        "UPDATE tally_sheet SET valid = -1",
        f"UPDATE round SET counted_by = 'papers' WHERE id = {sheets_id}",
    ]
    book.results.close(sheets_id)
    book.results.confirm(sheets_id)
    frozen = [
        "UPDATE tally_sheet SET valid = 1",
        "DELETE FROM tally_line",
        "DELETE FROM tally_reason",
        f"INSERT INTO tally_settlement VALUES ({sheets_id}, 1, 'valid', 3, 'x', '', '')",
    ]
    for statement in (*statements, *frozen):
        with pytest.raises(sqlite3.IntegrityError):
            book.connection.execute(statement)


def test_a_sheet_of_a_round_counted_by_papers_is_refused_by_the_database(book: Book, round_id: int) -> None:
    insert = "INSERT INTO tally_sheet (round_id, batch, entry, began_at) VALUES"
    with pytest.raises(sqlite3.IntegrityError):
        book.connection.execute(f"{insert} ({round_id}, 1, 1, '')")
    book.sheets.set_counted_by(round_id, CountedBy.SHEETS)
    with pytest.raises(sqlite3.IntegrityError):
        book.connection.execute(f"{insert} ({round_id}, 1, 2, '')")


@pytest.mark.parametrize("papers", [-3, 100_000, 10**30])
def test_no_cell_takes_what_is_no_count(book: Book, sheets_id: int, papers: int) -> None:
    place = SheetEntry(sheets_id, 1, FIRST)
    for cell in (VALID, agree(3), OTHER):
        assert refused(lambda cell=cell: book.sheets.put(place, {cell: papers})) == ["sheet.figure"]
    assert book.sheets.of(place) == TallySheet({})
    enter(book, sheets_id, 1, FIRST, SECOND)
    assert refused(lambda: book.sheets.settle(sheets_id, 1, agree(3), papers, "đếm lại")) == ["sheet.figure"]
