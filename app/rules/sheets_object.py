"""The object of a round counted by tally sheets: its terms and its settled sheets in canonical form.

What it is for: its digest tells what was confirmed from anything else, as that of a contest file does for papers.
What it is not for: a file to count again from: a sheet holds no single papers.
"""

from collections.abc import Mapping

from app.rules.closing import Papers
from app.rules.contest_object import ContestHeader, contest_object
from app.rules.rounds import Round
from app.rules.tally_sheets import TallySheet, cells_of

FORMAT = "so-dai-hoi/tally-sheets"


def sheets_object(
    header: ContestHeader, terms: Round, papers: Papers, sheets: Mapping[int, TallySheet]
) -> dict[str, object]:
    """Return the object of a contest file with sheets in the place of papers."""
    return contest_object(header, terms, papers, ()) | {
        "format": FORMAT,
        "sheets": [{"batch": batch, "figures": _figures(terms, sheet)} for batch, sheet in sorted(sheets.items())],
    }


def _figures(terms: Round, sheet: TallySheet) -> dict[str, int]:
    """Return the cells of a sheet by name, empty ones too, so that a missing number is not a zero."""
    return {str(cell): sheet.of(cell) for cell in cells_of(terms)}
