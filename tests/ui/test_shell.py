import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QLineEdit, QWidget

from app.ui.shell import ShellWindow
from app.ui.theme.theme import current
from app.ui.theme.tokens import DARK, LIGHT, Scheme
from app.ui.widgets.text_lines import wrapped
from app.ui.widgets.who_button import initials

CONTROL = Qt.KeyboardModifier.ControlModifier
PAGES = [
    ("home", "Tổng quan", "house", 0),
    ("congress", "Đại hội", "flag", 0),
    ("contests", "Bầu cử", "vote", 1),
]


@pytest.fixture
def filled(qtbot, window):
    for key, title, drawing, group in PAGES:
        window.add_page(key, title, drawing, group, QLabel(title))
    window.add_inner_page("entry", "contests", lambda: QLabel("Nhập phiếu"))
    window.top.show_book("Đại hội đại biểu Đảng bộ Khối lần thứ IX, nhiệm kỳ 2020–2025", "khoi-2020.sodaihoi")
    window.top.who.show_operator("Nguyễn Thu Hà", "nhập phiếu")
    window.status.show_state("saved", "Đã lưu 166 phiếu · 14:32:07")
    window.status.show_state("backup", "Sao lưu đã kiểm chứng 14:20 · KINGSTON · 42 phút trước", "warn")
    window.status.show_fact("free", "Trống 14,2 GB")
    window.show_page("home")
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_only_pages_that_exist_are_offered(filled):
    entries = filled.navigation.entries
    assert entries.keys() == ["home", "congress", "contests"]
    assert entries.count() == 4  # and one rule between the groups


def test_keyboard_walks_through_the_pages_and_stops_at_the_ends(qtbot, filled):
    entries, walked = filled.navigation.entries, [filled.current_page]
    entries.setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(entries, key)
        walked.append(filled.current_page)
    assert walked == ["home", "home", "congress", "contests", "contests", "congress"]


@pytest.mark.parametrize(("key", "page"), [("1", "home"), ("2", "congress"), ("3", "contests"), ("4", "home")])
def test_control_and_a_digit_jumps(qtbot, filled, key, page):
    qtbot.keyClick(filled, key, CONTROL)
    assert filled.current_page == page


def test_page_below_an_entry_marks_it_and_the_entry_leads_back(qtbot, filled):
    filled.show_page("entry")
    entries = filled.navigation.entries
    assert filled.current_page == "entry"
    assert entries.currentItem().text() == "Bầu cử"
    place = entries.visualItemRect(entries.currentItem()).center()
    qtbot.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert filled.current_page == "contests"


def test_control_digit_leads_back_from_a_page_below(qtbot, filled):
    filled.show_page("entry")
    qtbot.keyClick(filled, "3", CONTROL)
    assert filled.current_page == "contests"


def test_leaving_and_showing_are_told_once(filled):
    told = []
    filled.page_left.connect(lambda key: told.append(("left", key)))
    filled.page_shown.connect(lambda key: told.append(("shown", key)))
    filled.show_page("congress")
    filled.show_page("congress")
    assert told == [("left", "home"), ("shown", "congress")]


def test_page_is_made_when_it_is_first_shown(window):
    made = []

    def page():
        made.append(QWidget())
        return made[-1]

    window.add_page("home", "Tổng quan", "house", 0, page)
    assert made == []
    window.show_page("home")
    assert window.stack.currentWidget() is made[0]


def test_unknown_page_is_a_mistake(filled):
    with pytest.raises(KeyError):
        filled.show_page("nowhere")
    assert filled.current_page == "home"


def test_text_rows_and_icons_grow_together_and_stop_at_the_largest(qtbot, filled, personal):
    def measures():
        entries = filled.navigation.entries
        return (
            filled.top.height(),
            filled.navigation.width(),
            entries.visualItemRect(entries.item(0)).height(),
            filled.navigation.settings.iconSize().height(),
            filled.top.who.height(),
        )

    seen = [measures()]
    for _ in range(3):
        qtbot.keyClick(filled, Qt.Key.Key_Plus, CONTROL)
        qtbot.waitUntil(lambda: filled.top.who.height() == current().px(34))
        seen.append(measures())
    assert all(small < large for small, large in zip(seen[0], seen[1], strict=True))
    assert all(small < large for small, large in zip(seen[1], seen[2], strict=True))
    assert seen[2] == seen[3]
    assert seen[0][0] == 48
    assert seen[0][1] == 208
    assert personal.scale == 1.45


def test_control_minus_and_zero_lead_back(qtbot, filled, theme):
    for key, scale in [(Qt.Key.Key_Plus, 1.2), (Qt.Key.Key_Minus, 1.0), (Qt.Key.Key_Minus, 1.0)]:
        qtbot.keyClick(filled, key, CONTROL)
        assert theme.scale == scale
    theme.apply(Scheme.LIGHT, 1.45)
    qtbot.keyClick(filled, Qt.Key.Key_0, CONTROL)
    assert theme.scale == 1.0


def test_frame_fits_the_smallest_screen_in_the_largest_size(qtbot, filled, theme):
    theme.apply(Scheme.LIGHT, 1.45)
    filled.resize(1366, 768)
    qtbot.waitUntil(lambda: filled.top.width() == 1366)
    assert filled.minimumSizeHint().width() <= 1366
    assert filled.minimumSizeHint().height() <= 768
    qtbot.waitUntil(lambda: filled.top.who.height() > 32 * 1.4)
    for widget in (filled.top.search, filled.top.who, filled.navigation.settings, filled.navigation.scheme):
        corner = widget.mapTo(filled, widget.rect().bottomRight())
        assert filled.rect().contains(corner)
        assert widget.height() >= 32 * 1.4


