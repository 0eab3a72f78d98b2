"""Counting minutes made up for the tests: real rounds, counted by the rules."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from app.models.contests import BoardMember, BoardRole, Office
from app.models.round_records import Candidate
from app.reports.counting_minutes_data import CountingMinutes
from app.rules.ballots import Ballot, Reason
from app.rules.closing import Papers
from app.rules.counting import count
from app.rules.rounds import Deduction, Electorate, Round, RoundKind, marking_for
from app.rules.rule_sets import QD_244_2014
from app.rules.vietnamese import name_key

HANOI = timezone(timedelta(hours=7))
COMMITTEE = "Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh"
DIGEST = "sha256:" + "9f3a20c1d4b7e856" * 4
SURNAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Đặng", "Bùi", "Đỗ", "Lò", "Quàng", "Giàng", "Tòng")
MIDDLES = ("Văn", "Thị Bích", "Đức", "Quang", "Thị", "Hữu", "Ngọc", "A")
GIVEN = (
    "An",
    "Ánh",
    "Bình",
    "Cường",
    "Dũng",
    "Đức",
    "Hằng",
    "Hòa",
    "Huệ",
    "Khánh",
    "Lử",
    "Mỹ",
    "Nghĩa",
    "Oanh",
    "Phượng",
)
BOARD = tuple(
    BoardMember(name, role)
    for name, role in (
        ("Vũ Văn Hải", BoardRole.HEAD),
        ("Lò Thị Thủy", BoardRole.SECRETARY),
        ("Giàng A Páo", BoardRole.MEMBER),
        ("Trần Quốc Toản", BoardRole.MEMBER),
        ("Đặng Thị Ngọc Huyền", BoardRole.MEMBER),
    )
)
_FOUR_SPOILED = (Reason.FOREIGN_PAPER, Reason.IDENTIFYING_MARK, Reason.OTHER, Reason.OTHER)


def names(number: int) -> list[str]:
    """Return so many different names in the order of a ballot paper."""
    made = []
    for place in range(number):
        given = GIVEN[(place // 3 + place) % 15]
        more = f"{SURNAMES[place // 96 % 12]} " if place >= 96 else ""
        made.append(f"{SURNAMES[place % 12]} {MIDDLES[(place // 12 + place) % 8]} {more}{given}")
    return sorted(made, key=name_key)


def candidates(listed: Sequence[str]) -> tuple[Candidate, ...]:
    """Number a list of names."""
    return tuple(Candidate(name, number=number) for number, name in enumerate(listed, start=1))


def terms(
    listed: int,
    seats: int,
    *,
    summoned: int = 228,
    electorate: Electorate = Electorate.DELEGATE_CONGRESS,
    **more: object,
) -> Round:
    """Return the terms of a round on a list of so many people."""
    kind = more.pop("kind", RoundKind.FIRST)
    return Round(
        rules=QD_244_2014,
        electorate=electorate,
        kind=kind,
        seats=seats,
        candidates=tuple(range(1, listed + 1)),
        marking=marking_for(listed, seats),
        summoned=summoned,
        **more,
    )


def ballots_for(round_terms: Round, votes: Mapping[int, int], valid: int, spoiled: Sequence[Reason]) -> list[Ballot]:
    """Return papers that give each candidate exactly these votes; who gets none is refused."""
    chosen: list[set[int]] = [set() for _ in range(valid)]
    turn = 0
    for number, wished in votes.items():
        for step in range(wished):
            chosen[(turn + step) % valid].add(number)
        turn += wished
    everybody = frozenset(round_terms.candidates)
    papers = [Ballot(frozenset(one), everybody - one) for one in chosen]
    return papers + [Ballot(stated=reason, note="Phiếu rách") for reason in spoiled]


def minutes(
    round_terms: Round,
    votes: Mapping[int, int],
    *,
    valid: int = 222,
    spoiled: Sequence[Reason] = _FOUR_SPOILED,
    **changes: object,
) -> CountingMinutes:
    """Return the minutes of a counted round with everything filled in."""
    papers = valid + len(spoiled)
    result = count(round_terms, ballots_for(round_terms, votes, valid, spoiled))
    made = CountingMinutes(
        copies=3,
        committee=COMMITTEE,
        superior="Đảng bộ tỉnh",
        congress=f"Đại hội đại biểu {COMMITTEE} lần thứ IX",
        term="2020-2025",
        contest="Ban Chấp hành Đảng bộ khóa IX",
        office=Office.EXECUTIVE_COMMITTEE,
        terms=round_terms,
        candidates=candidates(names(len(round_terms.candidates))),
        papers=Papers(present=papers, issued=papers, returned=papers),
        result=result,
        minutes_number="7",
        place="Sơn La",
        day=date(2020, 7, 29),
        began=datetime(2020, 7, 29, 9, 5, tzinfo=HANOI),
        closed=datetime(2020, 7, 29, 10, 40, tzinfo=HANOI),
        board=BOARD,
        presidium="Nguyễn Trung Khải",
        digest=DIGEST,
    )
    return replace(made, **changes)


def thirty(**changes: object) -> CountingMinutes:
    """25 of 30, the usual case: everybody over half down to the 25th."""
    round_terms = terms(30, 25, deductions={Deduction.DELEGATE_ABSENT: 2})
    votes = {number: 212 - 3 * ((number * 7) % 30) for number in range(1, 31)}
    return minutes(round_terms, votes, **changes)


def two_hundred() -> CountingMinutes:
    """150 of 200."""
    round_terms = terms(200, 150, summoned=1587)
    votes = {number: 1500 - 4 * ((number * 37) % 200) for number in range(1, 201)}
    return minutes(round_terms, votes, valid=1506, board=tuple(BoardMember(n, BoardRole.MEMBER) for n in names(25)))


def secretary(**changes: object) -> CountingMinutes:
    """One candidate in columns, elected by a committee of 25."""
    round_terms = terms(1, 1, summoned=25, electorate=Electorate.COMMITTEE)
    filled = {
        "spoiled": (),
        "contest": "Bí thư Đảng ủy",
        "office": Office.SECRETARY,
        "candidates": candidates(["Nguyễn Trung Khải"]),
        "presidium": "",
    }
    return minutes(round_terms, {1: 24}, valid=25, **(filled | changes))


def columns_of_seven(**changes: object) -> CountingMinutes:
    """Seven of seven in columns, some rows marked in both boxes or in neither."""
    round_terms = terms(7, 7, summoned=25, electorate=Electorate.COMMITTEE)
    everybody = frozenset(round_terms.candidates)
    papers = [Ballot(everybody - {4, 5}, frozenset({4})) for _ in range(3)] + [Ballot(everybody) for _ in range(21)]
    papers.append(Ballot(everybody, everybody - {1}))
    result = count(round_terms, papers)
    filled = {"contest": "Ban Thường vụ Đảng ủy", "office": Office.STANDING_COMMITTEE, "result": result, "spoiled": ()}
    return minutes(round_terms, {1: 25}, valid=25, **(filled | changes))


def runoff(**changes: object) -> CountingMinutes:
    """Two of three who were tied, in the second round."""
    round_terms = terms(3, 2, kind=RoundKind.RUNOFF)
    return minutes(round_terms, {1: 100, 2: 90, 3: 30}, round_number=2, **changes)


def delegates(**changes: object) -> CountingMinutes:
    """35 delegates and 2 alternates of 41, one list."""
    round_terms = terms(41, 35, alternates=2)
    votes = {number: 215 - 2 * ((number * 11) % 41) for number in range(1, 42)}
    filled = {
        "contest": "Đoàn đại biểu dự Đại hội đại biểu Đảng bộ tỉnh lần thứ XV",
        "office": Office.DELEGATES,
    }
    return minutes(round_terms, votes, **(filled | changes))
