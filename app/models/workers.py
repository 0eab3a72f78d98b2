"""Whose work a pass or an entry of a sheet is: the same person under whatever name, and who else could do it.

What it is for: the bar that nobody makes two passes of one batch while somebody else could (passes, tally_sheets), nor
settles what differs in a pass of their own (settlements).
What it is not for: roles and PINs (operators), and how fast somebody keyed (passes).
Invariant: somebody of the list is known by id, so that another name lifts no bar; in a book without people by name.
"""

from collections.abc import Sequence
from typing import NamedTuple

from app.models.repository import Repository
from app.rules.permissions import Act, Role, allows
from app.rules.settling_rights import Clerk, barred

PERSON = "(SELECT id FROM operator WHERE name = ? AND removed = 0)"
"""SQL: the id of whoever works under a name, NULL for somebody who is not on the list."""
IS_SAME = f"(operator_id = {PERSON} OR (operator = ? AND (operator_id IS NULL OR {PERSON} IS NULL)))"
"""SQL: whether work was done by the person of this name, given three times."""

NAMED = 3
"""So many of those who could are named in a refusal."""


class OwnWork(NamedTuple):
    """Work of their own that keeps somebody from settling: its number, and the names of who settles instead."""

    number: int
    who: str


def own_work(people: Sequence[Clerk], operator: str) -> OwnWork | None:
    """Return what keeps whoever works from settling what differs in a batch of these people; None where nothing."""
    found = barred(people, operator)
    if found is None:
        return None
    mine, who = found
    return OwnWork(min(mine.passes), ", ".join(who[:NAMED]) + ("…" if who[NAMED:] else ""))


class Workers(Repository):
    """The people who key, as the passes of a batch know them."""

    def of_batch(self, round_id: int, batch: int) -> tuple[Clerk, ...]:
        """Return the people of the list with the passes of a batch that they made; none in a book without people."""
        return self._made("pass", "pass_work", round_id, batch)

    def of_sheet(self, round_id: int, batch: int) -> tuple[Clerk, ...]:
        """Return the people of the list with the entries of the tally sheet of a batch that they made."""
        return self._made("entry", "tally_work", round_id, batch)

    def _made(self, number: str, work: str, round_id: int, batch: int) -> tuple[Clerk, ...]:
        rows = self._rows(
            f"SELECT operator.id, name, role, {number} FROM operator LEFT JOIN {work} ON round_id = ? AND batch = ?"
            " AND (operator_id = operator.id OR (operator_id IS NULL AND operator = name))"
            " WHERE removed = 0 ORDER BY operator.id",
            (round_id, batch),
        )
        passes: dict[tuple[int, str, str], set[int]] = {}
        for *person, made in rows:
            passes.setdefault((person[0], person[1], person[2]), set()).update([made] if made else [])
        return tuple(Clerk(name, Role(role), frozenset(made)) for (_, name, role), made in passes.items())

    def others(self, operator: str, barred: str, values: tuple[object, ...]) -> tuple[str, ...]:
        """Return who else could do a piece of work, by name.

        `barred` is SQL for the rows (operator_id, operator) of work that bars from it. In a book with people these
        are all who may key and are not barred themselves, whether they have keyed yet or not; in one without, where
        any name can be typed, those who have worked on it.
        """
        done = self._rows(f"SELECT operator_id, operator FROM ({barred})", values)
        ids, names = {id_ for id_, _ in done if id_ is not None}, {name for id_, name in done if id_ is None}
        listed = self._rows("SELECT id, name, role FROM operator WHERE removed = 0 ORDER BY id")
        if listed:
            return tuple(
                name
                for id_, name, role in listed
                if name != operator and allows(Role(role), Act.KEY) and id_ not in ids and name not in names
            )
        worked = self._rows("SELECT operator FROM pass_work UNION SELECT operator FROM tally_work ORDER BY 1")
        return tuple(name for (name,) in worked if name not in {operator, ""})
