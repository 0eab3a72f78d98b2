"""A day, typed as dd/mm/yyyy or chosen from the calendar.

What it is for: asking for a day in the order Vietnamese readers expect.
What it is not for: deciding which days are possible, and days that may be unknown (day_line).
"""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateEdit, QWidget


class DateEdit(QDateEdit):
    """A date as it is written in Vietnam; the wheel cannot change it unseen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show today."""
        super().__init__(QDate.currentDate(), parent)
        self.setDisplayFormat("dd/MM/yyyy")
        self.setCalendarPopup(True)

    @property
    def day(self) -> date:
        """The day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date | None) -> None:
        """Show a day, today for none."""
        self.setDate(QDate(day.year, day.month, day.day) if day else QDate.currentDate())

    def focusNextPrevChild(self, next: bool) -> bool:
        """Let Tab leave for the field beside it, as from any other: day, month and year are gone through by arrows."""
        sections = QDateEdit.Section
        self.setCurrentSection(sections.YearSection if next else sections.DaySection)
        return super().focusNextPrevChild(next)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page that scrolls."""
        event.ignore()
