"""Reading the one line a clerk types for a ballot.

What it is for: text in, the ballot it means (or what is wrong with it) out; the same reading is shown before Enter.
What it is not for: keys, windows, saving.
Invariants: any text is read in exactly one way or refused; numbers typed with separators are read as just those
numbers or refused; digits typed together are read upwards, as a paper is read, and a digit that could begin a
longer number on the list never stands alone before another digit. On a list of nine or fewer every digit is a number.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.rules.ballots import Ballot, Reason
from app.rules.findings import Finding, finding
from app.rules.rounds import Marking

# The decimal key of a number pad types a comma under a Vietnamese keyboard layout.
_SEPARATORS = " .,"
_TOKEN = re.compile(r"[0-9]+|-|[ .,]+|.", re.DOTALL)
_REPEAT = re.compile(r"\*([0-9]*)")
_MOST_REPEAT_DIGITS = 4
_MOST_ONE_DIGIT = 9
_MANY = 20


class Typed(StrEnum):
    """Which numbers are typed: those refused (struck, not agreed to) or those voted for."""

    REFUSED = "refused"
    VOTED = "voted"


class Case(StrEnum):
    """What marks cannot show, in the order of the short list that key 0 opens."""

    FOREIGN_PAPER = "foreign_paper"
    IDENTIFYING_MARK = "identifying_mark"
    WRITTEN_NAME = "written_name"
    SET_ASIDE = "set_aside"
    ROW_BY_ROW = "row_by_row"


_STATED = {
    Case.FOREIGN_PAPER: Reason.FOREIGN_PAPER,
    Case.IDENTIFYING_MARK: Reason.IDENTIFYING_MARK,
    Case.WRITTEN_NAME: Reason.WRITTEN_NAME,
}


@dataclass(frozen=True, slots=True)
class Form:
    """What the line is read against: the printed paper, what is typed, and the ballot before this one."""

    candidates: int
    seats: int
    marking: Marking
    typed: Typed
    previous: Ballot | None = None
    room: int | None = None
    second_pass: bool = False

    @property
    def cases(self) -> tuple[Case, ...]:
        """The short list: row by row only where a paper has two boxes a row."""
        cases = tuple(Case)
        return cases if self.marking is Marking.AGREE_DISAGREE else cases[:-1]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a line means so far.

    `ballot` is what Enter would store, None while there is nothing to store or something is wrong;
    `numbers` is what is understood so far, in the order typed; `times` is more than one for equal papers;
    `case` is the chosen line of the short list; `finding` is what stops, warns or is still missing.
    """

    numbers: tuple[int, ...] = ()
    ballot: Ballot | None = None
    times: int = 1
    case: Case | None = None
    finding: Finding | None = None

    @property
    def is_many(self) -> bool:
        """Whether so many equal papers are meant that a digit too many is likelier: one asks before storing."""
        return self.times >= _MANY


class _WrongLineError(Exception):
    """Carries the finding, and the numbers understood before it, out of the scanner."""

    def __init__(self, found: Finding, numbers: Sequence[int]) -> None:
        super().__init__(found.rule.code)
        self.found = found
        # Digits typed together can name a number that stands before them, and then go wrong further on.
        self.numbers = tuple(dict.fromkeys(numbers))


def usual_typing(candidates: int, seats: int) -> Typed:
    """Return the shorter way to type a paper; on lists without surplus, those not agreed to."""
    surplus = candidates - seats
    return Typed.VOTED if surplus > seats else Typed.REFUSED


def read(text: str, form: Form) -> Reading:
    """Read a line; an empty one means nothing at all."""
    if not text.strip(_SEPARATORS):
        return Reading()
    if text == "+":
        return _with_overvote(form, (), as_printed(form))
    if text.startswith("*"):
        return _read_repeat(text, form)
    if text.startswith("0"):
        return _read_case(text[1:], form)
    try:
        numbers = tuple(_numbers(text, form.candidates))
    except _WrongLineError as wrong:
        return Reading(numbers=wrong.numbers, finding=wrong.found)
    return _with_overvote(form, numbers, ballot_of(numbers, form))


def ballot_of(numbers: Sequence[int], form: Form) -> Ballot:
    """Return the paper on which just these numbers are refused (or voted for)."""
    named = frozenset(numbers)
    others = frozenset(range(1, form.candidates + 1)) - named
    if form.typed is Typed.REFUSED:
        return Ballot(agree=others, disagree=named)
    return Ballot(agree=named, disagree=others)


def as_printed(form: Form) -> Ballot:
    """Return the paper with nothing struck, or with every name agreed to."""
    return Ballot(agree=frozenset(range(1, form.candidates + 1)))


def read_rows(text: str, form: Form) -> Reading:
    """Read a paper typed row by row: 1 agreed, 2 not agreed, 3 both boxes, 0 neither; separators are free."""
    agree: set[int] = set()
    disagree: set[int] = set()
    row = 0
    for char in text:
        if char in _SEPARATORS:
            continue
        row += 1
        if char not in "0123" or row > form.candidates:
            code = "line.rows_more" if char in "0123" else "line.rows_digit"
            found = finding(code, typed=char, rows=form.candidates)
            return Reading(tuple(range(1, row)), case=Case.ROW_BY_ROW, finding=found)
        if char in "13":
            agree.add(row)
        if char in "23":
            disagree.add(row)
    rows = tuple(range(1, row + 1))
    if row < form.candidates:
        left = finding("line.rows_left", left=form.candidates - row)
        return Reading(rows, case=Case.ROW_BY_ROW, finding=left)
    ballot = Ballot(frozenset(agree), frozenset(disagree))
    return Reading(rows, ballot, case=Case.ROW_BY_ROW, finding=_overvote(form, ballot))


