"""An annulled election: its papers are sealed and kept, its records answer a complaint, the repeated one names it."""

from io import BytesIO

import docx
import pytest
from pdf_reading import flat, page_texts, tables
from python_calamine import CalamineWorkbook
from settled_round import key, new_book, settled, struck
from voted_rounds import contest_of, vote_again

from app.models.contests import Office
from app.models.errors import Refused
from app.reports.document import Format
from app.reports.from_book import build

REASON = "Phát nhầm phiếu của cuộc bầu khác"
MARK = f"LẦN BẦU ĐÃ HỦY, lý do: {REASON}"
EVIDENCE = ("counting-minutes", "entry-log", "differences", "invalid-papers", "sealing-minutes")


@pytest.fixture
def annulled(tmp_path):
    """A round keyed twice with differences, closed, confirmed and then annulled."""
    book, round_id = settled(tmp_path / "so.sodaihoi")
    with book:
        book.results.confirm(round_id)
        book.rounds.annul(round_id, REASON)
        yield book, round_id


@pytest.mark.parametrize("name", EVIDENCE)
def test_what_is_evidence_can_be_made_and_says_on_every_page_that_it_was_annulled(annulled, name):
    book, round_id = annulled
    content = build(book, name, round_id)
    assert all(MARK in text for text in page_texts(content))
    assert (
        f"Lần bầu này đã bị hủy, kết quả không có giá trị; văn bản này lập để lưu cùng phiếu bầu. Lý do hủy: {REASON}."
        in (flat(content))
    )


def test_a_long_reason_stands_whole_in_the_text_and_cut_in_the_mark(tmp_path):
    book, round_id = settled(tmp_path / "so.sodaihoi")
    reason = "danh sách in sai họ tên của hai đồng chí và thiếu dấu của cấp ủy triệu tập trên một số phiếu đã phát ra"
    with book:
        book.rounds.annul(round_id, reason)
        content = build(book, "counting-minutes", round_id)
    assert f"Lý do hủy: {reason}." in flat(content)
    assert all("LẦN BẦU ĐÃ HỦY, lý do: danh sách in sai" in text for text in page_texts(content))


def test_the_mark_stands_in_the_other_files_too(annulled):
    book, round_id = annulled
    section = docx.Document(BytesIO(build(book, "counting-minutes", round_id, Format.DOCX))).sections[0]
    assert all(MARK in head.paragraphs[0].text for head in (section.header, section.first_page_header))
    sheets = CalamineWorkbook.from_filelike(BytesIO(build(book, "counting-minutes", round_id, Format.XLSX)))
    for name in sheets.sheet_names:
        assert MARK in str(sheets.get_sheet_by_name(name).to_python())


def test_annulled_minutes_ask_for_no_further_vote(annulled):
    text = flat(build(annulled[0], "counting-minutes", annulled[1]))
    assert "Lần bầu này đã bị hủy nên không có đồng chí nào trúng cử" in text
    assert "Đề nghị Đại hội" not in text


@pytest.mark.parametrize("name", ["ballot-papers", "candidate-profiles"])
def test_what_is_for_an_election_to_come_is_not_made(annulled, name):
    with pytest.raises(Refused, match="Lần bầu đã hủy"):
        build(*annulled[:1], name, annulled[1])


def test_papers_of_a_round_annulled_while_it_was_counted_are_sealed_and_no_votes_are_told(tmp_path):
    book, round_id = new_book(tmp_path / "so.sodaihoi")
    with book:
        key(book, round_id, 1, [struck(1, 2)] * 3, "Thu Hà", ends=False)
        book.rounds.annul(round_id, REASON)
        (table,) = tables(build(book, "sealing-minutes", round_id))
        assert [row[1:3] for row in table[1:]] == [["Phiếu thu về, chưa kiểm xong", "5"], ["Cộng", "5"]]
        assert MARK in page_texts(build(book, "entry-log", round_id))[0]
        for name in ("counting-minutes", "differences", "invalid-papers"):
            with pytest.raises(Refused, match="Lần bầu đã hủy"):
                build(book, name, round_id)


def test_minutes_of_the_repeated_election_name_the_one_that_was_annulled(tmp_path):
    book, contest = contest_of(tmp_path / "so.sodaihoi", Office.SECRETARY, [15, 5], 1)
    with book:
        (first,) = book.rounds.of_contest(contest)
        assert "đã bị hủy" not in flat(build(book, "counting-minutes", first.id))
        book.rounds.annul(first.id, REASON)
        again = vote_again(book, contest, [16, 4])
        content = build(book, "counting-minutes", again)
        assert f"Kết quả lần bầu thứ nhất đã bị hủy: {REASON}." in flat(content)
        assert not any("LẦN BẦU ĐÃ HỦY" in text for text in page_texts(content))
