"""What a rule objects to, as a value: a stable code, one text, one remedy.

What it is for: every objection of the program stands once in CATALOGUE, with its words and its article.
What it is not for: where the text is shown, and English (the window translates `says` and `remedy`).
"""

from collections.abc import Mapping
from types import MappingProxyType

from app.rules.objections import (
    admissions,
    class_decisions,
    class_votes,
    congress,
    delegate_lists,
    delegates,
    dossier,
    evaluations,
    files,
    hall,
    indicative,
    line,
    lists,
    members,
    nominations,
    operators,
    papers,
    passes,
    rounds,
    sessions,
    sheets,
    targets,
)
from app.rules.objections.rule import Finding, Rule, Severity

__all__ = ["CATALOGUE", "Finding", "Rule", "Severity", "finding"]

CATALOGUE: Mapping[str, Rule] = MappingProxyType(
    {
        rule.code: rule
        for rules in (
            line.RULES,
            rounds.RULES,
            lists.RULES,
            passes.RULES,
            papers.RULES,
            operators.RULES,
            indicative.RULES,
            sheets.RULES,
            hall.RULES,
            delegates.RULES,
            congress.RULES,
            members.RULES,
            nominations.RULES,
            delegate_lists.RULES,
            sessions.RULES,
            files.RULES,
            dossier.RULES,
            evaluations.RULES,
            class_decisions.RULES,
            class_votes.RULES,
            targets.RULES,
            admissions.RULES,
        )
        for rule in rules
    }
)


def finding(code: str, place: str = "", **values: object) -> Finding:
    """Return a finding of the rule with this code; raise KeyError for a code that is not in the catalogue."""
    return Finding(CATALOGUE[code], values, place)


class Unread(Exception):
    """What was typed or stands in a cell cannot be read; `found` says why."""

    def __init__(self, found: Finding) -> None:
        """Carry the finding."""
        super().__init__(found.says)
        self.found = found
