import unicodedata

import pytest
from reportlab.pdfbase import pdfmetrics

from app.reports.fonts import FACES, register, width_of
from app.resources import resource

VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
LOWER = (
    "".join(unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES) + "bcdđghklmnpqrstvxfjwz"
)
PUNCTUATION = "0123456789.,;:–-…%()«»/*\u00a0“”‘’?!"


@pytest.mark.parametrize("face", FACES)
def test_every_vietnamese_letter_is_in_the_face(face):
    register()
    glyphs = pdfmetrics.getFont(face).face.charToGlyph
    missing = [char for char in LOWER + LOWER.upper() + PUNCTUATION if not glyphs.get(ord(char))]
    assert missing == []


def test_there_are_134_accented_letters():
    accented = {char for char in LOWER + LOWER.upper() if not char.isascii()}
    assert len(accented) == 134


def test_widths_are_those_of_the_guide():
    title = width_of("ĐẢNG CỘNG SẢN VIỆT NAM", "LiberationSerif-Bold", 15) / 72 * 25.4
    assert round(title, 1) == 72.9


def test_the_licence_lies_beside_the_fonts():
    text = resource("fonts/LICENSE-LiberationSerif.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert "Reserved Font Name Liberation" in text
