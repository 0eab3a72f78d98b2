"""Texts that stand on paper: how long they may be, and which signs the typeface of the documents has.

What it is for: titles, names of bodies, notes, reasons; a sign that no font file has would vanish from the paper.
What it is not for: what makes a name a name (name_list).
"""

import unicodedata
from collections.abc import Collection, Iterator
from functools import lru_cache

from app.rules.findings import Finding, finding

MOST_LETTERS = 200
"""Of a title, a name of a body, a note: far more than any has, and still a few lines on paper."""

_SIGNS = (
    (0x20, 0x7E),  # ASCII
    (0xA0, 0x36F),  # Latin with every mark, phonetic letters, marks that combine
    (0x3A3, 0x3CE),  # Greek
    (0x3D0, 0x513),  # Cyrillic
    (0x1E00, 0x1E9B),  # Latin of Vietnamese: Ạ to ỹ are the end of these two
    (0x1EA0, 0x1EF9),
    (0x2010, 0x2010),  # hyphen, dashes, quotation marks, bullets
    (0x2012, 0x2022),
    (0x2026, 0x2026),
    (0x2030, 0x2030),
    (0x2032, 0x2034),
    (0x2039, 0x203A),
    (0x20A0, 0x20B5),  # currencies, ₫ among them
    (0x2116, 0x2117),  # №
    (0x2122, 0x2122),
    (0x2190, 0x2195),  # arrows
    (0x2211, 0x2212),
    (0x2264, 0x2265),
)


@lru_cache(maxsize=4096)
def is_printable(sign: str) -> bool:
    """Tell whether documents can show a sign: all four faces of their typeface have it."""
    return any(first <= ord(sign) <= last for first, last in _SIGNS)


def check_text(text: str, place: str = "") -> Iterator[Finding]:
    """Yield what keeps a line of text off the paper: too long, or a sign that would vanish."""
    if len(text) > MOST_LETTERS:
        yield finding("text.long", place, letters=len(text), most=MOST_LETTERS)
    yield from check_signs(text, place)


def check_signs(text: str, place: str = "") -> Iterator[Finding]:
    """Yield the first sign that would vanish from a text of any length, such as a reason or a note on a paper."""
    missing = next((sign for sign in text if not is_printable(sign)), "")
    if missing:
        yield finding("text.letters", place, sign=_shown(missing))


def are_shown(texts: Collection[str]) -> bool:
    """Tell whether nothing keeps any of many texts off the paper."""
    whole = "".join(texts)
    are_short = max(map(len, texts), default=0) <= MOST_LETTERS
    return are_short and ((whole.isascii() and whole.isprintable()) or all(map(is_printable, set(whole))))


def _shown(sign: str) -> str:
    """Return a sign as a message can show it: its code where the eye would see nothing."""
    return f"U+{ord(sign):04X}" if unicodedata.category(sign)[0] in "CZM" else sign
