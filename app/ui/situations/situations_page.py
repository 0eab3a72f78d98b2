"""The page of situations, at "situations", "situations/NUMBER" and "situations/NUMBER/ROUND".

What it is for: choosing what happened and the round it happened in, and walking through the steps.
What it is not for: the steps (rules.situation_steps) and what the book says (models.situation_facts).
"""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QWidget

from app.models.situation_facts import facts_of, round_in_work, rounds_at_work
from app.rules.rule_sets import Subject
from app.rules.situation_steps import GUIDES
from app.rules.situations import Facts, Guide, Step, place_of
from app.ui.contests.words import round_name
from app.ui.page import Page
from app.ui.session import Session
from app.ui.situations.step_row import StepRow
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.sides import Sides
from app.ui.widgets.still_combo import StillCombo
from app.ui.words import article, rule_text


class SituationList(QListWidget):
    """What can happen, one line each; Enter and Right go on to the steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """List every situation by its number."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Điều đã xảy ra"))
        self.setProperty("kind", "choices")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for guide in GUIDES:
            self.addItem(rule_text(guide.title))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height for the new width, in which lines break elsewhere."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Be as high as all lines, so that only the page scrolls."""
        self.doItemsLayout()
        lines = sum(self.visualItemRect(self.item(row)).height() for row in range(self.count()))
        self.setFixedHeight(lines + self.height() - self.viewport().height() + current().px(4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the first button of the steps."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class SituationsPage(Page):
    """Situations at the left, the steps of one at the right."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the page; `open` fills it."""
        super().__init__(session, parent)
        self.frame = PageFrame(self.tr("Tình huống"), self.tr("Chọn điều đã xảy ra, rồi làm từng bước."))
        self.list, self.choice = SituationList(), StillCombo()
        self.choice.setAccessibleName(self.tr("Lần bầu"))
        self.choice.setMinimumContentsLength(30)
        self.choice.elided = Qt.TextElideMode.ElideMiddle
        self.title, self.none = Label("", "section", wrap=True), Label("", "muted", wrap=True)
        self.none.setText(self.tr("Sổ chưa có cuộc bầu nào: các bước dưới đây chưa dẫn được đến chỗ làm."))
        self.rows: list[StepRow] = []
        self._steps = Column(gap=0)
        self._is_shown = False
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_guide)
        self.list.activated.connect(self._focus_steps)
        self.choice.activated.connect(self._show_guide)
        session.changed.connect(self._follow)

    def open(self, *ids: int) -> None:
        """Show a situation by its number, for a round; the one shown before, and the round in work, where not said."""
        self._is_shown = True
        if ids and not 1 <= ids[0] <= len(GUIDES):
            raise LookupError(ids[0])
        self._fill_rounds(ids[1] if len(ids) > 1 else 0)
        row = ids[0] - 1 if ids else max(self.list.currentRow(), 0)
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(row)
        self._show_guide()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Follow no change until shown again."""
        self._is_shown = False

    def _lay_out(self) -> None:
        left = Card(padding=(8, 8, 8, 8))
        left.body.add(self.list, None)
        right = Card()
        self._of = QWidget()
        Row(Label(self.tr("Lần bầu"), "muted"), self.choice, gap=8, parent=self._of).setStretch(1, 1)
        right.body.add(self.title, self._of, self.none, self._steps, None)
        self.frame.body.add(Sides(left, right, (4, 9), below=640), None)
        Column(self.frame, gap=0, parent=self)

    def _fill_rounds(self, wished: int) -> None:
        book = self.session.book
        rounds = rounds_at_work(book)
        in_work = round_in_work(book)
        self.choice.clear()
        for one in rounds:
            title = book.contests.get(one.contest_id).title
            self.choice.addItem(f"{title} · {round_name(one)}", one.id)
        place = self.choice.findData(wished or (in_work.id if in_work else 0))
        self.choice.setCurrentIndex(max(place, 0) if rounds else -1)
        self.choice.setEnabled(len(rounds) > 1)
        self.none.setVisible(not rounds)
        self._of.setVisible(bool(rounds))

    @property
    def _guide(self) -> Guide:
        return GUIDES[max(self.list.currentRow(), 0)]

    def _facts(self) -> Facts | None:
        round_id = self.choice.currentData()
        return facts_of(self.session.book, self.session.book.rounds.get(round_id)) if round_id else None

    def _show_guide(self) -> None:
        facts = self._facts()
        self.title.setText(rule_text(self._guide.title))
        for row in self.rows:
            row.hide()
            row.deleteLater()
        steps = self._guide.steps_for(facts)
        self.rows = [self._row(number, step, facts) for number, step in enumerate(steps, start=1)]
        self._steps.add(*self.rows)
        for row in self.rows:
            row.show()
        self.list.fit()

    def _row(self, number: int, step: Step, facts: Facts | None) -> StepRow:
        figures = rule_text(step.figures).format_map(facts.values()) if facts and step.figures else ""
        place = place_of(step, facts)
        button = rule_text(step.button) if place else ""
        row = StepRow(number, rule_text(step.text), figures, self._article(step.subject), button)
        row.wanted.connect(partial(self.session.go.emit, place))
        return row

    def _article(self, subject: Subject | None) -> str:
        return article(self.session.book.congresses.get().rule_set, subject) if subject else ""

    def _focus_steps(self) -> None:
        button = next((row.button for row in self.rows if row.button.isVisibleTo(self)), None)
        if button:
            button.setFocus(Qt.FocusReason.TabFocusReason)
            self.frame.ensureWidgetVisible(button)

    def _follow(self) -> None:
        if self._is_shown:
            self._fill_rounds(self.choice.currentData() or 0)
            self._show_guide()
