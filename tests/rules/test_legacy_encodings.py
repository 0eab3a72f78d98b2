"""Old sheets: which code a font is of, and that every letter comes out of it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.legacy_encodings import Encoding, converted, encoding_of_font, looks_legacy

SMALL = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
VOWELS = "ăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵàảãáạ"
# The bytes of TCVN 5712 for each of VOWELS; a plain "e" is itself.
TCVN3_BYTES = (
    "a8bbbcbdbec6 a9c7c8c9cacb ae 65cccecfd0d1 aad2d3d4d5d6 d7d8dcddde dfe1e2e3e4 abe5e6e7e8e9"
    "aceaebecedee eff1f2f3f4 adf5f6f7f8f9 fafbfcfdfe b5b6b7b8b9"
)
TCVN3 = dict(zip(VOWELS, bytes.fromhex(TCVN3_BYTES).decode("cp1252"), strict=True))
TCVN3_PLAIN_CAPITALS = dict(zip("ĂÂÊÔƠƯĐ", "¡¢£¤¥¦§", strict=True))
VNI_SIGNS = (
    "aê aè aú aü aé aë aâ aà aå aã aá aä ñ e eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá"
    " oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î aø aû aõ aù aï"
)
VNI = dict(zip(VOWELS, VNI_SIGNS.split(), strict=True))
VNI |= {letter.upper(): signs.upper() for letter, signs in VNI.items()}
NAMES = ["Mùa A Sếnh", "Lò Thị Án", "Giàng A U", "Lê Công Tý", "Cà Văn Ân", "H’Hen Niê", "Chi bộ «Sao Mai»", "Trần Đức"]


def in_code(text: str, table: dict[str, str]) -> str:
    return "".join(table.get(letter, letter) for letter in text)


@pytest.mark.parametrize(
    ("font", "encoding"),
    [
        (".VnTime", Encoding.TCVN3),
        (".VnArial Narrow", Encoding.TCVN3),
        (".vntime", Encoding.TCVN3),
        (".VnTimeH", Encoding.TCVN3_CAPITALS),
        (" .VnArialH ", Encoding.TCVN3_CAPITALS),
        ("VNI-Times", Encoding.VNI),
        ("vni-helve", Encoding.VNI),
        ("Times New Roman", None),
        ("Vnesans", None),
        ("", None),
    ],
)
def test_the_font_tells_the_code(font, encoding):
    assert encoding_of_font(font) is encoding


@pytest.mark.parametrize(
    ("stored", "font", "shown"),
    [
        ("§¶ng bé", ".VnTime", "Đảng bộ"),
        ("§¶ng bé khèi c¸c c¬ quan", ".VnTime", "Đảng bộ khối các cơ quan"),
        ("Uû ban nh©n d©n", ".VnTime", "Uỷ ban nhân dân"),
        ("®¶ng bé", ".VnTimeH", "ĐẢNG BỘ"),
        ("t\u00ad", ".VnTime", "tư"),
        ("Ñaûng boä", "VNI-Times", "Đảng bộ"),
        ("ÑAÛNG BOÄ", "VNI-Times", "ĐẢNG BỘ"),
        ("Aùnh, chò Yeán, Ngoâ Thò Thuûy", "VNI-Times", "Ánh, chị Yến, Ngô Thị Thủy"),
        ("28/7/2020 – 100%", "VNI-Times", "28/7/2020 – 100%"),
    ],
)
def test_samples(stored, font, shown):
    encoding = encoding_of_font(font)
    assert encoding is not None
    assert converted(stored, encoding) == shown
    assert converted(unicodedata.normalize("NFD", stored), encoding) == shown, "a sheet that was on a Mac"


def test_the_same_signs_in_a_unicode_font_are_pointed_at_and_have_no_code():
    """Worked case 31."""
    assert encoding_of_font("Times New Roman") is None
    assert looks_legacy("§¶ng bé")
    assert not looks_legacy("Đảng bộ")


@given(text=st.text(SMALL + "0123456789 -/%().,"))
def test_every_small_letter_comes_out_of_tcvn3(text):
    assert converted(in_code(text, TCVN3), Encoding.TCVN3) == text
    assert converted(in_code(text, TCVN3), Encoding.TCVN3_CAPITALS) == text.upper()


def test_plain_capitals_of_tcvn3():
    capitals = "ĂÂÊÔƠƯĐ"
    assert converted(in_code(capitals, TCVN3_PLAIN_CAPITALS), Encoding.TCVN3) == capitals


@given(text=st.text(SMALL + SMALL.upper() + "0123456789 -/%().,"))
def test_every_letter_comes_out_of_vni(text):
    assert converted(in_code(text, VNI), Encoding.VNI) == text


@given(text=st.text(SMALL + SMALL.upper() + " -.,/()"), quoted=st.booleans())
def test_no_text_of_unicode_letters_is_taken_for_an_old_one(text, quoted):
    shown = " ".join(f"«{word}»" for word in text.split()) if quoted else text
    assert not looks_legacy(shown)
    assert not looks_legacy(unicodedata.normalize("NFD", shown))


@pytest.mark.parametrize("name", [*NAMES, "25 m²", "30°C", "§ 5", "3 × 4", "© 2020", "1½"])
def test_real_texts_are_not_pointed_at(name):
    assert not looks_legacy(name)


@pytest.mark.parametrize("name", ["NguyÔn V¨n ¸nh", "Hµ ThÞ Nga", "c«ng an", "®éi", "Ñaûng vieân", "Traàn Ñöùc", "x·"])
def test_old_texts_are_pointed_at(name):
    assert looks_legacy(name)
