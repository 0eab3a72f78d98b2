"""The counting board against the list it counts.

What it is for: Điều 8 of Quyết định 190-QĐ/TW, Điều 7 of Quyết định 244-QĐ/TW: nobody counts their own name.
What it is not for: blocking: a meeting may decide otherwise, so these are warnings.
"""

from collections.abc import Collection, Iterator, Sequence

from app.rules.findings import Finding, finding
from app.rules.vietnamese import clean


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


def check_board(members: Sequence[str], candidates: Sequence[str]) -> Iterator[Finding]:
    """Yield that there is no board, or which members (full names) stand on the list of candidates."""
    if not members:
        yield finding("board.none", "board")
    listed = {clean(name).casefold() for name in candidates}
    for place, name in enumerate(members, start=1):
        if clean(name).casefold() in listed:
            yield finding("board.candidate", f"board/{place}", name=name)
