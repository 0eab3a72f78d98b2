"""The list below the search field: what was found, Enter goes there.

What it is for: keys of the field while the list is open (Up, Down, Enter, Esc) and clicks on the list.
What it is not for: finding (finder).
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.theme.fonts import font
from app.ui.theme.theme import current
from app.ui.widgets.steps import Index

if TYPE_CHECKING:
    from app.ui.search.finder import Finder

_ROW, _SIDE, _WIDTH = 48, 12, 460
_FOUND = Qt.ItemDataRole.UserRole


class _FoundPainter(QStyledItemDelegate):
    """Two lines: the words, and below them what it is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), current().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, area = current(), QRect(option.rect)
        painter.save()
        if QStyle.StateFlag.State_Selected in QStyle.StateFlag(option.state):
            painter.fillRect(area, QColor(tokens.colours.accent_soft))
        inside = area.adjusted(tokens.px(_SIDE), tokens.px(6), -tokens.px(_SIDE), -tokens.px(6))
        for text, colour, made, where in (
            (
                str(index.data()),
                tokens.colours.ink,
                font(tokens, "text", QFont.Weight.Medium),
                Qt.AlignmentFlag.AlignTop,
            ),
            (str(index.data(_FOUND + 1)), tokens.colours.muted, font(tokens, "caption"), Qt.AlignmentFlag.AlignBottom),
        ):
            painter.setFont(made)
            painter.setPen(QColor(colour))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
            painter.drawText(inside, int(where), shown)
        painter.restore()


class SearchPopup(QListWidget):
    """Lies over the page while something is typed into the search."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, field: QLineEdit, finder: Callable[[], "Finder"], parent: QWidget) -> None:
        """Belong to `field`; `finder` is asked when somebody begins to search."""
        super().__init__(parent)
        self._over, self._field, self._make = parent, field, finder
        self._finder: Finder | None = None
        self.setProperty("kind", "popup")
        self.setAccessibleName(self.tr("Kết quả tìm"))
        self.setItemDelegate(_FoundPainter(self))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._choose)
        field.textEdited.connect(self._find)
        field.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move in the list, stay below the field, and hide when it is left."""
        if watched is self._field:
            if event.type() == QEvent.Type.FocusOut:
                self.hide()
                self._finder = None
            elif event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and self.isVisible():
                self._place()
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key, row = event.key(), self.currentRow()
        if key == Qt.Key.Key_Escape:
            self._field.clear()
            self.hide()
            self.left.emit()
            return True
        if not self.isVisible():
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.setCurrentRow(min(max(row + step, 0), self.count() - 1))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self._choose(self.currentItem())
            return True
        return False

    def _find(self, text: str) -> None:
        if self._finder is None:
            self._finder = self._make()
        self.clear()
        found = self._finder.find(text)
        for one in found:
            self._add(one.words, one.kind, one.place)
        if text.strip() and not found:
            self._add(self.tr("Không thấy «{text}»").replace("{text}", text), self.tr("Gõ ít chữ hơn."), "")
        self.setVisible(bool(self.count()))
        if self.count():
            self.setCurrentRow(0 if found else -1)
            self._place()

    def _add(self, words: str, kind: str, place: str) -> None:
        item = QListWidgetItem(words, self)
        item.setData(_FOUND, place)
        item.setData(_FOUND + 1, kind)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}, {kind}")

    def _place(self) -> None:
        tokens, parent = current(), self._over
        width = max(self._field.width(), tokens.px(_WIDTH))
        corner = self._field.mapTo(parent, QPoint(self._field.width(), self._field.height() + tokens.px(4)))
        height = min(self.count() * tokens.px(_ROW) + 2, parent.height() - corner.y() - tokens.px(40))
        self.setGeometry(max(0, corner.x() - width), corner.y(), width, height)
        self.raise_()

    def _choose(self, item: QListWidgetItem) -> None:
        place = str(item.data(_FOUND))
        if place:
            self._field.clear()
            self.hide()
            self.chosen.emit(place)
