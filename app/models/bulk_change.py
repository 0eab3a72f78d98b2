"""One field of many members at once, and what they had back again: all of them or none.

What it is for: a change that a person asks for of hundreds or of a hundred thousand.
What it is not for: asking (ui), and storing a member (members).
"""

from collections.abc import Mapping
from dataclasses import replace

from app.models.book import Book
from app.models.long_work import Tell, parts
from app.models.member_names import value_of, with_values
from app.models.members import Member
from app.models.organisation_names import OrganisationNames
from app.rules.delegate_values import Value
from app.rules.member_fields import MemberField


def give(book: Book, field: MemberField, values: Mapping[int, Value], tell: Tell | None = None) -> dict[int, Value]:
    """Give members their values in a field and return what those who had another had; an organisation by its id.

    Raises Refused as the members do, and Stopped where `tell` says so; then nothing of it happened.
    """
    names, had = OrganisationNames(book.organisations.all()), dict[int, Value]()

    def given(one: Member) -> Member:
        value = values[one.id]
        if field is MemberField.ORGANISATION and isinstance(value, int):
            return replace(one, organisation_id=value)
        return with_values(one, {field: value}, names)

    with book.together():
        for ids in parts([*values], tell):
            before = book.members.some(ids)
            after = [given(one) for one in before]
            changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
            book.members.update([new for _, new in changed])
            for old, _ in changed:
                is_place = field is MemberField.ORGANISATION
                had[old.id] = old.organisation_id if is_place else value_of(old, field, names)
    return had
