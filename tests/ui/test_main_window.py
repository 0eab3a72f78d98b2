"""The window of the program: places, the line at its foot, help, questions, power cuts."""

from dataclasses import replace
from datetime import timedelta

import pytest
from books_at_work import NOON, key, keyed_book
from PySide6.QtCore import Qt

from app.models import book_file
from app.models.book import Book
from app.models.committees import Committee
from app.ui.crash import CrashReporter
from app.ui.main_window import MainWindow
from app.ui.operators import OperatorDialog
from app.ui.theme.tokens import SCALES, Scheme
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.key_cap import KeyCap

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(show, tmp_path):
    return show(keyed_book(tmp_path / "tan-lap.sodaihoi"))


def state(window, key):
    return window.status._items[key].text.text()


def test_top_line_names_congress_file_and_person(window):
    assert window.top.congress.text() == "Đại hội Đảng bộ xã Tân Lập"
    assert window.top.book_file.text() == "tan-lap.sodaihoi"
    assert window.top.who.text() == "Hà"
    assert window.windowTitle() == "tan-lap.sodaihoi – Sổ Đại hội"


def test_pages_are_made_when_they_are_visited(window):
    assert set(window._pages) == {"home"}
    window.session.go.emit("contest/1")
    assert set(window._pages) == {"home", "contest"}
    assert window.navigation.entries.currentItem().text() == "Bầu cử"


def test_every_place_of_a_contest_can_be_shown(window):
    for place in ("congress", "contests", "contest/1", "entry/1/1", "results/1", "minutes/1", "home"):
        window.session.go.emit(place)
        assert window.router.here == place


def test_papers_of_two_passes_are_not_told_as_so_many_papers(window):
    contest = window.book.contests.get(1)
    window.book.contests.update(replace(contest, passes=2))
    window.session.changed.emit()
    assert state(window, "saved").startswith("Đã lưu 5 phiếu, mọi lượt · ")


def test_back_goes_the_way_one_came(qtbot, window):
    for place in ("contests", "contest/1", "entry/1/1"):
        window.session.go.emit(place)
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.router.here == "contest/1"
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.router.here == "contests"


@pytest.mark.parametrize(
    ("origin", "entry", "way"),
    [
        ("dossier", "Đại hội", "Về hồ sơ đại hội"),
        ("delegates", "Đại biểu", "Về trang đại biểu"),
        ("sessions", "Phiên họp", "Về trang phiên họp"),
        ("home", "Đại hội", "Về hồ sơ đại hội"),
    ],
)
@pytest.mark.parametrize("name", ["delegate-list", "congress-minutes"])
def test_a_document_of_the_congress_belongs_to_the_page_it_was_opened_from(qtbot, window, origin, entry, way, name):
    window.router.go(origin)
    window.router.go(f"document/0/{name}")
    page = window.page("document")
    assert window.navigation.entries.currentItem().text() == entry
    assert page.way_back.text() == way
    window.router.go("wording")
    window.router.back()
    assert page.way_back.text() == way
    page.way_back.click()
    assert window.router.here == ("dossier" if origin == "home" else origin)
    assert window.navigation.entries.currentItem().text() == entry


def test_a_document_of_a_round_leads_back_to_the_dossier_it_was_opened_from(window):
    window.router.go("dossier")
    window.router.go("document/1/entry-log")
    assert window.page("document").way_back.isVisible()
    window.router.go("contest/1")
    window.router.go("document/1/entry-log")
    assert not window.page("document").way_back.isVisible()
    assert window.navigation.entries.currentItem().text() == "Bầu cử"


def test_the_dossier_is_reached_from_the_menu_and_from_the_page_of_the_congress(window):
    assert "Hồ sơ đại hội" in {action.text() for action in window.menu.actions()}
    window.router.go("congress")
    window.page("congress").dossier.click()
    assert window.router.here == "dossier"


def test_the_home_page_opens_at_its_top(qtbot, window):
    window.resize(1000, 600)
    bar = window.page("home").frame.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    window.router.go("contests")
    window.router.go("home")
    assert bar.value() == 0


