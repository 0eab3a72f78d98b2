"""Ballot entry through the real page, by key presses only."""

from functools import partial

import pytest
from entry_clerk import seated_clerk

from app.models.book import Book
from app.models.congresses import Congress
from app.ui.widgets.key_cap import KeyCap


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.congresses.save(Congress(name="Đại hội", rules="qd-190-2024"))
        yield made


@pytest.fixture
def sit_down(qtbot, book):
    return partial(seated_clerk, qtbot, book)


def test_a_paper_is_stored_and_the_form_is_empty_for_the_next(sit_down):
    clerk = sit_down()
    clerk.types("3 12 20 2628")
    assert clerk.understood.startswith("3 Nguyễn Văn Ac, 12 ")
    assert clerk.verdict == "✓ HỢP LỆ"
    clerk.types("⏎")
    assert clerk.stored == ["3 12 20 26 28"]
    assert clerk.line == ""
    assert clerk.recent == "1 gạch 3 12 20 26 28"


def test_enter_on_an_empty_line_does_nothing_ever(sit_down):
    clerk = sit_down()
    clerk.types("⏎⏎3 12 20 26 28⏎⏎⏎⏎")
    assert clerk.stored == ["3 12 20 26 28"]


def test_one_paper_a_line_and_keys_typed_ahead_are_kept_in_order(sit_down):
    clerk = sit_down()
    clerk.types("1 2 3 4 5⏎6 7 8 9 10⏎1112131415⏎")
    assert clerk.stored == ["1 2 3 4 5", "6 7 8 9 10", "11 12 13 14 15"]


def test_an_overvote_is_shown_before_enter_and_stored_as_what_the_paper_says(sit_down):
    clerk = sit_down()
    clerk.types("1 2 3 4")
    assert clerk.verdict == "THỪA 1"
    assert clerk.message == "Enter: ghi là bầu thừa"
    clerk.types("⏎")
    assert clerk.stored == ["1 2 3 4"]
    assert clerk.recent == "1 KHÔNG HỢP LỆ · bầu thừa (26)"


def test_what_cannot_be_read_is_said_and_stays(sit_down):
    clerk = sit_down()
    clerk.types("3 31⏎")
    assert "31 không có trên phiếu" in clerk.message
    assert (clerk.line, clerk.stored) == ("3 31", [])
    clerk.types("⌫⌫12 20 26 28⏎")
    assert clerk.stored == ["3 12 20 26 28"]


def test_a_beginning_of_a_longer_number_is_not_called_wrong_too_early(sit_down):
    clerk = sit_down()
    clerk.types("1 2 3 1")
    assert clerk.message == ""
    clerk.types("⏎")
    assert "hai lần" in clerk.message
    clerk.types("1 12⏎")
    assert clerk.stored == ["1 2 3 11 12"]


def test_letters_and_pasted_text_are_refused_in_words_and_kept(sit_down):
    clerk = sit_down()
    clerk.page.line.insert("ba 12")
    clerk.page.line.textEdited.emit(clerk.line)
    clerk.types("⏎")
    assert "không phải là số trên phiếu" in clerk.message
    assert clerk.line == "ba 12"


def test_slash_switches_what_is_typed_and_says_so(sit_down):
    clerk = sit_down(candidates=30, seats=25)
    panel = clerk.page.view.panel
    assert panel.typed == "bị gạch"
    clerk.types("/")
    assert panel.typed == "được bầu"
    clerk.types("1-25⏎")
    assert clerk.stored == ["26 27 28 29 30"]
    assert clerk.line == ""


def test_what_is_typed_is_the_shorter_of_the_two(sit_down):
    clerk = sit_down(candidates=30, seats=5)
    assert clerk.page.view.panel.typed == "được bầu"
    clerk.types("1-5⏎")
    assert clerk.stored == [" ".join(map(str, range(6, 31)))]


