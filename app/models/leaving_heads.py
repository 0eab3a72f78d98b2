"""Who heads an organisation and is about to leave it: it goes on naming them until somebody writes it anew.

What it is for: telling it where members are moved or leave, each known by their name alone.
What it is not for: changing the organisation (organisation_events), and whose evaluations are (evaluation_owners).
"""

import json
from collections.abc import Iterable

from app.models.book import Book
from app.models.organisation_names import OrganisationNames
from app.models.organisations import lineage
from app.models.repository import Repository
from app.rules.member_fields import MemberField
from app.rules.member_values import Values
from app.rules.persons import PRESENT
from app.rules.vietnamese import clean


def leaving_heads(book: Book, ids: Iterable[int], values: Values) -> tuple[tuple[str, str], ...]:
    """Return the name of each organisation that members with these values leave, with that of its head among them.

    Nobody leaves an organisation above both cells. Raises Refused for an organisation that several go by.
    """
    organisations = {one.id: one for one in book.organisations.all()}
    names = OrganisationNames(organisations.values())
    stays: tuple[int, ...] = ()
    if values.get(MemberField.STATUS) in {None, *PRESENT}:
        there = names.meant(str(values.get(MemberField.ORGANISATION) or ""), MemberField.ORGANISATION)
        if there is None:
            return ()
        stays = lineage(organisations, there)
    heads = {id_: _same(one.head) for id_, one in organisations.items() if one.head and one.ended is None}
    return tuple(
        (names.by_id[one], name)
        for name, place in _Named(book).present(frozenset(heads.values()), ids)
        for one in lineage(organisations, place)
        if one not in stays and heads.get(one) == _same(name)
    )


def _same(name: str) -> str:
    """Return a name as it is compared: one in capitals is the same, one with other accents is somebody else."""
    return clean(name).casefold()


class _Named(Repository):
    """Members by their whole names."""

    def present(self, names: frozenset[str], among: Iterable[int]) -> list[tuple[str, int]]:
        """Return the name and organisation of those of these names whom the committee has now."""
        rows = self._rows(
            "SELECT name, organisation_id FROM member WHERE removed = 0 AND id IN (SELECT value FROM json_each(?))"
            f" AND status IN ({', '.join('?' for _ in PRESENT)}) ORDER BY id",
            (json.dumps([*among]), *sorted(PRESENT)),
        )
        return [(name, place) for name, place in rows if _same(name) in names]
