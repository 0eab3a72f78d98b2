"""The counted part of the results page: figures, the table by ballot or by votes, the verdict.

What it is for: showing one counted round; it is made visible only once the count is closed.
What it is not for: closing, confirming, saving (results_page).
"""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLayout, QTabBar, QWidget

from app.models.round_records import BallotRound
from app.rules.counting import RoundResult
from app.rules.rounds import Marking, Round
from app.ui.results.cards import ContestCard, VerdictCard
from app.ui.results.figure_line import FigureLine
from app.ui.results.result_rows import ResultRow, rows_by_ballot, rows_of_elected
from app.ui.results.result_table import ResultTable
from app.ui.results.wording import figures_of, verdict_of
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label

_BY_BALLOT, _ELECTED = range(2)


class ResultView(QWidget):
    """One counted round."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty view."""
        super().__init__(parent)
        self.figures = FigureLine()
        self.lists = QTabBar()
        self.lists.setDrawBase(False)
        self.lists.addTab(self.tr("Theo phiếu bầu"))
        self.lists.addTab(self.tr("Danh sách trúng cử"))
        self.lists.setAccessibleName(self.tr("Thứ tự của bảng"))
        self.reopen = LinkButton(self.tr("Mở lại kiểm phiếu"), drawing="lock-open")
        self.table = ResultTable(self.tr("Kết quả từng người"))
        self.nobody = Label(self.tr("Lần bầu này chưa có ai trúng cử."), "muted", wrap=True)
        self.verdict = VerdictCard()
        self.contest = ContestCard()
        self._rows: tuple[ResultRow, ...] = ()
        self._shown: tuple[Round, RoundResult] | None = None
        self.lists.currentChanged.connect(self._show_list)
        self._lay_out()

    def show_result(self, stored: BallotRound, terms: Round, result: RoundResult, digest: str) -> None:
        """Show a counted round."""
        self._rows = rows_by_ballot(stored, result)
        self._shown = (terms, result)
        self.figures.show_figures(figures_of(terms, stored, result))
        self.lists.setVisible(not stored.indicative)
        if stored.indicative:
            self.lists.setCurrentIndex(_BY_BALLOT)
        word = self.tr("Danh sách dự khuyết") if stored.fills_alternates else self.tr("Danh sách trúng cử")
        self.lists.setTabText(_ELECTED, word)
        self.verdict.show_verdict(verdict_of(terms, stored, result), result.articles, digest)
        self._show_list()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def _lay_out(self) -> None:
        card = Card(padding=(12, 2, 12, 3), gap=0)
        card.body.setSizeConstraint(QLayout.SizeConstraint.SetMinAndMaxSize)
        card.body.add(self.table, self.nobody)
        column = Column(self.figures, gap=6, parent=self)
        column.add(Row(self.lists, None, self.reopen, gap=12))
        column.addWidget(card, 1)
        column.add(self.verdict, self.contest)
        column.addStretch()

    def _show_list(self) -> None:
        if self._shown is None:
            return
        terms, result = self._shown
        elected = self.lists.currentIndex() == _ELECTED
        rows = rows_of_elected(self._rows, result) if elected else self._rows
        self.table.setVisible(bool(rows))
        self.nobody.setVisible(not rows)
        self.table.show_rows(rows, columns=terms.marking is Marking.AGREE_DISAGREE, with_tick=result.needed is not None)
