"""The papers that go with the minutes, printed from a book in which things went wrong, and read back."""

import pytest
from pdf_reading import flat, opened, page_texts, tables
from settled_round import DOUBT, key, new_book, settled, skipped, struck
from voted_rounds import contest_of, tied_behind_the_run_off, vote_again

from app.models.ballots import BatchPass
from app.models.contests import Office
from app.models.errors import Refused
from app.reports.from_book import build
from app.rules.settlement import ABSENT


@pytest.fixture
def course(tmp_path):
    book, round_id = settled(tmp_path / "so.sodaihoi")
    with book:
        yield book, round_id


def printed(course, name):
    book, round_id = course
    return build(book, name, round_id)


def rows(content, head):
    """Return the rows below the table head that begins so, on whatever page."""
    return [row for table in tables(content) if table[0][: len(head)] == head for row in table[1:]]


def test_the_log_says_who_keyed_which_pass_when_and_how_fast(course):
    content = printed(course, "entry-log")
    listed = rows(content, ["Tập", "Lượt", "Người nhập"])
    assert [row[:3] for row in listed] == [["1", "1", "Thu Hà"], ["1", "2", "Minh"]]
    for row in listed:
        assert row[3] < row[4]
        assert row[5] == "5"
        assert float(row[6].replace(",", ".")) > 0


def test_the_log_tells_corrections_and_dropped_passes_with_their_reasons(course):
    events = rows(printed(course, "entry-log"), ["Lúc", "Tập", "Lượt"])
    assert [row[1:] for row in events] == [
        ["1", "1", "Sửa phiếu 2", "Thu Hà", ""],
        ["1", "2", "Bỏ cả lượt nhập, 03 phiếu", "Minh", "cầm nhầm tập 4"],
    ]


def test_the_log_tells_papers_taken_out_and_equal_ones_at_once(tmp_path):
    book, round_id = new_book(tmp_path / "so.sodaihoi", passes=1)
    with book:
        place = BatchPass(round_id, 1, 1)
        book.ballots.record(place, struck(1, 2), 4)
        book.ballots.remove(book.ballots.of_batch(place)[1])
        said = flat(build(book, "entry-log", round_id))
    assert "Nhập liền 04 phiếu giống nhau, từ phiếu 1" in said
    assert "Rút phiếu 2 đã nhập thừa" in said
    assert "mỗi tập được nhập vào máy 01 lượt" in said


def test_the_log_of_another_round_stays_out(tmp_path):
    book, round_id = settled(tmp_path / "so.sodaihoi")
    with book:
        book.results.confirm(round_id)
        contest = book.rounds.get(round_id).contest_id
        stored = book.rounds.get(round_id)
        other = book.rounds.begin_next(
            contest, "further", stored.figures, [one.person for one in stored.candidates], fills_alternates=False
        )
        said = flat(build(book, "entry-log", other))
    assert "chưa có phiếu nào được nhập" in said
    assert "không có lần sửa" in said


def test_no_mark_stands_in_the_log(course):
    book, _ = course
    said = flat(printed(course, "entry-log"))
    assert "gạch" not in said
    assert not any(one.name in said for one in book.rounds.get(1).candidates)


def test_each_difference_is_told_with_what_was_keyed_what_the_paper_says_and_who_decided(course):
    content = printed(course, "differences")
    assert "Số chỗ khác nhau: 01, gồm: Đánh dấu khác nhau: 01." in flat(content)
    ((number, batch, place, kind, keyed, paper, decided),) = rows(content, ["TT", "Tập", "Vị trí"])
    assert (number, batch, place, kind) == ("1", "1", "2", "Đánh dấu khác nhau")
    assert keyed == "Lượt 1: gạch 3, 4 Lượt 2: gạch 5, 6"
    assert paper == "gạch 3, 4"
    assert decided.startswith("Lan ")
    assert decided.endswith("theo phiếu")


