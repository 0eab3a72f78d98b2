"""The journal on screen: found by words, action, person and day; what is marked on papers never stands there."""

import pytest
from key_presses import press
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from samples import make_small_sample

from app.models.book import Book
from app.ui.journal.journal_model import JournalColumn
from app.ui.journal.journal_page import JournalPage
from app.ui.session import Session
from app.ui.theme.tokens import Scheme

ENTRIES = 100_000


@pytest.fixture
def page(qtbot, tmp_path):
    make_small_sample(tmp_path / "mau.sodaihoi")
    with Book.open(tmp_path / "mau.sodaihoi", "Thu Hà") as book:
        shown = JournalPage(Session(book))
        qtbot.addWidget(shown)
        shown.resize(1158, 688)
        shown.show()
        shown.open()
        yield shown


def column(page, which):
    return [page.model.text(place, which) for place in range(page.model.rowCount())]


def test_the_newest_entry_is_first_and_the_head_tells_the_code_of_the_last(page):
    last = page.session.book.journal.last()
    assert page.model.rowCount() == last.id
    assert page.model.text(0, JournalColumn.NUMBER) == str(last.id)
    assert page.table.hasFocus()
    assert last.digest[:4] in page.whole.text()


def test_words_without_accents_find_what_was_done_and_where(qtbot, page):
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.text, "nhap phieu 37 thu ha")
    assert set(column(page, JournalColumn.ACTION)) == {"nhập phiếu"}
    assert len(column(page, JournalColumn.TOLD)) > 5
    assert all(told.endswith("lượt 1, phiếu 37") for told in column(page, JournalColumn.TOLD))


def test_what_is_found_is_saved_as_a_paper_that_says_it_is_not_all(qtbot, page, tmp_path, monkeypatch):
    assert not page.found_paper.isVisible()
    page.acts.setCurrentIndex(page.acts.findData("round.confirm"))
    page.acts.activated.emit(page.acts.currentIndex())
    target = tmp_path / "thay.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    page.found_paper.setFocus()
    qtbot.keyClick(page.found_paper, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Đã lưu." in page.notice.accessibleName(), timeout=60_000)
    text = " ".join("".join(one.extract_text() for one in PdfReader(target).pages).split())
    assert "Bản in này chỉ có 4 mục tìm thấy." in text
    assert text.count("xác nhận kết quả") == 4
    assert "nhập phiếu" not in text


def test_a_search_that_finds_nothing_says_so_and_leads_back(qtbot, page):
    page.text.setText("khong co chu nay")
    assert not page.table.isVisible()
    assert "Không mục nào" in page.empty.accessibleName()
    page.empty.button.setFocus()
    qtbot.keyClick(page.empty.button, Qt.Key.Key_Space)
    assert not page.empty.isVisible()
    assert page.table.hasFocus()
    assert page.model.rowCount() == page.session.book.journal.last().id


def test_every_button_of_the_journal_has_a_key_that_does_it(qtbot, page):
    asked = []
    page.session.go.connect(asked.append)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert "Ctrl+P" in page.paper.text()
    press(Qt.Key.Key_P, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: asked == ["document/0/journal"])
    assert "Ctrl+S" in page.found_paper.text()


def test_an_action_and_a_day_are_chosen_with_how_many_there_are(qtbot, page):
    at = page.acts.findData("round.confirm")
    assert page.acts.itemText(at) == "xác nhận kết quả (4)"
    page.acts.setCurrentIndex(at)
    page.acts.activated.emit(at)
    assert column(page, JournalColumn.ACTION) == ["xác nhận kết quả"] * 4
    assert page.days.count() > 1
    assert page.operators.itemText(1).startswith("Thu Hà (")


def test_what_is_marked_on_papers_is_told_nowhere(page):
    page.text.setText("nhap phieu")
    said = {told.rstrip("0123456789") for told in column(page, JournalColumn.TOLD)}
    assert said
    titles = {one.title for one in page.session.book.contests.all()}
    assert {one.partition(", lần 1, tập ")[0] for one in said} <= titles
    assert all(one.endswith("phiếu ") for one in said)


def test_a_hundred_thousand_entries_are_read_only_where_they_are_seen(page):
    connection = page.session.book.connection
    (last,) = connection.execute("SELECT max(id) FROM journal").fetchone()
    connection.execute(
        "WITH RECURSIVE n(i) AS (SELECT ? + 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
        " INSERT INTO journal SELECT i, '2025-01-01T08:00:00+07:00', 'Hà', 'attendance.mark', '', '{}', '', i FROM n",
        (last, ENTRIES),
    )
    page.leave()
    asked = []
    connection.set_trace_callback(asked.append)
    page.refresh()
    page.table.scrollToBottom()
    page.table.viewport().repaint()
    connection.set_trace_callback(None)
    assert page.model.rowCount() == ENTRIES
    assert page.model.text(0, JournalColumn.NUMBER) == str(ENTRIES)
    assert len(page.model._read) < 500
    assert not any("ORDER BY id" in one and "detail" in one and "LIMIT 1" not in one for one in asked)


def test_nothing_found_is_said_and_the_first_of_what_is_found_is_shown_whole(qtbot, page):
    qtbot.keyClicks(page.text, "zzz")
    assert page.empty.isVisible()
    page.text.setText("xac nhan ket qua")
    assert page.whole.text().startswith(f"Mục {page.model.entry(0).id}:")


def test_both_papers_have_a_key(qtbot, page):
    page.text.setText("xac nhan ket qua")
    assert page.found_paper.text().endswith("Ctrl+S")
    with qtbot.waitSignal(page.session.go) as went:
        qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert went.args == ["document/0/journal"]


def test_what_was_done_is_in_view_in_very_large_type_on_a_small_screen(page, theme, qtbot):
    theme.apply(Scheme.LIGHT, 1.45)
    page.resize(1020, 560)
    qtbot.waitUntil(lambda: page.table.columnWidth(JournalColumn.TOLD) > 0)
    assert page.table.horizontalScrollBar().maximum() == 0


def test_a_journal_without_entries_does_not_say_that_nothing_was_found(qtbot, tmp_path):
    with Book.create(tmp_path / "trong.sodaihoi") as book:
        shown = JournalPage(Session(book))
        qtbot.addWidget(shown)
        shown.show()
        shown.open()
        assert book.journal.last() is None
        assert shown.blank.isVisible()
        assert not shown.empty.isVisible()
        shown.text.setText("abc")
        qtbot.waitUntil(shown.empty.isVisible)
        assert not shown.blank.isVisible()
        shown.leave()
