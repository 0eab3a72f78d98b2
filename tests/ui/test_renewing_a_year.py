"""An open year is compared with the book by keys: shown, done, taken back; six months run from the ceremony."""

from dataclasses import replace
from datetime import date

import pytest
from evaluated_books import NAMES, evaluated_book
from evaluation_grid import GOOD, classes, opened
from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.models.evaluation_opening import open_year
from app.rules.admissions import Admission
from app.rules.partial_dates import PartialDate
from app.rules.persons import MemberStatus, Person
from app.ui.evaluation.renewal_panel import RenewalColumn

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def book(tmp_path):
    with evaluated_book(tmp_path / "khoi.sodaihoi") as made:
        yield made


@pytest.fixture
def page(show, book):
    return opened(show, book)


def test_an_open_year_follows_the_book_once_that_was_seen_and_goes_back_with_one_key(book, page):
    before = book.evaluations.members_of(2022)
    (one,) = book.members.some([1])
    book.members.add([replace(one, id=0, person=Person(name="Cà Văn Ân"))])
    page.complete.trigger()
    panel = page.renewal.panel
    assert panel.isVisible()
    assert [panel.model.text(0, column) for column in RenewalColumn] == [
        "thêm",
        "Cà Văn Ân",
        "không có",
        "Chi bộ Văn phòng",
    ]
    assert panel.sums.text() == "thêm: 1"
    press(KEY.Key_Escape)
    assert panel.isHidden()
    assert book.evaluations.members_of(2022) == before
    page.complete.trigger()
    # Somebody goes on working on another page while this is asked.
    book.members.update([replace(one, status=MemberStatus.DECEASED, status_since=PartialDate(2022, 3, 1))])
    press(KEY.Key_Return)
    assert panel.isVisible()
    assert panel.sums.text() == "đưa ra khỏi năm: 1 · thêm: 1"
    assert [panel.model.text(at, RenewalColumn.AFTER) for at in (0, 1)] == ["từ trần 1/3/2022", "Chi bộ Văn phòng"]
    press(KEY.Key_Return)
    assert panel.isHidden()
    names = [row.name for row in page.desk.model.rows]
    assert sorted(names) == sorted(["Cà Văn Ân", *NAMES[1:]])
    assert QApplication.focusWidget() is page.desk.grid
    press(KEY.Key_Z, modifier=CTRL)
    assert book.evaluations.members_of(2022) == before
    assert [row.name for row in page.desk.model.rows] == list(NAMES)


def test_who_would_leave_with_what_was_typed_is_only_told(book, page):
    types("2")
    (one,) = book.members.some([1])
    book.members.update([replace(one, status=MemberStatus.DECEASED, status_since=PartialDate(2022, 3, 1))])
    page.complete.trigger()
    panel = page.renewal.panel
    assert panel.sums.text() == "▲ giữ lại, đã nhập nội dung: 1"
    assert not panel.act.isEnabled()
    assert panel.drop.hasFocus()
    assert panel.kept.isVisible()
    press(KEY.Key_Return)
    press(KEY.Key_Escape)
    assert classes(book)[0] is GOOD


def test_a_year_that_is_open_is_not_opened_again_but_compared(book, page):
    page.open_other.trigger()
    page.open_panel.year.setValue(2022)
    press(KEY.Key_Space)
    assert page.open_panel.isHidden()
    assert page.desk.notice.accessibleName().startswith("Năm 2022: đảng viên, tổ chức đã đúng như sổ.")
    assert QApplication.focusWidget() is page.desk.grid


def test_six_months_run_from_the_ceremony_and_another_day_of_joining_is_marked(show, book):
    first, second = (next(one for one in book.members.each() if one.name == name) for name in NAMES[:2])
    book.members.update([replace(first, person=replace(first.person, joined=PartialDate(2025, 6, 1)))])
    page = opened(show, book, 2025)
    admitted = Admission(ceremony=date(2025, 8, 3))
    book.admissions.save([(one.id, one.organisation_id, admitted) for one in (first, second)])
    rows = page.view.members_of(page.desk.organisation_id)
    told = ["evaluation.too_young", "evaluation.joined_otherwise"]
    assert {row.name: [one.rule.code for one in row.marks] for row in rows if row.marks} == dict.fromkeys(
        NAMES[:2], told
    )


def _open(page, year):
    page.open_other.trigger()
    page.open_panel.year.setValue(year)
    page.open_panel.act.setFocus()
    press(KEY.Key_Space)


def test_a_year_opened_by_mistake_goes_with_one_key_and_can_be_opened_again(book, page):
    _open(page, 2023)
    assert (page.view.of.year, len(book.evaluations.members_of(2023))) == (2023, 14)
    press(KEY.Key_Z, modifier=CTRL)
    assert (book.evaluation_years.all(), page.view.of.year, page.years.count()) == ((2022,), 2022, 1)
    assert book.evaluations.members_of(2023) == ()
    assert QApplication.focusWidget() is page.desk.grid
    _open(page, 2023)
    types("2")
    press(KEY.Key_Z, modifier=CTRL)
    assert (classes(book, 2023)[0], book.evaluation_years.all()) == (None, (2023, 2022))
    press(KEY.Key_Z, modifier=CTRL)
    assert book.evaluation_years.all() == (2022,)
    press(KEY.Key_Z, modifier=CTRL)
    assert book.evaluation_years.all() == (2022,)


def test_the_only_year_gone_leaves_the_page_as_it_was_before(show, book):
    window = show(book)
    window.router.go("evaluation")
    page = window.page("evaluation")
    for _ in range(2):
        press(KEY.Key_Space)
        press(KEY.Key_Space)
        assert len(page.desk.model.rows) == len(NAMES)
        press(KEY.Key_Z, modifier=CTRL)
        assert book.evaluation_years.all() == ()
        assert (page.empty.isVisible(), page.desk.isVisible()) == (True, False)
        assert QApplication.focusWidget() is page.empty.button
        assert not any(char.isdigit() for char in page.frame.header.title.text())


def test_no_year_is_opened_that_has_not_begun(book, page):
    this_year = int(book.now()[:4])
    page.open_other.trigger()
    page.open_panel.year.setFocus()
    page.open_panel.year.selectAll()
    types("2100")
    page.open_panel.act.setFocus()
    press(KEY.Key_Space)
    assert max(book.evaluation_years.all()) <= this_year
    open_year(book, this_year + 1)
    page.session.go.emit(f"evaluation/{this_year + 1}")
    assert page.view.of.year == this_year + 1
    page.open_other.trigger()
    assert page.open_panel.year.value() == page.open_panel.year.maximum() == this_year
