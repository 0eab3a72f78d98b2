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
from app.models.evaluation_counts import Caps
from app.models.evaluation_opening import open_year
from app.models.evaluation_years import EvaluationYear
from app.models.evaluations import DecisionHead, Evaluation
from app.rules.evaluation_caps import CapTerms
from app.rules.evaluation_regimes import Rated, Regime, regime_of
from app.rules.evaluation_states import Step
from app.rules.partial_dates import PartialDate

_SEED = 12
_CAP_BEFORE_ALL_CAPS = CapTerms(20)
_GOOD, _FULFILLED = 1, 2
_CHOICES = 4
_DECIDED = (12, 20)
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
            # Whoever makes the sample is none of its people, though some have a name like theirs; its signer is one.
            day, signer = date(year, *_DECIDED), self._of_year["signer"]
            head = DecisionHead(number, day, signer, not_own=tuple(ids), signed=tuple(ids))
            evaluations.take(Step.DECIDE, ids, head)

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
        """Yield the base organisations as the report tells, and the cells below them, both within their caps."""
        scheme = regime_of(year).scheme(Rated.ORGANISATION)
        counts = self._of_year["organisations_2018" if year >= _FOUR_CLASSES_SINCE else "organisations"]
        listed = self._book.evaluations.organisations_of(year)
        base = [one for one in listed if parents[one.organisation_id] == one.organisation_id]
        base.sort(key=lambda _: self._dice.random())
        exemplary = _CAP_BEFORE_ALL_CAPS.allowed(0, counts["best"]) if year < _FOUR_CLASSES_SINCE else 0
        of = self._book.evaluation_years.get(year)
        classes = self._within_caps(of, base, counts) if of.cap else _in_turn(base, counts)
        for at, (one, place) in enumerate(classes):
            yield replace(
                one,
                self_class=scheme.classes[min(_GOOD, place)],
                cell_class=scheme.classes[place],
                exemplary=at < exemplary,
            )
        below = [one for one in listed if parents[one.organisation_id] != one.organisation_id]
        best = 0 if of.cap else _CAP_BEFORE_ALL_CAPS.most_of(len(below))
        for at, one in enumerate(below):
            rated = scheme.classes[0 if at < best else _GOOD]
            yield replace(one, self_class=rated, cell_class=rated)

    def _within_caps(
        self, of: EvaluationYear, base: Sequence[Evaluation], counts: Mapping[str, int]
    ) -> Iterator[tuple[Evaluation, int]]:
        """Yield the places of the classes: who is below good leaves groups in which that costs no excellent one."""
        cap = of.cap or _CAP_BEFORE_ALL_CAPS
        group_of = Caps(of, Rated.ORGANISATION, self._book.organisations.all(), {}).groups
        groups: dict[object, list[Evaluation]] = {}
        for one in base:
            groups.setdefault(group_of[one.organisation_id], []).append(one)
        low = [_FULFILLED] * counts["fulfilled"] + [_FULFILLED + 1] * counts["worst"]
        for place in low:
            yield max(groups.values(), key=lambda group: (_spare(group, cap), len(group))).pop(), place
        left = counts["best"]
        for group in groups.values():
            best = min(left, cap.most_of(len(group)))
            left -= best
            yield from ((one, 0 if at < best else _GOOD) for at, one in enumerate(group))


def _in_turn(base: Sequence[Evaluation], counts: Mapping[str, int]) -> Iterator[tuple[Evaluation, int]]:
    """Yield the places of the classes, the best first, where a year has no cap."""
    places = [place for place, count in enumerate(counts.values()) for _ in range(count)]
    yield from zip(base, places, strict=True)


def _spare(group: Sequence[Evaluation], cap: CapTerms) -> bool:
    """Return whether one fewer good one leaves the cap of a group where it is."""
    return cap.most_of(len(group) - 1) == cap.most_of(len(group))


def _below_good(people: int, share: float, cap: CapTerms) -> int:
    """Return how many are below good: about the share, chosen so that little of the cap is lost in rounding."""
    least = round(people * share)
    return min(
        range(least, least + _CHOICES),
        key=lambda below: (people - below) / (cap.most_of(people - below) or 1),
    )
