"""How the printed pages stand: margins, numbers, heads, breaks, the same bytes."""

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import minutes_samples as samples
import pytest
from pdf_reading import is_upright, opened, page_texts, typefaces, upright, written

from app.reports.counting_minutes import build
from app.reports.counting_minutes_data import Earlier

MM = 72 / 25.4
LONG = "Nguyễn Phúc Hoàng Công Tằng Tôn Nữ Thị Kim Ngọc Huyền Trân Bảo Châu Ánh Nguyệt Thùy Dung"
LONG_COMMITTEE = f"{samples.COMMITTEE} và các đơn vị sự nghiệp công lập trực thuộc Ủy ban nhân dân thành phố"


def very_long():
    return samples.thirty(
        candidates=samples.candidates([LONG] * 30),
        presidium=LONG,
        committee=LONG_COMMITTEE,
        congress=f"Đại hội đại biểu {LONG_COMMITTEE} lần thứ XXVIII",
        place="Thành phố Buôn Ma Thuột",
        contest=f"Ủy ban Kiểm tra {LONG_COMMITTEE} nhiệm kỳ 2020-2025",
    )


def one_endless_word():
    return samples.secretary(
        candidates=samples.candidates(["Ngh" * 60]), committee="Đảng bộ " + "X" * 90, place="Y" * 80
    )


def after_a_runoff():
    earlier = tuple(Earlier(name, 1, 200 - place, "87,72") for place, name in enumerate(samples.names(23)))
    return samples.runoff(earlier=earlier)


DOCUMENTS = {
    "one": samples.secretary,
    "columns": samples.columns_of_seven,
    "thirty": samples.thirty,
    "all_sign": lambda: samples.thirty(all_members_sign=True),
    "rehearsal": lambda: samples.thirty(is_rehearsal=True),
    "delegates": samples.delegates,
    "runoff": after_a_runoff,
    "two_hundred": samples.two_hundred,
    "very_long": very_long,
    "endless_word": one_endless_word,
}


def tall_notes():
    people = [replace(one, note="Phó Bí thư Đảng ủy xã, " * 90) for one in samples.candidates(samples.names(30))]
    return samples.thirty(candidates=tuple(people))


@pytest.fixture(scope="module", params=DOCUMENTS)
def content(request):
    return build(DOCUMENTS[request.param]())


@pytest.fixture(scope="module")
def pages(content):
    """The pages without a watermark, read once for all tests of a document."""
    with opened(content) as pdf:
        yield [upright(page) for page in pdf.pages]


def test_all_text_stands_within_the_margins(pages):
    for page in pages:
        assert (round(page.width / MM), round(page.height / MM)) == (210, 297)
        block = [char for char in page.chars if 19.9 * MM < char["top"] < 278 * MM and char["text"].strip()]
        assert min(char["x0"] for char in block) >= 30 * MM - 0.5
        assert max(char["x1"] for char in block) <= 195 * MM + 0.5
        assert max(char["bottom"] for char in block) <= 277 * MM + 0.5


def test_no_two_words_lie_on_each_other(pages):
    for page in pages:
        words = sorted(page.extract_words(), key=lambda word: word["top"])
        for place, word in enumerate(words):
            for other in words[place + 1 :]:
                if other["top"] >= word["bottom"] - 2:
                    break
                apart = other["x0"] >= word["x1"] - 0.6 or other["x1"] <= word["x0"] + 0.6
                assert apart, (page.page_number, word["text"], other["text"])


def test_text_stays_inside_its_cell(pages):
    for page in pages:
        for table in page.find_tables():
            for left, top, right, bottom in table.cells:
                for char in page.chars:
                    if (
                        left < (char["x0"] + char["x1"]) / 2 < right
                        and top < (char["top"] + char["bottom"]) / 2 < bottom
                    ):
                        assert left < char["x0"] < char["x1"] < right
                        assert top < char["top"] < char["bottom"] < bottom


def test_pages_are_numbered_at_the_top_from_the_second_on(pages):
    assert [char for char in pages[0].chars if char["bottom"] < 19 * MM] == []
    for number, page in enumerate(pages[1:], start=2):
        top = [char for char in page.chars if char["bottom"] < 19 * MM]
        assert "".join(char["text"] for char in top) == str(number)
        assert {char["size"] for char in top} == {14}
        assert (top[0]["x0"] + top[-1]["x1"]) / 2 / MM == pytest.approx(112.5, abs=0.2)
        assert 9 < top[0]["top"] / MM < 11


def test_the_digest_stands_small_at_the_foot_of_every_page(pages):
    groups = " ".join(["9f3a 20c1 d4b7 e856"] * 4)
    for page in pages:
        foot = page.filter(lambda thing: thing.get("size") == 8).extract_text()
        assert foot == f"Mã kiểm tra kết quả: sha256 {groups}"


