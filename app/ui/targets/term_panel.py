"""The panel of the term: its name, its years and the days that count.

What it is for: setting what sums are taken from.
What it is not for: what a term is (rules.terms) and storing it (targets_page).
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.rules.admissions import NAMES
from app.rules.terms import Term, WorkersCounted
from app.rules.vietnamese import clean
from app.ui.contests.choices import Choice
from app.ui.widgets.asking_card import AskingCard
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.day_line import DayField
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.number_edit import NumberEdit
from app.ui.words import rule_text

_FIRST, _LAST = 1950, 2100


class TermPanel(AskingCard):
    """The fields of a term; Enter stores, Esc leaves."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty panel."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Nhiệm kỳ"))
        self._shown: tuple[object, ...] = ()
        self.name, self.first_year, self.last_year = QLineEdit(), NumberEdit(_FIRST, _LAST), NumberEdit(_FIRST, _LAST)
        self.counts_from = DayField(self.tr("Kết nạp tính từ ngày"))
        self.counts_until = DayField(self.tr("Kết nạp tính đến ngày"))
        self.workers = Choice(WorkersCounted, WorkersCounted, lambda one: rule_text(NAMES[one]))
        self._of_last_year = Field(self.tr("Năm cuối được đánh giá"), self.last_year)
        hint = self.tr("Thường từ ngày sau bế mạc đại hội đến ngày bế mạc đại hội sau; hai ngày đều được tính.")
        self.save = Button(self.tr("Lưu nhiệm kỳ"))
        fields = (
            Field(self.tr("Tên nhiệm kỳ"), self.name),
            Field(self.tr("Năm đầu được đánh giá"), self.first_year),
            self._of_last_year,
            self.counts_from,
            self.counts_until,
            Field(self.tr("Người lao động trong doanh nghiệp gồm"), self.workers),
        )
        self.body.add(Label(self.accessibleName(), "section"))
        self.body.addLayout(Flow(*fields))
        self.body.add(Label(hint, "hint", wrap=True), self.problem, Row(self.save, self.drop, None, gap=8))
        self.save.clicked.connect(self.accept)

    def ask(self, term: Term) -> None:
        """Show a term, the keyboard on its name."""
        self._clear()
        self.name.setText(term.name)
        self.first_year.setValue(term.first_year)
        self.last_year.setValue(term.last_year)
        self.counts_from.show_day(term.counts_from)
        self.counts_until.show_day(term.counts_until)
        self.workers.show_value(term.workers)
        self._shown = self._typed
        self.refuse("")
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    @property
    def is_changed(self) -> bool:
        """Whether anything of the term is set otherwise than it was."""
        return self._typed != self._shown

    @property
    def _typed(self) -> tuple[object, ...]:
        lines = (self.name, self.counts_from.line, self.counts_until.line)
        return (*(one.text() for one in lines), self.first_year.value(), self.last_year.value(), self.workers.value)

    def accept(self) -> None:
        """Hand over the term, or say which of its years or days is wrong."""
        self._clear()
        self.refuse("")
        first, last = self.first_year.value(), self.last_year.value()
        begins, ends = self.counts_from.need(), self.counts_until.need()
        if first > last:
            self._of_last_year.error(self.tr("Năm cuối đứng trước năm đầu."), self.tr("Sửa một trong hai năm."))
        elif begins is None or ends is None:
            (self.counts_from if begins is None else self.counts_until).line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif begins >= ends:
            self.counts_until.error(self.tr("Ngày cuối không sau ngày đầu."), self.tr("Sửa một trong hai ngày."))
        else:
            self.given.emit(Term(clean(self.name.text()), first, last, begins, ends, self.workers.value))

    def _clear(self) -> None:
        for field in (self._of_last_year, self.counts_from, self.counts_until):
            field.clear_error()
