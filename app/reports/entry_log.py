"""The entry log (nhật ký nhập phiếu): who keyed which papers, when and how fast, and what was corrected.

What it is for: the board sees that every batch was keyed as it should be, pass by pass.
What it is not for: results, marks, and delegates, of whom it knows nothing.
"""

from collections.abc import Iterator

from app.models.entry_events import EntryEvent, EventKind
from app.models.passes import PassWork, StoredPass
from app.reports.round_paper import RoundPaper
from app.reports.sheet_papers import sheet_log
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Story, Table
from app.rules.figures import counted, decimal

_SECONDS = 60
_BLOCKS = {
    EventKind.CORRECTED: "event_corrected",
    EventKind.REMOVED: "event_removed",
    EventKind.REPEATED: "event_repeated",
    EventKind.PASS_REOPENED: "event_pass_reopened",
    EventKind.PASS_DROPPED: "event_pass_dropped",
    EventKind.UNSETTLED: "event_unsettled",
    EventKind.SHEET_RESUMED: "event_sheet_resumed",
    EventKind.SHEET_DROPPED: "event_sheet_dropped",
    EventKind.COUNT_REOPENED: "event_count_reopened",
    EventKind.RESULT_REOPENED: "event_result_reopened",
}


def story_of(source: Source) -> Story:
    """Return the log of one round."""
    paper = RoundPaper(source, "entry-log")
    return paper.story(_parts(paper))


def _parts(paper: RoundPaper) -> Iterator[Part]:
    yield from sheet_log(paper) if paper.is_by_sheets else ()
    yield from _keyed(paper)
    events = paper.book.entry_events.of_round(paper.round_id)
    if events:
        listed = [_event_row(paper, event) for event in events]
        yield Table(paper.say("sheet_events"), (paper.text("events"),), _event_columns(paper), listed)
    else:
        yield paper.text("events_none")
    yield paper.signed(paper.text("closing"))


def _keyed(paper: RoundPaper) -> Iterator[Part]:
    """Yield how the papers were keyed; in a count by tally sheets only where some were, to compare."""
    rows = list(_work_rows(paper))
    if paper.is_by_sheets:
        if rows:
            yield Table(paper.say("sheet_passes"), (paper.text("passes_compared"),), _work_columns(paper), rows)
        return
    book, round_id = paper.book, paper.round_id
    batches = book.rounds.batches(round_id)
    declared = sum(batch.declared for batch in batches)
    yield paper.text(
        "opening",
        {
            "số tập": counted(len(batches)),
            "số phiếu": paper.papers(declared),
            "số lượt": counted(book.passes.wanted(round_id)),
        },
    )
    if rows:
        yield Table(paper.say("sheet_passes"), (paper.text("passes"),), _work_columns(paper), rows)
    else:
        yield paper.text("passes_none")


def _work_columns(paper: RoundPaper) -> tuple[Column, ...]:
    return (
        Column(paper.say("column_batch"), 13, CellKind.CENTRED),
        Column(paper.say("column_pass"), 15, CellKind.CENTRED),
        Column(paper.say("column_operator"), 47),
        Column(paper.say("column_began"), 24, CellKind.CENTRED),
        Column(paper.say("column_ended"), 24, CellKind.CENTRED),
        Column(paper.say("column_papers"), 19, CellKind.FIGURE),
        Column(paper.say("column_speed"), 23, CellKind.FIGURE),
    )


def _work_rows(paper: RoundPaper) -> Iterator[tuple[str, ...]]:
    book, round_id = paper.book, paper.round_id
    work: dict[tuple[int, int], list[PassWork]] = {}
    for one in book.passes.work(round_id):
        work.setdefault((one.batch, one.number), []).append(one)
    for batch in book.rounds.batches(round_id):
        for stored in book.passes.of_batch(round_id, batch.number):
            kept = work.get((batch.number, stored.number)) or [_work_of(batch.number, stored)]
            for one in sorted(kept, key=lambda each: each.last_at):
                yield (
                    str(batch.number),
                    str(stored.number),
                    one.operator or paper.say("nobody"),
                    paper.moment(stored.began_at),
                    paper.moment(stored.ended_at or one.last_at),
                    str(one.papers),
                    _speed(one),
                )


def _work_of(batch: int, stored: StoredPass) -> PassWork:
    """Return the work of a pass that was keyed before work was kept by person."""
    return PassWork(batch, stored.number, stored.operator, stored.papers, 0, "")


def _speed(work: PassWork) -> str:
    return decimal(work.papers * _SECONDS / work.seconds) if work.seconds else ""


def _event_columns(paper: RoundPaper) -> tuple[Column, ...]:
    return (
        Column(paper.say("column_when"), 23, CellKind.CENTRED),
        Column(paper.say("column_batch"), 13, CellKind.CENTRED),
        Column(paper.say("column_pass"), 15, CellKind.CENTRED),
        Column(paper.say("column_what"), 44),
        Column(paper.say("column_who"), 30),
        Column(paper.say("column_reason"), 40),
    )


def _event_row(paper: RoundPaper, event: EntryEvent) -> tuple[str, ...]:
    values = {"phiếu": str(event.serial), "số phiếu": paper.papers(event.papers)}
    return (
        paper.moment(event.at),
        str(event.batch or ""),
        str(event.number or ""),
        paper.say(_BLOCKS[event.kind], values),
        event.operator or paper.say("nobody"),
        event.reason,
    )