def test_two_papers_that_changed_places_are_one_line_with_both_places(tmp_path):
    book, round_id = new_book(tmp_path / "so.sodaihoi")
    with book:
        papers = [struck(1, 2), struck(3, 4), struck(5, 6), struck(7, 8), struck(1, 3)]
        key(book, round_id, 1, papers, "Thu Hà")
        key(book, round_id, 2, [papers[0], papers[2], papers[1], *papers[3:]], "Minh")
        for keyed in (ABSENT, papers[2]):
            opened = book.settlements.open_batch(round_id, 1).open
            book.settlements.settle(round_id, 1, opened[0], keyed)
        book.results.close(round_id)
        content = build(book, "differences", round_id)
    assert "Số chỗ khác nhau: 01, gồm: Hai phiếu đổi chỗ: 01." in flat(content)
    ((_, _, place, kind, keyed, paper, _),) = rows(content, ["TT", "Tập", "Vị trí"])
    assert (place, kind) == ("2, 3", "Hai phiếu đổi chỗ")
    assert keyed == "Lượt 1: gạch 5, 6 ở vị trí 3 Lượt 2: gạch 5, 6 ở vị trí 2"
    assert paper == "gạch 5, 6 ở vị trí 3"


def test_a_skipped_and_a_doubled_paper_are_told_as_that(tmp_path):
    book, round_id = skipped(tmp_path / "so.sodaihoi")
    with book:
        book.results.close(round_id)
        content = build(book, "differences", round_id)
    listed = rows(content, ["TT", "Tập", "Vị trí"])
    assert [row[3] for row in listed] == ["Có lượt nhập lặp phiếu", "Có lượt thiếu phiếu"]
    assert [row[5] for row in listed] == ["không có phiếu", "gạch 1, 3"]
    assert listed[0][4] == "Lượt 1: không có phiếu Lượt 2: gạch 3, 4"


def test_equal_passes_and_a_single_one_are_told_in_a_sentence(tmp_path):
    papers = [struck(1, 2), struck(3, 4), struck(5, 6), struck(7, 8), struck(1, 3)]
    for passes, says in ((1, "Mỗi tập chỉ nhập một lượt"), (2, "khớp nhau, không có chỗ nào khác nhau")):
        book, round_id = new_book(tmp_path / f"{passes}.sodaihoi", passes=passes)
        with book:
            for number, by in zip(range(1, passes + 1), ("Thu Hà", "Minh"), strict=False):
                key(book, round_id, number, papers, by)
            book.results.close(round_id)
            assert says in flat(build(book, "differences", round_id))


def test_invalid_papers_stand_by_reason_with_batch_and_place(course):
    content = printed(course, "invalid-papers")
    assert "Số phiếu hợp lệ: 03 phiếu; số phiếu không hợp lệ: 02 phiếu." in flat(content)
    assert rows(content, ["TT", "Lý do không hợp lệ"]) == [
        ["1", "Phiếu không do Ban kiểm phiếu phát ra", "1", "3", ""],
        ["2", "Phiếu được Ban kiểm phiếu kết luận là không hợp lệ", "1", "4", "có chữ viết thêm"],
    ]


def test_a_doubtful_paper_keeps_its_doubt_and_who_decided(course):
    ((_, batch, paper, doubt, decision, who),) = rows(printed(course, "invalid-papers"), ["TT", "Tập", "Phiếu"])
    assert (batch, paper, doubt) == ("1", "4", DOUBT)
    assert decision == "không hợp lệ: có chữ viết thêm"
    assert who.startswith("Ban kiểm phiếu ")


def test_a_doubt_that_was_settled_between_the_passes_stands_among_the_decisions(tmp_path):
    book, round_id = new_book(tmp_path / "so.sodaihoi")
    with book:
        key(book, round_id, 1, [struck(1, 2), DOUBT, struck(5, 6), struck(7, 8), struck(1, 3)], "Thu Hà")
        key(book, round_id, 2, [struck(1, 2), struck(3, 4), struck(5, 6), struck(7, 8), struck(1, 3)], "Minh")
        book.operator = "Vũ Văn Hải"
        (found,) = book.settlements.open_batch(round_id, 1).open
        book.settlements.settle(round_id, 1, found, struck(3, 4))
        book.results.close(round_id)
        ((_, batch, paper, doubt, decision, who),) = rows(
            build(book, "invalid-papers", round_id), ["TT", "Tập", "Phiếu"]
        )
    assert (batch, paper, doubt, decision) == ("1", "2", DOUBT, "hợp lệ: gạch 3, 4")
    assert who.startswith("Vũ Văn Hải ")


