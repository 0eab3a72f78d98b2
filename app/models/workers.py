"""Whose work a pass or an entry of a sheet is: the same person under whatever name, and who else could do it.

What it is for: the bar that nobody makes two passes of one batch while somebody else could (passes, tally_sheets).
What it is not for: roles and PINs (operators), and how fast somebody keyed (passes).
Invariant: somebody of the list is known by id, so that another name lifts no bar; in a book without people by name.
"""

from app.models.repository import Repository
from app.rules.permissions import Act, Role, allows

PERSON = "(SELECT id FROM operator WHERE name = ? AND removed = 0)"
"""SQL: the id of whoever works under a name, NULL for somebody who is not on the list."""
IS_SAME = f"(operator_id = {PERSON} OR (operator = ? AND (operator_id IS NULL OR {PERSON} IS NULL)))"
"""SQL: whether work was done by the person of this name, given three times."""

NAMED = 3
"""So many of those who could are named in a refusal."""


class Workers(Repository):
    """The people who key, as the passes of a batch know them."""

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
