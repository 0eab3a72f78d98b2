import unicodedata
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import minutes_samples as samples
import pytest
from pdf_reading import flat, opened, page_texts, tables

from app.models.contests import BoardMember, BoardRole, Office
from app.reports.counting_minutes import build
from app.reports.counting_minutes_data import Annulled, Earlier, StillOpen, Warned
from app.reports.wording import WordingError, load
from app.rules.ballots import Reason
from app.rules.closing import Papers
from app.rules.counting import Next
from app.rules.rounds import Deduction, Electorate, RoundKind
from app.rules.rule_sets import QD_190_2024
from app.rules.tally_sheets import CountedBy

FIELDS = Path(__file__).with_name("fields_of_thirty.txt")


def said(data):
    return flat(build(data))


def test_every_field_of_the_form_stands_in_its_order():
    text = said(samples.thirty())
    fields = FIELDS.read_text("utf-8").splitlines()
    places = [text.find(field) for field in fields]
    assert -1 not in places, [field for field, place in zip(fields, places, strict=True) if place < 0]
    assert places == sorted(places)
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in text
    assert "Sơn La, ngày 29 tháng 7 năm 2020" in text


def test_the_tables_hold_ballot_order_then_the_elected_by_votes():
    data = samples.thirty()
    rows = [row for table in tables(build(data)) for row in table if row[0].isdigit()]
    listed, counted_rows, elected = rows[:30], rows[30:60], rows[60:]
    assert [row[1] for row in listed] == samples.names(30)
    assert [row[1:3] for row in counted_rows] == [
        [name, str(line.votes)] for name, line in zip(samples.names(30), data.result.lines, strict=True)
    ]
    assert [row[0] for row in elected] == [str(place) for place in range(1, 26)]
    votes = [int(row[2]) for row in elected]
    assert votes == sorted(votes, reverse=True)
    assert [row[1] for row in elected] == [data.name_of(number) for number in data.result.elected]


def test_equal_votes_stand_in_ballot_order_with_numbers_of_their_own():
    data = samples.minutes(samples.terms(4, 3), {1: 150, 2: 180, 3: 150, 4: 100})
    elected = [row for table in tables(build(data)) for row in table if row[0].isdigit()][8:]
    assert [(row[0], row[1]) for row in elected] == [
        ("1", data.name_of(2)),
        ("2", data.name_of(1)),
        ("3", data.name_of(3)),
    ]


def test_percents_are_of_the_base_and_the_head_says_so():
    data = samples.minutes(samples.terms(2, 1), {1: 205, 2: 10}, valid=220)
    head, first, second = tables(build(data))[1]
    assert head[3] == "Tỷ lệ % (so với tổng số đại biểu chính thức được triệu tập)"
    assert (first[2:], second[2:]) == (["205", "89,91"], ["10", "4,39"])


def test_all_text_is_composed_vietnamese():
    decomposed = unicodedata.normalize("NFD", "Hoàng Thị Thùy Dương")
    data = samples.thirty(candidates=samples.candidates([decomposed, *samples.names(29)]))
    text = "".join(page_texts(build(data)))
    assert unicodedata.is_normalized("NFC", text)
    assert "Hoàng Thị Thùy Dương" in text


def test_columns_print_what_was_not_agreed_and_what_counted_for_neither():
    text = said(samples.columns_of_seven())
    rows = [row for table in tables(build(samples.columns_of_seven())) for row in table if len(row) == 6]
    assert rows[0][:5] == ["TT", "Họ và tên", "Số phiếu đồng ý", "Không đồng ý", "Không tính"]
    assert rows[4][2:] == ["21", "3", "1", "84"]
    assert "Không tính: phiếu hợp lệ nhưng ở dòng của người đó" in text


def test_a_struck_list_has_no_columns_of_the_other_ballot():
    text = said(samples.thirty())
    assert "Không đồng ý" not in text
    assert "Không tính:" not in text


def test_a_committee_elects_its_secretary():
    text = said(samples.secretary())
    assert "HỘI NGHỊ BAN CHẤP HÀNH" in text
    assert "Số 07-BB/ĐUK" in text
    assert "kiểm phiếu bầu Bí thư Đảng ủy, nhiệm kỳ 2020-2025" in text
    assert "1. Hội nghị đã biểu quyết số lượng Bí thư Đảng ủy là 01 đồng chí." in text
    assert "Tổng số ủy viên Ban Chấp hành được triệu tập: 25 đồng chí." in text
    assert "số ủy viên vắng mặt lúc bầu cử: không có." in text
    assert "số phiếu không hợp lệ: không có." in text
    assert "Đồng chí sau đây trúng cử Bí thư Đảng ủy:" in text
    assert "CHỦ TRÌ HỘI NGHỊ" in text
    assert "Đại hội" not in text
    assert "theo vần A, B, C" not in text


