"""The words of the rules in the language of the screen.

What it is for: texts that app.rules holds in Vietnamese (findings, uncertain points) shown in the chosen language.
What it is not for: documents, which are always Vietnamese, and words of the window itself (`self.tr`).
"""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from app.models import file_messages
from app.models.errors import BookError, NotAllowed, Refused
from app.rules import closing_list, later_rounds, member_fields, situation_steps
from app.rules.attendance import MARK_NAMES
from app.rules.bodies import BODY_NAMES, ROLE_TITLES
from app.rules.closing import DEDUCTION_NAMES, ELECTORATE_NAMES
from app.rules.delegate_fields import TITLES
from app.rules.findings import CATALOGUE, Finding
from app.rules.names import NOT_OVER_HALF, OUTCOME_NAMES, OVER_HALF_OUTSIDE, REASON_NAMES
from app.rules.paper_account import PRESENT_COUNT, RETURNED_COUNT
from app.rules.permissions import ACT_NAMES, ROLE_NAMES
from app.rules.persons import INELIGIBLE_PLACE
from app.rules.persons import NAMES as PERSON_WORDS
from app.rules.practice import ADVICE_TEXTS
from app.rules.probation import DELEGATE_PROBATION, MEMBER_PLACES
from app.rules.rule_sets import RULE_SETS, RuleSet, Subject

CONTEXT = "rules"
"""The context under which the translation file holds these texts."""


def rule_text(text: str) -> str:
    """Return a text of the rules in the language of the screen; what has no translation stays as it is."""
    return QCoreApplication.translate(CONTEXT, text)


def says(found: Finding) -> str:
    """Return what is wrong."""
    return _filled(found.rule.says, found.values)


def remedy(found: Finding) -> str:
    """Return what to do about it."""
    return _filled(found.rule.remedy, found.values)


def error_text(error: BookError) -> str:
    """Return an error in one line: that of its findings where rules refused, else its own."""
    if isinstance(error, Refused):
        first = error.findings[0]
        return f"{says(first)} {remedy(first)}"
    if isinstance(error, NotAllowed):
        return f"{says(error.found)} {remedy(error.found)}"
    return _filled(error.text, error.values) if error.values else rule_text(error.text)


def article(rules: RuleSet, subject: Subject) -> str:
    """Return the citation of an article."""
    text = QCoreApplication.translate("Words", "Điều {number}, {decision}")
    return text.format(number=rules.articles[subject], decision=rule_text(rules.decision))


def rule_texts() -> Iterator[str]:
    """Yield every text that `rule_text` may be asked for, so that none is left without a translation."""
    from app.exchange import programme_templates
    from app.reports.catalogue import DOCUMENTS

    yield from programme_templates.TEMPLATES.values()
    for document in DOCUMENTS.values():
        yield document.title
        if document.asked_title:
            yield document.asked_title
        yield document.needs
    for rule in CATALOGUE.values():
        yield rule.says
        yield rule.remedy
    for rules in RULE_SETS.values():
        yield rules.decision
        for point in rules.uncertain:
            yield point.question
            yield point.default
    yield from DEDUCTION_NAMES.values()
    yield from ELECTORATE_NAMES.values()
    yield from REASON_NAMES.values()
    yield from OUTCOME_NAMES.values()
    yield from ROLE_NAMES.values()
    yield from BODY_NAMES.values()
    yield from ROLE_TITLES.values()
    yield from ACT_NAMES.values()
    yield from PERSON_WORDS.values()
    yield from TITLES.values()
    yield from member_fields.TITLES.values()
    yield from (*MEMBER_PLACES.values(), DELEGATE_PROBATION, INELIGIBLE_PLACE)
    yield from MARK_NAMES.values()
    yield from (OVER_HALF_OUTSIDE, NOT_OVER_HALF, RETURNED_COUNT, PRESENT_COUNT)
    yield from closing_list.TEXTS
    yield from later_rounds.TEXTS
    yield from situation_steps.texts()
    yield from ADVICE_TEXTS.values()
    yield from file_messages.TEXTS


def _filled(text: str, values: Mapping[str, object]) -> str:
    named = {name: rule_text(value) if isinstance(value, str) else value for name, value in values.items()}
    return rule_text(text).format_map(named)
