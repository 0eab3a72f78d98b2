"""What the papers that go with the minutes tell of a round counted by tally sheets.

What it is for: the entry log, the differences and the invalid papers where there are sheets and no single papers.
What it is not for: rounds counted by papers (entry_log, differences, invalid_papers).
"""

from collections.abc import Iterator

from app.models.tally_sheets import Settlement, SheetEntry
from app.reports.round_paper import RoundPaper
from app.reports.story import CellKind, Column, Part, Table
from app.rules.ballots import Reason
from app.rules.figures import counted
from app.rules.rounds import Marking
from app.rules.tally_sheets import Cell, Difference
from app.rules.tally_sheets import Part as SheetPart

_COLUMNS = {SheetPart.AGREE: "agree", SheetPart.DISAGREE: "disagree", SheetPart.UNCOUNTED: "uncounted"}


def sheet_log(paper: RoundPaper) -> Iterator[Part]:
    """Yield who entered which sheet, entry by entry."""
    batches = paper.book.rounds.batches(paper.round_id)
    declared = sum(batch.declared for batch in batches)
    yield paper.text("opening_sheets", {"số tập": counted(len(batches)), "số phiếu": paper.papers(declared)})
    rows = [
        (
            str(one.batch),
            str(one.entry),
            one.operator or paper.say("nobody"),
            paper.moment(one.began_at),
            paper.moment(one.ended_at or one.last_at),
        )
        for one in paper.book.sheets.work(paper.round_id)
    ]
    if not rows:
        yield paper.text("sheets_none")
        return
    columns = (
        Column(paper.say("column_batch"), 15, CellKind.CENTRED),
        Column(paper.say("column_pass"), 15, CellKind.CENTRED),
        Column(paper.say("column_operator"), 71),
        Column(paper.say("column_began"), 32, CellKind.CENTRED),
        Column(paper.say("column_ended"), 32, CellKind.CENTRED),
    )
    yield Table(paper.say("sheet_sheets"), (paper.text("sheets"),), columns, rows)


def sheet_differences(paper: RoundPaper) -> Iterator[Part]:
    """Yield the numbers in which two entries differed or that were corrected; of an open round none."""
    batches = [batch.number for batch in paper.book.rounds.batches(paper.round_id)]
    yield paper.text("opening_sheets", {"số tập": counted(len(batches))})
    rows = list(_difference_rows(paper, batches)) if paper.is_closed else []
    if rows:
        yield paper.text("total_sheets", {"số chỗ": counted(len(rows))})
        numbered = [(str(place), *row) for place, row in enumerate(rows, start=1)]
        yield Table(paper.say("sheet"), (paper.text("listed_sheets"),), _difference_columns(paper), numbered)
    else:
        yield paper.text("none_sheets")
    keyed = [batch for batch in batches if paper.is_closed and paper.book.sheets.keyed(paper.round_id, batch)]
    if keyed:
        yield paper.text("compared_sheets", {"các tập": ", ".join(map(str, keyed))})
    yield paper.signed(paper.text("closing_sheets"))


def sheet_invalid(paper: RoundPaper) -> Iterator[Part]:
    """Yield how many papers each batch had that were invalid for each reason; of an open round none."""
    rows = list(_invalid_rows(paper)) if paper.is_closed else []
    if rows:
        numbered = [(str(place), *row) for place, row in enumerate(rows, start=1)]
        columns = (
            Column(paper.say("column_number"), 12, CellKind.CENTRED),
            Column(paper.say("column_reason"), 66),
            Column(paper.say("column_batch"), 14, CellKind.CENTRED),
            Column(paper.say("column_papers"), 20, CellKind.FIGURE),
            Column(paper.say("column_note"), 53),
        )
        yield Table(paper.say("sheet_invalid"), (paper.text("listed_sheets"),), columns, numbered)
    else:
        yield paper.text("none")
    yield paper.text("decided_sheets")
    yield paper.signed(paper.text("closing_sheets"))


def _difference_columns(paper: RoundPaper) -> tuple[Column, ...]:
    return (
        Column(paper.say("column_number"), 11, CellKind.CENTRED),
        Column(paper.say("column_batch"), 13, CellKind.CENTRED),
        Column(paper.say("column_cell"), 53),
        Column(paper.say("column_entry", {"lượt": "1"}), 16, CellKind.FIGURE),
        Column(paper.say("column_entry", {"lượt": "2"}), 16, CellKind.FIGURE),
        Column(paper.say("column_sheet"), 17, CellKind.FIGURE),
        Column(paper.say("column_decided"), 39),
    )


def _difference_rows(paper: RoundPaper, batches: list[int]) -> Iterator[tuple[str, ...]]:
    sheets, round_id = paper.book.sheets, paper.round_id
    for batch in batches:
        settled = {one.cell: one for one in sheets.settlements(round_id, batch)}
        for one in sheets.differences(round_id, batch):
            if one.cell in settled:
                yield _difference_row(paper, batch, one, settled[one.cell])


def _difference_row(paper: RoundPaper, batch: int, one: Difference, settled: Settlement) -> tuple[str, ...]:
    decided = [settled.operator, paper.moment(settled.at).replace("\n", ", "), settled.reason]
    return (
        str(batch),
        _cell_name(paper, one.cell),
        str(one.first),
        str(one.second),
        str(settled.papers),
        "\n".join(line for line in decided if line),
    )


def _cell_name(paper: RoundPaper, cell: Cell) -> str:
    """Return a cell of a sheet as the table names it."""
    if cell.reason is not None:
        return paper.say("cell_reason", {"lý do": paper.minutes.say(f"reason_{cell.reason}")})
    if not cell.number:
        return paper.say("cell_valid" if cell.part is SheetPart.VALID else "cell_invalid")
    names = {one.number: one.name for one in paper.stored.candidates}
    values = {"số": str(cell.number), "tên": names[cell.number]}
    if paper.data.terms.marking is Marking.STRIKE_OUT:
        return paper.say("cell_votes", values)
    column = paper.minutes.say(f"column_{_COLUMNS[cell.part]}")
    return paper.say("cell_column", values | {"cột": column})


def _invalid_rows(paper: RoundPaper) -> Iterator[tuple[str, ...]]:
    """Yield reason, batch, papers and note, by reason and batch."""
    sheets = paper.book.sheets.of_round(paper.round_id)
    for reason in Reason:
        for batch, sheet in sorted(sheets.items()):
            if papers := sheet.reasons.get(reason, 0):
                note = paper.book.sheets.note(SheetEntry(paper.round_id, batch, 1)) if reason is Reason.OTHER else ""
                yield paper.minutes.say(f"reason_{reason}"), str(batch), str(papers), note
