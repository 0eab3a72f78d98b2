"""The decisions that new ones replace, with the reasons for which they were opened again.

What it is for: what a new decision is held against.
What it is not for: taking steps (evaluations), and what is against a decision (rules.evaluation_states).
"""

from collections.abc import Collection
from datetime import date

from app.models.repository import AMONG, Repository, those
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_states import Decision, State


class FormerDecisions(Repository):
    """The decisions of a book that stand, by the evaluations they are on."""

    def of(self, evaluation_ids: Collection[int]) -> dict[int, tuple[Decision, str]]:
        """Return of evaluations that were decided before the decision that stands, and why it was opened again."""
        found: dict[int, tuple[Decision, str]] = {}
        for id_, of, before, class_, number, day, reason in self._rows(
            "SELECT id, evaluation_id, before, class, decision, day, reason FROM evaluation_step"
            f" WHERE evaluation_id {AMONG} AND ? IN (before, after) ORDER BY id",
            [those(evaluation_ids), State.DECIDED],
        ):
            if before == State.DECIDED:
                found[of] = found[of][0], reason
            else:
                decided_on = date.fromisoformat(day) if day else date.min
                found[of] = Decision(id_, QualityClass(class_) if class_ else None, number, decided_on), ""
        return found
