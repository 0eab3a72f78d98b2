import io
import json

import pytest
from filed_contests import MOST, Change, columns, contest, contests, places, setting, without, write, write_text
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.contest_file import read_contest_file
from app.exchange.json_fields import ContestFileError
from app.exchange.recount import recount, run


def refusal(path: str) -> ContestFileError:
    with pytest.raises(ContestFileError) as refused:
        recount(path)
    return refused.value


def refused(tmp_path, *changes: Change) -> ContestFileError:
    return refusal(write(tmp_path, contest(*changes)))


def test_the_sample_that_the_refusals_start_from_is_right(tmp_path):
    assert recount(write(tmp_path, contest())).outcome["elected"] == [1]
    assert recount(write(tmp_path, contest(columns))).outcome["valid"] == 5


@pytest.mark.parametrize("field", list(contest()))
def test_no_field_may_be_missing(tmp_path, field):
    error = refused(tmp_path, without(field))
    assert error.path == f"$.{field}"


@pytest.mark.parametrize("field", list(contest()))
@pytest.mark.parametrize("value", [None, True, 1.5, [], {}], ids=str)
def test_no_field_may_be_of_another_kind(tmp_path, field, value):
    if isinstance(value, type(contest()[field])):
        value = [value]
    assert refused(tmp_path, setting(field, to=value)).path.startswith(f"$.{field}")


@pytest.mark.parametrize("field", ["round", "seats", "alternates", "summoned", "present", "issued", "returned"])
@pytest.mark.parametrize("value", [-1, MOST + 1, 10**3999, True, "2", 2.0])
def test_counts_are_whole_numbers_in_range(tmp_path, field, value):
    assert refused(tmp_path, setting(field, to=value)).path == f"$.{field}"


@pytest.mark.parametrize("field", ["committee", "congress", "contest"])
@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("", "trống"),
        ("  \u00a0", "trống"),
        ("Đảng bộ\n", "điều khiển"),
        ("a\u0000b", "điều khiển"),
        ("a\u0085b", "điều khiển"),
        ("\ud800", "hỏng"),
        ("Đa\u0309ng bộ", "dựng sẵn"),
    ],
)
def test_texts_are_fit_to_be_read(tmp_path, field, value, says):
    path = write_text(tmp_path, json.dumps(contest(setting(field, to=value))))
    error = refusal(path)
    assert error.path == f"$.{field}"
    assert says in error.reason


