"""Taking over, locking and refusing, through the real window by key presses."""

from datetime import UTC, datetime, timedelta

import pytest
from books_at_work import keyed_book
from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.models.book import Book
from app.rules.permissions import Role
from app.ui.operators import OperatorDialog

CONTROL = Qt.KeyboardModifier.ControlModifier
PEOPLE = (("Trần Mạnh", Role.HEAD), ("Thu Hà", Role.ENTRY), ("Vũ Hoa", Role.SECRETARY), ("Ngọc Lan", Role.VIEWER))


class Clock:
    """A clock that goes on when it is told to."""

    def __init__(self):
        self.time = datetime(2025, 7, 29, 12, 0, tzinfo=UTC)
        self.gone = 0.0

    def __call__(self):
        return self.time

    def passes(self, seconds):
        self.time += timedelta(seconds=seconds)
        self.gone += seconds

    def ticks(self):
        return self.gone


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def book(tmp_path, clock):
    """The head works; Thu Hà has the PIN 2468."""
    made = keyed_book(tmp_path / "tan-lap.sodaihoi", clock=clock, ticks=clock.ticks)
    for name, role in PEOPLE:
        made.operators.add(name, role)
    made.operators.set_pin(made.operators.named("Thu Hà").id, "2468")
    return made


@pytest.fixture
def window(show, book):
    return show(book)


def key_entry(window, text=""):
    window.session.go.emit("entry/1/1")
    line = window.page("entry").line
    QTest.keyClicks(line, text)
    return line


def notice(window):
    return window.page("entry").view.notice.accessibleName()


def test_two_keys_hand_over_to_somebody_without_a_pin(window):
    window.session.go.emit("contests")
    press(Qt.Key.Key_F8, Qt.Key.Key_3)
    assert window.book.operator == "Vũ Hoa"
    assert window.top.who.text() == "Vũ Hoa · thư ký"
    assert not window.operators.panel.isVisible()


def test_a_pin_is_asked_of_who_has_one(window):
    press(Qt.Key.Key_F8, Qt.Key.Key_2)
    types("2468")
    assert window.book.operator == "Trần Mạnh"
    assert window.operators.panel.sign_in.pin.echoMode() == QLineEdit.EchoMode.Password
    press(Qt.Key.Key_Return)
    assert window.top.who.text() == "Thu Hà · nhập phiếu"


def test_a_paper_being_typed_is_there_after_handing_over(window):
    line = key_entry(window, "4")
    press(Qt.Key.Key_F8, Qt.Key.Key_3)
    assert line.text() == "4"
    assert QApplication.focusWidget() is line
    press(Qt.Key.Key_Return)
    assert [entry.operator for entry in window.book.journal.entries()][-1] == "Vũ Hoa"
    assert window.book.ballots.count(1) == 6


