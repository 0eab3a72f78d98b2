"""The guide for users: what it names is in the window, its pictures are there, its files are made from it."""

import re
from xml.etree import ElementTree as ET

import pdfplumber
import pytest

from app.resources import resource
from app.ui.help import guide_files
from app.ui.help.guide import CARD, PICTURE, chapters
from app.ui.help.topics import all_topics
from app.ui.places import ENTRIES

BOOK = resource("guide").parents[1] / "docs" / "huong-dan"
TEXT = "\n".join(path.read_text("utf-8") for path in sorted(resource("guide").glob("*.md")))
NAMES = sorted(set(re.findall(r"«(.+?)»", TEXT.replace("\n", " "))))
KEY = re.compile(r"(Ctrl|Alt|Shift)\b.*|F\d+|[A-Z][a-z]+|\S")
KEYS = sorted({one for one in re.findall(r"`(.+?)`", TEXT) if KEY.fullmatch(one)})
PAGES = "\n".join(path.read_text("utf-8") for path in resource("").parent.joinpath("app", "ui").rglob("*.py"))


@pytest.fixture(scope="module")
def on_screen():
    """Every word that a window can show, without what stands for values and dots at the end."""
    root = ET.parse(resource("i18n/en.ts")).getroot()
    return {(one.text or "").rstrip("… ").strip() for one in root.iter("source")}


@pytest.fixture(scope="module")
def keys():
    """The keys that the help tells, and those told at the foot of a table."""
    told = {key for topic in all_topics() for caption, _ in topic.parts for key in re.split(r"  | … | ", caption)}
    whole = {key for topic in all_topics() for caption, _ in topic.parts for key in caption.split("  ")}
    below_tables = set(re.findall(r'\("([^"]{1,12})", self\.tr\(', PAGES))
    return told | whole | below_tables


@pytest.mark.parametrize("name", NAMES)
def test_what_the_guide_names_is_called_so_on_the_screen(on_screen, name):
    assert name.rstrip("… ") in on_screen


@pytest.mark.parametrize("key", KEYS)
def test_a_key_of_the_guide_is_one_that_the_program_tells(keys, key):
    assert key in keys


def test_every_picture_is_there_and_none_without_a_place():
    named = {name for _, name in PICTURE.findall(TEXT)}
    assert named == {f"hinh/{one.name}" for one in (BOOK / "hinh").glob("*.png")}


def test_every_page_of_the_menu_has_its_section():
    told = {section.code for chapter in chapters() for section in chapter.sections}
    assert set(ENTRIES) - {"situations"} <= told


def test_the_page_of_the_guide_is_made_from_it(qapp):
    assert (BOOK / "index.html").read_text("utf-8") == guide_files.page()


def test_each_card_fits_one_page_of_the_printed_guide():
    with pdfplumber.open(BOOK / "huong-dan.pdf") as printed:
        pages = [_letters(page.extract_text() or "") for page in printed.pages]
    cards = [section for chapter in chapters() for section in chapter.sections if section.title == CARD]
    assert len(cards) == 4
    for card in cards:
        steps = [_letters(one) for one in re.findall(r"^\d+\. (.+)$", card.text, re.MULTILINE)]
        assert len(steps) >= 6
        assert any(all(step in page for step in steps) for page in pages), steps


def _letters(text):
    """Letters alone: signs are drawn by fonts that do not tell what they mean."""
    return re.sub(r"\(cid:\d+\)|[^a-zà-ỹđ]", "", text.lower())
