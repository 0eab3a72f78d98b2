"""Releasing the result of a round to the hall, and taking it back.

What it is for: two steps for what everybody will see; the safe answer has the keyboard.
What it is not for: doing it; the page does, on the signals.
"""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.models.book import Book
from app.rules.hall import release_objection
from app.rules.permissions import Act
from app.ui.results.questions import Question
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, DangerButton
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.words import remedy, says


class ReleaseQuestion(Question):
    """Asks whether the hall is to see the result."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the question."""
        super().__init__(Button(self.tr("Công bố và chiếu")), Button(self.tr("Chưa")), parent)
        self.setAccessibleName(self.tr("Công bố kết quả"))
        says_ = Label(self.tr("Công bố kết quả này ra hội trường?"), "section", wrap=True)
        what = Label(self.tr("Hội trường thấy ngay người trúng cử với số phiếu của từng người."), "muted", wrap=True)
        self.body.add(Column(says_, what, gap=0), Row(self.yes, self.no, None, gap=12))

    def ask(self) -> None:
        """Ask, with the keyboard on no."""
        self.put(self.no)


class ReleasePart(Card):
    """How the result of a round stands: not confirmed, not released, released by whom and when."""

    released = Signal()
    taken_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the card."""
        super().__init__(self.tr("Công bố kết quả"), parent=parent)
        self.state = Label("", wrap=True)
        self.whose = Label("", "muted", wrap=True)
        self.release = Button(self.tr("Công bố kết quả…"), drawing="vote")
        self.take_back = DangerButton(self.tr("Thu lại, không chiếu nữa"), drawing="undo-2")
        self.question = ReleaseQuestion()
        self.body.add(self.state, self.whose, Row(self.release, self.take_back, None, gap=12), self.question)
        self.release.clicked.connect(self._ask)
        self.question.agreed.connect(self._agree)
        self.question.declined.connect(self._decline)
        self.take_back.clicked.connect(self.taken_back)

    def forget(self) -> None:
        """Drop the question."""
        self.question.hide()

    def show_round(self, book: Book, round_id: int) -> None:
        """Show how the result of this round stands, 0 where there is none."""
        given = book.releases.of(round_id) if round_id else None
        found = release_objection(book.releases.standing(round_id)) if round_id else None
        if given is not None:
            words = self.tr("Đã công bố lúc %1 · %2").replace("%1", _time(given.at)).replace("%2", given.operator)
            self.state.setText(words if given.operator else words.removesuffix(" · "))
        elif found is not None:
            self.state.setText(f"{says(found)} {remedy(found)}")
        else:
            self.state.setText(self.tr("Kết quả đã xác nhận, chưa công bố: hội trường không thấy gì."))
        may = book.may(Act.RELEASE)
        self.whose.setText(self.tr("Việc này của người toàn quyền (trưởng ban kiểm phiếu). Bấm F8 để đổi người."))
        self.whose.setVisible(not may and not book.read_only)
        self.release.setVisible(given is None and may)
        self.release.setEnabled(bool(round_id) and found is None and self.question.isHidden())
        self.take_back.setVisible(given is not None and may)
        if given is not None or found is not None or not may:
            self.forget()
        self.setVisible(bool(round_id))

    def _ask(self) -> None:
        self.release.setEnabled(False)
        self.question.ask()

    def _decline(self) -> None:
        self.release.setEnabled(True)
        self.release.setFocus(Qt.FocusReason.OtherFocusReason)

    def _agree(self) -> None:
        self.forget()
        self.released.emit()
        self.take_back.setFocus(Qt.FocusReason.OtherFocusReason)


def _time(moment: str) -> str:
    return datetime.fromisoformat(moment).strftime("%H:%M, %d/%m/%Y")
