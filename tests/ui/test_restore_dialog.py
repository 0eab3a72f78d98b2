"""A backup put back where no page of backups is open: on a second laptop, and in place of writing into the backup."""

from datetime import datetime
from pathlib import Path

import pytest
from books_at_work import keyed_book
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.backup.engine import Wish, back_up
from app.ui.backup.restore_dialog import RestoreDialog
from app.ui.main_window import MainWindow
from app.ui.program import Program
from app.ui.start.start_window import StartWindow
from app.ui.theme.tokens import Scheme

PASSPHRASE = "bon con ngua trang"
_LONG = 90_000


@pytest.fixture
def program(qapp, theme, personal):
    made = Program(qapp, theme, personal)
    qapp.setQuitOnLastWindowClosed(False)
    yield made
    made._close_beside()
    if made.window:
        made.window.close()
        made.window.deleteLater()
    made.deleteLater()


@pytest.fixture(params=[PASSPHRASE, ""])
def backup(request, tmp_path):
    keyed_book(tmp_path / "tan-lap.sodaihoi").close()
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    at = datetime.fromisoformat("2026-11-26T08:00:00+07:00")
    wish = Wish(tmp_path / "tan-lap.sodaihoi", folder, at, request.param)
    return back_up(wish, lambda _done, _total: True)


def dialog_of(program, qtbot) -> RestoreDialog:
    found = program.window.findChild(RestoreDialog)
    qtbot.waitUntil(found.isVisible)
    return found


def type_passphrase(qtbot, found, words):
    qtbot.keyClicks(found.panel.passphrase, words)
    qtbot.keyClick(found.panel.passphrase, Qt.Key.Key_Return)


def test_a_laptop_without_a_book_puts_a_backup_back(program, qtbot, backup, tmp_path, monkeypatch):
    target = tmp_path / "may-2.sodaihoi"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_kind: (str(backup.path), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_kind: (str(target), ""))
    program.start(None)
    qtbot.keyClick(program.window.restore_button, Qt.Key.Key_Space)
    found = dialog_of(program, qtbot)
    if backup.is_sealed:
        type_passphrase(qtbot, found, "sai")
        qtbot.waitUntil(lambda: "Mật khẩu không mở được" in found.panel.problem.text(), timeout=_LONG)
        assert "Đang đọc" not in found.panel.about.text()
        found.panel.passphrase.clear()
        type_passphrase(qtbot, found, PASSPHRASE)
    qtbot.waitUntil(lambda: found.panel._is_read, timeout=_LONG)
    qtbot.keyClick(found.panel, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow), timeout=_LONG)
    assert program.window.book.path == target
    assert not program.window.book.read_only


def test_a_backup_is_not_opened_to_write_into_it(program, qtbot, backup):
    before = sorted((one.name, one.read_bytes()) for one in backup.path.parent.iterdir())
    program.start(backup.path)
    found = dialog_of(program, qtbot)
    assert isinstance(program.window, StartWindow)
    if backup.is_sealed:
        qtbot.keyClicks(found.panel.passphrase, PASSPHRASE)
    else:
        qtbot.waitUntil(lambda: found.panel._is_read, timeout=_LONG)
    found.panel.look.click()
    qtbot.waitUntil(lambda: program.beside is not None, timeout=_LONG)
    assert program.beside.book.read_only
    assert sorted((one.name, one.read_bytes()) for one in backup.path.parent.iterdir()) == before


def test_escape_leaves_a_backup_as_it_is(program, qtbot, backup):
    program.start(backup.path)
    found = dialog_of(program, qtbot)
    qtbot.keyClick(found.panel, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not program.window.findChildren(RestoreDialog))
    assert isinstance(program.window, StartWindow)


@pytest.mark.parametrize("backup", [""], indirect=True)
def test_a_copy_without_anything_beside_it_is_a_book(program, backup):
    Path(f"{backup.path}.json").unlink()
    program.start(backup.path)
    assert isinstance(program.window, MainWindow)


@pytest.mark.parametrize("backup", [PASSPHRASE], indirect=True)
def test_a_refusal_goes_with_the_first_letter_typed_anew(program, qtbot, backup):
    program.start(backup.path)
    found = dialog_of(program, qtbot)
    type_passphrase(qtbot, found, "sai")
    qtbot.waitUntil(found.panel.problem.isVisible, timeout=_LONG)
    qtbot.keyClicks(found.panel.passphrase, "b")
    assert not found.panel.problem.isVisible()


def test_which_backup_it_is_can_be_read_whole_in_very_large_type(program, qtbot, theme, backup):
    theme.apply(Scheme.LIGHT, 1.45)
    program.start(backup.path)
    head = dialog_of(program, qtbot).panel.head
    assert backup.path.name in head.text()
    assert head.wordWrap() or head.sizeHint().width() <= head.width()
    qtbot.waitUntil(lambda: head.height() >= head.heightForWidth(head.width()))
