"""A day that is typed or left empty.

What it is for: days of which many are not known; "" is none.
What it is not for: days there always are (date_edit), and years and months alone (rules.partial_dates).
"""

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from app.rules.congress_facts import read_day
from app.rules.figures import short_date


class DayLine(QLineEdit):
    """A line for dd/mm/yyyy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self.setPlaceholderText(self.tr("ngày/tháng/năm"))

    def show_day(self, day: date | None) -> None:
        """Show a day, or nothing."""
        self.setText(short_date(day) if day else "")

    @property
    def day(self) -> date | None:
        """The day that is typed; None for an empty line. Raises ValueError for what is no day."""
        text = self.text().strip()
        day = read_day(text) if text else None
        if text and day is None:
            raise ValueError(text)
        return day
