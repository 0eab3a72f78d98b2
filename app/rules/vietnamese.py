"""Vietnamese text: one normal form, search without accents, the order of names.

What it is for: comparing and ordering names the way a Vietnamese reader expects.
What it is not for: legacy encodings (legacy_encodings) and wording (reports).
"""

import re
import unicodedata
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_LETTER_RANK = {letter: rank for rank, letter in enumerate(_LETTERS, start=1)}
_TONE_RANK = {"": 0, "\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_TONES = frozenset(_TONE_RANK) - {""}
_UNKNOWN_LETTER = 100
_SPACE_CATEGORIES = frozenset({"Cc", "Zs", "Zl", "Zp"})
_INVISIBLE_CATEGORIES = frozenset({"Cf", "Cs"})
_NOT_IN_STEMS = re.compile(r"[^a-z0-9]+")
_MOST_IN_STEM = 120
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(10))})
"""Names that Windows keeps for devices, whatever ending a file has."""
_NEXT_PART, _NEXT_LEVEL, _FIRST_RANK = "\x01", "\x02", 3
_SOFT_HYPHEN = "\u00ad"


class _Bare(dict[int, int | None]):
    """What each sign is without accents, found when it is first met: None for an accent itself."""

    def __missing__(self, sign: int) -> int | None:
        self[sign] = bare = None if unicodedata.combining(chr(sign)) else sign
        return bare


_BARE = _Bare({ord("đ"): ord("d"), ord("Đ"): ord("D")})

_TextKey = tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]
NameKey = tuple[_TextKey, _TextKey]


def clean(text: str) -> str:
    """Return the text as NFC, without control and invisible characters, with single spaces and none at the ends."""
    if not text.isprintable():
        text = "".join(map(_printable, text))
    if text.isascii():
        return " ".join(text.split())
    return " ".join(unicodedata.normalize("NFC", text).split())


def all_clean(texts: Sequence[str], different: AbstractSet[str]) -> tuple[Sequence[str], AbstractSet[str]]:
    """Return `clean` of each of many texts, and the different ones; `different` are those of them as they stand.

    Those of a sheet mostly are clean, and one look at all of them shows it.
    """
    whole = f"|{'|'.join(different)}|"
    are_spaces_single = not ("  " in whole or "| " in whole or " |" in whole)
    if whole.isprintable() and are_spaces_single and unicodedata.is_normalized("NFC", whole):
        return texts, different
    cleaned = {text: clean(text) for text in different}
    return [cleaned[text] for text in texts], set(cleaned.values())


def _printable(char: str) -> str:
    """Return what stands for a character in clean text: itself, a space, or nothing for what no eye can see."""
    category = unicodedata.category(char)
    if category in _SPACE_CATEGORIES:
        return " "
    # In texts of the TCVN3 code a soft hyphen is a letter.
    return "" if category in _INVISIBLE_CATEGORIES and char != _SOFT_HYPHEN else char


def fold(text: str) -> str:
    """Return the text for searching: no accents, đ as d, no case."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFD", text).translate(_BARE).casefold()


def file_stem(*words: object) -> str:
    """Return words as the name of a file that every system and stick can hold: "ban-chap-hanh-lan-1".

    Words that leave no letter, or the name of a device on Windows ("con", "lpt1"), become a name all the same.
    """
    whole = _NOT_IN_STEMS.sub("-", fold(" ".join(str(word) for word in words))).strip("-")
    stem = whole[:_MOST_IN_STEM].strip("-")
    return f"{stem}-van-ban" if stem in _DEVICES else stem or "van-ban"


def text_key(text: str) -> _TextKey:
    """Return the key that orders text by letters, then tones, then capitals."""
    letters: list[int] = []
    tones: list[int] = []
    capitals: list[int] = []
    for char in unicodedata.normalize("NFC", text):
        parts = unicodedata.normalize("NFD", char)
        tone = "".join(part for part in parts if part in _TONES)
        base = unicodedata.normalize("NFC", "".join(p for p in parts if p not in _TONES))
        low = base.lower()
        letters.append(_letter_rank(low))
        tones.append(_TONE_RANK[tone[:1]])
        capitals.append(int(base != low))
    return tuple(letters), tuple(tones), tuple(capitals)


def _letter_rank(letter: str) -> int:
    """Return the place of a lower-case letter: a space (or a tone without a letter) first, other signs last."""
    if letter in {" ", ""}:
        return 0
    return _LETTER_RANK.get(letter, _UNKNOWN_LETTER + ord(letter[0]))


def name_key(full_name: str) -> NameKey:
    """Return the key that orders people by given name (the last word), then by the rest."""
    words = full_name.split()
    return text_key(words[-1] if words else ""), text_key(" ".join(words[:-1]))


def sort_text(full_name: str) -> str:
    """Return a text that sorts, sign by sign, as `name_key` orders names: a database can order by it."""
    return _NEXT_PART.join(map(_key_text, name_key(full_name)))


def text_sort(text: str) -> str:
    """Return a text that sorts, sign by sign, as `text_key` orders texts: comparing it is quick."""
    return _key_text(text_key(text))


def _key_text(key: _TextKey) -> str:
    return _NEXT_LEVEL.join(map(_ranks, key))


def _ranks(ranks: tuple[int, ...]) -> str:
    return "".join(chr(_FIRST_RANK + rank) for rank in ranks)
