from datetime import date

import pytest
from books_at_work import declared_book, keyed_book
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from app.models.book import Book
from app.models.delegates import Delegate
from app.models.organisations import Organisation
from app.rules.attendance import Mark
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Person
from app.rules.rounds import Electorate
from app.ui.congress.congress_page import CongressPage
from app.ui.session import Session


class Clerk:
    """Types into the fields of the page, as a person does."""

    def __init__(self, qtbot, page):
        self._qtbot, self.page = qtbot, page

    def types(self, field, text):
        field.line.setFocus()
        field.line.selectAll()
        self._qtbot.keyClicks(field.line, text)
        self._qtbot.keyClick(field.line, Qt.Key.Key_Return)

    def pastes(self, field, text):
        QApplication.clipboard().setText(text)
        field.line.setFocus()
        field.line.selectAll()
        field.line.paste()
        self._qtbot.keyClick(field.line, Qt.Key.Key_Return)


@pytest.fixture
def shown(qtbot):
    def show(book):
        page = CongressPage(Session(book))
        qtbot.addWidget(page)
        page.resize(1158, 688)
        page.open()
        page.show()
        return Clerk(qtbot, page)

    return show


@pytest.fixture
def book(tmp_path):
    with declared_book(tmp_path / "a.sodaihoi") as made:
        yield made


def test_the_congress_is_of_as_many_organisations_as_was_typed_or_as_its_delegates_name(shown, book):
    book.organisations.add([Organisation(name, OrganisationKind.CELL) for name in ("Chi bộ Một", "Chi bộ Mọt")])
    one, _ = book.organisations.all()
    book.delegates.add([Delegate(person=Person(name="Lò Thị Án"), organisation_id=one.id)])
    here = {place.id: Mark.PRESENT for place in book.attendance.places()}

    def needed():
        test = book.attendance.quorum(book.attendance.places(), here, Electorate.DELEGATE_CONGRESS).organisations
        return test.here, test.whole, test.is_met

    assert needed() == (1, 1, True)
    clerk = shown(book)
    assert clerk.page.organisations.line.text() == "0"
    clerk.types(clerk.page.organisations, "hai")
    assert clerk.page.organisations.has_error
    clerk.types(clerk.page.organisations, "2")
    assert book.congresses.get().organisations == 2
    assert needed() == (1, 2, False)
    clerk.types(clerk.page.organisations, "0")
    assert needed() == (1, 1, True)


def test_each_field_is_stored_when_it_is_left(shown, book):
    clerk = shown(book)
    clerk.types(clerk.page.ordinal, "2")
    clerk.types(clerk.page.term, "2026 - 2031")
    clerk.types(clerk.page.superior, "Tinh uy")
    stored = book.congresses.get()
    assert (stored.ordinal, stored.term, book.committees.get().superior) == ("II", "2026-2031", "Tinh uy")
    assert clerk.page.ordinal.line.text() == "II"


def test_an_ordinal_that_the_name_does_not_say_is_told_to_be_on_no_paper(shown, book):
    clerk = shown(book)

    def told():
        return [one.text() for one in clerk.page.ordinal.findChildren(QLabel) if "văn bản mới có" in one.text()]

    assert told() == []
    clerk.types(clerk.page.ordinal, "12")
    assert told() == ["Văn bản lấy theo tên đại hội: ghi thêm «lần thứ XII» vào tên thì văn bản mới có."]
    clerk.pastes(clerk.page.name, "Đại hội Chi bộ lần thứ XII")
    assert told() == []


def test_days_out_of_order_are_said_where_they_are_typed(shown, book):
    clerk = shown(book)
    clerk.types(clerk.page.opens, "28/7/2025")
    clerk.types(clerk.page.closes, "27/7/2025")
    assert clerk.page.closes._error.text() == "Trước ngày khai mạc 28/7/2025. Kiểm lại hai ngày."
    clerk.types(clerk.page.closes, "30/7/2025")
    assert not clerk.page.closes.has_error
    clerk.types(clerk.page.opens, "31/7/2025")
    assert clerk.page.opens._error.text() == "Sau ngày bế mạc 30/7/2025. Kiểm lại hai ngày."
    assert not clerk.page.closes.has_error


def test_nothing_is_written_when_nothing_changed(shown, book):
    clerk = shown(book)
    before = book.journal.last()
    clerk.page.leave()
    assert book.journal.last() == before


@pytest.mark.parametrize(
    ("field", "typed"), [("ordinal", "IIX"), ("term", "2030-2025"), ("opens", "31/2/2025"), ("closes", "27/7/2025")]
)
def test_what_cannot_be_stored_stays_with_its_reason(shown, book, field, typed):
    clerk = shown(book)
    before = book.congresses.get()
    clerk.types(getattr(clerk.page, field), typed)
    assert getattr(clerk.page, field).has_error
    assert getattr(clerk.page, field).line.text() == typed
    assert book.congresses.get() == before


