"""The dossier: what belongs to it, what is missing, its files and the one file with bookmarks."""

import tomllib
from io import BytesIO
from pathlib import Path

import pytest
from pdf_reading import flat, tables
from pypdf import PdfReader
from settled_round import settled

from app.models.book import Book
from app.models.errors import Refused
from app.reports.catalogue import DOCUMENTS
from app.reports.dossier import make, one_file, pieces_of, write_folder
from app.reports.from_book import build
from app.resources import resource


def go_on(_done: int, _total: int) -> bool:
    return True


def test_every_document_named_in_the_list_exists() -> None:
    listed = tomllib.loads(resource("dossier.toml").read_text("utf-8"))["piece"]
    assert {entry["document"] for entry in listed if "document" in entry} <= set(DOCUMENTS)


def test_the_sample_congress_has_everything_the_program_makes(sample: Book) -> None:
    pieces = pieces_of(sample)
    assert [one.title for one in pieces if one.objection] == []
    assert sum(one.document == "counting-minutes" for one in pieces) == 4


def test_what_waits_is_named_with_its_reason(tmp_path: Path) -> None:
    book, _ = settled(tmp_path / "so.sodaihoi")
    with book:
        missing = {one.document: one.objection.rule.code for one in pieces_of(book) if one.objection}
    assert missing["counting-minutes"] == "round.not_closed"
    assert missing["delegate-list"] == "delegate.none"


def test_one_file_holds_every_page_behind_its_bookmark(sample: Book) -> None:
    made = make(sample, pieces_of(sample), go_on)
    whole = PdfReader(BytesIO(one_file(made, "Hồ sơ")))
    pages = [len(PdfReader(BytesIO(one.content)).pages) for one in made]
    assert len(whole.pages) == sum(pages)
    assert [mark.title for mark in whole.outline] == [one.title for one in made]
    starts = [whole.get_destination_page_number(mark) for mark in whole.outline]
    assert starts == [sum(pages[:place]) for place in range(len(pages))]


def test_the_folder_has_the_pieces_in_the_order_of_the_index(sample: Book, tmp_path: Path) -> None:
    made = make(sample, pieces_of(sample), go_on)
    written = write_folder(tmp_path / "ho-so", made, "Hồ sơ đại hội IX")
    assert [path.name[:2] for path in written[:-1]] == [f"{number:02d}" for number in range(1, len(made) + 1)]
    assert written[-1].name == "ho-so-dai-hoi-ix.pdf"
    assert [path.read_bytes() for path in written[:-1]] == [one.content for one in made]
    assert write_folder(tmp_path / "ho-so", made, "Hồ sơ đại hội IX") == written


def test_a_book_in_the_folder_is_never_written_over(sample: Book, tmp_path: Path) -> None:
    made = make(sample, pieces_of(sample), go_on)
    Book.create(tmp_path / "ho-so.pdf").close()
    with pytest.raises(Refused):
        write_folder(tmp_path, made, "Hồ sơ")


def test_stopping_makes_nothing(sample: Book) -> None:
    assert make(sample, pieces_of(sample), lambda done, _total: done < 2) == []


def test_the_index_lists_every_piece_and_says_which_are_there(sample: Book) -> None:
    index = build(sample, "dossier-index", 0)
    rows = [row for table in tables(index) for row in table if row[0] != "TT"]
    assert [row[1] for row in rows] == [one.title for one in pieces_of(sample)]
    assert {row[2] for row in rows} == {"Có trong hồ sơ", "Nộp kèm"}
    assert "còn thiếu: 0" in flat(index)
