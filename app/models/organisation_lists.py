"""What a book knows beside a list of organisations, and the organisations that its rows make.

What it is for: a list may bring a whole tree: what stands above another is made first.
What it is not for: reading files (exchange), and how rows are judged (rules.list_judging).
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.models.book import Book
from app.models.errors import Refused
from app.models.long_work import Tell, step
from app.models.organisation_names import OrganisationNames
from app.models.organisations import Organisation, in_tree
from app.models.terms import Terms
from app.rules.delegate_values import Value, written
from app.rules.findings import finding
from app.rules.list_judging import Known, Listed, Values
from app.rules.organisation_days import check_founding
from app.rules.organisation_fields import OrganisationField, day_of
from app.rules.organisation_kinds import kind_name
from app.rules.organisation_rows import kind_of
from app.rules.organisation_sayings import DIRECT
from app.rules.partial_dates import PartialDate
from app.rules.persons import Ownership, Sector

_F = OrganisationField


def texts_of(one: Organisation, names: OrganisationNames) -> dict[OrganisationField, str]:
    """Return what the fields of an organisation hold; the kind is its code."""
    return {
        _F.NAME: one.name,
        _F.KIND: str(one.kind),
        _F.PARENT: names.by_id[one.parent_id] if one.parent_id else "",
        _F.HEAD: one.head,
        _F.SECTOR: written(one.sector) if one.sector else "",
        _F.OWNERSHIP: written(one.ownership),
        _F.CAP_GROUP: one.cap_group,
        _F.DECISION: one.decision,
        _F.FOUNDED: written(PartialDate.of(one.founded)) if one.founded else "",
    }


def with_values(values: Mapping[OrganisationField, Value], parent_id: int | None) -> Organisation:
    """Return a new organisation of what a row or a form says."""
    sector, ownership = values.get(_F.SECTOR), values.get(_F.OWNERSHIP)
    return Organisation(
        name=str(values[_F.NAME]),
        kind=kind_of(values),
        parent_id=parent_id,
        sector=sector if isinstance(sector, Sector) else None,
        ownership=ownership if isinstance(ownership, Ownership) else None,
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
    lines = OrganisationNames(_at_work(book)).lines_by_name
    names = {_F.PARENT: tuple(one.name for one in there)}
    return Known(there, names, lines={_F.PARENT: lines}, today=Terms(book).today)


def take_in(book: Book, new: Sequence[Values], tell: Tell | None = None) -> tuple[int, ...]:
    """Add the new organisations of a list without problems, those above first; return their ids.

    Raises Refused for rows that stand above each other in a circle, for one above that several may be, for the name and
    place of another one, for a founding day to come, and as the book does, and Stopped where `tell` says so; then
    nothing happened.
    """
    names = OrganisationNames(_at_work(book))
    above = _places_above(new, names)
    paths, made, today = dict(names.paths), dict[int, int](), Terms(book).today
    with book.together():
        left = [*range(len(new))]
        while left:
            ready = [at for at in left if above[at] is None or above[at] in paths or above[at] in made]
            if not ready:
                raise Refused(finding("organisation.below_itself", "parent_id", name=str(new[left[0]][_F.NAME])))
            ones = [_placed(new[at], made.get(above[at] or 0, above[at]), paths) for at in ready]
            book.organisations.refuse_twins(*ones)
            if found := [each for one in ones for each in check_founding(one.founded, today)]:
                raise Refused(*found)
            for at, one, id_ in zip(ready, ones, book.organisations.add(ones), strict=True):
                made[_row(at)] = id_
                paths[id_] = f"{one.name}, {paths[one.parent_id]}" if one.parent_id else one.name
            left = [at for at in left if _row(at) not in made]
            step(tell, len(made), len(new))
    return tuple(made.values())


def _places_above(new: Sequence[Values], names: OrganisationNames) -> list[int | None]:
    """Return for each row what stands above it: an id of the book, the key of another row, or None."""
    said = [(str(values[_F.NAME]), str(values.get(_F.PARENT) or "")) for values in new]
    for at, (name, parent) in enumerate(said):
        names.sayings.add(_row(at), (name,), *([f"{name}, {parent}"] if parent else []))
    found = [names.meant(parent, _F.PARENT) if parent else None for _, parent in said]
    for (_, parent), above in zip(said, found, strict=True):
        if parent and above is None:
            raise Refused(finding("organisation.unknown", _F.PARENT, name=parent))
    return found


def _row(at: int) -> int:
    """Return the key of a row among the ids of the book."""
    return -1 - at


def _placed(values: Values, parent_id: int | None, paths: Mapping[int, str]) -> Organisation:
    """Return the organisation of a row; a list names one that shares its name together with what stands above it."""
    one = with_values(values, parent_id)
    ends = (str(values.get(_F.PARENT) or DIRECT), *([paths[parent_id]] if parent_id else []))
    bare = next((one.name.removesuffix(f", {end}") for end in ends if one.name.endswith(f", {end}")), one.name)
    return replace(one, name=bare)


def _at_work(book: Book) -> list[Organisation]:
    return [one for one in book.organisations.all() if one.ended is None]
