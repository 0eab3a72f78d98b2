"""Opening an evaluated year, with how far it is and a way to stop where it takes long.

What it is for: the first step of a year.
What it is not for: whom it takes in (models.evaluation_opening), and an open year that is to follow the book
(renewal_asking).
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.book import Book
from app.models.errors import BookError
from app.models.evaluation_counts import StateCounts
from app.models.evaluation_opening import open_year
from app.rules.evaluation_regimes import FIRST_YEAR, Rated, regime_of
from app.ui.numbers import thousands
from app.ui.session import Session
from app.ui.telling import telling
from app.ui.widgets.asking_card import AskingCard
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import PrimaryButton
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.number_edit import NumberEdit
from app.ui.words import error_text, rule_text


class OpenPanel(AskingCard):
    """Hidden until `ask`."""

    opened = Signal(int, int)
    """A year was opened: the year, and how many evaluations were added."""
    known = Signal(int)
    """A year is to be opened that is open already."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make a hidden panel."""
        super().__init__(parent)
        self._session, self._offered = session, FIRST_YEAR
        self.title = Label(self.tr("Mở năm đánh giá"), "strong", wrap=True)
        self.setAccessibleName(self.title.text())
        self.year = NumberEdit(FIRST_YEAR, value=FIRST_YEAR)
        year = QWidget()
        Flow(Field(self.tr("Năm đánh giá"), self.year, self.tr("Đến năm nay")), parent=year)
        year.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.rules = Label("", "muted", wrap=True)
        self.act = PrimaryButton(self.tr("Mở năm"))
        self.body.add(self.title, year, self.rules, self.problem)
        self.body.add(Row(self.act, self.drop, None, gap=12))
        self.act.clicked.connect(self.accept)
        self.year.valueChanged.connect(self._show_rules)
        self.dropped.connect(self.hide)

    def ask(self, this_year: int) -> None:
        """Ask which year is to be opened, offering the next one; none that has not begun."""
        self.refuse("")
        year = next_year(self._session.book, this_year)
        self.year.setMaximum(max(this_year, FIRST_YEAR))
        self.year.setValue(year)
        self._offered = self.year.value()
        self._show_rules(year)
        self.show()
        self.act.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_changed(self) -> bool:
        """Whether another year is set than the one that was offered."""
        return self.year.value() != self._offered

    def told(self, year: int, added: int) -> tuple[str, str]:
        """Return what was done, and what to do next where nothing was."""
        if not added:
            words = self.tr("Năm %1: không có thêm đảng viên, tổ chức nào để đánh giá.")
            then = self.tr("Thêm ở trang Đảng viên, Tổ chức đảng, rồi cập nhật năm bằng nút «Năm».")
            return words.replace("%1", str(year)), then
        words = self.tr("Năm %1: đã thêm %2 dòng đánh giá.").replace("%1", str(year))
        return f"{words.replace('%2', thousands(added))} {self._of_whom(year)}", ""

    def _of_whom(self, year: int) -> str:
        """Return how many of a year are to be evaluated and how many are not: of both it has a row."""
        book = self._session.book
        of = book.evaluation_years.get(year)
        members, organisations = (
            sum(book.evaluation_counts.by_place(of, rated).values(), StateCounts())
            for rated in (Rated.MEMBER, Rated.ORGANISATION)
        )
        words = self.tr("Phải đánh giá %1 đảng viên, %2 tổ chức đảng; %3 không phải đánh giá.")
        for number, count in enumerate((members.due, organisations.due, members.absent + organisations.absent), 1):
            words = words.replace(f"%{number}", thousands(count), 1)
        return words

    def _show_rules(self, year: int) -> None:
        self.rules.setText(self.tr("Áp dụng %1").replace("%1", rule_text(regime_of(year).documents)))
        self.act.setText(self.tr("Mở năm %1").replace("%1", str(year)))
        self.act.setAccessibleName(self.act.text())

    def accept(self) -> None:
        """Open the year, or say why it cannot be."""
        year, book = self.year.value(), self._session.book
        if year in book.evaluation_years.all():
            self.hide()
            self.known.emit(year)
            return
        try:
            with telling(self, self.act.text(), self.tr("Dừng, không mở")) as tell:
                added = open_year(book, year, tell=tell)
        except BookError as error:
            self.refuse(error_text(error))
            self.show()
            return
        self.hide()
        self.opened.emit(year, added)


def next_year(book: Book, today: int) -> int:
    """Return the year to offer: the one after the last that is open, but none that has not begun."""
    opened = book.evaluation_years.all()
    return min(opened[0] + 1, today) if opened else today
