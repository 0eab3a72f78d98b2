"""What roles are called on the screen.

What it is for: one name for each role, the same everywhere.
What it is not for: the table of roles (rules.permissions).
"""

from app.models.operators import Operator
from app.rules.permissions import ROLE_NAMES, Role
from app.ui.words import rule_text


def role_name(role: Role) -> str:
    """Return a role as it stands after a name: "Thu Hà · nhập phiếu"."""
    return rule_text(ROLE_NAMES[role])


def role_title(role: Role) -> str:
    """Return a role with a capital, as it stands alone."""
    name = role_name(role)
    return name[:1].upper() + name[1:]


def who(one: Operator) -> str:
    """Return a name with its role."""
    return f"{one.name} · {role_name(one.role)}"
