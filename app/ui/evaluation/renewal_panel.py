"""Shows what a year that follows the book is to change, row by row with names, before it is done.

What it is for: a table of who is added, moved, excused, due again, taken out, and who stays for what was typed.
What it is not for: finding it out (models.evaluation_renewal) and doing it (renewal_asking).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from enum import IntEnum
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from app.models.evaluation_cells import absence_text
from app.models.evaluation_renewal import CHANGES, Renewed, RenewedRow
from app.models.evaluations import Evaluation
from app.rules.persons import NAMES
from app.ui.numbers import thousands
from app.ui.theme.theme import current
from app.ui.widgets.asking_card import AskingCard
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import PrimaryButton
from app.ui.widgets.dense_table import DenseTable
from app.ui.widgets.label import Label
from app.ui.widgets.rows_model import RowsModel
from app.ui.words import rule_text

translate = QCoreApplication.translate
_ROWS_SHOWN = 8
_WHAT: Mapping[Renewed, str] = MappingProxyType(
    {
        what: str(words)
        for what, words in {
            Renewed.KEPT: QT_TRANSLATE_NOOP("Evaluation", "▲ giữ lại, đã nhập nội dung"),
            Renewed.LEFT: QT_TRANSLATE_NOOP("Evaluation", "đưa ra khỏi năm"),
            Renewed.MOVED: QT_TRANSLATE_NOOP("Evaluation", "chuyển tổ chức"),
            Renewed.EXCUSED: QT_TRANSLATE_NOOP("Evaluation", "ghi lý do chưa đánh giá"),
            Renewed.DUE: QT_TRANSLATE_NOOP("Evaluation", "lại phải đánh giá"),
            Renewed.ADDED: QT_TRANSLATE_NOOP("Evaluation", "thêm"),
            Renewed.SETTLED: QT_TRANSLATE_NOOP("Evaluation", "giữ nguyên, đã đề nghị hoặc quyết định"),
        }.items()
    }
)


class RenewalColumn(IntEnum):
    """The columns of the table."""

    WHAT = 0
    NAME = 1
    BEFORE = 2
    AFTER = 3


class RenewalModel(RowsModel[RenewedRow, RenewalColumn]):
    """What becomes of rows; `names` are those of the organisations of the year."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing."""
        super().__init__(RenewalColumn, (), parent)
        self.names: Mapping[int, str] = {}

    def head(self, column: RenewalColumn) -> str:
        """Return the head of a column."""
        return (
            translate("Evaluation", "Việc"),
            translate("Evaluation", "Họ tên, tổ chức"),
            translate("Evaluation", "Đang ở năm này"),
            translate("Evaluation", "Theo sổ"),
        )[column]

    def text(self, place: int, column: RenewalColumn) -> str:
        """Return what stands in a cell."""
        one = self.rows[place]
        if column is RenewalColumn.WHAT:
            return translate("Evaluation", _WHAT[one.what])
        if column is RenewalColumn.NAME:
            return one.name
        if column is RenewalColumn.AFTER and one.after is None and one.left:
            status, since = one.left
            return f"{rule_text(NAMES[status])} {since.text if since else ''}".rstrip()
        return self._place(one.before if column is RenewalColumn.BEFORE else one.after)

    def colour(self, place: int, _column: RenewalColumn) -> QColor | None:
        """Return the colour of a warning for whoever would leave."""
        return QColor(current().colours.warn) if self.rows[place].what is Renewed.KEPT else None

    def _place(self, one: Evaluation | None) -> str:
        """Return where somebody is in the year and why they are not evaluated; an organisation is just there."""
        if one is None:
            return translate("Evaluation", "không có")
        reason = rule_text(absence_text(one))
        where = self.names.get(one.organisation_id, "") if one.member_id else translate("Evaluation", "có")
        return ", ".join(filter(None, (where, reason)))


class RenewalPanel(AskingCard):
    """Hidden until `ask`."""

    given = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden panel."""
        super().__init__(parent)
        self.year = 0
        self.title, self.sums = Label("", "strong", wrap=True), Label("", wrap=True)
        self.kept = Label(
            self.tr(
                "Dòng giữ lại không tự mất nội dung: xóa nội dung hoặc kết quả bỏ phiếu của dòng, rồi cập nhật lần nữa."
                " Dòng từng được đề nghị thì ở lại năm: ghi lý do chưa đánh giá cho dòng ấy."
            ),
            "muted",
            wrap=True,
        )
        self.model = RenewalModel(self)
        self.table = DenseTable(self.tr("Những dòng sẽ đổi"))
        self.table.setModel(self.model)
        self.table.stretch(RenewalColumn.NAME, RenewalColumn.BEFORE, RenewalColumn.AFTER)
        self.act = PrimaryButton("")
        self.body.add(self.title, self.sums, self.table, self.kept, self.problem)
        self.body.add(Row(self.act, self.drop, None, gap=12))
        self.act.clicked.connect(self.accept)

    def ask(self, year: int, rows: Sequence[RenewedRow], names: Mapping[int, str], problem: str = "") -> None:
        """Show what is to change in a year; `problem` says why it is asked once more."""
        self.year, self.model.names = year, names
        self.model.show_rows(rows)
        self.refuse(problem)
        self.title.setText(self.tr("Năm %1 so với sổ đảng viên, tổ chức").replace("%1", str(year)))
        self.setAccessibleName(self.title.text())
        self.sums.setText(sums_of(rows))
        self.kept.setVisible(any(one.what is Renewed.KEPT for one in rows))
        self.act.setText(self.tr("Cập nhật năm %1").replace("%1", str(year)))
        self.act.setAccessibleName(self.act.text())
        self.act.setEnabled(any(one.what in CHANGES for one in rows))
        head, row = self.table.horizontalHeader().sizeHint().height(), self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(head + row * min(len(rows), _ROWS_SHOWN) + 2 * self.table.frameWidth())
        self.show()
        (self.act if self.act.isEnabled() else self.drop).setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Hand over that it is to be done."""
        if self.act.isEnabled():
            self.given.emit()


def sums_of(rows: Sequence[RenewedRow]) -> str:
    """Return how many rows are added, moved and so on, in words."""
    counts = Counter(one.what for one in rows)
    return " · ".join(
        f"{translate('Evaluation', _WHAT[what])}: {thousands(counts[what])}" for what in Renewed if counts[what]
    )
