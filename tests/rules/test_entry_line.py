"""What a clerk types for a ballot, in tables: lists of 1 to 200 names."""

from typing import Any

import pytest

from app.rules.ballots import Ballot, Reason
from app.rules.entry_line import Case, Form, Reading, Typed, as_printed, read, read_rows, usual_typing
from app.rules.rounds import Marking, marking_for


def form_of(last: int, seats: int = 0, typed: Typed = Typed.REFUSED, **more: Any) -> Form:
    seats = seats or max(1, last - 5)
    return Form(last, seats, marking_for(last, seats), typed, **more)


def numbers(*spans: str) -> tuple[int, ...]:
    """Read "1 4 7-9" plainly, for long expectations."""
    found: list[int] = []
    for word in " ".join(spans).split():
        first, _, last = word.partition("-")
        found.extend(range(int(first), int(last or first) + 1))
    return tuple(found)


READ = {
    1: {"1": "1", " 1": "1", "1 ": "1", "1.": "1", "..1..": "1"},
    5: {
        "3": "3",
        "135": "1 3 5",
        "12345": "1-5",
        "1 3 5": "1 3 5",
        "5 3 1": "5 3 1",
        "531": "5 3 1",
        "5.3": "5 3",
        "2-4": "2-4",
        "1 3-5": "1 3-5",
        "3-5 1": "3-5 1",
    },
    9: {"9": "9", "19": "1 9", "51": "5 1", "123456789": "1-9", "1-9": "1-9", "9 8 7": "9 8 7"},
    10: {
        "1": "1",
        "10": "10",
        "2": "2",
        "29": "2 9",
        "210": "2 10",
        "23456789": "2-9",
        "2345678910": "2-10",
        "1 2": "1 2",
        "10 1": "10 1",
        "8-10": "8-10",
        "910": "9 10",
    },
    19: {
        "12": "12",
        "19": "19",
        "23": "2 3",
        "2319": "2 3 19",
        "1219": "12 19",
        "1 2": "1 2",
        "1.2": "1 2",
        "91219": "9 12 19",
        "121314": "12-14",
    },
    30: {
        "3": "3",
        "12": "12",
        "30": "30",
        "4": "4",
        "45": "4 5",
        "456789": "4-9",
        "49": "4 9",
        "412": "4 12",
        "1217": "12 17",
        "1217 28": "12 17 28",
        "1217.28": "12 17 28",
        "12 17 28": "12 17 28",
        "121728": "12 17 28",
        "1 2 3": "1 2 3",
        "1 2": "1 2",
        "1.2": "1 2",
        "1,2": "1 2",
        "1 . 2": "1 2",
        "28 3": "28 3",
        "3-7": "3-7",
        "3 - 7": "3-7",
        "3-7 12": "3-7 12",
        "3-1215": "3-12 15",
        "1217-20": "12 17-20",
        "1-30": "1-30",
        "28-30 1": "28-30 1",
        "4567 1": "4-7 1",
        "30 29 28": "30 29 28",
    },
    99: {
        "1": "1",
        "9": "9",
        "10": "10",
        "99": "99",
        "1299": "12 99",
        "91 9": "91 9",
        "102030": "10 20 30",
        "97-99": "97-99",
    },
    100: {
        "100": "100",
        "10": "10",
        "11": "11",
        "1199": "11 99",
        "11100": "11 100",
        "10 100": "10 100",
        "98-100": "98-100",
        "99100": "99 100",
    },
    200: {
        "200": "200",
        "20": "20",
        "2": "2",
        "21": "21",
        "2122": "21 22",
        "21200": "21 200",
        "100101": "100 101",
        "199200": "199 200",
        "150 20 3": "150 20 3",
        "99100": "99 100",
        "1-200": "1-200",
    },
}
READ_CASES = [(last, text, plain) for last, table in READ.items() for text, plain in table.items()]


@pytest.mark.parametrize(("last", "text", "plain"), READ_CASES)
def test_a_line_that_is_read(last, text, plain):
    reading = read(text, form_of(last))
    assert reading.numbers == numbers(plain)
    assert reading.ballot == Ballot(frozenset(range(1, last + 1)) - set(reading.numbers), frozenset(reading.numbers))
    assert reading.finding is None or reading.finding.rule.code == "line.overvote"


