"""The form for one more contest: the usual ones with their electorate, titles to be changed.

What it is for: a contest and its first ballot are stored together.
What it is not for: everything else about a contest (contest_page).
"""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.models.book import Book
from app.models.contests import USUAL_PASSES, Contest, Office
from app.models.errors import BookError
from app.models.round_records import Figures
from app.rules.findings import finding
from app.rules.rounds import Electorate
from app.rules.vietnamese import clean
from app.ui.contests.choices import Choice
from app.ui.contests.fields import CountField, TextField
from app.ui.contests.words import OFFICE_TITLES, electorate_name, office_name, said
from app.ui.session import Session
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.field import Field
from app.ui.widgets.sides import Sides
from app.ui.words import error_text

_BY_CONGRESS = (Office.EXECUTIVE_COMMITTEE, Office.DELEGATES, Office.OTHER)
_ONE_SEAT = (Office.SECRETARY, Office.INSPECTION_CHAIR)


@dataclass(frozen=True, slots=True)
class UsualContest:
    """What an office usually brings along; `seats` is 0 where it is voted on."""

    title: str
    electorate: Electorate
    seats: int


def usual_contest(book: Book, office: Office) -> UsualContest:
    """Return the usual title, electorate and seats of an office at this congress."""
    congress = book.congresses.get().kind
    return UsualContest(
        "" if office is Office.OTHER else OFFICE_TITLES[office],
        congress if office in _BY_CONGRESS else Electorate.COMMITTEE,
        1 if office in _ONE_SEAT else 0,
    )


def summoned_for(book: Book, electorate: Electorate) -> int:
    """Return how many vote as far as the book knows: its delegates, or the committee it elected; 0 when unknown."""
    if electorate is book.congresses.get().kind:
        return book.delegates.count_official()
    if electorate is Electorate.COMMITTEE:
        for contest in book.contests.all():
            if contest.office is Office.EXECUTIVE_COMMITTEE and not contest.indicative:
                result = book.results.of_contest(contest.id)
                return len(result.elected) if result else 0
    return 0


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

    def start(self) -> None:
        """Show the form for the first usual contest that is not there yet."""
        there = {contest.office for contest in self._session.book.contests.all() if not contest.indicative}
        missing = [office for office in Office if office not in there]
        self.office.show_value(missing[0] if missing else Office.OTHER)
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
            contest = Contest(title, self.office.value, self.electorate.value, USUAL_PASSES, indicative=is_asked)
            self._store(contest, seats, alternates)

    def _refuse_seats(self, seats: int | None) -> None:
        if seats is not None:
            found = finding("round.seats")
            self.seats.error(said(found))
        self.seats.line.setFocus()

    def _store(self, contest: Contest, seats: int, alternates: int) -> None:
        book = self._session.book
        figures = Figures(seats, alternates, summoned_for(book, contest.electorate))
        try:
            with book.together():
                contest_id = book.contests.add(contest)
                book.rounds.begin_first(contest_id, figures)
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
