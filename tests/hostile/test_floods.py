"""Files that are small to send and endless to read: refused with the limit, before the memory is spent."""

import io
import struct
import tracemalloc
import zipfile
import zlib

import pytest
import xlsxwriter
from hypothesis import example, given
from hypothesis import strategies as st
from seeds import is_for_people

from app.exchange.contest_file import read_contest_file
from app.exchange.delegate_sheets import MOST_COLUMNS, MOST_ROWS, read_cells
from app.exchange.json_fields import ContestFileError
from app.exchange.sheet_limits import MOST_CELLS, MOST_MEGABYTES, refuse_large
from app.models.errors import Refused
from app.rules.figures import thousands
from app.ui.members.member_photo import PhotoPart

MEBIBYTE = 2**20
FLOOD = (MOST_MEGABYTES + 60) * MEBIBYTE
SHEET = "xl/worksheets/sheet1.xml"


def book_of(path, **parts):
    """Write a whole .xlsx file of which some parts are others; names have | for / and . as they are."""
    whole = io.BytesIO()
    with xlsxwriter.Workbook(whole) as workbook:
        workbook.add_worksheet().write_string(0, 0, "Họ và tên")
    with zipfile.ZipFile(whole) as packed, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name in packed.namelist():
            out.writestr(name, parts.pop(name, None) or packed.read(name))
        for name, content in parts.items():
            out.writestr(name, content)
    return path


def sheet_of(rows, prefix=""):
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    named = f'xmlns:{prefix[:-1]}="{space}"' if prefix else f'xmlns="{space}"'
    inside = f"<{prefix}sheetData>{rows}</{prefix}sheetData>"
    return f"<{prefix}worksheet {named}>{inside}</{prefix}worksheet>".encode()


FAR = {
    "plain": sheet_of('<row r="1"><c r="XFD1048576"><v>1</v></c></row>'),
    "single quotes": sheet_of("<row><c r='A1048576'><v>1</v></c></row>"),
    "spaces": sheet_of('<row><c  s="0"  r = "A1048576"><v>1</v></c></row>'),
    "small letters": sheet_of('<row><c r="xfd1"><v>1</v></c></row>'),
    "prefix": sheet_of('<x:row r="1"><x:c r="XFD1048576"><x:v>1</x:v></x:c></x:row>', "x:"),
    "many digits": sheet_of('<row r="000099999999999999999999"><c><v>1</v></c></row>'),
    "rows without places": sheet_of("<row/>" * (MOST_ROWS + 1)),
    "cells without places": sheet_of(f"<row>{'<c/>' * (MOST_COLUMNS + 1)}</row>"),
    "cells in no row": sheet_of("<c/>" * (MOST_COLUMNS + 1)),
}


@pytest.mark.parametrize("how", FAR)
def test_a_sheet_that_reaches_far_is_refused_however_it_tells_its_places(tmp_path, how):
    with pytest.raises(Refused) as caught:
        read_cells(book_of(tmp_path / "x.xlsx", **{SHEET: FAR[how]}))
    assert caught.value.findings[0].rule.code == "file.sheet_large"
    assert thousands(MOST_ROWS) in str(caught.value)


SPELLINGS = [
    '<row r="{row}"><c r="{column}{row}"><v>1</v></c></row>',
    '<row r="{row}" spans="1:9"><c r="{column}{row}" s="1" t="s"/></row>',
    '<row><c s="1" r="{column}{row}"/></row>',
    "<row><c r='{column}{row}'/></row>",
    '<row><c\nr = "{column}{row}"></c></row>',
    '<x:row><x:c r="{column}{row}"/></x:row>',
    '<x:row r="{row}"/>',
    '<cols><col min="1"/></cols><c r="{column}{row}"/>',
]


