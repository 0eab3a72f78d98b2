"""Printings and what became of the papers, in the book."""

import pytest

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.errors import Refused
from app.models.paper_accounts import PaperCounts
from app.models.round_records import Figures, Ordered
from app.rules.ballots import Ballot

PAPER = Ballot(frozenset({1, 2, 3}), frozenset({4, 5}))


def codes(act):
    with pytest.raises(Refused) as refusal:
        act()
    return [found.rule.code for found in refusal.value.findings]


def test_a_printing_is_recorded_and_can_be_dropped_and_kept_again(book: Book, round_id: int) -> None:
    accounts = book.paper_accounts
    accounts.record_printing(round_id, 10, 2)
    assert accounts.of(round_id).printed == 12
    printing = accounts.last_printing(round_id)
    accounts.drop_printing(printing)
    assert (accounts.of(round_id).printed, accounts.last_printing(round_id)) == (0, None)
    accounts.keep_printing(printing)
    assert accounts.of(round_id).printed == 12


def test_papers_of_a_changed_list_are_outdated(book: Book, round_id: int) -> None:
    book.paper_accounts.record_printing(round_id, 10, 2)
    book.rounds.set_candidates(round_id, book.rounds.get(round_id).candidates[:4], Ordered.BY_NAME)
    account = book.paper_accounts.of(round_id)
    assert (account.printed, account.outdated) == (0, 12)


def test_a_count_is_not_closed_while_printed_papers_are_unaccounted_for(book: Book, round_id: int) -> None:
    for batch in book.rounds.batches(round_id):
        book.ballots.record(BatchPass(round_id, batch.number), PAPER, batch.declared)
    book.paper_accounts.record_printing(round_id, 10, 3)
    book.paper_accounts.exchange(round_id)
    assert codes(lambda: book.results.close(round_id)) == ["papers.lacking"]
    book.paper_accounts.set_counts(round_id, PaperCounts(spoiled=1, left_over=2))
    assert book.results.close(round_id).valid == 10
    assert codes(lambda: book.paper_accounts.exchange(round_id)) == ["round.closed"]


def test_what_cannot_be_printed_is_refused(book: Book, round_id: int) -> None:
    assert codes(lambda: book.paper_accounts.record_printing(round_id, 0, 0)) == ["papers.copies"]
    assert codes(lambda: book.paper_accounts.take_exchange_back(round_id)) == ["papers.none_spoiled"]
    book.rounds.set_figures(round_id, Figures(9, 0, 10, {}, 10, 10, 10))
    assert codes(lambda: book.paper_accounts.record_printing(round_id, 10, 0)) == ["round.few_candidates"]
