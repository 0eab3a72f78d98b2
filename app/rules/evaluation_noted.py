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
class NotedTerms:
    """What the rules of a year say of a class beside what is noted: the place of the best one that needs no word.

    `disciplined` is that of members; `by_state` that for each rating by the state, from best to worst;
    `organisation_disciplined` that of organisations themselves, `disciplined_below` that of those with a disciplined
    unit or leading member. None and nothing where no source was read.
    """

    disciplined: int | None = None
    by_state: tuple[int, ...] = ()
    organisation_disciplined: int | None = None
    disciplined_below: int | None = None


NOTED_2014 = NotedTerms(_FULFILLED)
NOTED_2018 = NotedTerms(_FULFILLED, (_BEST, _GOOD, _GOOD, _GOOD))
NOTED_2023 = NotedTerms(_FAILED, (_BEST, _BEST, _GOOD, _FULFILLED), _GOOD, _FAILED)
NOTED_2025 = NotedTerms(_FAILED, (_BEST, _GOOD, _FULFILLED, _FAILED), _GOOD, _GOOD)