@pytest.mark.parametrize("field", ["committee", "superior", "name", "place"])
@pytest.mark.parametrize(
    ("typed", "says"), [("Đảng bộ " * 26, "Dài 207 ký tự, nhiều nhất là 200."), ("Đảng bộ 漢", "«漢»")], ids=str.strip
)
def test_a_name_that_no_paper_can_show_is_said_at_its_field(shown, book, field, typed, says):
    clerk = shown(book)
    before = book.congresses.get(), book.committees.get()
    line = getattr(clerk.page, field)
    clerk.pastes(line, typed)
    assert line.line.text() == typed
    assert says in line.line.accessibleDescription()
    assert (book.congresses.get(), book.committees.get()) == before


def test_day_chooses_the_regulation_in_force(shown, book):
    clerk = shown(book)
    clerk.types(clerk.page.closes, "")
    clerk.page.closes.line.clear()
    clerk.types(clerk.page.opens, "28/7/2020")
    assert book.congresses.get().opens == date(2020, 7, 28)
    assert book.congresses.get().rules == "qd-244-2014"
    assert clerk.page.mismatch.isHidden()


def test_another_regulation_than_the_one_of_the_day_is_said(qtbot, shown, book):
    clerk = shown(book)
    qtbot.mouseClick(clerk.page.rules.buttons["qd-244-2014"], Qt.MouseButton.LeftButton)
    assert book.congresses.get().rules == "qd-244-2014"
    assert clerk.page.mismatch.accessibleName().startswith("Ngày 28/7/2025 thì Quyết định 190-QĐ/TW có hiệu lực.")
    clerk.page.mismatch.action.click()
    assert book.congresses.get().rules == "qd-190-2024"
    assert clerk.page.mismatch.isHidden()


def test_confirmed_result_fixes_the_regulation(shown, tmp_path):
    with keyed_book(tmp_path / "b.sodaihoi", papers=28) as book:
        book.results.close(1)
        book.results.confirm(1)
        page = shown(book).page
        assert not any(button.isEnabled() for button in page.rules.buttons.values())
        assert page.rules_locked.text().startswith("Đã có kết quả được xác nhận")


def test_a_closed_count_fixes_the_regulation_until_it_is_opened_again(shown, tmp_path):
    with keyed_book(tmp_path / "b.sodaihoi", papers=28) as book:
        book.results.close(1)
        clerk = shown(book)
        assert not any(button.isEnabled() for button in clerk.page.rules.buttons.values())
        assert "mở lại kiểm phiếu trước" in clerk.page.rules_locked.text()
        clerk.types(clerk.page.name, "Dai hoi IX")
        assert book.congresses.get().name == "Dai hoi IX"


def test_a_confirmed_result_fixes_the_head_of_its_minutes_but_not_what_was_left_blank(shown, tmp_path):
    with keyed_book(tmp_path / "b.sodaihoi", papers=28) as book:
        book.results.close(1)
        book.results.confirm(1)
        clerk = shown(book)
        assert clerk.page.head_locked.isVisibleTo(clerk.page)
        clerk.types(clerk.page.name, "X")
        clerk.types(clerk.page.committee, "X")
        clerk.types(clerk.page.place, "Lao Cai")
        assert book.congresses.get().name == "Đại hội Đảng bộ xã Tân Lập"
        assert book.committees.get().name == "Đảng bộ xã Tân Lập"
        assert book.congresses.get().place == "Lao Cai"


def answer(qtbot, page, press):
    """Click the box of the rehearsal, and answer the question that follows by a key."""
    asked = []

    def answered():
        dialog = QApplication.activeModalWidget()
        asked.append(dialog.accessibleDescription())
        qtbot.keyClick(press(dialog), Qt.Key.Key_Return)

    QTimer.singleShot(0, answered)
    page.rehearsal.click()
    assert asked
    return asked[0]


def test_marking_a_rehearsal_is_asked_and_stays(qtbot, shown, book):
    page = shown(book).page
    assert "không bao giờ đổi lại" in page.rehearsal_hint.text()
    assert "Không bao giờ đổi lại được" in answer(qtbot, page, lambda dialog: dialog.keep)
    assert not page.rehearsal.isChecked()
    assert not book.congresses.get().rehearsal
    answer(qtbot, page, lambda dialog: dialog.act)
    assert book.congresses.get().rehearsal
    assert not page.rehearsal.isEnabled()
    assert page.rehearsal_hint.text() == "Sổ này mãi là sổ diễn tập. Đại hội thật cần sổ mới."


def test_book_with_papers_can_no_longer_become_a_rehearsal(shown, tmp_path):
    with keyed_book(tmp_path / "b.sodaihoi") as book:
        page = shown(book).page
        assert not page.rehearsal.isEnabled()
        assert page.rehearsal_hint.text().startswith("Đã có phiếu được nhập")


def test_book_open_for_viewing_cannot_be_typed_into(shown, book):
    with Book.look(book.path) as seen:
        page = shown(seen).page
        assert all(field.line.isReadOnly() for field in page.fields)
        assert not page.rehearsal.isEnabled()


def test_whether_the_congress_has_a_seal_of_its_own_is_told_by_key(qtbot, shown, book):
    box = shown(book).page.own_seal
    assert not box.isChecked()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert book.congresses.get().own_seal
    assert shown(book).page.own_seal.isChecked()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not book.congresses.get().own_seal