REFUSALS = [
    # what the file is
    ([setting("format", to="so-dai-hoi/book")], "$.format", "tệp kiểm lại"),
    ([setting("version", to=2)], "$.version", "phiên bản 1"),
    ([setting("voters", to=[])], "$.voters", "Bỏ trường này"),
    ([setting("Ký hiệu\n", to=1)], '$["K\\u00fd hi\\u1ec7u\\n"]', "Bỏ trường này"),
    ([setting("note", to="x")], "$.note", "Bỏ trường này"),
    # what it is counted by
    ([setting("rules", to="qd-999-2030")], "$.rules", "qd-244-2014, qd-190-2024"),
    ([setting("electorate", to="parliament")], "$.electorate", "committee"),
    ([setting("kind", to="second")], "$.kind", "runoff"),
    ([setting("marking", to="ranked")], "$.marking", "strike_out"),
    ([setting("round", to=0)], "$.round", "1 đến"),
    ([setting("round", to=2)], "$.kind", "Lần bầu 2"),
    ([setting("kind", to="runoff")], "$.kind", "Lần bầu 1"),
    ([setting("kind", to="further")], "$.kind", "Lần bầu 1"),
    ([setting("seats", to=0)], "$.seats", "1 đến"),
    ([setting("seats", to=4)], "$.seats", "Cần bầu 4 mà danh sách chỉ có 3 người"),
    # people and papers
    ([setting("summoned", to=0)], "$.summoned", "1 đến"),
    ([setting("deductions", to={"holiday": 1})], "$.deductions.holiday", "delegate_absent"),
    ([setting("deductions", to={"một": 1})], '$.deductions["m\\u1ed9t"]', "delegate_absent"),
    ([setting("deductions", to={"suspended": 1})], "$.deductions.suspended", "Không được trừ"),
    ([setting("deductions", to={"suspended": 0})], "$.deductions.suspended", "Không được trừ"),
    ([setting("deductions", "delegate_absent", to=-1)], "$.deductions.delegate_absent", "0 đến"),
    ([setting("deductions", "delegate_absent", to=8)], "$.deductions", "(8) nhiều hơn hoặc bằng số triệu tập (8)"),
    ([setting("present", to=8)], "$.present", "Có mặt 8 nhiều hơn mẫu số 7"),
    ([setting("issued", to=8)], "$.issued", "Phát ra 8 phiếu cho 7 người"),
    ([setting("returned", to=8)], "$.returned", "Đã nhập 7 phiếu, thu về 8"),
    ([without("ballots", 0)], "$.returned", "Đã nhập 6 phiếu, thu về 7"),
    ([setting("issued", to=5)], "$.returned", "thừa 2 phiếu mà chỉ có 1"),
    # candidates
    ([setting("candidates", to=[])], "$.seats", "chỉ có 0 người"),
    ([setting("candidates", 1, to=2)], "$.candidates[1]", "đối tượng"),
    ([setting("candidates", 1, "number", to=0)], "$.candidates[1].number", "1 đến"),
    ([setting("candidates", 1, "number", to=1)], "$.candidates[1].number", "$.candidates[0]"),
    ([setting("candidates", 1, "name", to=" ")], "$.candidates[1].name", "trống"),
    ([without("candidates", 2, "name")], "$.candidates[2].name", "Thiếu"),
    ([setting("candidates", 2, "born", to=1970)], "$.candidates[2].born", "number, name"),
    # ballots
    ([setting("ballots", 1, to=[])], "$.ballots[1]", "đối tượng"),
    (
        [setting("ballots", 1, to=[["batch", 1], ["serial", 2], ["agree", [1]], ["disagree", [2, 3]]])],
        "$.ballots[1]",
        "",
    ),
    ([without("ballots", 1, "batch")], "$.ballots[1].batch", "Thiếu"),
    ([without("ballots", 1, "agree")], "$.ballots[1].agree", "Thiếu"),
    ([setting("ballots", 1, "voter", to="x")], "$.ballots[1].voter", "Bỏ trường này"),
    ([setting("ballots", 1, "batch", to=0)], "$.ballots[1].batch", "1 đến"),
    ([setting("ballots", 1, "batch", to=True)], "$.ballots[1].batch", "số nguyên, không phải true"),
    ([setting("ballots", 1, "serial", to=MOST + 1)], "$.ballots[1].serial", "1 đến"),
    ([setting("ballots", 1, "serial", to=1)], "$.ballots[1]", "Tập 1, phiếu 1 đã có ở $.ballots[0]"),
    ([setting("ballots", 5, "serial", to=1)], "$.ballots[5]", "Tập 2, phiếu 1 đã có ở $.ballots[3]"),
    ([setting("ballots", 1, "agree", to=3)], "$.ballots[1].agree", "danh sách"),
    ([setting("ballots", 1, "agree", to="13")], "$.ballots[1].agree", "danh sách"),
    ([setting("ballots", 2, "disagree", to=0)], "$.ballots[2].disagree", "danh sách"),
    ([setting("ballots", 2, "disagree", to={})], "$.ballots[2].disagree", "danh sách"),
    ([setting("ballots", 1, "agree", 0, to="1")], "$.ballots[1].agree[0]", "số nguyên"),
    ([setting("ballots", 1, "agree", 0, to=True)], "$.ballots[1].agree[0]", "số nguyên"),
    ([setting("ballots", 1, "agree", 0, to=1.0)], "$.ballots[1].agree[0]", "số nguyên, không phải số 1.0"),
    ([setting("ballots", 1, "agree", 0, to=[1])], "$.ballots[1].agree[0]", "số nguyên"),
    ([setting("ballots", 1, "agree", 0, to=-1)], "$.ballots[1].agree[0]", "1 đến"),
    ([setting("ballots", 1, "agree", 1, to=4)], "$.ballots[1].agree[1]", "Số 4 không có trong danh sách"),
    ([setting("ballots", 1, "agree", 1, to=300)], "$.ballots[1].agree[1]", "Số 300 không có trong danh sách"),
    ([setting("ballots", 1, "agree", to=[1, 3, 1])], "$.ballots[1].agree[2]", "$.ballots[1].agree[0]"),
    ([setting("ballots", 1, "disagree", to=[2, 3])], "$.ballots[1].disagree[1]", "Số 3 có cả trong agree"),
    ([setting("ballots", 1, "disagree", to=[])], "$.ballots[1]", "Số 2 không có trong agree lẫn disagree"),
    ([columns, setting("ballots", 1, "agree", to=[1, 2, 1])], "$.ballots[1].agree[2]", "$.ballots[1].agree[0]"),
    ([columns, setting("ballots", 1, "disagree", to=[7])], "$.ballots[1].disagree[0]", "Số 7 không có"),
    # ballots stated to be invalid
    ([setting("ballots", 3, "invalid", to="torn")], "$.ballots[3].invalid", "foreign_paper, identifying_mark"),
    ([setting("ballots", 3, "invalid", to=None)], "$.ballots[3].invalid", "chuỗi"),
    ([setting("ballots", 3, "invalid", to="overvote")], "$.ballots[3].invalid", "suy ra từ dấu"),
    ([setting("ballots", 3, "agree", to=[])], "$.ballots[3].agree", "không ghi dấu"),
    ([setting("ballots", 3, "disagree", to=[1])], "$.ballots[3].disagree", "không ghi dấu"),
    ([setting("ballots", 3, "note", to="x")], "$.ballots[3].note", "other"),
    ([setting("ballots", 0, "note", to="x")], "$.ballots[0].note", "other"),
    ([without("ballots", 5, "note")], "$.ballots[5].note", "Thiếu"),
    ([setting("ballots", 5, "note", to="")], "$.ballots[5].note", "trống"),
    ([setting("ballots", 5, "note", to=["x"])], "$.ballots[5].note", "chuỗi"),
    ([without("ballots", 3, "batch")], "$.ballots[3].batch", "Thiếu"),
    ([setting("ballots", 3, "voter", to=1)], "$.ballots[3].voter", "Bỏ trường này"),
]


