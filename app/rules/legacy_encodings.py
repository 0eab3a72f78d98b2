"""Texts of the TCVN3 (ABC) and VNI-Windows codes, turned into Unicode.

What it is for: old sheets, where the font of a cell tells which letters its signs stand for.
What it is not for: reading sheets (exchange), and guessing: what only looks like a code is pointed at, never turned.
Source: evaluation-and-documents 8.4. Signs come as a sheet has them: the bytes read as Windows-1252.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType


class Encoding(StrEnum):
    """How the signs of a cell are meant; the fonts of `TCVN3_CAPITALS` draw small letters as capitals."""

    TCVN3 = "tcvn3"
    TCVN3_CAPITALS = "tcvn3_capitals"
    VNI = "vni"


NAMES: Mapping[Encoding, str] = MappingProxyType(
    {Encoding.TCVN3: "TCVN3 (ABC)", Encoding.TCVN3_CAPITALS: "TCVN3 (ABC), chữ hoa", Encoding.VNI: "VNI"}
)
"""What people call each code."""

_TCVN3_BY_FIRST_CODE = {
    0xA1: "ĂÂÊÔƠƯĐăâêôơưđ",
    0xB5: "àảãáạ",
    0xBB: "ằẳẵắ",
    0xC6: "ặầẩẫấậè",
    0xCE: "ẻẽéẹềểễếệìỉ",
    0xDC: "ĩíịò",
    0xE1: "ỏõóọồổỗốộờởỡớợù",
    0xF1: "ủũúụừửữứựỳỷỹýỵ",
}
_TCVN3 = {
    first + place: letter for first, letters in _TCVN3_BY_FIRST_CODE.items() for place, letter in enumerate(letters)
}

_VNI_TONES = {"a": "aáàảãạ", "e": "eéèẻẽẹ", "o": "oóòỏõọ", "ô": "ơớờởỡợ", "u": "uúùủũụ", "ö": "ưứừửữự", "y": "yýỳỷỹ"}
_VNI_TONE_SIGNS = "ùøûõï"
_VNI_HATS = {"a": "âấầẩẫậ", "e": "êếềểễệ", "o": "ôốồổỗộ"}
_VNI_HAT_SIGNS = "âáàåãä"
_VNI_BREVES, _VNI_BREVE_SIGNS = "ăắằẳẵặ", "êéèúüë"
_VNI_SINGLE = {"ô": "ơ", "ö": "ư", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ñ": "đ"}


def _vni_pairs() -> Iterator[tuple[str, str]]:
    """Yield each letter of two signs, in small letters: what is stored, what is meant."""
    for base, (_, *letters) in _VNI_TONES.items():
        for sign, letter in zip(_VNI_TONE_SIGNS, letters, strict=False):
            yield base + sign, letter
    for base, row in _VNI_HATS.items():
        yield from ((base + sign, letter) for sign, letter in zip(_VNI_HAT_SIGNS, row, strict=True))
    yield from (("a" + sign, letter) for sign, letter in zip(_VNI_BREVE_SIGNS, _VNI_BREVES, strict=True))


_VNI = dict(_vni_pairs()) | _VNI_SINGLE
_VNI_LETTER = re.compile("|".join(sorted(_VNI, key=len, reverse=True)), re.IGNORECASE)

_VIETNAMESE = frozenset("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý")
_QUOTES_AND_MARKS = "«»©®"
_SIGNS = {chr(code) for code in _TCVN3} | {form for signs in _VNI for form in (signs[-1], signs[-1].upper())}
_ODD = "".join(sorted(_SIGNS - _VIETNAMESE - {*_QUOTES_AND_MARKS}))
_LETTER = r"[^\W\d_]"
_LOOKS_LEGACY = re.compile(f"{_LETTER}[{_ODD}]|[{_ODD}]{_LETTER}|{_LETTER}[{_QUOTES_AND_MARKS}]{_LETTER}|[®©]{_LETTER}")
_STRANGE = re.compile(f"[{_ODD}{_QUOTES_AND_MARKS}]")
_UNICODE_ONLY = re.compile("[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]")


def encoding_of_font(font: str) -> Encoding | None:
    """Return which code a font is of by its name, None for a font of Unicode: ".VnTime", ".VnTimeH", "VNI-Times"."""
    name = font.strip()
    plain = name.casefold()
    if plain.startswith("vni-"):
        return Encoding.VNI
    if not plain.startswith(".vn"):
        return None
    return Encoding.TCVN3_CAPITALS if name.endswith("H") else Encoding.TCVN3


def converted(text: str, encoding: Encoding) -> str:
    """Return in Unicode, NFC, what a text of a code shows; signs that are no letters of the code stay."""
    stored = unicodedata.normalize("NFC", text)
    match encoding:
        case Encoding.TCVN3:
            return stored.translate(_TCVN3)
        case Encoding.TCVN3_CAPITALS:
            return stored.translate(_TCVN3).upper()
        case Encoding.VNI:
            return _VNI_LETTER.sub(lambda found: _vni_letter(found[0]), stored)


def _vni_letter(signs: str) -> str:
    """Return the letter of one or two signs, a capital where the first sign is one."""
    letter = _VNI[signs.lower()]
    return letter.upper() if signs[0].isupper() else letter


def may_look_legacy(texts: Iterable[str]) -> bool:
    """Return whether any of many texts may look legacy: one search in all of them rules most lists out."""
    return _STRANGE.search(unicodedata.normalize("NFC", "\n".join(texts))) is not None


def looks_legacy(text: str) -> bool:
    """Return whether a text of a Unicode font looks as if it were of an old code: "§¶ng bé".

    A letter that only Unicode has is proof that it is not. Words whose signs are all Vietnamese letters in both codes
    ("bé") cannot be told.
    """
    plain = unicodedata.normalize("NFC", text)
    return not _UNICODE_ONLY.search(plain) and _LOOKS_LEGACY.search(plain) is not None
