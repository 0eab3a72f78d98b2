"""Differences between the passes of the batches of a round, and how each was settled against the paper.

What it is for: the board can show afterwards what the passes said, what the paper says, who decided and when.
What it is not for: finding differences (rules.comparison) and settling them (models.settlements).
"""

from collections.abc import Iterator

from app.models.settlements import Settlement
from app.reports.paper_words import paper_text
from app.reports.round_paper import RoundPaper
from app.reports.sheet_papers import sheet_differences
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Story, Table
from app.rules.comparison import DifferenceKind
from app.rules.figures import counted
from app.rules.settlement import Settled


def story_of(source: Source) -> Story:
    """Return the table of one round; of one that is still counted it tells nothing."""
    paper = RoundPaper(source)
    return paper.story(_parts(paper))


def _parts(paper: RoundPaper) -> Iterator[Part]:
    if paper.is_by_sheets:
        yield from sheet_differences(paper)
        return
    passes = paper.book.passes.wanted(paper.round_id)
    batches = len(paper.book.rounds.batches(paper.round_id))
    yield paper.text("opening", {"số tập": counted(batches), "số lượt": counted(passes)})
    settled = paper.book.settlements.of_round(paper.round_id) if paper.is_closed else ()
    if passes == 1:
        yield paper.text("one_pass")
    elif settled:
        yield paper.text("total", {"số chỗ": counted(len(settled)), "gồm": _by_kind(paper, settled)})
        rows = [_row(paper, place, one) for place, one in enumerate(settled, start=1)]
        yield Table(paper.say("sheet"), (paper.text("listed"),), _columns(paper), rows)
    else:
        yield paper.text("none")
    yield paper.signed(paper.text("closing"))


def _by_kind(paper: RoundPaper, settled: tuple[Settlement, ...]) -> str:
    counts = {kind: sum(one.kind is kind for one in settled) for kind in DifferenceKind}
    return "; ".join(f"{paper.say(f'kind_{kind}')}: {counted(many)}" for kind, many in counts.items() if many)


def _columns(paper: RoundPaper) -> tuple[Column, ...]:
    return (
        Column(paper.say("column_number"), 10, CellKind.CENTRED),
        Column(paper.say("column_batch"), 12, CellKind.CENTRED),
        Column(paper.say("column_place"), 13, CellKind.CENTRED),
        Column(paper.say("column_kind"), 26),
        Column(paper.say("column_readings"), 44),
        Column(paper.say("column_papers"), 30),
        Column(paper.say("column_decided"), 30),
    )


def _row(paper: RoundPaper, place: int, one: Settlement) -> tuple[str, ...]:
    said = [
        paper.say("reading", {"lượt": str(number), "phiếu": _told(paper, reading)})
        for number, reading in enumerate(one.readings, start=1)
    ]
    decided = [one.operator or paper.say("nobody"), paper.moment(one.at).replace("\n", ", "), one.reason]
    return (
        str(place),
        str(one.batch),
        str(one.place),
        paper.say(f"kind_{one.kind}"),
        "\n".join(said),
        _told(paper, one.paper),
        "\n".join(line for line in decided if line),
    )


def _told(paper: RoundPaper, said: Settled) -> str:
    return paper_text(paper.say, said, paper.data.terms.marking, frozenset(paper.data.terms.candidates))