@pytest.mark.parametrize(("changes", "path", "says"), REFUSALS, ids=[path for _, path, _ in REFUSALS])
def test_what_cannot_be_right_is_refused_with_its_path_and_the_reason(tmp_path, changes, path, says):
    error = refused(tmp_path, *changes)
    assert error.path == path
    assert says in error.reason
    assert error.reason.endswith(".")


@pytest.mark.parametrize(
    ("written", "instead", "path"),
    [
        ('"seats": 2,', '"seats": 2, "seats": 2,', "$.seats"),
        ('"delegate_absent": 1', '"delegate_absent": 1, "delegate_absent": 0', "$.deductions.delegate_absent"),
        ('"number": 2,', '"number": 2, "number": 2,', "$.candidates[1].number"),
        ('"serial": 2, "agree"', '"serial": 2, "serial": 2, "agree"', "$.ballots[1].serial"),
        ('"batch": 1, "serial": 2', '"voter": 1, "serial": 2', "$.ballots[1].batch"),
        ('"invalid": "other"', '"invalid": "other", "invalid": "other"', "$.ballots[5].invalid"),
        ('"seats": 2', '"seats": 2e0', "$.seats"),
        ('"seats": 2', '"seats": NaN', "$.seats"),
        ('"seats": 2', '"seats": -Infinity', "$.seats"),
        ('"seats": 2', f'"seats": {"9" * 5000}', "$.seats"),
        ('"agree": [1, 3]', '"agree": [1, 3.0]', "$.ballots[1].agree[1]"),
        ('"agree": [1, 3]', f'"agree": [1, {"3" * 5000}]', "$.ballots[1].agree[1]"),
        ('"agree": [1, 3]', '"agree": [1, [[[3]]]]', "$.ballots[1].agree[1]"),
    ],
)
def test_what_the_usual_reader_would_let_pass_is_refused(tmp_path, written, instead, path):
    text = json.dumps(contest(), ensure_ascii=False)
    assert written in text
    assert refusal(write_text(tmp_path, text.replace(written, instead, 1))).path == path


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "trống"),
        (b" \n\t", "trống"),
        (b"\xef\xbb\xbf{}", "BOM"),
        ("{}".encode("utf-16"), "UTF-8"),
        ('{\n"contest": "Bầu"}'.encode("cp1258", errors="replace") + b"\xff", "dòng 2"),
        (b'{"format": \n', "dòng 2"),
        (b"{} {}", "cột 4"),
        (b"[1, 2]", "đối tượng"),
        (b"null", "đối tượng"),
        (b"7", "đối tượng"),
        (b'"so-dai-hoi/contest"', "đối tượng"),
        (b"[" * 100_000, "lồng nhau quá sâu"),
        (b'{"a":' * 100_000, "lồng nhau quá sâu"),
        (b"SQLite format 3\x00", "JSON"),
        (b"%PDF-1.7", "JSON"),
        (b"\x00" * 9, "JSON"),
    ],
)
def test_what_is_no_json_object_in_utf8_is_refused_as_a_whole(tmp_path, data, says):
    path = tmp_path / "contest.json"
    path.write_bytes(data)
    error = refusal(str(path))
    assert error.path == "$"
    assert says in error.reason


