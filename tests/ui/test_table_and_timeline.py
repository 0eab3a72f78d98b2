"""The dense table and the timeline by keyboard and by click."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QStandardItem, QStandardItemModel
from PySide6.QtTest import QAbstractItemModelTester

from app.ui.theme.tokens import LIGHT, Scheme
from app.ui.widgets.dense_table import NUMBERS, DenseTable
from app.ui.widgets.steps import Step, StepsModel, StepState
from app.ui.widgets.timeline import Timeline

LONG = "Đã thông qua chương trình, quy chế, số lượng đoàn chủ tịch 5, đoàn thư ký 2 và ban thẩm tra tư cách đại biểu 5"
STEPS = [
    Step("opening", "Phiên trù bị", StepState.DONE, LONG, "28/7, 14:00"),
    Step("election", "Bầu Ban Chấp hành", StepState.CURRENT, "166 / 226 phiếu", "đang diễn ra"),
    Step("closing", "Bế mạc"),
]


def test_steps_are_a_sound_model(qapp):
    model = StepsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_steps(STEPS)
    model.set_steps(STEPS[:1])
    assert model.index(0).data() == "Phiên trù bị"


def test_step_is_read_out_with_its_state(qapp):
    model = StepsModel()
    model.set_steps(STEPS)
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Bầu Ban Chấp hành. đang làm. 166 / 226 phiếu. đang diễn ra"


@pytest.fixture
def timeline(shown):
    made = Timeline("Trình tự đại hội")
    made.set_steps(STEPS)
    return shown(made)


def test_keyboard_walks_the_steps_and_enter_opens_one(qtbot, timeline):
    opened = []
    timeline.activated_key.connect(opened.append)
    timeline.setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Enter):
        qtbot.keyClick(timeline, key)
    for _ in range(5):
        qtbot.keyClick(timeline, Qt.Key.Key_Down)
    qtbot.keyClick(timeline, Qt.Key.Key_Return)
    assert opened == ["opening", "election", "closing"]


def test_click_opens_a_step_once(qtbot, timeline):
    opened = []
    timeline.activated_key.connect(opened.append)
    place = timeline.visualRect(timeline.model().index(1, 0)).center()
    qtbot.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["election"]


def test_cursor_stays_on_its_step_when_the_steps_are_new(timeline):
    timeline.setCurrentIndex(timeline.model().index(1, 0))
    timeline.set_steps([Step("first", "Khai mạc"), *STEPS])
    assert timeline.currentIndex().data() == "Bầu Ban Chấp hành"


def test_timeline_is_as_high_as_its_text_wraps(qtbot, timeline):
    wide = timeline.sizeHint().height()
    timeline.resize(380, 600)
    qtbot.waitUntil(lambda: timeline.sizeHint().height() > wide)
    rows = [timeline.visualRect(timeline.model().index(row, 0)) for row in range(3)]
    assert rows[0].height() > rows[1].height() > rows[2].height()
    assert rows[2].bottom() < timeline.sizeHint().height()


def test_timeline_without_steps_takes_keys_without_harm(qtbot, shown):
    empty = shown(Timeline("Trình tự"))
    with qtbot.assertNotEmitted(empty.activated_key):
        qtbot.keyClick(empty, Qt.Key.Key_Return)


@pytest.fixture
def table(shown):
    made = DenseTable("Kết quả")
    model = QStandardItemModel(40, 2, made)
    for row in range(40):
        model.setItem(row, 0, QStandardItem("Lê Văn An"))
        model.setItem(row, 1, QStandardItem("180"))
        model.item(row, 1).setTextAlignment(NUMBERS)
    made.setModel(model)
    return shown(made)


def test_rows_are_dense_and_grow_with_the_text(theme, table):
    assert table.rowHeight(0) == 30
    theme.apply(Scheme.LIGHT, 1.45)
    assert table.rowHeight(0) == 44


def test_table_entered_by_keyboard_starts_at_its_first_row_and_opens_on_enter(qtbot, table):
    table.activateWindow()
    table.clearFocus()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: table.currentIndex().row() == 0)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args[0].row() == 1


def test_current_row_is_framed_while_the_table_has_the_keyboard(qtbot, table):
    table.activateWindow()
    table.setFocus()
    table.selectRow(2)
    qtbot.waitUntil(table.hasFocus)
    image = table.viewport().grab().toImage()
    assert image.pixelColor(300, table.visualRect(table.currentIndex()).top()).name().upper() == LIGHT.focus


def test_a_current_row_in_view_stays_in_view_where_the_table_gets_lower(shown, qtbot):
    table, model = DenseTable("Các tập phiếu"), QStandardItemModel(20, 1)
    table.setModel(model)
    shown(table, 400, 600)
    table.selectRow(15)
    table.resize(400, 200)
    qtbot.waitUntil(lambda: table.viewport().rect().contains(table.visualRect(table.currentIndex())))


def test_the_current_row_keeps_the_colour_of_its_state(shown):
    table, model, state = DenseTable("Biểu quyết"), QStandardItemModel(), QStandardItem("Không thông qua")
    state.setForeground(QColor(LIGHT.accent))
    model.appendRow(state)
    table.setModel(model)
    shown(table, 400, 200)
    table.selectRow(0)
    picture = table.viewport().grab(table.visualRect(model.index(0, 0))).toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert LIGHT.accent.lower() in seen
