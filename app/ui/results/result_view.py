"""The counted part of the results page, from top to bottom as the chair reads it out.

What it is for: people and papers, the elected by votes, what that means, what is open, and every candidate.
What it is not for: closing, confirming, saving (results_page) and opening rounds (contests.rounds_part).
"""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.models.round_records import BallotRound, RoundState
from app.rules.counting import RoundResult
from app.rules.rounds import Marking, Round
from app.ui.results.cards import ContestCard, VerdictCard
from app.ui.results.figure_list import FigureList
from app.ui.results.result_rows import rows_by_ballot, rows_of_elected
from app.ui.results.result_table import ResultTable
from app.ui.results.wording import papers_of, people_of, verdict_of
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.sides import Sides

_PADDING = (12, 8, 12, 8)


class ResultView(QWidget):
    """One counted round; `opened` is what the rules open after it, shown below the verdict."""

    def __init__(self, opened: QWidget, parent: QWidget | None = None) -> None:
        """Make an empty view."""
        super().__init__(parent)
        self.people, self.papers = FigureList(), FigureList()
        self.reopen = LinkButton("", drawing="lock-open")
        self.elected_title = Label("", "section")
        self.elected = ResultTable(self.tr("Danh sách trúng cử"))
        self.table = ResultTable(self.tr("Kết quả từng người"))
        self.nobody = Label(self.tr("Lần bầu này chưa có ai trúng cử."), "muted", wrap=True)
        self.verdict, self.contest = VerdictCard(), ContestCard()
        self._lay_out(opened)

    @property
    def tables(self) -> Sequence[ResultTable]:
        """Both tables, the one above first."""
        return (self.elected, self.table)

    def show_result(
        self, stored: BallotRound, terms: Round, result: RoundResult, digest: str, *, is_rule: bool = False
    ) -> None:
        """Show a counted round."""
        rows = rows_by_ballot(stored, result)
        elected = rows_of_elected(rows, result)
        self.people.show_figures(people_of(terms, stored, result))
        self.papers.show_figures(papers_of(stored, result))
        word = self.tr("Dự khuyết") if stored.fills_alternates else self.tr("Trúng cử")
        self.elected_title.setText(self.tr("%1, số phiếu từ cao đến thấp").replace("%1", word))
        self._elected_card.setVisible(not stored.indicative)
        self.elected.setVisible(bool(elected))
        self.nobody.setVisible(not elected)
        columns, with_tick = terms.marking is Marking.AGREE_DISAGREE, result.needed is not None
        for table, lines in ((self.elected, elected), (self.table, rows)):
            table.show_rows(lines, columns=columns, with_tick=with_tick)
        self.verdict.show_verdict(verdict_of(terms, stored, result, is_rule=is_rule), result.articles, digest)

    def offer_reopening(self, state: RoundState) -> None:
        """Offer to open again what was closed or confirmed, and nothing else."""
        words = {
            RoundState.CLOSED: self.tr("Mở lại kiểm phiếu"),
            RoundState.CONFIRMED: self.tr("Mở lại kết quả để sửa…"),
        }
        self.reopen.setVisible(state in words)
        self.reopen.setText(words.get(state, ""))
        self.reopen.setAccessibleName(self.reopen.text())

    def _lay_out(self, opened: QWidget) -> None:
        figures = Card(padding=_PADDING)
        people = QWidget()
        Row(self.people, margins=(0, 0, 20, 0), parent=people)
        figures.body.add(Sides(people, self.papers, (1, 1)))
        elected = self._elected_card = Card(padding=_PADDING)
        elected.body.add(Row(self.elected_title, None, self.reopen), self.elected, self.nobody)
        everybody = Card(self.tr("Từng người, theo thứ tự trên phiếu bầu"), padding=_PADDING)
        everybody.body.add(self.table)
        Column(figures, elected, self.verdict, opened, everybody, self.contest, None, gap=8, parent=self)
