"""The grid of the yearly evaluation as a test goes about in it, and what the book has of it."""

from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.models.evaluation_opening import open_year
from app.rules.evaluation_classes import QualityClass
from app.ui.evaluation.evaluation_model import Col

BEST, GOOD, FULFILLED, FAILED = (
    QualityClass.EXCELLENT,
    QualityClass.GOOD,
    QualityClass.FULFILLED,
    QualityClass.FAILED,
)


def opened(show, book, year=2022):
    open_year(book, year)
    window = show(book)
    window.router.go(f"evaluation/{year}")
    return window.page("evaluation")


def stored(book, year=2022):
    return {
        book.members.get(one.member_id).name: one
        for one in book.evaluations.members_of(year, [book.organisations.all()[0].id])
    }


def classes(book, year=2022):
    return [one.cell_class for one in stored(book, year).values()]


def leave_cell(key=Qt.Key.Key_Return):
    """Leave an open cell; what was typed is handed over once the key is done with."""
    press(key)
    QApplication.processEvents()


def at(page, row, column):
    page.desk.grid.go_to(row, column)
    page.desk.grid.setFocus()


def here(page):
    index = page.desk.grid.currentIndex()
    return index.row(), Col(index.column())


def all_rated(book, page, year=2022):
    at(page, 0, Col.CELL)
    types("2222222")
    return [one.id for one in stored(book, year).values()]


def over(line, text):
    """Type a text over what stands in a line."""
    line.setFocus()
    line.selectAll()
    types(text)


def vote_of(book, at=0, year=2022):
    return book.class_votes.get([*stored(book, year).values()][at].id)


def counts_of_seven(page, row=0):
    """Type the counts of a vote at a row, all seven for the same class."""
    at(page, row, Col.VOTES)
    press(Qt.Key.Key_Return)
    for _ in range(3):
        types("7")
        press(Qt.Key.Key_Tab)
    page.detail.vote.votes[1].line.setFocus()
    types("7")


def signs(signer="Nguyễn Trung Khải", number="12-QĐ/ĐUK"):
    """Type what a decision names, and take it; the number has the keyboard."""
    types(number)
    press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    QApplication.focusWidget().selectAll()
    types(signer)
    press(Qt.Key.Key_Return)


def states(book, year=2022):
    return [one.state for one in stored(book, year).values()]
