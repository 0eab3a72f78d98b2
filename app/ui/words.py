"""The words of the rules in the language of the screen.

What it is for: texts that app.rules holds in Vietnamese (findings, uncertain points) shown in the chosen language.
What it is not for: documents, which are always Vietnamese, and words of the window itself (`self.tr`).
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.models.errors import BookError, NotAllowed, Refused
from app.rules.evaluation_caps import BETWEEN
from app.rules.findings import Finding
from app.rules.rule_sets import RuleSet, Subject

CONTEXT = "rules"
"""The context under which the translation file holds these texts."""


def rule_text(text: str) -> str:
    """Return a text of the rules in the language of the screen; what has no translation stays as it is."""
    return QCoreApplication.translate(CONTEXT, text)


def parts_text(text: str) -> str:
    """Return a text of which each part may be one of the rules, as the name of a group under a cap."""
    return BETWEEN.join(map(rule_text, text.split(BETWEEN)))


def says(found: Finding) -> str:
    """Return what is wrong."""
    return _filled(found.rule.says, found.values)


def remedy(found: Finding) -> str:
    """Return what to do about it."""
    return _filled(found.rule.remedy, found.values)


def error_lines(error: BookError) -> tuple[str, str]:
    """Return what is wrong and what to do: those of its findings where rules refused, else its own text alone."""
    if isinstance(error, Refused):
        return says(error.findings[0]), remedy(error.findings[0])
    if isinstance(error, NotAllowed):
        return says(error.found), remedy(error.found)
    return (_filled(error.text, error.values) if error.values else rule_text(error.text)), ""


def error_text(error: BookError) -> str:
    """Return an error in one line."""
    return " ".join(filter(None, error_lines(error)))


def article(rules: RuleSet, subject: Subject) -> str:
    """Return the citation of an article."""
    text = QCoreApplication.translate("Words", "Điều {number}, {decision}")
    return text.format(number=rules.articles[subject], decision=rule_text(rules.decision))


def _filled(text: str, values: Mapping[str, object]) -> str:
    named = {name: parts_text(value) if isinstance(value, str) else value for name, value in values.items()}
    return rule_text(text).format_map(named)
