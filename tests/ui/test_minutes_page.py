"""The page of the minutes: what is read there is what is saved and what is printed."""

import pdfplumber
import pytest
from counted_rounds import begun, closed, keyed, press, says
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QFileDialog
from samples import make_small_sample

from app.models.book import Book
from app.models.congresses import Congress
from app.reports.document import Format
from app.reports.from_book import build
from app.ui.results.minutes_page import MinutesPage
from app.ui.session import Session

SPACE = Qt.Key.Key_Space
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sample(tmp_path):
    path = tmp_path / "mau.sodaihoi"
    make_small_sample(path)
    with Book.open(path) as opened:
        yield opened


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.congresses.save(Congress(name="Đại hội", rules="qd-190-2024"))
        yield made


@pytest.fixture
def show(qtbot):
    def shown(book: Book, round_id: int, *, built: bool = True) -> MinutesPage:
        page = MinutesPage(Session(book))
        qtbot.addWidget(page)
        page.resize(1158, 688)
        page.show()
        qtbot.waitExposed(page)
        page.went = []
        page.session.go.connect(page.went.append)
        page.open(round_id)
        qtbot.waitUntil(page.isActiveWindow)
        if built:
            qtbot.waitUntil(lambda: page.view.pages > 0)
        return page

    return shown


@pytest.fixture
def save_as(monkeypatch):
    """Answer the system's question where to save; what it proposed is kept."""
    proposed: list[str] = []

    def answer_with(path):
        def answer(_parent, _title, name, _kinds):
            proposed.append(name)
            return str(path), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
        return proposed

    return answer_with


def ink(page: MinutesPage) -> int:
    """Return how many dark dots the preview shows."""
    picture = page.view.viewport().grab().toImage()
    spots = ((x, y) for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2))
    return sum(picture.pixelColor(x, y).lightness() < 80 for x, y in spots)


def test_the_paper_is_read_in_the_window(show, sample, qtbot):
    page = show(sample, 1)
    assert "Biên bản kiểm phiếu bầu Ban Chấp hành Đảng bộ khóa IX" in says(page)
    with pdfplumber.open(_saved(sample, 1)) as paper:
        assert f"Trang 1 / {len(paper.pages)}" in says(page)
    qtbot.waitUntil(lambda: ink(page) > 500)
    assert page.view.hasFocus()
    press(page, Qt.Key.Key_End)
    assert page.view.page == page.view.pages
    assert f"Trang {page.view.pages} / {page.view.pages}" in says(page)
    press(page, Qt.Key.Key_Home)
    assert page.view.page == 1


def _saved(book, round_id):
    path = book.path.with_suffix(".check.pdf")
    path.write_bytes(build(book, "counting-minutes", round_id))
    return path