def test_every_piece_of_a_table_has_a_head_and_two_rows(pages):
    for page in pages:
        for table in page.extract_tables():
            numbers = [row[0] for row in table[1:]]
            assert table[0][0] == "TT"
            assert len(numbers) >= 2 or numbers == ["1"]


def test_signatures_stand_with_the_last_sentences(content):
    *others, last = written(content)
    assert "Biên bản lập thành 03 bản" in last
    assert "T/M BAN KIỂM PHIẾU" in last
    assert "T/M" not in "".join(others)


def test_no_announcement_is_left_at_the_foot_of_a_page(pages):
    announcements = ("dưới đây:", "thấp):", "phiếu bầu):", "lý do:", "ký tên:", "trước:")
    for page in pages:
        lines = page.crop((0, 0, page.width, 277 * MM + 1)).extract_text().splitlines()
        assert not lines[-1].endswith(announcements), lines[-1]


def test_the_fonts_are_embedded(content, pages):
    fonts = {char["fontname"].partition("+")[2] for page in pages for char in page.chars}
    assert fonts <= {"LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-Italic"}
    assert content.count(b"/FontFile2") == len(fonts)


def test_the_same_data_give_the_same_bytes():
    assert build(samples.thirty()) == build(samples.thirty())


@pytest.mark.parametrize("seed", ["1", "77"])
def test_the_same_bytes_come_from_another_process(seed):
    here = Path(__file__).parent
    code = (
        "import hashlib, minutes_samples as samples; from app.reports.counting_minutes import build;"
        "print(hashlib.sha256(build(samples.thirty())).hexdigest())"
    )
    paths = os.pathsep.join([str(here), str(here.parents[1])])
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": paths, "TZ": "Pacific/Apia"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == hashlib.sha256(build(samples.thirty())).hexdigest()


def test_a_rehearsal_says_so_on_every_page_and_a_real_one_on_none():
    for page in page_texts(build(samples.thirty(is_rehearsal=True))):
        assert "DIỄN TẬP – VĂN BẢN KHÔNG CÓ GIÁ TRỊ" in page
    with opened(build(samples.thirty(is_rehearsal=True))) as pdf:
        for page in pdf.pages:
            slanted = "".join(char["text"] for char in page.chars if not is_upright(char))
            assert "".join(sorted(slanted)) == "".join(sorted("DIỄN TẬP"))
    assert "DIỄN TẬP" not in "".join(page_texts(build(samples.thirty())))


def test_the_line_under_the_party_is_as_long_as_its_name():
    with opened(build(samples.thirty())) as pdf:
        page = pdf.pages[0]
        name = [char for char in page.chars if char["size"] == 15]
        rule = min(page.lines, key=lambda line: line["top"])
    assert "".join(char["text"] for char in name) == "ĐẢNG CỘNG SẢN VIỆT NAM"
    assert (rule["x0"], rule["x1"]) == pytest.approx((name[0]["x0"], name[-1]["x1"]), abs=0.3)
    assert 0 < rule["top"] - name[0]["bottom"] < 6


def test_body_text_is_14_points_on_lines_of_at_least_18():
    with opened(build(samples.thirty())) as pdf:
        lines = upright(pdf.pages[0]).extract_text_lines()
    opening = [line for line in lines if 300 < line["top"] < 390]
    assert {round(line["chars"][0]["size"]) for line in opening} == {14}
    steps = [later["top"] - line["top"] for line, later in pairwise(opening)]
    assert min(steps) >= 18
    assert opening[0]["x0"] / MM == pytest.approx(30, abs=11)


@pytest.mark.parametrize("number", range(1, 61))
def test_no_length_of_list_parts_signatures_from_the_last_sentences(number):
    seats = max(1, number - number // 5)
    votes = dict.fromkeys(range(1, number + 1), 130)
    data = samples.minutes(samples.terms(number, seats), votes, all_members_sign=number % 2 == 0)
    *others, last = written(build(data))
    assert "Biên bản lập thành 03 bản" in last
    assert "T/M BAN KIỂM PHIẾU" in last
    assert "T/M" not in "".join(others)


def test_every_typeface_a_document_names_is_its_own_and_embedded(content):
    assert typefaces(content) <= {"LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-Italic"}


def test_rows_taller_than_a_page_go_on_from_page_to_page():
    with opened(build(tall_notes())) as pdf:
        words = " ".join(upright(page).extract_text() for page in pdf.pages).split()
    assert words.count("Phó") == 30 * 90
    assert all(name.split()[-1] in words for name in samples.names(30))
