"""Invented people for the sample congress, the same every time.

What it is for: names as they sound in a northern mountain province, without anybody real.
What it is not for: ballots (sample_ballots).
"""

from collections.abc import Iterator, Mapping, Sequence
from random import Random

_WOMEN_SHARE = 0.3
_HMONG_SHARE = 0.06


def pick(dice: Random, items: Sequence[str]) -> str:
    """Return one item; `Random.random` alone is promised to stay the same between Python versions."""
    return items[int(dice.random() * len(items))]


def people(dice: Random, names: Mapping[str, Sequence[str]], taken: set[str]) -> Iterator[str]:
    """Yield names without end, none twice and none that is taken."""
    while True:
        name = _name(dice, names)
        if name not in taken:
            taken.add(name)
            yield name


def _name(dice: Random, names: Mapping[str, Sequence[str]]) -> str:
    if dice.random() < _HMONG_SHARE:
        return f"{pick(dice, names['hmong_surnames'])} A {pick(dice, names['hmong_given'])}"
    sex = "women" if dice.random() < _WOMEN_SHARE else "men"
    return f"{pick(dice, names['surnames'])} {pick(dice, names[f'{sex}_middle'])} {pick(dice, names[f'{sex}_given'])}"
