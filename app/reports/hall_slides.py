"""What the hall's screen says: the name of the congress, a list, how far a count is, a released result.

What it is for: the words and figures of the second window, Vietnamese always, for the hall reads them.
What it is not for: what may be shown (rules.hall), how large it stands and when pages turn (ui.hall).
Invariant: results come from ReleasedResults alone, which has only those that the head of the board released.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from app.models.book import Book
from app.models.hall_facts import Announcement, CountProgress, Placed, ReleasedResults, progress_of
from app.models.round_records import BallotRound
from app.rules.counting import Next
from app.rules.figures import counted, thousands
from app.rules.hall import Shown, shown
from app.rules.rounds import RoundKind


@dataclass(frozen=True, slots=True)
class HallLine:
    """Somebody on a list: the number before the name, and votes and percent where they are released."""

    number: str
    name: str
    votes: str = ""
    percent: str = ""


@dataclass(frozen=True, slots=True)
class HallList:
    """Names under a title; a list that is too long for the screen takes several pages."""

    title: str
    lines: tuple[HallLine, ...]


@dataclass(frozen=True, slots=True)
class HallFact:
    """A figure and what it counts."""

    figure: str
    caption: str


@dataclass(frozen=True, slots=True)
class HallText:
    """All that the hall is shown at a time.

    The heading stands on every page; outcome, facts, bar of progress and sentence stand on one page of their own.
    """

    shown: Shown
    congress: str
    heading: str
    remark: str = ""
    outcome: HallFact | None = None
    facts: tuple[HallFact, ...] = ()
    done: tuple[int, int] | None = None
    sentence: str = ""
    lists: tuple[HallList, ...] = ()
    is_rehearsal: bool = False


def hall_text(released: ReleasedResults, wished: Shown, round_id: int) -> HallText:
    """Return what the hall is told when somebody wishes this of a round; 0 is no round.

    What may not be shown is replaced by the name of the congress.
    """
    book = released.book
    found = shown(wished, book.releases.standing(round_id)) if round_id else Shown.NAME
    if found is Shown.CANDIDATES:
        return _candidates(book, book.rounds.get(round_id))
    if found is Shown.PROGRESS:
        return _progress(book, book.rounds.get(round_id), progress_of(book, round_id))
    told = released.of(round_id) if found is Shown.RESULTS else None
    return _results(book, book.rounds.get(round_id), told) if told else _name(book)


def _name(book: Book) -> HallText:
    congress, committee = book.congresses.get(), book.committees.get()
    term = f"Nhiệm kỳ {congress.term}" if congress.term else ""
    return HallText(Shown.NAME, committee.name, congress.name or committee.name, term, is_rehearsal=congress.rehearsal)


def _candidates(book: Book, stored: BallotRound) -> HallText:
    figures, people = stored.figures, len(stored.candidates)
    remark = f"Danh sách bầu cử: bầu {counted(figures.seats)} trong {counted(people)} người"
    if stored.indicative:
        remark = f"Danh sách xin ý kiến: {counted(people)} người"
    elif figures.alternates:
        remark = f"Danh sách bầu cử: bầu {counted(figures.seats)} và {counted(figures.alternates)} dự khuyết"
    lines = tuple(HallLine(str(one.number), one.name) for one in stored.candidates)
    return replace(_of_round(book, stored, Shown.CANDIDATES, remark), lists=(HallList("", lines),))


def _progress(book: Book, stored: BallotRound, found: CountProgress) -> HallText:
    facts = (
        HallFact(f"{thousands(found.entered)} / {thousands(found.returned)}", "phiếu đã nhập"),
        HallFact(f"{found.done} / {found.batches}", "tập đã xong"),
    )
    is_over = found.is_closed
    sentence = "Đã kiểm phiếu xong, chờ công bố kết quả." if is_over else ""
    sentence = "Đã công bố kết quả." if book.releases.of(stored.id) else sentence
    remark = "Đã kiểm phiếu" if is_over else "Đang kiểm phiếu"
    done = (found.entered, found.returned)
    return replace(_of_round(book, stored, Shown.PROGRESS, remark), facts=facts, done=done, sentence=sentence)


def _results(book: Book, stored: BallotRound, told: Announcement) -> HallText:
    facts = (
        HallFact(thousands(told.issued), "phiếu phát ra"),
        HallFact(thousands(told.returned), "phiếu thu về"),
        HallFact(thousands(told.valid), "phiếu hợp lệ"),
        HallFact(thousands(told.invalid), "không hợp lệ"),
    )
    lists = tuple(one for one in _result_lists(told) if one.lines)
    if stored.indicative:
        asked = _of_round(book, stored, Shown.RESULTS, "Kết quả xin ý kiến")
        return replace(asked, facts=facts, lists=(HallList("Đồng ý", _placed(told.asked)),))
    found = _of_round(book, stored, Shown.RESULTS, "Kết quả kiểm phiếu")
    return replace(found, outcome=_outcome(told), facts=facts, lists=lists)


def _result_lists(told: Announcement) -> Iterator[HallList]:
    title = "Dự khuyết" if told.fills_alternates else "Trúng cử"
    yield HallList(title, _placed(told.elected))
    if not told.fills_alternates:
        yield HallList("Dự khuyết", _placed(told.alternates))
    yield HallList(_tie_title(told), tuple(HallLine("", name) for name in told.tied))


def _tie_title(told: Announcement) -> str:
    """Return what becomes of those whose votes are equal: a run-off, the electorate's decision, or nothing more."""
    if told.is_stopped:
        return "Bằng số phiếu, không bầu nữa"
    return "Bầu lại vẫn bằng số phiếu" if told.is_tied_again else "Bằng số phiếu, phải bầu lại"


