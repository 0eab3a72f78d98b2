import pytest
from books_at_work import keyed_book
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from app.models.book import Book
from app.rules.hall import Shown
from app.ui.hall.hall_view import said
from app.ui.main_window import MainWindow
from app.ui.program import Program
from app.ui.settings import Language
from app.ui.start.new_book import NewBookDialog
from app.ui.start.salvaging import SalvageDialog
from app.ui.start.start_window import StartWindow


@pytest.fixture
def program(qapp, theme, personal):
    made = Program(qapp, theme, personal)
    qapp.setQuitOnLastWindowClosed(False)
    yield made
    if made.window:
        made.window.close()
        made.window.deleteLater()
    made.deleteLater()


@pytest.fixture
def path(tmp_path):
    keyed_book(tmp_path / "tan-lap.sodaihoi").close()
    return tmp_path / "tan-lap.sodaihoi"


def test_without_a_book_the_recent_ones_are_offered(program, personal, path):
    personal.remember_book(path)
    personal.remember_book(path.with_name("gone.sodaihoi"))
    program.start(None)
    assert isinstance(program.window, StartWindow)
    assert [link.text() for link in program.window.recent_links] == ["tan-lap"]
    program.window.recent_links[0].click()
    assert isinstance(program.window, MainWindow)
    assert program.window.book.path == path


def test_file_that_is_no_book_is_said_on_the_start_page(program, tmp_path):
    other = tmp_path / "bai.txt"
    other.write_text("x")
    program.start(other)
    assert isinstance(program.window, StartWindow)
    assert "không phải là sổ đại hội" in program.window.notice.accessibleName()


def test_another_file_under_the_name_of_a_book_is_told_as_that_and_what_to_do(program, tmp_path):
    other = tmp_path / "danh-sach.sodaihoi"
    other.write_text("danh sách đại biểu")
    program.start(other)
    said = program.window.notice.accessibleName()
    assert "«danh-sach.sodaihoi» có đuôi .sodaihoi nhưng bên trong không phải là sổ đại hội" in said
    assert f"«{program.window.restore_button.text()}»" in said


def test_book_in_use_can_be_looked_at(program, path):
    with Book.open(path):
        program.start(path)
        assert isinstance(program.window, StartWindow)
        assert program.window.notice.action.text() == "Mở chỉ để xem"
        program.window.notice.action.click()
        assert program.window.book.read_only


def test_what_can_be_read_of_a_damaged_book_becomes_a_new_book(qtbot, program, path, target):
    content = bytearray(path.read_bytes())
    content[-4096:] = bytes(4096)
    path.write_bytes(content)
    program.start(path)
    assert isinstance(program.window, StartWindow)
    assert program.window.notice.action.text() == "Lấy lại phần còn đọc được…"
    program.window.notice.action.click()
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow), timeout=60_000)
    assert program.window.book.path == target
    assert "Đã lấy lại" in program.window.notice.accessibleName()
    report = target.with_suffix(".txt").read_text("utf-8")
    assert "giữ tệp hỏng" in report
    assert report.splitlines()[0].startswith("Lấy lại được")
    assert path.read_bytes() == content


def test_taking_back_what_can_be_read_can_be_stopped(qtbot, program, path, target):
    content = bytearray(path.read_bytes())
    content[-4096:] = bytes(4096)
    path.write_bytes(content)
    program.start(path)
    start = program.window
    start.notice.action.click()
    qtbot.keyClick(start.findChild(SalvageDialog), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "Chưa lấy lại được gì." in start.notice.accessibleName(), timeout=60_000)
    assert "Đã dừng; chưa ghi gì." in start.notice.accessibleName()
    assert program.window is start
    assert not target.exists()
    assert not list(target.parent.glob(".*.part"))


