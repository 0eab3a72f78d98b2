"""The form of one show of cards: its subject and figures, what they mean while they are typed.

What it is for: typing only what is counted: those against and of other opinion; who is in favour follows.
What it is not for: storing (shows_page) and deciding what passes (rules.shows_of_cards).
Invariant: Enter alone never saves a vote for which nothing was typed or chosen; it may belong to the one before.
"""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.shows_of_cards import ShowOfCards
from app.models.usual_shows import Topic
from app.rules.findings import Finding
from app.rules.shows_of_cards import Cards, CardsBase, Threshold, check_cards, rest_in_favour
from app.rules.vietnamese import clean
from app.ui.cards.voters import Voters
from app.ui.contests.fields import CountField
from app.ui.contests.words import said
from app.ui.numbers import percent, thousands
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.sides import Sides
from app.ui.widgets.still_combo import StillCombo


class _SaveButton(PrimaryButton):
    """Saves by a click and by Space; Enter is told apart."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class VoteForm(Card):
    """One vote, a new one or one to be put right; `saved` carries it."""

    saved = Signal(ShowOfCards)
    dropped = Signal()
    considered = Signal()
    """Another subject or other figures: say by `judge` what they must exceed."""
    taken = Signal(Topic)
    """A matter was taken: say by `take_voters` who votes it, and by `propose` which number is put to them."""
    undo_wanted = Signal()
    """Ctrl+Z where nothing was typed that it could mean."""
    waive_wanted = Signal(Topic)
    """This usual matter is not voted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty form."""
        super().__init__(parent=parent)
        self._topics: Sequence[Topic] = ()
        self._mended: ShowOfCards | None = None
        self._is_typed = False
        self._is_touched = False
        self._taken = Topic("")
        self.heading = Label("", "section")
        self.subject = StillCombo()
        self.subject.setEditable(True)
        self.subject.setInsertPolicy(StillCombo.InsertPolicy.NoInsert)
        self.subject_field = Field(self.tr("Nội dung biểu quyết"), self.subject)
        self.subject_field.leave_name_to_heading()
        self.number = CountField(self.tr("Số lượng"))
        self.summoned = CountField(self.tr("Được triệu tập"))
        self.present = CountField(self.tr("Có mặt"))
        self.against = CountField(self.tr("Không tán thành"))
        self.other = CountField(self.tr("Ý kiến khác"))
        self.in_favour = CountField(self.tr("Tán thành"))
        self.figure, self.verdict = Label("", "figure"), Chip("", "neutral")
        self.meaning = Label("", "muted", wrap=True)
        self.save = _SaveButton(self.tr("Lưu biểu quyết"))
        waits = self.tr("Chưa gõ gì cho biểu quyết này. Đúng như đang ghi thì bấm Space để lưu.")
        self.untouched = Label(waits, "warn", wrap=True)
        self.drop = Button(self.tr("Thôi"))
        self.again = Label("", "warn", wrap=True)
        self.waive = Button(self.tr("Không biểu quyết…"))
        self._lay_out()
        self._bind()

    @property
    def counts(self) -> tuple[CountField, ...]:
        """The lines of figures in their order."""
        return self.number, self.summoned, self.present, self.against, self.other, self.in_favour

    @property
    def is_touched(self) -> bool:
        """Whether somebody typed or chose something for this vote, or came to it on purpose."""
        return self._is_touched

    @property
    def is_mending(self) -> bool:
        """Whether a stored vote is being put right."""
        return self._mended is not None

    @property
    def topic(self) -> Topic:
        """What is voted: one of those offered, otherwise what is typed."""
        text = clean(self.subject.currentText())
        known = next((one for one in self._topics if one.subject == text), None)
        if known is None and self._mended and self._mended.topic.subject == text:
            known = self._mended.topic
        return known or Topic(text)

    @property
    def cards(self) -> Cards:
        """The figures as they are typed; what is no figure counts as zero."""
        figures = (self.summoned, self.present, self.in_favour, self.against, self.other)
        return Cards(*(field.count() or 0 for field in figures))

    def start(self, topics: Sequence[Topic], voters: Voters) -> None:
        """Begin a new vote by these; `topics` are offered, the first one is the next of the programme."""
        self._mended = None
        self._forget_before()
        self._offer(topics, topics[0].subject if topics else "")
        self._fill(Cards(voters.summoned, voters.present, 0), 0)
        self.take_voters(voters)
        self.drop.hide()

    def take_voters(self, voters: Voters) -> None:
        """Let these vote on the matter: what is typed of others stands for them no longer."""
        words = self.tr("Biểu quyết tiếp theo")
        if voters.by_committee:
            words = self.tr("Biểu quyết tiếp theo, tại hội nghị của cấp ủy")
        self.heading.setText(words)
        self.present.show_hint(voters.source)
        for field, count in ((self.summoned, voters.summoned), (self.present, voters.present)):
            field.line.setText(str(count) if count else "")
            field.release()

    def mend(self, show: ShowOfCards, topics: Sequence[Topic]) -> None:
        """Show a stored vote to be put right."""
        self._mended = show
        self.present.show_hint("")
        self.heading.setText(self.tr("Sửa biểu quyết"))
        self._offer(topics, show.topic.subject)
        self._fill(show.cards, show.number)
        self._is_typed = self._is_touched = True
        self.in_favour.line.setText(str(show.cards.in_favour))
        self.drop.show()

    def ask(self, topic: Topic, voters: Voters) -> None:
        """Begin a vote by these on this one matter, which stays."""
        self.start([topic], voters)
        self._is_touched = True
        self.heading.setText(topic.subject)
        self.subject_field.hide()
        self.drop.show()

    def remind(self, before: Cards) -> None:
        """Say that this was voted before and did not pass, so that figures are typed before Enter stores them."""
        words = self.tr("Biểu quyết lại: lần trước %1 trên %2 có mặt tán thành, không thông qua.")
        self.again.setText(words.replace("%1", thousands(before.in_favour)).replace("%2", thousands(before.present)))
        self.again.show()
        self.heading.setVisible(self.subject_field.isHidden())
        self._is_touched = False

    def _forget_before(self) -> None:
        """Say again which vote this is, in place of how it went the last time."""
        self.again.hide()
        self.heading.show()

    def offer_waiving(self, waivable: Collection[Topic]) -> None:
        """Let the matter be set aside where it is one of these; nothing that is being put right is."""
        self.waive.setVisible(not self.is_mending and self.topic in waivable)

    def propose(self, number: int) -> None:
        """Put in the number that is put to the congress, 0 for none."""
        self.number.line.setText(str(number) if number else "")
        self.number.release()

    def choose(self, topic: Topic) -> None:
        """Take a matter, one voted before or one that is offered."""
        if topic.subject not in [one.subject for one in self._topics]:
            self._offer([topic, *self._topics], topic.subject)
        self._put_subject(topic.subject)
        self._is_touched = True
        self._consider()

    def judge(self, limit: Threshold) -> None:
        """Say what the figures mean against what they must exceed."""
        cards = self.cards
        wrong = list(check_cards(cards))
        is_ready = bool(cards.present and self.topic.subject) and not wrong
        self.figure.setText(f"{percent(cards.in_favour, cards.present)}%" if is_ready else "")
        self.figure.setVisible(is_ready)
        passed = limit.passes(cards)
        words = self.tr("Thông qua") if passed else self.tr("Không thông qua")
        self.verdict.show_state(words, "ok" if passed else "accent")
        self.verdict.setVisible(is_ready)
        waits = self.tr("Gõ số có mặt; số tán thành tự tính, gõ đè được.")
        if not self.topic.subject:
            waits = self.tr("Chọn hoặc gõ nội dung biểu quyết.")
        self.meaning.setText(self._words(cards, limit) if is_ready else waits)
        is_wrong = bool(cards.present) and bool(self.in_favour.line.text()) and wrong
        for field, place in ((self.in_favour, "in_favour"), (self.present, "present")):
            found = next((one for one in wrong if one.place == place), None) if is_wrong else None
            field.object_to(found)

    def refuse(self, found: Finding) -> None:
        """Say at its field why the vote was not stored, and put the focus there."""
        fields = {"subject": self.subject_field, "number": self.number, "summoned": self.summoned}
        fields |= {"present": self.present, "in_favour": self.in_favour}
        field = fields.get(found.place, self.subject_field)
        field.error(said(found))
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Put the focus where typing begins: on the first figure that is empty."""
        empty = (one for one in (self.number, self.summoned, self.present) if one.isVisibleTo(self) and not one.count())
        first = next(empty, self.against)
        (first.line if self.topic.subject else self.subject).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.subject_field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        figures = QWidget()
        Flow(*self.counts, gap=12, parent=figures)
        told, acts = QWidget(), QWidget()
        Row(self.figure, self.verdict, self.meaning, gap=16, parent=told).setStretch(2, 1)
        Row(None, self.drop, self.waive, self.save, gap=16, parent=acts)
        outcome = Sides(told, acts, (1, 0), gap=16)
        self.again.hide()
        self.body.addLayout(
            Column(self.heading, self.again, self.subject_field, figures, outcome, self.untouched, gap=8)
        )
        self.untouched.hide()
        self.waive.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc where the form may be left."""
        if event.key() == Qt.Key.Key_Escape and self.drop.isVisibleTo(self):
            self.dropped.emit()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass Ctrl+Z on while nothing is typed: then it means what was stored."""
        is_undo = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        if is_undo and event.type() == QEvent.Type.KeyPress and not self._is_touched:
            self.undo_wanted.emit()
            return True
        return super().eventFilter(watched, event)

    def _bind(self) -> None:
        self.subject.currentTextChanged.connect(self._consider)
        for field in self.counts:
            field.line.textChanged.connect(self._consider)
            field.line.textEdited.connect(self._touch)
            field.line.installEventFilter(self)
        self.in_favour.line.textEdited.connect(self._take_typed)
        chain = (self.number, self.summoned, self.present, self.against, self.other)
        for field, following in zip(chain, (*chain[1:], None), strict=True):
            field.line.returnPressed.connect(following.line.setFocus if following else self._enter)
        self.in_favour.line.returnPressed.connect(self._enter)
        line = self.subject.lineEdit()
        if line is not None:
            line.returnPressed.connect(self.begin)
            line.textEdited.connect(self._touch)
        self.subject.activated.connect(self._touch)
        self.subject.installEventFilter(self)
        self.save.entered.connect(self._enter)
        self.save.clicked.connect(self._save)
        self.drop.clicked.connect(self.dropped)
        self.waive.clicked.connect(lambda: self.waive_wanted.emit(self.topic))

    def _offer(self, topics: Sequence[Topic], subject: str) -> None:
        self._topics = topics
        with QSignalBlocker(self.subject):
            self.subject.clear()
            self.subject.addItems([one.subject for one in topics])
            self._put_subject(subject)
        self.subject_field.clear_error()

    def _put_subject(self, subject: str) -> None:
        """Show a subject from its beginning; of one longer than its line Qt would show the end."""
        self.subject.setCurrentText(subject)
        line = self.subject.lineEdit()
        if line is not None:
            line.setCursorPosition(0)

    def _fill(self, cards: Cards, number: int) -> None:
        self._is_typed, self._is_touched, self._taken = False, False, Topic("")
        self.untouched.hide()
        for field in self.counts:
            field.release()
        for field, count in (
            (self.number, number),
            (self.summoned, cards.summoned),
            (self.present, cards.present),
            (self.against, cards.against),
            (self.other, cards.other),
        ):
            field.line.setText(str(count) if count else "")
            field.release()
        self._consider()

    def _touch(self) -> None:
        self._is_touched = True
        self.untouched.hide()

    def _enter(self) -> None:
        """Save by Enter what was typed; what nobody touched wants another key."""
        if self._is_touched:
            self._save()
            return
        self.untouched.show()
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_typed(self, text: str) -> None:
        """Stop computing who is in favour once somebody types it, until the line is emptied."""
        self._is_typed = bool(text)
        self._consider()

    def _consider(self) -> None:
        topic = self.topic
        self.number.setVisible(topic.is_numbered)
        if topic != self._taken:
            self._taken = topic
            self._forget_before()
            if self._mended is None:
                self.taken.emit(topic)
        if not self._is_typed:
            present, against, other = (one.count() for one in (self.present, self.against, self.other))
            known = present and against is not None and other is not None
            rest = rest_in_favour(present or 0, against or 0, other or 0) if known else None
            self.in_favour.line.setText("" if rest is None else str(rest))
            self.in_favour.release()
        self.considered.emit()

    def _save(self) -> None:
        for field in self.counts:
            field.store()
            if field.count() is None:
                field.line.setFocus()
                return
        topic = self.topic
        number = (self.number.count() or 0) if topic.is_numbered else 0
        self.saved.emit(ShowOfCards(topic, self.cards, number, id=self._mended.id if self._mended else 0))

    def _words(self, cards: Cards, limit: Threshold) -> str:
        words = self.tr("%1 trên %2 có mặt tán thành; cần ít nhất %3 trên %4 được triệu tập.")
        if limit.base is CardsBase.PRESENT:
            words = self.tr("%1 trên %2 có mặt tán thành; cần ít nhất %3 trên %4 có mặt.")
        figures = (cards.in_favour, cards.present, limit.needed(cards), limit.people(cards))
        for place, figure in enumerate(figures, start=1):
            words = words.replace(f"%{place}", thousands(figure))
        return words
