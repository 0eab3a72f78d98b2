"""What of a pasted block could not be read, cell by cell, before anything of it is stored.

What it is for: storing what was read, or nothing.
What it is not for: reading (evaluation_work).
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.evaluation.evaluation_model import EvaluationModel
from app.ui.evaluation.evaluation_work import Reading
from app.ui.numbers import thousands
from app.ui.widgets.asking_card import AskingCard
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.words import remedy, says

_SHOWN = 6


class PastePanel(AskingCard):
    """Hidden until `ask`."""

    taken = Signal(object)
    """The Reading whose cells are to be stored."""
    wanted = Signal(int)
    """The first evaluation with a cell that was not read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden panel."""
        super().__init__(parent)
        self._reading = Reading()
        self.title, self.problems = Label("", "strong", wrap=True), Label("", "dense", wrap=True)
        self.take = Button("")
        self.drop.setText(self.tr("Thôi, không dán gì"))
        self.body.add(self.title, self.problems, Row(self.take, self.drop, None))
        self.take.clicked.connect(self._give)

    def ask(self, reading: Reading, outside: int, model: EvaluationModel) -> None:
        """Say what was not read, and below all that is mended alike how; nothing is stored yet."""
        self._reading = reading
        rows = {row.id: at for at, row in enumerate(model.rows, 1)}
        words = self.tr("%1 ô không nhận được, chưa dán gì").replace("%1", thousands(len(reading.unread) + outside))
        self.title.setText(words)
        self.setAccessibleName(words)
        alike = dict[str, list[str]]()
        for one in reading.unread[:_SHOWN]:
            where = self.tr("Dòng %1, cột %2: %3").replace("%1", thousands(rows[one.written.id]))
            said = where.replace("%2", model.head(one.written.column)).replace("%3", says(one.found))
            alike.setdefault(remedy(one.found), []).append(said)
        lines = [line for what, said in alike.items() for line in (*said, f"→ {what}")]
        if more := len(reading.unread[_SHOWN:]):
            lines.append(self.tr("và %1 ô nữa").replace("%1", thousands(more)))
        if outside:
            lines.append(self.tr("%1 ô nằm ngoài danh sách").replace("%1", thousands(outside)))
        self.problems.setText("\n".join(lines))
        self.take.setText(self.tr("Dán %1 ô nhận được").replace("%1", thousands(reading.cells)))
        self.take.setAccessibleName(self.take.text())
        self.take.setEnabled(reading.cells > 0)
        self.show()
        (self.take if reading.cells else self.drop).setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        self.taken.emit(self._reading)
