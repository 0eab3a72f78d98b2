"""Part that lists what does not agree yet when somebody closes the count; each line leads to its place.

What it is for: closing the count, or saying why not.
What it is not for: confirming (the results page).
"""

from PySide6.QtWidgets import QWidget

from app.models.errors import BookError, Refused
from app.rules.findings import Finding
from app.ui.contests.open_contest import OpenContest
from app.ui.contests.part import Part
from app.ui.contests.words import said
from app.ui.widgets.boxes import Column
from app.ui.widgets.label import Label
from app.ui.widgets.task_row import TaskRow
from app.ui.words import error_text


class ClosingPart(Part):
    """Hidden until the count was closed in vain."""

    def __init__(self, work: OpenContest, parent: QWidget | None = None) -> None:
        """Make a hidden part."""
        super().__init__(self.tr("Chưa đóng được kiểm phiếu"), work, parent)
        self.wrong = Label("", "error", wrap=True)
        self.rows: list[TaskRow] = []
        self._list = Column(gap=0)
        self.body.add(self.wrong, self._list)
        self._was_refused = False
        self.hide()

    def close_count(self) -> bool:
        """Close the count of the shown round; return whether it is closed, otherwise show why not."""
        results, round_id = self.work.book.results, self.work.round.id
        try:
            results.close(round_id)
        except Refused as refused:
            self._was_refused = True
            self._show(refused.findings)
            self.rows[0].link.setFocus()
            return False
        except BookError as error:
            self._was_refused = False
            self._show(())
            self.wrong.setText(error_text(error))
            self.wrong.show()
            self.show()
            return False
        self.forget()
        self.work.session.changed.emit()
        return True

    def refresh(self) -> None:
        """Keep the list right while it is being worked off."""
        if self._was_refused and self.work.is_open:
            wrong = [found for found in self.work.book.results.findings(self.work.round.id) if found.is_error]
            self._show(wrong)
            self._was_refused = bool(wrong)

    def forget(self) -> None:
        """Hide what was wrong with another round."""
        self._was_refused = False
        self.hide()

    def _show(self, findings: tuple[Finding, ...] | list[Finding]) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [self._row(found) for found in findings]
        self._list.add(*self.rows)
        self.wrong.hide()
        self.setVisible(bool(findings))

    def _row(self, found: Finding) -> TaskRow:
        row = TaskRow(self._chip(found.place), "accent", said(found), self.tr("Đến chỗ sửa"))
        round_id, place = self.work.round.id, found.place
        target = place
        if found.rule.code == "batch.set_aside":
            target = f"aside/{round_id}"
        elif place.startswith("batch/"):
            target = self.work.round.batch_place(place.removeprefix("batch/"))
        elif place.startswith("compare/"):
            target = f"compare/{round_id}/{place.removeprefix('compare/')}"
        row.activated.connect(lambda: self.work.wanted.emit(target))
        return row

    def _chip(self, place: str) -> str:
        words = {
            "seats": self.tr("Số lượng"),
            "candidates": self.tr("Danh sách"),
            "deductions": self.tr("Mẫu số"),
            "present": self.tr("Có mặt"),
            "issued": self.tr("Phát ra"),
            "returned": self.tr("Thu về"),
            "batches": self.tr("Tập phiếu"),
            "left_over": self.tr("Phiếu còn lại"),
            "elsewhere": self.tr("Phiếu đã in"),
        }
        if place.startswith(("batch/", "compare/")):
            return self.tr("Tập %1").replace("%1", place.split("/")[1])
        return words.get(place, self.tr("Kiểm phiếu"))
