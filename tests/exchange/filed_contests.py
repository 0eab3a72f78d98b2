"""Contest files for the tests: a small right one to change, and any right one.

What it is for: saying in one line what is different in a file; drawing files that must be counted.
What it is not for: asserting anything.
"""

import copy
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

Contest = dict[str, Any]
Change = Callable[[Contest], object]

MOST = 2**53 - 1
_DEDUCTIONS = {
    "delegate_congress": ["committee_absent", "delegate_absent"],
    "member_congress": ["temporary_elsewhere", "exempt_absent", "suspended", "excused_absent"],
    "committee": ["suspended"],
}
_NAMES = st.text(st.sampled_from("aăâđêôơư ĐẤẫọ'true\"\\/"), min_size=1, max_size=8).filter(str.strip)


def contest(*changes: Change) -> Contest:
    """Three candidates for two seats, five papers with marks and two without; each change works on a copy."""
    filed: Contest = {
        "format": "so-dai-hoi/contest",
        "version": 1,
        "rules": "qd-190-2024",
        "committee": "Đảng bộ xã Mường Phăng",
        "congress": "Đại hội đại biểu lần thứ IX, nhiệm kỳ 2025-2030",
        "contest": "Bầu Ban Chấp hành",
        "electorate": "delegate_congress",
        "round": 1,
        "kind": "first",
        "seats": 2,
        "alternates": 0,
        "summoned": 8,
        "deductions": {"delegate_absent": 1},
        "present": 7,
        "issued": 6,
        "returned": 7,
        "marking": "strike_out",
        "candidates": [
            {"number": 1, "name": "Lò Văn An"},
            {"number": 2, "name": "Quàng Thị Bình"},
            {"number": 3, "name": "Nguyễn Đức Cường"},
        ],
        "ballots": [
            {"batch": 1, "serial": 1, "agree": [1, 2], "disagree": [3]},
            {"batch": 1, "serial": 2, "agree": [1, 3], "disagree": [2]},
            {"batch": 1, "serial": 3, "agree": [1, 2, 3], "disagree": []},
            {"batch": 2, "serial": 1, "invalid": "foreign_paper"},
            {"batch": 2, "serial": 2, "agree": [1, 2], "disagree": [3]},
            {"batch": 2, "serial": 3, "invalid": "other", "note": "Phiếu rách"},
            {"batch": 2, "serial": 4, "agree": [1, 2], "disagree": [3]},
        ],
    }
    for change in changes:
        change(filed)
    return filed


def setting(*place: str | int, to: object) -> Change:
    """Put a value at a place: setting("ballots", 0, "agree", to=[])."""

    def change(filed: Contest) -> None:
        *above, last = place
        _at(filed, above)[last] = to

    return change


def without(*place: str | int) -> Change:
    def change(filed: Contest) -> None:
        *above, last = place
        del _at(filed, above)[last]

    return change


def columns(filed: Contest) -> None:
    """Make it a list of three for three seats, marked in two columns."""
    filed["marking"], filed["seats"] = "agree_disagree", 3


def write(folder: Path, filed: object, name: str = "contest.json") -> str:
    return write_text(folder, json.dumps(filed, ensure_ascii=False), name)


def write_text(folder: Path, text: str, name: str = "contest.json") -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def in_other_words(filed: Contest) -> Contest:
    """The same contest with the fields of each paper in another order, as another program may write it."""
    again = copy.deepcopy(filed)
    again["ballots"] = [dict(reversed(ballot.items())) for ballot in again["ballots"]]
    return again


def with_a_doubt(filed: Contest) -> Contest:
    """The same contest with `true` in a text after the papers, for which they are read one by one."""
    return {field: value for field, value in filed.items() if field != "committee"} | {"committee": "true"}


def places(value: object, above: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """All places in a JSON value, the value itself first."""
    yield above
    if isinstance(value, dict):
        for key, one in value.items():
            yield from places(one, (*above, key))
    elif isinstance(value, list):
        for index, one in enumerate(value):
            yield from places(one, (*above, index))


def _at(filed: Any, place: Sequence[str | int]) -> Any:
    for step in place:
        filed = filed[step]
    return filed


@st.composite
def contests(draw: st.DrawFn, most_number: int = 99) -> Contest:
    """Any contest that can be counted; `most_number` bounds the numbers of the candidates."""
    marking = draw(st.sampled_from(["strike_out", "agree_disagree"]))
    numbers = draw(st.lists(st.integers(1, most_number), min_size=1, max_size=7, unique=True))
    papers = [draw(_papers(marking, numbers)) for _ in range(draw(st.integers(0, 8)))]
    kept = draw(st.lists(st.tuples(st.integers(1, 3), st.integers(1, 99)), min_size=len(papers), unique=True))
    ballots = [{"batch": batch, "serial": serial} | paper for (batch, serial), paper in zip(kept, papers, strict=False)]
    electorate = draw(st.sampled_from(sorted(_DEDUCTIONS)))
    deductions = draw(st.dictionaries(st.sampled_from(_DEDUCTIONS[electorate]), st.integers(0, 3)))
    foreign = sum(paper.get("invalid") == "foreign_paper" for paper in papers)
    issued = len(ballots) - draw(st.integers(0, foreign)) + draw(st.integers(0, 2))
    present = issued + draw(st.integers(0, 2))
    number = draw(st.integers(1, 3))
    return contest() | {
        "rules": draw(st.sampled_from(["qd-244-2014", "qd-190-2024"])),
        "contest": draw(_NAMES),
        "electorate": electorate,
        "round": number,
        "kind": "first" if number == 1 else draw(st.sampled_from(["further", "runoff"])),
        "seats": draw(st.integers(1, len(numbers))),
        "alternates": draw(st.integers(0, 2)),
        "summoned": max(present, 1) + sum(deductions.values()) + draw(st.integers(0, 2)),
        "deductions": deductions,
        "present": present,
        "issued": issued,
        "returned": len(ballots),
        "marking": marking,
        "candidates": [{"number": number, "name": draw(_NAMES)} for number in numbers],
        "ballots": ballots,
    }


@st.composite
def _papers(draw: st.DrawFn, marking: str, numbers: list[int]) -> Contest:
    if draw(st.integers(0, 4)) == 0:
        reason = draw(st.sampled_from(["foreign_paper", "identifying_mark", "written_name", "other"]))
        return {"invalid": reason} | ({"note": draw(_NAMES)} if reason == "other" else {})
    agree = draw(st.lists(st.sampled_from(numbers), unique=True))
    others = draw(st.permutations([number for number in numbers if number not in agree]))
    if marking == "strike_out":
        return {"agree": agree, "disagree": others}
    return {"agree": agree, "disagree": draw(st.lists(st.sampled_from(numbers), unique=True))}
