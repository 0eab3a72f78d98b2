"""What checking in says of who votes, beside what was typed.

What it is for: the figures of attendance are taken over by one button, and what differs from them is pointed out.
What it is not for: checking in (check_in) and judging figures (rules.closing).
"""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.attendance import AtTheDoor
from app.rules.attendance import told_by_marks
from app.rules.rounds import Deduction, Electorate
from app.ui.contests.open_contest import OpenContest
from app.ui.contests.words import deduction_name
from app.ui.numbers import thousands
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label


class DoorLine(QWidget):
    """One line of words, one button; hidden while nobody was checked in, and for meetings of the committee."""

    taken = Signal()
    """The figures are stored."""

    def __init__(self, work: OpenContest, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self._work = work
        self.words = Label("", "muted", wrap=True)
        self.take = Button(self.tr("Lấy số theo điểm danh"))
        line = Row(self.words, self.take, gap=12, margins=(0, 8, 0, 0), parent=self)
        line.setStretch(0, 1)
        self.take.clicked.connect(self.take_over)

    def refresh(self) -> None:
        """Show what attendance gives, and whether the figures are those."""
        figures = self._from_attendance()
        self.setVisible(figures is not None)
        if figures is None:
            return
        door, deductions = figures
        title = self._work.book.sessions.get(door.session_id).title
        words = self.tr("Theo điểm danh «{session}»: triệu tập {summoned}; có mặt {present}")
        told = [words.format(session=title, summoned=thousands(door.summoned), present=thousands(door.present))]
        if door.left:
            told[0] += ", " + self.tr("trong đó về trước {count}").format(count=thousands(door.left))
        told += [f"{deduction_name(category)} {people}" for category, people in deductions.items()]
        now = self._work.round.figures
        typed = (now.summoned, now.present, told_by_marks(self._work.terms.electorate, now.deductions))
        is_same = typed == (door.summoned, door.present, deductions)
        sign = self.tr("số ở trên đúng như vậy") if is_same else self.tr("số ở trên khác")
        self.words.setText("; ".join([*told, sign]) + ".")
        self.take.setVisible(not is_same and self._work.is_open)

    @property
    def offers(self) -> bool:
        """Whether there are figures of the door to take that differ from those typed."""
        return not self.isHidden() and not self.take.isHidden()

    @property
    def present(self) -> int:
        """How many are present by the door, 0 where there is nothing to take."""
        figures = self._from_attendance() if self.offers else None
        return figures[0].present if figures else 0

    def take_over(self) -> None:
        """Store what attendance gives."""
        figures = self._from_attendance()
        if figures is None:
            return
        door, deductions = figures
        now = self._work.round.figures
        told = told_by_marks(self._work.terms.electorate, now.deductions)
        by_hand = {category: people for category, people in now.deductions.items() if category not in told}
        taken = replace(now, summoned=door.summoned, present=door.present, deductions={**by_hand, **deductions})
        wrong = self._work.set_figures(taken)
        if wrong:
            self.words.setText(wrong)
        else:
            self.taken.emit()

    def _from_attendance(self) -> tuple[AtTheDoor, dict[Deduction, int]] | None:
        book, electorate = self._work.book, self._work.terms.electorate
        door = book.attendance.at_the_door() if electorate is not Electorate.COMMITTEE else None
        if door is None:
            return None
        return door, dict(book.attendance.deductions(electorate))
