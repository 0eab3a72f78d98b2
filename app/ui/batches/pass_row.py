"""One pass of the chosen batch: who, when, how many, how fast; opening it again and dropping it; its tally sheet.

What it is for: one line below the table of batches.
What it is not for: storing: the page does, on the signals.
"""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.passes import StoredPass
from app.models.sheet_states import SheetWork
from app.ui.batches.batches_model import speed_words
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import DangerButton, LinkButton
from app.ui.widgets.label import Label


class PassRow(QWidget):
    """One line with its two actions."""

    reopen_asked = Signal(int)
    drop_asked = Signal(int)

    def __init__(self, one: StoredPass, speed: float | None, *, can_change: bool) -> None:
        """Show a pass; where nothing can be changed there are no actions."""
        super().__init__()
        name = self.tr("Lượt %1").replace("%1", str(one.number))
        facts = [one.operator or self.tr("chưa ghi tên"), self.tr("%1 phiếu").replace("%1", str(one.papers))]
        if speed is not None:
            facts.append(self.tr("%1 phiếu/phút").replace("%1", speed_words(speed)))
        facts.append(self.tr("từ %1").replace("%1", _clock(one.began_at)))
        facts.append(self.tr("xong %1").replace("%1", _clock(one.ended_at)) if one.ended_at else self.tr("chưa xong"))
        self.reopen, self.drop = LinkButton(self.tr("Mở lại…")), DangerButton(self.tr("Hủy lượt…"))
        self.reopen.setAccessibleName(f"{name}: {self.reopen.text()}")
        self.drop.setAccessibleName(f"{name}: {self.drop.text()}")
        line = Row(
            Label(name, "emphasis"), Label(" · ".join(facts), "muted"), None, self.reopen, self.drop, parent=self
        )
        line.setStretch(1, 1)
        # Only now have the buttons a parent: shown before, each would be a window of its own for a moment.
        self.reopen.setVisible(can_change and bool(one.ended_at))
        self.drop.setVisible(can_change and bool(one.papers))
        self.reopen.clicked.connect(lambda: self.reopen_asked.emit(one.number))
        self.drop.clicked.connect(lambda: self.drop_asked.emit(one.number))


class SheetRow(QWidget):
    """What one person did at one entry of a tally sheet; it is opened again and dropped on its own page."""

    def __init__(self, one: SheetWork) -> None:
        """Show who, and from when to when."""
        super().__init__()
        name = self.tr("Tờ kiểm phiếu, lượt %1").replace("%1", str(one.entry))
        facts = [one.operator or self.tr("chưa ghi tên"), self.tr("từ %1").replace("%1", _clock(one.began_at))]
        facts.append(self.tr("xong %1").replace("%1", _clock(one.ended_at)) if one.ended_at else self.tr("chưa xong"))
        Row(Label(name, "emphasis"), Label(" · ".join(facts), "muted"), None, parent=self).setStretch(1, 1)


def _clock(moment: str) -> str:
    return f"{datetime.fromisoformat(moment):%H:%M}"
