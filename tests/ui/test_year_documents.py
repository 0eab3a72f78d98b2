"""Documents of an evaluated year in the window: choosing year, organisation and member, and all forms in one file."""

from io import BytesIO

import pytest
from key_presses import press_shortcut
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from samples import make_sample

from app.models.book import Book
from app.models.congresses import Congress
from app.models.evaluation_opening import open_year
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Person
from app.ui.documents.document_page import DocumentPage
from app.ui.documents.documents_page import DocumentsPage
from app.ui.session import Session

_DOWN, _ENTER, _SPACE = Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Space


@pytest.fixture
def book(tmp_path):
    """Return a book of two cells with three members each, evaluated in two years."""
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as made:
        made.congresses.save(Congress(name="Đại hội", rules="qd-190-2024"))
        cells = made.organisations.add([Organisation(f"Chi bộ {n}", OrganisationKind.CELL) for n in (1, 2)])
        made.members.add(
            [
                Member(person=Person(name=f"Lò Văn {letter}{cell}"), organisation_id=cell)
                for cell in cells
                for letter in "ABC"
            ]
        )
        for year in (2024, 2025):
            open_year(made, year)
        yield made


def shown(qtbot, page, *ids):
    qtbot.addWidget(page)
    page.resize(1158, 688)
    page.show()
    qtbot.waitExposed(page)
    page.went = []
    page.session.go.connect(page.went.append)
    page.open_named(*ids) if isinstance(page, DocumentPage) else page.open(*ids)
    qtbot.waitUntil(page.isActiveWindow)
    return page


def pages_of(page) -> str:
    return " ".join(" ".join(one.extract_text().split()) for one in PdfReader(BytesIO(page.desk.drawn.paper.pdf)).pages)


def test_ctrl_p_on_the_members_opens_their_list_on_paper_from_the_table_and_from_the_search(qtbot, show, book):
    window = show(book)
    page, place = window.page("members"), "document/0/members-list"
    for widget in (page.list.table, page.list.filter.words):
        window.router.go("members")
        widget.setFocus()
        press_shortcut(qtbot, Qt.Key.Key_P, lambda: window.router.here == place, Qt.KeyboardModifier.ControlModifier)


def test_the_list_on_paper_is_of_whoever_the_table_shows(qtbot, show, book):
    window = show(book)
    window.router.go("members")
    page, place = window.page("members"), "document/0/members-list"
    qtbot.keyClicks(page.list.filter.words, "van b1")
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1)
    press_shortcut(qtbot, Qt.Key.Key_P, lambda: window.router.here == place, Qt.KeyboardModifier.ControlModifier)
    paper = window.page("document")
    qtbot.waitUntil(lambda: paper.desk.view.pages > 0)
    assert paper.choice.organisation.currentText() == "Những người đang lọc"
    printed = pages_of(paper)
    assert "1 đảng viên được chọn" in printed
    assert "Lò Văn B1" in printed
    assert "Lò Văn A1" not in printed


def test_a_list_on_paper_that_nothing_narrows_is_of_everybody(qtbot, show, book):
    window = show(book)
    window.router.go("members")
    page, place = window.page("members"), "document/0/members-list"
    page.list.table.setFocus()
    press_shortcut(qtbot, Qt.Key.Key_P, lambda: window.router.here == place, Qt.KeyboardModifier.ControlModifier)
    paper = window.page("document")
    qtbot.waitUntil(lambda: paper.desk.view.pages > 0)
    assert paper.choice.organisation.currentText() == "Tất cả"
    printed = pages_of(paper)
    assert all(name in printed for name in ("Lò Văn A1", "Lò Văn B1"))


@pytest.mark.parametrize(("tab", "name"), [(0, "members-summary"), (1, "organisations-summary")])
def test_ctrl_p_in_the_evaluation_opens_the_summary_of_the_year_that_is_shown(qtbot, show, book, tab, name):
    window = show(book)
    window.router.go("evaluation/2024")
    window.page("evaluation").switch.setCurrentIndex(tab)
    window.page("evaluation").desk.begin()
    place = f"document/0/2024/{name}"
    press_shortcut(qtbot, Qt.Key.Key_P, lambda: window.router.here == place, Qt.KeyboardModifier.ControlModifier)
    page = window.page("document")
    qtbot.waitUntil(lambda: "năm 2024" in pages_of(page).lower() if page.desk.view.pages else False)


