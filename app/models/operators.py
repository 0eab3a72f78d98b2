"""The people who work on a book: names, roles, PINs, and who of them works now.

What it is for: `check` is asked by `Book.change` before every change; `enter` is the only way to take over.
What it is not for: the table of roles (rules.permissions) and hashing (pins).
Invariants: a book with people has a head; neither PIN nor its kept form stands in the journal.
"""

from dataclasses import dataclass
from math import ceil

from app.models import pins
from app.models.errors import NotAllowed, Refused
from app.models.repository import Changes, Repository, refuse_text
from app.rules.findings import finding
from app.rules.permissions import ACT_NAMES, ROLE_NAMES, Act, Role, act_of, allows
from app.rules.pins import LEAST, MOST, is_pin, wait_after, wait_left
from app.rules.vietnamese import clean

_COLUMNS = "id, name, role, pin <> ''"
_WORKED_UNDER = (
    "SELECT 1 FROM (SELECT operator, operator_id FROM pass_work UNION SELECT operator, operator_id FROM tally_work)"
    " WHERE operator = ? AND operator_id <> coalesce(?, (SELECT id FROM operator WHERE name = ?), 0)"
)
"""SQL: whether somebody else keyed under a name before they were renamed: two people must not be one in the book."""
_NAMED = 3
"""So many of those who may do something are named in a refusal."""


@dataclass(frozen=True, slots=True)
class Operator:
    """Somebody who works on the book."""

    id: int
    name: str
    role: Role
    has_pin: bool


