"""Words that are typed, as they stand in texts: together in one field, as whole words, within longer ones.

What it is for: one answer to what a few letters mean, for people who are looked for and for names that are offered.
What it is not for: finding (models.member_search), and words that mean a kind (member_words).
"""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from app.rules.vietnamese import clean, fold

_LINE = "|"
"""Stands between two fields, so that no words are together across them."""
_FITS = ((" ", " "), (" ", ""), ("", ""))
"""What stands around a word that is typed, the best first: a whole word, the beginning of one, letters within one."""
Named = TypeVar("Named")


class _Signs(dict[int, int]):
    """What stands for each sign between words, found when it is first met: a space for all but letters and digits."""

    def __missing__(self, sign: int) -> int:
        self[sign] = kept = sign if chr(sign).isalnum() else ord(" ")
        return kept


_SIGNS = _Signs({ord(_LINE): ord(_LINE)})
_ASCII = bytes(map(_SIGNS.__getitem__, range(128))) + bytes(128)
"""The same for texts that have none but these: ten times as fast, and nearly all are such without their accents."""


def in_words(folded: str) -> str:
    """Return what is searched of somebody, a field in each line: one space before each word, nothing else between."""
    text = _bare_words(folded.replace("\n", f" {_LINE} "))
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def together(words: Sequence[str]) -> str:
    """Return what `in_words` of somebody holds who has these words together: the last may begin a longer one."""
    return f" {' '.join(words)}"


def are_together(words: Sequence[str], folded: str) -> bool:
    """Return whether somebody has these words together, as `in_words` would show, which one word alone needs not."""
    return together(words) in (in_words(folded) if words[1:] else _bare_words(folded))


def in_name(words: Sequence[str]) -> Callable[[str], bool] | None:
    """Return what tells of a text of `in_words` whether its first field, a name, has these words in this order.

    Words may be left out, as between a family name and a given name; the last may begin a longer one. None for words
    with figures, which no name has.
    """
    if not all(word.replace(" ", "").isalpha() for word in words):
        return None
    *others, last = (f" {word} " for word in words)
    last = last.removesuffix(" ")

    def has_them(text: str) -> bool:
        at, end = 0, text.find(_LINE)
        end = len(text) if end < 0 else end
        for word in others:
            at = text.find(word, at, end)
            if at < 0:
                return False
            at += len(word) - 1
        return text.find(last, at, end) >= 0

    return has_them


def _bare_words(folded: str) -> str:
    """Return a text with a space before it and for each sign."""
    text = f" {folded}"
    return text.encode().translate(_ASCII).decode() if text.isascii() else text.translate(_SIGNS)


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text that is typed, without what stands between them."""
    return tuple(_bare_words(text.replace(_LINE, " ")).split())


def best_fitting(text: str, named: Iterable[tuple[str, Named]]) -> list[Named]:
    """Return, of what goes by names without accents, what is named with all words of a text.

    First whatever has them as whole words, so that "in" is a name before it is a part of "Minh", then as beginnings of
    words, then within words; each in its order, but before others what begins with the text.
    """
    wanted = fold(clean(text))
    words = words_of(wanted)
    found = [(_fit(words, folded), not folded.startswith(wanted), one) for folded, one in named]
    fitting = [each for each in found if each[0] < len(_FITS)]
    fitting.sort(key=lambda each: each[:2])
    return [one for _, _, one in fitting]


def _fit(words: Sequence[str], folded: str) -> int:
    text = f"{in_words(folded)} "
    for fit, (before, after) in enumerate(_FITS):
        if all(f"{before}{word}{after}" in text for word in words):
            return fit
    return len(_FITS)
