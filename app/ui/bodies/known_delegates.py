"""The delegates whom a line can find while a name is typed.

What it is for: bodies and nominations tell namesakes apart in the same words, and who has no vote.
What it is not for: the line itself (person_line).
"""

from app.models.book import Book
from app.models.delegate_texts import Names
from app.rules.delegate_fields import DelegateField
from app.rules.namesakes import told_apart
from app.rules.person_search import Known, PersonSearch
from app.rules.persons import INELIGIBLE_PLACE
from app.rules.probation import MEMBER_PLACES, Membership
from app.ui.words import rule_text


def known_delegates(book: Book) -> PersonSearch:
    """Return everybody summoned, findable by name and number."""
    names, delegates = Names(book), book.delegates.all()
    units = {one.id: names.of(DelegateField.ORGANISATION, one.organisation_id) for one in delegates}
    apart = told_apart({one.id: one.person for one in delegates}, units)
    silent = {
        one.id: rule_text(INELIGIBLE_PLACE if one.is_ineligible else MEMBER_PLACES[Membership.PROBATION])
        for one in book.delegates.without_vote()
    }
    return PersonSearch(
        Known(
            one.id,
            one.name,
            one.number,
            silent.get(one.id) or names.of(DelegateField.DELEGATION, one.delegation_id),
            apart.get(one.id, ""),
        )
        for one in delegates
    )