@pytest.mark.parametrize(
    ("last", "text", "understood", "code", "says"),
    [
        (1, "2", "", "line.range", "Số 2 không có trên phiếu (1–1)."),
        (1, "1 1", "1", "line.twice", "Số 1 gõ hai lần."),
        (5, "6", "", "line.range", "Số 6 không có trên phiếu (1–5)."),
        (5, "33", "3", "line.twice", "Số 3 gõ hai lần."),
        (5, "313", "3 1", "line.twice", "Số 3 gõ hai lần."),
        (30, "44", "4", "line.twice", "Số 4 gõ hai lần."),
        (5, "3 1 3", "3 1", "line.twice", "Số 3 gõ hai lần."),
        (9, "90", "9", "line.range", "Số 0 không có trên phiếu (1–9)."),
        (10, "12", "", "line.range", "Số 12 không có trên phiếu (1–10)."),
        (10, "91", "9", "line.unclear", "«91» có thể đọc nhiều cách."),
        (10, "10 10", "10", "line.twice", "Số 10 gõ hai lần."),
        (19, "20", "2", "line.range", "Số 0 không có trên phiếu (1–19)."),
        (19, "25 1", "", "line.range", "Số 25 không có trên phiếu (1–19)."),
        (30, "31", "", "line.range", "Số 31 không có trên phiếu (1–30)."),
        (30, "31 ", "", "line.range", "Số 31 không có trên phiếu (1–30)."),
        (5, "12 5", "", "line.range", "Số 12 không có trên phiếu (1–5)."),
        (5, "1-23-5", "1", "line.range", "Số 23 không có trên phiếu (1–5)."),
        (9, "13 79", "", "line.range", "Số 13 không có trên phiếu (1–9)."),
        (30, "412 5", "", "line.range", "Số 412 không có trên phiếu (1–30)."),
        (30, "3-712", "3", "line.range", "Số 712 không có trên phiếu (1–30)."),
        (30, "45 6", "", "line.range", "Số 45 không có trên phiếu (1–30)."),
        (30, "3 12 28 31", "3 12 28", "line.range", "Số 31 không có trên phiếu (1–30)."),
        (30, "121", "12", "line.unclear", "«121» có thể đọc nhiều cách."),
        (30, "1212", "12", "line.unclear", "«1212» có thể đọc nhiều cách."),
        (30, "1712", "17", "line.unclear", "«1712» có thể đọc nhiều cách."),
        (30, "54", "5", "line.unclear", "«54» có thể đọc nhiều cách."),
        (30, "126", "12", "line.unclear", "«126» có thể đọc nhiều cách."),
        (30, "300", "30", "line.range", "Số 0 không có trên phiếu (1–30)."),
        (30, "3 05", "3", "line.range", "Số 05 không có trên phiếu (1–30)."),
        (30, "3 0", "3", "line.range", "Số 0 không có trên phiếu (1–30)."),
        (30, " 0", "", "line.range", "Số 0 không có trên phiếu (1–30)."),
        (30, "7-3", "7", "line.backwards", "Dãy 7-3 đi ngược."),
        (30, "3-3", "3", "line.backwards", "Dãy 3-3 đi ngược."),
        (30, "3-", "3", "line.unfinished", "Dãy chưa xong."),
        (30, "1 3-", "1 3", "line.unfinished", "Dãy chưa xong."),
        (30, "3--7", "3", "line.foreign", "«-» không phải là số trên phiếu."),
        (30, "-7", "", "line.foreign", "«-» không phải là số trên phiếu."),
        (30, "1-3-5", "1-3", "line.unclear", "«1-3-» có thể đọc nhiều cách."),
        (30, "1-3 -5", "1-3", "line.unclear", "«1-3-» có thể đọc nhiều cách."),
        (30, "5 3-7", "5 3 4", "line.twice", "Số 5 gõ hai lần."),
        (30, "3-31", "3", "line.range", "Số 31 không có trên phiếu (1–30)."),
        (30, "3+", "3", "line.alone", "Phím + chỉ dùng trên dòng trống."),
        (30, "12 *", "12", "line.alone", "Phím * chỉ dùng trên dòng trống."),
        (30, " +", "", "line.alone", "Phím + chỉ dùng trên dòng trống."),
        (30, "++", "", "line.alone", "Phím + chỉ dùng trên dòng trống."),
        (30, "12a", "12", "line.foreign", "«a» không phải là số trên phiếu."),
        (30, "đ", "", "line.foreign", "«đ» không phải là số trên phiếu."),
        (30, "٣", "", "line.foreign", "«٣» không phải là số trên phiếu."),
        (30, "3\t4", "3", "line.foreign", "«\t» không phải là số trên phiếu."),
        (99, "100", "10", "line.range", "Số 0 không có trên phiếu (1–99)."),
        (99, "999", "99", "line.unclear", "«999» có thể đọc nhiều cách."),
        (100, "101", "", "line.range", "Số 101 không có trên phiếu (1–100)."),
        (100, "910", "91", "line.range", "Số 0 không có trên phiếu (1–100)."),
        (200, "201", "", "line.range", "Số 201 không có trên phiếu (1–200)."),
        (200, "2112", "21", "line.unclear", "«2112» có thể đọc nhiều cách."),
    ],
)
def test_a_line_that_is_refused(last, text, understood, code, says):
    reading = read(text, form_of(last))
    assert reading.ballot is None
    assert reading.finding is not None
    assert (reading.finding.rule.code, reading.finding.says) == (code, says)
    assert reading.numbers == numbers(understood)