class Operators(Repository):
    """The people of a book; without any it has one user, who may do everything."""

    def __init__(self, book: Changes) -> None:
        """Begin with no wait seen."""
        super().__init__(book)
        self._waits: dict[tuple[int, int, str], float] = {}
        """Until which tick nobody may try, by whose PIN it is, how many were wrong and when the last one was."""

    def all(self) -> tuple[Operator, ...]:
        """Return the people in the order in which they were added."""
        return tuple(map(_record, self._rows(f"SELECT {_COLUMNS} FROM operator WHERE removed = 0 ORDER BY id")))

    def get(self, operator_id: int) -> Operator:
        """Return one of them; raise LookupError for nobody."""
        row = self._row(f"SELECT {_COLUMNS} FROM operator WHERE id = ? AND removed = 0", (operator_id,))
        if row is None:
            raise LookupError(operator_id)
        return _record(row)

    def named(self, name: str) -> Operator | None:
        """Return who is called so."""
        row = self._row(f"SELECT {_COLUMNS} FROM operator WHERE name = ? AND removed = 0", (name,))
        return _record(row) if row else None

    @property
    def current(self) -> Operator | None:
        """Who works now, None where that is nobody of the list."""
        return self.named(self._book.operator) if self._book.operator else None

    def may(self, act: Act) -> bool:
        """Return whether whoever works now may do something."""
        return self._objection(act) is None

    def check(self, act: Act) -> None:
        """Raise NotAllowed where whoever works now may not do this."""
        if self._objection(act) is None:
            return
        one = self.current
        if one is None:
            raise NotAllowed(finding("operator.nobody"))
        who = [other.name for other in self.all() if allows(other.role, act)]
        named = ", ".join(who[:_NAMED]) + ("…" if who[_NAMED:] else "")
        raise NotAllowed(
            finding("operator.not_allowed", name=one.name, role=ROLE_NAMES[one.role], act=ACT_NAMES[act], who=named)
        )

    def check_action(self, action: str) -> None:
        """Raise NotAllowed where whoever works now may not make a change that the journal calls `action`."""
        self.check(act_of(action))

    def enter(self, operator_id: int, pin: str = "") -> None:
        """Let somebody work from now on; raise Refused for a wrong PIN, and for any while one must wait."""
        one = self.get(operator_id)
        self._prove(one, pin)
        self._book.operator = one.name

    def seconds_left(self, operator_id: int) -> int:
        """Return how long nobody may try this person's PIN.

        The clock on the wall, which can be set, is read once: for a wait that an earlier run of the program left.
        """
        row = self._row("SELECT failures, failed_at FROM operator WHERE id = ?", (operator_id,))
        if row is None:
            return 0
        failures, failed_at = row
        wait = (operator_id, failures, failed_at)
        if wait not in self._waits:
            self._waits[wait] = self._book.ticks() + wait_left(failures, failed_at, self._book.now())
        return max(0, ceil(self._waits[wait] - self._book.ticks()))

    def add(self, name: str, role: Role) -> Operator:
        """Add somebody, or take one back who was removed; the first one is the head and works from now on.

        Raises Refused without a name or for one that is taken.
        """
        wanted, is_first = clean(name), not self.all()
        self._check_name(wanted)
        role = Role.HEAD if is_first else role
        with self._book.change("operator.add", "operator", name=wanted, role=role) as connection:
            connection.execute(
                "INSERT INTO operator (name, role) VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET role = excluded.role, pin = '', failures = 0, removed = 0",
                (wanted, role),
            )
        if is_first:
            self._book.operator = wanted
        added = self.named(wanted)
        if added is None:
            raise LookupError(wanted)
        return added

    def rename(self, operator_id: int, name: str) -> None:
        """Correct a name; what the journal said before stays. Raises Refused without a name or for a taken one."""
        one, wanted = self.get(operator_id), clean(name)
        self._check_name(wanted, one)
        is_working = one == self.current
        with self._book.change("operator.rename", f"operator/{one.id}", before=one.name, name=wanted) as connection:
            connection.execute("UPDATE operator SET name = ? WHERE id = ?", (wanted, one.id))
        if is_working:
            self._book.operator = wanted

    def set_role(self, operator_id: int, role: Role) -> None:
        """Give somebody another role; raise Refused for the last head."""
        one = self.get(operator_id)
        if role is not Role.HEAD:
            self._keep_a_head(one)
        with self._book.change("operator.role", f"operator/{one.id}", before=one.role, role=role) as connection:
            connection.execute("UPDATE operator SET role = ? WHERE id = ?", (role, one.id))

    def set_pin(self, operator_id: int, pin: str, present: str = "") -> None:
        """Set, change or (with nothing) take away a PIN; of one's own only with the present one.

        Raises Refused for what is no PIN, or when the present one is wrong.
        """
        one = self.get(operator_id)
        if pin and not is_pin(pin):
            raise Refused(finding("operator.pin_form", "pin", least=LEAST, most=MOST))
        is_own = one == self.current
        if is_own:
            self._prove(one, present)
        action = "operator.own_pin" if is_own else "operator.pin"
        self.check_action(action)
        kept = pins.kept_form(pin) if pin else ""
        with self._book.change(action, f"operator/{one.id}", is_set=bool(pin)) as connection:
            connection.execute("UPDATE operator SET pin = ?, failures = 0 WHERE id = ?", (kept, one.id))

    def remove(self, operator_id: int) -> None:
        """Take somebody off the list; raise Refused for the last head and for whoever is working."""
        one = self.get(operator_id)
        self._keep_a_head(one)
        if one == self.current:
            raise Refused(finding("operator.itself", name=one.name))
        with self._book.change("operator.remove", f"operator/{one.id}", name=one.name) as connection:
            connection.execute("UPDATE operator SET removed = 1 WHERE id = ?", (one.id,))

    def restore(self, operator_id: int) -> None:
        """Put somebody back who was removed, with role and PIN."""
        with self._book.change("operator.restore", f"operator/{operator_id}") as connection:
            connection.execute("UPDATE operator SET removed = 0 WHERE id = ?", (operator_id,))

    @property
    def idle_minutes(self) -> int:
        """After how many minutes without a key the screen locks itself; 0 is never."""
        row = self._row("SELECT minutes FROM idle_lock")
        return row[0] if row else 0

    def set_idle_minutes(self, minutes: int) -> None:
        """Store after how many minutes the screen locks itself."""
        with self._book.change("operator.idle_lock", "operator", minutes=minutes) as connection:
            connection.execute("UPDATE idle_lock SET minutes = ?", (minutes,))

    def _objection(self, act: Act) -> str | None:
        """Return why not, None where it is allowed: cheap, because it stands on the road of every paper."""
        row = self._row("SELECT role FROM operator WHERE name = ? AND removed = 0", (self._book.operator,))
        if row is None:
            is_listed = self._row("SELECT 1 FROM operator LIMIT 1") is not None
            return "operator.nobody" if is_listed and act not in {Act.SEE, Act.SIGN_IN} else None
        return None if allows(Role(row[0]), act) else "operator.not_allowed"

    def _prove(self, one: Operator, pin: str) -> None:
        """Raise Refused unless this is the person's PIN; each wrong one makes the next wait longer."""
        kept, failures = self._rows("SELECT pin, failures FROM operator WHERE id = ?", (one.id,))[0]
        if not kept:
            return
        if left := self.seconds_left(one.id):
            raise Refused(finding("operator.pin_wait", "pin", seconds=left))
        if pins.matches(kept, pin):
            if failures:
                self._count(one, "operator.enter", 0)
            return
        self._count(one, "operator.wrong_pin", failures + 1)
        raise Refused(finding("operator.pin_wrong", "pin", seconds=wait_after(failures + 1)))

    def _count(self, one: Operator, action: str, failures: int) -> None:
        at = self._book.now()
        with self._book.change(action, f"operator/{one.id}", failures=failures) as connection:
            connection.execute("UPDATE operator SET failures = ?, failed_at = ? WHERE id = ?", (failures, at, one.id))
        self._waits[one.id, failures, at] = self._book.ticks() + wait_after(failures)

    def _check_name(self, name: str, one: Operator | None = None) -> None:
        """Raise Refused for a name that cannot be that of `one`, or of somebody to be added.

        Names of people who were removed stay in the journal: only adding the same name again takes it up.
        """
        if not name:
            raise Refused(finding("operator.name", "name"))
        refuse_text(name, "name")
        for number, other, is_removed in self._rows("SELECT id, name, removed FROM operator"):
            if (one is not None and number == one.id) or other.casefold() != name.casefold():
                continue
            if not is_removed:
                raise Refused(finding("operator.name_taken", "name", name=name))
            if one is not None or other != name:
                raise Refused(finding("operator.name_removed", "name", name=other))
        if self._row(_WORKED_UNDER, (name, one.id if one else None, name)) is not None:
            raise Refused(finding("operator.name_taken", "name", name=name))

    def _keep_a_head(self, one: Operator) -> None:
        heads = [other for other in self.all() if other.role is Role.HEAD]
        if heads == [one]:
            raise Refused(finding("operator.last_head", "role", name=one.name))


def _record(row: tuple[object, ...]) -> Operator:
    number, name, role, has_pin = row
    return Operator(int(str(number)), str(name), Role(str(role)), bool(has_pin))
