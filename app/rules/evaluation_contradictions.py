"""Where a class does not go with what is noted beside it: discipline, the rating by the state, the exemplary mark.

What it is for: warnings by the rules of the year, for whoever decides; a class may stand, with its reason.
What it is not for: what the rules of each year say (evaluation_noted), points and ticked triggers (evaluation_points).
Source: evaluation-and-documents 1.2, 1.7 and 2; exemplary are some of the best (form 7A-BTCTW, table O: 3.1, 3.3).
"""

from collections.abc import Collection, Iterator, Sequence

from app.rules.evaluation_classes import CLASS_NAMES, FOUR_CLASSES, ClassScheme, QualityClass
from app.rules.evaluation_noted import NotedTerms
from app.rules.evaluation_points import Trigger
from app.rules.findings import Finding, finding
from app.rules.partial_dates import PartialDate

_NAMED = 3


def check_member(
    terms: NotedTerms,
    scheme: ClassScheme,
    chosen: QualityClass,
    name: str,
    *,
    discipline: str = "",
    state_rating: str = "",
    triggers: Collection[Trigger] = (),
) -> Iterator[Finding]:
    """Yield warnings where the class of a member contradicts their discipline or their rating by the state.

    A ticked trigger says the same of discipline; a rating in other words than the four classes says nothing. Raise
    ValueError for a class of another scheme.
    """
    place, rated, limit = scheme.place(chosen), CLASS_NAMES[chosen], terms.disciplined
    if limit is not None and discipline and place < limit and Trigger.DISCIPLINED not in triggers:
        most = scheme.classes[limit]
        code = "evaluation.disciplined" if most is scheme.worst else "evaluation.disciplined_before"
        yield finding(code, "class", name=name, discipline=discipline, rated=rated, most=CLASS_NAMES[most])
    state = FOUR_CLASSES.read(state_rating) if state_rating else None
    if state and terms.by_state and place < terms.by_state[FOUR_CLASSES.place(state)]:
        yield finding("evaluation.above_state", "class", name=name, by_state=CLASS_NAMES[state], rated=rated)


def check_organisation(
    terms: NotedTerms,
    scheme: ClassScheme,
    chosen: QualityClass,
    name: str,
    *,
    discipline: str = "",
    below: Sequence[str] = (),
) -> Iterator[Finding]:
    """Yield warnings where an organisation was disciplined, or what and who is `below`, and its class is too good.

    Raise ValueError for a class of another scheme.
    """
    place, rated = scheme.place(chosen), CLASS_NAMES[chosen]
    if discipline and terms.organisation_disciplined is not None and place < terms.organisation_disciplined:
        yield finding("evaluation.organisation_disciplined", "class", name=name, discipline=discipline, rated=rated)
    if below and terms.disciplined_below is not None and place < terms.disciplined_below:
        who = ", ".join([*below[:_NAMED], *(["…"] if below[_NAMED:] else [])])
        # Good and fulfilled are open to whoever found the fault and mended it; excellent is to none.
        code = "evaluation.disciplined_below" if chosen is scheme.best else "evaluation.disciplined_below_mended"
        yield finding(code, "class", name=name, many=len(below), who=who, rated=rated)


def check_discipline(year: int, discipline: str, day: PartialDate | None, name: str) -> Iterator[Finding]:
    """Yield a warning where the day of a discipline is not of the year, or stands there without its form.

    Whoever has a form counts as disciplined in the year, whatever the day.
    """
    if day and not discipline:
        yield finding("evaluation.discipline_form", "discipline", name=name, day=day.text)
    elif day and day.year != year:
        yield finding("evaluation.disciplined_elsewhere", "disciplined", name=name, day=day.text, year=year)


def check_exemplary(scheme: ClassScheme, chosen: QualityClass | None, name: str) -> Iterator[Finding]:
    """Yield a warning where whoever is marked as exemplary has another class than the best one, or none yet."""
    if chosen is not scheme.best:
        yield finding("evaluation.exemplary", "exemplary", name=name, best=CLASS_NAMES[scheme.best])
