"""Who issues and signs the papers of the year, as they are printed."""

from datetime import date
from io import BytesIO

import docx
import pytest
from pdf_reading import flat, placed_texts

from app.models.book import Book
from app.models.committees import Committee
from app.models.errors import Refused
from app.reports.document import Format
from app.reports.from_book import build
from app.reports.source import OfYear
from app.reports.year_head import recipients
from app.rules.targets import Comparison, Period, Target, TargetPart, TargetVersion, Unit

_COMMITTEE = "ĐẢNG ỦY KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP TỈNH"


def docx_text(content: bytes) -> str:
    """Return what a file for a word processor says, in tables too."""
    return " ".join(one.text or "" for one in docx.Document(BytesIO(content)).element.body.iter() if one.text)


def head(sample, name: str) -> str:
    """Return the left column of a head: what stands before the star, without the right column."""
    (first,) = sample.connection.execute("SELECT min(id) FROM organisation").fetchone()
    content = build(sample, name, 0, of=OfYear(organisation_id=first))
    said = placed_texts(content)[0].split("*")[0].replace("ĐẢNG CỘNG SẢN VIỆT NAM", "")
    return " ".join(" ".join(line.split("Sơn La,")[0] for line in said.splitlines()).split())


@pytest.mark.parametrize(
    "name",
    [
        "members-summary",
        "organisations-summary",
        "review-summary",
        "admissions-table",
        "admissions-by-ethnicity",
        "members-by-ethnicity",
        "award-list",
    ],
)
def test_the_office_heads_what_its_head_signs(sample, name):
    assert head(sample, name) == f"{_COMMITTEE} BAN TỔ CHỨC"
    assert flat(build(sample, name, 0)).endswith("TRƯỞNG BAN")


@pytest.mark.parametrize("name", ["targets-report", "members-list"])
def test_the_committee_heads_its_own_papers(sample, name):
    assert head(sample, name) == f"ĐẢNG BỘ TỈNH {_COMMITTEE}"


def test_the_standing_board_decides_on_base_organisations(sample):
    said = flat(build(sample, "organisations-decision", 0))
    assert f"ĐẢNG BỘ TỈNH {_COMMITTEE} *" in said
    assert said.endswith("T/M BAN THƯỜNG VỤ BÍ THƯ")


@pytest.mark.parametrize("name", ["class-decision", "organisations-decision"])
def test_what_a_base_organisation_decides_is_headed_and_signed_by_its_committee(sample, name):
    assert head(sample, name).endswith("TỈNH ĐẢNG ỦY VĂN PHÒNG TỈNH ỦY")
    assert head(sample, name).startswith("ĐẢNG BỘ KHỐI CÁC CƠ QUAN")
    (cell,) = sample.connection.execute("SELECT min(id) FROM organisation WHERE parent_id IS NOT NULL").fetchone()
    said = flat(build(sample, name, 0, of=OfYear(organisation_id=cell)))
    assert "ĐẢNG ỦY VĂN PHÒNG TỈNH ỦY" in said
    assert said.endswith("T/M ĐẢNG ỦY BÍ THƯ")


def test_a_base_cell_decides_on_its_members_and_the_standing_board_on_the_cell(sample):
    cell, name = sample.connection.execute(
        "SELECT id, name FROM organisation WHERE parent_id IS NULL AND kind = 'cell' ORDER BY id LIMIT 1"
    ).fetchone()
    of_members, of_cell = (
        flat(build(sample, one, 0, of=OfYear(organisation_id=cell)))
        for one in ("class-decision", "organisations-decision")
    )
    assert name.upper() in of_members
    assert of_members.endswith("T/M CHI BỘ BÍ THƯ")
    assert of_cell.endswith("T/M BAN THƯỜNG VỤ BÍ THƯ")


@pytest.mark.parametrize("name", ["class-decision", "award-list"])
def test_nobody_signs_a_list_of_decisions_or_awards_as_its_maker(sample, name):
    (first,) = sample.connection.execute("SELECT min(id) FROM organisation").fetchone()
    said = flat(build(sample, name, 0, of=OfYear(organisation_id=first)))
    assert "NGƯỜI LẬP" not in said
    assert said.endswith("TRƯỞNG BAN" if name == "award-list" else "T/M ĐẢNG ỦY BÍ THƯ")


@pytest.mark.parametrize("kind", [Format.PDF, Format.DOCX])
def test_the_report_says_to_whom_it_goes(sample, kind):
    content = build(sample, "targets-report", 0, kind)
    said = flat(content) if kind is Format.PDF else docx_text(content)
    assert "-BC/ĐUK" in said
    assert "Nơi nhận: - Cấp ủy cấp trên trực tiếp (báo cáo)" in said
    assert "- lưu Văn phòng Đảng ủy." in said


@pytest.mark.parametrize(
    ("committee", "signs", "kept"),
    [
        ("Đảng bộ xã Tân Lập", "T/M BAN THƯỜNG VỤ", "lưu Văn phòng Đảng ủy."),
        ("Đảng ủy Sở Tư pháp", "T/M ĐẢNG ỦY", "lưu Văn phòng Đảng ủy."),
        ("Chi bộ Trạm Y tế xã", "T/M CHI BỘ", "lưu chi bộ."),
    ],
)
def test_the_report_is_signed_and_sent_by_the_level_of_the_committee(tmp_path, committee, signs, kept):
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as book:
        book.committees.save(Committee(committee))
        part = TargetPart(unit=Unit.DONE, comparison=Comparison.DONE, period=Period.YEARLY)
        book.targets.add(Target(1, (TargetVersion("Kiểm tra, giám sát"),), (part,)))
        said = flat(build(book, "targets-report", 0))
    assert f"{signs} BÍ THƯ" in said
    assert "Tỉnh ủy" not in said
    assert "- Cấp ủy cấp trên trực tiếp (báo cáo)" in said
    assert kept in said
    assert "không có nội dung đạt; không có nội dung chưa đạt; 01 nội dung chưa có số liệu." in said


def test_lines_of_recipients_end_as_the_guide_of_the_day_has_it():
    told = "Tỉnh ủy; các chi bộ; lưu Văn phòng."
    assert recipients(told, date(2020, 7, 28)) == ("- Tỉnh ủy,", "- các chi bộ,", "- lưu Văn phòng.")
    assert recipients(told, date(2026, 5, 27)) == ("- Tỉnh ủy;", "- các chi bộ;", "- lưu Văn phòng.")


def test_a_year_is_needed(tmp_path):
    with Book.create(tmp_path / "moi.sodaihoi") as book, pytest.raises(Refused, match="năm đánh giá"):
        build(book, "members-summary", 0)
