"""The search of the window: what is found first, without accents, and where Enter goes."""

import pytest
from books_at_work import keyed_book
from key_presses import types
from PySide6.QtCore import Qt
from samples import make_small_sample

from app.models.book import Book

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(show, tmp_path):
    return show(keyed_book(tmp_path / "tan-lap.sodaihoi"))


def test_unaccented_words_find_a_candidate_and_enter_goes_there(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    qtbot.keyClicks(window.top.search, "do huy")
    assert [window.found.item(row).text() for row in range(window.found.count())] == ["Đỗ Quang Huy"]
    qtbot.keyClick(window.top.search, Qt.Key.Key_Return)
    assert window.router.here == "contest/1"
    assert not window.found.isVisible()


def test_minutes_and_reports_of_the_congress_are_found_beside_those_of_the_counts(qtbot, show, tmp_path):
    make_small_sample(tmp_path / "mau.sodaihoi")
    window = show(Book.look(tmp_path / "mau.sodaihoi"))
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    qtbot.keyClicks(window.top.search, "bien ban")
    found = [window.found.item(row).text() for row in range(window.found.count())]
    for words in (
        "Biên bản đại hội",
        "Biên bản hội nghị lần thứ nhất của Ban Chấp hành",
        "Biên bản kiểm phiếu bầu Bí thư Đảng ủy, lần 1",
        "Hồ sơ đại hội",
    ):
        assert words in found


@pytest.mark.parametrize(
    ("typed", "first", "place"),
    [
        ("tap", "Các tập phiếu", "batches"),
        ("lô", "Các tập phiếu", "batches"),
        ("bao cao", "Báo cáo thẩm tra tư cách đại biểu", "document/0/credentials-report"),
        ("bien ban", "Biên bản đại hội", "document/0/congress-minutes"),
        ("ho so", "Hồ sơ đại hội", "dossier"),
        ("câu chữ", "Câu chữ của văn bản", "wording"),
        ("mat khau", "Người sử dụng", "people"),
        ("may chieu", "Màn hình hội trường", "hall"),
        ("trình chiếu", "Màn hình hội trường", "hall"),
        ("nhap phieu tap", "Nhập phiếu tập 1: Ban Chấp hành", "entry/1/1"),
        ("phieu bau", "Phiếu bầu", "document/1/ballot-papers"),
        ("so sanh", "Bảng đối chiếu các lượt nhập", "document/1/differences"),
        ("su co mat dien", "Mất điện, máy tắt giữa chừng", "situations/9"),
        ("diem danh", "Điểm danh", "check-in"),
        ("sao luu", "Sao lưu", "backup"),
        ("khoi phuc", "Sao lưu", "backup"),
        ("xep loai", "Đánh giá, xếp loại", "evaluation"),
        ("kiem phieu", "Bầu cử", "contests"),
        ("gio the", "Biểu quyết", "shows-of-cards"),
        ("doi nguoi", "Người sử dụng", "people"),
        ("ai da sua", "Nhật ký", "journal"),
    ],
)
def test_what_is_searched_by_its_name_or_another_is_found_first(qtbot, window, typed, first, place):
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    types(typed)
    assert window.found.item(0).text() == first
    qtbot.keyClick(window.top.search, Qt.Key.Key_Return)
    assert window.router.here == place


@pytest.mark.parametrize("typed", ["ban chap hanh", "Ban Chấp h"])
def test_an_election_is_found_by_the_beginning_of_its_name_before_the_minutes_that_hold_it(qtbot, window, typed):
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    types(typed)
    assert window.found.item(0).text() == "Bầu Ban Chấp hành"
    qtbot.keyClick(window.top.search, Qt.Key.Key_Return)
    assert window.router.here == "contest/1"


@pytest.mark.parametrize("typed", ["ket luan", "kiem phieu", "in phieu", "chia tap", "bien ban kiem phieu", "de cu"])
def test_verbs_of_the_count_lead_to_the_contests_before_there_is_anything_to_count(qtbot, show, tmp_path, typed):
    window = show(Book.create(tmp_path / "moi.sodaihoi"))
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    types(typed)
    listed = [window.found.item(row).text() for row in range(window.found.count())]
    assert "Bầu cử" in listed
    for _ in range(listed.index("Bầu cử")):
        qtbot.keyClick(window.top.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.top.search, Qt.Key.Key_Return)
    assert window.router.here == "contests"


@pytest.mark.parametrize(
    ("typed", "first", "place"),
    [
        ("mo lai", "Mở lại kết quả đã xác nhận: Ban Chấp hành Đảng bộ khóa IX", "contest/1/1#reopen"),
        ("sua ket qua", "Mở lại kết quả đã xác nhận: Ban Chấp hành Đảng bộ khóa IX", "contest/1/1#reopen"),
        ("ket qua", "Kết quả bầu Ban Chấp hành Đảng bộ khóa IX, lần 1", "results/1"),
        ("niem phong", "Biên bản niêm phong, bàn giao phiếu bầu", "document/1/sealing-minutes"),
    ],
)
def test_what_is_confirmed_is_found_with_the_way_to_open_it_again(qtbot, show, tmp_path, typed, first, place):
    make_small_sample(tmp_path / "mau.sodaihoi")
    window = show(Book.open(tmp_path / "mau.sodaihoi"))
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    types(typed)
    assert window.found.item(0).text() == first
    qtbot.keyClick(window.top.search, Qt.Key.Key_Return)
    assert window.router.here == place.partition("#")[0]
    if "#" in place:
        assert window.page("contest").take_back.reopen.hasFocus()


def test_search_that_finds_nothing_says_so_and_escape_leaves_it(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    qtbot.keyClicks(window.top.search, "xyz")
    assert window.found.item(0).text() == "Không thấy «xyz»"
    qtbot.keyClick(window.top.search, Qt.Key.Key_Escape)
    assert window.top.search.text() == ""
    assert not window.found.isVisible()


def test_escape_from_the_search_gives_the_keyboard_back(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_F5)
    line = window.focusWidget()
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    assert window.top.search.hasFocus()
    qtbot.keyClick(window.top.search, Qt.Key.Key_Escape)
    assert line is not window.top.search
    assert line.hasFocus()
