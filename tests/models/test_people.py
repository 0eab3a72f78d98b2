"""People of a book: who may write, PINs and waiting, and that a book never loses its head."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.committees import Committee
from app.models.errors import NotAllowed, Refused
from app.rules.ballots import Ballot
from app.rules.permissions import Act, Role

PAPER = Ballot(frozenset({1, 2, 3}), frozenset({4, 5}))


class Clock:
    """A clock that goes on when it is told to."""

    def __init__(self):
        self.time = datetime(2025, 7, 29, 12, 0, tzinfo=UTC)
        self.gone = 0.0

    def __call__(self):
        return self.time

    def passes(self, seconds):
        """Let time go by, which no setting of the clock does."""
        self.time += timedelta(seconds=seconds)
        self.gone += seconds

    def is_set(self, hours):
        """Set the clock ahead, or back."""
        self.time += timedelta(hours=hours)

    def ticks(self):
        return self.gone


@pytest.fixture
def people(book):
    """Mạnh is the head and works; Hà keys, Hoa is the secretary, Lan looks on."""
    added = {
        "Mạnh": book.operators.add("Mạnh", Role.VIEWER),
        "Hà": book.operators.add("Hà", Role.ENTRY),
        "Hoa": book.operators.add("Hoa", Role.SECRETARY),
        "Lan": book.operators.add("Lan", Role.VIEWER),
    }
    return {name: one.id for name, one in added.items()}


def code_of(act):
    with pytest.raises(Refused) as refusal:
        act()
    return refusal.value.findings[0].rule.code


def test_a_book_without_people_has_one_user_who_may_everything(book):
    book.operator = ""
    book.committees.save(Committee("Đảng bộ mới"))
    assert all(book.operators.may(act) for act in Act)


def test_the_first_one_is_the_head_and_works(book, people):
    assert book.operators.current.role is Role.HEAD
    assert book.operator == "Mạnh"
    assert [one.name for one in book.operators.all()] == ["Mạnh", "Hà", "Hoa", "Lan"]


def test_changes_are_refused_where_they_are_written_with_who_may(book, round_id, people):
    book.operators.enter(people["Hà"])
    book.ballots.record(BatchPass(round_id, 1), PAPER)
    with pytest.raises(NotAllowed) as refusal:
        book.rounds.annul(round_id, "nhầm")
    assert refusal.value.found.rule.code == "operator.not_allowed"
    assert str(refusal.value) == (
        "Hà (nhập phiếu) không làm được việc này: hủy lần bầu. Việc này của Mạnh. Bấm F8 để đổi người."
    )
    book.operators.enter(people["Lan"])
    with pytest.raises(NotAllowed, match="Việc này của Mạnh, Hà, Hoa"):
        book.ballots.record(BatchPass(round_id, 1), PAPER)
    assert book.ballots.count(round_id) == 1
    assert not book.can_write


def test_whoever_is_not_on_the_list_writes_nothing(book, people):
    book.operator = "Người lạ"
    with pytest.raises(NotAllowed, match="F8") as refusal:
        book.committees.save(Committee("Khác"))
    assert refusal.value.found.rule.code == "operator.nobody"
    assert not book.can_write


def test_a_viewer_saves_no_copy_of_the_book(book, people, tmp_path):
    book.operators.enter(people["Lan"])
    with pytest.raises(NotAllowed):
        book.save_copy(tmp_path / "chep.sodaihoi")
    assert not (tmp_path / "chep.sodaihoi").exists()
    book.operators.enter(people["Hà"])
    book.save_copy(tmp_path / "chep.sodaihoi")


def test_only_the_right_pin_lets_somebody_work(book, people):
    book.operators.set_pin(people["Hà"], "2468")
    assert code_of(lambda: book.operators.enter(people["Hà"], "1357")) == "operator.pin_wrong"
    assert book.operator == "Mạnh"
    assert code_of(lambda: book.operators.enter(people["Hà"], "2468")) == "operator.pin_wait"


def test_waiting_grows_and_outlives_the_program(tmp_path: Path):
    clock, path = Clock(), tmp_path / "so.sodaihoi"
    with Book.create(path, clock=clock, ticks=clock.ticks) as book:
        head = book.operators.add("Mạnh", Role.HEAD).id
        book.operators.set_pin(head, "2468")
        for wait in (1, 2, 4, 8):
            assert code_of(lambda: book.operators.enter(head, "9999")) == "operator.pin_wrong"
            assert book.operators.seconds_left(head) == wait
            clock.passes(wait)
        assert code_of(lambda: book.operators.enter(head, "9999")) == "operator.pin_wrong"
    with Book.open(path, clock=clock, ticks=clock.ticks) as book:
        assert book.operators.seconds_left(head) == 16
        assert code_of(lambda: book.operators.enter(head, "2468")) == "operator.pin_wait"
        clock.passes(16)
        book.operators.enter(head, "2468")
        assert book.operator == "Mạnh"
        assert code_of(lambda: book.operators.enter(head, "9999")) == "operator.pin_wrong"
        assert book.operators.seconds_left(head) == 1


@pytest.mark.parametrize("hours", [-24, 24])
def test_setting_the_clock_ends_no_wait(tmp_path: Path, hours: int):
    clock = Clock()
    with Book.create(tmp_path / "so.sodaihoi", clock=clock, ticks=clock.ticks) as book:
        head = book.operators.add("Mạnh", Role.HEAD).id
        other = book.operators.add("Hà", Role.ENTRY).id
        for one in (head, other):
            book.operators.set_pin(one, "2468")
        for _ in range(4):
            code_of(lambda: book.operators.enter(head, "9999"))
            clock.passes(10)
        code_of(lambda: book.operators.enter(head, "9999"))
        code_of(lambda: book.operators.enter(other, "9999"))
        clock.is_set(hours)
        assert code_of(lambda: book.operators.enter(head, "2468")) == "operator.pin_wait"
        assert [book.operators.seconds_left(one) for one in (head, other)] == [16, 1]
        clock.passes(15.5)
        assert book.operators.seconds_left(head) == 1
        clock.passes(0.5)
        book.operators.enter(head, "2468")


def test_a_clock_set_back_before_the_program_starts_again_begins_the_wait_again(tmp_path: Path):
    clock, path = Clock(), tmp_path / "so.sodaihoi"
    with Book.create(path, clock=clock, ticks=clock.ticks) as book:
        head = book.operators.add("Mạnh", Role.HEAD).id
        book.operators.set_pin(head, "2468")
        code_of(lambda: book.operators.enter(head, "9999"))
    clock.is_set(-24 * 365)
    with Book.open(path, clock=clock, ticks=clock.ticks) as book:
        assert book.operators.seconds_left(head) == 1
        clock.passes(1)
        book.operators.enter(head, "2468")


def test_neither_pin_nor_its_kept_form_stands_in_the_journal(book, people):
    book.operators.set_pin(people["Hà"], "24681357")
    code_of(lambda: book.operators.enter(people["Hà"], "13572468"))
    kept = book.connection.execute("SELECT pin FROM operator WHERE name = 'Hà'").fetchone()[0]
    assert kept.startswith("$argon2id$")
    said = " ".join(entry.detail for entry in book.journal.entries())
    assert "24681357" not in said
    assert "13572468" not in said
    assert "argon2" not in said
    assert [entry.action for entry in book.journal.entries()][-2:] == ["operator.pin", "operator.wrong_pin"]


def test_ones_own_pin_is_changed_with_the_present_one_and_by_the_head_without(book, people):
    book.operators.enter(people["Hà"])
    book.operators.set_pin(people["Hà"], "2468")
    assert code_of(lambda: book.operators.set_pin(people["Hà"], "1111", "9999")) == "operator.pin_wrong"
    assert code_of(lambda: book.operators.set_pin(people["Hà"], "12", "2468")) == "operator.pin_form"
    with pytest.raises(NotAllowed):
        book.operators.set_pin(people["Lan"], "5555")
    book.operators.enter(people["Mạnh"])
    book.operators.set_pin(people["Hà"], "")
    book.operators.enter(people["Hà"])


def test_a_book_never_loses_its_head(book, people):
    assert code_of(lambda: book.operators.set_role(people["Mạnh"], Role.ENTRY)) == "operator.last_head"
    assert code_of(lambda: book.operators.remove(people["Mạnh"])) == "operator.last_head"
    book.operators.set_role(people["Hoa"], Role.HEAD)
    assert code_of(lambda: book.operators.remove(people["Mạnh"])) == "operator.itself"
    book.operators.enter(people["Hoa"])
    book.operators.remove(people["Mạnh"])
    for wrong in ("role = 'entry'", "removed = 1"):
        with pytest.raises(sqlite3.IntegrityError, match="has a head"):
            book.connection.execute(f"UPDATE operator SET {wrong} WHERE name = 'Hoa'")
    with pytest.raises(sqlite3.IntegrityError, match="names operators"):
        book.connection.execute("DELETE FROM operator")


def test_the_database_takes_no_first_person_but_a_head(book):
    with pytest.raises(sqlite3.IntegrityError, match="has a head"):
        book.connection.execute("INSERT INTO operator (name, role) VALUES ('Hà', 'entry')")


def test_somebody_removed_comes_back_with_role_and_pin(book, people):
    book.operators.set_pin(people["Hà"], "2468")
    book.operators.remove(people["Hà"])
    with pytest.raises(LookupError):
        book.operators.enter(people["Hà"], "2468")
    book.operators.restore(people["Hà"])
    book.operators.enter(people["Hà"], "2468")
    assert book.operators.current.role is Role.ENTRY


def test_somebody_removed_and_added_anew_begins_without_the_old_pin(book, people):
    book.operators.set_pin(people["Hà"], "2468")
    book.operators.remove(people["Hà"])
    again = book.operators.add("Hà", Role.VIEWER)
    assert (again.role, again.has_pin) == (Role.VIEWER, False)


def test_names_are_told_apart(book, people):
    assert code_of(lambda: book.operators.add("  hà ", Role.ENTRY)) == "operator.name_taken"
    assert code_of(lambda: book.operators.add("   ", Role.ENTRY)) == "operator.name"
    book.operators.rename(people["Mạnh"], "Trần Đức Mạnh")
    assert book.operator == "Trần Đức Mạnh"
    assert code_of(lambda: book.operators.rename(people["Hà"], "trần đức mạnh")) == "operator.name_taken"


def test_the_name_of_somebody_removed_is_taken_up_only_by_adding_it_again(book, people):
    book.operators.remove(people["Hà"])
    assert code_of(lambda: book.operators.rename(people["Lan"], "Hà")) == "operator.name_removed"
    assert code_of(lambda: book.operators.add("hà", Role.ENTRY)) == "operator.name_removed"
    assert book.operators.get(people["Lan"]).name == "Lan"
    assert book.operators.add("Hà", Role.ENTRY).id == people["Hà"]


def test_who_works_stands_in_journal_and_pass(book, round_id, people):
    book.operators.enter(people["Hà"])
    book.ballots.record(BatchPass(round_id, 1), PAPER)
    assert book.journal.last().operator == "Hà"
    assert [one.operator for one in book.passes.work(round_id)] == ["Hà"]


def test_when_the_screen_locks_itself_is_kept_in_the_book(book, people):
    assert book.operators.idle_minutes == 0
    book.operators.set_idle_minutes(10)
    assert book.operators.idle_minutes == 10
