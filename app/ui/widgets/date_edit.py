"""A day, typed as d/m/yyyy or chosen from the calendar.

What it is for: asking for a day in the order Vietnamese readers expect.
What it is not for: deciding which days are possible, and days that may be unknown (day_line).
"""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QWidget

_BETWEEN = frozenset("/-. ")
"""What people type between day, month and year."""


class DateEdit(QDateEdit):
    """A date as it is written in Vietnam; the wheel cannot change it unseen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show today."""
        super().__init__(QDate.currentDate(), parent)
        self.setDisplayFormat("d/M/yyyy")
        self.setCalendarPopup(True)
        self._is_gone_on = False
        """Whether the last digit led on by itself, as no second one could follow."""

    @property
    def day(self) -> date:
        """The day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date | None) -> None:
        """Show a day, today for none."""
        self.setDate(QDate(day.year, day.month, day.day) if day else QDate.currentDate())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read a day as it is written: Qt takes a stroke after a full month for one more step, or for Tab."""
        typed, section = event.text(), self.currentSectionIndex()
        if typed in _BETWEEN:
            if not self._is_gone_on and section + 1 < self.sectionCount():
                self.setSelectedSection(self.sectionAt(section + 1))
            self._is_gone_on = False
            return
        if typed.isdigit() and self.lineEdit().selectedText() == self.text():
            self.setSelectedSection(self.sectionAt(0))
            section = 0
        super().keyPressEvent(event)
        self._is_gone_on = typed.isdigit() and self.currentSectionIndex() > section

    def focusNextPrevChild(self, next: bool) -> bool:
        """Let Tab leave for the field beside it, as from any other: day, month and year are gone through by arrows."""
        sections = QDateEdit.Section
        self.setCurrentSection(sections.YearSection if next else sections.DaySection)
        return super().focusNextPrevChild(next)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page that scrolls."""
        event.ignore()
