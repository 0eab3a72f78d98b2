"""The settings of an evaluated year by keys: the cap, who is allowed more, the day of review, and all of it back."""

from datetime import date

import pytest
from evaluated_books import evaluated_book
from evaluation_grid import at, opened
from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.evaluation.evaluation_model import Col

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def book(tmp_path):
    with evaluated_book(tmp_path / "khoi.sodaihoi") as made:
        yield made


def test_the_cap_of_a_year_is_set_and_one_may_be_allowed_more(show, book):
    page = opened(show, book, 2025)
    at(page, 0, Col.CELL)
    types("1222222")
    assert page.desk.cap.cap.text() == "HTXSNV 1, cho phép 1"
    page.set_up.trigger()
    assert page.settings.isVisible()
    types("15/12/2025")
    page.settings.percent.setValue(15)
    page.settings.decision.setFocus()
    press(KEY.Key_Return)
    assert book.evaluation_years.get(2025).cap.percent == 15
    assert str(book.evaluation_years.get(2025).reviewed) == "2025-12-15"
    assert page.desk.cap.cap.text() == "HTXSNV 1, cho phép 0"
    page.set_up.trigger()
    page.settings.decision.setFocus()
    types("77-QĐ/ĐUK")
    press(KEY.Key_Return)
    assert page.desk.cap.cap.text() == "HTXSNV 1, cho phép 1"
    assert "77-QĐ/ĐUK" in page.desk.cap.explained.text()


def test_who_is_allowed_more_is_chosen_by_name_whatever_row_is_in_front(show, book):
    page = opened(show, book, 2025)
    office, health = (one.id for one in book.organisations.all()[:2])
    page.set_up.trigger()
    panel = page.settings
    offered = [panel.organisation.itemText(at) for at in range(panel.organisation.count())]
    assert offered == ["Chi bộ Văn phòng", "Đảng bộ Sở Y tế"]
    assert panel.organisation.currentText() == "Chi bộ Văn phòng"
    assert panel.allowed.isHidden()
    panel.decision.setFocus()
    types("77")
    panel.organisation.setFocus()
    press(KEY.Key_Down)
    assert panel.decision.text() == ""
    panel.decision.setFocus()
    types("78")
    press(KEY.Key_Return)
    assert book.evaluation_years.raised(2025) == {office: "77", health: "78"}
    at(page, 0, Col.CELL)
    page.set_up.trigger()
    assert panel.allowed.text() == "Đang cho phép riêng: Chi bộ Văn phòng (77); Đảng bộ Sở Y tế (78)"
    assert panel.decision.text() == "77"
    panel.decision.clear()
    press(KEY.Key_Escape)
    assert panel.isVisible()
    panel.act.click()
    assert book.evaluation_years.raised(2025) == {health: "78"}
    press(KEY.Key_Z, modifier=CTRL)
    assert book.evaluation_years.raised(2025) == {office: "77", health: "78"}


def test_base_organisations_themselves_may_be_allowed_more_by_a_decision(show, book):
    page = opened(show, book, 2025)
    page.switch.setCurrentIndex(1)
    page.desk.begin()
    assert "tối đa 20%" in page.desk.cap.explained.text()
    page.set_up.trigger()
    page.settings.raised_by.setFocus()
    types("77-QĐ/TU")
    press(KEY.Key_Return)
    assert book.evaluation_years.get(2025).raised_by == "77-QĐ/TU"
    assert [part in page.desk.cap.explained.text() for part in ("tối đa 25%", "77-QĐ/TU")] == [True, True]
    page.set_up.trigger()
    assert page.settings.raised_by.text() == "77-QĐ/TU"
    press(KEY.Key_Return)
    press(KEY.Key_Z, modifier=CTRL)
    assert book.evaluation_years.get(2025).raised_by == ""
    assert "tối đa 20%" in page.desk.cap.explained.text()


def test_a_day_of_review_in_another_year_is_said_beside_its_field_and_not_stored(show, book):
    page = opened(show, book)
    page.set_up.trigger()
    types("5/12/2002")
    press(KEY.Key_Return)
    said = page.settings.reviewed.line.accessibleDescription()
    assert ("2022" in said, "31/3/2023" in said) == (True, True)
    assert QApplication.focusWidget() is page.settings.reviewed.line
    assert book.evaluation_years.get(2022).reviewed is None
    page.settings.reviewed.line.selectAll()
    types("5/12/2022")
    press(KEY.Key_Return)
    assert book.evaluation_years.get(2022).reviewed == date(2022, 12, 5)
    assert not page.settings.isVisible()


def test_settings_of_a_year_go_back_with_one_key(show, book):
    page = opened(show, book, 2025)
    before = book.evaluation_years.get(2025)
    page.set_up.trigger()
    types("15/12/2025")
    page.settings.percent.setValue(15)
    page.settings.decision.setFocus()
    types("77-QĐ/ĐUK")
    press(KEY.Key_Return)
    assert "2025" in page.desk.undo.accessibleName()
    assert (book.evaluation_years.get(2025).cap.percent, len(book.evaluation_years.raised(2025))) == (15, 1)
    assert QApplication.focusWidget() is page.desk.grid
    press(KEY.Key_Z, modifier=CTRL)
    assert (book.evaluation_years.get(2025), book.evaluation_years.raised(2025)) == (before, {})
    assert page.view.of == before
    page.set_up.trigger()
    assert (page.settings.percent.value(), page.settings.decision.text()) == (before.cap.percent, "")
    press(KEY.Key_Return)
    assert page.settings.isHidden()
    assert not page.desk.undo.isVisible(), "nothing was set"
