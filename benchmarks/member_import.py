"""Five thousand members with faults: read, judged and marked in the preview, beside merely reading the sheet.

What it is for: `python -m benchmarks.member_import` gives the ratio of both; at most 2 is wanted.
What it is not for: whether the faults are the right ones (tests).
"""

import io
import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import xlsxwriter
from python_calamine import CalamineWorkbook

from app.exchange.list_sheets import read_sheet
from app.exchange.member_import import read
from app.models.book import Book
from app.models.member_lists import kind_of_list
from app.models.organisations import Organisation
from app.rules.organisation_kinds import OrganisationKind
from benchmarks.figures import Figure, Goal, Of, run, turns

ROWS, ORGANISATIONS, TIMES, MOST = 5_000, 92, 5, 2
QUICK_ROWS, QUICK_TIMES = 300, 2
_TITLES = [
    "TT",
    "Họ và tên",
    "Giới tính",
    "Ngày sinh",
    "Tổ chức đảng",
    "Số thẻ đảng",
    "Ngày vào Đảng",
    "Ngày chính thức",
    "Chức vụ",
    "Đơn vị công tác",
    "Khối",
    "Dân tộc",
    "Tôn giáo",
    "Quê quán",
    "Trình độ chuyên môn",
    "Ngành",
    "Lý luận chính trị",
    "Điện thoại",
    "Trạng thái",
]
_FAMILIES = [
    "Nguyễn",
    "Lò",
    "Quàng",
    "Cà",
    "Hà",
    "Trần",
    "Lê",
    "Phạm",
    "Vũ",
    "Lù",
    "Mùa",
    "Giàng",
    "Đặng",
    "Đinh",
    "Hoàng",
    "Bùi",
    "Cầm",
    "Tòng",
    "Lường",
    "Vì",
]
_MIDDLES = [
    "Văn",
    "Thị",
    "A",
    "Đức",
    "Minh",
    "Thanh",
    "Quang",
    "Ngọc",
    "Hồng",
    "Thu",
    "Xuân",
    "Hữu",
    "Đình",
    "Kim",
    "Bích",
    "Mạnh",
]
_GIVEN = [
    "An",
    "Án",
    "Anh",
    "Ánh",
    "Ân",
    "Bình",
    "Bính",
    "Dung",
    "Dũng",
    "Đức",
    "Sếnh",
    "U",
    "Hòa",
    "Hương",
    "Lan",
    "Mai",
    "Nam",
    "Phượng",
    "Sơn",
    "Tuấn",
    "Yến",
    "Cường",
]


def measure(*, quick: bool) -> Iterator[Figure]:
    """Read a sheet merely, and read and judge it."""
    rows, times = (QUICK_ROWS, QUICK_TIMES) if quick else (ROWS, TIMES)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dv.xlsx"
        _write(path, rows)
        with Book.create(Path(folder) / "so.sodaihoi") as book:
            names = [Organisation(_organisation(one), OrganisationKind.CELL) for one in range(ORGANISATIONS)]
            book.organisations.add(names)
            problems = len(read(book, read_sheet(path, kind_of_list(book))).judged.problems)
            bare = turns(lambda: _merely_read(path), times)
            shown = turns(lambda: read(book, read_sheet(path, kind_of_list(book))), times)
    what = f"{rows:,} rows, {len(_TITLES)} columns, {problems:,} problems, judged"
    yield Figure.of(what, shown, "merely reading the sheet", bare, Goal(Of.RATIO, MOST))


def _merely_read(path: Path) -> None:
    workbook = CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes()))
    workbook.get_sheet_by_index(0).to_python()


def _organisation(number: int) -> str:
    return f"Chi bộ cơ quan số {number + 1}"


def _write(path: Path, rows: int) -> None:
    dice = random.Random(6)
    with xlsxwriter.Workbook(path) as workbook:
        page: Any = cast("Any", workbook).add_worksheet()
        page.write_row(0, 0, _TITLES)
        for row in range(1, rows + 1):
            page.write_row(row, 0, _row(dice, row))


def _row(dice: random.Random, row: int) -> list[object]:
    def day(first: int, last: int) -> str:
        return f"{dice.randint(1, 28)}/{dice.randint(1, 12)}/{dice.randint(first, last)}"

    name = " ".join(dice.choice(words) for words in (_FAMILIES, _MIDDLES, _GIVEN))
    born = "31/2/1980" if row % 83 == 0 else day(1960, 1985)
    sex = dice.choice(["nam", "nữ"])
    unit = _organisation(dice.randrange(ORGANISATIONS))
    facts = ["chuyên viên", unit, "cơ quan nhà nước", "Thái", "", "Sơn La", "đại học", "Luật", "trung cấp"]
    phone = f"09{dice.randrange(10**8):08}"
    return [row, name, sex, born, unit, f"{row:08}", day(2004, 2015), day(2016, 2020), *facts, phone, "đang sinh hoạt"]


if __name__ == "__main__":
    sys.exit(run(measure))
