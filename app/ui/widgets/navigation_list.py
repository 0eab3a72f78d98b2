"""The navigation at the left: the pages in the order of the work.

What it is for: choosing a page by mouse, by Up and Down (which stop at the ends) and by Ctrl+1 … Ctrl+9.
What it is not for: the pages themselves (app.ui.shell).
"""

from enum import IntEnum

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeySequence, QPainter, QPen, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.theme.fonts import font
from app.ui.theme.icons import pixmap
from app.ui.theme.theme import current
from app.ui.theme.tokens import Tokens

ROW, SEPARATOR, SIDE, ICON_LEFT, TEXT_LEFT = 36, 17, 8, 20, 50
SHORTCUTS = 9


class NavigationRole(IntEnum):
    """What an entry of the navigation carries besides its title."""

    KEY = Qt.ItemDataRole.UserRole
    DRAWING = Qt.ItemDataRole.UserRole + 1
    GROUP = Qt.ItemDataRole.UserRole + 2


class _EntryPainter(QStyledItemDelegate):
    """An icon and a title; the current entry is red on soft red, groups are parted by a thin rule."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        hint.setHeight(current().px(ROW if index.data(NavigationRole.KEY) else SEPARATOR))
        return hint

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens, area, state = current(), QRect(option.rect), QStyle.StateFlag(option.state)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(NavigationRole.KEY):
            self._paint_ground(painter, tokens, area, state)
            self._paint_entry(painter, tokens, area, index, chosen=QStyle.StateFlag.State_Selected in state)
        else:
            edge = tokens.px(ICON_LEFT)
            painter.fillRect(QRect(edge, area.center().y(), area.width() - 2 * edge, 1), QColor(tokens.colours.line))
        painter.restore()

    def _paint_ground(self, painter: QPainter, tokens: Tokens, area: QRect, state: QStyle.StateFlag) -> None:
        box, radius = QRectF(area).adjusted(tokens.px(SIDE), 0, -tokens.px(SIDE), 0), tokens.px(6)
        painter.setPen(Qt.PenStyle.NoPen)
        if QStyle.StateFlag.State_Selected in state:
            painter.setBrush(QColor(tokens.colours.accent_soft))
            painter.drawRoundedRect(box, radius, radius)
        elif QStyle.StateFlag.State_MouseOver in state:
            painter.setBrush(QColor(tokens.colours.bg))
            painter.drawRoundedRect(box, radius, radius)
        if QStyle.StateFlag.State_HasFocus in state:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.colours.focus), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius - 1, radius - 1)

    def _paint_entry(
        self,
        painter: QPainter,
        tokens: Tokens,
        area: QRect,
        index: QModelIndex | QPersistentModelIndex,
        *,
        chosen: bool,
    ) -> None:
        side, ratio = tokens.metric("icon"), painter.device().devicePixelRatioF()
        colour = tokens.colours.accent if chosen else tokens.colours.muted
        drawing = pixmap(str(index.data(NavigationRole.DRAWING)), colour, side, ratio)
        painter.drawPixmap(area.left() + tokens.px(ICON_LEFT), area.center().y() + 1 - side // 2, drawing)
        painter.setFont(font(tokens, weight=QFont.Weight.DemiBold if chosen else QFont.Weight.Normal))
        painter.setPen(QColor(tokens.colours.accent if chosen else tokens.colours.ink))
        room = area.adjusted(tokens.px(TEXT_LEFT), 0, -tokens.px(SIDE), 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, str(index.data()))


class NavigationList(QListWidget):
    """Entries with icons in groups.

    `page_chosen` carries the key of an entry that became current, and of one that is clicked or opened with Enter
    though it is current: from a page below it that leads back.
    """

    page_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty navigation."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Danh mục trang"))
        self.setItemDelegate(_EntryPainter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(self._choose)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        for number in range(1, SHORTCUTS + 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.setProperty("number", number)
            shortcut.activated.connect(self._jump)

    def add_entry(self, key: str, title: str, drawing: str, group: int) -> None:
        """Append an entry; a rule parts it from the one before when the `group` is another."""
        if self.count() and self.item(self.count() - 1).data(NavigationRole.GROUP) != group:
            rule = QListWidgetItem(self)
            rule.setFlags(Qt.ItemFlag.NoItemFlags)
        entry = QListWidgetItem(title, self)
        entry.setData(NavigationRole.KEY, key)
        entry.setData(NavigationRole.DRAWING, drawing)
        entry.setData(NavigationRole.GROUP, group)
        number = len(self.keys())
        if number <= SHORTCUTS:
            entry.setToolTip(f"{title}  Ctrl+{number}")

    def keys(self) -> list[str]:
        """Return the keys of the entries in their order."""
        return [str(entry.data(NavigationRole.KEY)) for entry in self._entries()]

    def mark(self, key: str) -> None:
        """Make the entry `key` the current one without choosing its page.

        Raises KeyError when there is none.
        """
        for entry in self._entries():
            if entry.data(NavigationRole.KEY) == key:
                with QSignalBlocker(self):
                    self.setCurrentItem(entry)
                self.viewport().update()
                return
        raise KeyError(key)

    def changeEvent(self, event: QEvent) -> None:
        """Let the entries grow with the size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()
            QTimer.singleShot(0, self, self._keep_current_in_view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the entry of the page in view in a low window, too."""
        super().resizeEvent(event)
        self._keep_current_in_view()

    def _keep_current_in_view(self) -> None:
        self.scrollTo(self.currentIndex())

    def _entries(self) -> list[QListWidgetItem]:
        items = (self.item(row) for row in range(self.count()))
        return [item for item in items if item.data(NavigationRole.KEY)]

    def _choose(self, entry: QListWidgetItem | None) -> None:
        if entry is not None:
            self.page_chosen.emit(str(entry.data(NavigationRole.KEY)))

    def _jump(self) -> None:
        number, entries = int(self.sender().property("number")), self._entries()
        if number <= len(entries):
            self._choose(entries[number - 1])
