"""All of one evaluation: warnings, opinions, the vote, what speaks for the lowest class, steps, former years.

What it is for: what a grid has no room for; each field is stored when it is left.
What it is not for: the cells of the grid, and taking steps.
"""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QSizePolicy, QWidget

from app.models.book import Book
from app.models.class_votes import HeldVote
from app.models.evaluations import Evaluation, TakenStep
from app.rules.class_votes import ClassVote
from app.rules.evaluation_classes import CLASS_SHORT_NAMES, QualityClass
from app.rules.evaluation_points import TRIGGER_NAMES, Trigger, triggers_of
from app.rules.evaluation_regimes import NOT_RATED_NAMES, regime_of
from app.rules.evaluation_states import NEED_REASON, STATE_NAMES, STEP_NAMES, State, step_between
from app.rules.figures import short_date
from app.rules.partial_dates import PartialDate
from app.ui.contests.fields import TextField
from app.ui.evaluation.evaluation_rows import EvaluationRow
from app.ui.evaluation.vote_form import Unsaved, VoteForm
from app.ui.sessions.long_text import LongText
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.page_frame import bring_up
from app.ui.words import remedy, rule_text, says

_HIGH = 64
_CHIPS = {State.ENTERED: "neutral", State.PROPOSED: "warn", State.DECIDED: "ok"}


