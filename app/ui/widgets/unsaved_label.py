"""What a form says when somebody wants to leave it by Esc and something in it is not stored.

What it is for: forms that stay open until they are stored or given up by their button.
What it is not for: closing the window over such a form (ui.leaving).
"""

from PySide6.QtWidgets import QWidget

from app.ui.widgets.label import Label
from app.ui.widgets.page_frame import bring_up


class UnsavedLabel(Label):
    """Hidden until it holds somebody back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Stand ready, hidden."""
        super().__init__("", "warn", wrap=True, parent=parent)
        self.setText(self.tr("Có điều chưa lưu: Ctrl+S để lưu, hoặc bấm «Thôi, không lưu»."))
        self.hide()

    def holds(self, *, changed: bool) -> bool:
        """Return whether a form is kept because it was changed, and say so."""
        if changed:
            self.show()
            bring_up(self)
        return changed
