"""The guide for users: what it names is in the window, its pictures are there, its files are made from it."""

import re
from xml.etree import ElementTree as ET

import pdfplumber
import pytest

from app.resources import resource
from app.rules.evaluation_regimes import REGIMES
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


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("round.present", "Có mặt 230 nhiều hơn mẫu số 228."),
        ("round.returned", "Thu về 230 phiếu, phát ra 226: thừa 3 phiếu mà chỉ có 1 phiếu không do ban phát."),
        ("round.returned_typed", "Thu về 225 phiếu, mà các tập khai 226 và đã nhập đủ 226."),
        ("pass.number", "Cuộc bầu này nhập mỗi tập 2 lượt, không có lượt 3."),
        ("pass.count", "Đã nhập lượt 2 nên cuộc bầu không thể chỉ nhập 1 lượt."),
        ("papers.copies", "In mỗi lần từ 1 đến 5000 phiếu."),
        ("papers.too_many", "In 229 phiếu; phát ra 226, hỏng 2, còn lại 4: nhiều hơn số in 3 phiếu."),
        (
            "papers.issued",
            "In 231, hỏng 2, còn lại 4 thì phát ra 225, đúng bằng số phiếu thu về; ô Phát ra ghi 226.",
        ),
        ("session.began", "Phiên «Phiên trù bị» đã bắt đầu."),
        ("delegate.in_body", "Nguyễn Văn A đang ở Đoàn Chủ tịch."),
        ("delegate.unsure", "2 người chưa rõ ngày chính thức, được tính là đảng viên chính thức: {names}."),
        ("evaluation.no_points", "Hướng dẫn 25-HD/BTCTW không chấm điểm."),
        (
            "evaluation.above_points",
            "Nguyễn Văn A: 88 điểm ứng với «Hoàn thành tốt nhiệm vụ», mà xếp «Hoàn thành xuất sắc nhiệm vụ».",
        ),
    ],
)
def test_an_example_of_a_rule_is_a_case_of_it(qapp, code, told):
    found = next(topic for topic in all_topics() if topic.code == code)
    assert found.title == told.format(names="Nguyễn Văn A, Trần Thị B")


def test_what_the_rules_of_the_evaluation_leave_open_is_told_with_the_default(qapp):
    told = {topic.title: dict(topic.parts) for topic in all_topics() if topic.group == "Điểm quy chế chưa nói rõ"}
    assert set(told) >= {point.question for regime in REGIMES.values() for point in regime.uncertain}
    cap = told["Mức khống chế hoàn thành xuất sắc tính trên số nào"]
    assert cap["Chương trình dùng mặc định"] == "trên số hoàn thành tốt, không kể số hoàn thành xuất sắc; đổi được"
    assert cap["Quy định"].splitlines()[-1] == "Quy định 366-QĐ/TW, Hướng dẫn 43-HD/BTCTW"


def test_no_organisation_bears_the_name_of_a_person(qapp):
    titles = {topic.code: topic.title for topic in all_topics() if "organisation" in topic.code}
    assert [code for code, title in titles.items() if "Nguyễn Văn A" in title] == []


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