@pytest.mark.parametrize("name", ["entry-log", "differences", "invalid-papers"])
def test_head_round_and_signatures_are_those_of_the_minutes(course, name):
    said = flat(printed(course, name))
    for words in ("BAN KIỂM PHIẾU", "ĐẢNG CỘNG SẢN VIỆT NAM", "Sơn La, ngày 29 tháng 7 năm 2020", "Vũ Văn Hải"):
        assert words in said
    assert "(kèm theo Biên bản kiểm phiếu)" in said
    assert "Mã kiểm tra kết quả" in page_texts(printed(course, name))[0]
    assert printed(course, name) == printed(course, name)


@pytest.mark.parametrize("name", ["differences", "invalid-papers", "counting-minutes"])
def test_what_tells_of_marks_waits_until_the_count_is_closed(tmp_path, name):
    book, round_id = skipped(tmp_path / "so.sodaihoi")
    with book, pytest.raises(Refused, match="Chưa đóng kiểm phiếu"):
        build(book, name, round_id)


def test_the_office_words_the_heads_of_all_papers_at_once(course):
    book, round_id = course
    book.wordings.set_text("counting-minutes", "sign_board", "THAY MẶT BAN KIỂM PHIẾU")
    book.wordings.set_text("entry-log", "kind", "Sổ theo dõi")
    said = flat(build(book, "entry-log", round_id))
    assert "THAY MẶT BAN KIỂM PHIẾU" in said
    assert "SỔ THEO DÕI" in said


def test_the_card_of_keys_is_one_large_page(tmp_path):
    book, _ = new_book(tmp_path / "so.sodaihoi", rehearsal=True)
    with book, opened(build(book, "key-card", 0)) as pdf:
        (page,) = pdf.pages
        said = page.extract_text()
        sizes = [char["size"] for char in page.chars if 60 < char["top"] < 700]
    for key_ in ("Enter", "F2", "F6", "F9", "F1", "+", "*", "giống hệt phiếu vừa nhập", "DIỄN TẬP"):
        assert key_ in said
    assert min(sizes) >= 15


def test_minutes_of_a_corrected_result_name_the_correction_and_its_reason(tmp_path):
    book, round_id = settled(tmp_path / "so.sodaihoi")
    with book:
        former = book.results.confirm(round_id)
        book.rounds.reopen(round_id, "phiếu số 4 đọc nhầm")
        book.results.close(round_id)
        book.results.confirm(round_id)
        content = build(book, "counting-minutes", round_id)
        text = " ".join(flat(content).split())
        assert "Biên bản này thay biên bản của kết quả đã xác nhận" in text
        assert former.digest.removeprefix("sha256:")[:4] in text
        assert "Lý do sửa: phiếu số 4 đọc nhầm." in text
        assert "Điều cần nêu: Số dư 2 (33,33%) quá 30% số lượng cần bầu." in text


def test_minutes_say_that_it_was_decided_to_stop(tmp_path):
    book, round_id = settled(tmp_path / "so.sodaihoi")
    with book:
        book.results.confirm(round_id)
        assert "quyết định không bầu nữa" not in flat(build(book, "counting-minutes", round_id))
        book.rounds.decide_to_stop(round_id, stops=True)
        assert "Đại hội quyết định không bầu nữa." in flat(build(book, "counting-minutes", round_id))


def test_minutes_of_a_run_off_say_the_votes_of_those_tied_who_were_not_on_its_paper(tmp_path):
    """16 16 15 14 13 12 12 11 11 for six seats and two alternates; the run-off for the sixth seat ends 14 to 6."""
    book, contest = tied_behind_the_run_off(tmp_path / "so.sodaihoi")
    with book:
        text = flat(build(book, "counting-minutes", book.rounds.of_contest(contest)[-1].id))
        assert (
            "Các đồng chí Nguyễn Văn Lan và Nguyễn Văn Minh cùng được 11 phiếu (55%) trong lần bầu thứ nhất, bằng nhau"
            " ở vị trí dự khuyết cuối; còn 01 đồng chí dự khuyết chưa xác định được."
        ) in text
        assert "không có (0%)" not in text
        vote_again(book, contest, [9, 9])
        text = flat(build(book, "counting-minutes", book.rounds.of_contest(contest)[-1].id))
        assert "Có các đồng chí số phiếu bằng nhau ở vị trí dự khuyết cuối; Đại hội bầu lại" in text
        assert "để lấy 01 đồng chí dự khuyết." in text
        assert "vẫn cùng được 09 phiếu (45%); còn 01 đồng chí dự khuyết chưa xác định được." in text


