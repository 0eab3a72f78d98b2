"""What a board does when something happens that nobody planned: guides of short steps.

What it is for: which steps a situation has, at which stage of a round, which article they rest on, where they lead.
What it is not for: the texts of the steps (situation_steps), reading a book (models), doing any step.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.rules.rule_sets import Subject
from app.rules.tally_sheets import CountedBy


class Situation(StrEnum):
    """What happened."""

    SPOILED = "spoiled"
    MISSING = "missing"
    EXTRA = "extra"
    FOREIGN = "foreign"
    WITHDRAWN = "withdrawn"
    LEFT = "left"
    LATE = "late"
    WRONG_BATCH = "wrong_batch"
    POWER_CUT = "power_cut"
    SECOND_COMPUTER = "second_computer"


class Stage(StrEnum):
    """How far a round is, as far as steps differ."""

    UNKEYED = "unkeyed"
    KEYED = "keyed"
    LOCKED = "locked"


class Need(StrEnum):
    """What a step wants of the paper stored last: that there is one, room after it in its pass, or none at all."""

    NOTHING = "nothing"
    LAST_PAPER = "last_paper"
    ROOM = "room"
    FULL = "full"
    NO_PAPER = "no_paper"


ALWAYS = frozenset(Stage)


class Door(StrEnum):
    """Where the button of a step leads: a place of the window, with the round and batch to be filled in."""

    NONE = ""
    EXCHANGE = "contest/{contest}/{round}#exchange"
    LEFT_OVER = "contest/{contest}/{round}#left_over"
    PRINTED = "contest/{contest}/{round}#printed"
    PRESENT = "contest/{contest}/{round}#present"
    DEDUCTIONS = "contest/{contest}/{round}#deductions"
    ISSUED = "contest/{contest}/{round}#issued"
    RETURNED = "contest/{contest}/{round}#returned"
    DECLARED = "contest/{contest}/{round}#declared/{batch}"
    CANDIDATES = "contest/{contest}/{round}#candidates"
    CLOSING = "contest/{contest}/{round}#close"
    REASON = "contest/{contest}/{round}#warning"
    REOPEN = "contest/{contest}/{round}#reopen"
    ANNUL = "contest/{contest}/{round}#annul"
    KEYING = "{entry}/{round}/{batch}"
    LAST_BATCH = "entry/{round}/{last_batch}"
    ASIDE = "aside/{round}"
    BATCHES = "batches"
    FOREIGN = "situations/4/{round}"


WRITING = frozenset(
    {
        *(Door.EXCHANGE, Door.LEFT_OVER, Door.PRINTED, Door.PRESENT, Door.DEDUCTIONS, Door.ISSUED, Door.RETURNED),
        *(Door.DECLARED, Door.CANDIDATES, Door.REASON, Door.KEYING, Door.LAST_BATCH),
    }
)
"""Doors to what a closed count refuses; they open again with it."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what to do, what the book says about it (with figures), the button, when it applies."""

    text: str
    figures: str = ""
    button: str = ""
    door: Door = Door.NONE
    subject: Subject | None = None
    stages: frozenset[Stage] = ALWAYS
    need: Need = Need.NOTHING
    way: CountedBy | None = None
    """Whether the step is only for rounds counted paper by paper, or only for those by tally sheets."""


@dataclass(frozen=True, slots=True)
class LastPaper:
    """The paper that was stored last, by its place; who keyed it and when; whether its pass is full."""

    batch: int
    serial: int
    entry_pass: int
    at: str
    operator: str
    is_full: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What the book says of the round that a guide is for; `batch` is the one that keying goes on with."""

    contest: int
    round: int
    stage: Stage
    base: int = 0
    present: int = 0
    issued: int = 0
    returned: int = 0
    declared: int = 0
    entered: int = 0
    printed: int = 0
    spoiled: int = 0
    left_over: int = 0
    aside: int = 0
    stored: int = 0
    batch: int = 0
    last: LastPaper | None = None
    way: CountedBy = CountedBy.PAPERS

    def values(self) -> dict[str, object]:
        """Return what fills the texts and the doors."""
        last = self.last or LastPaper(0, 0, 0, "", "")
        counts = ("base", "present", "issued", "returned", "declared", "entered", "printed", "spoiled", "left_over")
        named: dict[str, object] = {
            name: getattr(self, name) for name in (*counts, "contest", "round", "aside", "stored", "batch")
        }
        return named | {
            "entry": "sheet" if self.way is CountedBy.SHEETS else "entry",
            "last_batch": last.batch,
            "last_serial": last.serial,
            "next_serial": last.serial + 1,
            "last_pass": last.entry_pass,
            "last_at": last.at,
            "last_by": last.operator,
        }


@dataclass(frozen=True, slots=True)
class Guide:
    """One situation: its name, and all its steps for every stage."""

    situation: Situation
    title: str
    steps: tuple[Step, ...]

    def steps_for(self, facts: Facts | None) -> Iterator[Step]:
        """Yield the steps that apply to a round; without one, those that need none."""
        for step in self.steps:
            stages = ALWAYS if facts is None else {facts.stage}
            way = facts.way if facts else CountedBy.PAPERS
            if stages <= step.stages and step.way in {None, way} and _is_met(step.need, facts.last if facts else None):
                yield step


def _is_met(need: Need, last: LastPaper | None) -> bool:
    if need in {Need.NOTHING, Need.NO_PAPER}:
        return need is Need.NOTHING or last is None
    return last is not None and need in {Need.LAST_PAPER, Need.FULL if last.is_full else Need.ROOM}


def place_of(step: Step, facts: Facts | None) -> str:
    """Return where the button of a step leads; empty where it has none, or it can be done only later."""
    if facts is None:
        return "" if "{" in step.door else step.door.value
    if facts.stage is Stage.LOCKED and step.door in WRITING:
        return ""
    if "{batch}" in step.door and not facts.batch:
        return f"contest/{facts.contest}/{facts.round}#batches"
    return step.door.format_map(facts.values())


def number_of(situation: Situation) -> int:
    """Return the number by which a situation is opened, from 1."""
    return list(Situation).index(situation) + 1
