"""The page of backups by real keys: sticks that come and go, sealed and open copies, one put back."""

import shutil
import sqlite3
from contextlib import closing
from itertools import count

import pytest
from key_presses import press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from samples import make_small_sample

from app.backup.manifest import holdings
from app.models.book import Book
from app.models.errors import Stopped
from app.models.file_messages import STOPPED
from app.rules.contest_object import grouped
from app.ui.backup.sticks import Stick
from app.ui.main_window import MainWindow
from app.ui.program import Program

PASSPHRASE = "bốn con ngựa trắng"
_LONG = 90_000
"""Milliseconds to wait for a backup on a machine that is busy."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("mau") / "mau.sodaihoi"
    make_small_sample(path)
    return path


@pytest.fixture
def path(sample, tmp_path):
    return shutil.copy(sample, tmp_path / "so.sodaihoi")


@pytest.fixture
def window(path, show, qtbot):
    made = show(Book.open(path))
    made.session.backups._looking.stop()
    qtbot.waitUntil(lambda: not made.session.backups._is_looking)
    made.session.backups._look = lambda _book: list(made.sticks)
    made.sticks, made.session.backups.sticks = [], []
    made.router.go("backup")
    yield made
    made.let_go()


def put_in(window, qtbot, tmp_path, *names, **how):
    """Put these sticks in and wait until the page has them."""
    window.sticks = []
    for name in names:
        root = tmp_path / name
        root.mkdir(exist_ok=True)
        device = how.get("device", root.stat().st_dev)
        window.sticks.append(
            Stick(root, name, how.get("free", 7_000_000_000), 16_000_000_000, how.get("read_only", False), device)
        )
    window.session.backups.look()
    place = window.page("backup").place
    qtbot.waitUntil(lambda: [one.name for one in window.session.backups.sticks] == list(names))
    qtbot.waitUntil(lambda: all(one.isVisible() for one in place.choices))
    return place


def says(page) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def choose_open(page):
    page.seal.open.setFocus()
    press(Qt.Key.Key_Space)


def test_sticks_come_and_go(window, qtbot, tmp_path):
    page = window.page("backup")
    assert "cắm ổ vào" in says(page)
    place = put_in(window, qtbot, tmp_path, "KINGSTON", "TOSHIBA")
    assert "KINGSTON · còn trống 7,0 GB / 16,0 GB" in place.choices[0].text()
    place.choices[1].setFocus()
    press(Qt.Key.Key_Space)
    assert page.backups.folder == tmp_path / "TOSHIBA" / "Sao luu So Dai hoi"
    put_in(window, qtbot, tmp_path, "KINGSTON")
    assert page.backups.folder is None
    put_in(window, qtbot, tmp_path, "TOSHIBA")
    assert page.backups.folder is not None
    assert place.choices[0].isChecked()


def test_a_place_without_backups_says_so_and_how_the_first_one_is_made(window, qtbot, tmp_path):
    page = window.page("backup")
    qtbot.waitUntil(page.empty.isVisible)
    assert "Chọn ổ USB hoặc thư mục" in says(page)
    put_in(window, qtbot, tmp_path, "KINGSTON").choices[0].click()
    qtbot.waitUntil(lambda: "Bấm Ctrl+B để có bản sao đầu tiên" in says(page))
    choose_open(page)
    press(Qt.Key.Key_B, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.table.isVisible, timeout=_LONG)
    assert not page.empty.isVisible()


def test_what_was_missing_is_said_no_more_once_it_is_there(window, qtbot, tmp_path):
    page = window.page("backup")
    page.make()
    assert "Chưa có nơi để bản sao." in page.notice.accessibleName()
    put_in(window, qtbot, tmp_path, "KINGSTON").choices[0].click()
    assert not page.notice.isVisible()
    page.make()
    assert "Chưa chọn cách bảo vệ bản sao." in page.notice.accessibleName()
    page.seal.first.setText(PASSPHRASE)
    assert page.notice.isVisible()
    page.seal.again.setText("khác")
    page.make()
    assert "Hai lần gõ mật khẩu khác nhau." in page.notice.accessibleName()
    page.seal.again.setText(PASSPHRASE)
    assert not page.notice.isVisible()


def test_a_slow_stick_is_told_of_and_can_be_stopped(window, qtbot, tmp_path):
    page = window.page("backup")
    put_in(window, qtbot, tmp_path, "KINGSTON").choices[0].click()
    choose_open(page)
    hours = count(step=3600)
    window.book.ticks = lambda: next(hours)
    press(Qt.Key.Key_B, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Ổ chậm hơn thường lệ" in says(page), timeout=_LONG)
    page.stop.click()
    qtbot.waitUntil(lambda: not page.backups.is_busy, timeout=_LONG)
    window.router.go("home")
    press(Qt.Key.Key_B, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Cứ nhập phiếu bình thường" in window.notice.accessibleName(), timeout=_LONG)
    assert "Ổ sao lưu chậm hơn thường lệ" in window.notice.accessibleName()
    with qtbot.waitSignal(page.backups.stopped, timeout=_LONG):
        window.notice.action.click()
    assert not window.notice.isVisible()
    assert holdings(page.backups.folder) == []


def test_one_key_backs_up_everywhere_and_says_when_the_stick_may_go(window, qtbot, tmp_path, path):
    page = window.page("backup")
    place = put_in(window, qtbot, tmp_path, "KINGSTON")
    place.choices[0].setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_B, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Chưa chọn cách bảo vệ bản sao." in says(page))
    choose_open(page)
    window.router.go("home")
    press(Qt.Key.Key_B, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "KINGSTON" not in says(page) or not page.backups.is_busy, timeout=_LONG)
    window.router.go("backup")
    qtbot.waitUntil(lambda: len(page.model.rows) == 1, timeout=_LONG)
    press(Qt.Key.Key_B, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Rút ổ được rồi." in says(page), timeout=_LONG)
    made = holdings(tmp_path / "KINGSTON" / "Sao luu So Dai hoi")
    assert [one.is_verified for one in made] == [True, True]
    assert window.book.copies.last().path == made[0].path
    assert "✓ Đã kiểm lúc lưu" in page.model.text(0, 5)


def test_a_passphrase_typed_twice_seals(window, qtbot, tmp_path):
    page = window.page("backup")
    put_in(window, qtbot, tmp_path, "KINGSTON").choices[0].click()
    QTest.keyClicks(page.seal.first, "123456")
    assert page.seal.strength.text() == "Dễ đoán"
    page.seal.first.setText(PASSPHRASE)
    assert page.seal.strength.text() == "Khó đoán"
    assert not page.backups.is_ready
    page.seal.again.setText(PASSPHRASE)
    page.seal.again.setFocus()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Rút ổ được rồi." in says(page), timeout=_LONG)
    (made,) = holdings(tmp_path / "KINGSTON" / "Sao luu So Dai hoi")
    assert made.is_sealed
    assert PASSPHRASE not in (tmp_path / "personal.ini").read_text("utf-8")
    assert all(PASSPHRASE.encode() not in one.read_bytes() for one in tmp_path.rglob("*.ini"))


def test_a_backup_comes_back_after_two_groups_were_typed(window, qtbot, tmp_path, monkeypatch):
    page = window.page("backup")
    put_in(window, qtbot, tmp_path, "KINGSTON").choices[0].click()
    choose_open(page)
    page.backups.make()
    qtbot.waitUntil(lambda: len(page.model.rows) == 1, timeout=_LONG)
    page.table.selectRow(0)
    page.table.setFocus()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(page.panel.groups.isVisible, timeout=_LONG)
    asked = page.panel._asked
    assert asked.shown in says(page)
    QTest.keyClicks(page.panel.groups, "0000 0000")
    press(Qt.Key.Key_Return)
    assert "không khớp" in says(page)
    groups = grouped(asked.digest).split()[1:]
    page.panel.groups.setText(" ".join(groups[at] for at in asked.places))
    target = tmp_path / "lại.sodaihoi"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Đã khôi phục thành sổ mới." in says(page), timeout=_LONG)
    with Book.look(target) as back:
        assert back.ballots.count_all() == window.book.ballots.count_all()


def looked_at(program, page, qtbot) -> MainWindow:
    """Ask for the first backup of the table to be opened, and return the window it is shown in."""
    qtbot.waitUntil(lambda: len(page.model.rows) == 1, timeout=_LONG)
    page.table.selectRow(0)
    page.table.setFocus()
    press(Qt.Key.Key_Return)
    if page.panel.holding.is_sealed:
        page.panel.passphrase.setText(PASSPHRASE)
    press(Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: program.beside is not None, timeout=_LONG)
    return program.beside


@pytest.mark.parametrize("is_sealed", [False, True])
def test_a_backup_is_looked_at_beside_its_book_and_nothing_of_it_is_left(
    is_sealed, qapp, theme, personal, path, qtbot, tmp_path
):
    program = Program(qapp, theme, personal)
    program.start(path)
    window = program.window
    qtbot.addWidget(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    backups = window.session.backups
    backups.choose_folder(folder)
    window.router.go("backup")
    backups.passphrase, backups.is_open_chosen = (PASSPHRASE, False) if is_sealed else ("", True)
    backups.make()
    beside = looked_at(program, window.page("backup"), qtbot)
    book, on_stick = beside.book, sorted(folder.iterdir())
    assert book.read_only
    assert book.ballots.count_all() == window.book.ballots.count_all() > 0
    assert "Đang xem bản sao" in beside.notice.accessibleName()
    assert not {"Mở sổ…", "Sao lưu ngay"} & {one.text() for one in beside.actions()}
    assert not beside.session.backups.is_ready
    assert window.session.backups.is_ready
    assert book.path.parent.exists()
    qtbot.keyClick(beside, Qt.Key.Key_F5)
    assert beside.router.here == "home"
    qtbot.keyClick(beside, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert book.is_closed
    assert not book.path.parent.exists()
    assert sorted(folder.iterdir()) == on_stick
    assert not window.book.is_closed
    window.close()


def test_a_stick_that_is_gone_is_told_in_words_and_the_page_lives_on(window, qtbot, tmp_path):
    page = window.page("backup")
    put_in(window, qtbot, tmp_path, "KINGSTON").choices[0].click()
    choose_open(page)
    (tmp_path / "KINGSTON").rmdir()
    press(Qt.Key.Key_B, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Chưa sao lưu được." in says(page), timeout=_LONG)
    assert "cắm lại" in says(page)
    assert page.now.isEnabled()


def test_tab_leads_to_a_stick_put_in_later_before_what_stands_below_it(window, qtbot, tmp_path):
    page = window.page("backup")
    place = put_in(window, qtbot, tmp_path, "KINGSTON", "TOSHIBA")
    place.choices[-1].setFocus()
    press(Qt.Key.Key_Tab)
    assert place.folder.hasFocus()
    page.now.setFocus()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() in place.choices


def test_what_a_backup_still_needs_is_said_where_it_is_done(window, qtbot, tmp_path):
    page = window.page("backup")
    put_in(window, qtbot, tmp_path, "KINGSTON", free=53_000_000)
    assert "KINGSTON · còn trống 53 MB / 16,0 GB" in page.place.choices[0].text()
    window.router.go("home")
    press(Qt.Key.Key_B, modifier=Qt.KeyboardModifier.ControlModifier)
    assert "Chưa chọn ổ nào." in says(page)
    assert page.place.choices[0].hasFocus()
    press(Qt.Key.Key_Space)
    page.seal.first.setFocus()
    QTest.keyClicks(page.seal.first, "bon con ngua")
    press(Qt.Key.Key_Tab)
    QTest.keyClicks(page.seal.again, "bon con")
    press(Qt.Key.Key_B, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Hai lần gõ mật khẩu khác nhau." in says(page))
    assert page.seal.again.hasFocus()
    QTest.keyClicks(page.seal.again, "bon con ngua")
    press(Qt.Key.Key_B, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.backups.is_busy)
    QTest.keyClicks(page.seal.again, " trang")
    assert page.seal.again.text() == "bon con ngua"
    qtbot.waitUntil(lambda: "Rút ổ được rồi." in says(page), timeout=_LONG)
    QTest.keyClicks(page.seal.again, " trang")
    assert page.seal.again.text() == "bon con ngua trang"


def test_a_stick_that_is_missed_is_named_when_a_batch_ends_and_when_a_copy_is_asked_for(window, qtbot, tmp_path):
    page = window.page("backup")
    put_in(window, qtbot, tmp_path, "KINGSTON").choices[0].click()
    choose_open(page)
    put_in(window, qtbot, tmp_path)
    qtbot.waitUntil(lambda: "Ổ «KINGSTON» chưa cắm" in says(page))
    window.router.go("home")
    with window.book.change("pass.end", "round/1", batch=1):
        pass
    window.session.changed.emit()
    assert "Không thấy ổ «KINGSTON» ở máy." in window.notice.accessibleName()
    press(Qt.Key.Key_B, modifier=Qt.KeyboardModifier.ControlModifier)
    assert "Không thấy ổ «KINGSTON» ở máy." in says(page)
    assert page.place.folder.hasFocus()


def test_a_passphrase_not_typed_since_the_book_was_opened_is_told_of_when_a_batch_ends(window, qtbot, tmp_path):
    put_in(window, qtbot, tmp_path, "KINGSTON").choices[0].click()
    window.router.go("home")
    with window.book.change("pass.end", "round/1", batch=1):
        pass
    window.session.changed.emit()
    assert "Chưa gõ mật khẩu của bản sao" in window.notice.accessibleName()


def test_the_empty_place_of_a_pulled_stick_is_not_written_to(window, qtbot, tmp_path):
    page = window.page("backup")
    elsewhere = tmp_path.stat().st_dev + 1
    put_in(window, qtbot, tmp_path, "KINGSTON", device=elsewhere).choices[0].click()
    choose_open(page)
    press(Qt.Key.Key_B, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Ổ không còn ở máy" in says(page), timeout=_LONG)
    assert "Rút ổ được rồi" not in says(page)
    assert list((tmp_path / "KINGSTON").iterdir()) == []


def test_a_batch_that_ends_is_backed_up_by_itself(window, qtbot, tmp_path):
    page = window.page("backup")
    put_in(window, qtbot, tmp_path, "KINGSTON").choices[0].click()
    choose_open(page)
    window.session.changed.emit()
    assert not page.backups.is_busy
    with window.book.change("pass.end", "round/1", batch=1):
        pass
    window.session.changed.emit()
    qtbot.waitUntil(lambda: len(page.model.rows) == 1, timeout=_LONG)


def test_a_backup_is_told_of_where_the_book_cannot_note_it_now(window, qtbot, tmp_path, path):
    page = window.page("backup")
    put_in(window, qtbot, tmp_path, "KINGSTON").choices[0].click()
    choose_open(page)
    window.book.connection.execute("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with qtbot.waitSignal(page.backups.done, timeout=_LONG):
            press(Qt.Key.Key_B, modifier=Qt.KeyboardModifier.ControlModifier)
        other.execute("ROLLBACK")
    assert "Rút ổ được rồi" in says(page)
    assert len(holdings(page.backups.folder)) == 1
    assert not page.backups.is_busy


def test_a_backup_that_ends_inside_a_long_change_is_noted_after_it(window, qtbot, tmp_path):
    """Whoever stops the long change undoes all that was written in it."""
    page = window.page("backup")
    put_in(window, qtbot, tmp_path, "KINGSTON").choices[0].click()
    choose_open(page)
    with pytest.raises(Stopped), window.book.together():
        with window.book.change("committee.save", "committee"):
            pass
        page.backups.make()
        qtbot.waitUntil(lambda: page.backups._made is not None, timeout=_LONG)
        raise Stopped(STOPPED)
    qtbot.waitUntil(lambda: not page.backups.is_busy)
    assert window.book.copies.last().path == holdings(page.backups.folder)[0].path
    assert "Rút ổ được rồi." in says(page)


def test_what_was_stored_while_a_backup_was_made_has_the_clock_make_another(window, qtbot, tmp_path):
    page = window.page("backup")
    put_in(window, qtbot, tmp_path, "KINGSTON").choices[0].click()
    choose_open(page)
    with window.book.together():
        page.backups.make()
        qtbot.waitUntil(lambda: page.backups._made is not None, timeout=_LONG)
        with window.book.change("committee.save", "committee"):
            pass
    qtbot.waitUntil(lambda: not page.backups.is_busy)
    for made in (2, 2):
        page.backups._clock.timeout.emit()
        qtbot.waitUntil(lambda: not page.backups.is_busy, timeout=_LONG)
        assert len(holdings(page.backups.folder)) == made
