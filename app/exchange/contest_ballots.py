"""The ballots of a contest file, checked one by one: the reading that can say what is wrong and where.

What it is for: every field of every ballot, with its path.
What it is not for: speed (quick_ballots), and whether a paper is valid, which the rules decide.
"""

from collections.abc import Mapping, Sequence

from app.exchange.json_fields import (
    ContestFileError,
    choice,
    fields,
    integer,
    item,
    items,
    known_fields,
    text,
)
from app.rules.ballots import STATED_REASONS, Ballot, Reason
from app.rules.contest_object import FiledBallot
from app.rules.rounds import Marking, Round

_MARKED = ("batch", "serial", "agree", "disagree")
_STATED = ("batch", "serial", "invalid")
_DERIVED_REASONS = tuple(reason for reason in Reason if reason not in STATED_REASONS)


def read_ballots(values: Sequence[object], terms: Round) -> list[FiledBallot]:
    """Read all ballots in their order; raise ContestFileError at the first that does not fit."""
    candidates = frozenset(terms.candidates)
    paths: dict[tuple[int, int], str] = {}
    ballots: list[FiledBallot] = []
    for index, value in enumerate(values):
        path = item("$.ballots", index)
        filed = read_ballot(value, path, terms.marking, candidates)
        first = paths.setdefault((filed.batch, filed.serial), path)
        if first != path:
            reason = (
                f"Tập {filed.batch}, phiếu {filed.serial} đã có ở {first}. Bỏ phiếu ghi lặp, hoặc sửa số của phiếu."
            )
            raise ContestFileError(path, reason)
        ballots.append(filed)
    return ballots


def read_ballot(value: object, path: str, marking: Marking, candidates: frozenset[int]) -> FiledBallot:
    """Read one ballot at this path: its marks, or the stated reason why it is invalid."""
    found = fields(value, path)
    if "invalid" in found:
        ballot = _stated(found, path)
    else:
        _refuse_stray_note(found, path)
        known_fields(found, path, _MARKED)
        ballot = _marked(found, path, marking, candidates)
    batch, serial = (integer(found[name], f"{path}.{name}", least=1) for name in ("batch", "serial"))
    return FiledBallot(batch, serial, ballot)


def _stated(found: Mapping[str, object], path: str) -> Ballot:
    place = f"{path}.invalid"
    if found["invalid"] in _DERIVED_REASONS:
        reason = (
            f"«{found['invalid']}» suy ra từ dấu trên phiếu, không ghi ở đây. Ghi agree và disagree như trên phiếu."
        )
        raise ContestFileError(place, reason)
    stated = Reason(choice(found["invalid"], place, STATED_REASONS))
    for column in ("agree", "disagree"):
        if column in found:
            reason = "Phiếu đã nêu lý do không hợp lệ thì không ghi dấu. Bỏ agree và disagree, hoặc bỏ invalid."
            raise ContestFileError(f"{path}.{column}", reason)
    if stated is not Reason.OTHER:
        _refuse_stray_note(found, path)
        known_fields(found, path, _STATED)
        return Ballot(stated=stated)
    known_fields(found, path, (*_STATED, "note"))
    return Ballot(stated=stated, note=text(found["note"], f"{path}.note"))


def _refuse_stray_note(found: Mapping[str, object], path: str) -> None:
    if "note" in found:
        reason = "Ghi chú chỉ đi với lý do «other». Bỏ ghi chú, hoặc ghi lý do là other."
        raise ContestFileError(f"{path}.note", reason)


def _marked(found: Mapping[str, object], path: str, marking: Marking, candidates: frozenset[int]) -> Ballot:
    agree = _numbers(found["agree"], f"{path}.agree", candidates)
    disagree = _numbers(found["disagree"], f"{path}.disagree", candidates)
    if marking is Marking.STRIKE_OUT:
        _check_struck_list(agree, disagree, path, candidates)
    return Ballot(frozenset(agree), frozenset(disagree))


def _numbers(value: object, path: str, candidates: frozenset[int]) -> dict[int, int]:
    """Return the numbers of one column with their places in it."""
    places: dict[int, int] = {}
    for index, written in enumerate(items(value, path)):
        number = integer(written, item(path, index), least=1)
        if number not in candidates:
            reason = f"Số {number} không có trong danh sách bầu cử. Sửa số này, hoặc thêm người vào candidates."
            raise ContestFileError(item(path, index), reason)
        if number in places:
            reason = f"Số {number} đã có ở {item(path, places[number])}. Bỏ số thừa."
            raise ContestFileError(item(path, index), reason)
        places[number] = index
    return places


def _check_struck_list(
    agree: Mapping[int, int], disagree: Mapping[int, int], path: str, candidates: frozenset[int]
) -> None:
    """On a struck list a name is either struck or left: together the columns are all candidates, once each."""
    for number, index in disagree.items():
        if number in agree:
            reason = f"Số {number} có cả trong agree; trên phiếu gạch tên, một tên hoặc bị gạch hoặc được để lại."
            raise ContestFileError(item(f"{path}.disagree", index), f"{reason} Bỏ một chỗ.")
    missing = sorted(candidates - agree.keys() - disagree.keys())
    if missing:
        reason = f"Số {missing[0]} không có trong agree lẫn disagree; trên phiếu gạch tên phải ghi đủ mọi số."
        raise ContestFileError(path, f"{reason} Thêm số này vào một trong hai danh sách.")
