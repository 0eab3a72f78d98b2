"""Texts of people that reach for more than paper: paths, formulas, templates. They stay texts."""

import io
import zipfile
from dataclasses import replace
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook
from samples import make_small_sample

from app.exchange import delegate_sheets, member_sheets
from app.exchange.delegate_import import read
from app.exchange.list_sheets import Sheet
from app.models.book import Book
from app.models.delegates import Delegate
from app.models.errors import BookError
from app.reports.catalogue import DOCUMENTS
from app.reports.dossier import Made, write_folder
from app.reports.from_book import build
from app.reports.wording import imported, worded
from app.rules.persons import Person
from app.rules.vietnamese import file_stem

DEVICES = ("CON", "nul", "Aux", "COM1", "lpt9", "PRN")
OUTSIDE = (
    *(
        "../../etc/passwd",
        "..\\..\\Windows",
        "/etc/passwd",
        "C:\\Windows\\x",
        "C:x",
        "\\\\may\\chung",
        "~/x",
        "a/b",
        ".",
    ),
    *("..", "...", "ten. ", "x\0y", "", "   ", "đường/../dẫn", "a" * 5_000, "\u202efdp.exe", "x:luong", *DEVICES),
)
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x")', "=cmd|' /C calc'!A0")
TEMPLATES = (
    "{0.__class__}",
    "{0.__init__.__globals__}",
    "{name!r:>9999999}",
    "{}",
    "%s%n",
    "${x}",
    "{{7*7}}",
    "{title",
)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("ten") / "so.sodaihoi"
    make_small_sample(path)
    return path


@given(st.one_of(st.sampled_from(OUTSIDE), st.text(max_size=300)))
def test_whatever_something_is_called_its_file_is_one_plain_name(title):
    stem = file_stem(title)
    assert stem
    assert stem.isascii()
    assert not set(stem) & set('/\\:*?"<>|. \0')
    assert len(stem) < 150
    assert stem.upper() not in {one.upper() for one in DEVICES}
    assert PurePosixPath(f"{stem}.pdf").name == PureWindowsPath(f"{stem}.pdf").name == f"{stem}.pdf"


def test_a_folder_of_documents_stays_in_its_folder(tmp_path, sample):
    with Book.look(sample) as book:
        page = build(book, "counting-minutes", 1)
    folder = tmp_path / "ho-so"
    for title in OUTSIDE:
        written = write_folder(folder, [Made(title, page, 1)], title)
        assert {path.resolve().parent for path in written} == {folder.resolve()}
    assert [path.name for path in tmp_path.iterdir()] == ["ho-so"]


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_in_a_list_is_text_and_comes_back_as_it_was(tmp_path, text):
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as book:
        stored = text.strip()
        book.delegates.add([Delegate(person=Person(name="Lò Thị Án", position=stored, workplace=f"x {stored}"))])
        content = delegate_sheets.written_sheet(book)
        path = tmp_path / "ds.xlsx"
        path.write_bytes(content)
        assert formulas_in(content) == 0
        assert stored in [
            cell for row in CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python() for cell in row
        ]
        found = read(book, Sheet(delegate_sheets.read_cells(path)))
        assert found.summary == {"rows": 1, "problems": [], "passed_over": [], "changed": []}
        assert list(found.judged.new) == []


def formulas_in(content):
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        sheets = [name for name in packed.namelist() if name.startswith("xl/worksheets/")]
        links = [name for name in packed.namelist() if "externalLink" in name or "hyperlink" in name.lower()]
        return len(links) + sum(
            packed.read(name).count(b"<f>") + packed.read(name).count(b"<hyperlink") for name in sheets
        )


def test_no_sheet_of_any_document_has_a_formula_or_a_link(tmp_path, sample):
    path = tmp_path / "so.sodaihoi"
    path.write_bytes(sample.read_bytes())
    made = 0
    with Book.open(path, "Hà") as book:
        with_delegates(book, [text.strip() for text in FORMULAS])
        for name, document in DOCUMENTS.items():
            if "xlsx" not in [str(one) for one in document.formats] or not document.is_of_book:
                continue
            try:
                content = build(book, name, 0, next(one for one in document.formats if str(one) == "xlsx"))
            except BookError:
                continue
            made += 1
            assert formulas_in(content) == 0, name
        assert formulas_in(member_sheets.written_sheet(book)) == 0
    assert made > 10


def with_delegates(book, texts):
    delegates = book.delegates.all()[: len(texts)]
    changed = [
        replace(one, note=text, person=replace(one.person, position=text))
        for one, text in zip(delegates, texts, strict=True)
    ]
    book.delegates.update(changed)


@pytest.mark.parametrize("text", TEMPLATES)
def test_a_template_in_a_name_is_printed_as_it_stands(tmp_path, sample, text):
    path = tmp_path / "so.sodaihoi"
    path.write_bytes(sample.read_bytes())
    with Book.open(path, "Hà") as book:
        with_delegates(book, [text])
        kind = next(one for one in DOCUMENTS["delegate-list"].formats if str(one) == "xlsx")
        content = build(book, "delegate-list", 0, kind)
    rows = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()
    assert any(text in str(cell) for row in rows for cell in row)


@pytest.mark.parametrize("text", TEMPLATES[:4] + TEMPLATES[-1:])
def test_a_wording_reaches_nothing_but_the_places_it_knows(text):
    with pytest.raises(BookError):
        worded("counting-minutes", {"opening": text})
    with pytest.raises(BookError):
        imported("counting-minutes", f'[counting-minutes]\nopening = "{text}"')
