"""What should be read of a list of organisations though nothing is wrong with it.

What it is for: a cell that a list calls a base organisation is none in the book where something stands above it.
What it is not for: what is wrong with a row (list_judging).
"""

from collections.abc import Sequence

from app.rules.delegate_notes import Notes
from app.rules.list_heading import Heading
from app.rules.list_judging import Judged, ListRow
from app.rules.organisation_fields import OrganisationField
from app.rules.vietnamese import clean, fold

CELL_BELOW = "có cấp trên, nên là chi bộ trực thuộc"
_BASE_CELL = "chi bo co so"


def notes_of(heading: Heading, judged: Judged, rows: Sequence[ListRow]) -> Notes:
    """Return which new rows come to another kind than the list says, because of where they stand."""
    places = {one.field: one.at for one in heading.known}
    kind, above = places.get(OrganisationField.KIND), places.get(OrganisationField.PARENT)
    if kind is None or above is None:
        return Notes()
    below = (row.number for row in rows if clean(row.cell(above)) and fold(clean(row.cell(kind))) == _BASE_CELL)
    return Notes(rows={number: CELL_BELOW for number in below if number in judged.new})
