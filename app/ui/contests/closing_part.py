"""Part with all figures that must agree before the count is closed, also those that do.

What it is for: closing the count, or saying why not: each figure that does not agree leads to its place.
What it is not for: confirming (the results page).
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.models.errors import BookError, Refused
from app.rules.closing_list import Check, CheckState
from app.rules.findings import Finding
from app.ui.contests.check_row import CheckRow, state_word
from app.ui.contests.open_contest import OpenContest
from app.ui.contests.part import Part
from app.ui.contests.words import said
from app.ui.theme.theme import theme_of
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.label import Label
from app.ui.widgets.task_row import TaskRow
from app.ui.words import error_text


class ClosingPart(Part):
    """Hidden until every batch is full, somebody asks for it, or the count was closed in vain."""

    def __init__(self, work: OpenContest, parent: QWidget | None = None) -> None:
        """Make a hidden part."""
        super().__init__(self.tr("Các số phải khớp"), work, parent)
        self.state, self.wrong = Label("", wrap=True), Label("", "error", wrap=True)
        self.rows: list[TaskRow | CheckRow] = []
        self._noted: list[TaskRow] = []
        self.checks: tuple[Check, ...] = ()
        self.others: tuple[Finding, ...] = ()
        self._list = Column(gap=0)
        self.decided = LinkButton("")
        self.body.add(self.state, self.wrong, self._list, self.decided)
        theme = theme_of(QCoreApplication.instance())
        if theme:
            theme.changed.connect(self._fit_words)
        self.decided.clicked.connect(lambda: self.work.wanted.emit(f"aside/{self.work.round.id}"))
        self._was_refused = self._is_asked = False
        self.wrong.hide()
        self.hide()

    def close_count(self) -> bool:
        """Close the count of the shown round; return whether it is closed, otherwise show why not."""
        self.wrong.hide()
        try:
            self.work.book.results.close(self.work.round.id)
        except Refused:
            self._was_refused = True
            self.refresh()
            self._focus_first()
            return False
        except BookError as error:
            self.wrong.setText(error_text(error))
            self.wrong.show()
            self.show()
            return False
        self.forget()
        self.work.session.changed.emit()
        return True

    def refresh(self) -> None:
        """Keep the list right while it is being worked off."""
        is_shown = self._is_asked or self._was_refused or (self.work.is_open and self._is_due())
        self.setVisible(is_shown)
        if is_shown:
            self._show()

    def focus_on(self, place: str) -> bool:
        """Show the list, the focus on the first figure that does not agree."""
        if place != "close":
            return False
        self._is_asked = True
        self.refresh()
        return self._focus_first()

    def forget(self) -> None:
        """Hide what belongs to another round."""
        self._was_refused = self._is_asked = False
        self.wrong.hide()
        self.hide()

    def _is_due(self) -> bool:
        """Tell whether every batch holds its papers, so that closing comes next."""
        batches = self.work.batches
        return bool(batches) and all(batch.entered >= batch.declared for batch in batches)

    def _focus_first(self) -> bool:
        """Put the focus on the first that stops closing; what is only noted does not hold anybody up."""
        links = [row.link for row in self.rows if row not in self._noted and not row.link.isHidden()]
        if links:
            links[0].setFocus()
        return bool(links)

    def _show(self) -> None:
        results, round_id = self.work.book.results, self.work.round.id
        checks = results.closing_list(round_id)
        others = tuple(self._others(checks)) if self.work.is_open else ()
        if (checks, others) != (self.checks, self.others):
            self.checks, self.others = checks, others
            self._rebuild()
        self._show_state()
        self._show_decided()

    def _others(self, checks: Sequence[Check]) -> Iterator[Finding]:
        """Yield what is told by no sum: what stands in the way, as a list that is too short, and who is missing."""
        told = {(check.found.rule.code, check.found.place) for check in checks if check.found is not None}
        for found in self.work.book.results.findings(self.work.round.id):
            if found.is_error and (found.rule.code, found.place) not in told:
                yield found
        warned = {one.found.rule.code for one in self.work.book.warnings.of_round(self.work.round.id)}
        board = self.work.book.contests.board_findings(self.work.contest.id)
        yield from (found for found in board if found.rule.code not in warned)

    def _rebuild(self) -> None:
        """Make the rows anew; a keyboard that stood in them stays with the first that does not agree."""
        was_here = any(row.link.hasFocus() for row in self.rows)
        for row in self.rows:
            row.hide()
            row.deleteLater()
        sums: list[CheckRow] = []
        told: set[str] = set()
        for check in self.checks:
            words = said(check.found) if check.found is not None else ""
            sums.append(self._row(check, told=words in told))
            told.add(words)
        stopping = [found for found in self.others if found.is_error]
        self._noted = [self._other(found) for found in self.others if not found.is_error]
        self.rows = [*map(self._other, stopping), *sums, *self._noted]
        self._list.add(*self.rows)
        self._fit_words()
        for row in self.rows:
            row.show()
        if was_here:
            self._focus_first()

    def _fit_words(self) -> None:
        """Let all sums begin at the same place, whatever word stands before them."""
        sums = [row for row in self.rows if isinstance(row, CheckRow)]
        width = max((row.word.sizeHint().width() for row in sums), default=0)
        for row in sums:
            row.word.setFixedWidth(width)

    def _show_state(self) -> None:
        counts = {state: sum(check.state is state for check in self.checks) for state in CheckState}
        wrong = counts[CheckState.BROKEN] + counts[CheckState.WANTS_REASON]
        is_clear = not wrong and not any(found.is_error for found in self.others) and not counts[CheckState.WAITING]
        if not self.work.is_open:
            head = self.tr("Số liệu lúc đóng kiểm phiếu.")
        elif is_clear:
            head = self.tr("Các số đã khớp: đóng kiểm phiếu được.")
            self._was_refused = False
        elif self._was_refused:
            head = self.tr("Chưa đóng được kiểm phiếu.")
        else:
            head = self.tr("Còn chỗ chưa khớp thì chưa đóng được kiểm phiếu.")
        told = [f"{state_word(state)} {counts[state]}" for state in CheckState if counts[state]]
        self.state.setText(f"{head} {' · '.join(told)}")

    def _show_decided(self) -> None:
        """Offer the way back to decided papers: a decision can be changed until the count is closed."""
        decided = len(self.work.book.ballots.decisions(self.work.round.id))
        words = self.tr("Phiếu ban đã kết luận: %1. Xem, đổi kết luận")
        self.decided.setText(words.replace("%1", str(decided)))
        self.decided.setAccessibleName(self.decided.text())
        self.decided.setVisible(self.work.is_open and decided > 0)

    def _row(self, check: Check, *, told: bool) -> CheckRow:
        row = CheckRow(check, is_told=told)
        if check.found is not None:
            row.activated.connect(lambda: self.work.wanted.emit(self._place(check.found)))
        return row

    def _other(self, found: Finding) -> TaskRow:
        kind = "warn" if found.place.startswith("warning/") or not found.is_error else "accent"
        row = TaskRow(self._chip(found.place), kind, said(found), self.tr("Đến chỗ sửa"))
        row.activated.connect(lambda: self.work.wanted.emit(self._place(found)))
        return row

    def _place(self, found: Finding | None) -> str:
        place, round_id = found.place if found else "", self.work.round.id
        if found and found.rule.code == "batch.set_aside":
            return f"aside/{round_id}"
        if place.startswith("batch/"):
            return self.work.round.batch_place(place.removeprefix("batch/"))
        if place.startswith("compare/"):
            return f"compare/{round_id}/{place.removeprefix('compare/')}"
        return place

    def _chip(self, place: str) -> str:
        words = {
            "seats": self.tr("Số lượng"),
            "candidates": self.tr("Danh sách"),
            "deductions": self.tr("Mẫu số"),
            "returned": self.tr("Thu về"),
            "batches": self.tr("Tập phiếu"),
            "left_over": self.tr("Phiếu còn lại"),
            "elsewhere": self.tr("Phiếu đã in"),
            "board": self.tr("Ban kiểm phiếu"),
        }
        if place.startswith("warning/"):
            return state_word(CheckState.WANTS_REASON)
        if place.startswith(("batch/", "compare/", "declared/")):
            return self.tr("Tập %1").replace("%1", place.split("/")[1])
        return words.get(place, self.tr("Kiểm phiếu"))
