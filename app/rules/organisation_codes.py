"""What stands above an organisation, where a list tells it by a code of its own: the code becomes the name.

What it is for: lists of offices that number their organisations and name the one above by its number.
What it is not for: keeping the codes: a book knows organisations by their names.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from app.rules.list_heading import Heading
from app.rules.list_judging import ListRow
from app.rules.organisation_fields import OrganisationField
from app.rules.vietnamese import clean, fold

_CODES = frozenset(
    {"ma", "ma so", "ma to chuc", "ma to chuc dang", "ma tccsd", "ma don vi", "ma dang bo", "ma chi bo", "ky hieu"}
)
"""Titles of a column with codes, folded."""


def with_names_above(heading: Heading, rows: Sequence[ListRow]) -> tuple[ListRow, ...]:
    """Return the rows with names for the codes of their own list that stand where the one above is named.

    A name stays what it is; so does a code that two rows have.
    """
    places = {one.field: one.at for one in heading.known}
    code_at = next((one.at for one in heading.columns if one.field is None and fold(one.title) in _CODES), None)
    above_at = places.get(OrganisationField.PARENT)
    if code_at is None or above_at is None:
        return tuple(rows)
    count = Counter(fold(clean(row.cell(code_at))) for row in rows)
    names = {fold(clean(row.cell(places[OrganisationField.NAME]))) for row in rows}
    by_code = {
        code: row for row in rows if (code := fold(clean(row.cell(code_at)))) and count[code] == 1 and code not in names
    }
    return tuple(_named(row, above_at, by_code, places[OrganisationField.NAME]) for row in rows)


def _named(row: ListRow, at: int, by_code: Mapping[str, ListRow], name_at: int) -> ListRow:
    """Return a row with a name for the code of the one above, in the font in which that row has its name."""
    above = by_code.get(fold(clean(row.cell(at))))
    if above is None or not (name := clean(above.cell(name_at))):
        return row
    codes = {**row.codes} | ({at: above.codes[name_at]} if name_at in above.codes else {})
    return row._replace(cells=(*row.cells[:at], name, *row.cells[at + 1 :]), codes=codes)
