"""The page of a result as the head of the counting board meets it."""

import json
from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from counted_rounds import begun, closed, keyed, press, reasoned, says, shown_result, table_rows
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from samples import make_small_sample

from app.exchange.outcome_summary import summary
from app.exchange.recount import recount
from app.models.book import Book
from app.models.committees import Committee
from app.models.congresses import Congress
from app.models.contests import BoardMember, BoardRole
from app.models.entry_events import EventKind
from app.models.round_records import Figures, RoundState
from app.reports.from_book import counting_minutes_of
from app.rules.contest_object import digest, outcome_object
from app.rules.permissions import Role
from app.rules.rounds import RoundKind
from app.ui.theme.tokens import Scheme
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.page_frame import PageFrame

SPACE, ENTER, TAB, BACKTAB = Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backtab


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


@pytest.fixture
def save_as(monkeypatch):
    """Answer the system's question where to save; what it proposed is kept."""
    proposed: list[str] = []

    def answer_with(path):
        def answer(_parent, _title, name, _kinds):
            proposed.append(name)
            return str(path), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
        return proposed

    return answer_with


def test_confirming_takes_two_steps_and_enter_pressed_twice_is_not_one_of_them(show, book):
    round_id = closed(book, [9, 8, 2], seats=2)
    page = show(book, round_id)
    press(page, SPACE)
    assert "Xác nhận: từ đây phiếu và số liệu không sửa được; có sai sót thì trưởng ban mở lại, ghi lý do." in says(
        page
    )
    assert "Trưởng ban kiểm phiếu: Mùa A Páo." in says(page)
    press(page, ENTER, ENTER)
    assert book.rounds.get(round_id).state is RoundState.CLOSED
    press(page, BACKTAB, SPACE)
    assert book.rounds.get(round_id).state is RoundState.CONFIRMED
    assert "Đã xác nhận kết quả." in says(page)
    assert f"Đã xác nhận · {book.results.confirmation(round_id).at[11:16]}" in says(page)
    assert "Mở lại kiểm phiếu" not in says(page)
    press(page, SPACE)
    assert page.went == [f"minutes/{round_id}"]


def test_the_question_comes_into_view_wherever_the_page_was_scrolled_to(show, sample):
    page = show(sample, closed(sample, [9, 8, 2], seats=2), (1158, 330))
    bar, seen = page.findChild(PageFrame).verticalScrollBar(), page.findChild(PageFrame).viewport()
    bar.setValue(bar.maximum())
    page.confirm.click()
    QApplication.processEvents()
    for answer in (page.confirming.yes, page.confirming.no):
        assert seen.rect().contains(answer.mapTo(seen, answer.rect().center()))


def test_a_confirmed_result_leads_to_where_it_is_opened_again(show, book):
    round_id = closed(book, [9, 8, 2], seats=2)
    page = show(book, round_id)
    press(page, SPACE, BACKTAB, SPACE)
    assert page.view.reopen.text() == "Mở lại kết quả để sửa…"
    page.view.reopen.setFocus()
    press(page, SPACE)
    assert page.went[-1] == f"contest/{book.rounds.get(round_id).contest_id}/{round_id}#reopen"


def test_a_count_on_another_day_than_the_congress_is_warned_of_before_it_is_confirmed(show, book):
    round_id = closed(book, [8, 7, 6, 2], 3)
    book.congresses.save(replace(book.congresses.get(), opens=date(2020, 7, 28)))
    page = show(book, round_id)
    assert "không phải ngày đại hội (28/7/2020)." in says(page)
    press(page, SPACE, BACKTAB, SPACE)
    assert "Chưa ghi lý do cho điều này: «Kiểm phiếu ngày" in says(page)
    assert book.rounds.get(round_id).state is RoundState.CLOSED
    book.congresses.save(replace(book.congresses.get(), opens=date.fromisoformat(book.now()[:10])))
    book.results.confirm(round_id)
    assert "không phải ngày đại hội" not in says(show(book, round_id))


def test_confirming_without_a_head_of_the_board_is_warned_of_and_says_under_whose_name_it_stands(show, book):
    round_id = keyed(book, begun(book, people=3, seats=2), [9, 8, 2])
    book.contests.set_board(book.rounds.get(round_id).contest_id, [BoardMember("Mùa A Páo", BoardRole.MEMBER)])
    reasoned(book, round_id)
    book.results.close(round_id)
    book.operator = ""
    page = show(book, round_id)
    press(page, SPACE)
    assert "Ban kiểm phiếu chưa có trưởng ban. Muốn ghi trước: bấm Chưa, mở lại kiểm phiếu" in says(page)
    assert "Chưa có tên người sử dụng, mà việc này phải ghi tên. F8: ghi tên trước." in says(page)
    book.operators.add("Thu Hà", Role.HEAD)
    page.taken_over()
    assert "Ghi vào sổ dưới tên: Thu Hà · toàn quyền." in says(page)
    press(page, BACKTAB, SPACE)
    assert book.results.confirmation(round_id).operator == "Thu Hà"


