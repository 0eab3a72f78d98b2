"""The frame of a page: its head above, its content below, scrolled when the window is too small.

What it is for: every page has the same head, margins and scrolling.
What it is not for: the content of a page.
"""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QScrollArea, QWidget

from app.ui.theme.theme import current, theme_of
from app.ui.widgets.boxes import Column
from app.ui.widgets.page_header import PageHeader


class PageFrame(QScrollArea):
    """A frame for a page (app.ui.page.Page); content goes into `body`, title, chips and buttons into `header`."""

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        """Make an empty page called `title`."""
        super().__init__(parent)
        self.header = PageHeader(title, subtitle)
        self.content = content = QWidget()
        content.setProperty("page", "true")
        self.body = Column(self.header, gap=12, margins=(24, 16, 24, 16), parent=content)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        self._scale = current().scale
        theme = theme_of(QCoreApplication.instance())
        if theme:
            theme.changed.connect(self._keep_keyboard)

    def _keep_keyboard(self) -> None:
        """Let what has the keyboard stay in view when everything above it grows."""
        if self._scale == current().scale:
            return
        self._scale, focus = current().scale, QApplication.focusWidget()
        if focus is None or not self.content.isAncestorOf(focus):
            return
        if isinstance(focus, QAbstractItemView):
            bring_up_row(focus)
        elif focus.height() < self.viewport().height() // 2:  # More of a page, as a paper, is never all out of view.
            bring_up(focus)


def bring_up(widget: QWidget) -> None:
    """Scroll the page to the whole of a widget, once what was just shown is laid out and its place is known."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))


def bring_up_row(table: QAbstractItemView) -> None:
    """Scroll the page to the current row of a table that is higher than what of it is in view."""
    QTimer.singleShot(0, table, lambda: scroll_to_row(table))


def scroll_to_row(table: QAbstractItemView) -> None:
    """Do so at once, where everything has its place already."""
    area, row = _area_of(table), table.visualRect(table.currentIndex())
    content = area.widget() if area else None
    if area is not None and content is not None and table.hasFocus() and row.isValid():
        at = content.mapFromGlobal(table.viewport().mapToGlobal(row.center()))
        area.ensureVisible(at.x(), at.y(), 0, 2 * row.height())


def _scroll_to(widget: QWidget) -> None:
    """Scroll the panel that the widget is in, too, and the page around it."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    area = _area_of(widget)
    while area is not None:
        area.ensureWidgetVisible(widget)
        area = _area_of(area)


def _area_of(widget: QWidget) -> QScrollArea | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above
