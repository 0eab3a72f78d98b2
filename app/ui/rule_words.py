"""Every text of the rules that the screen may show, for the file of translations.

What it is for: none is left without an English one.
What it is not for: looking a text up (words): starting the program needs none of these lists.
"""

from collections.abc import Iterator

from app.backup import messages as backup_messages
from app.exchange import programme_templates
from app.models import file_messages
from app.models.evaluation_cells import ENTRY_TITLES
from app.models.evaluation_counts import WHOLE_NAME
from app.reports.catalogue import DOCUMENTS
from app.reports.document import Subject
from app.rules import (
    admissions,
    closing_list,
    delegate_fields,
    later_rounds,
    member_fields,
    organisation_fields,
    persons,
    situation_steps,
    target_actuals,
    target_verdicts,
    targets,
)
from app.rules.attendance import MARK_NAMES
from app.rules.bodies import BODY_NAMES, MEMBER_BODY_NAMES, MEMBER_ROLE_TITLES, ROLE_TITLES
from app.rules.closing import DEDUCTION_NAMES, ELECTORATE_NAMES
from app.rules.evaluation_classes import CLASS_NAMES, CLASS_SHORT_NAMES
from app.rules.evaluation_entry import NOT_RATED_SHORT_NAMES
from app.rules.evaluation_points import TRIGGER_NAMES
from app.rules.evaluation_regimes import NOT_RATED_NAMES, REGIMES
from app.rules.evaluation_states import BEGUN_NAME, BLANK_NAME, STATE_NAMES, STEP_NAMES
from app.rules.findings import CATALOGUE
from app.rules.names import NOT_OVER_HALF, OUTCOME_NAMES, OVER_HALF_OUTSIDE, REASON_NAMES
from app.rules.organisation_kinds import OrganisationKind, kind_name
from app.rules.organisation_notes import CELL_BELOW
from app.rules.organisation_sayings import DIRECTLY
from app.rules.paper_account import PRESENT_COUNT, RETURNED_COUNT
from app.rules.permissions import ACT_NAMES, ROLE_NAMES
from app.rules.practice import ADVICE_TEXTS
from app.rules.probation import DELEGATE_PROBATION, MEMBER_PLACES
from app.rules.rule_sets import RULE_SETS

_LISTS = (
    ACT_NAMES,
    BODY_NAMES,
    CLASS_NAMES,
    CLASS_SHORT_NAMES,
    DEDUCTION_NAMES,
    ELECTORATE_NAMES,
    ENTRY_TITLES,
    MARK_NAMES,
    MEMBER_BODY_NAMES,
    MEMBER_PLACES,
    MEMBER_ROLE_TITLES,
    NOT_RATED_NAMES,
    NOT_RATED_SHORT_NAMES,
    OUTCOME_NAMES,
    REASON_NAMES,
    ROLE_NAMES,
    ROLE_TITLES,
    STATE_NAMES,
    STEP_NAMES,
    TRIGGER_NAMES,
    admissions.DAYS,
    admissions.NAMES,
    delegate_fields.TITLES,
    member_fields.TITLES,
    organisation_fields.TITLES,
    persons.NAMES,
    target_actuals.NAMES,
    target_verdicts.NAMES,
    targets.NAMES,
)


def rule_texts() -> Iterator[str]:
    """Yield every text that `words.rule_text` may be asked for."""
    yield from programme_templates.TEMPLATES.values()
    yield from (one.value for one in Subject)
    for document in DOCUMENTS.values():
        yield from filter(None, (document.title, document.asked_title, document.needs))
    for rule in CATALOGUE.values():
        yield from (rule.says, rule.remedy, *rule.cites)
    for rules in RULE_SETS.values():
        yield rules.decision
    for regime in REGIMES.values():
        yield from filter(None, (regime.guide, regime.regulation))
    for one in (*RULE_SETS.values(), *REGIMES.values()):
        for point in one.uncertain:
            yield from (point.question, point.default)
    for names in _LISTS:
        yield from names.values()
    for kind in OrganisationKind:
        yield from {kind_name(kind, directly_under=under) for under in (True, False)}
    yield from (DELEGATE_PROBATION, persons.INELIGIBLE_PLACE, WHOLE_NAME, CELL_BELOW, DIRECTLY)
    yield from (BLANK_NAME, BEGUN_NAME)
    yield from (OVER_HALF_OUTSIDE, NOT_OVER_HALF, RETURNED_COUNT, PRESENT_COUNT)
    yield from closing_list.TEXTS
    yield from later_rounds.TEXTS
    yield from situation_steps.texts()
    yield from ADVICE_TEXTS.values()
    yield from file_messages.TEXTS
    yield from backup_messages.TEXTS
