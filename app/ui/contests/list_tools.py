"""The head of the list of candidates: how many, in what order, and what can be done with the whole list.

What it is for: asking for an order, a paste or a row; the part that holds the list does it.
What it is not for: the list itself (candidates_part).
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from app.models.round_records import BallotRound, Ordered
from app.rules.name_list import is_in_capitals
from app.rules.rounds import Marking
from app.ui.numbers import percent
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, QuietButton
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label


class ListTools(QWidget):
    """Title, figures and buttons."""

    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the head of an empty list."""
        super().__init__(parent)
        self.figures = Label("", "strong", wrap=True)
        self.marking = Label("", "caption", wrap=True)
        self.paste = Button(self.tr("Dán danh sách"))
        self.sort = Button(self.tr("Xếp theo vần A, B, C"))
        self.copy = Button(self.tr("Chép"))
        self.lower_case = Button(self.tr("Chỉ viết hoa chữ đầu"))
        self.capitals = Label("", "warn", wrap=True)
        self.copy.setToolTip(self.tr("Chép cả danh sách để dán vào Excel hoặc Word"))
        self.undo = QuietButton(self.tr("Hoàn tác"), drawing="undo-2")
        self.redo = QuietButton(self.tr("Làm lại"))
        head = Row(Label(self.tr("Danh sách bầu cử"), "section"), None, self.undo, self.redo, gap=4)
        buttons = Flow(self.paste, self.sort, self.copy, self.lower_case, gap=8)
        Column(head, self.figures, self.marking, self.capitals, buttons, gap=4, parent=self)
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)

    def show_list(self, one: BallotRound, *, is_open: bool) -> None:
        """Show figures and order of the list of a round."""
        people, seats = len(one.candidates), one.figures.seats
        asked = self.tr("%1 người được xin ý kiến").replace("%1", str(people))
        self.figures.setText(asked if one.indicative else self._figures(people, seats))
        ordered = {
            Ordered.BY_NAME: self.tr("Xếp theo tên, vần A, B, C"),
            Ordered.BY_HAND: self.tr("Xếp theo thứ tự tay"),
        }[one.ordered]
        marked = {
            Marking.STRIKE_OUT: self.tr("có số dư: phiếu gạch tên"),
            Marking.AGREE_DISAGREE: self.tr("không có số dư: phiếu hai cột đồng ý, không đồng ý"),
        }[one.marking]
        if one.indicative:
            marked = self.tr("phiếu xin ý kiến: hai cột đồng ý, không đồng ý")
        self.marking.setText(f"{ordered} · {marked}" if people >= seats else ordered)
        for button in (self.paste, self.sort):
            button.setVisible(is_open)
        in_capitals = sum(is_in_capitals(candidate.name) for candidate in one.candidates) if is_open else 0
        words = self.tr("%1 tên viết HOA cả; phiếu bầu sẽ in như vậy.").replace("%1", str(in_capitals))
        self.capitals.say(words if in_capitals else "")
        self.lower_case.setVisible(bool(in_capitals))
        self.sort.setEnabled(one.ordered is Ordered.BY_HAND)
        self.copy.setEnabled(bool(people))

    def show_undo(self, stack: QUndoStack, *, is_open: bool) -> None:
        """Show whether a change can be taken back or made again."""
        for button, can, words in (
            (self.undo, stack.canUndo(), stack.undoText()),
            (self.redo, stack.canRedo(), stack.redoText()),
        ):
            button.setVisible(is_open)
            button.setEnabled(can)
            button.setToolTip(words)

    def _figures(self, people: int, seats: int) -> str:
        if people < seats:
            words = self.tr("%1 người; cần bầu %2, còn thiếu %3")
            return words.replace("%1", str(people)).replace("%2", str(seats)).replace("%3", str(seats - people))
        if people == seats:
            return self.tr("%1 người, không có số dư").replace("%1", str(people))
        surplus = people - seats
        words = self.tr("%1 người, số dư %2 = %3%").replace("%1", str(people)).replace("%2", str(surplus))
        return words.replace("%3", percent(surplus, seats))
