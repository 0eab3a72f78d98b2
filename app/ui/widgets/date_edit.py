"""A day, typed as dd/mm/yyyy or chosen from the calendar.

What it is for: asking for a day in the order Vietnamese readers expect.
What it is not for: deciding which days are possible.
"""

from PySide6.QtCore import QDate
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateEdit, QWidget


class DateEdit(QDateEdit):
    """A date as it is written in Vietnam; the wheel cannot change it unseen."""

    def __init__(self, day: QDate | None = None, parent: QWidget | None = None) -> None:
        """Show `day`, today when None."""
        super().__init__(day or QDate.currentDate(), parent)
        self.setDisplayFormat("dd/MM/yyyy")
        self.setCalendarPopup(True)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page that scrolls."""
        event.ignore()