def test_seats_of_delegates_are_voted_on_again_by_rule_and_not_to_do_so_needs_a_reason(tmp_path):
    book, contest = contest_of(tmp_path / "so.sodaihoi", Office.DELEGATES, [18, 9, 9], 2)
    with book:
        (first,) = book.rounds.of_contest(contest)
        text = flat(build(book, "counting-minutes", first.id))
        assert "Theo Điều 18 Quy chế bầu cử trong Đảng, Đại hội tiếp tục bầu cho đủ số lượng được phân bổ." in text
        with pytest.raises(Refused):
            book.rounds.decide_to_stop(first.id, stops=True)
        book.rounds.decide_to_stop(first.id, stops=True, reason="cấp trên đồng ý giảm một đại biểu")
        text = flat(build(book, "counting-minutes", first.id))
        assert (
            "Theo Điều 18 Quy chế bầu cử trong Đảng thì bầu tiếp cho đủ; Đại hội quyết định không bầu tiếp,"
            " lý do: cấp trên đồng ý giảm một đại biểu."
        ) in text
        assert "tiếp tục bầu cho đủ" not in text


def test_after_the_first_further_round_going_on_is_the_choice_of_the_congress(tmp_path):
    book, contest = contest_of(tmp_path / "so.sodaihoi", Office.DELEGATES, [18, 9, 9], 2)
    with book:
        again = vote_again(book, contest, [9, 9])
        book.rounds.decide_to_stop(again, stops=True)
        text = flat(build(book, "counting-minutes", again))
        assert "hay không do Đại hội quyết định. Đại hội quyết định không bầu nữa." in text


def test_conclusions_that_went_with_a_pass_opened_again_stand_as_void_with_the_reason(tmp_path):
    book, round_id = skipped(tmp_path / "so.sodaihoi")
    with book:
        assert "Những kết luận dưới đây không còn giá trị" not in flat(build_closed(book, round_id))
        book.rounds.reopen(round_id, "xem lại tập 1")
        book.operator = "Minh"
        book.passes.reopen(BatchPass(round_id, 1, 2), "đọc nhầm phiếu 2")
        second = book.ballots.of_batch(BatchPass(round_id, 1, 2))[1]
        book.ballots.replace(second, struck(3, 4))
        book.settlements.end_pass(BatchPass(round_id, 1, 2))
        book.operator = "Lan"
        while opened := book.settlements.open_batch(round_id, 1).open:
            book.settlements.settle(round_id, 1, opened[0], ABSENT if len(opened) > 1 else struck(1, 3))
        content = build_closed(book, round_id)
        assert "vì lượt nhập của tập được mở lại hoặc bỏ" in flat(content)
        void = rows(content, ["TT", "Tập", "Vị trí"])[-2:]
        assert [row[0] for row in void] == ["1", "2"]
        assert "gạch 1, 3" in void[1][5]
        assert "Lan" in void[1][5]
        assert all("Minh" in row[6] and "đọc nhầm phiếu 2" in row[6] for row in void)


def build_closed(book, round_id):
    book.results.close(round_id)
    return build(book, "differences", round_id)


def test_a_batch_settled_before_a_third_pass_was_wanted_is_told_by_the_two_it_was_settled_from(tmp_path):
    book, round_id = settled(tmp_path / "so.sodaihoi")
    with book:
        book.connection.execute("UPDATE contest SET passes = 3")
        content = build(book, "differences", round_id)
        assert "mỗi tập nhập 02 lượt độc lập" in flat(content)
        (row,) = rows(content, ["TT", "Tập", "Vị trí"])
        assert row[4] == "Lượt 1: gạch 3, 4 Lượt 2: gạch 5, 6"
