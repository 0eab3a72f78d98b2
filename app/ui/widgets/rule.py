"""A thin line between what does not belong together; space is usually better.

What it is for: parting two things where space does not do.
What it is not for: borders of cards and tables (style sheet).
"""

from PySide6.QtWidgets import QFrame, QWidget


class Rule(QFrame):
    """A line of one pixel, lying or standing."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        """Make a lying line, or a standing one when `upright`."""
        super().__init__(parent)
        self.setProperty("rule", "upright" if upright else "true")
