"""What nobody expected, from wherever it comes: one dialog, a bounded log with nobody's name in it."""

import gc
import getpass
import sqlite3
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from shiboken6 import delete

from app.models.book import Book
from app.models.delegations import Delegations
from app.ui.crash import CrashReporter
from app.ui.crash_report import report_of
from app.ui.results.worker import Worker
from app.ui.widgets.painted import Painted

SECRETS = ("Nguyễn Văn Kín", "Đơn tố cáo", "Bí Mật", "C:\\Users\\kin", "/home/kin")


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def reporter(qapp, tmp_path, monkeypatch, clock):
    made = CrashReporter(tmp_path / "log", clock)
    monkeypatch.setattr(sys, "excepthook", made)
    monkeypatch.setattr(threading, "excepthook", made.of_thread)
    monkeypatch.setattr(sys, "unraisablehook", made.of_unraisable)
    yield made
    if made.dialog:
        made.dialog.accept()


@pytest.fixture
def own_hooks(qtbot, reporter):
    """pytest-qt puts a hook of its own in the place of Python's while a test runs; ours is what is tested here."""
    sys.excepthook = reporter
    return reporter


def log_of(folder):
    return "".join(path.read_text("utf-8") for path in sorted((folder / "log").glob("*")))


def fail(*_):
    name = SECRETS[0]
    raise LookupError(f"{name}: {SECRETS[1]}", SECRETS[3], SECRETS[4])


class Painting(Painted):
    def draw(self, painter, tokens):
        fail()


class Thrown:
    def __del__(self):
        fail()


def from_slot(qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(fail)
    button.click()


def from_timer(qtbot):
    QTimer.singleShot(0, fail)


def from_painting(qtbot):
    from_painting.kept = Painting()
    qtbot.addWidget(from_painting.kept)
    from_painting.kept.show()


def from_worker(qtbot):
    from_worker.kept = Worker()
    from_worker.kept.run(fail, print)


def from_thread(qtbot):
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def from_object_thrown_away(qtbot):
    Thrown()
    gc.collect()


@pytest.mark.parametrize(
    "cause", [from_slot, from_timer, from_painting, from_worker, from_thread, from_object_thrown_away]
)
@pytest.mark.qt_no_exception_capture
@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_wherever_it_comes_from_it_is_said_once_and_logged_without_a_name(qtbot, own_hooks, tmp_path, capfd, cause):
    cause(qtbot)
    qtbot.waitUntil(lambda: own_hooks.dialog is not None)
    assert own_hooks.dialog.isVisible()
    log = log_of(tmp_path)
    assert "LookupError" in log
    assert "fail" in log
    assert [one for one in SECRETS if one in log.replace("raise LookupError", "")] == []
    assert str(Path.home()) not in log
    assert str(tmp_path) not in log
    printed = "".join(capfd.readouterr())
    assert [one for one in SECRETS if one in printed] == []


@pytest.mark.qt_no_exception_capture
def test_the_same_error_again_and_again_is_one_dialog_and_a_short_log(qtbot, own_hooks, tmp_path, clock):
    dialogs = []
    for _ in range(1_000):
        own_hooks(LookupError, LookupError(SECRETS[0]), None)
        if own_hooks.dialog:
            dialogs.append(own_hooks.dialog)
            own_hooks.dialog.accept()
    assert len(dialogs) == 1
    assert log_of(tmp_path).count("LookupError") == 10
    clock.now = 60.0
    own_hooks(LookupError, LookupError(SECRETS[0]), None)
    assert own_hooks.dialog is not None


@pytest.mark.qt_no_exception_capture
def test_another_error_behind_an_open_dialog_is_logged_and_opens_no_second_one(qtbot, own_hooks, tmp_path):
    own_hooks(LookupError, LookupError(), None)
    first = own_hooks.dialog
    own_hooks(TypeError, TypeError(), None)
    assert own_hooks.dialog is first
    assert "TypeError" in log_of(tmp_path)


@pytest.mark.qt_no_exception_capture
def test_the_log_is_bounded_whatever_goes_wrong(qtbot, own_hooks, tmp_path):
    for number in range(1_500):
        kind = type(f"Loi{number}" + "x" * 900, (Exception,), {})
        own_hooks(kind, kind(), None)
    files = list((tmp_path / "log").iterdir())
    assert len(files) <= 4
    assert sum(path.stat().st_size for path in files) <= 4 * 200_000


def test_a_folder_that_cannot_be_written_still_gives_a_dialog(qtbot, tmp_path):
    (tmp_path / "log").write_text("một tệp ở chỗ của thư mục")
    reporter = CrashReporter(tmp_path / "log")
    reporter(LookupError, LookupError(), None)
    assert reporter.dialog is not None
    reporter.dialog.accept()


@pytest.mark.qt_no_exception_capture
def test_an_error_after_the_window_of_the_dialog_is_gone_is_said_again(qtbot, own_hooks):
    own_hooks(LookupError, LookupError(), None)
    first = own_hooks.dialog
    delete(first)
    own_hooks(TypeError, TypeError(), None)
    assert own_hooks.dialog is not first
    assert own_hooks.dialog.isVisible()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_dialog_shows_all_it_says(qtbot, tmp_path):
    qtbot.wait(1)  # windows of other tests are gone then, and with them a dialog before them
    reporter = CrashReporter(tmp_path / "log")
    reporter(LookupError, LookupError(), None)
    dialog = reporter.dialog
    qtbot.waitUntil(lambda: dialog.height() >= dialog.layout().totalHeightForWidth(dialog.width()))
    dialog.accept()


def caught(act):
    """Return the report of what an act raises."""
    with pytest.raises((ArithmeticError, AttributeError, LookupError, OSError, sqlite3.Error)) as found:
        act()
    return report_of(found.value, found.tb, 1)


def test_no_name_note_or_path_of_a_book_is_in_a_report(tmp_path):
    path = tmp_path / f"{SECRETS[0]}.sodaihoi"

    def wrong_value():
        try:
            int(SECRETS[1])
        except ValueError as error:
            raise KeyError(SECRETS[0]) from error

    def wrong_row():
        with Book.create(path, SECRETS[0]) as book:
            book.delegations.add([SECRETS[2]])
            book.connection.execute("INSERT INTO delegation (name) VALUES (?)", (SECRETS[2],))

    def wrong_file():
        (tmp_path / SECRETS[1] / "x").read_bytes()

    def wrong_table():
        sqlite3.connect(":memory:").execute(f"SELECT '{SECRETS[0]}' FROM khong_co")

    reports = [caught(one) for one in (wrong_value, wrong_row, wrong_file, wrong_table)]
    assert [one for one in SECRETS for report in reports if one in report] == []
    assert not any(
        getpass.getuser() in report or str(tmp_path) in report for report in reports if len(getpass.getuser()) > 4
    )
    assert "ValueError" in reports[0]
    assert "SQLITE_CONSTRAINT" in reports[1]
    assert "app/models" in caught(lambda: Delegations(None).add(["x"]))