def test_opening_the_count_again_says_under_whose_name_and_keeps_what_is_typed_when_somebody_takes_over(show, book):
    round_id = closed(book, [9, 8, 2], seats=2)
    book.operator = ""
    page = show(book, round_id)
    page.view.reopen.setFocus()
    press(page, SPACE, "Dem sot")
    assert "Chưa có tên người sử dụng" in says(page)
    book.operators.add("Thu Hà", Role.HEAD)
    page.taken_over()
    assert "Ghi vào sổ dưới tên: Thu Hà · toàn quyền." in says(page)
    press(page, ENTER)
    (entry,) = [one for one in book.entry_events.of_round(round_id) if one.kind is EventKind.COUNT_REOPENED]
    assert (entry.operator, entry.reason) == ("Thu Hà", "Dem sot")


def test_escape_leaves_the_result_unconfirmed(show, book):
    round_id = closed(book, [9, 8, 2], seats=2)
    page = show(book, round_id)
    press(page, SPACE, Qt.Key.Key_Escape)
    assert "từ đây phiếu và số liệu không sửa được" not in says(page)
    assert page.confirm.hasFocus()
    assert book.rounds.get(round_id).state is RoundState.CLOSED


def test_opening_the_count_again_wants_a_reason(show, book):
    round_id = closed(book, [9, 8, 2], seats=2)
    page = show(book, round_id)
    page.view.reopen.setFocus()
    press(page, SPACE, ENTER)
    assert "Chưa ghi lý do." in says(page)
    assert book.rounds.get(round_id).state is RoundState.CLOSED
    press(page, "Dem sot mot tap", ENTER)
    assert book.rounds.get(round_id).state is RoundState.ENTRY
    assert page.went == [f"contest/{book.rounds.get(round_id).contest_id}"]
    assert page.said == ["Đã mở lại kiểm phiếu."]


def test_the_file_counts_again_to_the_same_result_and_digest(show, sample, save_as, tmp_path):
    target = tmp_path / "kiem-lai.json"
    proposed = save_as(target)
    page = show(sample, 4)
    page.export.setFocus()
    press(page, SPACE)
    assert proposed[0].endswith("/kiem-lai-doan-dai-bieu-du-dai-hoi-dai-bieu-dang-bo-tinh-lan-thu-xv-lan-1.json")
    counted = recount(str(target)).outcome
    shown = {row[start]: row[start + 2] for row in table_rows(page.view.table) for start in (0, 7) if row[start]}
    assert {str(one["number"]): str(one["votes"]) for one in counted["candidates"]} == shown
    assert counted["digest"] == sample.results.confirmation(4).digest
    assert json.loads(target.read_text("utf-8"))["congress"] == sample.congresses.get().name
    page.view.verdict.digest.setFocus()
    press(page, SPACE)
    assert QGuiApplication.clipboard().text() == counted["digest"]


def test_a_file_that_cannot_be_written_is_said_in_words_and_leaves_nothing(show, book, save_as, tmp_path):
    taken = tmp_path / "taken.json"
    taken.mkdir()
    save_as(taken)
    book.committees.save(Committee("Đảng bộ xã Tân Lập"))
    page = show(book, closed(book, [9, 8, 2], seats=2))
    page.export.setFocus()
    press(page, SPACE)
    assert "Chưa xuất được tệp kiểm lại." in says(page)
    assert "Kiểm ổ đĩa hoặc ổ USB" in says(page)
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix == ".part") == []


def test_rounds_of_a_contest_lead_to_each_other_and_to_the_whole(show, book, qtbot):
    first = closed(book, [9, 6, 6, 1], seats=2, papers=11)
    book.results.confirm(first)
    contest = book.rounds.get(first).contest_id
    tied = [one.person for one in book.rounds.get(first).candidates][1:3]
    second = book.rounds.begin_next(
        contest, RoundKind.RUNOFF, Figures(1, 0, 11, {}, 11, 11, 11), tied, fills_alternates=False
    )
    page = show(book, first)
    assert "Còn bằng phiếu giữa Nguyễn Bá Anh, Phạm Thị Bích" in says(page)
    keyed(book, second, [5, 4])
    reasoned(book, second)
    book.results.close(second)
    book.results.confirm(second)
    page.open(second)
    text = says(page)
    assert "Ai nhiều phiếu hơn trúng cử, không cần quá nửa" in text
    assert "Trúng cử 1 / 1" in text
    assert "Trúng cử 2 / 2" in text
    assert [row[-1] for row in table_rows(page.view.table)] == ["Trúng cử", "Không trúng cử"]
    (link,) = [one for one in page.findChildren(LinkButton) if one.text() == "Lần 1"]
    qtbot.waitUntil(link.isVisible)
    link.setFocus()
    press(page, SPACE)
    assert page.went == [f"results/{first}"]


