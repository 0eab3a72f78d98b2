"""What the rules of each year say of a class beside discipline in the year and beside the rating by the state.

What it is for: the limits of each rule set as data, which a regime points to.
What it is not for: warning (evaluation_contradictions).
Source: HD 21-HD/BTCTW: an excellent member who works for the state is excellent there, too. QĐ 124-QĐ/TW, article 12:
discipline speaks for the lowest class, excellent and good ask for such results, whoever rates them; organisations: none
below, and no leading member, is disciplined. QĐ 366-QĐ/TW, articles 3 and 11: the class rests on the rating by the
state; discipline as before. evaluation-and-documents 1.2, 1.7 (discipline before 2023, from memory) and 2.
"""

from dataclasses import dataclass

_BEST, _GOOD, _FULFILLED, _FAILED = range(4)


@dataclass(frozen=True, slots=True)
class Limit:
    """The place of the best class that needs no word, and the warning about a better one."""

    place: int
    code: str


@dataclass(frozen=True, slots=True)
class NotedTerms:
    """What the rules of a year say of a class beside what is noted; None and nothing where no source was read.

    `disciplined` is of members; `by_state` the place of the best class that goes with each rating by the state, from
    best to worst; `organisation_disciplined` of organisations themselves; `disciplined_below` of those with a
    disciplined unit or leading member, the warning about the best classes last.
    """

    disciplined: Limit | None = None
    by_state: tuple[int, ...] = ()
    organisation_disciplined: Limit | None = None
    disciplined_below: tuple[Limit, ...] = ()


_OF_ORGANISATION = Limit(_GOOD, "evaluation.organisation_disciplined")
_BELOW = Limit(_GOOD, "evaluation.disciplined_below")
_DISCIPLINED = Limit(_FAILED, "evaluation.disciplined")
_DISCIPLINED_BEFORE = Limit(_FULFILLED, "evaluation.disciplined_before")

NOTED_2014 = NotedTerms(_DISCIPLINED_BEFORE)
NOTED_2018 = NotedTerms(_DISCIPLINED_BEFORE, (_BEST, _GOOD, _GOOD, _GOOD))
NOTED_2023 = NotedTerms(
    _DISCIPLINED,
    (_BEST, _BEST, _GOOD, _FULFILLED),
    _OF_ORGANISATION,
    (Limit(_FAILED, "evaluation.disciplined_below_mended"), _BELOW),
)
"""Good and fulfilled are open to an organisation that found the fault itself and mended it; excellent is to none."""
NOTED_2025 = NotedTerms(_DISCIPLINED, (_BEST, _GOOD, _FULFILLED, _FAILED), _OF_ORGANISATION, (_BELOW,))