def test_the_saved_file_is_the_paper_byte_for_byte(show, sample, save_as, tmp_path, qtbot):
    folder = tmp_path / "usb"
    folder.mkdir()
    proposed = save_as(folder / "bien-ban.pdf")
    page = show(sample, 4)
    press(page, Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(lambda: "Đã lưu «bien-ban.pdf»." in says(page))
    assert (folder / "bien-ban.pdf").read_bytes() == build(sample, "counting-minutes", 4)
    assert [path.name for path in folder.iterdir()] == ["bien-ban.pdf"]
    press(page, Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(lambda: len(proposed) == 2)
    assert proposed == [
        str(tmp_path / "bien-ban-kiem-phieu-4-lan-1.pdf"),
        str(folder / "bien-ban-kiem-phieu-4-lan-1.pdf"),
    ]


def test_the_minutes_are_saved_for_a_word_processor_and_as_sheets(show, sample, save_as, tmp_path, qtbot):
    page = show(sample, 1)
    for action, kind in ((page.as_docx, Format.DOCX), (page.as_xlsx, Format.XLSX)):
        save_as(tmp_path / f"bien-ban.{kind}")
        action.trigger()
        qtbot.waitUntil(lambda kind=kind: f"Đã lưu «bien-ban.{kind}»." in says(page))
        assert (tmp_path / f"bien-ban.{kind}").read_bytes() == build(sample, "counting-minutes", 1, kind)


def test_a_wording_that_cannot_be_used_is_named_and_its_page_is_reached(show, sample, qtbot):
    sample.wordings.set_text("counting-minutes", "summary", "kiểm phiếu")
    page = show(sample, 1, built=False)
    qtbot.waitUntil(lambda: "thiếu chỗ điền {cuộc bầu}" in says(page))
    page.wording.setFocus()
    press(page, SPACE)
    page.others.setFocus()
    press(page, SPACE)
    assert page.went == ["wording/1", "documents/1"]


def test_a_number_still_being_typed_stands_in_the_file_that_is_saved(show, sample, save_as, tmp_path, qtbot):
    target = tmp_path / "bien-ban.pdf"
    save_as(target)
    page = show(sample, 1)
    page.number.line.setFocus()
    press(page, "07")
    press(page, Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(target.exists)
    assert sample.rounds.get(1).minutes_number == "07"
    assert target.read_bytes() == build(sample, "counting-minutes", 1)
    with pdfplumber.open(target) as paper:
        assert "Số 07-BB/ĐH" in paper.pages[0].extract_text().replace("  ", " ")


def test_the_number_is_stored_when_the_page_is_left_and_not_written_again(show, sample):
    page = show(sample, 1)
    page.number.line.setFocus()
    press(page, "12")
    page.leave()
    assert sample.rounds.get(1).minutes_number == "12"
    before = len(list(sample.journal.entries()))
    page.leave()
    assert len(list(sample.journal.entries())) == before


def test_a_folder_that_is_gone_is_said_in_words(show, sample, save_as, tmp_path, qtbot):
    save_as(tmp_path / "khong-co" / "bien-ban.pdf")
    page = show(sample, 1)
    press(page, Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(lambda: "Chưa lưu được văn bản." in says(page))
    assert "Kiểm ổ đĩa hoặc ổ USB, chỗ trống, rồi lưu lại." in says(page)


def test_unconfirmed_minutes_are_called_a_draft_until_they_are_confirmed(show, book):
    round_id = closed(book, [9, 8, 2], seats=2)
    page = show(book, round_id)
    assert "BẢN NHÁP – chưa xác nhận" in says(page)
    page.draft.link.setFocus()
    press(page, SPACE)
    assert page.went == [f"results/{round_id}"]
    book.results.confirm(round_id)
    page.session.changed.emit()
    assert "BẢN NHÁP" not in says(page)


def test_there_are_no_minutes_before_the_count_is_closed(show, book):
    round_id = keyed(book, begun(book, people=3, seats=2), [9, 8, 2])
    page = show(book, round_id, built=False)
    assert "Chưa có biên bản" in says(page)
    assert not page.save.isVisibleTo(page)
    assert page.view.pages == 0
    press(page, SPACE)
    assert page.went == [f"contest/{book.rounds.get(round_id).contest_id}"]


def test_zooming_by_keys_and_by_the_wheel_with_ctrl(show, sample, qtbot):
    page = show(sample, 1)
    fitted = page.view.percent
    assert f"{fitted}%" in says(page)
    press(page, Qt.Key.Key_Plus)
    assert page.view.percent > fitted
    _wheel(page, 120)
    larger = page.view.percent
    assert f"{larger}%" in says(page)
    _wheel(page, -120)
    _wheel(page, -120)
    assert page.view.percent == fitted
    press(page, Qt.Key.Key_Minus, Qt.Key.Key_0)
    assert page.view.is_fitted
    assert page.view.percent == fitted
    qtbot.waitUntil(lambda: ink(page) > 500)


def _wheel(page, turned):
    middle = QPointF(page.view.viewport().rect().center())
    event = QWheelEvent(
        middle,
        page.view.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.view.viewport(), event)


def test_pictures_are_as_fine_as_the_screen(show, sample, qtbot):
    page = show(sample, 1)
    asked = []
    page.view.wanted.connect(lambda place, width: asked.append((place, width)))
    press(page, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: bool(asked))
    points = 595.28
    expected = points * page.view.percent / 100 * 96 / 72 * page.view.devicePixelRatioF()
    assert asked[0] == (0, pytest.approx(expected, rel=0.01))
    assert max(place for place, _ in asked) <= 1


def test_without_a_printer_the_page_says_what_to_do_and_offers_the_file(
    show, sample, save_as, tmp_path, monkeypatch, qtbot
):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    target = tmp_path / "bien-ban.pdf"
    save_as(target)
    page = show(sample, 1)
    press(page, Qt.Key.Key_P, modifier=CTRL)
    qtbot.waitUntil(lambda: "Máy này chưa có máy in nào." in says(page))
    page.notice.action.setFocus()
    press(page, SPACE)
    assert target.read_bytes() == build(sample, "counting-minutes", 1)


def test_all_pages_come_out_of_the_printer_finely(show, sample, tmp_path, qtbot):
    page = show(sample, 2)
    target = tmp_path / "in.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    page.print_on(printer)
    qtbot.waitUntil(lambda: "Đã gửi văn bản tới máy in." in says(page), timeout=20000)
    with pdfplumber.open(target) as paper:
        assert len(paper.pages) == page.view.pages
        for sheet in paper.pages:
            (picture,) = sheet.images
            assert (round(sheet.width), round(sheet.height)) == (595, 842)
            assert picture["srcsize"][0] >= sheet.width / 72 * 300 - 1
            assert picture["width"] == pytest.approx(sheet.width, abs=1)
    assert page.print.isEnabled()


def test_only_the_chosen_pages_are_printed(show, sample, tmp_path, qtbot):
    page = show(sample, 2)
    target = tmp_path / "in.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setFromTo(2, 2)
    page.print_on(printer)
    qtbot.waitUntil(lambda: "Đã gửi văn bản tới máy in." in says(page), timeout=20000)
    with pdfplumber.open(target) as paper:
        assert len(paper.pages) == 1


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_refuses_is_said_in_words(show, sample, tmp_path, qtbot):
    page = show(sample, 2)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "khong-co" / "in.pdf"))
    page.print_on(printer)
    assert "Máy in không nhận văn bản." in says(page)
    assert page.print.isEnabled()


def test_a_page_that_goes_away_while_it_works_leaves_no_trace(sample, qtbot):
    page = MinutesPage(Session(sample))
    page.open(1)
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    other = MinutesPage(Session(sample))
    qtbot.addWidget(other)
    other.show()
    other.open(2)
    qtbot.waitUntil(lambda: other.view.pages > 0)


def test_a_book_opened_to_look_at_shows_its_minutes_and_keeps_its_number(show, sample):
    with Book.look(sample.path) as seen:
        page = show(seen, 1)
        assert page.number.line.isReadOnly()
