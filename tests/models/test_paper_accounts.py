"""Printings, papers spoiled and left over: what is stored, what is refused, what stops closing."""

import sqlite3
from dataclasses import replace

import pytest

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.errors import Refused
from app.models.handovers import Handover
from app.models.paper_accounts import PaperCounts
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.ballots import Ballot
from app.rules.paper_account import MOST_COPIES, PaperAccount

ALL = frozenset(range(1, 6))
STRUCK = Ballot(ALL - {4, 5}, frozenset({4, 5}))


def codes(refusal: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [found.rule.code for found in refusal.value.findings]


def keyed(book: Book, round_id: int) -> None:
    for batch in book.rounds.batches(round_id):
        book.ballots.record(BatchPass(round_id, batch.number), STRUCK, batch.declared)
    for one in book.warnings.of_round(round_id):
        book.warnings.give_reason(round_id, one.found, "đại hội đã biểu quyết")


def test_a_printing_is_kept_with_its_reserve_and_who_printed(book: Book, round_id: int) -> None:
    book.paper_accounts.record_printing(round_id, 10, 2)
    book.paper_accounts.record_printing(round_id, 0, 5)
    first, second = book.paper_accounts.printings(round_id)
    assert (first.copies, first.reserve, first.operator, first.is_current) == (10, 2, "Thu Hà", True)
    assert second.papers == 5
    assert book.paper_accounts.of(round_id) == PaperAccount(printed_here=17)


def test_a_dropped_printing_no_longer_counts_and_comes_back(book: Book, round_id: int) -> None:
    book.paper_accounts.record_printing(round_id, 10, 2)
    (printing,) = book.paper_accounts.printings(round_id)
    book.paper_accounts.drop_printing(printing)
    assert book.paper_accounts.of(round_id).printed == 0
    book.paper_accounts.keep_printing(printing)
    assert book.paper_accounts.of(round_id).printed == 12
    assert [one.action for one in book.journal.entries()][-3:] == ["papers.print", "papers.drop", "papers.keep"]


def test_papers_of_a_list_that_changed_are_no_papers_of_this_round(book: Book, round_id: int) -> None:
    book.paper_accounts.record_printing(round_id, 10, 2)
    listed = book.rounds.get(round_id).candidates
    book.rounds.set_candidates(round_id, listed[:4], Ordered.BY_NAME)
    assert book.paper_accounts.of(round_id) == PaperAccount(outdated=12)
    assert "papers.old_list" in [one.rule.code for one in book.results.findings(round_id)]
    book.rounds.set_candidates(round_id, listed, Ordered.BY_NAME)
    assert book.paper_accounts.of(round_id) == PaperAccount(printed_here=12)


def test_another_number_of_seats_makes_other_papers(book: Book, round_id: int) -> None:
    book.paper_accounts.record_printing(round_id, 10, 2)
    book.rounds.set_figures(round_id, replace(book.rounds.get(round_id).figures, seats=4))
    assert book.paper_accounts.of(round_id).outdated == 12


@pytest.mark.parametrize(("copies", "reserve"), [(0, 0), (MOST_COPIES, 1)])
def test_an_impossible_number_is_refused(book: Book, round_id: int, copies: int, reserve: int) -> None:
    with pytest.raises(Refused) as refusal:
        book.paper_accounts.record_printing(round_id, copies, reserve)
    assert codes(refusal) == ["papers.copies"]


def test_a_list_too_short_for_its_seats_is_not_printed(book: Book, round_id: int) -> None:
    book.rounds.set_candidates(round_id, [Candidate("Lê Văn An")], Ordered.BY_NAME)
    with pytest.raises(Refused) as refusal:
        book.paper_accounts.record_printing(round_id, 10, 2)
    assert codes(refusal) == ["round.few_candidates"]


def test_exchanges_add_up_and_are_taken_back_one_by_one(book: Book, round_id: int) -> None:
    book.paper_accounts.exchange(round_id)
    book.paper_accounts.exchange(round_id)
    book.paper_accounts.take_exchange_back(round_id)
    assert book.paper_accounts.counts(round_id) == PaperCounts(spoiled=1)
    book.paper_accounts.take_exchange_back(round_id)
    with pytest.raises(Refused) as refusal:
        book.paper_accounts.take_exchange_back(round_id)
    assert codes(refusal) == ["papers.none_spoiled"]


def test_the_count_is_not_closed_while_a_printed_paper_is_lacking(book: Book, round_id: int) -> None:
    keyed(book, round_id)
    book.paper_accounts.record_printing(round_id, 10, 2)
    with pytest.raises(Refused) as refusal:
        book.results.close(round_id)
    assert codes(refusal) == ["papers.lacking"]
    book.paper_accounts.set_counts(round_id, PaperCounts(spoiled=1, left_over=1))
    book.results.close(round_id)


def test_a_board_that_keeps_no_account_closes_without_one(book: Book, round_id: int) -> None:
    keyed(book, round_id)
    book.results.close(round_id)


def test_nothing_is_printed_or_counted_once_the_count_is_closed(book: Book, round_id: int) -> None:
    keyed(book, round_id)
    book.paper_accounts.record_printing(round_id, 10, 0)
    (printing,) = book.paper_accounts.printings(round_id)
    book.results.close(round_id)
    accounts = book.paper_accounts
    for write in (
        lambda: accounts.record_printing(round_id, 1, 0),
        lambda: accounts.drop_printing(printing),
        lambda: accounts.exchange(round_id),
        lambda: accounts.set_counts(round_id, PaperCounts()),
    ):
        with pytest.raises(Refused) as refusal:
            write()
        assert codes(refusal) == ["round.closed"]


def test_the_database_keeps_the_account_of_a_confirmed_round(book: Book, round_id: int) -> None:
    keyed(book, round_id)
    book.paper_accounts.record_printing(round_id, 10, 0)
    book.results.close(round_id)
    book.results.confirm(round_id)
    for statement in (
        "UPDATE printing SET dropped = 1",
        "DELETE FROM printing",
        f"INSERT INTO paper_count (round_id, elsewhere, spoiled, left_over) VALUES ({round_id}, 0, 1, 0)",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            book.connection.execute(statement)


def test_what_the_papers_number_is_guessed_from(book: Book, round_id: int) -> None:
    def usual(**changes: int) -> int:
        figures = Figures(3, 0, 30, {}, **changes)
        book.rounds.set_figures(round_id, figures)
        return book.paper_accounts.usual_copies(round_id)

    assert usual(present=28, issued=27) == 27
    assert usual(present=28) == 28
    assert usual() == 30


def test_a_handover_is_written_after_the_result_is_confirmed(book: Book, round_id: int) -> None:
    keyed(book, round_id)
    book.results.close(round_id)
    book.results.confirm(round_id)
    handover = Handover(2, "001245 và 001246", "Nguyễn Trung Khải", "Lò Thị Thủy")
    book.handovers.save(round_id, handover)
    assert book.handovers.of(round_id) == handover
    assert book.handovers.of(round_id + 1) == Handover()
