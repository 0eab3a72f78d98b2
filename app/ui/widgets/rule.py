"""A thin line between what does not belong together; space is usually better."""

from PySide6.QtWidgets import QFrame, QWidget


class Rule(QFrame):
    """A line of one pixel, lying or standing."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        """Make a lying line, or a standing one when `upright`."""
        super().__init__(parent)
        self.setProperty("rule", "upright" if upright else "true")
