"""The counts of the vote of a cell on one class: its base, the papers, the votes for each class.

What it is for: counts alone, their sums checked while they are typed, and what they suggest.
What it is not for: who voted what, which nobody asks.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from app.models.class_votes import HeldVote
from app.rules.class_votes import (
    ClassVote,
    VoteMode,
    check_class_vote,
    check_met,
    check_present,
    check_vote_day,
    hand_vote,
    suggested_class,
)
from app.rules.evaluation_classes import CLASS_SHORT_NAMES, ClassScheme
from app.rules.findings import Finding, finding
from app.ui.contests.choices import Choice
from app.ui.contests.fields import CountField
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.day_line import DayField
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.page_frame import bring_up
from app.ui.widgets.properties import set_style
from app.ui.words import remedy, rule_text, says

_CLASSES = 4


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the lines of the form: the way, the day, the counts in their order."""

    mode: VoteMode
    day: str
    counts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What was typed for the vote on `name` and cannot be stored, and why; the day alone where the counts can."""

    name: str
    typed: Typed
    against: Finding
    is_day_alone: bool


class Count(CountField):
    """A count of a vote, as narrow as four in a line want it."""

    WIDTH = 64


class VoteForm(QWidget):
    """One vote."""

    noted = Signal(object)
    """A HeldVote to be stored, None to take it back."""
    used = Signal(object)
    """A class that the counts suggest and that is to be proposed."""
    left = Signal(object)
    """The Unsaved that does not leave with whoever goes to another row, None where all is stored or dropped."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Make an empty form; `today` tells the day after which nobody can have met yet."""
        super().__init__(parent)
        self._today = today
        self._scheme: ClassScheme | None = None
        self._name, self._year = "", 0
        self._vote: HeldVote | None = None
        self._against: Finding | None = None
        self.mode = Choice(VoteMode, VoteMode, self._mode_name)
        self.held = DayField(self.tr("Ngày họp"))
        self.base, self.present = Count(self.tr("Triệu tập")), Count(self.tr("Có mặt"))
        self.issued, self.returned = Count(self.tr("Phát ra")), Count(self.tr("Thu về"))
        self.invalid = Count(self.tr("Không hợp lệ"))
        self.votes = [Count("") for _ in range(_CLASSES)]
        self._papers = (self.base, self.present, self.issued, self.returned, self.invalid)
        self._counts = (*self._papers, *self.votes)
        self._stored = self._shown = self._typed
        self.verdict, self.problem = Label("", "dense", wrap=True), Label("", "error", wrap=True)
        self.warning = Label("", "warn", wrap=True)
        self.save, self.use = Button(self.tr("Lưu số phiếu")), LinkButton("")
        self.drop = Button(self.tr("Bỏ"))
        body = Column(gap=8, parent=self)
        body.addLayout(Flow(self._lay_out_way(), self.held))
        body.addLayout(Flow(*self._papers, gap=8))
        body.addLayout(Flow(*self.votes, gap=8))
        body.add(self.problem, self.warning, self.verdict, self.use, Row(self.save, self.drop, None))
        for field in self._counts:
            field.line.textChanged.connect(self._check)
            field.line.returnPressed.connect(self._save)
        self.held.line.textChanged.connect(self._check)
        self.held.line.returnPressed.connect(self._save)
        self.mode.chosen.connect(self._check)
        self.save.clicked.connect(self._save)
        self.drop.clicked.connect(self._drop)
        self.use.clicked.connect(self._use)

    def _lay_out_way(self) -> Field:
        """Let the words of the way be read whole, and a day, which is short, have what is left beside them."""
        self.mode.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        way = Field(self.tr("Cách biểu quyết"), self.mode)
        way.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.held.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.held.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        return way

    def show_vote(
        self,
        name: str,
        year: int,
        scheme: ClassScheme,
        vote: HeldVote | None,
        usual: HeldVote,
        unsaved: Unsaved | None = None,
    ) -> None:
        """Show the vote on `name`, or where there is none the counts that the meeting had before, without votes.

        What was typed and left behind `unsaved` stands there again until it can be stored.
        """
        self._scheme, self._name, self._year, self._vote = scheme, name, year, vote
        shown = vote or usual
        counts = shown.counts
        self.mode.show_value(counts.mode)
        self.held.show_day(shown.held)
        values = (counts.base, shown.present, counts.issued, counts.returned, counts.invalid if vote else 0)
        for field in self._counts:
            field.release()
        for field, value in zip(self._papers, values, strict=True):
            field.show_count(value)
        for field, rated in zip(self.votes, scheme.classes, strict=True):
            field.rename(rule_text(CLASS_SHORT_NAMES[rated]))
            field.show_count(counts.votes.get(rated, 0) if vote else 0)
        self._stored = self._typed
        if unsaved:
            self._put(replace(self._stored, day=unsaved.typed.day) if unsaved.is_day_alone else unsaved.typed)
        self._shown = self._typed
        self._check()

    def begin(self) -> None:
        """Put the keyboard on the first count that is still empty."""
        asked = (field for field in self._papers if field is not self.invalid and field.isVisibleTo(self))
        first = next((field for field in asked if not field.count()), self.votes[0])
        first.line.setFocus(Qt.FocusReason.OtherFocusReason)
        first.line.selectAll()
        bring_up(first)

    def store(self) -> None:
        """Store counts that were typed and agree; what cannot be stored is handed over, to stand here again.

        A day that cannot be keeps no counts back: the day stays that the book has.
        """
        if self._typed == self._shown:
            return
        (day, against), unsaved = self._read_day(), self.unsaved
        if self._typed == self._stored or (unsaved and not unsaved.is_day_alone):
            self._shown = self._typed
            self.left.emit(unsaved)
            return
        if against:
            day = self._vote.held if self._vote else None
        self._note(day, unsaved)

    def allow(self, *, may: bool) -> None:
        """Let counts be typed or only read."""
        self.setEnabled(may)

    @property
    def counts(self) -> ClassVote:
        """The counts as they are typed; votes by hand need no papers."""
        classes = self._scheme.classes if self._scheme else ()
        votes = {rated: count for rated, field in zip(classes, self.votes, strict=False) if (count := field.count())}
        base, _, issued, returned, invalid = (field.count() or 0 for field in self._papers)
        if self.mode.value is VoteMode.HAND:
            return hand_vote(base, votes)
        return ClassVote(base, issued, returned, returned - invalid, invalid, votes)

    @property
    def unsaved(self) -> Unsaved | None:
        """What would be left behind if another row were reached now."""
        typed = self._typed
        if typed == self._stored:
            return None
        if self._against:
            return Unsaved(self._name, typed, self._against, is_day_alone=False)
        against = self._day_against
        return Unsaved(self._name, typed, against, is_day_alone=True) if against else None

    @property
    def _day_against(self) -> Finding | None:
        """Why what is typed as the day cannot be it; None for a day that can be and for none."""
        if text := self.held.unread:
            return finding("evaluation.vote_day_unread", "held", name=self._name, text=text)
        day = self.held.line.day
        if self._vote and day == self._vote.held:
            return None
        found = (*check_vote_day(self._year, day, self._name), *check_met(day, self._name, self._today()))
        return next(iter(found), None)

    @property
    def _typed(self) -> Typed:
        counts = tuple(field.line.text().strip() for field in self._counts)
        return Typed(self.mode.value, self.held.line.text().strip(), counts)

    def _put(self, typed: Typed) -> None:
        """Let stand in the lines what was typed, with what is wrong about each."""
        self.mode.show_value(typed.mode)
        self.held.line.setText(typed.day)
        self.held.clear_error()
        self._read_day()
        for field, text in zip(self._counts, typed.counts, strict=True):
            field.line.setText(text)
            field.store()

    def _check(self) -> None:
        """Say what cannot be, and what the counts suggest."""
        counts, is_secret = self.counts, self.mode.value is VoteMode.SECRET
        for field in (self.issued, self.returned, self.invalid):
            field.setVisible(is_secret)
        present = [*check_present(counts, self.present.count(), self._name)]
        is_touched = self._vote is not None or self._typed != self._stored
        is_begun = is_touched and (counts.counted or counts.returned)
        wrong = [*(check_class_vote(counts, self._name) if is_begun else ()), *(one for one in present if one.is_error)]
        found = next(iter(wrong), None)
        self._mark(wrong)
        self.problem.setText(f"{says(found)} {remedy(found)}" if found else "")
        self.problem.setVisible(found is not None)
        missing = next((one for one in present if not one.is_error and counts.counted), None)
        self.warning.say(f"! {says(missing)} {remedy(missing)}" if missing else "")
        self._against = (
            self._unread
            or found
            or (None if counts.counted else finding("evaluation.vote_none", "votes", name=self._name))
        )
        self.save.setEnabled(self._against is None)
        self.drop.setVisible(self._vote is not None or self._typed != self._stored)
        suggestion = suggested_class(counts, self._scheme) if self._scheme and not found and counts.counted else None
        self.verdict.setVisible(bool(counts.counted) and not found)
        self.use.setVisible(suggestion is not None)
        if suggestion is None:
            self.verdict.setText(self.tr("Không mức nào được quá nửa số triệu tập."))
            return
        name, own = rule_text(CLASS_SHORT_NAMES[suggestion.rated]), counts.votes.get(suggestion.rated, 0)
        words = self.tr("%1: %2 / %3 phiếu, quá nửa.")
        if own != suggestion.votes:
            words = self.tr("%1 trở lên: %2 / %3 phiếu, quá nửa; riêng %1: %4.")
        for sign, value in (("%1", name), ("%2", str(suggestion.votes)), ("%3", str(counts.base)), ("%4", str(own))):
            words = words.replace(sign, value)
        self.verdict.setText(words)
        self.use.setText(self.tr("Ghi %1 vào cột Đề nghị").replace("%1", name))
        self.use.setAccessibleName(self.use.text())

    @property
    def _unread(self) -> Finding | None:
        """What is against a count that is none."""
        unread = (field.line.text() for field in self._counts if field.isVisibleTo(self) and field.count() is None)
        text = next(unread, None)
        return None if text is None else finding("evaluation.vote_unread", "votes", name=self._name, text=text)

    def _mark(self, wrong: Sequence[Finding]) -> None:
        """Mark the counts that cannot be; the words stand below all of them, as a count is too narrow for them."""
        fields = {"base": [self.base], "present": [self.present], "issued": [self.issued], "returned": [self.returned]}
        fields |= {"valid": [self.invalid], "votes": self.votes}
        marked = {field: says(one) for one in reversed(wrong) for field in fields[one.place]}
        for field in self._counts:
            if not field.has_error:
                set_style(field.line, "state", "error" if field in marked else "")
                field.line.setAccessibleDescription(marked.get(field, ""))

    def _save(self) -> None:
        if not self.save.isEnabled():
            return
        day, against = self._read_day()
        if against:
            self.held.line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._note(day)

    def _read_day(self) -> tuple[date | None, Finding | None]:
        """Return the day that is typed, and what speaks against it, which is then said."""
        day, against = self.held.read(), self._day_against
        if against and not self.held.unread:
            self.held.error(says(against), remedy(against))
        return day, against

    def _note(self, day: date | None, unsaved: Unsaved | None = None) -> None:
        self._shown = self._typed
        vote = HeldVote(self.counts, self.present.count() or 0, day)
        # First, as another row stands here once the counts are stored.
        self.left.emit(unsaved)
        if vote != self._vote:
            self.noted.emit(vote)

    def _drop(self) -> None:
        """Take back the vote with what is typed for it; where there is none, what is typed alone."""
        self.left.emit(None)
        if self._vote:
            self.noted.emit(None)
            return
        for field in self._counts:
            field.release()
        self._put(self._stored)
        self._shown = self._typed
        self.begin()

    def _use(self) -> None:
        suggestion = suggested_class(self.counts, self._scheme) if self._scheme else None
        if suggestion is not None:
            self.used.emit(suggestion.rated)

    def _mode_name(self, mode: VoteMode) -> str:
        return self.tr("Bỏ phiếu kín") if mode is VoteMode.SECRET else self.tr("Giơ tay")
