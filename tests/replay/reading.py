"""Reading a window as the person in front of it does: words, figures, rows, and where a thing of a name stands.

What it is for: asserting what is to be seen, and finding what is pressed or clicked by the name it carries.
What it is not for: pressing and clicking (person).
"""

import re
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from app.ui.widgets.painted import Painted

_TAG = re.compile(r"(?:<[^>]*>)+")
_NO_BREAK = "\u00a0"


def front() -> QWidget:
    """Return what takes the keys: an open menu, a question, else the window."""
    for found in (QApplication.activePopupWidget(), QApplication.activeModalWidget(), QApplication.activeWindow()):
        if found is not None:
            return found
    left = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMainWindow) and one.isVisible())
    # A desktop gives the keyboard back to the window below a question that went; without one nobody does.
    left.activateWindow()
    while QApplication.activeWindow() is None:
        QApplication.processEvents()
    return left


def words_of(part: QWidget) -> str:
    """Return all that can be read on a part of the screen, a line for each label, cell and button."""
    lines = [line for widget in _shown(part) for line in _lines(widget)]
    return "\n".join(line for line in lines if line).replace(_NO_BREAK, " ")


def named(name: str, part: QWidget) -> list[QWidget]:
    """Return what is called so and can be used, in the order of the screen; a button also by its words."""
    called = [one for one in _shown(part) if one.isEnabled() and name in _names(one)]
    found = [one for one in called if not any(one.isAncestorOf(other) for other in called if other is not one)]
    return sorted(found, key=lambda one: (one.mapToGlobal(one.rect().topLeft()).y(), one.mapToGlobal(one.pos()).x()))


def cell(table: QAbstractItemView, text: str) -> QModelIndex:
    """Return the first cell of a table that says a text."""
    model = table.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            if _said(model.index(row, column)) == text:
                return model.index(row, column)
    raise AssertionError(f"no cell says {text!r}: {words_of(table)}")


def _shown(part: QWidget) -> Iterator[QWidget]:
    return (one for one in (part, *part.findChildren(QWidget)) if one.isVisible())


def _names(widget: QWidget) -> set[str]:
    names = {widget.accessibleName()}
    if isinstance(widget, QAbstractButton):
        names.add(widget.text().replace("&", "").partition("  ")[0])
    return names


def _lines(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield widget.text() if widget.textFormat() is Qt.TextFormat.PlainText else _TAG.sub(" ", widget.text())
    elif isinstance(widget, QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.displayText()
    elif isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QComboBox):
        yield widget.currentText()
    elif isinstance(widget, QTabBar):
        yield from map(widget.tabText, range(widget.count()))
    elif isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    elif isinstance(widget, Painted):
        yield f"{widget.accessibleName()} {widget.accessibleDescription()}".strip()
    elif isinstance(widget, QAbstractItemView):
        yield from _rows(widget)


def _rows(view: QAbstractItemView) -> Iterator[str]:
    """Yield the rows that are in sight."""
    model, room = view.model(), view.viewport().rect()
    if model is None:
        return
    columns = [view.modelColumn()] if isinstance(view, QListView) else range(model.columnCount())
    if isinstance(view, QTableView):
        columns = [one for one in columns if not view.isColumnHidden(one)]
        if view.horizontalHeader().isVisible():
            titles = (model.headerData(one, Qt.Orientation.Horizontal) for one in columns)
            yield " | ".join(str(one or "") for one in titles)
    for row in range(model.rowCount()):
        if any(view.visualRect(model.index(row, one)).intersects(room) for one in columns):
            yield " | ".join(_said(model.index(row, one)) for one in columns)


def _said(index: QModelIndex) -> str:
    said = index.data(Qt.ItemDataRole.DisplayRole) or index.data(Qt.ItemDataRole.AccessibleTextRole)
    return "" if said is None else str(said).replace(_NO_BREAK, " ")