def test_a_cell_elects_at_a_congress_of_its_members():
    terms = samples.terms(1, 1, summoned=11, electorate=Electorate.MEMBER_CONGRESS, deductions={Deduction.SUSPENDED: 1})
    data = samples.minutes(
        terms,
        {1: 9},
        valid=9,
        spoiled=(),
        committee="Chi bộ Sở Nội vụ",
        superior="Đảng bộ Khối các cơ quan tỉnh",
        congress="Đại hội Chi bộ Sở Nội vụ",
        contest="Bí thư Chi bộ",
        office=Office.SECRETARY,
    )
    text = said(data)
    assert (
        text.index("ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH") < text.index("CHI BỘ SỞ NỘI VỤ") < text.index("NHIỆM KỲ 2020-2025")
    )
    assert "Tổng số đảng viên chính thức được triệu tập: 11 đồng chí." in text
    assert "01 đồng chí là người bị đình chỉ sinh hoạt đảng" in text
    assert "sau khi trừ theo quy định" in text


def test_delegates_are_allotted_and_alternates_follow():
    text = said(samples.delegates())
    congress = "dự Đại hội đại biểu Đảng bộ tỉnh lần thứ XV"
    assert f"Số lượng đại biểu chính thức {congress} được phân bổ là 35 đồng chí." in text
    assert f"Số lượng đại biểu dự khuyết {congress} là 02 đồng chí." in text
    assert "đã biểu quyết số lượng" not in text
    official = text.index(f"Những đồng chí sau đây trúng cử đại biểu chính thức {congress}")
    assert official < text.index(f"Những đồng chí sau đây trúng cử đại biểu dự khuyết {congress}")


def test_a_runoff_says_which_round_it_is_and_who_was_elected_before():
    before = (Earlier("Đinh Thị Xuân", 1, 201, "88,16"), Earlier("Lù A Của", 1, 120, "52,63", is_alternate=True))
    text = said(samples.runoff(earlier=before))
    assert "(lần bầu thứ hai: bầu lại giữa những người có số phiếu bằng nhau)" in text
    assert "Đại hội bầu lại giữa các đồng chí đó để lấy 02 đồng chí." in text
    assert "người có số phiếu cao hơn trúng cử" in text
    assert "quá một phần hai" not in text
    assert "1 Đinh Thị Xuân 1 201 88,16" in text
    assert (
        text.index("Đinh Thị Xuân")
        < text.index("trúng cử Ban Chấp hành Đảng bộ khóa IX (dự khuyết)")
        < text.index("Lù A")
    )


def test_a_further_round_for_alternates_is_named_so():
    terms = samples.terms(2, 1, kind=RoundKind.FURTHER)
    contest = "Đoàn đại biểu dự Đại hội đại biểu Đảng bộ tỉnh lần thứ XV"
    data = samples.minutes(
        terms, {1: 150, 2: 20}, contest=contest, office=Office.DELEGATES, round_number=3, fills_alternates=True
    )
    text = said(data)
    assert "kiểm phiếu bầu đại biểu dự khuyết dự Đại hội đại biểu Đảng bộ tỉnh lần thứ XV" in text
    assert "(lần bầu thứ ba)" in text
    assert "Đồng chí sau đây trúng cử đại biểu dự khuyết dự Đại hội đại biểu Đảng bộ tỉnh lần thứ XV:" in text


def test_a_tie_is_read_out_with_names_votes_and_places():
    data = samples.minutes(samples.terms(4, 3), {1: 200, 2: 150, 3: 150, 4: 150})
    tied = [data.name_of(number) for number in (2, 3, 4)]
    text = said(data)
    assert f"Các đồng chí {tied[0]}, {tied[1]} và {tied[2]} cùng được 150 phiếu (65,79%)" in text
    assert "còn 02 đồng chí chưa xác định được. Đề nghị Đại hội bầu lại giữa các đồng chí nói trên" in text


def test_a_tie_in_a_runoff_leaves_the_decision_to_the_congress():
    data = samples.minutes(samples.terms(2, 1, kind=RoundKind.RUNOFF), {1: 110, 2: 110}, round_number=2)
    text = said(data)
    assert "Chưa có đồng chí nào trúng cử" in text
    assert "vẫn cùng được 110 phiếu (48,25%)" in text
    assert "do Đại hội quyết định" in text


