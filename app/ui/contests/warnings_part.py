"""Part for what rules warn of: each with the reason why the board holds to it, which the minutes print.

What it is for: warnings that want a reason before the count can be closed.
What it is not for: errors, which stand at their fields and on closing.
"""

from functools import partial

from PySide6.QtWidgets import QWidget

from app.models.warnings import Warned
from app.ui.contests.open_contest import OpenContest
from app.ui.contests.part import Part
from app.ui.contests.warning_row import WarningRow
from app.ui.widgets.boxes import Column
from app.ui.widgets.label import Label
from app.ui.words import article


class WarningsPart(Part):
    """Hidden while nothing is warned of."""

    def __init__(self, work: OpenContest, parent: QWidget | None = None) -> None:
        """Make a hidden part."""
        super().__init__(self.tr("Điều cần ghi lý do"), work, parent)
        self.rows: list[WarningRow] = []
        self._shown: tuple[Warned, ...] = ()
        self._list = Column(gap=12)
        self.printed = Label(self.tr("Lý do được in trong biên bản."), "caption")
        self.none = Label(self.tr("Không còn điều nào cần ghi lý do."), "muted")
        self.body.add(self.printed, self._list, self.none, None)
        self.hide()

    def refresh(self) -> None:
        """Show the warnings of the shown round; rows that stay keep what is being typed."""
        warned = self.work.warned
        is_taken_back = any(row.is_given and not one.reason for row, one in zip(self.rows, warned, strict=False))
        if is_taken_back or [one.found for one in warned] != [one.found for one in self._shown]:
            self._rebuild(warned)
        self._shown = warned
        for row in self.rows:
            row.set_open(is_open=self.work.is_open)
        self._keep_room(is_empty=not warned)
        self.setVisible(bool(warned) or not self.isHidden())

    def forget(self) -> None:
        """Show the reasons of another round."""
        super().forget()
        self._shown = ()
        self.setMinimumHeight(0)
        self.hide()

    def _keep_room(self, *, is_empty: bool) -> None:
        """Leave the room of warnings that went, until another round is shown: the fields below stay where they are."""
        if self.isVisible():
            self.setMinimumHeight(self.height())
        self.printed.setHidden(is_empty)
        self.none.setVisible(is_empty)

    def store(self) -> None:
        """Store what is typed and not stored yet."""
        super().store()
        for row in self.rows:
            row.store()

    def focus_on(self, place: str) -> bool:
        """Put the focus on the first reason that is missing."""
        if not place.startswith("warning"):
            return False
        for row, one in zip(self.rows, self._shown, strict=True):
            if not one.reason:
                row.choice.setFocus()
                return True
        return False

    def _rebuild(self, warned: tuple[Warned, ...]) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [self._row(one) for one in warned]
        self._list.add(*self.rows)

    def _row(self, one: Warned) -> WarningRow:
        subject = one.found.rule.subject
        row = WarningRow(one, article(self.work.terms.rules, subject) if subject else "")
        row.given.connect(partial(self._give, row))
        return row

    def _give(self, row: WarningRow, reason: str) -> None:
        warnings, round_id = self.work.book.warnings, self.work.round.id
        wrong = self.work.attempt(lambda: warnings.give_reason(round_id, row.found, reason))
        if wrong:
            row.object_to(wrong)