@pytest.mark.parametrize(
    ("votes", "chip", "told", "tallied"),
    [
        ([6, 5], "Trúng cử 2 / 2", "Đã bầu đủ số lượng.", "Tiếp theo: không phải bầu thêm"),
        (
            [5, 5],
            "Trúng cử 1 / 2",
            "Có bầu lại lần nữa hay không là do",
            "lại bằng phiếu: có bầu lại lần nữa hay không",
        ),
    ],
)
def test_before_it_is_confirmed_a_run_off_says_one_thing_everywhere(show, book, votes, chip, told, tallied):
    first = closed(book, [9, 6, 6, 1], seats=2, papers=11)
    book.results.confirm(first)
    stored = book.rounds.get(first)
    tied = [one.person for one in stored.candidates][1:3]
    terms = Figures(1, 0, 11, {}, 11, 11, 11)
    second = book.rounds.begin_next(stored.contest_id, RoundKind.RUNOFF, terms, tied, fills_alternates=False)
    keyed(book, second, votes)
    reasoned(book, second)
    book.results.close(second)
    text = says(show(book, second))
    assert chip in text
    assert f"{told}" in text
    assert "Tính cả lần bầu này, chưa xác nhận." in text
    assert "Bầu lại giữa những người này" not in text
    filed = book.results.tallied_object(second)
    outcome = outcome_object("so", filed, book.results.count(second), digest(filed))
    assert tallied in summary(outcome)
    draft = counting_minutes_of(book, second)
    assert [one.name for one in draft.earlier] == ["Lê Văn An"]
    before = draft.opened
    book.results.confirm(second)
    assert counting_minutes_of(book, second).opened == before


def test_the_keyboard_walks_down_one_block_and_on_into_the_next(show, sample):
    page = show(sample, 1)
    assert page.view.elected.hasFocus()
    table = page.view.table
    while not table.hasFocus():
        press(page, TAB)
    assert table.currentIndex().data() == "Bùi Đức Bình"
    press(page, *[Qt.Key.Key_Down] * 15)
    assert table.cells.place_of(table.currentIndex()) == 15
    press(page, Qt.Key.Key_Left)
    assert table.cells.place_of(table.currentIndex()) == 0
    press(page, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Down)
    assert table.cells.place_of(table.currentIndex()) == 29


def test_a_result_is_seen_from_its_top_however_far_one_had_read(show, sample, theme, qtbot):
    theme.apply(Scheme.LIGHT, 1.45)
    page = show(sample, 1, (1064, 651))
    bar = page._frame.verticalScrollBar()
    press(page, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert bar.value() > 0
    page.open(1)
    qtbot.wait(1)
    assert bar.value() == 0
    press(page, Qt.Key.Key_Down)
    assert bar.value() > 0


@pytest.mark.parametrize("people", [30, 200])
def test_only_the_page_scrolls_and_it_follows_the_keyboard(show, book, people):
    page = show(book, closed(book, [5 - place % 3 for place in range(people)], seats=people, papers=5))
    for table in page.view.tables:
        assert table.verticalScrollBar().maximum() == 0
    press(page, TAB)
    table = page.view.table
    while not table.hasFocus():
        press(page, TAB)
    press(page, Qt.Key.Key_End)
    line = table.visualRect(table.currentIndex())
    seen = page.findChild(PageFrame).viewport()
    assert seen.rect().contains(table.viewport().mapTo(page, line.center()))


def test_a_tie_leads_on_to_the_run_off_from_the_result(show, book):
    round_id = closed(book, [9, 6, 6, 1], seats=2, papers=11)
    page = show(book, round_id)
    assert "Mở lần bầu lại" not in says(page)
    press(page, SPACE, BACKTAB, SPACE)
    assert book.rounds.get(round_id).state is RoundState.CONFIRMED
    press(page, TAB)
    press(page, SPACE)
    assert book.rounds.get(round_id).state is RoundState.CONFIRMED
    assert "Có người bằng phiếu: phải bầu lại giữa những người đó" in says(page)
    page.rounds.begin.setFocus()
    press(page, SPACE)
    contest = book.rounds.get(round_id).contest_id
    assert [one.kind for one in book.rounds.of_contest(contest)] == [RoundKind.FIRST, RoundKind.RUNOFF]
    assert page.went[-1] == f"contest/{contest}"


def test_after_confirming_a_tie_the_keyboard_is_at_the_run_off_which_is_in_view(show, book):
    page = show(book, closed(book, [9, 6, 6, 1], seats=2, papers=11))
    press(page, SPACE, BACKTAB, SPACE)
    assert page.rounds.begin.hasFocus()
    assert page.rounds.begin.text() == "Mở lần bầu lại"
    QApplication.processEvents()
    seen = page.findChild(PageFrame).viewport()
    begin = page.rounds.begin
    assert seen.rect().contains(begin.mapTo(page, begin.rect().center()))


def test_seats_left_are_for_the_electorate_to_decide_on_the_page_of_the_result(show, book):
    round_id = closed(book, [9, 5, 3], seats=2)
    page = show(book, round_id)
    press(page, SPACE, BACKTAB, SPACE)
    assert page.rounds.begin.text() == "Bầu tiếp"
    press(page, BACKTAB)
    assert page.rounds.stop.hasFocus()
    press(page, SPACE)
    assert book.rounds.is_stopped(round_id)
    assert "Đã quyết định không bầu nữa" in says(page)
