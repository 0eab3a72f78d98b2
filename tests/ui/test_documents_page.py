"""The list of documents: reading, saving in each format, printing, and why one cannot be made yet."""

import pytest
from counted_rounds import begun, closed, keyed, press, says
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog

from app.models.book import Book
from app.models.book_file import is_book
from app.models.congresses import Congress
from app.reports.document import Format
from app.reports.from_book import build
from app.rules.findings import finding
from app.ui.documents.documents_page import DocumentsPage
from app.ui.results.pdf_pages import paper_of
from app.ui.session import Session

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER, DOWN, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.congresses.save(Congress(name="Đại hội", rules="qd-190-2024"))
        yield made


@pytest.fixture
def show(qtbot):
    def shown(book: Book, *ids: int) -> DocumentsPage:
        page = DocumentsPage(Session(book))
        qtbot.addWidget(page)
        page.resize(1158, 688)
        page.show()
        qtbot.waitExposed(page)
        page.went = []
        page.session.go.connect(page.went.append)
        page.open(*ids)
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return shown


@pytest.fixture
def save_as(monkeypatch):
    """Answer the system's question where to save; what it proposed is kept."""
    proposed: list[str] = []

    def answer_with(folder):
        def answer(_parent, _title, name, _kinds):
            proposed.append(name.rsplit("/", 1)[-1])
            return str(folder / proposed[-1]), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
        return proposed

    return answer_with


def test_all_documents_of_a_closed_round_can_be_made(show, book):
    page = show(book, closed(book, [9, 8, 2], seats=2))
    rows = [line for line in says(page).splitlines() if "PDF" in line and "Lập được" in line]
    assert rows[0] == "Biên bản kiểm phiếu Bầu cử Lập được PDF, DOCX, XLSX"
    assert "Bảng phím nhập phiếu Bầu cử Lập được PDF, DOCX" in rows
    assert page.table.hasFocus()


def test_of_an_annulled_round_its_evidence_can_be_made_and_nothing_else(show, book):
    round_id = closed(book, [9, 8, 2], seats=2)
    book.rounds.annul(round_id, "phát nhầm phiếu")
    rows = says(show(book, round_id)).splitlines()
    for title in ("Biên bản kiểm phiếu", "Nhật ký nhập phiếu", "Bảng đối chiếu các lượt nhập"):
        assert f"{title} Bầu cử Lập được PDF, DOCX, XLSX" in rows
    assert "Biên bản niêm phong, bàn giao phiếu bầu Bầu cử Lập được PDF, DOCX, XLSX" in rows
    assert any(row.startswith("Phiếu bầu Bầu cử Lần bầu đã hủy.") for row in rows)


def test_enter_reads_the_chosen_document(show, book):
    round_id = closed(book, [9, 8, 2], seats=2)
    page = show(book, round_id)
    press(page, ENTER)
    press(page, DOWN, DOWN, ENTER)
    assert page.went == [f"minutes/{round_id}", f"document/{round_id}/entry-log"]


def test_before_the_count_the_papers_to_print_are_chosen(show, book):
    page = show(book, begun(book, people=3, seats=2))
    assert page.table.currentIndex().siblingAtColumn(0).data() == "Phiếu bầu"


def test_what_waits_for_the_closing_says_so_and_does_nothing(show, book):
    round_id = keyed(book, begun(book, people=3, seats=2), [9, 8, 2])
    page = show(book, round_id)
    assert "Biên bản kiểm phiếu Bầu cử Chưa đóng kiểm phiếu." in says(page)
    press(page, Qt.Key.Key_Home)
    page.table.selectRow(0)
    assert "Đóng kiểm phiếu rồi làm lại việc này." in says(page)
    assert not page.save.isEnabled()
    press(page, ENTER)
    assert page.went == []
    press(page, DOWN, DOWN)
    assert page.save.isEnabled()
    assert "Nhật ký nhập phiếu Bầu cử Lập được" in says(page)