def test_a_file_far_too_large_is_not_even_read(tmp_path):
    path = tmp_path / "disk.img"
    with path.open("wb") as file:
        file.truncate(64 * 2**20 + 1)
    error = refusal(str(path))
    assert (error.path, "64 MiB" in error.reason) == ("$", True)


def test_what_cannot_be_opened_is_refused_in_words(tmp_path):
    assert "Không có tệp này" in refusal(str(tmp_path / "none.json")).reason
    assert "thư mục" in refusal(str(tmp_path)).reason
    assert "Không đọc được" in refusal("a\0b").reason


@pytest.mark.parametrize(
    "change",
    [
        setting("deductions", to={}),
        setting("deductions", to={"committee_absent": 0, "delegate_absent": 0}),
        setting("alternates", to=9),
        setting("issued", to=7),
        setting("candidates", 1, "name", to="Lò Văn An"),
        setting("contest", to='Bầu "true", {"ballots":[]} \\ \u2028'),
        setting("committee", to="true"),
        setting("ballots", 0, "agree", to=[2, 1]),
        setting("ballots", 0, "serial", to=MOST),
        setting("ballots", 5, "note", to="true, 1.5"),
    ],
)
def test_what_may_be_so_is_counted(tmp_path, change):
    outcome = recount(write(tmp_path, contest(change))).outcome
    assert (outcome["valid"], outcome["invalid_by_reason"]) == (4, {"foreign_paper": 1, "other": 1, "overvote": 1})


def test_a_round_without_papers_elects_nobody(tmp_path):
    nothing = contest(setting("ballots", to=[]), setting("returned", to=0))
    outcome = recount(write(tmp_path, nothing)).outcome
    assert (outcome["valid"], outcome["elected"], outcome["seats_left"]) == (0, [], 2)


ODD_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-2, 5)
    | st.integers()
    | st.floats()
    | st.sampled_from(["", "first", "runoff", "other", "overvote", "strike_out", "committee", "\ud800", "a\u0301"])
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(data=st.data())
def test_any_single_change_is_counted_or_refused_with_a_path(tmp_path_factory, data):
    filed = data.draw(contests())
    place = data.draw(st.sampled_from([place for place in places(filed) if place]))
    change = data.draw(st.just(without(*place)) | ODD_VALUES.map(lambda value: setting(*place, to=value)))
    change(filed)
    path = write_text(tmp_path_factory.mktemp("odd"), json.dumps(filed))
    for error in refusals([path]):
        assert error.startswith(f"{path}: $")
        assert error.endswith(".")


def refusals(paths: list[str]) -> list[str]:
    out, err = io.StringIO(), io.StringIO()
    code = run(paths, as_json=True, out=out, err=err)
    lines = err.getvalue().splitlines()
    assert code == (2 if lines else 0)
    assert len(lines) + len(out.getvalue().splitlines()) == len(paths)
    (out.getvalue() + err.getvalue()).encode()
    return lines


@given(st.binary(max_size=60))
def test_any_bytes_are_refused_without_a_traceback(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("bytes") / "contest.json"
    path.write_bytes(data)
    with pytest.raises(ContestFileError):
        read_contest_file(path)


@pytest.mark.parametrize("mark", [True, False])
@pytest.mark.parametrize("decoy", ["", "ballots"])
def test_no_mark_is_true_or_false_however_the_key_of_the_ballots_is_written(tmp_path, mark, decoy):
    filed = contest(setting("ballots", 0, "agree", to=[mark, 2]), setting("contest", to=decoy or "Bầu"))
    ballots = filed.pop("ballots")
    head = json.dumps(filed, ensure_ascii=False)[1:]
    path = write_text(tmp_path, f'{{"\\u0062allots": {json.dumps(ballots)}, {head}')
    error = refusal(path)
    assert error.path == "$.ballots[0].agree[0]"


def test_what_never_ends_is_refused_as_too_large():
    assert "lớn hơn 64 MiB" in refusal("/dev/zero").reason


@pytest.mark.parametrize("name", ["hai\ndòng.json", "hai\u2028dòng.json", "về\rđầu.json"])
def test_a_file_name_with_an_end_of_line_is_one_line(tmp_path, name):
    path = tmp_path / name
    path.write_text("không phải JSON", "utf-8")
    said = io.StringIO()
    assert run([str(path), str(tmp_path / f"không có {name}")], as_json=False, out=io.StringIO(), err=said) == 2
    assert len(said.getvalue().splitlines()) == 2
