"""Backups that others made: told of at the foot while the window has the book open, and checked again on the page."""

from datetime import timedelta

import pytest
from books_at_work import NOON, keyed_book
from key_presses import press
from PySide6.QtCore import Qt

from app.backup.manifest import holdings
from app.cli import main
from app.models.book import Book
from app.models.committees import Committee
from app.ui.main_window import MainWindow

_LONG = 90_000
"""Milliseconds to wait for a backup on a machine that is busy."""


@pytest.fixture
def window(show, tmp_path):
    made = show(keyed_book(tmp_path / "tan-lap.sodaihoi"))
    yield made
    made.let_go()


@pytest.fixture
def stick(window, tmp_path):
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    window.session.backups.choose_folder(folder)
    return folder


def foot(window):
    return window.status._items["copy"].text.text()


def look(window, qtbot):
    backups = window.session.backups
    qtbot.waitUntil(lambda: not backups._is_looking)
    backups.look()
    qtbot.waitUntil(lambda: not backups._is_looking)


def test_a_backup_of_the_command_line_is_told_of_at_the_foot(window, qtbot, stick):
    look(window, qtbot)
    assert foot(window) == "Chưa có bản sao"
    assert main(["backup", str(window.book.path), "--to", str(stick)]) == 0
    look(window, qtbot)
    assert "KINGSTON" in foot(window)
    assert "Bản sao" in foot(window)
    told = window.book.journal.last()
    look(window, qtbot)
    assert window.book.journal.last() == told


def test_a_backup_of_another_book_is_none_of_this_one(window, qtbot, stick, tmp_path):
    other = tmp_path / "khac.sodaihoi"
    keyed_book(other, clock=lambda: NOON + timedelta(days=1)).close()
    assert main(["backup", str(other), "--to", str(stick)]) == 0
    look(window, qtbot)
    assert foot(window) == "Chưa có bản sao"


def test_checking_a_backup_again_says_what_is_checked_and_what_was_found(window, qtbot, stick):
    main(["backup", str(window.book.path), "--to", str(stick)])
    look(window, qtbot)
    window.router.go("backup")
    page = window.page("backup")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.table.selectRow(0)
    page.backups.sticks_changed.emit()
    look(window, qtbot)
    (made,) = stick.glob("*.sodaihoi")
    page.verify.setFocus()
    qtbot.keyClick(page.verify, Qt.Key.Key_Space)
    assert f"Đang đọc hết và kiểm «{made.name}»" in page.notice.accessibleName()
    assert not page.verify.isEnabled()
    qtbot.waitUntil(page.verify.isEnabled)
    assert f"«{made.name}» nguyên vẹn: 5 phiếu" in page.notice.accessibleName()
    assert "mã kiểm tra, từng trang" in page.notice.accessibleName()


def test_a_backup_that_does_not_check_lets_another_be_checked(window, qtbot, stick):
    main(["backup", str(window.book.path), "--to", str(stick)])
    (made,) = stick.glob("*.sodaihoi")
    with made.open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"\xff")
    look(window, qtbot)
    window.router.go("backup")
    page = window.page("backup")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.table.selectRow(0)
    page.verify.setFocus()
    qtbot.keyClick(page.verify, Qt.Key.Key_Space)
    qtbot.waitUntil(page.verify.isEnabled)
    assert "mã kiểm tra khác" in page.notice.accessibleName()


def test_what_the_book_left_when_it_was_put_back_hides_none_of_its_own(window, qtbot, stick, tmp_path):
    left = tmp_path / "truoc.sodaihoi"
    assert main(["backup", str(window.book.path), "--to", str(tmp_path / "E")]) == 0
    (made,) = (tmp_path / "E").glob("*.sodaihoi")
    assert main(["restore", str(made), "--out", str(left)]) == 0
    with Book.open(left) as book:
        for name in "ABCDE":
            book.committees.save(Committee(f"Đảng bộ {name}"))
    assert main(["backup", str(left), "--to", str(stick)]) == 0
    look(window, qtbot)
    assert foot(window) == "Chưa có bản sao"
    assert main(["backup", str(window.book.path), "--to", str(stick)]) == 0
    look(window, qtbot)
    assert "KINGSTON" in foot(window)


def test_the_sheet_for_the_safe_is_one_key_away(window):
    page = window.page("backup")
    page.seal.sheet.setFocus()
    press(Qt.Key.Key_Space)
    assert window.router.here == "document/0/recovery-sheet"


def test_whoever_only_looks_makes_copies_too(show, qtbot, tmp_path):
    path = tmp_path / "tan-lap.sodaihoi"
    keyed_book(path).close()
    window = show(Book.look(path))
    assert isinstance(window, MainWindow)
    window.session.backups.choose_folder(tmp_path / "settings")
    (tmp_path / "settings").mkdir(exist_ok=True)
    window.session.backups.is_open_chosen = True
    window.session.backups.make()
    qtbot.waitUntil(lambda: len(holdings(tmp_path / "settings")) == 1, timeout=_LONG)
    qtbot.waitUntil(lambda: not window.session.backups.is_busy)
    window.let_go()