def test_a_document_is_saved_in_the_format_that_is_chosen(show, book, save_as, tmp_path, qtbot):
    round_id = closed(book, [9, 8, 2], seats=2)
    proposed = save_as(tmp_path)
    page = show(book, round_id)
    press(page, DOWN, DOWN)
    press(page, Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(lambda: "Đã lưu «nhat-ky-nhap-phieu-1-lan-1.pdf»." in says(page))
    for action, kind in ((page.as_docx, Format.DOCX), (page.as_xlsx, Format.XLSX)):
        action.trigger()
        name = f"nhat-ky-nhap-phieu-1-lan-1.{kind}"
        qtbot.waitUntil(lambda name=name: f"Đã lưu «{name}»." in says(page))
        assert (tmp_path / name).read_bytes() == build(book, "entry-log", round_id, kind)
    assert len(proposed) == 3


@pytest.mark.qt_log_ignore("raise|grabbing")
def test_the_other_formats_open_from_the_keyboard(show, book, qtbot):
    page = show(book, closed(book, [9, 8, 2], seats=2))
    page.save_as.setFocus()
    press(page, SPACE)
    qtbot.waitUntil(page.save_as.menu_below.isVisible)
    assert [one.text() for one in page.save_as.menu_below.actions()] == [
        "Lưu DOCX để sửa bằng Word…",
        "Lưu XLSX, các bảng…",
    ]
    page.save_as.menu_below.close()


def test_a_document_without_tables_offers_no_sheets(show, book):
    page = show(book, closed(book, [9, 8, 2], seats=2))
    rows = [
        at
        for at, line in enumerate(page.model.rows)
        if line.objection is None and Format.DOCX in line.document.formats and Format.XLSX not in line.document.formats
    ]
    page.table.selectRow(rows[0])
    assert page.save.isEnabled()
    assert page.as_docx.isEnabled()
    assert not page.as_xlsx.isEnabled()


def test_a_folder_that_refuses_is_said_in_words(show, book, save_as, tmp_path, qtbot):
    save_as(tmp_path / "khong-co")
    page = show(book, closed(book, [9, 8, 2], seats=2))
    press(page, Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(lambda: "Không ghi được" in says(page))


def test_a_book_chosen_by_mistake_is_not_written_over(show, book, monkeypatch, qtbot):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(book.path), ""))
    page = show(book, closed(book, [9, 8, 2], seats=2))
    press(page, Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(lambda: "không ghi đè" in says(page))
    assert is_book(book.path)
    assert finding("file.is_book", name="", book="").remedy in says(page)


def test_without_a_printer_the_page_says_what_to_do(show, book, monkeypatch, qtbot):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    page = show(book, closed(book, [9, 8, 2], seats=2))
    press(page, Qt.Key.Key_P, modifier=CTRL)
    qtbot.waitUntil(lambda: "Máy này chưa có máy in nào." in says(page))


def test_a_document_comes_out_of_the_printer(show, book, tmp_path, qtbot):
    round_id = closed(book, [9, 8, 2], seats=2)
    page = show(book, round_id)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "in.pdf"))
    page.work.printing.print_on(printer, paper_of(build(book, "invalid-papers", round_id)))
    qtbot.waitUntil(lambda: "Đã gửi văn bản tới máy in." in says(page), timeout=20000)
    assert (tmp_path / "in.pdf").read_bytes().startswith(b"%PDF")


def test_without_a_number_the_round_closed_last_is_shown_and_another_can_be_chosen(show, book):
    first, second = closed(book, [9, 8, 2], seats=2), closed(book, [7, 6, 5], seats=2)
    begun(book, people=3, seats=2)
    page = show(book)
    assert page.rounds.round_id in {first, second}
    page.rounds.setFocus()
    press(page, Qt.Key.Key_Home)
    assert page.rounds.round_id == first
    page.table.setFocus()
    press(page, ENTER)
    assert page.went == [f"minutes/{first}"]


def test_a_book_without_rounds_lists_what_is_of_the_congress_and_of_the_book(show, book):
    page = show(book)
    assert "Biên bản đại hội Đại hội Sổ chưa có đại biểu nào." in says(page)
    assert "Biên bản kiểm phiếu" not in says(page)
    assert not page.rounds.isVisible()
    press(page, ENTER)
    assert page.went == ["document/0/key-card"]


def test_a_document_is_found_by_some_of_its_letters_without_accents(show, book):
    page = show(book, closed(book, [9, 8, 2], seats=2))
    press(page, Qt.Key.Key_F, modifier=CTRL)
    press(page, "hoi nghi bien ban")
    assert [line.title for line in page.model.rows] == ["Biên bản hội nghị lần thứ nhất của Ban Chấp hành"]
    press(page, ENTER)
    assert page.went == ["document/0/first-meeting-minutes"]


def test_what_is_chosen_stays_chosen_while_the_list_grows_shorter(show, book):
    page = show(book, closed(book, [9, 8, 2], seats=2))
    press(page, DOWN, DOWN)
    press(page, Qt.Key.Key_F, modifier=CTRL)
    press(page, "nhat ky")
    assert [line.title for line in page.model.rows] == ["Nhật ký nhập phiếu", "Nhật ký của sổ"]
    press(page, ENTER)
    assert page.went[-1].endswith("/entry-log")
    press(page, *[Qt.Key.Key_Backspace] * 7)
    assert page.table.currentIndex().siblingAtColumn(0).data() == "Nhật ký nhập phiếu"


def test_the_wording_is_reached_from_here(show, book):
    round_id = closed(book, [9, 8, 2], seats=2)
    page = show(book, round_id)
    page.wording.setFocus()
    press(page, SPACE)
    assert page.went == [f"wording/{round_id}"]
