"""What is done with evaluations on the page: cells written, steps taken, votes noted; entries can be taken back.

What it is for: reading texts of cells for many evaluations at once, storing them, and the way back.
What it is not for: keys and widgets.
Invariant: where one cell cannot be read, nothing is stored until somebody said so.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.models.class_votes import HeldVote
from app.models.errors import BookError, Refused
from app.models.evaluation_cells import class_named, read_class, with_entry
from app.models.evaluation_renewal import Done, RenewedRow, renew, take_back
from app.models.evaluation_years import EvaluationYear
from app.models.evaluations import DecisionHead, Evaluation
from app.rules.evaluation_classes import CLASS_SHORT_NAMES, QualityClass
from app.rules.evaluation_states import State, Step, check_step
from app.rules.findings import Finding, finding
from app.rules.vietnamese import clean, fold
from app.ui.evaluation.evaluation_model import ENTRIES, Col, Written
from app.ui.evaluation.evaluation_rows import EvaluationRow
from app.ui.session import Session
from app.ui.steps_back import StepsBack
from app.ui.telling import telling
from app.ui.words import error_text

ON_CLASSES = (Step.PROPOSE, Step.DECIDE)
"""Steps on classes, before which it is told what does not go with them."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A text that its cell cannot hold, and why."""

    written: Written
    found: Finding


@dataclass(slots=True)
class Reading:
    """Texts of cells as evaluations and classes to be decided, and those that could not be read."""

    after: dict[int, Evaluation] = field(default_factory=dict[int, Evaluation])
    deciding: dict[int, QualityClass | None] = field(default_factory=dict[int, "QualityClass | None"])
    unread: list[Unread] = field(default_factory=list["Unread"])
    cells: int = 0


@dataclass(frozen=True, slots=True)
class Readiness:
    """With whom a step can be taken now, and what keeps the others from it; `asked` may be of whoever works.

    `absent` are those of all of them who have a reason for no class; `voted` tells of whom of them there is a vote.
    """

    ready: tuple[int, ...]
    kept: tuple[Finding, ...]
    asked: Mapping[int, Finding] = field(default_factory=dict[int, Finding])
    absent: frozenset[int] = frozenset()
    voted: tuple[Finding, ...] = ()

    @property
    def is_some(self) -> bool:
        """Whether the step can be taken with anybody."""
        return bool(self.ready or self.asked)


