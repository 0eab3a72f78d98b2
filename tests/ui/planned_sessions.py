"""Sessions with a programme, and the hands and eyes of whoever is at their page."""

from datetime import UTC, datetime

from key_presses import press, types
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.models.sessions import AgendaItem, Session
from app.ui.sessions.programme_model import ProgrammeColumn


class Clock:
    """A clock that somebody sets."""

    def __init__(self):
        self.now = datetime(2025, 7, 28, 8, 0, tzinfo=UTC)

    def __call__(self):
        return self.now


def plan(book):
    """Plan a morning of three items and an afternoon of one."""
    for title, starts, items in (
        ("Sáng", "08:00", ("Chào cờ", "Khai mạc", "Báo cáo")),
        ("Chiều", "14:00", ("Tham luận",)),
    ):
        session = book.sessions.add(Session(title, day="2025-07-28", starts=starts, ends="17:00"))
        for item in items:
            book.agenda_items.add(AgendaItem(session, item, 10))
    return book


def titles(book):
    return [[item.title for item in book.agenda_items.all(one.id)] for one in book.sessions.all()]


def go_to(page, title, column=ProgrammeColumn.TITLE):
    rows = page.programme.model.rows
    at = next(at for at, row in enumerate(rows) if (row.item or row.sitting).title == title)
    page.programme.table.go_to(at, column)
    page.programme.table.setFocus()


def shown(page, title, column):
    rows = page.programme.model.rows
    at = next(at for at, row in enumerate(rows) if (row.item or row.sitting).title == title)
    return page.programme.model.index(at, column).data()


def write(text):
    """Put a text into the cell that has the keyboard, by F2, typing and Enter."""
    press(Qt.Key.Key_F2)
    QApplication.focusWidget().selectAll()
    types(text)
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
