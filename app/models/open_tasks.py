"""What still has to be done or mended in the contests of a book, each with the place where that is done.

What it is for: the second half of the home page.
What it is not for: words (ui) and the course of the congress (progress).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.models.book import Book
from app.models.progress import ContestProgress, Progress
from app.models.round_records import BallotRound, RoundState
from app.rules.counting import Next
from app.rules.findings import Finding, finding
from app.rules.offices import Office

_KEYING = {"batch.entered", "pass.entered", "sheet.waiting"}
_DIFFERING_SHEET = {"sheet.differs", "sheet.keyed_differs"}


class TaskKind(StrEnum):
    """What kind of work a task is."""

    DECLARE = "declare"
    ADD_CONTEST = "add_contest"
    NEXT_CONTEST = "next_contest"
    MEND = "mend"
    DECIDE = "decide"
    KEY = "key"
    COMPARE = "compare"
    CONFIRM = "confirm"
    RUNOFF = "runoff"
    FURTHER = "further"
    COPY = "copy"
    COPY_ELSEWHERE = "copy_elsewhere"


@dataclass(frozen=True, slots=True)
class OpenTask:
    """One thing to do; `found` is what a rule says, where one does, `office` what may be elected next.

    A copy is asked for, not a place: it has none.
    """

    kind: TaskKind
    place: str
    of: ContestProgress | None = None
    found: Finding | None = None
    office: Office | None = None


def open_tasks(book: Book, done: Progress) -> tuple[OpenTask, ...]:
    """Return the tasks of the congress as far as it is: `done` is its progress."""
    tasks: list[OpenTask] = []
    if not done.is_declared:
        tasks.append(OpenTask(TaskKind.DECLARE, "congress"))
    if not done.contests:
        tasks.append(OpenTask(TaskKind.ADD_CONTEST, "contests"))
    tasks.extend(_copy(book, done))
    for one in done.contests:
        if one is done.in_work or one.is_begun:
            tasks.extend(_in_work(book, one))
        elif one.opened is not Next.NONE:
            kind = TaskKind.RUNOFF if one.opened is Next.RUNOFF else TaskKind.FURTHER
            tasks.append(OpenTask(kind, f"contest/{one.contest.id}", one))
    if done.expected and done.contests:
        tasks.append(OpenTask(TaskKind.NEXT_CONTEST, f"contests#{done.expected}", office=done.expected))
    return tuple(tasks)


def _copy(book: Book, done: Progress) -> Iterator[OpenTask]:
    """Ask for a copy once there is work to lose, and for one elsewhere where a broken disk would take both.

    Also of whoever may not save one: they can tell somebody who may.
    """
    if not done.contests or book.read_only:
        return
    last = book.copies.last()
    if last is None or last.is_gone:
        yield OpenTask(TaskKind.COPY, "")
    elif last.on_same_disk:
        yield OpenTask(TaskKind.COPY_ELSEWHERE, "")


def _in_work(book: Book, one: ContestProgress) -> Iterator[OpenTask]:
    contest = f"contest/{one.contest.id}"
    if one.round is None:
        yield OpenTask(TaskKind.MEND, contest, one, finding("round.nothing"))
        return
    yield from (OpenTask(TaskKind.MEND, "congress", one, found) for found in book.results.day_findings(one.round.id))
    if one.round.state is RoundState.CLOSED:
        yield OpenTask(TaskKind.CONFIRM, f"results/{one.round.id}", one)
        return
    if not one.board:
        nobody = finding("indicative.no_team") if one.contest.indicative else finding("board.none")
        yield OpenTask(TaskKind.MEND, contest, one, nobody)
    is_keying = False
    for found in book.results.findings(one.round.id):
        if found.rule.code in _KEYING:
            is_keying = True
        elif found.rule.code != "round.entered":
            yield _task(one, one.round, found)
    if is_keying:
        yield OpenTask(TaskKind.KEY, one.round.batch_place(one.next_batch or 1), one)


def _task(one: ContestProgress, stored: BallotRound, found: Finding) -> OpenTask:
    """Return what is to be done about one finding, where that is done."""
    code, place = found.rule.code, found.place
    if code == "batch.set_aside":
        return OpenTask(TaskKind.DECIDE, f"aside/{stored.id}", one, found)
    if code == "batch.differs":
        return OpenTask(TaskKind.COMPARE, f"compare/{stored.id}/{found.values['batch']}", one, found)
    if place.startswith("batch/"):
        kind = TaskKind.COMPARE if code in _DIFFERING_SHEET else TaskKind.MEND
        return OpenTask(kind, stored.batch_place(place.removeprefix("batch/")), one, found)
    return OpenTask(TaskKind.MEND, f"contest/{one.contest.id}#{place}", one, found)
