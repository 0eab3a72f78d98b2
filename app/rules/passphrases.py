"""How hard a passphrase is to guess: an honest lower estimate in bits, from its characters and what everybody tries.

What it is for: the strength shown beside the field while a passphrase is typed.
What it is not for: refusing one; whoever chooses a weak one is told, and may.
The estimate: characters × log2 of the alphabet they come from; runs (aaa, 123, abc) and years count as one character,
words that everybody tries as two. 10 bits stand for a thousand guesses; age makes each guess cost about a second.
"""

import math
import re
from enum import StrEnum

from app.rules.vietnamese import fold

_COMMON = (
    *("password", "passw0rd", "matkhau", "qwerty", "asdfgh", "admin", "iloveyou", "letmein", "welcome", "anhyeuem"),
    *("vietnam", "hochiminh", "hanoi", "saigon", "daihoi", "dangbo", "chibo", "dangvien", "congsan", "sodaihoi"),
    *("nguyen", "abc123", "123456", "tinhuy", "huyenuy", "saoluu", "dang", "2026", "2025", "2024"),
)
_RUN = re.compile(r"(.)\1{2,}")
_YEAR = re.compile(r"(19|20)\d\d")
_LEAST_RUN = 3
_FAIR_BITS, _GOOD_BITS = 40, 60


class Strength(StrEnum):
    """What is said of a passphrase."""

    NONE = "none"
    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"


def bits(passphrase: str) -> int:
    """Return how many bits a guesser must try at least, as estimated above; 0 for none."""
    if not passphrase:
        return 0
    return int(min(_weight(fold(passphrase)), len(passphrase)) * math.log2(_alphabet(passphrase)))


def strength(passphrase: str) -> Strength:
    """Return what is said of a passphrase."""
    found = bits(passphrase)
    if not passphrase:
        return Strength.NONE
    if found < _FAIR_BITS:
        return Strength.WEAK
    return Strength.FAIR if found < _GOOD_BITS else Strength.GOOD


def _weight(text: str) -> int:
    """Return how many characters count."""
    for word in _COMMON:
        text = text.replace(word, "\0\1")
    text = _RUN.sub(r"\1", _YEAR.sub("\2", text))
    count, run = 0, 0
    for before, here in zip(" " + text, text, strict=False):
        run = run + 1 if ord(here) - ord(before) == 1 else 1
        count += run < _LEAST_RUN
    return count


def _alphabet(text: str) -> int:
    """Return how many characters the text was chosen from."""
    sizes = (
        26 * any(one.islower() for one in text),
        26 * any(one.isupper() for one in text),
        10 * any(one.isdecimal() for one in text),
        33 * any(not one.isalnum() for one in text),
    )
    return max(sum(sizes), 2)
