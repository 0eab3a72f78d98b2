"""Whose evaluations are: of whoever works on the book, or of whoever signs, who are known by their names alone.

What it is for: a member's evaluation is theirs, that of an organisation is that of its head.
What it is not for: comparing names (rules.own_evaluations), and refusing steps (evaluations).
"""

from collections.abc import Iterator, Sequence

from app.models.repository import Repository
from app.models.stored_evaluations import Evaluation
from app.rules.findings import Finding, finding
from app.rules.own_evaluations import Own, is_named, own
from app.rules.vietnamese import clean, fold

_AT_ONCE = 500


class EvaluationOwners(Repository):
    """The names behind the evaluations of a book."""

    def name(self, one: Evaluation) -> str:
        """Return what a member or an organisation is called."""
        table, id_ = ("organisation", one.organisation_id) if one.member_id is None else ("member", one.member_id)
        row = self._row(f"SELECT name FROM {table} WHERE id = ?", (id_,))
        return row[0] if row else ""

    def head(self, one: Evaluation) -> str:
        """Return who heads an evaluated organisation; "" for a member."""
        if one.member_id is not None:
            return ""
        row = self._row("SELECT head FROM organisation WHERE id = ?", (one.organisation_id,))
        return row[0] if row else ""

    def own(self, one: Evaluation) -> Own:
        """Return whether an evaluation is that of whoever works."""
        operator = self._book.operator
        if not operator:
            return Own.NO
        names = (self.head(one),) if one.member_id is None else (self.name(one), self._other_name(one))
        return own(operator, names, self._members_named(operator) if is_named(operator, names) else 0)

    def maybe_own(self, one: Evaluation) -> Finding | None:
        """Return that an evaluation may be that of whoever works, where their name leaves it open."""
        if self.own(one) is not Own.MAYBE:
            return None
        values = {"name": self.name(one), "operator": self._book.operator}
        if head := self.head(one):
            return finding("evaluation.maybe_own_organisation", "state", head=head, **values)
        return finding("evaluation.maybe_own", "state", **values)

    def signed_by(self, signer: str, evaluations: Sequence[Evaluation]) -> dict[int, Finding]:
        """Return which evaluations may be of who signs: of the member, or of the organisation that they head."""
        names = dict(self._names([one.id for one in evaluations]))
        return {
            one.id: finding(
                "evaluation.signer_own" if one.member_id else "evaluation.signer_heads",
                "signer",
                name=self.name(one),
                signer=signer,
            )
            for one in evaluations
            if own(signer, names[one.id], 1) is not Own.NO
        }

    def _names(self, ids: Sequence[int]) -> Iterator[tuple[int, tuple[str, str]]]:
        """Yield of evaluations the name and the other name of the member, or the head of the organisation."""
        for at in range(0, len(ids), _AT_ONCE):
            part = ids[at : at + _AT_ONCE]
            for id_, *names in self._rows(
                "SELECT evaluation.id, coalesce(member.name, head), coalesce(other_name, '') FROM evaluation"
                " JOIN organisation ON organisation.id = evaluation.organisation_id"
                " LEFT JOIN member ON member.id = member_id"
                f" WHERE evaluation.id IN ({', '.join('?' for _ in part)})",
                part,
            ):
                yield id_, (names[0], names[1])

    def _members_named(self, name: str) -> int:
        """Return how many members go by a name, also without accents."""
        rows = self._rows(
            "SELECT name, other_name FROM member_text JOIN member USING (id) WHERE instr(folded, ?)",
            (fold(clean(name)),),
        )
        return sum(is_named(name, names) for names in rows)

    def _other_name(self, one: Evaluation) -> str:
        row = self._row("SELECT other_name FROM member WHERE id = ?", (one.member_id,))
        return row[0] if row else ""