def test_copy_is_saved_where_asked_and_never_over_a_file(program, path, monkeypatch):
    program.start(path)
    target = path.with_name("copy.sodaihoi")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_kind: (str(target), ""))
    program.save_copy()
    with Book.look(target) as copied:
        assert copied.ballots.count(1) == 5
    said = program.window.status._items["copy"].text.text()
    assert said.startswith("Bản sao ")
    program.close_book()
    program.open_book(path)
    assert program.window.status._items["copy"].text.text() == said
    program.save_copy()
    assert "đã có" in program.window.notice.accessibleName()


def test_closing_the_book_leads_back_to_the_start(program, path):
    program.start(path)
    program.window.close_asked.emit()
    assert isinstance(program.window, StartWindow)
    with Book.open(path):
        pass


def test_other_language_shows_the_same_place_of_the_same_book(program, personal, path):
    program.start(path)
    program.window.router.go("contest/1")
    program.window.switch_language()
    assert personal.language is Language.ENGLISH
    assert program.window.router.here == "contest/1"
    assert program.window.navigation.entries.item(0).text() == "Overview"
    program.window.switch_language()
    assert program.window.navigation.entries.item(0).text() == "Tổng quan"


@pytest.fixture
def target(tmp_path, monkeypatch):
    path = tmp_path / "mau"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_kind: (str(path), ""))
    return path.with_name("mau.sodaihoi")


def test_counted_sample_is_made_and_opened_with_the_bar_of_a_rehearsal(program, target):
    program.start(None)
    program.window.sample_button.click()
    assert program.window.book.path == target
    assert program.window.rehearsal.isVisible()
    assert program.window.rehearsal.accessibleName().startswith("DIỄN TẬP – không phải đại hội thật.")


def test_practice_book_is_made_and_opened_where_practising_begins(program, target):
    program.start(None)
    program.window.practice_button.click()
    assert program.window.book.path == target
    assert program.window.router.here == "practice"
    program.window.router.go("home")
    program.window.rehearsal.practice.click()
    assert program.window.router.here == "practice"


def test_book_of_a_real_congress_has_no_such_bar(program, path):
    program.start(path)
    assert not program.window.rehearsal.isVisible()


def test_hall_goes_on_in_another_language_and_stays_vietnamese(program, path):
    program.start(path)
    program.window.session.hall.show(Shown.CANDIDATES, 1)
    program.window.switch_hall()
    program.window.switch_language()
    hall = program.window.session.hall
    assert hall.is_on
    assert program.window.projector.window.isVisible()
    assert "Danh sách bầu cử: bầu 03 trong 04 người" in said(hall)
    program.window.switch_language()


def test_new_book_is_made_from_what_was_typed(qtbot, tmp_path):
    dialog = NewBookDialog(tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.committee, "Dang bo xa Tan Lap")
    dialog.congress.selectAll()
    qtbot.keyClicks(dialog.congress, "Dai hoi")
    qtbot.keyClicks(dialog.term, "2025-2030")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.made == tmp_path / "dang-bo-xa-tan-lap.sodaihoi"
    with Book.look(dialog.made) as book:
        assert book.committees.get().name == "Dang bo xa Tan Lap"
        assert (book.congresses.get().name, book.congresses.get().term) == ("Dai hoi", "2025-2030")


def test_new_book_has_the_name_of_the_congress_put_together_but_for_its_number(qtbot, tmp_path):
    dialog = NewBookDialog(tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.committee, "Dang bo xa Tan Lap")
    assert dialog.congress.text() == "Đại hội đại biểu Dang bo xa Tan Lap lần thứ "
    dialog.accept()
    assert dialog.made is None
    assert "Chưa ghi lần thứ mấy." in dialog.congress.accessibleDescription()
    qtbot.keyClick(dialog.congress, Qt.Key.Key_End)
    qtbot.keyClicks(dialog.congress, "II")
    qtbot.keyClicks(dialog.committee, " ")
    dialog.accept()
    with Book.look(dialog.made) as book:
        assert book.congresses.get().name == "Đại hội đại biểu Dang bo xa Tan Lap lần thứ II"


