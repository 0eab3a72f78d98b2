"""The form for one more contest: the usual ones with their electorate, titles to be changed.

What it is for: a contest and its first ballot are stored together.
What it is not for: everything else about a contest (contest_page).
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.models.book import Book
from app.models.contests import Contest, Office
from app.models.errors import BookError
from app.models.round_records import Figures
from app.models.usual_contests import add_contest, in_cell, summoned_for, usual_passes
from app.rules.findings import finding
from app.rules.offices import HELD_BY_ONE, electorate_of
from app.rules.rounds import Electorate
from app.rules.vietnamese import clean
from app.ui.contests.choices import Choice
from app.ui.contests.fields import CountField, TextField
from app.ui.contests.words import electorate_name, office_name, office_title, said
from app.ui.session import Session
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.field import Field
from app.ui.widgets.sides import Sides
from app.ui.words import error_text


@dataclass(frozen=True, slots=True)
class UsualContest:
    """What an office usually brings along; `seats` is 0 where it is voted on."""

    title: str
    electorate: Electorate
    seats: int


def usual_contest(book: Book, office: Office) -> UsualContest:
    """Return the usual title, electorate and seats of an office at this congress."""
    of_cell = in_cell(book)
    is_one = office in HELD_BY_ONE or (of_cell and office is Office.DEPUTY_SECRETARY)
    return UsualContest(
        "" if office is Office.OTHER else office_title(office, in_cell=of_cell),
        electorate_of(office, book.congresses.get().kind, in_cell=of_cell),
        int(is_one),
    )


_BESIDE_FROM = 560


class AddContest(Card):
    """The form; `added` carries the id of the new contest."""

    added = Signal(int)
    dropped = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the form for the book of this session."""
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Thêm cuộc bầu"))
        self._session = session
        self.office = Choice(Office, Office, office_name)
        self.title = TextField(self.tr("Tên cuộc bầu (Bầu …)"), self.tr("Như sẽ ghi trong biên bản."))
        self.electorate = Choice(Electorate, Electorate, electorate_name)
        self.seats = CountField(self.tr("Số lượng cần bầu"))
        self.alternates = CountField(self.tr("Đại biểu dự khuyết"))
        self.add = PrimaryButton(self.tr("Thêm vào danh sách"))
        drop = Button(self.tr("Thôi"))
        self.indicative = QCheckBox(self.tr("Chỉ xin ý kiến bằng phiếu, không bầu"))
        self.indicative.setAccessibleName(self.indicative.text())
        self.office_field = Field(self.tr("Chức danh"), self.office)
        counts = QWidget()
        Row(self.seats, self.alternates, None, gap=12, parent=counts)
        self.body.add(
            Sides(self.office_field, self.title, (1, 1), below=_BESIDE_FROM),
            self.indicative,
            Sides(Field(self.tr("Người bầu"), self.electorate), counts, (1, 1), below=_BESIDE_FROM),
            Row(self.add, drop, None),
        )
        self.office.chosen.connect(self._show_usual)
        self.indicative.clicked.connect(self._show_usual)
        self.add.clicked.connect(self.store)
        drop.clicked.connect(self.dropped)
        for field in (self.title, self.seats, self.alternates):
            field.line.returnPressed.connect(self.store)

    def start(self, office: Office) -> None:
        """Show the form for an office."""
        committee = Office.EXECUTIVE_COMMITTEE
        self.office.rename(committee, office_name(committee, in_cell=in_cell(self._session.book)))
        self.office.show_value(office)
        self.indicative.setChecked(False)
        self._show_usual()
        self.show()
        self.office.setFocus()

    def store(self) -> None:
        """Store contest and first ballot, or say at the field what is missing."""
        for field in (self.title, self.seats, self.alternates):
            field.store()
        is_asked = self.indicative.isChecked()
        title, seats = clean(self.title.line.text()), 1 if is_asked else self.seats.count()
        alternates = 0 if is_asked else self.alternates.count()
        if not title:
            self.title.error(self.tr("Chưa có tên cuộc bầu."), self.tr("Nhập tên như sẽ ghi trong biên bản."))
            self.title.line.setFocus()
        elif not seats:
            self._refuse_seats(seats)
        elif alternates is None:
            self.alternates.line.setFocus()
        else:
            contest = Contest(title, self.office.value, self.electorate.value, indicative=is_asked)
            passes = usual_passes(self._session.book, contest)
            self._store(replace(contest, passes=passes), seats, alternates)

    def _refuse_seats(self, seats: int | None) -> None:
        if seats is not None:
            found = finding("round.seats")
            self.seats.error(said(found))
        self.seats.line.setFocus()

    def _store(self, contest: Contest, seats: int, alternates: int) -> None:
        book = self._session.book
        figures = Figures(seats, alternates, summoned_for(book, contest.electorate))
        try:
            contest_id = add_contest(book, contest, figures)
        except BookError as error:
            self.title.error(error_text(error))
            return
        self.hide()
        self._session.changed.emit()
        self.added.emit(contest_id)

    def _show_usual(self) -> None:
        usual = usual_contest(self._session.book, self.office.value)
        for field in (self.title, self.seats, self.alternates):
            field.release()
        is_asked = self.indicative.isChecked()
        asked = f"về người ứng cử, được đề cử {usual.title}".strip()
        self.title.line.setText(asked if is_asked else usual.title)
        self.electorate.show_value(usual.electorate)
        self.seats.line.setText(str(usual.seats) if usual.seats else "")
        self.alternates.line.clear()
        self.seats.setVisible(not is_asked)
        self.alternates.setVisible(self.office.value is Office.DELEGATES and not is_asked)
