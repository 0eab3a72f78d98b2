"""Filled papers and the report of a rehearsal, read back from the printed page."""

from io import BytesIO

import pdfplumber
import pytest
from evaluated import evaluate_somebody
from pdf_reading import flat, page_texts, tables

from app.exchange.practice_papers import practice_papers
from app.exchange.sample_congress import make_practice
from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.congresses import Congress
from app.models.contests import Contest
from app.models.errors import Refused
from app.models.round_records import Candidate, Figures, Ordered
from app.models.sessions import Session
from app.reports.catalogue import DOCUMENTS
from app.reports.document import Format, Scope
from app.reports.from_book import build, documents_of, preview
from app.rules.ballots import Reason
from app.rules.figures import decimal


@pytest.fixture
def practice(tmp_path):
    make_practice(tmp_path / "tap.sodaihoi")
    with Book.open(tmp_path / "tap.sodaihoi", "Lan") as book:
        book.rounds.set_batches(1, [24, 8])
        yield book


def rehearsal(tmp_path, people, seats, batches):
    book = Book.create(tmp_path / "tap.sodaihoi", "Lan")
    book.congresses.save(Congress("Đại hội Đảng bộ xã Tân Lập", rehearsal=True, rules="qd-190-2024"))
    contest = book.contests.add(Contest("Ban Chấp hành"))
    total = sum(batches)
    round_id = book.rounds.begin_first(contest, Figures(seats, 0, total, {}, total, total, total))
    names = [f"Nguyễn Văn {chr(65 + one)}n" for one in range(people)]
    book.rounds.set_candidates(round_id, [Candidate(name) for name in names], Ordered.BY_HAND)
    book.rounds.set_batches(round_id, list(batches))
    return book, round_id


def strokes(page):
    """Return the strokes of pens on a page: what is drawn as curves in ink."""
    return [curve for curve in page.curves if curve["stroking_color"] not in ((0,), (0, 0, 0), 0, None)]


def by_hand(made):
    """Return what is written by hand on each page: slanted, in the pen's letters."""
    with pdfplumber.open(BytesIO(made)) as pdf:
        for page in pdf.pages:
            slanted = [one for one in page.chars if one["matrix"][1] and "BoldItalic" in one["fontname"]]
            yield "".join(one["text"] for one in slanted)


def test_each_paper_says_outside_the_cut_which_one_it_is_and_that_it_is_a_rehearsal(practice):
    texts = page_texts(build(practice, "practice-papers", 1))
    assert len(texts) == 32
    assert texts[0].startswith("Tập 1 · phiếu 1 / 24")
    assert texts[24].startswith("Tập 2 · phiếu 1 / 8")
    assert all("DIỄN TẬP" in text for text in texts)


def test_as_many_names_are_struck_as_the_clerk_must_find(practice):
    papers = practice_papers(practice, 1)
    with pdfplumber.open(BytesIO(build(practice, "practice-papers", 1))) as pdf:
        for one, page in zip(papers, pdf.pages, strict=True):
            drawn = [curve for curve in strokes(page) if curve["width"] > 30 and curve["height"] < 6]
            if one.seen in {None, Reason.WRITTEN_NAME}:
                assert len(drawn) == len(one.marks.disagree)


def test_kinds_of_invalid_papers_can_be_seen(practice):
    papers = practice_papers(practice, 1)
    made = build(practice, "practice-papers", 1)
    for one, text, written in zip(papers, page_texts(made), by_hand(made), strict=True):
        assert ("GIỚI THIỆU" in text) == (one.seen is Reason.FOREIGN_PAPER)
        assert ("PHIẾU BẦU" in text) == (one.seen is not Reason.FOREIGN_PAPER)
        assert written == ("Hoàng Thế Vinh" if one.seen is Reason.WRITTEN_NAME else "")


@pytest.mark.parametrize(("people", "seats"), [(12, 12), (5, 3), (1, 1), (90, 70)])
def test_every_list_can_be_practised(tmp_path, people, seats):
    book, round_id = rehearsal(tmp_path, people, seats, (9, 4))
    with book:
        made = build(book, "practice-papers", round_id)
        assert made == build(book, "practice-papers", round_id)
        assert all("Tập" in text for text in page_texts(made))


