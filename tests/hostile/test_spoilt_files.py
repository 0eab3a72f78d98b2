"""Every reader of files of other people, given spoilt ones: always an answer or a refusal, and nothing is stored."""

import json
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from samples import make_small_sample
from seeds import HARMS, is_for_people, spoilt, spoilt_inside

from app.exchange import delegate_import, delegate_sheets, evaluation_sheets, member_import, member_sheets
from app.exchange.contest_file import read_contest_file
from app.exchange.json_fields import ContestFileError
from app.exchange.list_sheets import pasted_cells, read_sheet
from app.exchange.sheet_limits import MOST_MEGABYTES, MOST_ROWS
from app.models.book import Book
from app.models.errors import BookError, Refused
from app.models.member_lists import kind_of_list
from app.reports.wording import exported, imported
from app.rules.figures import thousands
from app.rules.name_list import read_names
from app.rules.target_lines import read_lines

NO_REFUSAL = "Không có lỗi. Đã đọc."


def times(cases):
    return settings(max_examples=cases, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


many = times(300)
CASES = {"delegates": 300, "members": 40, "evaluations": 60, "legacy": 150}
"""Of each kind of list; the whole sample of members takes a third of a second to judge."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("la")


@pytest.fixture(scope="module")
def book(folder):
    make_small_sample(folder / "so.sodaihoi")
    with Book.open(folder / "so.sodaihoi") as opened:
        yield opened


@pytest.fixture(scope="module")
def whole(book, folder):
    """Whole files of every kind, by their names."""
    legacy = folder / "cu.xlsx"
    with xlsxwriter.Workbook(legacy) as workbook:
        page, look = workbook.add_worksheet(), workbook.add_format({"font_name": ".VnTime"})
        for row, cells in enumerate([["Hä vµ tªn", "Ngµy sinh", "Sè thÎ"], ["Lß ThÞ ¸n", "28/7/1975"]]):
            page.write_row(row, 0, cells, look)
        page.write(1, 2, 7, workbook.add_format({"num_format": "0000000"}))
    filed = book.results.contest_file(1)
    return {
        "delegates": delegate_sheets.written_sheet(book),
        "members": member_sheets.written_sheet(book),
        "evaluations": evaluation_sheets.written_evaluations(book, book.evaluation_years.all()[0]),
        "legacy": legacy.read_bytes(),
        "contest": json.dumps(filed | {"ballots": filed["ballots"][:40]}, ensure_ascii=False).encode(),
        "wording": exported("counting-minutes", {}).encode(),
    }


def refusal(read, *given, none=NO_REFUSAL):
    """Return in which words a reader refused, `none` where it did not; anything else it raises is a bug."""
    try:
        read(*given)
    except (BookError, ContestFileError) as error:
        return str(error)
    return none


def take(book, name, path):
    """Read a file the way the window and the command line do."""
    if name == "delegates":
        return delegate_import.read(book, read_sheet(path, delegate_import.kind_of_list(book)), new_names=True).summary
    if name == "evaluations":
        year = book.evaluation_years.all()[0]
        return evaluation_sheets.read(book, year, read_sheet(path, evaluation_sheets.kind_of_year(book, year))).summary
    return member_import.read(book, read_sheet(path, kind_of_list(book)), new_names=True).summary


def changes(book):
    return book.connection.total_changes, book.journal.last()


@pytest.mark.parametrize("name", ["delegates", "members", "evaluations", "legacy"])
def test_a_spoilt_sheet_is_read_or_refused_in_words(book, folder, whole, name):
    path, before = folder / "x.xlsx", changes(book)

    @times(CASES[name])
    @given(HARMS, st.booleans())
    def read(harms, inside):
        path.write_bytes((spoilt_inside if inside else spoilt)(whole[name], harms))
        assert is_for_people(refusal(take, book, name, path))
        assert changes(book) == before

    read()


def test_a_spoilt_contest_file_is_counted_or_refused_with_its_place(folder, whole):
    path = folder / "x.json"

    @many
    @given(HARMS)
    def read(harms):
        path.write_bytes(spoilt(whole["contest"], harms))
        place, _, reason = refusal(lambda: read_contest_file(path).count(), none="$: " + NO_REFUSAL).partition(": ")
        assert place.startswith("$")
        assert is_for_people(reason)

    read()


def test_a_spoilt_wording_is_taken_or_refused_in_words(book, folder, whole):
    before = changes(book)

    @many
    @given(HARMS)
    def read(harms):
        text = spoilt(whole["wording"], harms).decode(errors="replace")
        assert is_for_people(refusal(imported, "counting-minutes", text))
        assert changes(book) == before

    read()


@many
@given(st.text(st.sampled_from('aĐ5"\t\n\r\0 \x1c\u2028=@%{}ﷺ\ud800'), max_size=200))
def test_whatever_is_pasted_is_read_or_refused_in_words(text):
    read_names(text)
    read_lines(text)
    assert is_for_people(refusal(pasted_cells, text))


@pytest.mark.parametrize(
    ("flood", "code", "limit"),
    [
        ("a\n" * (MOST_ROWS + 1), "file.sheet_large", thousands(MOST_ROWS)),
        ("\t" * 200, "file.sheet_large", "200"),
        ('"' + "a" * 200_000, "file.cell_long", "131072"),
        ("a" * (MOST_MEGABYTES * 2**20 + 1), "file.sheet_heavy", str(MOST_MEGABYTES)),
    ],
    ids=["rows", "columns", "cell", "text"],
)
def test_a_pasted_flood_is_refused_with_its_limit(flood, code, limit):
    with pytest.raises(Refused, match=limit) as caught:
        pasted_cells(flood)
    assert caught.value.findings[0].rule.code == code


def test_a_spoilt_book_is_opened_or_refused_in_words(book, folder):
    whole_book, path = book.path.read_bytes(), folder / "hong.sodaihoi"

    @times(100)
    @given(HARMS)
    def read(harms):
        content = spoilt(whole_book, harms)
        for beside in folder.glob("hong.sodaihoi*"):
            beside.unlink()
        path.write_bytes(content)
        assert is_for_people(refusal(lambda: Book.look(path).close()))
        assert path.read_bytes() == content

    read()


def test_a_folder_or_nothing_in_the_place_of_a_file_is_said(folder):
    for path in (folder, folder / "khong-co.json", Path("\0")):
        with pytest.raises(ContestFileError):
            read_contest_file(path)