@pytest.mark.parametrize(
    ("office", "sentence"),
    [
        (Office.EXECUTIVE_COMMITTEE, "Việc có tiếp tục bầu cho đủ số lượng hay không do Đại hội quyết định."),
        (Office.DELEGATES, "Theo Điều 20 Quy chế bầu cử trong Đảng, Đại hội tiếp tục bầu cho đủ"),
    ],
)
def test_seats_left_are_read_out(office, sentence):
    data = samples.minutes(samples.terms(4, 3), {1: 200, 2: 120, 3: 114, 4: 114}, office=office)
    assert f"còn thiếu 01 đồng chí so với số lượng cần bầu. {sentence}" in said(data)


def test_alternates_still_lacking_are_read_out():
    data = samples.minutes(
        samples.terms(4, 2, alternates=2), {1: 160, 2: 140, 3: 120, 4: 10}, contest="Đoàn đại biểu", office=Office.OTHER
    )
    assert "Bầu Đoàn đại biểu (dự khuyết) còn thiếu 01 đồng chí" in said(data)


def test_the_state_of_the_whole_contest_goes_before_that_of_the_round():
    opened = StillOpen(Next.RUNOFF, 1, True, ("Lò A", "Tòng B"), 130, "57,02", 1)
    text = said(samples.runoff(still_open=opened))
    assert "Các đồng chí Lò A và Tòng B cùng được 130 phiếu (57,02%) trong lần bầu thứ nhất" in text
    assert "bằng nhau ở vị trí dự khuyết cuối; còn 01 đồng chí dự khuyết chưa xác định được" in text
    assert "vẫn cùng được" not in text


def test_missing_and_surplus_papers_are_stated():
    missing = samples.thirty(papers=Papers(226, 226, 225))
    surplus = samples.thirty(papers=Papers(226, 225, 226))
    assert "Trong số phiếu thu về có 01 phiếu không do Ban kiểm phiếu phát ra" in said(missing)
    assert "Số phiếu phát ra mà không thu về: 02 phiếu." in said(missing)
    assert "Số phiếu thu về nhiều hơn số phiếu phát ra 01 phiếu" in said(surplus)
    assert "không thu về" not in said(surplus)


def test_every_reason_has_words_and_the_boards_own_are_quoted():
    round_terms = samples.terms(30, 25)
    everybody = dict.fromkeys(Reason, 1)
    data = samples.thirty(other_reasons=("phiếu rách <mất góc> & nhòe",))
    data = replace(data, terms=round_terms, result=replace(data.result, invalid=8, invalid_by_reason=everybody))
    text = said(data)
    assert text.count(": 01 phiếu;") == 7
    assert "kết luận là không hợp lệ (phiếu rách <mất góc> & nhòe): 01 phiếu;" in text


def test_reasons_given_for_warnings_are_printed():
    warned = Warned("Số dư 8 (32%) quá 30% số lượng cần bầu.", "Đại hội biểu quyết giữ nguyên danh sách")
    text = said(samples.thirty(warnings=(warned,)))
    assert "Số dư 8 (32%) quá 30% số lượng cần bầu. Lý do: Đại hội biểu quyết giữ nguyên danh sách." in text


def test_what_is_not_known_is_left_to_the_pen():
    text = said(samples.thirty(minutes_number="", place="", day=None, began=None, closed=None, board=(), presidium=""))
    assert "Số\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0-BB/ĐH".replace("\u00a0", "") in text.replace(" ", "").replace(
        "\u00a0", ""
    )
    assert "ngày …… tháng …… năm ………" in text
    assert "bắt đầu vào hồi …… giờ …… phút." in text
    assert "1) ……………………………, Trưởng ban;" in text


@pytest.mark.parametrize(
    ("given", "printed"), [("7", "Số 07-BB/ĐH"), ("12", "Số 12-BB/ĐH"), ("03-BB/BKP", "Số 03-BB/BKP")]
)
def test_the_number_of_the_minutes(given, printed):
    assert printed in said(samples.thirty(minutes_number=given))


def test_a_count_that_ends_after_midnight_says_its_day():
    text = said(samples.thirty(closed=datetime(2020, 7, 30, 0, 20, tzinfo=samples.HANOI)))
    assert "kết thúc vào hồi 00 giờ 20 phút, ngày 30 tháng 7 năm 2020." in text


def test_the_newer_regulation_is_cited_by_its_own_articles():
    data = samples.thirty()
    text = said(replace(data, terms=replace(data.terms, rules=QD_190_2024)))
    assert "Quyết định số 190-QĐ/TW ngày 10/10/2024" in text
    assert "theo Điều 30 Quy chế bầu cử trong Đảng" in text


def test_all_members_sign_when_the_book_says_so():
    plain, everybody = said(samples.thirty()), said(samples.thirty(all_members_sign=True))
    assert "THƯ KÝ" in plain
    assert "ký tên:" not in plain
    assert "Các thành viên Ban kiểm phiếu ký tên:" in everybody
    assert "1 Lò Thị Thủy Thư ký" in everybody
    assert "THƯ KÝ" not in everybody