def test_sheets_cut_in_a_pile_lie_in_the_order_of_the_batch(tmp_path):
    book, round_id = rehearsal(tmp_path, 5, 3, (10,))
    with book:
        found = []
        with pdfplumber.open(BytesIO(build(book, "practice-papers", round_id))) as pdf:
            for row, column in ((0, 0), (0, 1), (1, 0), (1, 1)):
                for page in pdf.pages:
                    width, height = page.width / 2, page.height / 2
                    cut = page.crop((column * width, row * height, (column + 1) * width, (row + 1) * height))
                    text = cut.extract_text()
                    if "phiếu" in text:
                        found.append(int(text.split("phiếu")[1].split("/")[0]))
        assert found == list(range(1, 11))


def test_no_such_papers_of_a_real_book(tmp_path):
    with Book.create(tmp_path / "that.sodaihoi") as book:
        book.congresses.save(Congress("Đại hội", rules="qd-190-2024"))
        round_id = book.rounds.begin_first(book.contests.add(Contest("Bí thư")), Figures(1, 0, 3, {}, 3, 3, 3))
        book.rounds.set_candidates(round_id, [Candidate("Lê Văn An")], Ordered.BY_NAME)
        book.rounds.set_batches(round_id, [3])
        assert not any(one.scope is Scope.PRACTICE for one in documents_of(book))
        for name in ("practice-papers", "practice-report"):
            with pytest.raises(Refused, match="Chỉ sổ diễn tập"):
                build(book, name, round_id)
            with pytest.raises(Refused, match="Chỉ sổ diễn tập"):
                preview(book, name, round_id, {})


def test_report_tells_speed_slips_and_what_to_practise(practice):
    truth = [one.truth for one in practice_papers(practice, 1) if one.batch == 1]
    for number, operator in ((1, "Lan"), (2, "Minh")):
        practice.operator = operator
        with practice.together():
            for at, paper in enumerate(truth):
                keyed = truth[at - 1] if operator == "Minh" and at == 5 else paper
                practice.ballots.record(BatchPass(1, 1, number), keyed)
        practice.settlements.end_pass(BatchPass(1, 1, number))
    made = build(practice, "practice-report", 1)
    rows = tables(made)[0]
    assert [row[0] for row in rows] == ["Người nhập", "Lan", "Minh"]
    assert (rows[1][1], rows[1][4], rows[2][4]) == ("24", "0", "2")
    text = flat(made)
    assert "Lan: Nhập nhanh và đúng" in text
    assert "Minh: Hay sót hoặc nhập hai lần một phiếu" in text
    assert all(build(practice, "practice-report", 1, kind) for kind in Format)


def test_report_before_anybody_keyed(practice):
    assert "Chưa có phiếu nào được nhập." in flat(build(practice, "practice-report", 1))


def test_every_page_of_every_document_of_a_rehearsal_says_so(practice):
    practice.sessions.add(Session("Phiên trù bị"))
    evaluate_somebody(practice)
    for document in documents_of(practice):
        if document.scope is not Scope.CLOSED_ROUND and Format.PDF in document.formats:
            pages = page_texts(build(practice, document.name, 0 if document.is_of_book else 1))
            assert pages
            assert [place for place, text in enumerate(pages, start=1) if "DIỄN TẬP" not in text] == [], document.name
    assert {one.name for one in documents_of(practice)} == set(DOCUMENTS)


def test_one_decimal_with_a_comma():
    assert (decimal(7.46), decimal(0), decimal(12)) == ("7,5", "0,0", "12,0")


def test_report_says_nothing_of_slips_where_nothing_was_held_against_the_papers(practice):
    truth = {batch: [one.truth for one in practice_papers(practice, 1) if one.batch == batch] for batch in (1, 2)}

    def key(batch, papers):
        with practice.together():
            for paper in papers:
                practice.ballots.record(BatchPass(1, batch), paper)

    key(1, [truth[2][0]] * 24)
    assert "Chưa có lượt nhập nào kết thúc nên chưa so được với phiếu." in flat(build(practice, "practice-report", 1))
    practice.settlements.end_pass(BatchPass(1, 1, 1))
    text = flat(build(practice, "practice-report", 1))
    assert "Không so được với phiếu: 24 phiếu đã nhập khác hẳn phiếu in ở đây." in text
    assert "không có sai sót nào" not in text
    key(2, truth[2])
    practice.settlements.end_pass(BatchPass(1, 2, 1))
    text = flat(build(practice, "practice-report", 1))
    assert "08 phiếu đã so không có sai sót nào; còn 24 phiếu của lượt nhập khác hẳn phiếu in ở đây" in text
