"""The steps of the page: which rows a step is for, what is asked, and what was done.

What it is for: between the buttons, the panel that asks, and the work.
What it is not for: laying out; rules of steps.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject

from app.models.evaluations import DecisionHead
from app.rules.deciding_levels import check_one_level
from app.rules.evaluation_reasons import review_began
from app.rules.evaluation_regimes import Rated
from app.rules.evaluation_states import Decision, State, Step, check_day_again, check_decision_day
from app.rules.findings import Finding, Severity
from app.rules.permissions import Act
from app.ui.evaluation.cap_line import rated_and_not
from app.ui.evaluation.evaluation_desk import EvaluationDesk
from app.ui.evaluation.evaluation_rows import EvaluationRow
from app.ui.evaluation.evaluation_work import EvaluationWork, Readiness
from app.ui.evaluation.step_panel import Asked, StepPanel
from app.ui.numbers import thousands
from app.ui.people.signed_as import signed_as
from app.ui.session import Session
from app.ui.words import remedy, says

_CONCERNED = {
    Step.PROPOSE: (State.ENTERED,),
    Step.DECIDE: (State.ENTERED, State.PROPOSED),
    Step.RETURN: (State.PROPOSED,),
    Step.REOPEN: (State.DECIDED,),
}
"""Whom a step for all is about: those it has not reached yet, so that those who are not ready are named."""
_ON_CLASSES = (Step.PROPOSE, Step.DECIDE)
"""Steps on classes that a cap is held against."""
_NAMED = 3
"""So many groups over their caps are named."""


class StepAsking(QObject):
    """Asks for a step and takes it."""

    def __init__(
        self, session: Session, work: EvaluationWork, desk: EvaluationDesk, panel: StepPanel, parent: QObject
    ) -> None:
        """Take steps with the rows of a desk."""
        super().__init__(parent)
        self._book, self._work, self._desk, self._panel = session.book, work, desk, panel
        panel.given.connect(self._take)
        panel.dropped.connect(self._drop)

    def may(self, step: Step) -> bool:
        """Return whether whoever works may take a step."""
        return self._book.may(Act.EVALUATE if step is Step.PROPOSE else Act.DECIDE_CLASS)

    def ask(self, step: Step) -> None:
        """Ask for a step with all of the place or with the chosen rows."""
        if not self.may(step):
            return
        self._desk.close_panels()
        chosen_ids = set(self._desk.grid.chosen)
        chosen = [row for row in self._desk.model.rows if row.id in chosen_ids]
        whole = [row for row in self._desk.rows if row.evaluation.state in _CONCERNED[step]]
        ready = self._ready(step, whole)
        over, former = self._over(step, ready.ready), self._former(step, {row.id: row for row in (*whole, *chosen)})
        asked = Asked(
            step,
            ready,
            self._ready(step, chosen),
            self._is_of_chosen(step, chosen),
            self._work.signed_by,
            self._against_day(former),
            self._against_levels,
            frozenset(decision.number for decision, _ in former.values()),
            "\n".join(self._named(over)),
            is_over=bool(over) and not _is_so_far(over[0]),
            is_of_organisations=self._desk.rated is Rated.ORGANISATION,
        )
        if not asked.whole.is_some and not asked.chosen.is_some and not asked.whole.kept:
            self._drop()
            self._desk.say(self._nobody_words(step), self._way_back(step))
            return
        self._panel.ask(asked, signed_as(self._book))

    def _former(self, step: Step, rows: Mapping[int, EvaluationRow]) -> dict[int, tuple[Decision, str]]:
        """Return the decisions that a new one would replace, each with whom it is on."""
        again = [id_ for id_, row in rows.items() if row.evaluation.is_open_again] if step is Step.DECIDE else []
        return {id_: (one, rows[id_].name) for id_, one in self._book.evaluations.former(again).items()}

    def _against_day(
        self, former: Mapping[int, tuple[Decision, str]]
    ) -> Callable[[date, Sequence[int]], Sequence[Finding]]:
        """Return what tells of a day what is odd about a decision of the year in front, on some of its rows."""
        if self._desk.view is None:
            return lambda _day, _ids: ()
        of, today = self._desk.view.of, self._book.terms.today
        began = review_began(of.year, of.reviewed, self._book.class_votes.days(of.year).values())

        def against(day: date, ids: Sequence[int]) -> list[Finding]:
            again = (
                found for id_ in ids if id_ in former for found in check_day_again(former[id_][0], day, former[id_][1])
            )
            return [*check_decision_day(of.year, day, began, today), *again]

        return against

    def _against_levels(self, ids: Sequence[int]) -> Finding | None:
        """Return that two levels decide on some of the rows, where these are organisations."""
        view, places = self._desk.view, {row.id: row.evaluation.organisation_id for row in self._desk.rows}
        if view is None or self._desk.rated is Rated.MEMBER:
            return None
        return next(check_one_level(view.level(places[id_]) for id_ in ids), None)

    def _over(self, step: Step, ids: Collection[int]) -> list[Finding]:
        """Return the groups beyond their caps, first those that surely are."""
        found = self._desk.over_caps(ids) if step in _ON_CLASSES else []
        return sorted(found, key=_is_so_far)

    def _named(self, over: Sequence[Finding]) -> list[str]:
        """Return in words which groups are over their caps, the first of many."""
        more = self.tr("và %1 nhóm nữa vượt mức").replace("%1", thousands(len(over) - _NAMED))
        lines = (f"{'' if _is_so_far(one) else '▲ '}{says(one)}" for one in over[:_NAMED])
        return [*lines, *([more] if over[_NAMED:] else [])]

    def _ready(self, step: Step, rows: list[EvaluationRow]) -> Readiness:
        return self._work.readiness(step, rows)

    def _is_of_chosen(self, step: Step, chosen: list[EvaluationRow]) -> bool:
        """Return whether a step is offered for the chosen rows first: where several are, or where one goes back."""
        return len(chosen) > 1 or (bool(chosen) and step in (Step.RETURN, Step.REOPEN))

    def _take(self, step: Step, ids: tuple[int, ...], head: DecisionHead) -> None:
        if not self._work.take(step, ids, head):
            return
        self._panel.hide()
        words = {
            Step.PROPOSE: self.tr("Đã đề nghị xếp loại: %1"),
            Step.DECIDE: self.tr("Đã quyết định xếp loại: %1"),
            Step.RETURN: self.tr("Đã trả lại để nhập lại: %1"),
            Step.REOPEN: self.tr("Đã mở lại để quyết định lại: %1"),
        }[step]
        taken = set(ids)
        absent = sum(row.evaluation.absence is not None for row in self._desk.rows if row.id in taken)
        words = words.replace("%1", rated_and_not(len(ids), absent))
        if over := self._over(step, ids):
            kind = "ok" if _is_so_far(over[0]) else "warn"
            then = self._locked_words if step is Step.DECIDE and kind == "warn" else remedy(over[0])
            self._desk.say("\n".join([words, *self._named(over)]), then, kind=kind)
        else:
            self._desk.say(words, kind="ok")
        self._desk.begin()

    @property
    def _locked_words(self) -> str:
        """What is left to do of a cap that decisions go beyond: what was to be looked through is locked."""
        return self.tr("Đã quyết định nên các dòng này khóa; phải xếp lại thì chọn Lùi lại → Mở lại, ghi lý do.")

    def _drop(self) -> None:
        self._panel.hide()
        self._desk.begin()

    def _nobody_words(self, step: Step) -> str:
        return {
            Step.PROPOSE: self.tr("Tất cả đã được đề nghị."),
            Step.DECIDE: self.tr("Tất cả đã được quyết định."),
            Step.RETURN: self.tr("Không có đề nghị nào để trả lại."),
            Step.REOPEN: self.tr("Không có quyết định nào để mở lại."),
        }[step]

    def _way_back(self, step: Step) -> str:
        """Return what leads back where nothing is left to be returned, as it was decided meanwhile."""
        is_decided = any(row.evaluation.state is State.DECIDED for row in self._desk.rows)
        if step is not Step.RETURN or not is_decided:
            return ""
        return self.tr("Đánh giá đã quyết định thì chọn Lùi lại → Mở lại.")


def _is_so_far(found: Finding) -> bool:
    """Return whether a group is beyond its cap only as it stands so far."""
    return found.rule.severity is Severity.WAITING
