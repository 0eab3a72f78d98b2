"""Organisations that a list of people brings: a name may tell what stands above.

What it is for: making them with the list, and knowing which they were, so that they are taken back with it.
What it is not for: lists of organisations (organisation_lists), and what a text means (rules.organisation_sayings).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.models.book import Book
from app.models.ended_organisations import EndedOrganisations
from app.models.errors import Refused
from app.models.members import Member
from app.models.organisation_names import OrganisationNames
from app.models.organisations import Organisation
from app.rules.organisation_kinds import kind_of_name
from app.rules.organisation_sayings import DIRECT, joined, line_of


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What a list became: the ids of its people, and of the organisations that came with them, those above first.

    Of delegates also the delegations that came, of members those who were changed, as they were and as they became.
    """

    ids: tuple[int, ...] = ()
    organisations: tuple[int, ...] = ()
    delegations: tuple[int, ...] = ()
    changed: tuple[tuple[Member, Member], ...] = ()


def add_named(book: Book, names: Iterable[str]) -> tuple[Mapping[str, int], tuple[int, ...]]:
    """Return the id of each of these names, and which organisations were added for them, those above first.

    Raises Refused for a name that several go by, and for one to be added under one that has ended.
    """
    ended = EndedOrganisations(book).all()
    known = OrganisationNames(book.organisations.all())
    sayings, lines, added = known.sayings, {**known.lines}, list[int]()

    def id_of(name: str) -> int:
        found = sayings.meant(name)
        if len(found) > 1:
            raise Refused(sayings.shared(name, "organisation"))
        return found[0] if found else add(name)

    def add(name: str) -> int:
        line = line_of(name, lambda text: text in wanted or bool(sayings.meant(text)))
        above = id_of(joined(line[1:])) if line[1:] not in ((), (DIRECT,)) else None
        if above in ended:
            raise Refused(ended[above].against_below(line[0]))
        (made,) = book.organisations.add([Organisation(line[0], kind_of_name(line[0]), above)])
        lines[made] = (line[0], *(lines[above] if above else (DIRECT,)))
        sayings.add(made, lines[made], name)
        added.append(made)
        return made

    wanted = {name for name in names if name}
    by_name = {name: id_ for id_, name in known.by_id.items()}
    return {name: by_name[name] if name in by_name else id_of(name) for name in dict.fromkeys(names) if name}, tuple(
        added
    )
