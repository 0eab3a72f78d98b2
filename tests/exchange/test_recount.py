import copy
import hashlib
import io
import itertools
import json
import random
import subprocess
import sys
from typing import Any

import pytest
import rfc8785
from filed_contests import Contest, contest, contests, in_other_words, setting, with_a_doubt, without, write
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.recount import recount, run


def papers_with(votes: list[int], seats: int, papers: int) -> list[dict[str, Any]]:
    """Valid papers on which candidate 1 has votes[0], candidate 2 votes[1] and so on."""
    chosen: list[set[int]] = [set() for _ in range(papers)]
    place = 0
    for number, wanted in enumerate(votes, start=1):
        for _ in range(wanted):
            chosen[place % papers].add(number)
            place += 1
    assert all(len(agree) <= seats for agree in chosen)
    return [
        {
            "batch": index // 50 + 1,
            "serial": index % 50 + 1,
            "agree": sorted(agree),
            "disagree": [number for number in range(1, len(votes) + 1) if number not in agree],
        }
        for index, agree in enumerate(chosen)
    ]


def voted(seats: int, votes: list[int], *, base: int = 228, **fields: object) -> Contest:
    """A contest of the regulation's worked cases: seats, votes of each, base."""
    papers = min(base, sum(votes))
    return (
        contest()
        | {
            "seats": seats,
            "summoned": base,
            "deductions": {},
            "present": papers,
            "issued": papers,
            "returned": papers,
            "candidates": [{"number": number, "name": f"Lò Văn {number}"} for number in range(1, len(votes) + 1)],
            "ballots": papers_with(votes, seats, papers),
        }
        | fields
    )


CASES = {
    "1 all over half, those with most": (voted(3, [200, 180, 150, 140]), [1, 2, 3], [], None, 0, "none"),
    "2 tied across the last seats": (voted(3, [200, 150, 150, 150]), [1], [2, 3, 4], "seats", 2, "runoff"),
    "3 equal votes that both fit": (voted(3, [200, 150, 150, 140]), [1, 2, 3], [], None, 0, "none"),
    "4 half is not over half": (voted(3, [200, 120, 114, 114]), [1, 2], [], None, 1, "further"),
    "5 all tied": (voted(3, [115, 115, 115, 115]), [], [1, 2, 3, 4], "seats", 3, "runoff"),
    "6 run-off needs no half": (voted(2, [100, 90, 30], round=2, kind="runoff"), [1, 2], [], None, 0, "none"),
    "7 run-off tied again": (voted(1, [110, 110], round=2, kind="runoff"), [], [1, 2], "seats", 1, "runoff"),
    "14 five of ten is not enough": (voted(1, [5, 5], base=11), [], [], None, 1, "further"),
}