def test_one_vote_too_many_is_said_at_once_when_votes_are_typed(sit_down):
    clerk = sit_down(candidates=30, seats=2)
    clerk.types("4 5 6")
    assert "Bầu thừa: 3 người, chỉ bầu 2." in clerk.message
    assert clerk.verdict == "✗ KHÔNG HỢP LỆ"


def test_plus_is_the_paper_as_it_was_printed(sit_down):
    clerk = sit_down(candidates=3, seats=3)
    clerk.types("+⏎2⏎")
    assert clerk.stored == ["-", "2"]


def test_star_is_the_paper_before_and_so_many_of_them(sit_down):
    clerk = sit_down()
    clerk.types("*⏎")
    assert "Trước phiếu này không có phiếu nào" in clerk.message
    clerk.types("⌫1-5⏎*⏎*3")
    assert clerk.message == "3 phiếu giống phiếu trước"
    clerk.types("⏎")
    assert clerk.stored == ["1 2 3 4 5"] * 5


def test_many_equal_papers_are_asked_about_once_before_anything_is_stored(sit_down):
    clerk = sit_down()
    clerk.types("1-5⏎*47⏎")
    assert "47 phiếu giống nhau? Enter lần nữa để ghi, Esc để sửa." in clerk.notice
    clerk.types("⎋")
    assert (clerk.line, clerk.notice, len(clerk.stored)) == ("*47", "", 1)
    clerk.types("⏎⌫")
    assert clerk.notice == ""
    clerk.types("⏎")
    assert len(clerk.stored) == 5
    clerk.types("*19⏎")
    assert len(clerk.stored) == 24
    clerk.types("*20⏎")
    assert len(clerk.stored) == 24
    clerk.types("⏎")
    assert (len(clerk.stored), clerk.line, clerk.notice) == (44, "", "")


def test_no_more_equal_papers_than_the_batch_has_room_for(sit_down):
    clerk = sit_down(batches=[4, 4])
    clerk.types("1-5⏎*9⏎")
    assert "chỉ còn 3 phiếu" in clerk.message
    assert len(clerk.stored) == 1


@pytest.mark.parametrize(
    ("keys", "stored"), [("01", "foreign_paper"), ("02", "identifying_mark"), ("03", "written_name")]
)
def test_zero_opens_the_short_list(sit_down, keys, stored):
    clerk = sit_down()
    clerk.types("0")
    assert "1 không do ban phát" in clerk.understood
    clerk.types(keys[1] + "⏎")
    assert clerk.stored == [stored]


def test_a_column_paper_is_keyed_row_by_row(sit_down):
    clerk = sit_down(candidates=4, seats=4)
    clerk.types("05")
    assert "3 cả hai ô" in clerk.understood
    clerk.types("12⏎")
    assert "Còn 2 dòng" in clerk.message
    clerk.types("30⏎")
    ballot = clerk.page.desk.papers[0].ballot
    assert (ballot.agree, ballot.disagree) == ({1, 3}, {2, 3})
    assert clerk.line == ""


def test_a_full_batch_says_so_and_f6_goes_to_the_next(sit_down, qtbot):
    clerk = sit_down(batches=[2, 3])
    clerk.types("1-5⏎1-5⏎")
    assert "Tập 1 đã đủ 2 phiếu." in clerk.notice
    clerk.types("1-5⏎")
    assert "đã đủ" in clerk.notice
    assert (len(clerk.stored), clerk.line) == (2, "1-5")
    with qtbot.waitSignal(clerk.page.session.go) as gone:
        clerk.types("⑥")
    assert gone.args[0].endswith("/2")


def test_after_the_last_batch_no_next_one_is_promised(sit_down):
    clerk = sit_down(batches=[2])
    clerk.types("1-5⏎1-5⏎")
    assert "Bạn không còn tập nào phải nhập. F9: về trang cuộc bầu để xem việc tiếp theo." in clerk.notice
    assert "F6" not in clerk.notice


