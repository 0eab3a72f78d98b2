"""The programme read back: what the book says of its sessions, in their order, and nothing that is not so."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import docx
import pytest
from pdf_reading import flat, tables

from app.models.book import Book
from app.models.congresses import Congress
from app.models.errors import Refused
from app.models.sessions import AgendaItem, Session, SessionKind
from app.reports.document import Format
from app.reports.from_book import build
from app.rules.rounds import Electorate


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        made.congresses.save(Congress("Đại hội chi bộ Sở Tư pháp", kind=Electorate.MEMBER_CONGRESS))
        yield made


def rows(content: bytes) -> list[list[str | None]]:
    """Return every row of every table that is not its head."""
    return [row for table in tables(content) for row in table if row[0] not in {"TT", "Thời gian"}]


def test_every_item_of_the_sample_stands_in_its_order_with_its_planned_time(sample: Book) -> None:
    found = rows(build(sample, "programme", 0))
    sessions = [one for one in sample.sessions.all() if one.kind is not SessionKind.COMMITTEE]
    items = [item for one in sessions for item in sample.agenda_items.all(one.id)]
    assert [" ".join((row[1] or "").split()) for row in found] == [one.title for one in items]
    assert found[0][0] == "8 giờ 00"
    assert found[1][0] == "8 giờ 30"


def test_the_days_stand_once_each(sample: Book) -> None:
    text = flat(build(sample, "programme", 0))
    for day in (28, 29, 30):
        assert text.count(f"Ngày {day} tháng 7 năm 2020") == 1
    assert "Phiên trù bị, buổi sáng (từ 8 giờ 00 đến 11 giờ 00)" in text


def test_the_programme_can_be_edited(sample: Book) -> None:
    words = docx.Document(BytesIO(build(sample, "programme", 0, Format.DOCX)))
    cells = {cell.text for table in words.tables for row in table.rows for cell in row.cells}
    assert {"Báo cáo chính trị", "Thông qua Nghị quyết đại hội"} <= cells


def test_a_session_without_times_is_planned_without_them(book: Book) -> None:
    book.agenda_items.add(AgendaItem(book.sessions.add(Session("Đại hội chi bộ")), "Chào cờ", 5))
    book.sessions.add(Session("Phiên sau", starts="19:00"))
    text = flat(build(book, "programme", 0))
    assert "Đại hội chi bộ" in text
    assert "Phiên sau (từ 19 giờ 00)" in text


def test_without_sessions_there_is_nothing_to_print(book: Book) -> None:
    with pytest.raises(Refused) as caught:
        build(book, "programme", 0)
    assert caught.value.findings[0].rule.code == "session.none"
