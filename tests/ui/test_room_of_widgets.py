"""How the widgets of the kit share the room there is, at every size."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from app.ui.theme.tokens import Scheme
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, QuietButton
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.field import Field
from app.ui.widgets.figure_card import FigureCard
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.number_edit import NumberEdit
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.sides import Sides
from app.ui.widgets.steps import Step, StepState
from app.ui.widgets.timeline import Timeline

LONG = "Đã thông qua chương trình, quy chế, số lượng đoàn chủ tịch 5, đoàn thư ký 2 và ban thẩm tra tư cách đại biểu 5"


@pytest.mark.parametrize("scale", [1.0, 1.2, 1.45])
def test_what_is_clicked_is_large_enough(qtbot, theme, scale):
    theme.apply(Scheme.LIGHT, scale)
    for widget in (Button("In"), QuietButton("", drawing="x"), QLineEdit(), NumberEdit()):
        qtbot.addWidget(widget)
        widget.ensurePolished()
        high = min(widget.sizeHint().height(), widget.maximumHeight())
        assert high >= round(32 * scale) - 1, type(widget).__name__


def test_flow_goes_on_in_the_next_line(shown):
    page = QWidget()
    chips = [Chip(f"Tập phiếu số {number}") for number in range(8)]
    flow = Flow(*chips, parent=page)
    shown(page, 320, 400)
    tops = {chip.y() for chip in chips}
    assert len(tops) > 1
    assert all(chip.geometry().right() <= 320 for chip in chips)
    assert flow.heightForWidth(320) > flow.heightForWidth(2000)


def test_what_stands_below_a_flow_makes_room_for_what_comes_grows_or_goes(qtbot, theme, shown):
    first, late, below = Chip("Tập 1"), Chip("Tập 2"), Label("Còn phải làm")
    said = Label("Chưa đối chiếu.", wrap=True)
    page = QWidget()
    flow = Flow(first, said, late)
    column = Column(gap=0, parent=page)
    column.addLayout(flow)
    column.add(below, None)
    late.hide()
    shown(page, 260, 500)
    one_line = below.y()
    said.setText(LONG)
    qtbot.waitUntil(lambda: below.y() > one_line + said.fontMetrics().height())
    with_words = below.y()
    assert below.y() >= said.geometry().bottom()
    late.show()
    qtbot.waitUntil(lambda: below.y() > with_words)
    assert below.y() >= late.geometry().bottom()
    theme.apply(Scheme.LIGHT, 1.45)
    qtbot.waitUntil(lambda: below.y() > 1.2 * with_words)
    theme.apply(Scheme.LIGHT, 1.0)
    late.hide()
    said.setText("Chưa đối chiếu.")
    qtbot.waitUntil(lambda: below.y() == one_line)


def test_fields_share_what_is_left_of_a_line(shown):
    page = QWidget()
    first, second = Field("Tên", QLineEdit()), Field("Nơi", QLineEdit())
    Flow(first, second, parent=page)
    shown(page, 800, 200)
    assert first.y() == second.y()
    assert second.geometry().right() >= 780


def test_sides_stand_below_each_other_when_narrow(qtbot, theme, shown):
    left, right = Card("Trình tự"), Card("Còn phải làm")
    page = shown(Sides(left, right, below=700), 800, 500)
    qtbot.waitUntil(lambda: right.x() > left.geometry().right())
    theme.apply(Scheme.LIGHT, 1.45)
    qtbot.waitUntil(lambda: right.y() > left.geometry().bottom())
    assert page.width() == 800


def test_page_head_puts_buttons_below_when_narrow(qtbot, shown):
    frame = PageFrame("Kết quả bầu Ban Chấp hành Đảng bộ khóa IX")
    button = Button("Công bố ra hội trường")
    frame.header.add_chip("Lần 1")
    frame.header.add_action(button)
    frame.body.add(None)
    shown(frame, 1000, 500)
    qtbot.waitUntil(lambda: button.x() > 600)
    frame.resize(560, 500)
    qtbot.waitUntil(lambda: button.x() == frame.header.title.x())
    assert button.y() > frame.header.title.geometry().bottom()


def test_page_head_takes_no_more_height_than_it_needs(qtbot, shown):
    frame = PageFrame("Tình huống")
    frame.header.add_action(Button("Biểu quyết"))
    frame.body.add(Card("Các bước"), None)
    shown(frame, 900, 700)
    qtbot.waitUntil(lambda: frame.header.height() == frame.header.sizeHint().height())


def test_sentences_of_an_empty_page_are_no_longer_than_one_reads(qtbot, theme, shown):
    state = EmptyState("users", "Chưa có đại biểu nào", "Nhập danh sách từ tệp Excel, rồi xem lại từng dòng. " * 4)
    shown(state, 1600, 600)
    assert state._text.width() <= 700
    theme.apply(Scheme.LIGHT, 1.45)
    qtbot.waitUntil(lambda: 700 < state._text.width() <= 1000)


def test_page_head_with_many_buttons_makes_no_page_wider_than_its_window(qtbot, theme, shown):
    theme.apply(Scheme.LIGHT, 1.45)
    frame = PageFrame("Bầu Ban Chấp hành Đảng bộ khóa IX")
    words = ("Các cuộc bầu", "Ứng cử, đề cử", "Màn hình hội trường", "Xem kết quả", "Biên bản kiểm phiếu")
    buttons = [Button(one) for one in words]
    for button in buttons:
        frame.header.add_action(button)
    frame.body.add(None)
    shown(frame, 700, 500)
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) > 1)
    assert frame.horizontalScrollBar().maximum() == 0
    assert all(button.geometry().right() < frame.header.width() for button in buttons)
    assert all(button.width() >= button.sizeHint().width() for button in buttons)


def test_page_scrolls_rather_than_cutting_at_the_largest_size(qtbot, theme, shown):
    frame = PageFrame("Tổng quan")
    cards = [FigureCard("phiếu để trúng cử", "115", "quá nửa của 228 · Điều 32") for _ in range(4)]
    frame.body.add(Row(*cards, gap=12))
    timeline = Timeline("Trình tự")
    timeline.set_steps([Step("opening", "Phiên trù bị", StepState.DONE, LONG, "28/7, 14:00")] * 12)
    frame.body.add(timeline, None)
    theme.apply(Scheme.LIGHT, 1.45)
    shown(frame, 1064, 650)
    qtbot.waitUntil(lambda: frame.verticalScrollBar().maximum() > 0)
    assert frame.horizontalScrollBar().maximum() == 0
    for label in (label for card in cards for label in card.findChildren(Label)):
        assert label.height() >= label.heightForWidth(label.width()) or not label.wordWrap()
        assert label.width() >= label.minimumSizeHint().width()


def test_gaps_grow_with_the_text(theme, shown):
    page = QWidget()
    first, second = QPushButton("a"), QPushButton("b")
    row = Row(first, second, gap=12, margins=(24, 0, 0, 0), parent=page)
    shown(page)
    assert (row.spacing(), row.contentsMargins().left()) == (12, 24)
    theme.apply(Scheme.LIGHT, 1.45)
    assert (row.spacing(), row.contentsMargins().left()) == (17, 35)
