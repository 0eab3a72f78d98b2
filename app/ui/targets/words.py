"""Words and colours of verdicts on screen.

What it is for: a verdict is a sign, a word and a colour, the same everywhere.
What it is not for: papers, which have the words of the rules as they are.
"""

from PySide6.QtCore import QCoreApplication

from app.models.target_facts import JudgedPart
from app.rules.target_verdicts import NAMES, Pace, Verdict
from app.rules.targets import Period
from app.ui.words import rule_text

SIGNS = {
    Verdict.MET: "✓",
    Verdict.EXCEEDED: "▲",
    Verdict.SO_FAR: "✓",
    Verdict.NOT_MET: "✗",
    Verdict.INCOMPLETE: "…",
    Verdict.NO_FIGURES: "–",
}
CHIPS = {
    Verdict.MET: "ok",
    Verdict.EXCEEDED: "ok",
    Verdict.SO_FAR: "ok",
    Verdict.NOT_MET: "warn",
    Verdict.INCOMPLETE: "neutral",
    Verdict.NO_FIGURES: "neutral",
}
"""The kind of chip of a verdict."""
COLOURS = {
    Verdict.MET: "ok",
    Verdict.EXCEEDED: "ok",
    Verdict.SO_FAR: "ok",
    Verdict.NOT_MET: "warn",
    Verdict.INCOMPLETE: "muted",
    Verdict.NO_FIGURES: "muted",
}
"""The colour of a verdict, by its name among the tokens."""


def verdict_name(verdict: Verdict) -> str:
    """Return a verdict with its sign."""
    return f"{SIGNS[verdict]} {rule_text(NAMES[verdict])}"


def standing(one: JudgedPart) -> str:
    """Return the verdict on a part for its row: with how many years were met, or an arrow for the pace of a sum.

    What is met so far says how many years have yet to show it.
    """
    verdict = one.verdict
    if verdict.verdict in (Verdict.NO_FIGURES, Verdict.INCOMPLETE) and not verdict.years_met:
        return verdict_name(verdict.verdict)
    if one.part.period is Period.YEARLY:
        said = f"{verdict_name(verdict.verdict)} {verdict.years_met}/{verdict.years_judged}"
        if left := verdict.years_left:
            # In a line of its own: the column is no wider, and the words of the targets keep their room.
            said += "\n" + QCoreApplication.translate("Targets", "còn %1 năm").replace("%1", str(left))
        return said
    if verdict.pace is Pace.BEHIND:
        return f"{verdict_name(verdict.verdict)} ↓"
    if verdict.is_open and verdict.pace in (Pace.AHEAD, Pace.USED_UP_EARLY):
        return f"{verdict_name(verdict.verdict)} ↑"
    return verdict_name(verdict.verdict)
