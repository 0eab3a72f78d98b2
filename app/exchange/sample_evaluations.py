"""The evaluations of the sample book: five years that meet what the report tells of the term.

What it is for: classes within the caps of each year's rules, decided, for every member and organisation.
What it is not for: the members (sample_members) and who may be in which class (rules).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

from app.models.book import Book
from app.models.evaluation_opening import open_year
from app.models.evaluations import DecisionHead, Evaluation
from app.rules.evaluation_caps import CapTerms
from app.rules.evaluation_regimes import Rated, Regime, regime_of
from app.rules.evaluation_states import Step
from app.rules.partial_dates import PartialDate

_SEED = 12
_CAP_BEFORE_ALL_CAPS = CapTerms(20)
_GOOD, _FULFILLED = 1, 2
_CHOICES = 4
_REVIEWED, _DECIDED = (12, 5), (12, 20)
_FOUR_CLASSES_SINCE = 2018


class SampleEvaluations:
    """Rates everybody of a book in the years of the facts."""

    def __init__(self, book: Book, facts: Mapping[str, Any]) -> None:
        """Take the facts of the sample file."""
        self._book, self._of_year = book, facts["year_round"]
        self._dice = Random(_SEED)

    def make(self) -> None:
        """Open each year, enter what is proposed, and decide all of it."""
        parents = {one.id: one.parent_id or one.id for one in self._book.organisations.all()}
        for year in range(self._of_year["first_year"], self._of_year["last_year"] + 1):
            open_year(self._book, year)
            evaluations = self._book.evaluations
            entered = [*self._of_organisations(year, parents), *self._of_members(year, parents)]
            evaluations.enter(entered)
            ids = [one.id for one in entered if one.cell_class]
            evaluations.take(Step.PROPOSE, ids)
            number = self._of_year["decision_form"].format(number=year - self._of_year["first_year"] + 41)
            evaluations.take(Step.DECIDE, ids, DecisionHead(number, date(year, *_DECIDED), self._of_year["signer"]))

    def _of_members(self, year: int, parents: Mapping[int, int]) -> Iterator[Evaluation]:
        """Yield the members of each base organisation with as many excellent ones as its cap allows."""
        groups: dict[int, list[Evaluation]] = {}
        for one in self._book.evaluations.members_of(year):
            if one.absence is None:
                groups.setdefault(parents[one.organisation_id], []).append(one)
        punished = self._punished(groups)
        for group in groups.values():
            yield from self._rated(group, regime_of(year), punished)

    def _punished(self, groups: Mapping[int, Sequence[Evaluation]]) -> set[int]:
        listed = [one.id for group in groups.values() for one in group]
        return {listed[int(self._dice.random() * len(listed))] for _ in range(self._of_year["disciplined_a_year"])}

    def _rated(self, group: Sequence[Evaluation], regime: Regime, punished: set[int]) -> Iterator[Evaluation]:
        scheme, cap = regime.scheme(Rated.MEMBER), regime.cap or _CAP_BEFORE_ALL_CAPS
        order = sorted(group, key=lambda _: self._dice.random())
        order.sort(key=lambda one: one.id in punished)
        worst = sum(one.id in punished for one in group)
        below = _below_good(len(group) - worst, self._of_year["below_good"], cap)
        best = cap.most_of(len(group) - worst - below)
        places = [0] * best + [_GOOD] * (len(group) - best - below - worst) + [_FULFILLED] * below
        classes = [*(scheme.classes[place] for place in places), *[scheme.worst] * worst]
        for one, rated in zip(order, classes, strict=True):
            entered = replace(one, self_class=scheme.classes[0 if rated is scheme.best else _GOOD], cell_class=rated)
            yield self._disciplined(entered) if one.id in punished else entered

    def _disciplined(self, one: Evaluation) -> Evaluation:
        day = PartialDate(one.year, 1 + int(self._dice.random() * 11))
        return replace(one, discipline="khiển trách", disciplined=day)

    def _of_organisations(self, year: int, parents: Mapping[int, int]) -> Iterator[Evaluation]:
        """Yield the base organisations as the report tells, and the cells below them by turns."""
        scheme = regime_of(year).scheme(Rated.ORGANISATION)
        counts = self._of_year["organisations_2018" if year >= _FOUR_CLASSES_SINCE else "organisations"]
        classes = [rated for rated, count in zip(scheme.classes, counts.values(), strict=True) for _ in range(count)]
        listed = self._book.evaluations.organisations_of(year)
        base = [one for one in listed if parents[one.organisation_id] == one.organisation_id]
        base.sort(key=lambda _: self._dice.random())
        exemplary = _CAP_BEFORE_ALL_CAPS.allowed(0, counts["best"]) if year < _FOUR_CLASSES_SINCE else 0
        for at, (one, rated) in enumerate(zip(base, classes, strict=True)):
            yield replace(
                one,
                self_class=scheme.classes[min(_GOOD, scheme.place(rated))],
                cell_class=rated,
                exemplary=at < exemplary,
            )
        below = [one for one in listed if parents[one.organisation_id] != one.organisation_id]
        best = _CAP_BEFORE_ALL_CAPS.most_of(len(below))
        for at, one in enumerate(below):
            rated = scheme.classes[0 if at % len(below) < best else _GOOD]
            yield replace(one, self_class=rated, cell_class=rated)


def _below_good(people: int, share: float, cap: CapTerms) -> int:
    """Return how many are below good: about the share, chosen so that little of the cap is lost in rounding."""
    least = round(people * share)
    return min(
        range(least, least + _CHOICES),
        key=lambda below: (people - below) / (cap.most_of(people - below) or 1),
    )
