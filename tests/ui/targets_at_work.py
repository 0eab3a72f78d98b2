"""A book in the middle of its term with two targets, for tests of their page."""

from contextlib import contextmanager
from datetime import UTC, date, datetime

from key_presses import press
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.models.book import Book
from app.models.congresses import Congress
from app.rules.targets import Comparison, Period, Target, TargetPart, TargetVersion, Unit

NOW = datetime(2023, 7, 30, 8, tzinfo=UTC)
"""In the middle of the term."""


@contextmanager
def book_in_term(path):
    """Hold a book whose congress was in July 2020."""
    with Book.create(path, "Thu Hà", clock=lambda: NOW) as made:
        made.congresses.save(Congress(opens=date(2020, 7, 28), closes=date(2020, 7, 30)))
        yield made


def with_two_targets(page, book):
    """Return the page with a share a year and a count of the term, the keyboard on the first year of the first part."""
    yearly = TargetPart(unit=Unit.PERCENT, comparison=Comparison.AT_LEAST, period=Period.YEARLY, threshold=98_00)
    of_term = TargetPart(unit=Unit.COUNT, comparison=Comparison.AT_LEAST, period=Period.TERM, threshold=500)
    book.targets.add(Target(1, (TargetVersion("Đơn vị đạt chuẩn văn hóa"),), (yearly,)))
    book.targets.add(Target(2, (TargetVersion("Kết nạp đảng viên mới"),), (of_term,)))
    page.session.changed.emit()
    page.table.go_to(1)
    page.table.setFocus()
    return page


def enter():
    """Press Enter in a cell: Qt stores what is typed once it is back in its loop."""
    press(Qt.Key.Key_Return)
    QApplication.processEvents()


def figures(book):
    """Return what is stored of the years."""
    return {year: one for (_, year), one in sorted(book.targets.figures().items())}