def _with_overvote(form: Form, numbers: tuple[int, ...], ballot: Ballot) -> Reading:
    return Reading(numbers, ballot, finding=_overvote(form, ballot))


def _overvote(form: Form, ballot: Ballot) -> Finding | None:
    chosen = len(ballot.agree - ballot.disagree)
    if chosen > form.seats:
        return finding("line.overvote", chosen=chosen, seats=form.seats)
    return None


def _read_repeat(text: str, form: Form) -> Reading:
    """Read `*` (the same as the paper before) or `*7` (seven such papers)."""
    match = _REPEAT.fullmatch(text)
    if form.second_pass and text not in {"*", "*1"}:
        return Reading(finding=finding("line.repeat_second_pass"))
    if match is None or len(match[1]) > _MOST_REPEAT_DIGITS or match[1].startswith("0"):
        return Reading(finding=finding("line.repeat", typed=text))
    if form.previous is None:
        return Reading(finding=finding("line.no_previous"))
    times = int(match[1] or 1)
    if times > 1 and form.room is not None and times > form.room:
        return Reading(finding=finding("line.repeat_room", left=form.room, times=times))
    return Reading(ballot=form.previous, times=times, finding=_overvote(form, form.previous))


def _read_case(chosen: str, form: Form) -> Reading:
    """Read the choice from the short list: `0` opens it, the next digit chooses."""
    cases = form.cases
    if not chosen:
        return Reading(finding=finding("line.choose", last=len(cases)))
    if len(chosen) > 1 or chosen not in "123456789" or int(chosen) > len(cases):
        return Reading(finding=finding("line.no_choice_there", typed=chosen, last=len(cases)))
    case = cases[int(chosen) - 1]
    if case in _STATED:
        return Reading(ballot=Ballot(stated=_STATED[case]), case=case)
    if case is Case.SET_ASIDE:
        return Reading(case=case, finding=finding("line.note"))
    return Reading(case=case, finding=finding("line.rows_left", left=form.candidates))


def _numbers(text: str, last: int) -> list[int]:
    """Return the numbers of a line with its ranges spread out; raise _WrongLineError where it is not clear."""
    numbers: list[int] = []
    range_from: int | None = None
    range_read = ""
    separated = any(char in _SEPARATORS or char == "-" for char in text)
    tokens = [token for token in _TOKEN.findall(text) if token.strip(_SEPARATORS)]
    for token in tokens:
        if token == "-":
            if range_from is not None or not numbers:
                raise _WrongLineError(finding("line.foreign", typed="-"), numbers)
            if range_read:
                # Whoever types 1-3-5 may well mean three numbers, and 1 to 5 would be two names too many.
                raise _WrongLineError(finding("line.unclear", typed=f"{range_read}-"), numbers)
            range_from = numbers[-1]
            continue
        if not token.isdecimal() or not token.isascii():
            code = "line.alone" if token in "+*" else "line.foreign"
            raise _WrongLineError(finding(code, typed=token), numbers)
        for number in _split(token, last, one_number=separated, numbers=numbers):
            range_read = "" if range_from is None else f"{range_from}-{number}"
            if range_from is not None and number <= range_from:
                raise _WrongLineError(finding("line.backwards", typed=range_read), numbers)
            _append(numbers, number if range_from is None else range_from + 1, number)
            range_from = None
    if range_from is not None:
        raise _WrongLineError(finding("line.unfinished"), numbers)
    return numbers


def _append(numbers: list[int], first: int, last: int) -> None:
    """Append first to last; raise _WrongLineError for a number that stands in the line already."""
    for number in range(first, last + 1):
        if number in numbers:
            raise _WrongLineError(finding("line.twice", typed=number), numbers)
        numbers.append(number)


def _split(digits: str, last: int, *, one_number: bool, numbers: Sequence[int]) -> list[int]:
    """Split digits typed together into numbers of the list, upwards; up to nine names any order is clear.

    Beside separators only digits for two whole numbers can be two: whoever separates 3 and 45 means 45.
    """
    longest = len(str(last))
    if one_number and (longest == 1 or len(digits) < 2 * longest):
        return [_in_list(digits, last, numbers)]
    found: list[int] = []
    start = 0
    while start < len(digits):
        end = start + 1
        while end < len(digits) and 0 < int(digits[start:end]) * 10 <= last:
            end += 1
        number = _in_list(digits[start:end], last, [*numbers, *found])
        if number in found and number <= _MOST_ONE_DIGIT:
            raise _WrongLineError(finding("line.twice", typed=number), [*numbers, *found])
        if longest > 1 and found and number <= found[-1]:
            raise _WrongLineError(finding("line.unclear", typed=digits), [*numbers, *found])
        found.append(number)
        start = end
    return found


def _in_list(digits: str, last: int, numbers: Sequence[int]) -> int:
    number = int(digits)
    if digits.startswith("0") or not 1 <= number <= last:
        raise _WrongLineError(finding("line.range", typed=digits, last=last), numbers)
    return number
