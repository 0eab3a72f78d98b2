"""The counting board against the list it counts.

What it is for: Điều 8 of Quyết định 190-QĐ/TW, Điều 7 of Quyết định 244-QĐ/TW: nobody counts their own name; the
place on the board that a list writes beside a name.
What it is not for: blocking: a meeting may decide otherwise, so these are warnings.
"""

from collections.abc import Collection, Iterator, Sequence

from app.rules.findings import Finding, finding
from app.rules.vietnamese import clean, fold

_SHORT = {
    "truong ban": "head",
    "thu ky": "secretary",
    "pho truong ban": "member",
    "pho ban": "member",
    "uy vien": "member",
    "thanh vien": "member",
}
_PLACES = _SHORT | {f"{words.removesuffix(' ban')} ban kiem phieu": place for words, place in _SHORT.items()}
"""What lists of a board write beside or before a name, folded, short and in full."""


def written_place(note: str) -> str:
    """Return the place on the board that stands beside a name: "head", "secretary" or "member", "" where none does.

    A deputy head is a member: the minutes know one head. The parts of a note are separated by semicolons.
    """
    parts = [fold(part).strip(" :.-") for part in note.split(";")]
    return next((_PLACES[part] for part in parts if part in _PLACES), "")


def check_team(members: Sequence[str]) -> Iterator[Finding]:
    """Yield that nobody helps the presidium to count an indicative ballot, which the counting board does not count."""
    if not members:
        yield finding("indicative.no_team", "board")


def check_head(members: Collection[str], heads: Collection[str]) -> Iterator[Finding]:
    """Yield that there is nobody who signs the minutes as head: the meeting votes the head, too (Điều 8, Điều 7)."""
    if not members:
        yield finding("board.none", "board")
    elif not heads:
        yield finding("board.no_head", "board")


def check_official(members: Sequence[str], on_probation: Collection[str]) -> Iterator[Finding]:
    """Yield which members (full names) are on probation: only official members count (election-rules 2)."""
    waiting = {clean(name).casefold() for name in on_probation}
    for place, name in enumerate(members, start=1):
        if clean(name).casefold() in waiting:
            yield finding("board.probationary", f"board/{place}", name=name)


def check_board(members: Sequence[str], candidates: Sequence[str]) -> Iterator[Finding]:
    """Yield that there is no board, or which members (full names) stand on the list of candidates."""
    if not members:
        yield finding("board.none", "board")
    listed = {clean(name).casefold() for name in candidates}
    for place, name in enumerate(members, start=1):
        if clean(name).casefold() in listed:
            yield finding("board.candidate", f"board/{place}", name=name)


def check_nominees(members: Sequence[str], nominees: Sequence[str]) -> Iterator[Finding]:
    """Yield who is put forward though they count: told before the list is voted, not only once it is made."""
    counting = {clean(name).casefold() for name in members}
    for name in nominees:
        if clean(name).casefold() in counting:
            yield finding("nomination.counts", "name", name=name)
