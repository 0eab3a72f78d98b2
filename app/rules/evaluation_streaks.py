"""Years in a row: excellent ones for awards, two lowest ones for a warning.

What it is for: the history of one member or organisation, looked at from one year.
What it is not for: giving awards or striking anybody off: the committee decides both.
Source: HD 06-HD/TW (2025), 19.2; QĐ 24-QĐ/TW; evaluation-and-documents 1.7.
"""

from collections.abc import Iterator, Mapping

from app.rules.evaluation_classes import QualityClass, scheme_of
from app.rules.evaluation_regimes import NotRated
from app.rules.findings import Finding, finding

AWARD_YEARS = 5
"""So many excellent years running, and awards of the levels above may be proposed."""

History = Mapping[int, QualityClass | NotRated]
"""By evaluated year: the class, or why there is none; a year that is not there was not recorded."""


def excellent_years(history: History, year: int) -> int:
    """Return the excellent years in a row up to and with a year.

    A year with a recorded reason neither counts nor ends the row; one that was not recorded ends it, and so does the
    best class of another scheme, for classes are never converted (O22).
    """
    count = 0
    while (result := history.get(year)) is not None:
        if isinstance(result, QualityClass):
            if result is not QualityClass.EXCELLENT:
                break
            count += 1
        year -= 1
    return count


def is_due_for_award(history: History, year: int) -> bool:
    """Return whether a year completes five excellent ones (or ten, fifteen): it is excellent itself."""
    count = excellent_years(history, year)
    return history.get(year) is QualityClass.EXCELLENT and count % AWARD_YEARS == 0


def failed_twice(history: History, year: int) -> bool:
    """Return whether a year and the one before both have the lowest class, each of its own scheme."""
    return all(
        isinstance(result, QualityClass) and result is scheme_of(result).worst
        for result in (history.get(year - 1), history.get(year))
    )


def check_history(history: History, year: int, name: str) -> Iterator[Finding]:
    """Yield a notice for a member of two years in a row with the lowest class."""
    if failed_twice(history, year):
        yield finding("evaluation.failed_twice", "class", name=name, before=year - 1, year=year)