@pytest.mark.qt_log_ignore("raise|grabbing")
@pytest.mark.parametrize(("tab", "name"), [(0, "class-decision"), (1, "organisations-decision")])
def test_the_menu_of_the_year_leads_to_the_list_of_decisions_on_who_is_shown(qtbot, show, book, tab, name):
    window = show(book)
    window.router.go("evaluation/2024")
    page = window.page("evaluation")
    page.switch.setCurrentIndex(tab)
    page.desk.begin()
    menu = page.more.menu_below
    qtbot.keyClick(page.more, _SPACE)
    qtbot.waitUntil(menu.isVisible)
    menu.setActiveAction(page.lists.decided)
    qtbot.keyClick(menu, _ENTER)
    qtbot.waitUntil(lambda: window.router.here == f"document/0/2024/{name}")
    shown_page = window.page("document")
    qtbot.waitUntil(lambda: "năm 2024" in pages_of(shown_page).lower() if shown_page.desk.view.pages else False)


def test_the_latest_year_is_shown_and_another_is_chosen_by_key(qtbot, book):
    page = shown(qtbot, DocumentPage(Session(book)), "members-summary", 0)
    qtbot.waitUntil(lambda: "năm 2025" in pages_of(page) if page.desk.view.pages else False)
    page.choice.year.setFocus()
    qtbot.keyClick(page.choice.year, _DOWN)
    qtbot.waitUntil(lambda: "năm 2024" in pages_of(page))
    assert not page.all_forms.isVisible()


def test_a_form_is_of_one_organisation_until_a_member_is_chosen(qtbot, book):
    page = shown(qtbot, DocumentPage(Session(book)), "evaluation-form", 0)
    qtbot.waitUntil(lambda: page.desk.view.pages > 0)
    assert pages_of(page).count("BẢN KIỂM ĐIỂM CÁ NHÂN") == 3
    qtbot.keyClick(page.choice.member, _DOWN)
    qtbot.waitUntil(lambda: pages_of(page).count("BẢN KIỂM ĐIỂM CÁ NHÂN") == 1)
    assert "Lò Văn A1" in pages_of(page)
    qtbot.keyClick(page.choice.organisation, _DOWN)
    qtbot.waitUntil(lambda: "Lò Văn C2" in pages_of(page))


def test_the_forms_of_all_go_into_one_file(qtbot, book, tmp_path, monkeypatch):
    page = shown(qtbot, DocumentPage(Session(book)), "evaluation-form", 0)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "tat-ca.pdf"), ""))
    page.all_forms.save.setFocus()
    qtbot.keyClick(page.all_forms.save, _SPACE)
    qtbot.waitUntil(lambda: page.notice.isVisible() and (tmp_path / "tat-ca.pdf").exists())
    told = " ".join(one.extract_text() for one in PdfReader(tmp_path / "tat-ca.pdf").pages)
    assert told.count("BẢN KIỂM ĐIỂM CÁ NHÂN") == 6


def test_making_all_forms_can_be_stopped(qtbot, tmp_path):
    make_sample(tmp_path / "mau.sodaihoi")
    with Book.open(tmp_path / "mau.sodaihoi") as sample:
        page = shown(qtbot, DocumentPage(Session(sample)), "evaluation-form", 0)
        qtbot.waitUntil(lambda: page.desk.view.pages > 0, timeout=60_000)
        page.all_forms.write(tmp_path / "tat-ca.pdf")
        qtbot.waitUntil(lambda: " trong 4.938 bản" in page.all_forms.doing.text(), timeout=60_000)
        assert page.all_forms.stop.hasFocus()
        qtbot.keyClick(page.all_forms.stop, _SPACE)
        assert not page.all_forms.stop.isEnabled()
        qtbot.waitUntil(lambda: not page.all_forms.stop.isVisible(), timeout=60_000)
        assert not (tmp_path / "tat-ca.pdf").exists()
        assert page.all_forms.save.isVisible()


def test_documents_of_the_year_are_listed_though_there_is_no_round(qtbot, book):
    page = shown(qtbot, DocumentsPage(Session(book)))
    names = [line.document.name for line in page.model.rows]
    assert "members-summary" in names
    page.table.selectRow(names.index("members-summary"))
    assert not page.save.isEnabled()
    qtbot.keyClick(page.table, _ENTER)
    assert page.went == ["document/0/members-summary"]
