"""Members of the book as delegates of the congress: who is one already, and new delegates out of members.

What it is for: choosing delegates from the members, nobody twice.
What it is not for: lists from outside (rules.delegate_rows), and storing delegates (delegates).
"""

from collections.abc import Iterable

from app.models.delegates import Delegate
from app.models.members import Member
from app.rules.persons import Person
from app.rules.same_people import person_key


class Summoned:
    """The delegates on the list, found by who they are."""

    def __init__(self, delegates: Iterable[Delegate]) -> None:
        """Read them once."""
        self._by_card: dict[str, Delegate] = {}
        self._by_person: dict[tuple[object, ...], Delegate] = {}
        for one in delegates:
            if one.person.card_number:
                self._by_card[one.person.card_number] = one
            if key := _key(one.person):
                self._by_person[key] = one

    def of(self, member: Member) -> Delegate | None:
        """Return the delegate that a member is: of the same card, or of the same name and birth.

        Two cards that differ are of two people, whatever their names.
        """
        card, key = member.person.card_number, _key(member.person)
        if card and card in self._by_card:
            return self._by_card[card]
        found = self._by_person.get(key) if key else None
        if found and card and found.person.card_number:
            return None
        return found

    def delegates_of(self, members: Iterable[Member]) -> list[Delegate]:
        """Return delegates with the facts and the organisation of members; those who are one already are left out."""
        free = (one for one in members if self.of(one) is None)
        return [Delegate(person=one.person, organisation_id=one.organisation_id) for one in free]


def _key(person: Person) -> tuple[object, ...] | None:
    return person_key(person.name, person.born.stored) if person.born else None
