"""What every page of the window is: a widget on one open book that can be shown at a place.

What it is for: the few methods the window calls.
What it is not for: layout; pages are built from app.ui.widgets.
"""

from PySide6.QtWidgets import QWidget

from app.ui.session import Session


class Page(QWidget):
    """Base of the pages. Pages are made when they are first shown, so making one must not be slow."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Work on the book of this session."""
        super().__init__(parent)
        self.session = session
        self.origin = ""
        """The place from which this one was reached, set before `open`; only of pages that lie below several others."""

    def open(self, *ids: int) -> None:
        """Show the place with these numbers (after "contest/3" they are (3,)), and put the focus where work begins."""

    def open_named(self, name: str, *ids: int) -> None:
        """Show a place that ends with a name ("document/3/entry-log"); only a page for named things looks at it."""
        del name
        self.open(*ids)

    def point_at(self, field: str) -> None:
        """Called after `open` for a place with a field, as "contest/3#returned": put the focus there."""

    def taken_over(self) -> None:
        """Called when somebody else works from now on; `session.changed` follows, and what is typed stays."""

    def holds_back(self) -> bool:
        """Called before another place is shown: True where something must be settled first, which the page then says.

        Only what would be lost by going on may hold anybody back.
        """
        return False

    def would_lose(self) -> str:
        """Return in words what was typed here and would be lost if the window closed now, "" for nothing."""
        return ""

    def leave(self) -> None:
        """Called before another place is shown: what is typed in fields is stored now."""
