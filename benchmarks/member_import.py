"""Five thousand members with faults: read and judged beside as many of the book, and merely reading the sheet.

What it is for: `python -m benchmarks.member_import` gives the ratio of both; at most 2 is wanted, beside the library
alone and beside reading within the limits that no sheet goes without. Times are of the clock, as a person waits: the
book is asked on one core while the library reads on another.
What it is not for: whether the faults are the right ones (tests).
"""

import io
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import xlsxwriter
from python_calamine import CalamineWorkbook

from app.exchange.list_sheets import read_sheet
from app.exchange.member_import import read_file
from app.models.book import Book
from app.models.member_lists import kind_of_list, take_in
from app.models.organisations import Organisation
from app.rules.member_fields import MemberField
from app.rules.organisation_kinds import OrganisationKind
from benchmarks.figures import Figure, Goal, Of, run

ROWS, ORGANISATIONS, IN_BOOK, TIMES, MOST = 5_000, 92, 25, 7, 2
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
    """Read a sheet merely, and read and judge it, the first time in a process and the next."""
    rows, times = (QUICK_ROWS, QUICK_TIMES) if quick else (ROWS, TIMES)
    with tempfile.TemporaryDirectory() as folder:
        sheet, book = Path(folder) / "dv.xlsx", Path(folder) / "so.sodaihoi"
        _write(sheet, rows, seed=6)
        _make_book(book, sheet, rows)
        # A list is read once in a run of the program, so nothing may be known from the run before: to the library too.
        with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as runs:
            measured = [
                (runs.submit(_merely, sheet).result(), *runs.submit(_times, sheet, book).result()) for _ in range(times)
            ]
    bare_first, problems, bare, within, first, again = zip(*measured, strict=True)
    what = f"{rows:,} rows, {len(_TITLES)} columns, {problems[0]:,} problems, as many members in the book, judged"
    yield Figure.of(f"{what} first", first, "merely reading, first", bare_first, Goal(Of.RATIO, MOST))
    yield Figure.of(f"{what} again", again, "merely reading the sheet", bare, Goal(Of.RATIO, MOST))
    # What no sheet can do without: its size, the fonts of its cells, the zeros they show.
    yield Figure.of(f"{what} again", again, "reading it within its limits", within, Goal(Of.RATIO, MOST))


def _merely(sheet: Path) -> float:
    """Return milliseconds of merely reading, the first time in a process."""
    return _milliseconds(lambda: _merely_read(sheet))


def _times(sheet: Path, path: Path) -> tuple[int, float, float, float, float]:
    """Return how many problems, and milliseconds of reading: alone, within limits, with judging first and again."""
    with Book.look(path) as book:
        first = _milliseconds(lambda: read_file(book, sheet))
        bare = [_milliseconds(lambda: _merely_read(sheet))]
        bare.append(_milliseconds(lambda: _merely_read(sheet)))
        again = min(_milliseconds(lambda: read_file(book, sheet)) for _ in range(3))
        bare.append(_milliseconds(lambda: _merely_read(sheet)))
        within = min(_milliseconds(lambda: read_sheet(sheet, kind_of_list(book))) for _ in range(3))
        problems = len(read_file(book, sheet).judged.problems)
        return problems, min(bare), within, first, again


def _milliseconds(what: Callable[[], object]) -> float:
    start = time.perf_counter()
    kept = what()  # whoever reads a list shows it, and does not throw it away at once
    took = time.perf_counter() - start
    del kept
    return took * 1000


def _merely_read(path: Path) -> object:
    workbook = CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes()))
    return workbook.get_sheet_by_index(0).to_python()


def _make_book(path: Path, sheet: Path, rows: int) -> None:
    """Fill a book with other members, and a few of the sheet of whom the book has another telephone."""
    other = path.with_suffix(".xlsx")
    _write(other, rows, seed=7, first_card=rows + 1)
    with Book.create(path) as book:
        names = [Organisation(_organisation(one), OrganisationKind.CELL) for one in range(ORGANISATIONS)]
        book.organisations.add(names)
        for file, taken in ((other, range(rows + 2)), (sheet, range(2, rows + 2, rows // IN_BOOK))):
            new = read_file(book, file).judged.new
            take_in(book, [{**new[row], MemberField.PHONE: "0"} for row in taken if row in new])


def _organisation(number: int) -> str:
    return f"Chi bộ cơ quan số {number + 1}"


def _write(path: Path, rows: int, seed: int, first_card: int = 1) -> None:
    dice = random.Random(seed)
    with xlsxwriter.Workbook(path) as workbook:
        page = workbook.add_worksheet()
        page.write_row(0, 0, _TITLES)
        for row in range(1, rows + 1):
            page.write_row(row, 0, _row(dice, row, f"{first_card + row - 1:08}"))


def _row(dice: random.Random, row: int, card: str) -> list[object]:
    def day(first: int, last: int) -> str:
        return f"{dice.randint(1, 28)}/{dice.randint(1, 12)}/{dice.randint(first, last)}"

    name = " ".join(dice.choice(words) for words in (_FAMILIES, _MIDDLES, _GIVEN))
    born = "31/2/1980" if row % 83 == 0 else day(1960, 1985)
    sex = dice.choice(["nam", "nữ"])
    unit = _organisation(dice.randrange(ORGANISATIONS))
    facts = ["chuyên viên", unit, "cơ quan nhà nước", "Thái", "", "Sơn La", "đại học", "Luật", "trung cấp"]
    phone = f"09{dice.randrange(10**8):08}"
    return [row, name, sex, born, unit, card, day(2004, 2015), day(2016, 2020), *facts, phone, "đang sinh hoạt"]


if __name__ == "__main__":
    sys.exit(run(measure))