class EvaluationDetail(QScrollArea):
    """One evaluation; empty until `show_row`."""

    changed = Signal(object)
    """A list of the Evaluation with what was typed."""
    vote_noted = Signal(object, object)
    """The row, and its HeldVote or None."""
    refused = Signal(str, str)
    """What was typed and could not be stored with a row that is left, and what to do."""
    closed = Signal()

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Make an empty panel on a book."""
        super().__init__(parent)
        self._book = book
        self.row: EvaluationRow | None = None
        self._usual: dict[tuple[int, int], HeldVote] = {}
        """The vote that was noted last, by year and organisation: one meeting votes on many."""
        self._unsaved: dict[int, Unsaved] = {}
        """What was typed for a vote and cannot be stored, by evaluation."""
        self.name, self.about = Label("", "name", wrap=True), Label("", "muted", wrap=True)
        self.state, self.marks = Chip(), Label("", "warn", wrap=True)
        self.rating = TextField(self.tr("Xếp loại cán bộ, công chức, viên chức"))
        self.opinions = LongText(self.tr("Nhận xét, ý kiến"), height=_HIGH)
        self.note = LongText(self.tr("Ghi chú"), height=_HIGH)
        self.discipline, self.disciplined = TextField(self.tr("Kỷ luật")), TextField(self.tr("Ngày kỷ luật"))
        self.triggers: dict[Trigger, QCheckBox] = {}
        self._trigger_lines: list[QWidget] = []
        self._trigger_box = Column(gap=4)
        self.vote = VoteForm(lambda: book.terms.today)
        self.steps, self.former = Label("", "dense", wrap=True), Label("", "dense", wrap=True)
        self._lay_out()
        self.rating.entered.connect(partial(self._change, "state_rating"))
        self.opinions.entered.connect(partial(self._change, "opinions"))
        self.note.entered.connect(partial(self._change, "note"))
        self.discipline.entered.connect(partial(self._change, "discipline"))
        self.disciplined.entered.connect(self._change_day)
        self.vote.noted.connect(self._note_vote)
        self.vote.left.connect(self._keep)
        self.vote.used.connect(self._use_class)

    def show_row(self, row: EvaluationRow | None, base: int, *, may: bool) -> None:
        """Show an evaluation; `base` are the members of its cell who have a vote, as far as the book tells."""
        if self.row is not None and (row is None or row.id != self.row.id):
            self.store()
        before, self.row = self.row, row
        is_other = row is None or before is None or row.id != before.id
        self._content.setVisible(row is not None)
        if row is None:
            return
        if is_other:
            self._release()
        one, is_open = row.evaluation, may and row.evaluation.state is State.ENTERED
        self.name.setText(row.name)
        self.about.setText(" · ".join(part for part in (row.position, row.unit) if part))
        state = rule_text(row.state)
        words = self.tr("%1, mở lại").replace("%1", state) if one.is_open_again else state
        self.state.show_state(words, _CHIPS[one.state])
        self.marks.say("\n".join(f"▲ {says(found)} {remedy(found)}" for found in row.marks))
        self._show_entries(one, is_open=is_open)
        self._show_triggers(row, is_open=is_open)
        scheme = regime_of(one.year).scheme(one.rated)
        if is_other or before is None or (row.vote, one.state) != (before.vote, before.evaluation.state):
            met = row.met or self._book.evaluation_years.get(one.year).reviewed
            usual = self._usual.get((one.year, one.organisation_id)) or HeldVote(ClassVote(base, 0, 0, 0, 0), held=met)
            # What nobody can type any more, and nobody typed, is not there.
            usual = usual if is_open else HeldVote(ClassVote(0, 0, 0, 0, 0))
            self.vote.show_vote(
                row.name, one.year, scheme, row.vote, usual, self._unsaved.get(row.id) if is_open else None
            )
        self.vote.allow(may=is_open)
        self.steps.setText(self._steps_of(one))
        self.former.setText(self._years_before(one))

    def begin_vote(self) -> None:
        """Put the keyboard into the vote; one that is only read is brought into view."""
        if self.vote.isEnabled():
            self.vote.begin()
        else:
            bring_up(self.vote)

    def begin(self) -> None:
        """Put the keyboard into what stands first: the vote, or where that is only read what it rests on."""
        if self.vote.isEnabled():
            self.vote.begin()
        else:
            self.rating.line.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_up(self.rating)

    def store(self) -> None:
        """Store what is typed."""
        for field in (self.rating, self.discipline, self.disciplined):
            field.store()
        self.opinions.store()
        self.note.store()
        self.vote.store()

    def would_lose(self) -> str:
        """Return in words what was typed for votes and cannot be stored, "" for nothing."""
        kept: dict[int, Unsaved | None] = {**self._unsaved}
        if self.row and self.vote.isEnabled():
            kept[self.row.id] = self.vote.unsaved
        day, vote = self.tr("ngày họp «%1» ở phiếu của %2"), self.tr("phiếu đang gõ của %2")
        lost = ((day if one.is_day_alone else vote, one) for one in kept.values() if one)
        return "; ".join(words.replace("%1", one.typed.day).replace("%2", one.name) for words, one in lost)

    def _lay_out(self) -> None:
        close = QuietButton("", drawing="x")
        close.setAccessibleName(self.tr("Đóng chi tiết"))
        close.clicked.connect(self.closed)
        self._content = content = Card(padding=(16, 12, 16, 12))
        head = Row(Column(self.name, self.about, gap=0), gap=8)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        head.setStretch(0, 1)
        content.body.add(
            head,
            self.marks,
            Label(self.tr("Biểu quyết ở chi bộ (chỉ ghi số phiếu)"), "section", wrap=True),
            self.vote,
            Label(self.tr("Căn cứ đánh giá"), "section"),
            self.rating,
            Field(self.tr("Nhận xét, ý kiến"), self.opinions),
            Label(self.tr("Trường hợp xếp loại không hoàn thành nhiệm vụ"), "dense", wrap=True),
            self._trigger_box,
            Row(self.discipline, self.disciplined, gap=8),
            Field(self.tr("Ghi chú"), self.note),
            Label(self.tr("Các bước"), "section"),
            self.steps,
            Label(self.tr("Những năm trước"), "section"),
            self.former,
            None,
        )
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _release(self) -> None:
        for field in (self.rating, self.discipline, self.disciplined):
            field.release()

    def _show_entries(self, one: Evaluation, *, is_open: bool) -> None:
        self.rating.show_text(one.state_rating)
        self.opinions.show_text(one.opinions)
        self.note.show_text(one.note)
        self.discipline.show_text(one.discipline)
        self.disciplined.show_text(one.disciplined.text if one.disciplined else "")
        for field in (self.rating, self.discipline, self.disciplined):
            field.line.setReadOnly(not is_open)
        for text in (self.opinions, self.note):
            text.setReadOnly(not is_open)

    def _show_triggers(self, row: EvaluationRow, *, is_open: bool) -> None:
        """Offer what may speak for the lowest class of a leader, of others, or of an organisation."""
        offered = triggers_of(row.evaluation.rated, is_leader=row.is_leader)
        if tuple(self.triggers) != offered:
            for gone in self._trigger_lines:
                gone.hide()
                gone.deleteLater()
            self.triggers, self._trigger_lines = {}, []
            for one in offered:
                self._add_trigger(one)
        for trigger, box in self.triggers.items():
            box.setChecked(trigger in row.evaluation.triggers)
            box.setEnabled(is_open)

    def _add_trigger(self, trigger: Trigger) -> None:
        """Add a box with its words beside it, which may take more than one line."""
        box, line = QCheckBox(), QWidget()
        words = Label(rule_text(TRIGGER_NAMES[trigger]), "dense", wrap=True)
        words.setBuddy(box)
        box.setAccessibleName(words.text())
        box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        box.clicked.connect(self._change_triggers)
        row = Row(box, gap=4, parent=line)
        row.addWidget(words, 1)
        self.triggers[trigger] = box
        self._trigger_lines.append(line)
        self._trigger_box.add(line)

    def _steps_of(self, one: Evaluation) -> str:
        lines = [_step_words(step) for step in self._book.evaluations.steps(one.id)]
        return "\n".join(lines) or self.tr("Chưa có bước nào.")

    def _years_before(self, one: Evaluation) -> str:
        evaluations = self._book.evaluations
        found = (
            evaluations.of_member(one.member_id) if one.member_id else evaluations.of_organisation(one.organisation_id)
        )
        lines = [f"{each.year}: {_result(each)}" for each in found if each.year < one.year]
        return "\n".join(lines) or self.tr("Chưa có năm nào trong sổ.")

    def _change(self, name: str, text: str) -> None:
        if self.row is not None:
            self._put(replace(self.row.evaluation, **{name: text}))

    def _change_day(self, text: str) -> None:
        try:
            day = PartialDate.read(text) if text else None
        except ValueError:
            self.disciplined.hold(self.tr("Không phải ngày."), self.tr("Gõ như 15/3/2025, 3/2025 hoặc 2025."))
            return
        if self.row is not None:
            self._put(replace(self.row.evaluation, disciplined=day))

    def _change_triggers(self) -> None:
        if self.row is not None:
            ticked = tuple(trigger for trigger, box in self.triggers.items() if box.isChecked())
            self._put(replace(self.row.evaluation, triggers=ticked))

    def _keep(self, unsaved: Unsaved | None) -> None:
        """Keep what was typed for a vote and cannot be stored; say of whom it is and what to do."""
        if self.row is None:
            return
        self._unsaved.pop(self.row.id, None)
        if unsaved:
            self._unsaved[self.row.id] = unsaved
            words = self.tr("%1 Chưa lưu phiếu này; những gì đã gõ còn ở dòng ấy.")
            if unsaved.is_day_alone:
                words = self.tr("%1 Số phiếu đã lưu, ngày họp thì chưa.")
            then = self.tr("Về lại dòng ấy. %1").replace("%1", remedy(unsaved.against))
            self.refused.emit(words.replace("%1", says(unsaved.against)), then)

    def _note_vote(self, vote: HeldVote | None) -> None:
        if self.row is not None:
            if vote is not None:
                one = self.row.evaluation
                self._usual[one.year, one.organisation_id] = vote
            self.vote_noted.emit(self.row, vote)

    def _use_class(self, rated: QualityClass) -> None:
        if self.row is not None:
            self._put(replace(self.row.evaluation, cell_class=rated))

    def _put(self, one: Evaluation) -> None:
        """Hand an evaluation over, and go on from it: several fields may be stored before it is shown anew."""
        if self.row is not None and one != self.row.evaluation:
            self.row = replace(self.row, evaluation=one)
            self.changed.emit([one])


def _result(one: Evaluation) -> str:
    if absence := one.standing_absence:
        return absence.text or rule_text(NOT_RATED_NAMES[absence.reason])
    return rule_text(CLASS_SHORT_NAMES[one.standing_class]) if one.standing_class else "–"


def _step_words(step: TakenStep) -> str:
    """Return a step in one line: when, by whom, what it led to, what it names."""
    day = f"{step.at[8:10]}/{step.at[5:7]}/{step.at[:4]}"
    taken = step_between(step.before, step.after)
    words = STEP_NAMES[taken] if taken and taken in NEED_REASON else STATE_NAMES[step.after]
    parts = [day, step.operator, rule_text(words)]
    if step.rated:
        parts.append(rule_text(CLASS_SHORT_NAMES[step.rated]))
    if step.decision:
        signed = [step.decision, short_date(step.day) if step.day else "", step.signer]
        parts.append(", ".join(part for part in signed if part))
    if step.reason:
        parts.append(f"«{step.reason}»")
    return " · ".join(part for part in parts if part)
