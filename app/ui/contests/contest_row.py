"""One contest on the page of all contests: what, by whom, how far, and what comes next.

What it is for: one line of the list of contests, with the way to its next step.
What it is not for: deciding what the next step is (next_step).
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.models.book import Book
from app.models.contests import Contest
from app.models.round_records import BallotRound, first_ballot, last_standing
from app.ui.contests.next_step import next_step
from app.ui.contests.words import contest_name, electorate_name, round_name, state_chip
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, DangerButton, LinkButton, QuietButton
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label
from app.ui.widgets.rule import Rule
from app.ui.widgets.sides import Sides

_NUMBER_WIDTH, _STATE_WIDTH, _STEP_WIDTH, _BESIDE_FROM = 20, 170, 190, 760


class _Cell(QWidget):
    """A column of the page: as wide in every row."""

    def __init__(self, content: QWidget, width: int, *, at_right: bool = False) -> None:
        super().__init__()
        self._width = width
        Row(*((None, content) if at_right else (content, None)), parent=self)

    def minimumSizeHint(self) -> QSize:
        content = super().minimumSizeHint()
        return QSize(max(content.width(), current().px(self._width)), content.height())


class ContestRow(QWidget):
    """Two lines, a chip, the next step as a link; a click on the row opens the contest."""

    opened = Signal(str)
    """The place to go to."""
    removed = Signal()

    def __init__(self, book: Book, contest: Contest, place: int, parent: QWidget | None = None) -> None:
        """Show a contest with its place in the order, from 1."""
        super().__init__(parent)
        rounds = book.rounds.of_contest(contest.id)
        one = last_standing(rounds)
        step = next_step(book, one)
        self._home = f"contest/{contest.id}"
        title = Label(contest_name(contest) if contest.indicative else contest.title, "strong", wrap=True)
        self.open = LinkButton(self.tr("Mở"))
        self.open.setAccessibleName(self.tr("Mở cuộc bầu %1").replace("%1", contest.title))
        self.step = LinkButton(step.words)
        self.step.setAccessibleName(f"{contest.title}: {step.words}")
        self.remove = QuietButton("", drawing="trash-2")
        self.remove.setAccessibleName(self.tr("Bỏ cuộc bầu %1").replace("%1", contest.title))
        self.remove.setToolTip(self.remove.accessibleName())
        texts, links = QWidget(), QWidget()
        Column(title, Label(self._facts(contest, first_ballot(rounds), one), "muted", wrap=True), gap=0, parent=texts)
        state = _Cell(Chip(*state_chip(one, book.rounds.batches(one.id))), _STATE_WIDTH)
        Row(state, _Cell(self.step, _STEP_WIDTH), None, self.open, self.remove, gap=8, parent=links)
        number = _Cell(Label(str(place), "muted"), _NUMBER_WIDTH, at_right=True)
        line = Row(number, Sides(texts, links, (1, 0), below=_BESIDE_FROM), gap=12)
        line.setStretch(1, 1)
        self.question = self._question()
        Column(line, self.question, Rule(), gap=8, margins=(0, 8, 0, 0), parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.open.clicked.connect(self._open)
        self.step.clicked.connect(lambda: self.opened.emit(step.place if step.is_elsewhere else self._home))
        self.remove.clicked.connect(self._ask)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the contest on a click anywhere in the row."""
        if event.button() == Qt.MouseButton.LeftButton and self.question.isHidden():
            self._open()

    def _open(self) -> None:
        self.opened.emit(self._home)

    def _facts(self, contest: Contest, first: BallotRound, one: BallotRound) -> str:
        """Return what the contest elects, and of a later round its own list."""
        figures = first.figures
        seats = self.tr("cần bầu %1").replace("%1", str(figures.seats))
        if figures.alternates:
            seats += self.tr(" và %1 dự khuyết").replace("%1", str(figures.alternates))
        if contest.indicative:
            seats = self.tr("xin ý kiến, không bầu")
        facts = [electorate_name(contest.electorate), seats, self._listed(first), round_name(one)]
        if one is not first:
            facts.append(self._listed(one))
        return " · ".join(facts)

    def _listed(self, one: BallotRound) -> str:
        people = len(one.candidates)
        return self.tr("danh sách %1 người").replace("%1", str(people)) if people else self.tr("chưa có danh sách")

    def _question(self) -> QFrame:
        question = QFrame()
        keep, self.confirm = Button(self.tr("Giữ lại")), DangerButton(self.tr("Bỏ cuộc bầu"))
        words = self.tr("Bỏ cuộc bầu này khỏi danh sách? Danh sách, phiếu và kết quả vẫn giữ trong sổ.")
        text = Label(words, wrap=True)
        Column(text, Row(self.confirm, keep, None), margins=(24, 0, 0, 0), parent=question)
        keep.clicked.connect(self._keep)
        self.confirm.clicked.connect(self.removed)
        question.hide()
        self._keep_button = keep
        return question

    def _ask(self) -> None:
        self.question.show()
        self._keep_button.setFocus()

    def _keep(self) -> None:
        self.question.hide()
        self.remove.setFocus()