@pytest.mark.parametrize("text", ["", " ", ".", " . ", "...", ","])
def test_an_empty_line_means_nothing(text):
    assert read(text, form_of(30)) == Reading()


def test_the_numbers_typed_are_those_refused_or_those_voted_for():
    refused = read("1 2", form_of(4, 2, Typed.REFUSED))
    voted = read("1 2", form_of(4, 2, Typed.VOTED))
    assert refused.ballot == Ballot(agree=frozenset({3, 4}), disagree=frozenset({1, 2}))
    assert voted.ballot == Ballot(agree=frozenset({1, 2}), disagree=frozenset({3, 4}))


def test_one_vote_too_many_is_told_and_can_still_be_stored():
    reading = read("1-3", form_of(5, 2, Typed.VOTED))
    assert reading.finding is not None
    assert (reading.finding.rule.code, reading.finding.is_error) == ("line.overvote", False)
    assert reading.finding.says == "Bầu thừa: 3 người, chỉ bầu 2."
    assert reading.ballot == Ballot(agree=frozenset({1, 2, 3}), disagree=frozenset({4, 5}))


def test_plus_is_the_paper_as_printed():
    without_surplus = read("+", form_of(3, 3))
    assert (without_surplus.ballot, without_surplus.finding) == (Ballot(frozenset({1, 2, 3})), None)
    with_surplus = read("+", form_of(5, 3))
    assert with_surplus.ballot == as_printed(form_of(5, 3))
    assert with_surplus.finding is not None
    assert with_surplus.finding.rule.code == "line.overvote"


BEFORE = Ballot(agree=frozenset({1, 2, 3}), disagree=frozenset({4, 5}))


@pytest.mark.parametrize(
    ("text", "more", "times"),
    [
        ("*", {}, 1),
        ("*1", {}, 1),
        ("*7", {}, 7),
        ("*7", {"room": 7}, 7),
        ("*", {"second_pass": True}, 1),
        ("*1", {"second_pass": True, "room": 1}, 1),
        ("*9999", {}, 9999),
    ],
)
def test_the_same_as_the_paper_before(text, more, times):
    reading = read(text, form_of(5, 3, previous=BEFORE, **more))
    assert (reading.ballot, reading.times, reading.finding) == (BEFORE, times, None)


@pytest.mark.parametrize(
    ("text", "more", "code"),
    [
        ("*", {"previous": None}, "line.no_previous"),
        ("*3", {"previous": None}, "line.no_previous"),
        ("*8", {"room": 7}, "line.repeat_room"),
        ("*2", {"second_pass": True}, "line.repeat_second_pass"),
        ("*0", {}, "line.repeat"),
        ("*007", {}, "line.repeat"),
        ("*12345", {}, "line.repeat"),
        ("*3 ", {}, "line.repeat"),
        ("*-1", {}, "line.repeat"),
        ("**", {}, "line.repeat"),
        ("*3 4", {}, "line.repeat"),
    ],
)
def test_equal_papers_that_are_refused(text, more, code):
    reading = read(text, form_of(5, 3, **{"previous": BEFORE} | more))
    assert (reading.ballot, reading.times) == (None, 1)
    assert reading.finding is not None
    assert reading.finding.rule.code == code
    assert reading.finding.is_error


