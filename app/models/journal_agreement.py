"""Whether a book is what its journal tells: papers, settled differences, boards, and the state of every round.

What it is for: finding what was changed in the book past its journal, or cut from the journal past the book.
What it is not for: whether the journal is whole in itself (journal), and what is marked on papers (their digest tells).
Invariant: only actions are read that change what is compared; all others may come and go.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from app.models.book import Book
from app.models.passes import COUNTED

Place = tuple[int, int, int]
Board = list[tuple[str, str]]
"""Names and roles in their order."""


@dataclass(slots=True)
class _Told:
    """What the journal tells of one round."""

    closed: bool = False
    confirmed: tuple[str, str] | None = None
    """By whom, and the digest."""
    corrected: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    annulled: str = ""
    boards: dict[int, Board] = field(default_factory=dict[int, Board])
    """The boards of all contests at the moment of confirming."""


class _Story:
    """The journal read from its first entry to its last."""

    def __init__(self) -> None:
        self.rounds: dict[int, _Told] = {}
        self.papers: Counter[Place] = Counter()
        self.settled: Counter[tuple[int, int]] = Counter()
        self.recorded: dict[tuple[int, int], int | None] = {}
        """How many papers the record of a settled batch holds; None where only the differences tell."""
        self.boards: dict[int, Board] = {}
        self.tells_papers = True
        """Whether every paper taken out was named with its round, as the first programs did not."""
        self._steps: dict[str, Callable[[int, str, dict[str, Any]], None]] = {
            "contest.board": self._set_board,
            "ballot.record": self._record,
            "ballot.remove": self._remove,
            "pass.reopen": self._unsettle,
            "pass.drop": self._drop,
            "batch.settle": self._settle_batch,
            "difference.settle": self._settle,
            "difference.undo": self._undo,
            "round.close": self._close,
            "round.confirm": self._confirm,
            "round.correct": self._reopen,
            "round.reopen": self._reopen,
            "round.annul": self._annul,
        }

    @property
    def actions(self) -> tuple[str, ...]:
        return tuple(self._steps)

    def take(self, operator: str, action: str, subject: str, detail: dict[str, Any]) -> None:
        kind, _, id_ = subject.partition("/")
        if kind == "ballot" and "round_id" not in detail:
            self.tells_papers = False
            return
        self._steps[action](detail["round_id"] if kind == "ballot" else int(id_), operator, detail)

    def of(self, round_id: int) -> _Told:
        return self.rounds.setdefault(round_id, _Told())

    def _set_board(self, contest_id: int, _: str, detail: dict[str, Any]) -> None:
        self.boards[contest_id] = [(one["name"], one["role"]) for one in detail["members"]]

    def _record(self, round_id: int, _: str, detail: dict[str, Any]) -> None:
        self.papers[round_id, detail["batch"], detail["entry_pass"]] += detail["times"]

    def _remove(self, round_id: int, _: str, detail: dict[str, Any]) -> None:
        self.papers[round_id, detail["batch"], detail["entry_pass"]] -= 1

    def _unsettle(self, round_id: int, _: str, detail: dict[str, Any]) -> None:
        self.settled.pop((round_id, detail["batch"]), None)
        self.recorded.pop((round_id, detail["batch"]), None)

    def _drop(self, round_id: int, operator: str, detail: dict[str, Any]) -> None:
        self._unsettle(round_id, operator, detail)
        self.papers.pop((round_id, detail["batch"], detail["entry_pass"]), None)

    def _settle_batch(self, round_id: int, _: str, detail: dict[str, Any]) -> None:
        self.recorded[round_id, detail["batch"]] = self.papers[round_id, detail["batch"], 1]

    def _settle(self, round_id: int, _: str, detail: dict[str, Any]) -> None:
        self.settled[round_id, detail["batch"]] += 1
        self.recorded[round_id, detail["batch"]] = None

    def _undo(self, round_id: int, _: str, detail: dict[str, Any]) -> None:
        self.settled[round_id, detail["batch"]] -= 1

    def _close(self, round_id: int, _: str, __: dict[str, Any]) -> None:
        self.of(round_id).closed = True

    def _confirm(self, round_id: int, operator: str, detail: dict[str, Any]) -> None:
        self.of(round_id).confirmed = (operator, detail["digest"])
        self.of(round_id).boards = dict(self.boards)

    def _reopen(self, round_id: int, _: str, __: dict[str, Any]) -> None:
        told = self.of(round_id)
        if told.confirmed:
            told.corrected.append(told.confirmed)
        told.confirmed, told.closed = None, False

    def _annul(self, round_id: int, _: str, detail: dict[str, Any]) -> None:
        self.of(round_id).annulled = detail["reason"]


def disagreements(book: Book) -> Iterator[str]:
    """Yield, in words, where the book and its journal tell different things."""
    story = _Story()
    rows = book.connection.execute(
        "SELECT operator, action, subject, detail FROM journal"
        f" WHERE action IN ({', '.join('?' * len(story.actions))}) ORDER BY id",
        story.actions,
    )
    for operator, action, subject, detail in rows:
        story.take(operator, action, subject, json.loads(detail))
    if story.tells_papers:
        yield from _papers(book, story)
    yield from _settlements(book, story)
    yield from _boards(book, story)
    yield from _rounds(book, story)


def _papers(book: Book, story: _Story) -> Iterator[str]:
    stored: Counter[Place] = Counter()
    for *place, papers in book.connection.execute(
        "SELECT round_id, batch, pass, count(*) FROM ballot GROUP BY 1, 2, 3"
    ):
        stored[place[0], place[1], place[2]] = papers
    for place in sorted(stored.keys() | story.papers.keys()):
        round_id, batch, entry_pass = place
        if entry_pass != COUNTED and stored[place] != story.papers[place]:
            yield (
                f"Lần bầu {round_id}, tập {batch}, lượt {entry_pass}: có {stored[place]} phiếu,"
                f" nhật ký ghi {story.papers[place]} phiếu."
            )
    records = {(round_id, batch) for round_id, batch, entry_pass in stored if entry_pass == COUNTED}
    for round_id, batch in sorted(records | story.recorded.keys()):
        papers, told = stored[round_id, batch, COUNTED], story.recorded.get((round_id, batch), 0)
        if told is not None and papers != told:
            yield (f"Lần bầu {round_id}, tập {batch}, bản đã chốt: có {papers} phiếu, nhật ký ghi {told} phiếu.")


def _settlements(book: Book, story: _Story) -> Iterator[str]:
    stored: Counter[tuple[int, int]] = Counter()
    for round_id, batch, found in book.connection.execute(
        "SELECT round_id, batch, count(*) FROM settlement GROUP BY 1, 2"
    ):
        stored[round_id, batch] = found
    for place in sorted(stored.keys() | story.settled.keys()):
        if stored[place] != story.settled[place]:
            yield (
                f"Lần bầu {place[0]}, tập {place[1]}: đã xử lý {stored[place]} chênh lệch,"
                f" nhật ký ghi {story.settled[place]}."
            )


def _boards(book: Book, story: _Story) -> Iterator[str]:
    stored: dict[int, Board] = {}
    for contest_id, name, role in book.connection.execute(
        "SELECT contest_id, name, role FROM board_member ORDER BY contest_id, position"
    ):
        stored.setdefault(contest_id, []).append((name, role))
    for contest_id, title in book.connection.execute("SELECT id, title FROM contest ORDER BY id").fetchall():
        if stored.get(contest_id, []) != story.boards.get(contest_id, []):
            yield f"{title}: ban kiểm phiếu khác với nhật ký."
    for round_id, contest_id, title, number, outcome in book.connection.execute(
        "SELECT round.id, contest_id, title, number, outcome FROM confirmation JOIN round ON round.id = round_id"
        " JOIN contest ON contest.id = contest_id ORDER BY round.id"
    ):
        told = story.rounds.get(round_id, _Told())
        board = [(name, role) for name, role in json.loads(outcome)["board"]]
        if told.confirmed and board != told.boards.get(contest_id, []):
            yield f"{title}, lần {number}: ban kiểm phiếu ký kết quả khác với nhật ký lúc xác nhận."


def _rounds(book: Book, story: _Story) -> Iterator[str]:
    confirmed = {
        round_id: (operator, digest)
        for round_id, operator, digest in book.connection.execute("SELECT round_id, operator, digest FROM confirmation")
    }
    corrected: dict[int, list[tuple[str, str]]] = {}
    for round_id, operator, digest in book.connection.execute(
        "SELECT round_id, confirmed_by, digest FROM correction ORDER BY id"
    ):
        corrected.setdefault(round_id, []).append((operator, digest))
    for round_id, title, number, closed, annulled in book.connection.execute(
        "SELECT round.id, title, number, closed_at IS NOT NULL, coalesce(annulled_reason, '') FROM round"
        " JOIN contest ON contest.id = contest_id ORDER BY round.id"
    ).fetchall():
        told, name = story.rounds.pop(round_id, _Told()), f"{title}, lần {number}"
        if confirmed.get(round_id) != told.confirmed:
            yield f"{name}: {_confirmation_words(confirmed.get(round_id), told.confirmed)}"
        if corrected.get(round_id, []) != told.corrected:
            yield f"{name}: các lần mở lại kết quả đã xác nhận khác với nhật ký."
        if bool(closed) != told.closed:
            here, there = ("đã", "chưa") if closed else ("chưa", "đã")
            yield f"{name}: {here} đóng kiểm phiếu, nhật ký ghi {there} đóng."
        if annulled != told.annulled:
            yield f"{name}: việc hủy lần bầu khác với nhật ký."
    for round_id in story.rounds:
        yield f"Lần bầu {round_id}: có trong nhật ký mà không có trong sổ."


def _confirmation_words(stored: tuple[str, str] | None, told: tuple[str, str] | None) -> str:
    if stored is None:
        return "nhật ký ghi đã xác nhận kết quả mà sổ không còn xác nhận."
    if told is None:
        return "sổ có xác nhận kết quả mà nhật ký không ghi."
    return "mã kiểm tra hoặc người xác nhận khác với nhật ký lúc xác nhận."
