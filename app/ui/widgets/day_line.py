"""A day that is typed or left empty, as a line and as a field of a form.

What it is for: days as they are written in Vietnam, kept as they were typed where they are none; "" is no day.
What it is not for: deciding which days are possible, and years and months alone (rules.partial_dates).
"""

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from app.rules.congress_facts import read_day
from app.rules.figures import short_date
from app.ui.widgets.field import Field


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


class DayField(Field):
    """A line for a day with its name; what is wrong with it stands below until something else is typed."""

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        """Make an empty field called `label`, with a hint below."""
        line = DayLine()
        super().__init__(label, line, hint, parent)
        self.line = line
        line.textEdited.connect(self.clear_error)

    def show_day(self, day: date | None) -> None:
        """Show a day, or nothing."""
        self.line.show_day(day)
        self.clear_error()

    @property
    def unread(self) -> str:
        """What is typed and is no day; "" for a day and for an empty line."""
        text = self.line.text()
        return text if text.strip() and read_day(text) is None else ""

    def read(self) -> date | None:
        """Return the day that is typed; None for an empty line, and for what is no day, which is then said."""
        if self.unread:
            self.error(self.tr("Không phải ngày."), self.tr("Gõ như 5/12/2025."))
            return None
        return self.line.day

    def need(self) -> date | None:
        """Return the day that is typed; None where there is none or it is no day, which is then said."""
        day = self.read()
        if day is None and not self.unread:
            self.error(self.tr("Chưa có ngày."), self.tr("Gõ như 5/12/2025."))
        return day