def test_a_list_by_hand_does_not_claim_to_be_by_name():
    by_hand = samples.candidates(["Vũ Văn Xuân", "Lò Thị An"])
    data = samples.minutes(samples.terms(2, 1), {1: 150, 2: 20}, candidates=by_hand)
    assert "theo vần A, B, C" not in said(data)


def test_a_congress_whose_name_lacks_the_committee_shows_both():
    text = said(samples.thirty(congress="Đại hội đại biểu lần thứ IX", term=""))
    assert text.index("VÀ DOANH NGHIỆP TỈNH") < text.index("ĐẠI HỘI ĐẠI BIỂU LẦN THỨ IX")
    assert "NHIỆM KỲ" not in text


def test_an_offices_own_wording_is_printed_and_a_bad_one_refused():
    own = 'closing = "Biên bản gồm {số bản} bản có giá trị như nhau."'
    assert "Biên bản gồm 03 bản có giá trị như nhau." in flat(build(samples.thirty(), own))
    with pytest.raises(WordingError, match="khối «closing»"):
        build(samples.thirty(), 'closing = "{không có}"')


def test_the_program_supplies_every_placeholder_it_offers():
    blocks = load("counting-minutes").blocks.values()
    every = {one.name: " ".join([one.text, *map("{{{}}}".format, one.may)]) for one in blocks}
    own = "\n".join(f"{name} = '{text}'" for name, text in every.items())
    variants = (
        samples.thirty(warnings=(Warned("a", "b"),), other_reasons=("c",), all_members_sign=True),
        samples.thirty(minutes_number="", day=None, board=(), began=None, term=""),
        samples.thirty(closed=datetime(2020, 7, 30, 0, 20, tzinfo=samples.HANOI), minutes_number="1-BB"),
        samples.secretary(counted_by=CountedBy.SHEETS, annulled="h", annulled_before=(Annulled(1, "i"),)),
        samples.columns_of_seven(committee="Chi bộ Sở Nội vụ"),
        samples.runoff(earlier=(Earlier("d", 1, 1, "1"), Earlier("e", 1, 1, "1", is_alternate=True))),
        samples.delegates(),
        *(
            samples.runoff(fills_alternates=True, still_open=StillOpen(Next.RUNOFF, 1, True, ("f", "g"), 9, "1", *tie))
            for tie in ((), (1,), (0, True))
        ),
        samples.minutes(samples.terms(4, 3), {1: 200, 2: 150, 3: 150, 4: 150}, papers=Papers(226, 225, 226)),
        samples.minutes(samples.terms(2, 1, kind=RoundKind.RUNOFF), {1: 9, 2: 9}, round_number=2),
        samples.minutes(
            samples.terms(4, 3, kind=RoundKind.FURTHER), {1: 200}, round_number=12, papers=Papers(226, 226, 1)
        ),
        samples.minutes(
            samples.terms(4, 3), {1: 200}, office=Office.DELEGATES, contest="đại biểu dự khuyết dự Đại hội"
        ),
    )
    for data in variants:
        assert "{" not in flat(build(data, own))


def test_the_reader_program_is_told_title_author_and_language():
    with opened(build(samples.thirty())) as pdf:
        assert pdf.metadata["Title"] == "Biên bản kiểm phiếu bầu Ban Chấp hành Đảng bộ khóa IX"
        assert pdf.metadata["Author"] == samples.COMMITTEE
        assert pdf.doc.catalog["Lang"] == b"vi-VN"


def test_minutes_of_a_count_by_hand_say_so_and_what_their_digest_is_of():
    by_sheets, by_papers = said(samples.thirty(counted_by=CountedBy.SHEETS)), said(samples.thirty())
    assert "được tiến hành bằng tay theo từng tập phiếu" in by_sheets
    assert "được tiến hành bằng tay" not in by_papers
    with opened(build(samples.thirty(counted_by=CountedBy.SHEETS))) as pdf:
        foot = pdf.pages[0].filter(lambda thing: thing.get("size") == 8).extract_text()
    assert foot.startswith("Mã kiểm tra các tờ kiểm phiếu: sha256 9f3a")


def test_a_board_without_a_head_leaves_the_name_to_the_pen():
    members = tuple(BoardMember(name, BoardRole.MEMBER) for name in samples.names(3))
    text = said(samples.thirty(board=members))
    assert text.endswith("T/M ĐOÀN CHỦ TỊCH T/M BAN KIỂM PHIẾU TRƯỞNG BAN Nguyễn Trung Khải")
