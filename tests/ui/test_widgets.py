"""The widgets of the kit, each by itself, by keys and clicks."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from app.ui.theme.theme import current
from app.ui.theme.tokens import LIGHT
from app.ui.widgets.beginning_line import BeginningLine
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.chip import Chip
from app.ui.widgets.confirm import ConfirmDialog
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.field import Field
from app.ui.widgets.figure_card import FigureCard
from app.ui.widgets.flow import Flow
from app.ui.widgets.icon_view import IconView
from app.ui.widgets.key_cap import KeyCap, KeyLine
from app.ui.widgets.label import ElidedLabel, Label
from app.ui.widgets.name_completer import NameCompleter
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.widgets.number_edit import NumberEdit
from app.ui.widgets.progress_line import ProgressLine
from app.ui.widgets.still_combo import StillCombo
from app.ui.widgets.task_row import TaskRow
from app.ui.widgets.text_lines import wrapped
from app.ui.widgets.undo_strip import UndoStrip
from app.ui.widgets.value_editor import NameCombo

LONG = "Đã thông qua chương trình, quy chế, số lượng đoàn chủ tịch 5, đoàn thư ký 2 và ban thẩm tra tư cách đại biểu 5"


def test_error_stands_by_the_field_and_nothing_typed_is_lost(shown):
    line = QLineEdit("ba mươi")
    field = shown(Field("Số lượng cần bầu", line, "Như trong nghị quyết"))
    field.error("Số lượng phải là một số.", "Nhập chữ số, ví dụ 25.")
    texts = [label.text() for label in field.findChildren(QLabel) if label.isVisible()]
    assert "Số lượng phải là một số. Nhập chữ số, ví dụ 25." in texts
    assert line.text() == "ba mươi"
    assert line.accessibleName() == "Số lượng cần bầu"
    assert line.accessibleDescription() == "Số lượng phải là một số. Nhập chữ số, ví dụ 25."
    field.clear_error()
    assert not field.has_error
    assert line.accessibleDescription() == "Như trong nghị quyết"


def test_error_changes_the_border_of_the_field(shown):
    field = shown(Field("Tên", QLineEdit()))
    before = field.editor.grab().toImage()
    field.error("Thiếu tên.")
    assert field.editor.grab().toImage() != before


def test_error_of_a_narrow_field_is_shown_whole(shown):
    field = shown(Field("Số", NumberEdit()), 120, 300)
    field.error("Số lượng phải từ 1 trở lên.", "Nhập số ghi trong nghị quyết.")
    error = next(label for label in field.findChildren(Label) if label.text().startswith("Số lượng"))
    field.layout().activate()
    assert error.height() >= error.heightForWidth(error.width())


def test_notice_says_what_is_wrong_and_what_to_do_and_leads_there(qtbot, shown):
    bar = NoticeBar()
    page = QWidget()
    Column(bar, None, parent=page)
    shown(page)
    assert not bar.isVisible()
    bar.show_notice("Thu về 227 phiếu, phát ra 226.", "Đếm lại tập 3.", action="Mở tập 3")
    assert bar.accessibleName() == "Thu về 227 phiếu, phát ra 226. Đếm lại tập 3."
    with qtbot.waitSignal(bar.activated):
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton)
    bar.action.setFocus()
    with qtbot.waitSignal(bar.activated):
        qtbot.keyClick(bar.action, Qt.Key.Key_Space)
    with qtbot.waitSignal(bar.closed):
        bar.clear()
    assert not bar.isVisible()


def test_a_notice_with_which_nothing_is_wrong_is_not_amber(shown):
    bar = shown(NoticeBar(), 400, 60)
    grounds = {}
    for kind in ("warn", "info"):
        bar.show_notice("Đã xuất ds.xlsx.", kind=kind)
        grounds[kind] = bar.grab().toImage().pixelColor(200, 5)
    assert grounds["warn"] == QColor(current().colours.warn_soft)
    assert grounds["info"] == QColor(current().colours.surface)


def test_notice_without_a_place_leads_nowhere(qtbot, shown):
    bar = shown(NoticeBar())
    bar.show_notice("Đã khóa kết quả.", kind="ok")
    with qtbot.assertNotEmitted(bar.activated):
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton)
    assert not bar.action.isVisible()


def test_undo_is_offered_once(qtbot, shown):
    page = QWidget()
    strip = UndoStrip()
    Column(strip, None, parent=page)
    shown(page)
    strip.show_done("Đã xóa Nguyễn Thị Thủy.")
    strip.undo.setFocus()
    with qtbot.waitSignal(strip.undone):
        qtbot.keyClick(strip.undo, Qt.Key.Key_Space)
    assert not strip.isVisible()


def test_what_was_done_is_said_in_one_line_and_the_others_come_when_asked_for_once(qtbot, shown):
    page, strip = QWidget(), UndoStrip()
    Column(strip, None, parent=page)
    shown(page)
    strip.show_done("Đã đổi 2 người.\nmột\nhai")
    assert strip.accessibleName() == "Đã đổi 2 người."
    assert strip.whole.text() == "Xem cả 2"
    qtbot.keyClick(strip.whole, Qt.Key.Key_Space)
    assert (strip.lines.isVisible(), strip.lines.toPlainText(), strip.whole.text()) == (True, "một\nhai", "Thu gọn")
    strip.show_done("Đã xóa Nguyễn Thị Thủy.")
    assert not strip.lines.isVisible()
    assert not strip.whole.isVisible()


def test_a_key_takes_back_where_nothing_typed_could_be_meant(qtbot, shown):
    page, line, elsewhere = QWidget(), QLineEdit(), QLineEdit()
    strip, inside = UndoStrip(by_key=True), QWidget()
    Column(line, strip, parent=inside)
    Column(inside, elsewhere, parent=page)
    shown(page)
    strip.show_done("Đã xóa Nguyễn Thị Thủy.")
    qtbot.keyClicks(line, "a")
    for at in (line, elsewhere):
        with qtbot.assertNotEmitted(strip.undone):
            qtbot.keyClick(at, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(strip.undone):
        qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not strip.isVisible()


def test_wrapped_label_asks_for_one_line_and_takes_more_when_narrow(qtbot):
    label = Label(LONG, wrap=True)
    qtbot.addWidget(label)
    assert label.sizeHint().height() == 20
    assert label.heightForWidth(300) >= 60
    assert label.heightForWidth(300) % 20 == 0


def test_names_are_never_read_as_markup(qtbot):
    label, chip = Label("<b>An</b>"), Chip("<i>Lần 1</i>")
    qtbot.addWidget(label)
    qtbot.addWidget(chip)
    assert {label.textFormat(), chip.textFormat()} == {Qt.TextFormat.PlainText}


def test_no_word_is_lost_in_wrapping(qapp):
    lines = wrapped(LONG, QLabel().font(), 200)
    assert " ".join(lines) == LONG
    assert wrapped("", QLabel().font(), 200) == [""]


def test_the_number_of_a_decision_stays_in_one_line(qapp):
    words = "quá nửa là 6 phiếu, Điều 32, Quyết định 244-QĐ/TW của Ban Chấp hành"
    for width in range(80, 400, 10):
        lines = wrapped(words, QLabel().font(), width)
        assert " ".join(lines) == words
        assert any("244-QĐ/TW" in line for line in lines)


def test_elided_label_keeps_the_whole_in_its_tool_tip(shown):
    label = shown(ElidedLabel(LONG), 120, 30)
    label.grab()
    assert label.toolTip() == LONG
    label.resize(2000, 30)
    label.grab()
    assert label.toolTip() == ""


def test_button_shows_its_key_and_obeys_it(qtbot, shown):
    page = QWidget()
    button = PrimaryButton("Tiếp tục nhập phiếu", key="F5")
    Column(button, parent=page)
    shown(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert button.text() == "Tiếp tục nhập phiếu  F5"
    assert button.accessibleName() == "Tiếp tục nhập phiếu"
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(page, Qt.Key.Key_F5)


@pytest.mark.parametrize("make", [lambda: Button("In"), QLineEdit, NumberEdit], ids=["button", "line", "number"])
def test_focus_is_seen_and_nothing_moves(qtbot, shown, make):
    page, control = QWidget(), make()
    other = QPushButton("khác")
    Row(control, other, None, parent=page)
    shown(page)
    page.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    place, before = control.geometry(), control.grab().toImage()
    control.setFocus()
    qtbot.waitUntil(control.hasFocus)
    after = control.grab().toImage()
    assert after != before
    assert after.pixelColor(after.width() // 2, 0).name().upper() == LIGHT.focus
    assert after.pixelColor(after.width() // 2, 1).name().upper() == LIGHT.focus
    assert control.geometry() == place


def test_number_is_not_changed_by_the_wheel_of_a_scrolling_page(shown):
    number = shown(NumberEdit(1, 999, 25))
    number.setFocus()
    up, middle = QPoint(0, 120), QPointF(number.rect().center())
    wheel = QWheelEvent(
        middle,
        number.mapToGlobal(middle),
        up,
        up,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(number, wheel)
    assert not wheel.isAccepted()
    assert number.value() == 25


def test_a_key_that_does_nothing_here_is_not_offered(shown):
    line = shown(KeyLine([("Enter", "lưu"), ("Ctrl+PgDn", "tổ chức sau")], []))
    for is_offered in (False, True):
        line.name_key("Ctrl+PgDn", works=is_offered)
        assert [cap.isVisible() for cap in line.findChildren(KeyCap)] == [True, is_offered]


def test_icon_stands_apart_from_words_that_come_later(shown):
    at_once, later = Button("Mở lại", drawing="lock-open"), Button("", drawing="lock-open")
    later.setText("Mở lại")
    assert later.iconSize() == at_once.iconSize()
    assert later.sizeHint() == at_once.sizeHint()


def test_a_long_line_shows_its_beginning_and_goes_on_at_its_end(qtbot, shown):
    page, line, other = QWidget(), BeginningLine(), BeginningLine()
    Column(line, other, parent=page)
    line.setText("Đại hội đại biểu Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh lần thứ IX")
    shown(page, 200, 120)
    assert line.cursorPosition() == 0
    page.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "!")
    assert line.text().endswith("IX!")
    other.setFocus()
    assert line.cursorPosition() == 0
    line.setText("Đại hội")
    assert line.cursorPosition() == 0


def test_figure_is_read_out_with_what_it_counts(qtbot):
    card = FigureCard("có mặt")
    qtbot.addWidget(card)
    card.show_figure("226", "99,12%")
    assert card.accessibleName() == "có mặt: 226. 99,12%"


def test_progress_fills_and_says_its_figures(shown):
    line = shown(ProgressLine(), 160, 6)
    line.show_progress(25, 50)
    image = line.grab().toImage()
    middle = image.height() // 2
    assert image.pixelColor(image.width() // 4, middle).name().upper() == LIGHT.accent
    assert image.pixelColor(image.width() * 3 // 4, middle).name().upper() == LIGHT.sunken
    assert line.accessibleName() == "25 / 50"


def test_empty_page_offers_the_first_step(qtbot, shown):
    empty = shown(EmptyState("vote", "Chưa có cuộc bầu nào", "Mỗi cấp ủy là một cuộc bầu.", "Thêm cuộc bầu"))
    empty.button.setFocus()
    with qtbot.waitSignal(empty.started):
        qtbot.keyClick(empty.button, Qt.Key.Key_Space)


def test_task_leads_to_its_place_by_link_and_by_line(qtbot, shown):
    row = shown(TaskRow("1 chênh lệch", "warn", "Tập 2, phiếu 31"), 600, 60)
    with qtbot.waitSignal(row.activated):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(row.activated):
        qtbot.keyClick(row.link, Qt.Key.Key_Space)
    assert row.link.accessibleName() == "Mở: Tập 2, phiếu 31"


def test_keys_are_shown_with_what_they_do(shown):
    line = shown(KeyLine([("Enter", "lưu"), ("+", "nguyên phiếu")], [("F9", "tạm dừng")]))
    assert [cap.text() for cap in line.findChildren(KeyCap)] == ["Enter", "+", "F9"]


def test_chip_changes_word_and_kind(shown):
    chip = shown(Chip("Chưa khóa", "warn"))
    chip.show_state("Đã khóa", "ok")
    assert chip.text() == "Đã khóa"
    assert chip.grab().toImage().pixelColor(chip.width() // 2, 2).name().upper() == LIGHT.ok_soft


def test_enter_does_not_delete(qtbot, shown):
    dialog = shown(ConfirmDialog("Xóa Lê Văn An?", "Có thể hoàn tác.", "Xóa", dangerous=True))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == ConfirmDialog.DialogCode.Rejected


def test_harmless_question_is_answered_by_enter(qtbot, shown):
    dialog = shown(ConfirmDialog("Khóa kết quả?", "Sau đó không sửa được phiếu.", "Khóa"))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == ConfirmDialog.DialogCode.Accepted


def test_a_question_is_as_high_as_its_words_need(qtbot, theme):
    years = ", ".join(f"{year} (4.700 người)" for year in range(2010, 2026))
    dialog = ConfirmDialog("Bỏ 5.040 đảng viên khỏi sổ?", f"Đã có xếp loại năm {years}.", "Bỏ", dangerous=True)
    qtbot.addWidget(dialog)
    dialog.show()
    (told,) = (one for one in dialog.findChildren(Label) if years in one.text())
    qtbot.waitUntil(lambda: told.height() >= told.heightForWidth(told.width()) > 2 * told.fontMetrics().height())


def test_icon_takes_the_colour_of_its_role(shown, theme):
    view = shown(IconView("check", "ok"), 18, 18)
    seen = {view.grab().toImage().pixelColor(x, y).name().upper() for x in range(18) for y in range(18)}
    assert current().colours.ok in seen


def test_a_choice_without_room_ends_in_an_ellipsis_and_is_told_whole(shown):
    box = shown(StillCombo())
    whole = "Đoàn đại biểu dự Đại hội đại biểu Đảng bộ tỉnh lần thứ XV"
    box.addItem(whole)
    box.resize(200, 32)
    box.grab()
    assert box.toolTip() == whole
    box.resize(900, 32)
    box.grab()
    assert box.toolTip() == ""


def test_names_are_offered_by_their_words_without_accents_those_that_begin_so_first(qapp):
    names = ["Đảng bộ Sở Tư pháp", "Chi bộ Văn phòng", "Chi bộ Đài", "Bộ phận đối ngoại"]
    completer = NameCompleter()
    completer.offer(["", *names])
    assert completer.fitting("") == names
    assert completer.fitting("bo d") == ["Đảng bộ Sở Tư pháp", "Chi bộ Đài", "Bộ phận đối ngoại"]
    assert completer.fitting("BỘ") == ["Bộ phận đối ngoại", *names[:3]]
    assert completer.fitting("xyz") == []


@pytest.mark.qt_log_ignore("raise|grabbing")
def test_a_box_of_names_shows_the_first_letters_of_a_long_one_wherever_the_keyboard_is(qtbot, shown):
    page, box, other = QWidget(), NameCombo(), QLineEdit()
    Column(box, other, parent=page)
    shown(page, 160, 90)
    whole = "Đảng bộ Sở Văn hóa, Thể thao và Du lịch"
    box.offer([whole])
    box.setEditText(whole)
    assert box.lineEdit().cursorPosition() == 0
    page.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    box.setEditText("")
    qtbot.keyClicks(box, "dang bo so van hoa the thao")
    assert box.lineEdit().cursorPosition() == 27
    box.completer().popup().hide()
    other.setFocus()
    assert box.lineEdit().cursorPosition() == 0


def test_a_box_closed_to_new_names_takes_the_one_that_has_the_words_whole(qtbot, shown):
    box = shown(NameCombo(is_closed=True))
    box.offer(["Chi bộ Công ty Bảo Minh", "Chi bộ Công ty Inox", "Chi bộ Công ty In"])
    box.setEditText("cong ty in")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.currentText() == "Chi bộ Công ty In"
    box.setEditText("cong ty ino")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.currentText() == "Chi bộ Công ty Inox"


def test_a_field_left_over_for_a_line_of_its_own_is_no_wider_than_those_above(shown):
    page, fields = QWidget(), [QLineEdit() for _ in range(4)]
    for field, least in zip(fields, (200, 190, 180, 250), strict=True):
        field.setMinimumWidth(least)
    Flow(*fields, parent=page)
    shown(page, 800, 200)
    assert fields[3].y() > fields[0].y()
    assert fields[3].width() == fields[0].width()
