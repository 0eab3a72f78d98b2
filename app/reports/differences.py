"""Differences between the passes of the batches of a round, and how each was settled against the paper.

What it is for: the board can show afterwards what the passes said, what the paper says, who decided and when.
What it is not for: finding differences (rules.comparison) and settling them (models.settlements).
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.models.settlements import Settlement
from app.models.void_settlements import VoidSettlement
from app.reports.paper_words import paper_text
from app.reports.round_paper import RoundPaper
from app.reports.sheet_papers import sheet_differences
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Story, Table
from app.rules.comparison import DifferenceKind
from app.rules.difference_lines import kind_of
from app.rules.figures import counted
from app.rules.settlement import ABSENT, Settled


def story_of(source: Source) -> Story:
    """Return the table of one round; of one that is still counted it tells nothing."""
    paper = RoundPaper(source, "differences")
    return paper.story(_parts(paper))


def _parts(paper: RoundPaper) -> Iterator[Part]:
    if paper.is_by_sheets:
        yield from sheet_differences(paper)
        return
    batches = paper.book.rounds.batches(paper.round_id)
    passes = sorted({_passes(paper, batch.number) for batch in batches})
    yield paper.text("opening", {"số tập": counted(len(batches)), "số lượt": " – ".join(map(counted, passes))})
    settled = _settled(paper) if paper.is_closed else []
    if passes == [1]:
        yield paper.text("one_pass")
    elif settled:
        yield paper.text("total", {"số chỗ": counted(len(settled)), "gồm": _by_kind(paper, settled)})
        rows = [_row(paper, place, one) for place, one in enumerate(settled, start=1)]
        yield Table(paper.say("sheet"), (paper.text("listed"),), _columns(paper), rows)
    else:
        yield paper.text("none")
    yield from _void(paper)
    yield paper.signed(paper.text("closing"))


def _passes(paper: RoundPaper, batch: int) -> int:
    """Return how many passes a batch was keyed in; a contest may want more since it was settled."""
    return len(paper.book.passes.of_batch(paper.round_id, batch)) or paper.book.passes.wanted(paper.round_id)


class _Line(NamedTuple):
    """One thing that happened, with everything settled at its places and where in the pile these are."""

    kind: DifferenceKind
    spots: tuple[int, ...]
    settled: tuple[Settlement, ...]


def _settled(paper: RoundPaper) -> list[_Line]:
    """Return what was settled, by batch and place; two papers that changed places are one line.

    A batch is told by the passes it was settled from.
    """
    book, round_id, found = paper.book, paper.round_id, list[_Line]()
    for batch in sorted({one.batch for one in book.settlements.of_round(round_id)}):
        opened = book.settlements.settled_batch(round_id, batch)
        for line in filter(opened.is_settled, opened.lines):
            settled = tuple(opened.settled[one.place] for one in line)
            found.append(_Line(kind_of(line), opened.spots(line), settled))
    return found


def _by_kind(paper: RoundPaper, settled: Sequence[_Line]) -> str:
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


def _row(paper: RoundPaper, place: int, line: _Line) -> tuple[str, ...]:
    first, *_ = line.settled
    readings = zip(*(one.readings for one in line.settled), strict=True)
    said = [
        paper.say("reading", {"lượt": str(number), "phiếu": _told(paper, line, papers)})
        for number, papers in enumerate(readings, start=1)
    ]
    decided = [first.operator or paper.say("nobody"), paper.moment(first.at).replace("\n", ", "), first.reason]
    return (
        str(place),
        str(first.batch),
        ", ".join(map(str, line.spots)),
        paper.say(f"kind_{line.kind}"),
        "\n".join(said),
        _told(paper, line, [one.paper for one in line.settled]),
        "\n".join(line for line in decided if line),
    )


def _void(paper: RoundPaper) -> Iterator[Part]:
    """Yield what was settled once and is void, because a pass of its batch was opened again or dropped."""
    void = paper.book.void_settlements.of_round(paper.round_id) if paper.is_closed else ()
    if void:
        rows = [_void_row(paper, place, one) for place, one in enumerate(void, start=1)]
        columns = (
            *_columns(paper)[:-2],
            Column(paper.say("column_void_paper"), 30),
            Column(paper.say("column_void"), 30),
        )
        yield Table(paper.say("sheet_void"), (paper.text("void"),), columns, rows)


def _void_row(paper: RoundPaper, place: int, void: VoidSettlement) -> tuple[str, ...]:
    one = void.settlement
    line = _Line(one.kind, (one.place,), (one,))
    _, *cells, paper_then, decided = _row(paper, place, line)
    undone = [void.operator or paper.say("nobody"), paper.moment(void.at).replace("\n", ", "), void.reason]
    return str(place), *cells, f"{paper_then}\n{decided}", "\n".join(text for text in undone if text)


def _told(paper: RoundPaper, line: _Line, said: Sequence[Settled]) -> str:
    """Return what is said of the paper at a place; of papers that changed places, which lies where."""
    marking, numbers = paper.data.terms.marking, frozenset(paper.data.terms.candidates)
    texts = [paper_text(paper.say, one, marking, numbers) for one in said]
    if len(line.spots) == 1:
        return texts[0]
    of_spot = len(said) // len(line.spots)
    there = [
        paper.say("paper_at", {"phiếu": text, "vị trí": str(line.spots[at // of_spot])})
        for at, text in enumerate(texts)
        if said[at] is not ABSENT
    ]
    return "; ".join(there) or texts[0]