def test_escape_leaves_everything_as_it_was(window):
    line = key_entry(window, "4")
    press(Qt.Key.Key_F8)
    assert window.operators.panel.isVisible()
    press(Qt.Key.Key_2, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert not window.operators.panel.isVisible()
    assert (line.text(), window.book.operator) == ("4", "Trần Mạnh")
    assert QApplication.focusWidget() is line


def test_arrows_and_enter_choose_as_well(window):
    press(Qt.Key.Key_F8, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert window.book.operator == "Vũ Hoa"


def test_going_on_elsewhere_closes_the_panel(window):
    press(Qt.Key.Key_F8)
    window.top.search.setFocus()
    assert not window.operators.panel.isVisible()


def test_wrong_pins_wait_longer_and_say_for_how_long(window, clock):
    press(Qt.Key.Key_F8, Qt.Key.Key_2)
    sign_in = window.operators.panel.sign_in
    for wait in (1, 2, 4):
        types("1111")
        press(Qt.Key.Key_Return)
        assert sign_in.pin.accessibleDescription() == f"PIN chưa đúng. Gõ lại sau {wait} giây."
        assert sign_in.pin.text() == ""
        types("2468")
        press(Qt.Key.Key_Return)
        assert f"còn {wait} giây" in sign_in.pin.accessibleDescription()
        assert sign_in.pin.text() == "2468"
        sign_in.pin.clear()
        clock.passes(wait)
    types("2468")
    press(Qt.Key.Key_Return)
    assert window.book.operator == "Thu Hà"


def test_that_a_pin_was_wrong_is_said_until_another_is_typed(qtbot, window, clock):
    press(Qt.Key.Key_F8, Qt.Key.Key_2)
    types("1111")
    press(Qt.Key.Key_Return)
    clock.passes(1)
    pin = window.operators.panel.sign_in.pin
    qtbot.waitUntil(lambda: pin.accessibleDescription() == "PIN vừa gõ chưa đúng. Gõ lại PIN.")
    types("2")
    assert "chưa đúng" not in pin.accessibleDescription()


def test_waiting_outlives_the_window(window, show, clock):
    path = window.book.path
    press(Qt.Key.Key_F8, Qt.Key.Key_2)
    for wait in (1, 2, 0):
        types("1111")
        press(Qt.Key.Key_Return)
        clock.passes(wait)
    window.close()
    show(Book.open(path, clock=clock, ticks=clock.ticks))
    press(Qt.Key.Key_F8, Qt.Key.Key_2)
    types("2468")
    press(Qt.Key.Key_Return)
    assert "còn 4 giây" in QApplication.focusWidget().accessibleDescription()


def test_letters_are_no_pin(window):
    press(Qt.Key.Key_F8, Qt.Key.Key_2)
    types("a2b4c6d8")
    assert window.operators.panel.sign_in.pin.text() == "2468"


def test_locking_hides_all_and_keeps_the_paper_half_typed(window, clock):
    press(Qt.Key.Key_F8, Qt.Key.Key_2)
    types("2468")
    press(Qt.Key.Key_Return)
    line = key_entry(window, "3 4")
    press(Qt.Key.Key_L, modifier=CONTROL)
    lock = window.operators.lock
    assert lock.is_locked
    assert lock.geometry() == window.rect()
    assert lock._says.text() == "Thu Hà khóa lúc 12:00."
    before = window.book.ballots.count(1)
    types("12")
    press(Qt.Key.Key_Return, Qt.Key.Key_F5, Qt.Key.Key_F9, Qt.Key.Key_F6, Qt.Key.Key_F10, Qt.Key.Key_Tab)
    press(Qt.Key.Key_1, Qt.Key.Key_K, Qt.Key.Key_W, modifier=CONTROL)
    press(Qt.Key.Key_Left, modifier=Qt.KeyboardModifier.AltModifier)
    assert lock.is_locked
    assert window.router.here == "entry/1/1"
    assert not window.menu.isVisible()
    assert lock.isAncestorOf(QApplication.focusWidget())
    assert (line.text(), window.book.ballots.count(1)) == ("3 4", before)
    clock.passes(60)
    lock.sign_in.pin.setFocus()
    lock.sign_in.pin.clear()
    types("2468")
    press(Qt.Key.Key_Return)
    assert not lock.is_locked
    assert line.text() == "3 4"
    assert QApplication.focusWidget() is line
    types(" 5")
    assert line.text() == "3 4 5"
    press(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Return)
    assert window.book.ballots.count(1) == before + 1


def test_what_is_typed_into_a_field_is_there_after_unlocking(window):
    window.session.go.emit("contest/1")
    field = window.page("contest").office.title.line
    field.setFocus()
    field.selectAll()
    types("Ban Chấp hành khóa X")
    press(Qt.Key.Key_L, modifier=CONTROL)
    press(Qt.Key.Key_Return)
    assert field.text() == "Ban Chấp hành khóa X"


def test_without_a_pin_enter_unlocks(window):
    press(Qt.Key.Key_L, modifier=CONTROL)
    assert window.operators.lock.is_locked
    press(Qt.Key.Key_Return)
    assert not window.operators.lock.is_locked
    assert window.book.operator == "Trần Mạnh"


def test_another_person_unlocks_under_their_own_name(window):
    press(Qt.Key.Key_L, modifier=CONTROL)
    press(Qt.Key.Key_Escape, Qt.Key.Key_2)
    types("2468")
    press(Qt.Key.Key_Return)
    assert not window.operators.lock.is_locked
    assert window.top.who.text() == "Thu Hà · nhập phiếu"


def test_a_lock_holds_where_nothing_has_the_keyboard(qtbot, window):
    press(Qt.Key.Key_L, modifier=CONTROL)
    QApplication.focusWidget().clearFocus()
    here = window.router.here
    for key in (Qt.Key.Key_F5, Qt.Key.Key_F10, Qt.Key.Key_Escape):
        qtbot.keyClick(window, key)
    qtbot.keyClick(window, Qt.Key.Key_2, CONTROL)
    assert (window.router.here, window.menu.isVisible()) == (here, False)
    assert window.operators.lock.isAncestorOf(QApplication.focusWidget())


def test_escape_does_not_open_a_lock(window):
    press(Qt.Key.Key_F8, Qt.Key.Key_2)
    types("2468")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_L, modifier=CONTROL)
    press(Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert window.operators.lock.is_locked


def test_a_book_of_one_person_locks_and_opens_with_enter(show, tmp_path):
    window = show(keyed_book(tmp_path / "mot.sodaihoi"))
    line = key_entry(window, "4")
    press(Qt.Key.Key_L, modifier=CONTROL)
    types("123")
    assert window.operators.lock.is_locked
    press(Qt.Key.Key_Return)
    assert not window.operators.lock.is_locked
    assert line.text() == "4"


def test_the_screen_locks_itself_after_the_minutes_of_the_book(window):
    assert not window.operators.idle.timer.isActive()
    window.session.go.emit("people")
    idle = window.page("people").idle
    idle.setFocus()
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert window.book.operators.idle_minutes == 2
    assert window.operators.idle.timer.interval() == 120_000
    window.operators.idle.timer.timeout.emit()
    assert window.operators.lock.is_locked


def test_a_viewer_is_refused_in_words_and_keeps_what_was_typed(window):
    line = key_entry(window)
    press(Qt.Key.Key_F8, Qt.Key.Key_4)
    types("4")
    press(Qt.Key.Key_Return)
    assert line.text() == "4"
    assert window.book.ballots.count(1) == 5
    assert notice(window).startswith("Ngọc Lan (chỉ xem) không làm được việc này: nhập phiếu")
    assert "Trần Mạnh, Thu Hà, Vũ Hoa" in notice(window)
    press(Qt.Key.Key_F8, Qt.Key.Key_3, Qt.Key.Key_Return)
    assert window.book.ballots.count(1) == 6


def test_pages_of_a_viewer_are_for_reading(window):
    window.session.go.emit("contest/1")
    page = window.page("contest")
    assert not page.office.title.line.isReadOnly()
    press(Qt.Key.Key_F8, Qt.Key.Key_4)
    assert page.office.title.line.isReadOnly()
    assert page.locked.text().startswith("Việc ở trang này của người toàn quyền hoặc thư ký.")
    window.session.go.emit("contests")
    assert not window.page("contests").add.isVisible()


def test_whoever_keys_does_not_close_the_count_and_the_head_does(show, tmp_path):
    book = keyed_book(tmp_path / "du.sodaihoi", papers=28)
    book.operators.add("Trần Mạnh", Role.HEAD)
    book.operators.add("Thu Hà", Role.ENTRY)
    window = show(book)
    window.session.go.emit("contest/1")
    page = window.page("contest")
    press(Qt.Key.Key_F8, Qt.Key.Key_2)
    page.step_button.setFocus()
    press(Qt.Key.Key_Return)
    assert page.closing.wrong.text().startswith("Thu Hà (nhập phiếu) không làm được việc này: đóng kiểm phiếu.")
    assert book.rounds.get(1).closed_at == ""
    press(Qt.Key.Key_F8, Qt.Key.Key_1)
    page.step_button.setFocus()
    press(Qt.Key.Key_Return)
    assert window.router.here == "results/1"


def test_the_first_name_of_a_book_is_its_head(qtbot, show, tmp_path):
    book = keyed_book(tmp_path / "mot.sodaihoi")
    book.operator = ""
    window = show(book)
    press(Qt.Key.Key_F8)
    dialog = window.findChild(OperatorDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    press(Qt.Key.Key_Return)
    assert dialog.field.has_error
    types("Trần Đức Mạnh")
    press(Qt.Key.Key_Return)
    assert window.top.who.text() == "Trần Đức Mạnh · toàn quyền"
    assert book.operators.current.role is Role.HEAD


def test_opening_goes_on_with_who_worked_last_here(window, show, clock):
    press(Qt.Key.Key_F8, Qt.Key.Key_3)
    path = window.book.path
    window.close()
    again = show(Book.open(path, clock=clock, ticks=clock.ticks))
    assert again.book.operator == "Vũ Hoa"
    assert not again.operators.lock.is_locked


def test_opening_asks_the_pin_of_who_worked_last_here(window, show, clock):
    press(Qt.Key.Key_F8, Qt.Key.Key_2)
    types("2468")
    press(Qt.Key.Key_Return)
    path = window.book.path
    window.close()
    again = show(Book.open(path, clock=clock, ticks=clock.ticks))
    assert again.operators.lock.is_locked
    assert again.book.operator == ""
    types("2468")
    press(Qt.Key.Key_Return)
    assert again.book.operator == "Thu Hà"


def test_opening_elsewhere_asks_who_works(book, show, personal):
    path = book.path
    book.close()
    again = show(Book.open(path))
    assert again.operators.lock.is_locked
    press(Qt.Key.Key_1)
    assert again.book.operator == "Trần Mạnh"
    assert not again.operators.lock.is_locked


def test_a_book_only_looked_at_asks_nobody(book, show):
    looking = show(Book.look(book.path))
    assert not looking.operators.lock.is_locked
    press(Qt.Key.Key_F8)
    assert not looking.operators.panel.isVisible()
    looking.close()
    book.close()


def test_tab_goes_round_in_the_panel_and_escape_gives_the_line_back(window):
    line = key_entry(window, "3 4")
    press(Qt.Key.Key_F8)
    panel, reached = window.operators.panel, []
    for key in [Qt.Key.Key_Tab] * 8 + [Qt.Key.Key_Down] * 3 + [Qt.Key.Key_Backtab] * 3:
        press(key)
        assert panel.isVisible()
        reached.append(QApplication.focusWidget().accessibleName())
    assert {"Khóa màn hình", "Người sử dụng"} <= set(reached)
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is line
    assert line.text() == "3 4"