def test_new_book_of_members_needs_no_number(qtbot, tmp_path):
    dialog = NewBookDialog(tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.committee, "Chi bo Na")
    qtbot.keyClick(dialog.kind, Qt.Key.Key_Down)
    assert dialog.congress.text() == "Đại hội Chi bo Na"


def test_new_book_says_what_is_missing_beside_the_field(qtbot, tmp_path):
    dialog = NewBookDialog(tmp_path)
    qtbot.addWidget(dialog)
    dialog.accept()
    assert dialog.committee_field.has_error
    assert dialog.congress_field.has_error
    assert dialog.made is None


def test_new_book_says_nothing_more_of_a_field_that_was_mended(qtbot, tmp_path):
    dialog = NewBookDialog(tmp_path)
    qtbot.addWidget(dialog)
    dialog.file.clear()
    dialog.term.setText("abc")
    dialog.accept()
    fields = (dialog.committee_field, dialog.congress_field, dialog.term_field, dialog.file_field)
    assert all(one.has_error for one in fields)
    qtbot.keyClicks(dialog.term, "2")
    assert [one.has_error for one in fields] == [True, True, False, True]
    qtbot.keyClicks(dialog.committee, "A")
    assert [one.has_error for one in fields] == [False, False, False, False], "name and file are put together anew"


def test_new_book_names_a_sign_that_no_document_can_show(qtbot, tmp_path):
    dialog = NewBookDialog(tmp_path)
    qtbot.addWidget(dialog)
    dialog.committee.setText("Đảng bộ ★")
    dialog.congress.setText("Đại hội")
    dialog.accept()
    assert "không có ký tự «★»" in dialog.committee.accessibleDescription()
    assert (dialog.made, list(tmp_path.iterdir())) == (None, [])


def test_new_book_never_replaces_a_file(qtbot, tmp_path):
    dialog = NewBookDialog(tmp_path)
    qtbot.addWidget(dialog)
    (tmp_path / "a.sodaihoi").write_text("x")
    dialog.committee.setText("A")
    dialog.congress.setText("B")
    dialog.file.setText(str(tmp_path / "a.sodaihoi"))
    dialog.accept()
    assert dialog.file_field.has_error
    assert (tmp_path / "a.sodaihoi").read_text() == "x"
    assert QApplication.activeModalWidget() is None


def test_new_book_shows_the_whole_of_what_is_wrong(qtbot, tmp_path):
    dialog = NewBookDialog(tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    qtbot.keyClicks(dialog.term, "abc")
    qtbot.keyClick(dialog.term, Qt.Key.Key_Return)
    said = dialog.term_field._error
    qtbot.waitUntil(lambda: said.isVisible() and said.height() >= said.heightForWidth(said.width()))


def test_escape_in_the_new_book_asks_before_what_was_typed_is_lost(qtbot, tmp_path):
    dialog = NewBookDialog(tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.congress.selectAll()
    qtbot.keyClicks(dialog.congress, "Dai hoi")
    qtbot.keyClick(dialog.congress, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.question.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.question.isVisible()
    assert dialog.congress.text() == "Dai hoi"
    qtbot.keyClick(dialog.congress, Qt.Key.Key_Escape)
    qtbot.mouseClick(dialog.drop, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert dialog.made is None


def test_escape_in_an_empty_new_book_leaves_it_at_once(qtbot, tmp_path):
    dialog = NewBookDialog(tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog.committee, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_new_book_in_a_folder_that_is_not_there_says_so_in_vietnamese(qtbot, tmp_path):
    dialog = NewBookDialog(tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.committee, "Dang bo " + "rat dai " * 20)
    dialog.congress.selectAll()
    qtbot.keyClicks(dialog.congress, "Dai hoi")
    dialog.file.selectAll()
    qtbot.keyClicks(dialog.file, str(tmp_path / "khong-co" / "a"))
    qtbot.keyClick(dialog.file, Qt.Key.Key_Return)
    said = dialog.file.accessibleDescription()
    assert said.endswith("Thư mục này không có: chọn thư mục khác hoặc cắm lại ổ USB.")
    assert "Errno" not in said