@given(
    st.lists(
        st.tuples(st.sampled_from(SPELLINGS), st.integers(1, MOST_COLUMNS + 3), st.integers(1, MOST_ROWS + 3)),
        min_size=1,
        max_size=4,
    )
)
@example([(SPELLINGS[0], MOST_CELLS // MOST_ROWS, MOST_ROWS)])
@example([(SPELLINGS[0], MOST_CELLS // MOST_ROWS + 1, MOST_ROWS)])
@example([(SPELLINGS[0], MOST_COLUMNS, MOST_CELLS // MOST_COLUMNS)])
@example([(SPELLINGS[0], MOST_COLUMNS, MOST_CELLS // MOST_COLUMNS + 1)])
@example([(SPELLINGS[1], 182, 9_999)])
@example([(SPELLINGS[1], 52, 149_999)])
@example([(SPELLINGS[0], 53, 99_999), (SPELLINGS[0], 182, 1)])
@example([(SPELLINGS[0], MOST_COLUMNS + 1, 1)])
@example([(SPELLINGS[0], 1, MOST_ROWS + 1)])
def test_just_the_sheets_that_reach_past_the_limit_are_refused(cells):
    written = [
        spelling.format(column=xlsxwriter.utility.xl_col_to_name(at - 1), row=row) for spelling, at, row in cells
    ]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(SHEET, sheet_of("".join(written)))
    rows = max(row for _, _, row in cells)
    columns = max((at for spelling, at, _ in cells if "{column}" in spelling), default=0)
    if rows > MOST_ROWS or columns > MOST_COLUMNS or rows * columns > MOST_CELLS:
        with pytest.raises(Refused):
            refuse_large(packed.getvalue())
    else:
        refuse_large(packed.getvalue())


def test_a_sheet_under_another_name_is_looked_at_too(tmp_path):
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Target="media/anh.bin" Type="http://schemas.openxmlformats.org/officeDocument/2006'
        '/relationships/worksheet"/></Relationships>'
    )
    parts = {"xl/_rels/workbook.xml.rels": relations.encode(), "xl/media/anh.bin": FAR["plain"]}
    with pytest.raises(Refused) as caught:
        read_cells(book_of(tmp_path / "x.xlsx", **parts))
    assert caught.value.findings[0].rule.code == "file.sheet_large"


def heavy(path):
    """Return what refused a file, with its limit in the words, and the most memory that took."""
    tracemalloc.start()
    try:
        with pytest.raises(Refused) as caught:
            read_cells(path)
        return caught.value.findings[0].rule.code, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_an_archive_that_tells_its_size_is_refused_before_it_is_unpacked(tmp_path):
    code, memory = heavy(book_of(tmp_path / "x.xlsx", **{"xl/media/a.png": bytes(FLOOD)}))
    assert code == "file.sheet_heavy"
    assert memory < 10 * MEBIBYTE


def test_an_archive_that_lies_about_its_size_is_refused_at_the_limit(tmp_path):
    path = book_of(tmp_path / "x.xlsx", **{"xl/media/a.png": bytes(FLOOD)})
    path.write_bytes(path.read_bytes().replace(struct.pack("<I", FLOOD), struct.pack("<I", 1000)))
    code, memory = heavy(path)
    assert code in {"file.sheet_heavy", "file.not_sheet"}
    assert memory < 2.5 * MOST_MEGABYTES * MEBIBYTE


def test_many_parts_that_are_small_each_are_added_up(tmp_path):
    parts = {f"xl/media/{number}.png": bytes(4 * MEBIBYTE) for number in range(MOST_MEGABYTES // 4 + 2)}
    assert heavy(book_of(tmp_path / "x.xlsx", **parts))[0] == "file.sheet_heavy"


def test_a_thousand_parts_of_nothing_are_refused(tmp_path):
    parts = {f"xl/media/{number}.png": b" " for number in range(1_001)}
    assert heavy(book_of(tmp_path / "x.xlsx", **parts))[0] == "file.sheet_heavy"


@pytest.mark.parametrize("value", ["<v>0</v>", "<v><![CDATA[0]]></v>", "<v >0</v >"])
def test_one_long_text_told_in_every_cell_is_refused(tmp_path, value):
    shared = f"<sst><si><t>{'a' * MEBIBYTE}</t></si></sst>".encode()
    rows = sheet_of(f'<row>{f"""<c t="s">{value}</c>""" * MOST_COLUMNS}</row>')
    path = book_of(tmp_path / "x.xlsx", **{"xl/sharedStrings.xml": shared, SHEET: rows})
    assert heavy(path)[0] == "file.sheet_heavy"


_SMALL = "<si><t>a</t></si>"
LONG = {
    "in a comment between": f"<si><t>{'a<!--</si><si>-->' * 70_000}</t></si>",
    "as it stands": f"<si><t><![CDATA[{'</si><si>' * 120_000}]]></t></si>",
    "quoted in a tag": f"<si><t>{'a' * 9}<x y='></si>'/>{'a' * MEBIBYTE}</t></si>",
    "for a program": f"<si><t>{'aaaaaaaa<?p </si><si> ?>' * 60_000}</t></si>",
    "within each other": f"{'<si><t>aaaaaaaa</t>' * 60_000}</si>",
    "behind empty ones": f"{'<si/>' * 200}<si><t>{'a' * MEBIBYTE}</t></si>",
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_a_long_text_that_looks_like_many_short_ones_is_refused(tmp_path, text):
    shared = f"<sst>{text}{_SMALL * 300}</sst>".encode()
    cells = "".join(f'<c t="s"><v>{at}</v></c>' for at in [0, 200] * (MOST_COLUMNS // 2))
    rows = sheet_of(f"<row>{cells}</row>" * 40)
    path = book_of(tmp_path / "x.xlsx", **{"xl/sharedStrings.xml": shared, SHEET: rows})
    assert heavy(path)[0] == "file.sheet_heavy"


def test_of_two_parts_with_texts_the_longer_counts(tmp_path):
    decoy, shared = f"<sst>{_SMALL * 9}</sst>".encode(), f"<sst><si><t>{'a' * MEBIBYTE}</t></si></sst>".encode()
    rows = sheet_of(f'<row>{"""<c t="s"><v>0</v></c>""" * MOST_COLUMNS}</row>' * 2)
    parts = {"_rels/.rels": decoy, "xl/sharedStrings.xml": shared, SHEET: rows}
    assert heavy(book_of(tmp_path / "x.xlsx", **parts))[0] == "file.sheet_heavy"


def test_a_text_that_swells_by_entities_never_does(tmp_path):
    swelling = b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    shared = swelling + b"<sst><si><t>&b;&b;&b;</t></si></sst>"
    path = book_of(tmp_path / "x.xlsx", **{"xl/sharedStrings.xml": shared})
    tracemalloc.start()
    try:
        told = str(read_cells(path))
    except Refused as error:
        told = str(error)
    finally:
        tracemalloc.stop()
    assert "aaaaaaaaaaaa" not in told


def test_sheets_of_other_programs_are_refused_unread(tmp_path):
    path = tmp_path / "x.xlsx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("content.xml", '<table:table-row table:number-rows-repeated="1048576"/>')
    assert heavy(path)[0] == "file.not_sheet"


def test_a_device_without_an_end_is_refused_at_the_limit():
    from pathlib import Path

    assert heavy(Path("/dev/zero"))[0] == "file.sheet_heavy"


@pytest.mark.parametrize("content", [b"[" * 2_000_000, b'{"a":' * 1_100_000, b"[" + b"[]," * 1_100_000 + b"1]"])
def test_brackets_without_end_are_refused_before_they_are_read(tmp_path, content):
    path = tmp_path / "x.json"
    path.write_bytes(content)
    tracemalloc.start()
    with pytest.raises(ContestFileError) as caught:
        read_contest_file(path)
    memory = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert "1.000.000" in caught.value.reason
    assert is_for_people(caught.value.reason)
    assert memory < 80 * MEBIBYTE


def giant_picture(side):
    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    line = zlib.compress(bytes(1 + 3 * side) * 4)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", line) + chunk(b"IEND", b"")


def test_a_giant_picture_is_refused_with_the_limit_and_the_photo_stays(qtbot, tmp_path):
    part, path = PhotoPart(), tmp_path / "anh.png"
    qtbot.addWidget(part)
    path.write_bytes(giant_picture(30_000))
    part.read(str(path))
    assert part.image is None
    assert "60 triệu điểm ảnh" in part.problem.text()
    assert is_for_people(part.problem.text())
