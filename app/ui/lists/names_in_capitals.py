"""The names of people that a list writes in capitals all through, and the same rows as documents write them.

What it is for: what a preview offers; nothing is changed unless somebody wants it.
What it is not for: names of organisations, which may be written so, and what is written in an old font.
"""

from collections.abc import Sequence

from app.rules.column_titles import is_same
from app.rules.delegate_fields import DelegateField
from app.rules.list_heading import Heading
from app.rules.list_judging import ListRow
from app.rules.member_fields import MemberField
from app.rules.name_list import is_in_capitals, with_capital_initials
from app.rules.vietnamese import clean

_OF_PEOPLE = (DelegateField, MemberField)


def names_in_capitals(heading: Heading, rows: Sequence[ListRow]) -> dict[int, str]:
    """Return those names as documents write them, by the place of their row from 0."""
    at = _column(heading)
    if at is None:
        return {}
    # A list may have a hundred thousand rows, and is looked through at each mending.
    cells = ((place, row.cell(at)) for place, row in enumerate(rows) if at not in row.codes)
    written = ((place, clean(text)) for place, text in cells if text.isupper())
    return {place: with_capital_initials(name) for place, name in written if is_in_capitals(name)}


def with_usual_names(heading: Heading, rows: Sequence[ListRow]) -> tuple[ListRow, ...]:
    """Return the rows with those names written as documents write them."""
    at, names = _column(heading), names_in_capitals(heading, rows)
    if at is None:
        return tuple(rows)
    return tuple(
        row._replace(cells=(*row.cells[:at], names[place], *row.cells[at + 1 :])) if place in names else row
        for place, row in enumerate(rows)
    )


def _column(heading: Heading) -> int | None:
    """Return where the names of people stand; None in lists that tell of others or of those in the book."""
    if heading.kind.fields not in _OF_PEOPLE:
        return None
    return next((one.at for one in heading.known if is_same(one.field, DelegateField.NAME)), None)
