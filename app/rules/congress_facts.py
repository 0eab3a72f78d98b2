"""Facts of a congress as people type them: ordinal, term, days.

What it is for: reading them in the ways they are usually written, and writing them in one.
What it is not for: forms and messages (ui).
"""

import re
from datetime import date

_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_MOST_ORDINAL = 199
_TERM = re.compile(r"(\d{4})\s*[-–—/]\s*(\d{4})", re.ASCII)
_FIRST_YEAR = 1900
_DAY = re.compile(r"(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})", re.ASCII)


def roman(number: int) -> str:
    """Return a number from 1 to 199 in Roman numerals."""
    text = ""
    for value, letters in _ROMAN:
        text += letters * (number // value)
        number %= value
    return text


def read_ordinal(text: str) -> str | None:
    """Return "IX" for "ix", "IX" or "9"; None for what is no ordinal."""
    bare = text.strip().upper()
    if bare.isascii() and bare.isdecimal():
        return roman(int(bare)) if 1 <= int(bare) <= _MOST_ORDINAL else None
    known = {roman(number) for number in range(1, _MOST_ORDINAL + 1)}
    return bare if bare in known else None


def read_term(text: str) -> str | None:
    """Return "2020-2025" for the ways a term is written; None where the years are missing, backwards or long ago."""
    found = _TERM.fullmatch(text.strip())
    return f"{found[1]}-{found[2]}" if found and _FIRST_YEAR <= int(found[1]) < int(found[2]) else None


def read_day(text: str) -> date | None:
    """Return the day of "28/7/2020", "28-07-2020" or "28.7.2020"; None for no day of the calendar."""
    found = _DAY.fullmatch(text.strip())
    if not found:
        return None
    try:
        return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None
