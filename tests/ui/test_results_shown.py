"""What the page of a result shows: figures, words, the list of the elected and its bars, at any size."""

from dataclasses import replace
from functools import partial

import pytest
from counted_rounds import NAMES, begun, closed, keyed, press, reasoned, says, shown_result, table_rows
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from samples import make_small_sample

from app.models.book import Book
from app.models.congresses import Congress
from app.models.contests import Office
from app.rules.counting import Outcome
from app.ui.results.result_model import Part
from app.ui.results.result_painter import PADDING, cell_font
from app.ui.theme.theme import current
from app.ui.theme.tokens import Scheme


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.congresses.save(Congress(name="Đại hội", rules="qd-190-2024"))
        yield made


@pytest.fixture
def sample(tmp_path):
    path = tmp_path / "mau.sodaihoi"
    make_small_sample(path)
    with Book.open(path) as opened:
        yield opened


@pytest.fixture
def show(qtbot):
    return partial(shown_result, qtbot)


def test_no_vote_is_shown_while_papers_are_keyed(show, book):
    round_id = keyed(book, begun(book, people=4, seats=2), [7, 6, 4, 3])
    page = show(book, round_id)
    assert "Chưa đóng kiểm phiếu" in says(page)
    assert not any(name in says(page) for name in NAMES)
    assert page.view.table.cells.rowCount() == 0
    press(page, Qt.Key.Key_Space)
    assert page.went == [f"contest/{book.rounds.get(round_id).contest_id}"]


def test_a_page_left_open_hides_the_votes_when_the_count_is_opened_again(show, book):
    round_id = closed(book, [7, 6, 4, 3], seats=2)
    page = show(book, round_id)
    assert "Lê Văn An" in says(page)
    book.rounds.reopen(round_id, "đếm sót")
    page.session.changed.emit()
    assert "Lê Văn An" not in says(page)


def test_the_sample_is_shown_in_ballot_order_with_its_figures(show, sample):
    page = show(sample, 1)
    result = sample.results.count(1)
    text = says(page)
    assert "Kết quả bầu Ban Chấp hành Đảng bộ khóa IX" in text
    assert "Phát ra 226; Thu về 226 (01 phiếu không thu về); Hợp lệ 218; Không hợp lệ 8" in text
    assert "bầu thừa số lượng 02" in text
    assert "Mẫu số 228; Cần 115 Điều 32, Quyết định 244-QĐ/TW" in text
    rows = table_rows(page.view.table)
    assert len(rows) == 15
    assert [row[0] for row in rows] == [str(number) for number in range(1, 16)]
    shown = {row[start]: (row[start + 2], row[start + 3]) for row in rows for start in (0, 7)}
    assert shown == {str(line.number): (str(line.votes), f"{line.percent}%") for line in result.lines}
    assert "Trúng cử 25 / 25" in text


def test_percent_stands_as_on_the_minutes_without_idle_zeros(show, book):
    page = show(book, closed(book, [6, 8, 2, 7], seats=3, papers=16))
    assert [row[3] for row in table_rows(page.view.table)] == ["37,5%", "50%", "12,5%", "43,75%"]


def test_the_list_of_the_elected_is_by_votes(show, book):
    page = show(book, closed(book, [6, 8, 2, 7], seats=3))
    rows = table_rows(page.view.elected)
    assert [row[:3] for row in rows] == [["1", NAMES[1], "8"], ["2", NAMES[3], "7"], ["3", NAMES[0], "6"]]


@pytest.mark.parametrize(
    ("votes", "seats", "alternates", "chip", "sentences", "outcomes"),
    [
        (
            [9, 8, 2],
            2,
            0,
            "Trúng cử 2 / 2",
            ["Đủ số lượng ngay lần bầu thứ nhất."],
            ["Trúng cử", "Trúng cử", "Không quá nửa"],
        ),
        ([8, 7, 6], 2, 0, "Trúng cử 2 / 2", ["Đủ số lượng"], ["Trúng cử", "Trúng cử", "Ngoài số lượng"]),
        (
            [9, 6, 6, 1],
            2,
            0,
            "Trúng cử 1 / 2",
            [
                "Bằng phiếu ở cuối danh sách trúng cử (6 phiếu, 01 chỗ): Nguyễn Bá Anh, Phạm Thị Bích.",
                "Bầu lại giữa những người này; ai nhiều phiếu hơn trúng cử, không cần quá nửa.",
            ],
            ["Trúng cử", "Bằng phiếu", "Bằng phiếu", "Không quá nửa"],
        ),
        (
            [9, 5, 3],
            2,
            0,
            "Trúng cử 1 / 2",
            ["Còn thiếu 01 người.", "Có bầu tiếp hay không là do đại hội đại biểu quyết định."],
            ["Trúng cử", "Không quá nửa", "Không quá nửa"],
        ),
        (
            [8, 7, 6],
            2,
            1,
            "Trúng cử 2 / 2",
            ["Dự khuyết 1 / 1: Phạm Thị Bích."],
            ["Trúng cử", "Trúng cử", "Dự khuyết"],
        ),
        (
            [9, 8, 2],
            2,
            1,
            "Trúng cử 2 / 2",
            ["Dự khuyết 0 / 1; còn thiếu 01, có bầu tiếp hay không là do đại hội đại biểu quyết định."],
            ["Trúng cử", "Trúng cử", "Không quá nửa"],
        ),
        (
            [7, 7, 7, 6, 6],
            3,
            1,
            "Trúng cử 3 / 3",
            ["Bằng phiếu ở vị trí dự khuyết cuối (6 phiếu, 01 chỗ): Quàng Văn Biên, Lò Thị Chung."],
            ["Trúng cử", "Trúng cử", "Trúng cử", "Bằng phiếu", "Bằng phiếu"],
        ),
    ],
)
def test_what_was_decided_is_said_in_words(show, book, votes, seats, alternates, chip, sentences, outcomes):
    page = show(book, closed(book, votes, seats, 11, alternates))
    text = says(page)
    for sentence in [chip, *sentences, "Điều 30, Quyết định 190-QĐ/TW"]:
        assert sentence in text
    assert [row[-1] for row in table_rows(page.view.table)] == outcomes