def test_an_overvote_repeated_is_told_again():
    reading = read("*3", form_of(5, 2, previous=BEFORE))
    assert (reading.ballot, reading.times) == (BEFORE, 3)
    assert reading.finding is not None
    assert reading.finding.rule.code == "line.overvote"


@pytest.mark.parametrize(
    ("text", "case", "ballot", "code"),
    [
        ("0", None, None, "line.choose"),
        ("01", Case.FOREIGN_PAPER, Ballot(stated=Reason.FOREIGN_PAPER), None),
        ("02", Case.IDENTIFYING_MARK, Ballot(stated=Reason.IDENTIFYING_MARK), None),
        ("03", Case.WRITTEN_NAME, Ballot(stated=Reason.WRITTEN_NAME), None),
        ("04", Case.SET_ASIDE, None, "line.note"),
        ("05", Case.ROW_BY_ROW, None, "line.rows_left"),
        ("06", None, None, "line.no_choice_there"),
        ("00", None, None, "line.no_choice_there"),
        ("012", None, None, "line.no_choice_there"),
        ("0 1", None, None, "line.no_choice_there"),
        ("0²", None, None, "line.no_choice_there"),
    ],
)
def test_the_short_list_for_what_marks_cannot_show(text, case, ballot, code):
    reading = read(text, form_of(3, 3))
    assert (reading.numbers, reading.case, reading.ballot) == ((), case, ballot)
    assert (reading.finding.rule.code if reading.finding else None) == code


def test_a_struck_list_has_no_row_by_row():
    reading = read("05", form_of(5, 3))
    assert reading.case is None
    assert reading.finding is not None
    assert reading.finding.says == "Không có trường hợp 5."
    assert reading.finding.remedy == "Gõ một số từ 1 đến 4."


@pytest.mark.parametrize(
    ("text", "agree", "disagree"),
    [
        ("111", {1, 2, 3}, set()),
        ("222", set(), {1, 2, 3}),
        ("123", {1, 3}, {2, 3}),
        ("000", set(), set()),
        ("1 2 0", {1}, {2}),
        ("3.3.3", {1, 2, 3}, {1, 2, 3}),
    ],
)
def test_row_by_row(text, agree, disagree):
    reading = read_rows(text, form_of(3, 3))
    assert reading == Reading((1, 2, 3), Ballot(frozenset(agree), frozenset(disagree)), case=Case.ROW_BY_ROW)


@pytest.mark.parametrize(
    ("text", "rows", "code", "says"),
    [
        ("", (), "line.rows_left", "Còn 3 dòng chưa gõ."),
        ("12", (1, 2), "line.rows_left", "Còn 1 dòng chưa gõ."),
        ("14", (1,), "line.rows_digit", "«4» không dùng khi gõ từng dòng."),
        ("1-2", (1,), "line.rows_digit", "«-» không dùng khi gõ từng dòng."),
        ("1231", (1, 2, 3), "line.rows_more", "Phiếu chỉ có 3 dòng; «1» là thừa."),
        ("123x", (1, 2, 3), "line.rows_digit", "«x» không dùng khi gõ từng dòng."),
    ],
)
def test_row_by_row_that_is_not_finished_or_wrong(text, rows, code, says):
    reading = read_rows(text, form_of(3, 3))
    assert (reading.numbers, reading.ballot, reading.case) == (rows, None, Case.ROW_BY_ROW)
    assert reading.finding is not None
    assert (reading.finding.rule.code, reading.finding.says) == (code, says)


def test_row_by_row_tells_one_vote_too_many():
    form = Form(2, 1, Marking.AGREE_DISAGREE, Typed.REFUSED)
    reading = read_rows("11", form)
    assert reading.ballot == Ballot(frozenset({1, 2}))
    assert reading.finding is not None
    assert reading.finding.rule.code == "line.overvote"


@pytest.mark.parametrize(
    ("candidates", "seats", "typed"),
    [
        (30, 25, Typed.REFUSED),
        (2, 1, Typed.REFUSED),
        (3, 1, Typed.VOTED),
        (50, 25, Typed.REFUSED),
        (51, 25, Typed.VOTED),
        (3, 3, Typed.REFUSED),
    ],
)
def test_the_shorter_way_is_typed(candidates, seats, typed):
    assert usual_typing(candidates, seats) is typed
