"""The page of any document: reading, saving, printing it, and what only the sealing minutes need."""

import pdfplumber
import pytest
from counted_rounds import begun, closed, press, says
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog

from app.models.book import Book
from app.models.congresses import Congress
from app.models.delegates import Delegate
from app.models.handovers import Handover
from app.reports.from_book import build
from app.rules.permissions import Role
from app.rules.persons import Person
from app.ui.documents.document_page import DocumentPage
from app.ui.session import Session

CTRL, SPACE = Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Space


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.congresses.save(Congress(name="Đại hội", rules="qd-190-2024"))
        yield made


@pytest.fixture
def show(qtbot, book):
    def shown(name: str, round_id: int, *, built: bool = True) -> DocumentPage:
        page = DocumentPage(Session(book))
        qtbot.addWidget(page)
        page.resize(1158, 688)
        page.show()
        qtbot.waitExposed(page)
        page.went = []
        page.session.go.connect(page.went.append)
        page.open_named(name, round_id)
        qtbot.waitUntil(page.isActiveWindow)
        if built:
            qtbot.waitUntil(lambda: page.desk.view.pages > 0)
        return page

    return shown


@pytest.fixture
def no_printer(monkeypatch):
    """A machine that was just set up."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)


def test_papers_are_seen_as_they_will_be_printed(show, book):
    round_id = begun(book, people=12, seats=10, papers=9)
    page = show("ballot-papers", round_id)
    assert page.desk.view.pages == 6
    assert page.desk.view.hasFocus()
    assert "Phiếu bầu: Ban Chấp hành Đảng bộ khóa IX" in says(page)
    assert not page.handover.isVisibleTo(page)


def test_papers_two_to_a_sheet_come_out_of_the_printer_lying_down(show, book, tmp_path, qtbot):
    page = show("ballot-papers", begun(book, people=12, seats=10, papers=1))
    target = tmp_path / "in.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    page.desk.print_on(printer)
    qtbot.waitUntil(lambda: "Đã gửi văn bản tới máy in." in says(page), timeout=20000)
    with pdfplumber.open(target) as paper:
        for sheet in paper.pages:
            (picture,) = sheet.images
            assert (round(sheet.width), round(sheet.height)) == (842, 595)
            assert picture["width"] == pytest.approx(sheet.width, abs=1)
            assert picture["height"] == pytest.approx(sheet.height, abs=1)
    assert page.print.isEnabled()


def test_papers_that_no_printer_took_can_be_taken_out_of_the_account(show, book, qtbot, no_printer):
    round_id = begun(book, people=12, seats=10, papers=9)
    book.paper_accounts.record_printing(round_id, 9, 1)
    page = show("ballot-papers", round_id)
    press(page, Qt.Key.Key_P, modifier=CTRL)
    qtbot.waitUntil(lambda: "Chưa in xong; sổ vẫn ghi lần in 10 phiếu." in says(page))
    assert page.unprinted.action.hasFocus()
    press(page, SPACE)
    assert "Đã bỏ lần in 10 phiếu." in says(page)
    assert book.paper_accounts.of(round_id).printed == 0


def test_papers_not_printed_again_after_the_close_stay_in_the_account(show, book, qtbot, no_printer):
    round_id = closed(book, [9, 8, 2], seats=2)
    page = show("ballot-papers", round_id)
    press(page, Qt.Key.Key_P, modifier=CTRL)
    qtbot.waitUntil(lambda: "Máy này chưa có máy in nào." in says(page))
    assert not page.unprinted.isVisibleTo(page)


def test_the_saved_file_is_the_paper_that_is_read(show, book, tmp_path, monkeypatch, qtbot):
    round_id = begun(book, people=4, seats=3)
    target = tmp_path / "phieu.pdf"
    asked = []

    def answer(_parent, _title, name, _kinds):
        asked.append(name.rsplit("/", 1)[-1])
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    page = show("ballot-papers", round_id)
    press(page, Qt.Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(target.exists)
    assert target.read_bytes() == build(book, "ballot-papers", round_id)
    assert asked == ["phieu-bau-1-lan-1.pdf"]
    assert page.as_docx.isEnabled()
    assert not page.as_xlsx.isEnabled()


def test_packages_seals_and_persons_are_stored_and_stand_on_the_paper(show, book, qtbot):
    round_id = closed(book, [9, 8, 2], seats=2)
    page = show("sealing-minutes", round_id)
    page.handover.packages.line.setFocus()
    press(page, "2", Qt.Key.Key_Tab, "001245", Qt.Key.Key_Tab, "Lo Van Cua", Qt.Key.Key_Tab)
    assert book.handovers.of(round_id) == Handover(2, "001245", "Lo Van Cua")
    before = page.desk.view.pages
    assert before > 0
    page.handover.keeper.line.setFocus()
    press(page, "Lo Thi Mai")
    page.leave()
    assert book.handovers.of(round_id).keeper == "Lo Thi Mai"


def test_the_papers_of_an_annulled_round_are_handed_over_too(show, book):
    round_id = closed(book, [9, 8, 2], seats=2)
    book.rounds.annul(round_id, "phát nhầm phiếu")
    page = show("sealing-minutes", round_id)
    page.handover.packages.line.setFocus()
    press(page, "2", Qt.Key.Key_Tab)
    assert book.handovers.of(round_id).packages == 2


def test_who_only_keys_reads_the_handover_and_changes_nothing(show, book):
    round_id = closed(book, [9, 8, 2], seats=2)
    book.handovers.save(round_id, Handover(3, "77"))
    book.operators.add("Trần Mạnh", Role.HEAD)
    book.operators.enter(book.operators.add("Lò Văn Của", Role.ENTRY).id)
    page = show("sealing-minutes", round_id)
    page.handover.seals.line.setFocus()
    press(page, "88", Qt.Key.Key_Tab)
    assert page.handover.seals.line.text() == "77"
    assert book.handovers.of(round_id) == Handover(3, "77")


def test_another_round_shows_its_own_handover(show, book):
    first, second = closed(book, [9, 8, 2], seats=2), closed(book, [9, 8, 2], seats=2)
    book.handovers.save(first, Handover(3, "77"))
    page = show("sealing-minutes", first)
    assert page.handover.seals.line.text() == "77"
    page.open_named("sealing-minutes", second)
    assert page.handover.seals.line.text() == ""
    assert page.handover.packages.line.text() == ""


def test_a_document_that_cannot_be_made_yet_says_why_and_leads_back(show, book):
    round_id = begun(book, people=3, seats=2)
    page = show("sealing-minutes", round_id, built=False)
    assert "Chưa đóng kiểm phiếu." in says(page)
    assert not page.print.isVisibleTo(page)
    press(page, SPACE)
    assert page.went == [f"contest/{book.rounds.get(round_id).contest_id}"]


def test_a_document_of_the_book_that_cannot_be_made_yet_leads_to_the_dossier(show, book):
    page = show("congress-minutes", 0, built=False)
    assert page.not_yet.isVisibleTo(page)
    press(page, SPACE)
    assert page.went == ["dossier"]


def test_a_paper_of_the_congress_has_the_number_that_is_typed_beside_it(show, book, qtbot):
    book.delegates.add([Delegate(person=Person(name="Lò Thị Án"))])
    page = show("bodies-list", 0, built=False)
    page.number.line.setFocus()
    press(page, "7")
    press(page, Qt.Key.Key_Return)
    assert book.paper_numbers.of("bodies-list") == "7"
    page.open_named("congress-minutes", 0)
    assert page.number.line.text() == ""
    page.open_named("bodies-list", 0)
    assert page.number.line.text() == "7"
    page.open_named("delegate-cards", 0)
    assert not page.number.isVisibleTo(page)


def test_links_lead_to_wording_and_other_documents(show, book):
    round_id = closed(book, [9, 8, 2], seats=2)
    page = show("entry-log", round_id)
    for link in (page.wording, page.others):
        link.setFocus()
        press(page, SPACE)
    assert page.went == [f"wording/{round_id}", f"documents/{round_id}"]


def test_there_is_no_page_for_a_document_nobody_knows(show, book):
    with pytest.raises(LookupError):
        show("no-such-paper", begun(book, people=3, seats=2), built=False)
