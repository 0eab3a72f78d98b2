"""Part "Cách kiểm phiếu": whether a round is counted from papers keyed one by one or from tally sheets.

What it is for: the choice, as long as nothing is entered.
What it is not for: entering either (entry, sheets).
"""

from PySide6.QtWidgets import QRadioButton, QWidget

from app.rules.tally_sheets import CountedBy
from app.ui.contests.open_contest import OpenContest
from app.ui.contests.part import Part
from app.ui.widgets.boxes import Row
from app.ui.widgets.label import Label


class WayPart(Part):
    """Two ways, one line of what the chosen one means."""

    def __init__(self, work: OpenContest, parent: QWidget | None = None) -> None:
        """Make both choices."""
        super().__init__(self.tr("Cách kiểm phiếu"), work, parent)
        self.ways = {
            CountedBy.PAPERS: QRadioButton(self.tr("Nhập từng phiếu")),
            CountedBy.SHEETS: QRadioButton(self.tr("Tờ kiểm phiếu tay")),
        }
        self.means, self.why = Label("", "muted", wrap=True), Label("", "muted", wrap=True)
        self.wrong = Label("", "error", wrap=True)
        self.body.add(Row(*self.ways.values(), None, gap=16), self.means, self.why, self.wrong)
        for way, button in self.ways.items():
            button.setAccessibleName(button.text())
            button.clicked.connect(lambda _checked=False, way=way: self._choose(way))

    def refresh(self) -> None:
        """Show the way that is chosen; it stands once anything is entered."""
        chosen = self.work.round.counted_by
        means = {
            CountedBy.PAPERS: self.tr("Gõ các số của từng phiếu; máy cộng và tìm phiếu không hợp lệ."),
            CountedBy.SHEETS: self.tr(
                "Ban kiểm tay theo tập; nhập tổng của mỗi tập hai lượt, máy so hai lượt và kiểm mọi phép cộng."
            ),
        }
        for way, button in self.ways.items():
            button.setChecked(way is chosen)
            button.setEnabled(self.work.is_open and (way is chosen or not self.work.is_keyed))
        self.means.setText(means[chosen])
        self.why.say(self._why_fixed())
        self.wrong.hide()

    def _why_fixed(self) -> str:
        """Say why the other way cannot be chosen, "" where it can."""
        if not self.work.is_counting:
            return self.tr("Đã đóng kiểm phiếu nên không đổi cách được.")
        if self.work.is_keyed:
            return self.tr("Đã nhập phiếu nên không đổi cách được; bỏ hết phiếu đã nhập rồi mới đổi.")
        return ""

    def _choose(self, way: CountedBy) -> None:
        book, round_id = self.work.book, self.work.round.id
        wrong = self.work.attempt(lambda: book.sheets.set_counted_by(round_id, way))
        self.wrong.say(wrong)