def test_a_full_batch_that_is_opened_again_says_the_way_on(sit_down):
    clerk = sit_down(batches=[2, 3])
    clerk.types("1-5⏎1-5⏎⑨")
    clerk.page.open(clerk.page.desk.place.round_id, 1)
    assert "Tập 1 đã đủ 2 phiếu. F6: sang tập tiếp theo." in clerk.notice


def test_pausing_keeps_what_is_typed(sit_down, qtbot):
    clerk = sit_down()
    clerk.types("1 2")
    place = clerk.page.desk.place
    with qtbot.waitSignal(clerk.page.session.go) as gone:
        clerk.types("⑨")
    assert gone.args[0].startswith("contest/")
    clerk.page.leave()
    clerk.page.open(place.round_id, place.batch)
    assert clerk.line == "1 2"


@pytest.mark.parametrize("key", ["⑥", "⑨"])
def test_leaving_a_batch_says_that_it_is_paused_where_it_stands_and_what_is_kept(sit_down, qtbot, key):
    clerk = sit_down(batches=[3, 3])
    clerk.types("1-5⏎1 2")
    page, place, said = clerk.page, clerk.page.desk.place, []
    page.session.said.connect(lambda *words: said.append(" ".join(words)))
    clerk.types(key)
    page.leave()
    assert said == ["Tập 1 tạm dừng: đã lưu 1 / 3 phiếu. Dòng đang gõ dở được giữ nguyên; F5: nhập tiếp."]
    page.open(place.round_id, 2)
    assert clerk.line == ""
    page.leave()
    page.open(place.round_id, 1)
    assert clerk.line == "1 2"
    clerk.types("⎋")
    page.leave()
    assert said[1:] == ["Tập 1 tạm dừng: đã lưu 1 / 3 phiếu. F5: nhập tiếp."]


def test_keys_stand_in_the_same_order_whatever_their_size(sit_down):
    clerk = sit_down()
    shown = []
    for size in ({"large": True}, {"large": False}, {"large": False, "short": True}):
        clerk.page.keys.show_size(**size)
        shown.append([cap.text() for cap in clerk.page.keys.findChildren(KeyCap) if cap.isVisibleTo(clerk.page.keys)])
    large, *others = shown
    assert "F6" in large
    for keys in others:
        assert [key for key in large if key in keys] == keys


def test_a_refused_write_says_so_and_keeps_what_was_typed(sit_down, book):
    clerk = sit_down()
    clerk.types("1-5⏎")
    used = book.connection.execute("PRAGMA page_count").fetchone()[0]
    book.connection.execute(f"PRAGMA max_page_count = {used}")
    for _ in range(40):
        clerk.types("6-10⏎")
        if clerk.notice:
            break
    kept = len(clerk.stored)
    assert "chưa được lưu" in clerk.notice
    assert clerk.line.startswith("6-10")
    book.connection.execute("PRAGMA max_page_count = 100000")
    clerk.types("⏎")
    assert len(clerk.stored) == kept + 1


def test_keys_pressed_beside_the_line_reach_it(sit_down):
    clerk = sit_down()
    clerk.page.setFocus()
    clerk.types("1")
    assert clerk.line == "1"


def test_the_keys_are_large_until_five_papers_are_keyed(sit_down):
    clerk = sit_down()
    assert clerk.page.keys.is_large
    clerk.types("1-5⏎*4⏎")
    assert not clerk.page.keys.is_large


def test_two_hundred_candidates_scroll_to_what_is_typed(sit_down):
    clerk = sit_down(candidates=200, seats=25)
    board = clerk.page.view.board
    before = board.verticalScrollBar().value()
    clerk.types("150")
    assert board.verticalScrollBar().value() > before
    clerk.types("⏎")
    assert clerk.page.desk.papers[0].ballot.agree == {150}


def test_the_way_of_typing_goes_along_to_the_next_batch(sit_down):
    clerk = sit_down(batches=[1, 3])
    clerk.types("/1-24⏎")
    place = clerk.page.desk.place
    clerk.page.leave()
    clerk.page.open(place.round_id, 2)
    assert "được bầu" in clerk.typed