@pytest.mark.parametrize(("filed", "elected", "tied", "tied_for", "left", "opens"), CASES.values(), ids=CASES)
def test_worked_cases_of_the_regulation(tmp_path, filed, elected, tied, tied_for, left, opens):
    outcome = recount(write(tmp_path, filed)).outcome
    assert outcome["elected"] == elected
    assert (outcome["tied"], outcome["tied_for"]) == (tied, tied_for)
    assert (outcome["seats_left"], outcome["next"]) == (left, opens)
    assert outcome["needed"] == (None if filed["kind"] == "runoff" else filed["summoned"] // 2 + 1)


def test_alternates_are_named_above_a_tie_and_wait_for_the_seats(tmp_path):
    """Cases 15 and 16."""
    full = recount(write(tmp_path, voted(3, [130, 125, 120, 118, 116, 50], alternates=2))).outcome
    assert (full["elected"], full["alternates"], full["next"]) == ([1, 2, 3], [4, 5], "none")
    tied = recount(write(tmp_path, voted(4, [140, 135, 130, 125, 120, 116, 116], alternates=2))).outcome
    assert (tied["elected"], tied["alternates"]) == ([1, 2, 3, 4], [5])
    assert (tied["tied"], tied["tied_for"], tied["next"]) == ([6, 7], "alternates", "runoff")
    waiting = recount(write(tmp_path, voted(3, [130, 120, 118, 118, 116], alternates=2))).outcome
    assert (waiting["elected"], waiting["alternates"], waiting["tied_for"]) == ([1, 2], [], "seats")
    few = recount(write(tmp_path, voted(3, [130, 125, 120, 118, 90], alternates=2))).outcome
    assert (few["alternates"], few["next"]) == ([4], "none")


def test_one_candidate_in_two_columns(tmp_path):
    """Case 8: 120 agree, 100 do not, 3 both, 3 neither."""
    marks = [([1], [])] * 120 + [([], [1])] * 100 + [([1], [1])] * 3 + [([], [])] * 3
    filed = voted(1, [1], present=226, issued=226, returned=226, marking="agree_disagree") | {
        "ballots": [
            {"batch": 1, "serial": serial, "agree": agree, "disagree": disagree}
            for serial, (agree, disagree) in enumerate(marks, start=1)
        ]
    }
    outcome = recount(write(tmp_path, filed)).outcome
    assert (outcome["valid"], outcome["invalid_by_reason"]) == (220, {"both_columns": 3, "blank": 3})
    assert outcome["candidates"] == [
        {"number": 1, "name": "Lò Văn 1", "votes": 120, "percent": "52,63", "outcome": "elected"}
    ]


def test_two_candidates_in_two_columns_a_line_may_be_spoiled_and_the_paper_still_good(tmp_path):
    """Cases 9 and 10."""
    ballots = [
        {"batch": 1, "serial": 1, "agree": [1, 2], "disagree": [1]},
        {"batch": 1, "serial": 2, "agree": [], "disagree": []},
    ]
    figures = {"present": 2, "issued": 2, "returned": 2, "marking": "agree_disagree"}
    outcome = recount(write(tmp_path, voted(2, [1, 1], base=3, **figures) | {"ballots": ballots})).outcome
    assert [candidate["votes"] for candidate in outcome["candidates"]] == [0, 1]
    assert (outcome["valid"], outcome["denominator"]) == (2, 3)


@pytest.mark.parametrize(("struck", "reason"), [(6, None), (4, "overvote"), (0, "overvote"), (30, "no_choice")])
def test_struck_lists_of_thirty_for_twenty_five_seats(tmp_path, struck, reason):
    """Case 11."""
    numbers = list(range(1, 31))
    paper = {"batch": 1, "serial": 1, "agree": numbers[struck:], "disagree": numbers[:struck]}
    figures = {"present": 1, "issued": 1, "returned": 1}
    outcome = recount(write(tmp_path, voted(25, [1] * 30, **figures) | {"ballots": [paper]})).outcome
    assert outcome["invalid_by_reason"] == ({reason: 1} if reason else {})


@pytest.mark.parametrize(
    ("electorate", "summoned", "deductions", "needed"),
    [
        ("delegate_congress", 228, {"delegate_absent": 3}, 113),
        ("delegate_congress", 228, {"delegate_absent": 1}, 114),
        ("delegate_congress", 200, {"committee_absent": 3, "delegate_absent": 5}, 97),
        ("committee", 25, {}, 13),
        ("committee", 25, {"suspended": 1}, 13),
        ("committee", 25, {"suspended": 2}, 12),
        ("member_congress", 11, {"excused_absent": 0}, 6),
        ("member_congress", 1, {}, 1),
    ],
)
def test_votes_needed_are_over_half_of_the_base(tmp_path, electorate, summoned, deductions, needed):
    """Cases 12 to 14 and 19."""
    filed = voted(1, [0, 0], summoned=summoned, deductions=deductions, electorate=electorate)
    outcome = recount(write(tmp_path, filed)).outcome
    assert outcome["needed"] == needed
    assert outcome["denominator"] == summoned - sum(deductions.values())


def test_a_foreign_paper_explains_one_paper_too_many(tmp_path):
    """Case 18."""
    outcome = recount(write(tmp_path, contest(setting("issued", to=6)))).outcome
    assert outcome["valid"] + outcome["invalid"] == 7


def test_the_line_of_json_is_as_published(tmp_path):
    path = write(tmp_path, contest())
    digested = contest(without("committee"), without("congress"), without("ballots", 5, "note"))
    out = io.StringIO()
    assert run([path], as_json=True, out=out, err=io.StringIO()) == 0
    assert json.loads(out.getvalue()) == {
        "file": path,
        "valid": 4,
        "invalid": 3,
        "invalid_by_reason": {"foreign_paper": 1, "other": 1, "overvote": 1},
        "denominator": 7,
        "needed": 4,
        "candidates": [
            {"number": 1, "name": "Lò Văn An", "votes": 4, "percent": "57,14", "outcome": "elected"},
            {"number": 2, "name": "Quàng Thị Bình", "votes": 3, "percent": "42,86", "outcome": "not_elected"},
            {"number": 3, "name": "Nguyễn Đức Cường", "votes": 1, "percent": "14,29", "outcome": "not_elected"},
        ],
        "elected": [1],
        "alternates": [],
        "tied": [],
        "tied_for": None,
        "seats_left": 1,
        "next": "further",
        "articles": ["Điều 15, Quyết định 190-QĐ/TW", "Điều 30, Quyết định 190-QĐ/TW"],
        "digest": "sha256:" + hashlib.sha256(rfc8785.dumps(digested)).hexdigest(),
    }
    assert out.getvalue().index('"file"') < out.getvalue().index('"valid"') < out.getvalue().index('"digest"')
    assert out.getvalue().count("\n") == 1


def test_without_json_a_person_reads_who_is_elected_and_what_is_open(tmp_path):
    out = io.StringIO()
    filed = voted(3, [200, 150, 150, 150, 30], alternates=1)
    assert run([write(tmp_path, filed)], as_json=False, out=out, err=io.StringIO()) == 0
    text = out.getvalue()
    for line in (
        "Bầu Ban Chấp hành, lần bầu thứ 1",
        "Phiếu thu về: 228; hợp lệ 228, không hợp lệ 0",
        "Mẫu số: 228; quá nửa là từ 115 phiếu",
        "Trúng cử: 1 người",
        "  1. Lò Văn 1 (số 1): 200 phiếu, 87,72%",
        "Bằng phiếu ở chỗ cuối của số lượng cần bầu: 3 người",
        "Còn thiếu: 2 người",
        "Tiếp theo: bầu lại giữa những người bằng phiếu, ai nhiều phiếu hơn thì trúng cử, không cần quá nửa",
    ):
        assert line in text.splitlines()
    assert "Dự khuyết" not in text


def test_in_words_reasons_alternates_and_a_run_off_are_told(tmp_path):
    out = io.StringIO()
    full = voted(3, [130, 125, 120, 118, 116], alternates=2)
    runoff = voted(1, [3, 2], round=2, kind="runoff")
    files = [write(tmp_path, filed, f"{index}.json") for index, filed in enumerate([contest(), full, runoff])]
    assert run(files, as_json=False, out=out, err=io.StringIO()) == 0
    lines = out.getvalue().splitlines()
    reasons = "bầu thừa số lượng 1"
    assert any(reasons in line and "không do ban kiểm phiếu phát ra 1" in line for line in lines)
    assert "Trúng cử: không có" not in lines
    assert "Dự khuyết: 2 người" in lines
    assert "Mẫu số: 228; bầu lại giữa những người bằng phiếu nên không cần quá nửa" in lines


def test_a_refused_file_is_named_and_the_others_are_still_counted(tmp_path):
    good, other = write(tmp_path, contest(), "a.json"), write(tmp_path, voted(1, [9, 1], base=10), "c.json")
    bad = write(tmp_path, contest(setting("ballots", 1, "agree", 1, to=9)), "b.json")
    gone = str(tmp_path / "gone.json")
    out, err = io.StringIO(), io.StringIO()
    assert run([good, bad, gone, other], as_json=True, out=out, err=err) == 2
    assert [json.loads(line)["file"] for line in out.getvalue().splitlines()] == [good, other]
    first, second = err.getvalue().splitlines()
    assert first.startswith(f"{bad}: $.ballots[1].agree[1]: Số 9 không có trong danh sách bầu cử.")
    assert second.startswith(f"{gone}: $: Không có tệp này.")


def test_a_file_name_that_is_no_text_is_spelled_out():
    out, err = io.StringIO(), io.StringIO()
    assert run(["phi\udce1u.json"], as_json=True, out=out, err=err) == 2
    assert err.getvalue().encode().startswith(rb"phi\udce1u.json: $: ")


def test_counting_again_needs_neither_window_nor_book_nor_printing():
    code = "import sys, app.exchange.recount; print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    unwanted = ("PySide6", "shiboken6", "sqlite3", "sqlite_utils", "reportlab", "zc", "jsonschema", "app.models")
    assert [name for name in loaded if name.startswith(unwanted)] == []
    assert "app.rules.counting" in loaded


@given(contests(), st.randoms(use_true_random=False))
def test_order_and_batches_of_papers_change_nothing_but_the_digest(tmp_path_factory, filed, dice: random.Random):
    folder = tmp_path_factory.mktemp("order")
    before = recount(write(folder, filed)).outcome
    shuffled = copy.deepcopy(filed)
    dice.shuffle(shuffled["ballots"])
    for place, ballot in enumerate(shuffled["ballots"]):
        ballot["batch"], ballot["serial"] = place // 2 + 1, place % 2 + 1
    after = recount(write(folder, shuffled)).outcome
    assert after | {"digest": ""} == before | {"digest": ""}


@given(contests(), st.lists(st.integers(1, 2**53 - 1), min_size=7, max_size=7, unique=True))
def test_other_numbers_on_the_papers_elect_the_same_people(tmp_path_factory, filed, numbers):
    """Case 22, and lists whose numbers do not fit in a byte."""
    new = {candidate["number"]: number for candidate, number in zip(filed["candidates"], numbers, strict=False)}
    renamed = copy.deepcopy(filed)
    for candidate in renamed["candidates"]:
        candidate["number"] = new[candidate["number"]]
    for ballot in renamed["ballots"]:
        for column in {"agree", "disagree"} & ballot.keys():
            ballot[column] = [new[number] for number in ballot[column]]
    folder = tmp_path_factory.mktemp("numbers")
    before, after = recount(write(folder, filed)).outcome, recount(write(folder, renamed)).outcome
    assert after["elected"] == [new[number] for number in before["elected"]]
    assert after["tied"] == [new[number] for number in before["tied"]]
    assert [one["votes"] for one in after["candidates"]] == [one["votes"] for one in before["candidates"]]
    assert after["invalid_by_reason"] == before["invalid_by_reason"]


@pytest.mark.parametrize("order", list(itertools.permutations(["batch", "serial", "agree", "disagree"])))
def test_the_fields_of_a_paper_may_come_in_any_order(tmp_path, order):
    usual, other = contest(), contest()
    other["ballots"][6] = {field: other["ballots"][6][field] for field in order}
    assert recount(write(tmp_path, other)) == recount(write(tmp_path, usual))


@given(contests(most_number=110))
def test_the_order_of_fields_changes_neither_outcome_nor_digest(tmp_path_factory, filed):
    folder = tmp_path_factory.mktemp("fields")
    assert recount(write(folder, in_other_words(filed))) == recount(write(folder, filed))


@given(contests())
def test_papers_read_one_by_one_and_together_give_the_same_line(tmp_path_factory, filed):
    folder = tmp_path_factory.mktemp("doubt")
    assert recount(write(folder, with_a_doubt(filed))) == recount(write(folder, filed))