class EvaluationWork(QObject):
    """Changes the evaluations of one book."""

    refused = Signal(str)
    whole_year = Signal()
    """Evaluations of any organisation, or the settings of the year, were stored; all counts of the year are new."""

    def __init__(self, session: Session, page: QWidget) -> None:
        """Work on the book of this session; long work shows how far it is in front of `page`."""
        super().__init__(page)
        self._session, self._book, self._page = session, session.book, page
        self.steps = StepsBack(session, self)
        self.steps.refused.connect(self.refused)

    def read(self, written: Iterable[Written], rows: Sequence[EvaluationRow]) -> Reading:
        """Read texts for cells of rows; a text that its cell has already, or a cell only read and alike, is nothing."""
        by_id, reading = {row.id: row for row in rows}, Reading()
        for one in written:
            row = by_id[one.id]
            try:
                self._read_one(one, row, reading)
            except Refused as error:
                reading.unread.append(Unread(one, error.findings[0]))
        return reading

    def store(self, reading: Reading, words: str = "") -> bool:
        """Store what was read as one step; return whether it was done."""
        before = self._book.evaluations.some(list(reading.after))
        wanted = {one.id: one.wanted_class for one in self._book.evaluations.some(list(reading.deciding))}

        def put(entered: Collection[Evaluation], classes: Mapping[int, QualityClass | None]) -> None:
            with self._book.together():
                self._book.evaluations.enter(list(entered))
                self._book.evaluations.want(classes)

        return self._do(words, lambda: put(reading.after.values(), reading.deciding), lambda: put(before, wanted))

    def enter(self, changed: Sequence[Evaluation]) -> bool:
        """Store evaluations that a form changed; return whether it was done."""
        return self.store(Reading(after={one.id: one for one in changed}))

    def take_list(self, changed: Sequence[Evaluation], words: str) -> bool:
        """Store the evaluations of a list as one step; return whether it was done."""
        before = self._book.evaluations.some([one.id for one in changed])

        def put(evaluations: Sequence[Evaluation], doing: str) -> None:
            with telling(self._page, doing, self.tr("Dừng, không ghi gì")) as tell:
                self._book.evaluations.enter(evaluations, tell)
            self.whole_year.emit()

        doing, undoing = self.tr("Đang đưa danh sách vào sổ"), self.tr("Đang hoàn tác")
        return self._do(words, lambda: put(changed, doing), lambda: put(before, undoing))

    def renew(self, rows: Sequence[RenewedRow], words: str) -> bool:
        """Let a year follow the book as it was planned, as one step; return whether it was done."""

        def back(done: Done) -> None:
            with telling(self._page, self.tr("Đang hoàn tác"), self.tr("Dừng, không ghi gì")) as tell:
                take_back(self._book, done, tell)
            self.whole_year.emit()

        def act() -> Callable[[], None]:
            with telling(self._page, self.tr("Đang cập nhật năm"), self.tr("Dừng, không ghi gì")) as tell:
                done = renew(self._book, rows, tell)
            self.whole_year.emit()
            return partial(back, done)

        return self.steps.do(words, act)

    def set_year(self, of: EvaluationYear, raised: Mapping[int, str], words: str) -> bool:
        """Set what holds in a year, and who is allowed more by which decision, as one step; return whether it was."""
        years = self._book.evaluation_years
        before, allowed = years.get(of.year), years.raised(of.year)

        def put(year: EvaluationYear, decisions: Mapping[int, str]) -> None:
            with self._book.together():
                years.save(year)
                for id_, decision in decisions.items():
                    years.raise_cap(year.year, id_, decision)
            self.whole_year.emit()

        former = {id_: allowed.get(id_, "") for id_ in raised}
        return self._do(words, lambda: put(of, raised), lambda: put(before, former))

    def keep_opened(self, year: int, words: str) -> None:
        """Keep the way back of a year that was opened."""

        def back() -> None:
            with telling(self._page, self.tr("Đang hoàn tác"), self.tr("Dừng, không ghi gì")) as tell:
                self._book.evaluation_years.take_back(year, tell)
            self._session.go.emit("evaluation")

        self.steps.keep(words, back)

    def note_vote(self, row: EvaluationRow, vote: HeldVote | None) -> bool:
        """Note the counts of a vote, or with None take them back."""
        votes, before = self._book.class_votes, row.vote

        def put(counts: HeldVote | None) -> None:
            if counts is None:
                votes.remove(row.id)
            else:
                votes.save(row.id, counts, row.name)

        return self._do("", lambda: put(vote), lambda: put(before))

    def readiness(self, step: Step, rows: Sequence[EvaluationRow], *, reason: str = "-") -> Readiness:
        """Return with which of these rows a step can be taken; whoever works does not decide their own."""
        ready, kept, asked = list[int](), list[Finding](), dict[int, Finding]()
        for one, against, maybe_own in self._book.evaluations.judge(step, [row.evaluation for row in rows], reason):
            if against:
                kept.append(against[0])
            elif maybe_own:
                asked[one.id] = maybe_own
            else:
                ready.append(one.id)
        absent = frozenset(row.id for row in rows if row.evaluation.absence)
        concerned = {*ready, *asked} if step in ON_CLASSES else set[int]()
        voted = tuple(found for row in rows if row.id in concerned for found in row.voted_beside_reason)
        return Readiness(tuple(ready), tuple(kept), asked, absent, voted)

    def signed_by(self, signer: str, ids: Sequence[int]) -> dict[int, Finding]:
        """Return which evaluations may be of whoever is to sign a decision on them."""
        return self._book.evaluations.signed_by(signer, ids)

    def take(self, step: Step, ids: Sequence[int], head: DecisionHead) -> bool:
        """Take a step, which stays: it is taken back by another one with its reason."""
        try:
            self._book.evaluations.take(step, ids, head)
        except BookError as error:
            self.refused.emit(error_text(error))
            return False
        self.steps.forget()
        self._session.changed.emit()
        return True

    def _read_one(self, one: Written, row: EvaluationRow, reading: Reading) -> None:
        evaluation = reading.after.get(row.id, row.evaluation)
        if one.column is Col.DECIDED:
            if clean(one.text) or row.evaluation.wanted_class is not None:
                reading.deciding[row.id] = self._deciding(one, row)
                reading.cells += 1
            return
        if one.column is Col.VOTES and class_named(evaluation, one.text):
            raise Refused(finding("evaluation.votes_not_pasted", "votes", name=row.name, text=clean(one.text)))
        if one.column not in ENTRIES:
            if (
                one.column not in (Col.ORDINAL, Col.VOTES)
                and clean(one.text)
                and fold(clean(one.text)) not in _texts_of(row)
            ):
                raise Refused(finding("evaluation.read_only", str(one.column), name=row.name, text=clean(one.text)))
            return
        written = with_entry(evaluation, ENTRIES[one.column], one.text, row.name)
        if written == evaluation:
            return
        if row.evaluation.state is not State.ENTERED:
            raise Refused(finding("evaluation.not_open", "state", name=row.name))
        reading.after[row.id] = written
        reading.cells += 1

    def _deciding(self, one: Written, row: EvaluationRow) -> QualityClass | None:
        """Return the class to be decided that a text names; None for the proposed one."""
        evaluation = row.evaluation
        if evaluation.state is not State.PROPOSED or evaluation.absence is not None:
            raise next_refusal(row)
        rated = read_class(evaluation, one.text, "class", row.name)
        return None if rated is evaluation.cell_class else rated

    def _do(self, words: str, act: Callable[[], None], back: Callable[[], None]) -> bool:
        def step() -> Callable[[], None]:
            act()
            return back

        return self.steps.do(words, step)


def next_refusal(row: EvaluationRow) -> Refused:
    """Return why no class can be decided for a row now."""
    if row.evaluation.absence is not None:
        return Refused(finding("evaluation.class_and_reason", "class", name=row.name))
    found = check_step(Step.DECIDE, row.evaluation.state, row.name, has_class=True)
    return Refused(*found)


def _texts_of(row: EvaluationRow) -> set[str]:
    """Return what may be pasted over cells that are only read: what stands there."""
    before = CLASS_SHORT_NAMES[row.before] if row.before else ""
    return {fold(clean(text)) for text in (row.name, row.unit, row.unit_short, row.born, row.figures, before)}
