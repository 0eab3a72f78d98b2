"""Papers corrected, taken out, put aside and decided on, through the real page of entry, by key presses only."""

from functools import partial

import pytest
from entry_clerk import seated_clerk

from app.models.book import Book
from app.models.congresses import Congress


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.congresses.save(Congress(name="Đại hội", rules="qd-190-2024"))
        yield made


@pytest.fixture
def sit_down(qtbot, book):
    return partial(seated_clerk, qtbot, book)


def test_a_paper_is_put_aside_with_words_and_keying_goes_on(sit_down):
    clerk = sit_down()
    clerk.types("04⏎⏎gạch nửa tên⏎1-5⏎")
    assert clerk.stored == ["aside gạch nửa tên", "1 2 3 4 5"]


def test_f2_corrects_the_last_paper_and_arrows_go_to_others(sit_down):
    clerk = sit_down()
    clerk.types("1-5⏎6-10⏎②")
    assert clerk.line == "6 7 8 9 10"
    clerk.types("↑")
    assert clerk.line == "1 2 3 4 5"
    clerk.types("11-15⏎")
    assert clerk.stored == ["11 12 13 14 15", "6 7 8 9 10"]
    clerk.types("16-20⏎")
    assert len(clerk.stored) == 3


def test_nothing_wraps_around_and_escape_leaves_a_correction_as_it_was(sit_down):
    clerk = sit_down()
    clerk.types("1-5⏎②↑↑↑")
    assert clerk.line == "1 2 3 4 5"
    clerk.types("⌫⌫⎋")
    assert (clerk.line, clerk.stored) == ("", ["1 2 3 4 5"])


def test_a_paper_keyed_twice_is_taken_out_after_a_second_delete(sit_down):
    clerk = sit_down()
    clerk.types("1-5⏎1-5⏎②⌦")
    assert len(clerk.stored) == 2
    clerk.types("⌦")
    assert "Bỏ phiếu 2 khỏi tập?" in clerk.notice
    clerk.types("⌦")
    assert clerk.stored == ["1 2 3 4 5"]


def test_typing_closes_the_question_whether_a_paper_leaves_the_batch(sit_down):
    clerk = sit_down()
    clerk.types("1-5⏎1-5⏎②⌦⌦6")
    assert "Bỏ phiếu" not in clerk.notice
    assert "Đang sửa phiếu 2." in clerk.notice
    clerk.types("⌫⌦")
    assert "Bỏ phiếu 2 khỏi tập?" in clerk.notice
    assert len(clerk.stored) == 2


def test_the_board_decides_on_a_paper_put_aside(sit_down):
    clerk = sit_down()
    clerk.types("04⏎rách góc⏎②")
    assert "rách góc" in clerk.notice
    clerk.types("1-5⏎")
    assert clerk.stored == ["1 2 3 4 5"]
    clerk.types("04⏎mực khác⏎②04⏎không đọc được⏎")
    assert clerk.stored == ["1 2 3 4 5", "other không đọc được"]


def test_the_next_paper_keyed_into_the_note_is_not_taken_for_one(sit_down):
    clerk = sit_down()
    clerk.types("04⏎3 5 14 16 24⏎")
    assert clerk.stored == []
    assert "chỉ có số thì không phải lý do" in clerk.notice
    assert clerk.page.view.panel.note.text() == "3 5 14 16 24"


def test_a_sign_that_the_minutes_cannot_show_is_named_and_the_note_stays(sit_down):
    clerk = sit_down()
    clerk.types("04⏎")
    clerk.page.view.panel.note.setText("rách góc ☒")
    clerk.types("⏎")
    assert clerk.stored == []
    assert "Phông chữ của văn bản không có ký tự «☒»." in clerk.notice
    assert clerk.page.view.panel.note.text() == "rách góc ☒"
    clerk.types("⌫⌫⏎")
    assert clerk.stored == ["aside rách góc"]


def test_correcting_a_paper_never_changes_how_the_next_one_is_typed(sit_down):
    clerk = sit_down()
    clerk.types("1-30⏎/")
    assert "được bầu" in clerk.typed
    clerk.types("②⎋1-24")
    assert "được bầu" in clerk.typed
    clerk.types("⏎")
    assert clerk.stored[-1] == "25 26 27 28 29 30"


def test_what_was_typed_comes_back_read_as_it_was_typed(sit_down):
    clerk = sit_down()
    place = clerk.page.desk.place
    clerk.types("/1-24")
    clerk.page.leave()
    clerk.page.open(place.round_id, place.batch)
    assert (clerk.line, "được bầu" in clerk.typed) == ("1-24", True)
    clerk.types("⏎")
    assert clerk.stored == ["25 26 27 28 29 30"]


def test_a_paper_typed_row_by_row_comes_back_row_by_row(sit_down):
    clerk = sit_down(candidates=5, seats=5)
    place = clerk.page.desk.place
    clerk.types("0512")
    clerk.page.leave()
    clerk.page.open(place.round_id, place.batch)
    clerk.types("111⏎")
    assert clerk.stored == ["2"]


def test_a_note_stays_with_its_batch(sit_down):
    clerk = sit_down(batches=[3, 3])
    place = clerk.page.desk.place
    clerk.types("04⏎")
    clerk.types("rách góc")
    clerk.page.leave()
    clerk.page.open(place.round_id, 2)
    clerk.types("1-5⏎")
    assert clerk.stored == ["1 2 3 4 5"]
    clerk.page.leave()
    clerk.page.open(place.round_id, 1)
    clerk.types("⏎")
    assert clerk.stored == ["aside rách góc"]


def test_a_half_typed_correction_is_taken_up_again(sit_down):
    clerk = sit_down()
    place = clerk.page.desk.place
    clerk.types("1-5⏎2-6⏎②②⌫")
    clerk.types("7 8 9 10 11")
    clerk.page.leave()
    clerk.page.open(place.round_id, place.batch)
    assert clerk.line == "7 8 9 10 11"
    clerk.types("⏎")
    assert clerk.stored == ["7 8 9 10 11", "2 3 4 5 6"]
