"""A dialog that grows with what it says.

What it is for: dialogs whose fields may say in several lines what is wrong; Qt keeps the height from before.
What it is not for: pages, which scroll.
"""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog


class GrowingDialog(QDialog):
    """Never lower than its text needs at its width."""

    def event(self, event: QEvent) -> bool:
        """Grow when something inside asks for more room."""
        done, asked = super().event(event), event.type() == QEvent.Type.LayoutRequest
        # Qt ends the object in this very method: it may only be touched after a request of its layout.
        if asked and (layout := self.layout()) is not None:
            needed = layout.totalHeightForWidth(self.width())
            if needed > self.height():
                self.resize(self.width(), needed)
        return done
