"""What keeps a text off the paper: its length, and signs that the typeface does not have."""

import unicodedata

import pytest
from reportlab.pdfbase.ttfonts import TTFont

from app.reports.fonts import FACES
from app.resources import resource
from app.rules.text_check import MOST_LETTERS, check_signs, check_text, is_printable

VIETNAMESE = "aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz"
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")


@pytest.mark.parametrize("face", FACES)
def test_the_typeface_has_every_sign_that_is_let_through(face):
    had = TTFont(face, str(resource(f"fonts/{face}.ttf"))).face.charToGlyph
    let_through = [code for code in range(0x110000) if is_printable(chr(code))]
    assert [hex(code) for code in let_through if code not in had] == []


def test_every_letter_of_the_language_is_let_through():
    letters = [unicodedata.normalize("NFC", f"{letter}{tone}") for letter in VIETNAMESE for tone in TONES]
    text = "".join(letters + [letter.upper() for letter in letters])
    assert [sign for sign in text if not is_printable(sign)] == []
    assert all(map(is_printable, "0123456789 «»“”‘’–—…°№ƀĕĭơ̆₫"))


@pytest.mark.parametrize(
    ("sign", "named"),
    [("漢", "漢"), ("😀", "😀"), ("\u200b", "U+200B"), ("\t", "U+0009"), ("ا", "ا"), ("\u2011", "\u2011")],
)
def test_what_the_typeface_does_not_have_is_told(sign, named):
    (found,) = check_text(f"Đảng bộ {sign}", "name")
    assert (found.rule.code, found.place) == ("text.letters", "name")
    assert f"«{named}»" in found.says


def test_a_reason_of_any_length_is_checked_for_signs_only():
    assert list(check_signs("ă" * 1000, "reason")) == []
    assert [one.rule.code for one in check_signs("đại hội ✓ đã biểu quyết", "reason")] == ["text.letters"]


def test_a_text_that_is_too_long_is_told_with_its_length():
    assert list(check_text("a" * MOST_LETTERS)) == []
    (found,) = check_text("a" * (MOST_LETTERS + 1))
    assert found.rule.code == "text.long"
    assert found.says == "Dài 201 ký tự, nhiều nhất là 200."
