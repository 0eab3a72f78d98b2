"""The page of the dossier: how it stands, saved by keys, stopped half-way."""

import shutil
from pathlib import Path

import pytest
from key_presses import press
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from samples import make_small_sample

from app.models.book import Book
from app.rules.vietnamese import file_stem
from app.ui.dossier.dossier_page import DossierPage
from app.ui.dossier.pieces_model import PieceColumn
from app.ui.session import Session


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("mau") / "mau.sodaihoi"
    make_small_sample(path)
    return path


@pytest.fixture
def show(qtbot, personal):
    opened = []

    def shown(path: Path):
        book = Book.open(path)
        opened.append(book)
        page = DossierPage(Session(book))
        page.went = []
        page.session.go.connect(page.went.append)
        qtbot.addWidget(page)
        page.resize(1366, 700)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.open()
        return page

    yield shown
    for book in opened:
        book.close()


def says(page) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_the_whole_dossier_is_saved_by_one_key(show, sample, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "ra"
    target.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))
    page = show(sample)
    assert "còn thiếu: 0" in says(page)
    press(Qt.Key.Key_S, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Đã lưu hồ sơ" in says(page), timeout=20_000)
    (folder,) = target.iterdir()
    files = sorted(path.name for path in folder.iterdir())
    assert files[0] == "00-muc-luc-ho-so-dai-hoi.pdf"
    whole = next(path for path in folder.iterdir() if path.name.startswith("ho-so"))
    assert len(PdfReader(whole).outline) == len(files) - 1
    assert page.save.isEnabled()


def test_files_of_an_earlier_time_are_named_after_saving(show, sample, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    page = show(sample)
    folder = tmp_path / file_stem(page._title)
    folder.mkdir()
    (folder / "77-bien-ban-dai-hoi.pdf").write_bytes(b"%PDF-1.4")
    press(Qt.Key.Key_S, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Đã lưu hồ sơ" in says(page), timeout=20_000)
    assert "số không còn đúng: 77-bien-ban-dai-hoi.pdf" in says(page)


def test_stopping_writes_nothing(show, sample, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "ra"
    target.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))
    page = show(sample)
    page.work.stepped.connect(lambda *_: page.work.stop())
    press(Qt.Key.Key_S, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Đã dừng; chưa ghi gì." in says(page), timeout=20_000)
    assert list(target.iterdir()) == []


def test_enter_opens_what_is_there_and_says_what_is_not(show, sample):
    page = show(sample)
    ready = next(row for row, one in enumerate(page.model.rows) if one.document == "elected-list")
    page.table.selectRow(ready)
    press(Qt.Key.Key_Return)
    assert page.went == ["document/0/elected-list"]
    page.table.selectRow(0)
    press(Qt.Key.Key_Return)
    assert "Văn bản này làm ngoài chương trình." in says(page)


def test_a_folder_that_cannot_be_written_is_told_in_words(show, sample, qtbot, tmp_path, monkeypatch):
    (tmp_path / "tep").write_text("không phải thư mục")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "tep"))
    page = show(sample)
    page.save.setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Chưa lưu được hồ sơ." in says(page), timeout=20_000)
    assert "Kiểm ổ đĩa hoặc ổ USB" in says(page)


def test_what_a_paper_lacks_stands_in_its_row_and_the_paper_still_opens(show, sample, tmp_path):
    path = tmp_path / "so.sodaihoi"
    shutil.copy(sample, path)
    page = show(path)
    votes = page.session.book.shows_of_cards
    votes.remove(votes.standing()[-1].id)
    page.open()
    assert "còn thiếu: 2" in says(page)
    row = next(row for row, one in enumerate(page.model.rows) if one.document == "shows-of-cards")
    state = page.model.index(row, PieceColumn.STATE)
    assert state.data() == "△ Lập được, còn thiếu: Chưa ghi biểu quyết: Nghị quyết đại hội."
    assert "Ghi ở trang Biểu quyết" in state.data(Qt.ItemDataRole.ToolTipRole)
    page.table.selectRow(row)
    assert state.data() in says(page)
    press(Qt.Key.Key_Return)
    assert page.went == ["document/0/shows-of-cards"]
