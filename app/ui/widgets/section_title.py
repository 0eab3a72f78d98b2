"""The heading of a part of a page, with room for something at its right end.

What it is for: headings of one size and distance on all pages.
What it is not for: the title of a page (page_header).
"""

from PySide6.QtWidgets import QWidget

from app.ui.widgets.boxes import Row
from app.ui.widgets.label import Label


class SectionTitle(QWidget):
    """A heading; `add` puts a button, chip or figure at the right."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Show `text` as a heading."""
        super().__init__(parent)
        self._label = Label(text, "section")
        self._row = Row(self._label, None, gap=12, parent=self)

    def set_text(self, text: str) -> None:
        """Change the heading."""
        self._label.setText(text)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the right end."""
        self._row.add(widget)
