"""What must never be is refused by the database itself, whoever asks."""

import sqlite3

import pytest

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.contests import Contest, Office
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.ballots import Ballot, Reason

PAPER = Ballot(frozenset({1, 2, 3}), frozenset({4, 5}))


def refused(book: Book, statement: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        book.connection.execute(statement)


@pytest.fixture
def ballot_id(book: Book, round_id: int) -> int:
    return book.ballots.record(BatchPass(round_id, 1), PAPER)[0].id


def test_a_mark_for_a_number_that_is_no_candidate(book: Book, round_id: int, ballot_id: int) -> None:
    refused(book, f"INSERT INTO mark VALUES ({ballot_id}, {round_id}, 6, 'disagree')")


def test_a_mark_of_another_round(book: Book, round_id: int, ballot_id: int) -> None:
    refused(book, f"INSERT INTO mark VALUES ({ballot_id}, {round_id + 1}, 1, 'disagree')")


def test_a_mark_on_a_stated_ballot(book: Book, round_id: int) -> None:
    foreign = book.ballots.record(BatchPass(round_id, 1), Ballot(stated=Reason.FOREIGN_PAPER))[0]
    refused(book, f"INSERT INTO mark VALUES ({foreign.id}, {round_id}, 1, 'disagree')")


def test_a_mark_moved_to_a_stated_ballot(book: Book, round_id: int, ballot_id: int) -> None:
    foreign = book.ballots.record(BatchPass(round_id, 1), Ballot(stated=Reason.FOREIGN_PAPER))[0]
    refused(book, f"UPDATE mark SET ballot_id = {foreign.id} WHERE ballot_id = {ballot_id}")


def test_a_stated_reason_on_a_marked_ballot(book: Book, ballot_id: int) -> None:
    refused(book, f"UPDATE ballot SET stated = 'foreign_paper' WHERE id = {ballot_id}")
    refused(book, f"UPDATE ballot SET stated = 'foreign_paper', marks = 0 WHERE id = {ballot_id}")


def test_a_note_without_its_reason_and_a_reason_without_its_note(book: Book, round_id: int, ballot_id: int) -> None:
    refused(book, f"UPDATE ballot SET note = 'x' WHERE id = {ballot_id}")
    refused(
        book,
        "INSERT INTO ballot (round_id, batch, pass, serial, stated, note, marks)"
        f" VALUES ({round_id}, 1, 1, 9, 'other', '', 0)",
    )


def test_two_papers_at_one_place(book: Book, round_id: int, ballot_id: int) -> None:
    refused(book, f"INSERT INTO ballot (round_id, batch, pass, serial, marks) VALUES ({round_id}, 1, 1, 1, 0)")


def test_a_paper_in_a_batch_that_is_not_there(book: Book, round_id: int) -> None:
    refused(book, f"INSERT INTO ballot (round_id, batch, pass, serial, marks) VALUES ({round_id}, 9, 1, 1, 0)")


def test_a_second_round_without_a_first(book: Book, round_id: int) -> None:
    other = book.connection.execute(
        "INSERT INTO contest (position, office, title, electorate) VALUES (9, 'other', 'x', 'committee')"
    ).lastrowid
    insert = "INSERT INTO round (contest_id, number, previous, kind, seats)"
    refused(book, f"{insert} VALUES ({other}, 2, 1, 'further', 1)")
    refused(book, f"{insert} VALUES ({other}, 2, NULL, 'further', 1)")
    refused(book, f"{insert} VALUES ({other}, 1, NULL, 'runoff', 1)")


def test_no_seats_and_negative_people(book: Book, round_id: int) -> None:
    refused(book, f"UPDATE round SET seats = 0 WHERE id = {round_id}")
    refused(book, f"UPDATE round SET summoned = -1 WHERE id = {round_id}")


def test_words_where_a_number_belongs(book: Book, round_id: int) -> None:
    refused(book, f"UPDATE round SET seats = 'ba' WHERE id = {round_id}")


@pytest.fixture
def confirmed(book: Book, round_id: int) -> int:
    """The round confirmed once, opened again for a correction, and confirmed anew."""
    for batch, papers in ((1, 6), (2, 4)):
        book.ballots.record(BatchPass(round_id, batch), PAPER, papers)
    for _ in range(2):
        book.results.close(round_id)
        book.results.confirm(round_id)
        if not book.results.corrections(round_id):
            book.rounds.reopen(round_id, "ghi nhầm")
    return round_id


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ballot SET note = ''",
        "DELETE FROM mark",
        "UPDATE batch SET declared = 99",
        "DELETE FROM round_candidate",
    ],
)
@pytest.mark.usefixtures("confirmed")
def test_papers_of_a_confirmed_round(book: Book, statement: str) -> None:
    refused(book, statement)


@pytest.mark.parametrize(
    "statement",
    [
        "REPLACE INTO confirmation SELECT round_id, at, operator, 'sha256:00', outcome FROM confirmation",
        (
            "REPLACE INTO correction SELECT id, round_id, at, operator, 'x', confirmed_at, confirmed_by, digest,"
            " outcome FROM correction"
        ),
        (
            "REPLACE INTO journal SELECT (SELECT max(id) + 1 FROM journal), at, operator, 'x', subject, detail,"
            " previous, digest FROM journal WHERE id = 5"
        ),
        (
            "REPLACE INTO congress SELECT id, name, kind, ordinal, term, place, opens, closes, 'qd-190-2024', "
            " rehearsal, all_members_sign, cards_base, full_years, organisations, own_seal FROM congress"
        ),
        "DELETE FROM congress",
    ],
)
@pytest.mark.usefixtures("confirmed")
def test_a_stored_row_replaced(book: Book, statement: str) -> None:
    refused(book, statement)


def test_a_paper_of_a_confirmed_round_replaced_by_one_of_another(book: Book, confirmed: int) -> None:
    contest = book.contests.add(Contest("Bí thư", Office.SECRETARY))
    other = book.rounds.begin_first(contest, Figures(1, 0, 10, {}, 10, 10, 10))
    book.rounds.set_candidates(other, [Candidate("Lê Văn An"), Candidate("Vũ Anh Đức")], Ordered.BY_NAME)
    book.rounds.set_batches(other, [10])
    stored = book.ballots.record(BatchPass(other, 1), Ballot(frozenset({1}), frozenset({2})))[0]
    taken = book.connection.execute(f"SELECT min(id) FROM ballot WHERE round_id = {confirmed}").fetchone()[0]
    columns = "(id, round_id, batch, pass, serial, marks)"
    refused(book, f"REPLACE INTO ballot {columns} VALUES ({taken}, {other}, 1, 1, 2, 0)")
    refused(book, f"UPDATE OR REPLACE ballot SET id = {taken} WHERE id = {stored.id}")
    refused(book, f"UPDATE ballot SET round_id = {confirmed}, serial = 99 WHERE id = {stored.id}")
    refused(book, f"UPDATE mark SET ballot_id = {taken}, round_id = {confirmed} WHERE ballot_id = {stored.id}")
