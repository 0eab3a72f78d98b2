"""A menu whose entries are ticked one after the other while it stays open.

What it is for: choosing several of many, as the columns of a table.
What it is not for: menus of actions, which close by each.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu


class TickingMenu(QMenu):
    """Stays open for a click and for the space bar; Enter and Esc close it as usual."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick what is clicked at."""
        if not self._tick(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick where the keyboard is."""
        if event.key() != Qt.Key.Key_Space or not self._tick(self.activeAction()):
            super().keyPressEvent(event)

    def _tick(self, action: QAction | None) -> bool:
        """Tick an entry, or take its tick away; return whether it is one that can be ticked."""
        if action is None or not (action.isCheckable() and action.isEnabled()):
            return False
        action.trigger()
        return True
