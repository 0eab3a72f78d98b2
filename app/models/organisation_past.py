"""Organisations as they were on a day: what decisions have changed since is put back.

What it is for: papers and pages of a past year show each by the name, kind and place that it had then; since when
decisions about one stand.
What it is not for: noting what became of organisations, and telling it (organisation_events).

What was changed without a decision was a mistake that was corrected: it had been wrong before, too.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from app.models.organisations import Organisation
from app.rules.findings import Unread
from app.rules.organisation_fields import OrganisationField, read_value
from app.rules.organisation_kinds import kind_of_name

Told = TypeVar("Told")
UNDONE = "undone"
"""The note of an event that tells that an earlier one was undone."""
DECIDED = "decided"
"""The note of another name, kind, sector or place that a decision gave: whoever corrects one in the form notes none."""
FORMER_NAMES = "SELECT before, organisation_id FROM organisation_event WHERE kind = 'renamed'"
_RAISED_BY_DECISION = "kind = 'moved' AND after = '' AND day <> substr(at, 1, 10)"
"""Moves up to the committee bore no note once; what is corrected in the form has the day on which it was typed."""
DECIDED_SINCE = (
    "SELECT organisation_id, kind, field, before, after, note FROM organisation_event"
    " WHERE kind IN ('moved', 'renamed', 'changed') AND day > ?"
    f" AND (decision <> '' OR other_id IS NOT NULL OR note <> '' OR {_RAISED_BY_DECISION}) ORDER BY id DESC"
)
"""What decisions changed, the latest first; one that was undone follows what undid it."""
DECIDED_ABOUT = (
    "SELECT organisation_id, kind, field, other_id, day, note FROM organisation_event"
    " WHERE (organisation_id = ?1 OR other_id = ?1 AND kind <> 'founded')"
    " AND (kind = 'dissolved' OR decision <> '' OR other_id IS NOT NULL OR note <> '') ORDER BY id DESC"
)
"""What was decided about an organisation or sent others there, in the same order; its own founding is none of it."""
MERGERS = (
    "SELECT organisation_id, other_id, note FROM organisation_event"
    " WHERE kind = 'merged' AND other_id IS NOT NULL ORDER BY id DESC"
)


def put_back(
    now: Iterable[Organisation], former_names: Iterable[Sequence[Any]], since: Iterable[Sequence[Any]]
) -> tuple[Organisation, ...]:
    """Return organisations without what was decided since, by the rows of FORMER_NAMES and DECIDED_SINCE.

    Where two bear the name of a former place, or none does, it is not known, and the present one stays; so does what
    nobody had noted before it was decided.
    """
    listed = {one.id: one for one in now}
    by_name: dict[str, set[int]] = {}
    for name, id_ in (*((one.name, one.id) for one in listed.values()), *former_names):
        by_name.setdefault(name, set()).add(id_)
    # What undid a decision of an earlier day undid none of these.
    told = (
        ((id_, kind, field, frozenset((before, after))), note, (id_, kind, field, before))
        for id_, kind, field, before, after, note in since
    )
    for id_, kind, field, before in _standing(told):
        if id_ in listed:
            former = replace(listed[id_], **_former(kind, field, before, by_name))
            if not _is_below_itself(former, listed):
                listed[id_] = former
    return tuple(listed.values())


def first_day(decided: Iterable[Sequence[Any]]) -> date | None:
    """Return the first day of the decisions that stand, by the rows of DECIDED_ABOUT; None where none does."""
    days: Iterator[str] = _standing((tuple(what), note, day) for *what, day, note in decided)
    return min(map(date.fromisoformat, days), default=None)


def merged_into(mergers: Iterable[Sequence[Any]]) -> dict[int, int]:
    """Return which organisation took in each that was merged, by the rows of MERGERS that stand."""
    told = (((gone, into), note, (gone, into)) for gone, into, note in mergers)
    return dict(reversed([*_standing(told)]))


def _standing(told: Iterable[tuple[tuple[Any, ...], str, Told]]) -> Iterator[Told]:
    """Yield what is told of decisions, the latest first, without those that were undone and what undid them."""
    undone = Counter[tuple[Any, ...]]()
    for what, note, one in told:
        if note == UNDONE:
            undone[what] += 1
        elif undone[what]:
            undone[what] -= 1
        else:
            yield one


def _is_below_itself(one: Organisation, listed: Mapping[int, Organisation]) -> bool:
    """Return whether a place closes a circle: somebody corrected a place above it without a decision."""
    above = one.parent_id
    for _ in listed:
        if above is None or above == one.id:
            break
        above = listed[above].parent_id if above in listed else None
    return above == one.id


def _former(kind: str, field: str, before: str, by_name: Mapping[str, set[int]]) -> dict[str, Any]:
    """Return what an organisation was before an event, by the name of its field."""
    if kind == "moved":
        return _former_place(before, by_name)
    if not before:
        return {}
    if kind == "renamed":
        return {"name": before}
    if field == OrganisationField.KIND:
        return {"kind": kind_of_name(before)}
    try:
        return {field: read_value(OrganisationField(field), before)}
    except Unread:
        return {}


def _former_place(before: str, by_name: Mapping[str, set[int]]) -> dict[str, Any]:
    if not before:
        return {"parent_id": None}
    found = by_name.get(before, set[int]())
    return {"parent_id": next(iter(found))} if len(found) == 1 else {}