def _placed(people: Iterable[Placed]) -> tuple[HallLine, ...]:
    return tuple(
        HallLine(str(place), one.name, thousands(one.votes), f"{one.percent}%")
        for place, one in enumerate(people, start=1)
    )


def _outcome(told: Announcement) -> HallFact:
    """Return how many are elected and what is still open; nothing of rounds that are not released."""
    who = "người dự khuyết" if told.fills_alternates else "người trúng cử"
    return HallFact(f"{thousands(len(told.elected))} / {thousands(told.seats)}", " · ".join((who, *_still_open(told))))


def _still_open(told: Announcement) -> Iterator[str]:
    together = told.together
    if together is None:
        return
    if together.next is Next.RUNOFF:
        yield _tie_words(told)
    elif together.next is Next.FURTHER:
        left = together.seats_left or together.alternates_left
        yield f"còn thiếu {counted(left)} {'người' if together.seats_left else 'dự khuyết'}"
        if told.is_stopped:
            yield "không bầu thêm"
    else:
        yield "đã bầu đủ số lượng"


def _tie_words(told: Announcement) -> str:
    if told.is_stopped:
        return "có người bằng số phiếu, đã quyết định không bầu nữa"
    if told.is_tied_again:
        return "bầu lại vẫn bằng số phiếu, chờ quyết định có bầu lại nữa hay không"
    return "có người bằng số phiếu, phải bầu lại"


def _of_round(book: Book, stored: BallotRound, what: Shown, remark: str) -> HallText:
    congress = book.congresses.get()
    title = book.contests.get(stored.contest_id).title
    return HallText(
        shown=what,
        congress=congress.name,
        heading=f"{'Xin ý kiến' if stored.indicative else 'Bầu'} {title}",
        remark=f"{remark} · {_round_words(stored)}" if stored.number > 1 else remark,
        is_rehearsal=congress.rehearsal,
    )


def _round_words(stored: BallotRound) -> str:
    kinds = {RoundKind.RUNOFF: "bầu lại", RoundKind.FURTHER: "bầu tiếp"}
    return " ".join(part for part in (f"lần {stored.number}", kinds.get(stored.kind, "")) if part)
