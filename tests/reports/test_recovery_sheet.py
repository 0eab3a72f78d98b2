"""The recovery sheet, read back from its PDF."""

import io

import pdfplumber
from samples import make_small_sample

from app.models.book import Book
from app.reports.from_book import build


def test_it_tells_how_to_open_a_backup_on_one_page_and_holds_no_passphrase(tmp_path):
    path = tmp_path / "so.sodaihoi"
    make_small_sample(path)
    with Book.look(path) as book, pdfplumber.open(io.BytesIO(build(book, "recovery-sheet", 0))) as pdf:
        assert len(pdf.pages) == 1
        said = pdf.pages[0].extract_text()
        text = " ".join(said.split())
    assert "age --decrypt --output so.sodaihoi TỆP.sodaihoi.age" in said.splitlines()
    assert "Mật khẩu (ghi rõ dấu" in text
    assert "cất riêng với ổ USB" in text
