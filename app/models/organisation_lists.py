"""What a book knows beside a list of organisations, and the organisations that its rows make.

What it is for: a list may bring a whole tree: what stands above another is made first.
What it is not for: reading files (exchange), and how rows are judged (rules.list_judging).
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.models.book import Book
from app.models.errors import Refused
from app.models.organisation_names import OrganisationNames
from app.models.organisations import Organisation, in_tree
from app.rules.delegate_values import Value, written
from app.rules.findings import finding
from app.rules.list_judging import Known, Listed, Values
from app.rules.organisation_fields import OrganisationField, day_of
from app.rules.organisation_kinds import kind_name
from app.rules.organisation_rows import kind_of
from app.rules.partial_dates import PartialDate
from app.rules.persons import Sector
from app.rules.vietnamese import fold

_F = OrganisationField


def texts_of(one: Organisation, names: OrganisationNames) -> dict[OrganisationField, str]:
    """Return what the fields of an organisation hold; the kind is its code."""
    return {
        _F.NAME: one.name,
        _F.KIND: str(one.kind),
        _F.PARENT: names.by_id[one.parent_id] if one.parent_id else "",
        _F.HEAD: one.head,
        _F.SECTOR: written(one.sector) if one.sector else "",
        _F.CAP_GROUP: one.cap_group,
        _F.DECISION: one.decision,
        _F.FOUNDED: written(PartialDate.of(one.founded)) if one.founded else "",
    }


def with_values(values: Mapping[OrganisationField, Value], parent_id: int | None) -> Organisation:
    """Return a new organisation of what a row or a form says."""
    sector = values.get(_F.SECTOR)
    return Organisation(
        name=str(values[_F.NAME]),
        kind=kind_of(values),
        parent_id=parent_id,
        sector=sector if isinstance(sector, Sector) else None,
        cap_group=str(values.get(_F.CAP_GROUP) or ""),
        head=str(values.get(_F.HEAD) or ""),
        decision=str(values.get(_F.DECISION) or ""),
        founded=day_of(values.get(_F.FOUNDED)),
    )


def listed(book: Book) -> list[Listed]:
    """Return the organisations that are at work, each before what is below it, as a list has them."""
    at_work = _at_work(book)
    names = OrganisationNames(at_work)
    return [
        Listed(
            one.id,
            texts_of(one, names)
            | {_F.NAME: names.by_id[one.id], _F.KIND: kind_name(one.kind, directly_under=not one.parent_id)},
        )
        for one, _, _ in in_tree(at_work)
    ]


def known(book: Book) -> Known:
    """Return what a list of organisations is judged against."""
    there = tuple(listed(book))
    return Known(there, {_F.PARENT: tuple(one.name for one in there)})


def take_in(book: Book, new: Sequence[Values]) -> tuple[int, ...]:
    """Add the new organisations of a list without problems, those above first; return their ids.

    Raises Refused for rows that stand above each other in a circle, and as the book does; then nothing happened.
    """
    names = OrganisationNames(_at_work(book))
    ids, paths = {fold(name): id_ for id_, name in names.by_id.items()}, dict(names.paths)
    made: list[int] = []
    with book.together():
        left = list(new)
        while left:
            waiting: list[Values] = []
            for values in left:
                name = fold(str(values.get(_F.PARENT) or ""))
                if name and name not in ids:
                    waiting.append(values)
                    continue
                above = ids.get(name)
                one = with_values(values, above)
                # A list names what shares its name with others together with all that stands above it.
                bare = one.name.removesuffix(f", {paths[above]}") if above else one.name
                (id_,) = book.organisations.add([replace(one, name=bare)])
                ids[fold(one.name)], paths[id_] = id_, f"{bare}, {paths[above]}" if above else bare
                made.append(id_)
            if len(waiting) == len(left):
                raise Refused(finding("organisation.below_itself", "parent_id", name=str(left[0][_F.NAME])))
            left = waiting
    return tuple(made)


def _at_work(book: Book) -> list[Organisation]:
    return [one for one in book.organisations.all() if one.ended is None]