def test_the_entry_of_the_page_stays_in_view_when_the_text_grows(qtbot, filled, theme):
    entries = filled.navigation.entries
    entries.setCurrentRow(entries.count() - 1)
    filled.resize(1000, 400)
    theme.apply(Scheme.LIGHT, 1.45)
    qtbot.waitUntil(lambda: entries.viewport().rect().contains(entries.visualItemRect(entries.currentItem())))


def test_name_of_the_congress_goes_on_in_a_second_line_and_the_file_makes_room(qtbot, filled, theme):
    theme.apply(Scheme.LIGHT, 1.45)
    filled.resize(1366, 768)
    name = filled.top.congress
    qtbot.waitUntil(lambda: not filled.top.book_file.isVisible() and name.height() >= 2 * current().line_height("text"))
    # The font of the new size reaches the name with the next layout, which may come after its room.
    qtbot.waitUntil(lambda: len(wrapped(name.text(), name.font(), name.width())) == 2)
    assert not name.toolTip()


def test_what_is_cut_in_the_bar_stands_in_its_tool_tip(qtbot, filled, theme):
    theme.apply(Scheme.LIGHT, 1.45)
    filled.resize(1366, 768)
    filled.top.show_book("Đại hội đại biểu Đảng bộ Khối " * 8, "khoi-2020.sodaihoi")
    qtbot.waitUntil(lambda: filled.top.congress.toolTip().startswith("Đại hội đại biểu Đảng bộ Khối"))


def test_scheme_switch_is_remembered_and_offers_the_way_back(qtbot, filled, personal):
    switch = filled.navigation.scheme
    assert switch.accessibleName() == "Chuyển sang nền tối"
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert current().colours is DARK
    assert personal.scheme == Scheme.DARK
    assert switch.accessibleName() == "Chuyển sang nền sáng"
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert current().colours is LIGHT


def test_f1_asks_for_the_help_of_the_page(qtbot, filled):
    filled.show_page("congress")
    with qtbot.waitSignal(filled.help_requested) as asked:
        qtbot.keyClick(filled, Qt.Key.Key_F1)
    assert asked.args == ["congress"]


def test_control_k_leads_to_the_search(qtbot, filled):
    qtbot.keyClick(filled, Qt.Key.Key_K, CONTROL)
    assert filled.top.search.hasFocus()
    qtbot.keyClicks(filled.top.search, " nguyen ")
    with qtbot.waitSignal(filled.top.searched) as searched:
        qtbot.keyClick(filled.top.search, Qt.Key.Key_Return)
    assert searched.args == ["nguyen"]


def test_window_opens_where_it_was(qtbot, filled, theme, personal):
    filled.resize(filled.minimumWidth(), 650)
    filled.close()
    again = ShellWindow(theme, personal)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (filled.minimumWidth(), 650)


def test_everything_that_can_be_used_has_a_name(filled):
    controls = [
        *filled.findChildren(QAbstractButton), *filled.findChildren(QLineEdit), *filled.findChildren(QAbstractItemView)
    ]  # fmt: skip
    nameless = [type(control).__name__ for control in controls if not (control.accessibleName() or control.text())]
    assert len(controls) >= 5
    assert nameless == []


def test_tab_reaches_every_control_of_the_frame(qtbot, filled):
    filled.navigation.entries.setFocus()
    reached = set()
    for _ in range(8):
        reached.add(filled.focusWidget())
        qtbot.keyClick(filled.focusWidget(), Qt.Key.Key_Tab)
    frame = filled.top.search, filled.top.who, filled.navigation.entries
    assert reached >= {*frame, filled.navigation.settings, filled.navigation.scheme}


def test_state_replaces_the_one_before(filled):
    filled.status.show_state("saved", "Đã lưu 167 phiếu · 14:32:15")
    texts = [label.text() for label in filled.status.findChildren(QLabel)]
    assert "Đã lưu 167 phiếu · 14:32:15" in texts
    assert "Đã lưu 166 phiếu · 14:32:07" not in texts


@pytest.mark.parametrize(
    ("name", "letters"), [("Lê Thị Mai", "LM"), ("Thu Hà", "TH"), ("Giàng A U", "GU"), ("Hà", "H"), ("", "")]
)
def test_initials_are_those_of_family_and_given_name(name, letters):
    assert initials(name) == letters


def test_who_works_is_told_with_name_and_role(filled):
    assert filled.top.who.accessibleName() == "Người đang làm việc: Nguyễn Thu Hà · nhập phiếu"
    filled.top.who.show_operator("", "")
    assert filled.top.who.text() == "Chọn người sử dụng"


def test_settings_are_shown_at_once_when_accepted(qtbot, filled, theme):
    def choose_large():
        dialog = QApplication.activeModalWidget()
        qtbot.mouseClick(dialog.sizes.buttons()[2], Qt.MouseButton.LeftButton)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(0, choose_large)
    qtbot.mouseClick(filled.navigation.settings, Qt.MouseButton.LeftButton)
    assert theme.scale == 1.45


def test_settings_once_left_are_not_asked_for_at_every_start(qtbot, filled, theme, personal):
    QTimer.singleShot(0, lambda: qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape))
    filled.ask_settings()
    assert theme.scale == 1.0
    assert not personal.is_first_start
