"""Whose evaluations are: of whoever works on the book, or of whoever signs, who are known by their names alone.

What it is for: a member's evaluation is theirs, that of an organisation is that of its head.
What it is not for: comparing names (rules.own_evaluations), and refusing steps (evaluations).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.models.repository import AMONG, Repository, those
from app.models.stored_evaluations import Evaluation
from app.rules.findings import Finding, finding
from app.rules.own_evaluations import Own, is_named, own
from app.rules.vietnamese import clean, fold


@dataclass(frozen=True, slots=True)
class Owner:
    """What is evaluated, who heads it where it is an organisation, and the names of the person whose it is."""

    name: str
    head: str
    names: tuple[str, ...]


class EvaluationOwners(Repository):
    """The names behind the evaluations of a book."""

    def name(self, one: Evaluation) -> str:
        """Return what the member or the organisation of an evaluation is called."""
        return self.of([one])[one.id].name

    def of(self, evaluations: Sequence[Evaluation]) -> dict[int, Owner]:
        """Return whose these evaluations are, by their ids."""
        rows = self._rows(
            "SELECT evaluation.id, member.name, other_name, organisation.name, head FROM evaluation"
            " JOIN organisation ON organisation.id = evaluation.organisation_id"
            f" LEFT JOIN member ON member.id = member_id WHERE evaluation.id {AMONG}",
            [those(one.id for one in evaluations)],
        )
        return {
            id_: Owner(organisation, head, (head,)) if name is None else Owner(name, "", (name, other_name))
            for id_, name, other_name, organisation, head in rows
        }

    def own(self, owner: Owner) -> Own:
        """Return whether an evaluation is that of whoever works."""
        operator = self._book.operator
        if not operator:
            return Own.NO
        return own(operator, owner.names, self._members_named(operator) if is_named(operator, owner.names) else 0)

    def maybe_own(self, owner: Owner) -> Finding:
        """Return that an evaluation may be that of whoever works, whose name leaves it open."""
        values = {"name": owner.name, "operator": self._book.operator}
        if owner.head:
            return finding("evaluation.maybe_own_organisation", "state", head=owner.head, **values)
        return finding("evaluation.maybe_own", "state", **values)

    def signed_by(self, signer: str, evaluations: Sequence[Evaluation]) -> dict[int, Finding]:
        """Return which evaluations may be of who signs: of the member, or of the organisation that they head."""
        return {
            id_: finding(
                "evaluation.signer_heads" if owner.head else "evaluation.signer_own",
                "signer",
                name=owner.name,
                signer=signer,
            )
            for id_, owner in self.of(evaluations).items()
            if own(signer, owner.names, 1) is not Own.NO
        }

    def _members_named(self, name: str) -> int:
        """Return how many members go by a name, also without accents."""
        rows = self._rows(
            "SELECT name, other_name FROM member_text JOIN member USING (id) WHERE instr(folded, ?)",
            (fold(clean(name)),),
        )
        return sum(is_named(name, names) for names in rows)
