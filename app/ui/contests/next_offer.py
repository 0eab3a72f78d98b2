"""The offer of the contest that usually comes next, above the list of contests.

What it is for: adding it with one button, or deciding that it is not elected, with a way back.
What it is not for: which one comes next (models.usual_contests) and the form (add_contest).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.rules.offices import ELECTED_AMONG, Office
from app.ui.contests.words import office_name
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label


class NextOffer(Card):
    """One sentence and two buttons; hidden where nothing is expected."""

    wanted = Signal(object)
    """Add a contest for this office."""
    declined = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden offer."""
        super().__init__(self.tr("Cuộc bầu tiếp theo"), parent=parent)
        self.words = Label("", wrap=True)
        self.add, self.decline = Button("", drawing="plus"), Button("")
        self._office = Office.OTHER
        self.body.add(self.words, Row(self.add, self.decline, None))
        self.add.clicked.connect(lambda: self.wanted.emit(self._office))
        self.decline.clicked.connect(lambda: self.declined.emit(self._office))
        self.hide()

    def show_office(self, office: Office | None, *, in_cell: bool) -> None:
        """Offer an office, or nothing."""
        self.setVisible(office is not None)
        if office is None:
            return
        self._office = office
        title, body = office_name(office), ELECTED_AMONG.get(office)
        words = self.tr("Theo trình tự, tiếp theo bầu {office} bằng phiếu riêng.")
        if body is not None:
            words = self.tr("Theo trình tự, tiếp theo bầu {office} bằng phiếu riêng, trong số người trúng cử {body}.")
        among = office_name(body, in_cell=in_cell) if body else ""
        self.words.setText(words.format(office=title, body=among))
        for button, action in (
            (self.add, self.tr("Thêm cuộc bầu {office}")),
            (self.decline, self.tr("Không bầu {office}")),
        ):
            button.setText(action.format(office=title))
            button.setAccessibleName(button.text())
