"""How the table of the targets is seen: its columns and rows, and the choices of a part."""

from datetime import date

import pytest
from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyleOptionFrame
from targets_at_work import book_in_term, enter, with_two_targets

from app.models.targets import Figure
from app.rules.terms import Term
from app.ui.targets.targets_model import FIRST_YEAR, VERDICT
from app.ui.theme.tokens import Scheme

SEEN = QStyle.SubElement.SE_LineEditContents


@pytest.fixture
def book(tmp_path):
    with book_in_term(tmp_path / "so.sodaihoi") as made:
        yield made


@pytest.fixture
def page(show, book):
    window = show(book)
    window.router.go("targets")
    return window.page("targets")


@pytest.fixture
def filled(page, book):
    return with_two_targets(page, book)


def test_a_column_grows_with_the_first_figure_in_it(filled):
    table = filled.table
    column = table.currentIndex().column()
    types("91/92")
    enter()
    assert table.model().index(1, column).data() == "98,91"
    assert table.columnWidth(column) >= table.sizeHintForColumn(column)


@pytest.mark.parametrize("width", [1366, 1920])
def test_every_choice_of_a_part_can_be_read(filled, qtbot, width):
    filled.window().resize(width, 768)
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_F2)
    qtbot.waitUntil(filled.form.isVisible)
    for choice in (filled.form.rows[0].unit, filled.form.rows[0].comparison, filled.form.rows[0].period):
        choice.grab()
        assert choice.currentText()
        assert not choice.toolTip(), "a tool tip says what is cut"


@pytest.mark.parametrize("scale", [1.0, 1.2, 1.45])
@pytest.mark.parametrize("width", [1366, 1920])
def test_the_verdict_is_in_view_from_the_first_year_of_six_to_the_last(filled, book, theme, qtbot, width, scale):
    theme.apply(Scheme.LIGHT, scale)
    filled.window().resize(width, 768)
    book.terms.save(Term("2020-2026", 2021, 2026, date(2020, 7, 31), date(2026, 7, 30)))
    yearly, of_term = (target.parts[0].id for target in book.targets.all())
    book.targets.put({(of_term, year): Figure(1_204) for year in range(2020, 2027)})
    book.targets.put({(yearly, year): Figure(7, 9) for year in range(2021, 2027)})
    filled.session.changed.emit()
    table, seen = filled.table, filled.table.viewport().rect()
    assert filled.model.years == tuple(range(2020, 2027))
    for column in range(FIRST_YEAR, filled.model.columnCount()):
        table.go_to(1, column)
        for row in range(filled.model.rowCount()):
            place = table.visualRect(filled.model.index(row, VERDICT))
            assert (place.left() >= 0, place.right() <= seen.right()) == (True, True), filled.model.year(column)


def test_a_row_is_as_high_as_the_lines_of_its_verdict_and_no_higher(filled, book):
    book.targets.put({(book.targets.all()[0].parts[0].id, 2021): Figure(92, 92)})
    filled.session.changed.emit()
    line = filled.table.fontMetrics().lineSpacing()
    assert filled.model.index(1, VERDICT).data() == "✓ đang đạt 1/5\ncòn 4 năm"
    assert 2 * line <= filled.table.rowHeight(1) < 3 * line
    assert filled.table.rowHeight(3) < 2 * line


@pytest.mark.parametrize("scale", [1.0, 1.2, 1.45])
@pytest.mark.parametrize("width", [1024, 1366])
def test_a_figure_can_be_read_as_it_is_typed_at_every_size(filled, theme, width, scale):
    theme.apply(Scheme.LIGHT, scale)
    filled.window().resize(width, 768)
    for column in (FIRST_YEAR, filled.model.columnCount() - 1):
        filled.table.go_to(1, column)
        types("1.011/1.100")
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit)
        assert line.text() == "1.011/1.100"
        written = line.fontMetrics().horizontalAdvance(line.text())
        assert line.style().subElementRect(SEEN, _option(line), line).width() >= written
        assert line.parent().rect().contains(line.geometry())
        press(Qt.Key.Key_Escape)


def _option(line):
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    return option
