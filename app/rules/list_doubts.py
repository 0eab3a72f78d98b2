"""Rows of a list that may be no people: a name alone where others tell more, and what stands below the table.

What it is for: a person says of each whether it is somebody of the list.
What it is not for: rows that are surely nobody: those are passed over (list_sums).
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from app.rules.delegate_fields import DelegateField
from app.rules.findings import Finding, finding
from app.rules.list_texts import ListTexts

_MANY = 3
"""So many rows that tell more make a row with nothing but a name look like no person."""


def doubtful(texts: ListTexts, below: AbstractSet[int], others: AbstractSet[int]) -> Iterator[tuple[int, Finding]]:
    """Yield the rows that may be no people, and why; `below` may stand below the table, `others` are somebody."""
    names, alone = texts.of(DelegateField.NAME), set(_alone(texts))
    for at, (number, name) in enumerate(zip(texts.numbers, names, strict=True)) if alone or below else ():
        if name and number not in others and (at in alone or number in below):
            yield number, finding("delegate.name_alone" if at in alone else "delegate.below_table", name=name)


def _alone(texts: ListTexts) -> Iterator[int]:
    """Yield the places of rows with a name and nothing else where others have more: titles of groups."""
    names = texts.of(DelegateField.NAME)
    rest = [column for of, column in texts.columns.items() if of != DelegateField.NAME]
    if any(map(all, rest)):
        return
    more = [any(row) for row in zip(*rest, strict=True)] or [False] * len(names)
    alone = [at for at, (name, is_more) in enumerate(zip(names, more, strict=True)) if name and not is_more]
    if len(names) - len(alone) >= max(len(alone), _MANY):
        yield from alone
