"""Vietnamese text: one normal form, search without accents, the order of names.

What it is for: comparing and ordering names the way a Vietnamese reader expects.
What it is not for: legacy encodings (exchange) and wording (reports).
"""

import unicodedata

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_LETTER_RANK = {letter: rank for rank, letter in enumerate(_LETTERS, start=1)}
_TONE_RANK = {"": 0, "\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_TONES = frozenset(_TONE_RANK) - {""}
_UNKNOWN_LETTER = 100

_TextKey = tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]
NameKey = tuple[_TextKey, _TextKey]


def clean(text: str) -> str:
    """Return the text as NFC, without control characters, with single spaces and none at the ends."""
    printable = "".join(" " if unicodedata.category(char) in {"Cc", "Zs"} else char for char in text)
    return " ".join(unicodedata.normalize("NFC", printable).split())


def fold(text: str) -> str:
    """Return the text for searching: no accents, đ as d, no case."""
    bare = "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    return bare.replace("đ", "d").replace("Đ", "D").casefold()


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
        letters.append(0 if low == " " else _LETTER_RANK.get(low, _UNKNOWN_LETTER + ord(low[0])))
        tones.append(_TONE_RANK[tone[:1]])
        capitals.append(int(base != low))
    return tuple(letters), tuple(tones), tuple(capitals)


def name_key(full_name: str) -> NameKey:
    """Return the key that orders people by given name (the last word), then by the rest."""
    words = full_name.split()
    return text_key(words[-1] if words else ""), text_key(" ".join(words[:-1]))
