"""One rule that can object, and its objection to something.

What it is for: the types that the lists of rules and `findings` share.
What it is not for: the rules themselves.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.rules.rule_sets import Subject


class Severity(StrEnum):
    """Errors stop; warnings want a reason; waiting is what is not finished yet."""

    ERROR = "error"
    WARNING = "warning"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule that can object: its texts hold {placeholders} for the values of a finding.

    It rests on `subject`, whose article every election regulation has, or on what it `cites`; one with neither is of
    the program alone: a cell that cannot be read, a name that is missing.
    """

    code: str
    severity: Severity
    says: str
    remedy: str
    subject: Subject | None = None
    cites: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One objection of a rule: its values, and the field or place it stands at."""

    rule: Rule
    values: Mapping[str, object] = field(default_factory=dict[str, object])
    place: str = ""

    @property
    def says(self) -> str:
        """What is wrong, in Vietnamese."""
        return self.rule.says.format_map(self.values)

    @property
    def remedy(self) -> str:
        """What to do about it, in Vietnamese."""
        return self.rule.remedy.format_map(self.values)

    @property
    def is_error(self) -> bool:
        """Whether it stops."""
        return self.rule.severity is Severity.ERROR
