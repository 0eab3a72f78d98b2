"""A book marked as a rehearsal can never become a real one, whoever asks and however."""

import sqlite3
from dataclasses import replace

import pytest

from app.exchange.practice_papers import practice_objection, practice_papers
from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.errors import Refused
from app.models.tally_sheets import SheetEntry
from app.rules.ballots import Ballot
from app.rules.tally_sheets import VALID, CountedBy


@pytest.fixture
def rehearsal(book: Book) -> Book:
    book.congresses.save(replace(book.congresses.get(), rehearsal=True))
    return book


def test_saving_it_as_real_is_refused_in_words(rehearsal: Book) -> None:
    with pytest.raises(Refused) as caught:
        rehearsal.congresses.save(replace(rehearsal.congresses.get(), rehearsal=False))
    assert [one.rule.code for one in caught.value.findings] == ["rehearsal.stays"]
    rehearsal.congresses.save(replace(rehearsal.congresses.get(), place="Mai Sơn"))
    assert rehearsal.congresses.get().rehearsal


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE congress SET rehearsal = 0",
        "UPDATE OR REPLACE congress SET rehearsal = 0, id = 1",
        "DELETE FROM congress",
        (
            "INSERT OR REPLACE INTO congress SELECT id, name, kind, ordinal, term, place, opens, closes, rules, 0,"
            " all_members_sign, cards_base, full_years, organisations, own_seal FROM congress"
        ),
        (
            "INSERT INTO congress SELECT id, name, kind, ordinal, term, place, opens, closes, rules, 0,"
            " all_members_sign, cards_base, full_years, organisations, own_seal FROM congress WHERE true"
            " ON CONFLICT (id) DO UPDATE SET rehearsal = excluded.rehearsal"
        ),
    ],
)
def test_the_database_refuses_it_too(rehearsal: Book, statement: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="rehearsal"):
        rehearsal.connection.execute(statement)
    assert rehearsal.congresses.get().rehearsal


def test_a_real_book_with_papers_cannot_become_a_rehearsal_by_a_slip(book: Book, round_id: int) -> None:
    book.ballots.record(BatchPass(round_id, 1), Ballot(frozenset({1, 2, 3}), frozenset({4, 5})))
    with pytest.raises(Refused) as caught:
        book.congresses.save(replace(book.congresses.get(), rehearsal=True))
    assert [one.rule.code for one in caught.value.findings] == ["rehearsal.has_papers"]
    assert not book.congresses.get().rehearsal


def test_neither_can_a_real_book_with_a_tally_sheet(book: Book, round_id: int) -> None:
    book.sheets.set_counted_by(round_id, CountedBy.SHEETS)
    book.sheets.put(SheetEntry(round_id, 1, 1), {VALID: 6})
    with pytest.raises(Refused) as caught:
        book.congresses.save(replace(book.congresses.get(), rehearsal=True))
    assert [one.rule.code for one in caught.value.findings] == ["rehearsal.has_papers"]


def test_a_count_by_hand_has_no_papers_to_practise_on(rehearsal: Book, round_id: int) -> None:
    assert practice_papers(rehearsal, round_id)
    rehearsal.sheets.set_counted_by(round_id, CountedBy.SHEETS)
    found = practice_objection(rehearsal, round_id)
    assert found
    assert found.rule.code == "practice.by_sheets"
    assert practice_papers(rehearsal, round_id) == ()