def test_papers_with_two_columns_show_all_three_figures(show, sample):
    page = show(sample, 3)
    assert table_rows(page.view.table) == [["1", "Nguyễn Trung Khải", "20", "3", "0", "80%", "", "Trúng cử"]]
    assert "đánh dấu cả hai ô 01; không đánh dấu ô nào 01" in says(page)


def test_seats_of_delegates_left_open_are_voted_on_again_by_rule(show, book):
    round_id = begun(book, 3, 2)
    contest = book.contests.get(book.rounds.get(round_id).contest_id)
    book.contests.update(replace(contest, office=Office.DELEGATES))
    keyed(book, round_id, [9, 4, 4])
    reasoned(book, round_id)
    book.results.close(round_id)
    text = says(show(book, round_id))
    assert "Còn thiếu 01 người. Theo quy chế thì bầu tiếp cho đủ số lượng được phân bổ." in text
    assert "Có bầu tiếp hay không" not in text


def test_an_annulled_round_says_so_and_why(show, book):
    round_id = closed(book, [9, 8, 2], seats=2)
    book.rounds.annul(round_id, "In sai danh sách")
    page = show(book, round_id)
    assert "Lần bầu này đã bị hủy." in says(page)
    assert "In sai danh sách" in says(page)
    assert not page.confirm.isVisibleTo(page)


@pytest.mark.parametrize("people", [1, 30, 200])
@pytest.mark.parametrize(("scale", "size"), [(1.0, (1158, 688)), (1.45, (1064, 651)), (1.45, (1618, 963))])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_nothing_is_cut_at_any_size(show, book, theme, people, scale, size, scheme):
    theme.apply(scheme, scale)
    papers = 5
    votes = [papers - place % 3 for place in range(people)]
    page = show(book, closed(book, votes, seats=people, papers=papers), size)
    table, tokens = page.view.table, current()
    assert table.horizontalScrollBar().maximum() == 0
    for row in range(table.cells.rowCount()):
        for column in range(table.cells.columnCount()):
            index = table.cells.index(row, column)
            found = table.cells.row_at(index)
            if found is None or table.cells.part(column) is Part.BAR:
                continue
            font = cell_font(tokens, table.cells.part(column), found.outcome)
            needed = QFontMetrics(font).horizontalAdvance(str(index.data())) + 2 * tokens.px(PADDING)
            assert needed <= table.columnWidth(column), index.data()
    last = table.cells.index_of(people - 1)
    table.setCurrentIndex(last)
    assert table.viewport().rect().contains(table.visualRect(last))


def test_elected_bars_are_red_and_the_others_are_not(show, book):
    page = show(book, closed(book, [9, 2, 1], seats=1, papers=12))
    table = page.view.table
    colours = []
    for row, found in enumerate(table.cells.rows):
        area = table.visualRect(table.cells.index(row, table.cells.parts.index(Part.BAR)))
        picture = table.viewport().grab(area).toImage()
        ratio = picture.devicePixelRatio()
        left = int((current().px(PADDING) + 2) * ratio)
        colours.append((found.outcome, picture.pixelColor(left, picture.height() // 2).name().upper()))
    assert colours[0] == (Outcome.ELECTED, current().colours.accent)
    assert {colour for _, colour in colours[1:]} == {current().colours.faint}


def test_figures_come_in_the_order_they_are_read_out_and_the_elected_before_everybody(show, sample):
    view = show(sample, 1).view
    papers = view.papers.accessibleName()
    words = ("Phát ra 226", "Thu về 226", "Hợp lệ 218", "Không hợp lệ 8")
    assert [papers.index(word) for word in words] == sorted(papers.index(word) for word in words)
    tops = [one.mapTo(view, one.rect().topLeft()).y() for one in (view.papers, view.elected, view.verdict, view.table)]
    assert tops == sorted(set(tops))
    assert all(row[3] == f"{row[3][:2]},{row[3][3:5]}%" for row in table_rows(view.table))


def test_a_book_opened_to_look_at_shows_results_and_changes_nothing(show, sample):
    with Book.look(sample.path) as seen:
        page = show(seen, 1)
        assert "Trúng cử 25 / 25" in says(page)
        assert not page.confirm.isVisibleTo(page)