def test_escape_while_keying_stays_on_the_line(qtbot, window):
    window.session.go.emit("entry/1/1")
    qtbot.keyClicks(window.page("entry").line, "4")
    qtbot.keyClick(window.page("entry").line, Qt.Key.Key_Escape)
    assert window.router.here == "entry/1/1"


@pytest.mark.parametrize("place", ["contest/99", "entry/1/9", "nowhere", "results/x"])
def test_place_that_is_not_there_is_said(window, place):
    window.session.go.emit("congress")
    window.session.go.emit(place)
    assert window.notice.isVisible()
    assert window.router.here in {"congress", "contests"}


def test_f5_goes_on_with_the_batch_in_work(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.router.here == "entry/1/1"


def test_f5_without_papers_to_key_says_what_to_do(qtbot, show, tmp_path):
    window = show(keyed_book(tmp_path / "a.sodaihoi", papers=28))
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.notice.accessibleName().startswith("Không có tập nào đang chờ nhập phiếu.")


def test_saved_papers_are_counted_while_keying(window):
    assert state(window, "saved") == "Đã lưu 5 phiếu · 12:00:00"
    key(window.book, 1, 2)
    window.session.papers_recorded.emit(2)
    assert state(window, "saved") == "Đã lưu 7 phiếu · 12:00:00"


def light(window, key):
    return window.status._items[key].dot._state


def test_without_a_copy_the_line_at_the_foot_is_red_and_a_click_leads_to_the_backups(qtbot, window):
    assert (state(window, "copy"), light(window, "copy")) == ("Chưa có bản sao", "error")
    qtbot.mouseClick(window.status._items["copy"].text, Qt.MouseButton.LeftButton)
    assert window.current_page == "backup"


def test_copy_beside_the_book_is_said_to_lie_on_the_same_disk(window):
    window.book.save_copy(window.book.path.with_name("copy.sodaihoi"))
    window.session.changed.emit()
    folder = window.book.path.parent.name
    assert state(window, "copy") == f"Bản sao 12:00 · {folder}, cùng ổ đĩa với sổ"
    assert light(window, "copy") == "warn"


def test_copy_on_a_stick_is_green_until_half_an_hour_was_keyed_since(show, tmp_path):
    now = [NOON]
    book = keyed_book(tmp_path / "tan-lap.sodaihoi", clock=lambda: now[0])
    stick = tmp_path / "KINGSTON"
    stick.mkdir()
    book_file.copy(book.connection, stick / "copy.sodaihoi")
    book.copies.note(stick / "copy.sodaihoi", on_same_disk=False)
    window = show(book)
    assert (state(window, "copy"), light(window, "copy")) == ("Bản sao 12:00 · KINGSTON", "ok")
    assert window.status._facts["room"].text().startswith("KINGSTON còn trống ")
    now[0] += timedelta(minutes=31)
    key(book, 1, 1)
    window.session.papers_recorded.emit(1)
    assert light(window, "copy") == "warn"
    assert "đã cũ" in state(window, "copy")


def test_copy_that_was_deleted_counts_as_none(window):
    copied = window.book.path.with_name("copy.sodaihoi")
    window.book.save_copy(copied)
    copied.unlink()
    window.session.changed.emit()
    assert light(window, "copy") == "error"
    assert "không còn" in state(window, "copy")


def test_nobody_named_is_asked_once_at_the_first_change(qtbot, window):
    window.book.operator = ""
    key(window.book, 1, 1)
    window.session.papers_recorded.emit(1)
    assert not window.notice.isVisible()
    window.router.go("contests")
    assert window.notice.accessibleName().startswith("Chưa biết ai đang làm việc.")
    window.notice.activated.emit()
    dialog = window.findChild(OperatorDialog)
    dialog.name.setText("Thu Hà")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert window.book.operator == "Thu Hà"
    assert window.top.who.text() == "Thu Hà · toàn quyền"


def test_one_key_adds_on_the_page_and_another_makes_a_book(qtbot, window):
    with qtbot.assertNotEmitted(window.new_asked):
        qtbot.keyClick(window, Qt.Key.Key_N, CONTROL)
        window.router.go("contests")
        qtbot.keyClick(window, Qt.Key.Key_N, CONTROL)
        qtbot.waitUntil(window.page("contests").form.isVisible)
    with qtbot.waitSignal(window.new_asked):
        qtbot.keyClick(window, Qt.Key.Key_N, CONTROL | Qt.KeyboardModifier.ShiftModifier)


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("topic", ["keys", "sheet", "window"])
def test_no_key_of_the_help_is_cut(qtbot, theme, window, topic, scale):
    theme.apply(Scheme.LIGHT, scale)
    window.show_help(topic)
    qtbot.waitExposed(window._help)
    caps = window._help.page.widget().findChildren(KeyCap)
    assert caps
    for cap in caps:
        assert cap.width() >= cap.sizeHint().width(), cap.text()
        assert cap.parentWidget().rect().contains(cap.geometry()), cap.text()


def test_help_opens_at_a_code_and_finds_without_accents(window):
    window.show_help("batch.full")
    help_ = window._help
    assert help_.list.currentItem().text() == "Tập 3 đã đủ 50 phiếu."
    help_.search.setText("mau so trieu tap")
    assert help_.list.count() > 1
    help_.close()


def test_after_a_power_cut_the_paper_saved_last_is_named_and_f5_goes_on(qtbot, show, tmp_path):
    left = keyed_book(tmp_path / "tan-lap.sodaihoi")
    last = left.ballots.last_place(1)
    for suffix in ("", "-wal"):
        (tmp_path / f"sau.sodaihoi{suffix}").write_bytes((tmp_path / f"tan-lap.sodaihoi{suffix}").read_bytes())
    left.close()
    window = show(Book.open(tmp_path / "sau.sodaihoi", "Hà"))
    # The check may be over before the window is exposed.
    assert "kiểm tra sổ" in window.notice.accessibleName()
    qtbot.waitUntil(lambda: "đang kiểm tra" not in window.notice.accessibleName(), timeout=60_000)
    said = window.notice.accessibleName()
    assert "Lần trước chương trình dừng giữa chừng; đã kiểm tra sổ, còn đủ 5 phiếu đã lưu." in said
    batch, entry_pass, serial = last
    assert f"Phiếu lưu sau cùng: tập {batch}, lượt {entry_pass}, phiếu thứ {serial}." in said
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.current_page == "entry"
    assert window.notice.isHidden()


def test_a_paper_keyed_while_the_book_is_checked_is_no_fault_of_it(qtbot, show, tmp_path):
    left = keyed_book(tmp_path / "tan-lap.sodaihoi")
    for suffix in ("", "-wal"):
        (tmp_path / f"sau.sodaihoi{suffix}").write_bytes((tmp_path / f"tan-lap.sodaihoi{suffix}").read_bytes())
    left.close()
    window = show(Book.open(tmp_path / "sau.sodaihoi", "Hà"))
    while "đang kiểm tra sổ" in window.notice.accessibleName():
        window.book.committees.save(Committee("Đảng bộ xã Tân Lập"))
        qtbot.wait(1)
    assert "còn đủ 5 phiếu đã lưu" in window.notice.accessibleName()


def test_after_a_power_cut_a_row_that_does_not_agree_is_named(qtbot, show, tmp_path):
    left = keyed_book(tmp_path / "tan-lap.sodaihoi")
    left.connection.execute("UPDATE mark SET says = 'both' WHERE ballot_id = 2")
    for suffix in ("", "-wal"):
        (tmp_path / f"sau.sodaihoi{suffix}").write_bytes((tmp_path / f"tan-lap.sodaihoi{suffix}").read_bytes())
    left.close()
    notice = show(Book.open(tmp_path / "sau.sodaihoi", "Hà")).notice
    qtbot.waitUntil(lambda: "điều sai" in notice.accessibleName(), timeout=60_000)
    said = notice.accessibleName()
    assert "kiểm tra sổ thấy 1 điều sai." in said
    assert "Bảng «dòng ghi trên phiếu», dòng 2: khác với lúc nhật ký ghi" in said


def test_book_that_is_only_looked_at_says_so(show, tmp_path):
    with keyed_book(tmp_path / "a.sodaihoi") as writing:
        window = show(Book.look(writing.path))
        assert window.read_only_chip.isVisible()
        assert window.notice.accessibleName().startswith("Sổ đang mở chỉ để xem")


def test_f5_keys_nothing_where_the_book_is_only_looked_at(qtbot, show, tmp_path):
    with keyed_book(tmp_path / "a.sodaihoi") as writing:
        window = show(Book.look(writing.path))
        assert "F5" not in window.page("home").go_on.text()
        qtbot.keyClick(window, Qt.Key.Key_F5)
        assert window.router.here == "home"
        assert "không nhập phiếu được" in window.notice.accessibleName()


def test_closing_the_window_closes_the_book(window):
    path = window.book.path
    window.close()
    with Book.open(path) as again:
        assert again.ballots.count(1) == 5


def test_what_nobody_expected_is_logged_without_names(qtbot, tmp_path, capsys):
    reporter = CrashReporter(tmp_path)
    with pytest.raises(ValueError, match="Kín") as caught:
        raise ValueError("Nguyễn Văn Kín")
    reporter(caught.type, caught.value, caught.tb)
    qtbot.addWidget(reporter.dialog)
    log = (tmp_path / "so-dai-hoi.log").read_text("utf-8")
    assert "ValueError" in log
    assert "Kín" not in log.replace('raise ValueError("Nguyễn Văn Kín")', "")
    assert reporter.dialog.isVisible()
    reporter.dialog.accept()


def test_what_was_said_of_one_place_goes_with_it(qtbot, show, tmp_path):
    window = show(keyed_book(tmp_path / "a.sodaihoi", papers=28))
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.notice.isVisible()
    window.session.go.emit("contests")
    assert not window.notice.isVisible()


def test_no_question_moves_a_field_while_somebody_works(qtbot, window):
    window.book.operator = ""
    window.router.go("congress")
    page = window.page("congress")
    page.name.line.setFocus()
    qtbot.wait(20)
    before = page.place.mapTo(window, page.place.rect().topLeft())
    key(window.book, 1, 1)
    window.session.papers_recorded.emit(1)
    qtbot.wait(20)
    assert page.place.mapTo(window, page.place.rect().topLeft()) == before
    window.router.go("delegates")
    assert window.notice.isVisible()


def test_question_who_works_goes_once_somebody_does(window):
    window.book.operator = ""
    key(window.book, 1, 1)
    window.session.papers_recorded.emit(1)
    window.session.go.emit("contests")
    assert window.notice.isVisible()
    window.book.operator = "Thu Hà"
    window.session.changed.emit()
    assert not window.notice.isVisible()


def test_question_for_the_size_goes_once_one_is_chosen(qtbot, theme, personal, tmp_path):
    window = MainWindow(theme, personal, keyed_book(tmp_path / "a.sodaihoi"))
    qtbot.addWidget(window)
    window.show()
    assert window.notice.isVisible()
    window.larger()
    assert not window.notice.isVisible()


def test_question_for_the_size_stays_on_the_home_page_and_is_closed_for_good(qtbot, theme, personal, tmp_path):
    window = MainWindow(theme, personal, keyed_book(tmp_path / "a.sodaihoi"))
    qtbot.addWidget(window)
    window.show()
    window.session.go.emit("contests")
    assert not window.notice.isVisible()
    assert personal.is_first_start
    window.close()
    again = MainWindow(theme, personal, Book.open(tmp_path / "a.sodaihoi"))
    qtbot.addWidget(again)
    again.show()
    close = next(one for one in again.notice.findChildren(QuietButton) if one.accessibleName() == "Đóng thông báo")
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not personal.is_first_start


def test_book_that_is_only_looked_at_says_so_on_every_page(show, tmp_path):
    with keyed_book(tmp_path / "a.sodaihoi") as writing:
        window = show(Book.look(writing.path))
        window.session.go.emit("contests")
        assert window.notice.isVisible()
