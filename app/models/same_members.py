"""Whether a member who is typed in the form is in the book already.

What it is for: the question that the form asks before it stores somebody who may stand there twice.
What it is not for: the tests themselves (rules.keyed_before), and a card that somebody has: the book refuses it.
"""

from app.models.book import Book
from app.models.member_names import value_of
from app.models.members import Member
from app.models.organisation_names import OrganisationNames
from app.rules.delegate_values import written
from app.rules.findings import Finding, finding
from app.rules.keyed_before import keyed_before
from app.rules.listed_people import Listed
from app.rules.member_fields import MemberField
from app.rules.member_values import Values
from app.rules.persons import NAMES, PRESENT

_F = MemberField
_TELL_APART = (_F.NAME, _F.BORN, _F.CARD_NUMBER)


def same_member(book: Book, member_id: int, values: Values) -> Finding | None:
    """Return that a member may be in the book already, with who that is; None where nobody is like them.

    `member_id` is 0 for a new one; of one who is there already nothing is asked until name, birth or card change.
    """
    said = {field: written(values.get(field)) for field in _TELL_APART}
    like = [
        Listed(id_, {_F.NAME: name, _F.BORN: born or "", _F.CARD_NUMBER: card})
        for id_, name, born, card in book.members.named_like(said[_F.NAME], said[_F.CARD_NUMBER])
    ]
    others = [one for one in like if one.number != member_id]
    if any(said[_F.CARD_NUMBER] == one.texts[_F.CARD_NUMBER] != "" for one in others):
        return None
    if member_id:
        before, organisations = book.members.get(member_id), OrganisationNames()
        if all(written(value_of(before, field, organisations)) == said[field] for field in _TELL_APART):
            return None
    found = keyed_before(said, others)
    return _told(book, found.number) if found else None


def told_of(one: Member, names: OrganisationNames) -> str:
    """Return what tells a member from others of the name: birth, party card, organisation, and how they left."""
    texts = (written(value_of(one, field, names)) for field in (_F.BORN, _F.CARD_NUMBER))
    status = "" if one.status in PRESENT else NAMES[one.status]
    return ", ".join(filter(None, (*texts, names.by_id.get(one.organisation_id, ""), status)))


def _told(book: Book, member_id: int) -> Finding:
    one = book.members.get(member_id)
    return finding("member.there", name=one.name, told=told_of(one, OrganisationNames(book.organisations.all())))
