"""Faults of the disk met in the real window: the words are clear, the window works on, nothing acknowledged is lost."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest
import victims
from papers import checked, key, stored
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from app.backup.manifest import holdings
from app.backup.restoring import verify
from app.models import book_file
from app.models.book import Book
from app.rules.rounds import Electorate
from app.ui.gone_book import GoneBookDialog
from app.ui.i18n import speak_of
from app.ui.main_window import MainWindow
from app.ui.program import Program
from app.ui.settings import PersonalSettings
from app.ui.theme.theme import apply
from app.ui.theme.tokens import Scheme

ROOT = Path(__file__).parents[2]
CONTROL = Qt.KeyboardModifier.ControlModifier
MAY_DELETE_OPEN_FILES = os.name != "nt"
_LONG = 90_000
HOLDING = """
import sys
from pathlib import Path

from app.models.book import Book

with Book.open(Path(sys.argv[1]), "Thu Hà"):
    print("open", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def program(qapp, tmp_path, qtbot):
    """The program as it starts, with settings of its own."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    qapp.setQuitOnLastWindowClosed(False)
    personal = PersonalSettings(QSettings(str(tmp_path / "personal.ini"), QSettings.Format.IniFormat))
    personal.scale = 1.0
    made = Program(qapp, apply(qapp, Scheme.LIGHT, 1.0), personal)
    yield made
    if isinstance(made.window, MainWindow):
        made.window.let_go()
    if made.window:
        made.window.close()
        made.window.deleteLater()
    made.deleteLater()
    speak_of(qapp, Electorate.DELEGATE_CONGRESS)


def opened(program: Program, path: Path, qtbot) -> MainWindow:
    program.start(path)
    window = program.window
    assert isinstance(window, MainWindow), said(program)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def said(program: Program) -> str:
    return program.window.notice.accessibleName()


def keying(window: MainWindow):
    """Go to the first batch by its key and return the page."""
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert window.current_page == "entry"
    return window.page("entry")


def numbers(window: MainWindow) -> str:
    """What is struck on the paper that comes next."""
    return " ".join(map(str, sorted(victims.paper(window.book.ballots.count(1)).disagree)))


def key_papers(window: MainWindow, times: int) -> None:
    """Key so many papers; each is acknowledged by its empty line."""
    line = keying(window).line
    for _ in range(times):
        QTest.keyClicks(line, numbers(window))
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert line.text() == ""


def refused(window: MainWindow) -> str:
    """Key one paper more, which is not stored: it stays in the line. Return what the page says."""
    page, typed = keying(window), numbers(window)
    page.line.clear()
    QTest.keyClicks(page.line, typed)
    QTest.keyClick(page.line, Qt.Key.Key_Return)
    assert page.line.text() == typed
    return page.view.notice.accessibleName()


def fill(folder: Path) -> None:
    """Leave no room on a small disk."""
    with suppress(OSError), (folder / "photos").open("ab", buffering=0) as file:
        while file.write(b"x" * 4096) == 4096:
            pass


def test_a_full_disk_refuses_in_words_and_takes_the_paper_once_there_is_room(
    program, path, tmp_path, mounted, qtbot, record_property
):
    small = tmp_path / "small"
    if is_small := mounted(small, "size=3m"):
        path = shutil.copy(path, small / "so.sodaihoi")
    window = opened(program, path, qtbot)
    key_papers(window, 3)
    if is_small:
        fill(small)
    else:
        window.book.connection.execute("PRAGMA max_page_count = 1")
    told = ""
    for _ in range(500):
        if told:
            break
        line = keying(window).line
        QTest.keyClicks(line, numbers(window))
        QTest.keyClick(line, Qt.Key.Key_Return)
        told = window.page("entry").view.notice.accessibleName() if line.text() else ""
    assert "chưa được lưu" in told
    before = window.book.ballots.count(1)
    assert "chưa được lưu" in refused(window)
    (small / "photos").unlink(missing_ok=True)
    window.book.connection.execute("PRAGMA max_page_count = 1000000")
    QTest.keyClick(keying(window).line, Qt.Key.Key_Return)
    assert stored(window.book) == before + 1
    window.close()
    assert checked(path) == before + 1
    record_property("faults", 2)


@pytest.mark.parametrize("what", ["folder", "file"])
def test_where_nothing_may_be_written_the_book_can_be_looked_at(
    program, path, tmp_path, mounted, qtbot, record_property, what
):
    with Book.open(path, "Thu Hà") as book:
        key(book, 4)
    locked = tmp_path / "locked"
    if what == "file":
        path.chmod(0o444)
    elif mounted(locked, "size=8m"):
        path = shutil.copy(path, locked / "so.sodaihoi")
        mounted(locked, "remount,ro")
    else:
        path.parent.chmod(0o555)
    program.start(path)
    assert "Chưa mở được sổ." in said(program)
    assert program.window.notice.action.text() == "Mở chỉ để xem"
    program.window.notice.action.click()
    assert program.window.book.read_only
    assert stored(program.window.book) == 4
    assert "chỉ để xem" in said(program)
    with suppress(OSError):
        path.parent.chmod(0o755)
    record_property("faults", 1)


def cut(content: bytes) -> bytes:
    return content[: len(content) * 2 // 3 + 100]


def torn(content: bytes) -> bytes:
    return content[:-6000] + bytes(3000) + content[-3000:]


@pytest.mark.parametrize("harm", [cut, torn, lambda content: bytes(len(content)), lambda content: content[:40]])
def test_a_harmed_side_file_is_told_of_and_what_is_whole_is_there(
    program, path, tmp_path, qtbot, record_property, harm
):
    left = tmp_path / "left.sodaihoi"
    with Book.open(path, "Thu Hà") as book:
        key(book, 30)
        shutil.copy(path, left)
        book_file.wal(left).write_bytes(harm(book_file.wal(path).read_bytes()))
    window = opened(program, left, qtbot)
    qtbot.waitUntil(lambda: "đang kiểm tra" not in said(program), timeout=_LONG)
    assert "Lần trước chương trình dừng giữa chừng" in said(program)
    assert "điều sai" not in said(program)
    found = stored(window.book)
    assert found <= 30
    assert not found or f"còn đủ {found} phiếu" in said(program)
    key_papers(window, 2)
    window.close()
    assert checked(left) == found + 2
    record_property("faults", 1)


def test_a_stick_pulled_while_it_is_written_leaves_window_book_and_former_backup(
    program, path, tmp_path, qtbot, record_property
):
    with closing(sqlite3.connect(path)) as book:
        book.execute("CREATE TABLE padding AS SELECT zeroblob(60000000)")
        book.commit()
    window = opened(program, path, qtbot)
    stick, away, backups = tmp_path / "stick", tmp_path / "pocket", window.session.backups
    stick.mkdir()
    backups.choose_folder(stick)
    backups.is_open_chosen = True
    with qtbot.waitSignal(backups.done, timeout=_LONG):
        QTest.keyClick(window, Qt.Key.Key_B, CONTROL)
    former = {one.name: one.read_bytes() for one in stick.iterdir()}

    def pull(done: int, _total: int) -> None:
        if done and stick.exists():
            stick.rename(away)

    backups.stepped.connect(pull, Qt.ConnectionType.DirectConnection)
    with qtbot.waitSignal(backups.refused, timeout=_LONG):
        QTest.keyClick(window, Qt.Key.Key_B, CONTROL)
    assert "Chưa sao lưu được." in said(program)
    assert "cắm lại rồi" in said(program)
    assert not stick.exists()
    assert former.items() <= {one.name: one.read_bytes() for one in away.iterdir()}.items()
    assert verify(holdings(away)[0].path)[0].found == ()
    key_papers(window, 3)
    window.close()
    with Book.look(path) as book:
        assert stored(book) == 3
    record_property("faults", 1)


def test_two_programs_at_once(program, path, qtbot, record_property):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=environment,
    ) as other:
        assert other.stdout.readline().strip() == b"open"
        program.start(path)
        assert "Chưa mở được sổ." in said(program)
        program.window.notice.action.click()
        assert program.window.book.read_only
        program.window.notice.action.click()
        assert program.window.book.read_only
        assert "đang" in said(program)
    program.window.writing_asked.emit()
    window = program.window
    assert not window.book.read_only
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    key_papers(window, 3)
    window.close()
    assert checked(path) == 3
    record_property("faults", 1)


def folder_pulled(path: Path) -> None:
    path.parent.rename(path.parent.with_name("pulled"))


@pytest.mark.parametrize("happens", [Path.unlink, folder_pulled] if MAY_DELETE_OPEN_FILES else [])
def test_closing_a_book_whose_file_is_gone_offers_to_write_it_elsewhere(
    program, path, tmp_path, qtbot, monkeypatch, record_property, happens
):
    window = opened(program, path, qtbot)
    key_papers(window, 5)
    happens(path)
    assert "bản sao có đủ" in refused(window)
    QTest.keyClick(window, Qt.Key.Key_W, CONTROL)
    dialog = window.findChild(GoneBookDialog)
    assert dialog.isVisible()
    dialog.stay.click()
    assert window.isVisible()
    window.close()
    assert window.isVisible()
    dialog = next(one for one in window.findChildren(GoneBookDialog) if one.isVisible())
    target = tmp_path / "saved.sodaihoi"
    for chosen in (tmp_path / "nowhere" / "x.sodaihoi", target):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, chosen=chosen, **__: (str(chosen), ""))
        assert not window.book.is_closed
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        assert dialog.problem.text() or chosen is target
    assert window.book.is_closed
    assert not window.isVisible()
    assert checked(target) == 5
    record_property("faults", 1)
