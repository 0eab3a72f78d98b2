"""Who may do what, to be read: the whole table, no scroll bar of its own.

What it is for: the end of the page of people.
What it is not for: changing it: the table is part of the program.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from app.ui.people.rights_model import RightsModel
from app.ui.widgets.card import Card
from app.ui.widgets.dense_table import DenseTable
from app.ui.widgets.label import Label


class RightsCard(Card):
    """A line for each thing that is done, a column for each role."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the table of the program."""
        super().__init__(self.tr("Ai được làm gì"), parent=parent)
        self.table = DenseTable(self.tr("Ai được làm gì"))
        self.table.setModel(RightsModel(self.table))
        self.table.stretch(0)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        words = self.tr("Trưởng ban, không phải người nhập, kết luận phiếu, đóng kiểm phiếu và xác nhận kết quả.")
        self.body.add(Label(words, "muted", wrap=True), self.table)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the size of the text; Qt sends this before the table is made, too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "table"):
            self._fit()

    def _fit(self) -> None:
        rows = self.table.verticalHeader()
        high = rows.count() * rows.defaultSectionSize() + self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(high + 2)
