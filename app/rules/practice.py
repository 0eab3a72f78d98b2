"""What a rehearsal shows about whoever keyed: how fast, how rightly, and what to practise.

What it is for: figures in, advice out; what was keyed is held against the papers, which a rehearsal knows.
What it is not for: reading a book (exchange.practice_record), and judging anybody at a real congress.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from app.rules.ballots import Ballot
from app.rules.comparison import Difference, DifferenceKind, Reading, SetAside, compare
from app.rules.figures import decimal

_MINUTE = 60
SLOW = 4
"""Papers a minute below which the keys are not known yet."""
HASTY = 10
"""Papers a minute that only sure hands keep up."""
MANY_SLIPS = 0.02
"""Share of papers with a slip above which speed is not the thing to practise."""
FASTEST = 40
"""Papers a minute that nobody turns over: beyond it papers were stored several at a time, and speed says nothing."""
OTHER_PILE = 0.5
"""Share of the papers of a pass with a slip above which it was keyed from other papers."""
FEWEST_OF_A_PILE = 8
"""Papers of a pass from which that can be told."""
ENOUGH = 20
"""Papers after which figures say something."""


class Slip(StrEnum):
    """What was keyed wrongly of one paper."""

    NUMBER = "number"
    LEFT_OUT = "left_out"
    ADDED = "added"
    INVALID = "invalid"
    MISSING = "missing"
    DOUBLED = "doubled"
    ORDER = "order"


class Advice(StrEnum):
    """What to practise."""

    TOO_FEW = "too_few"
    OTHER_PAPERS = "other_papers"
    SURE = "sure"
    NUMBER = "number"
    LEFT_OUT = "left_out"
    ADDED = "added"
    INVALID = "invalid"
    PAPERS = "papers"
    ORDER = "order"
    HASTY = "hasty"
    SLOW = "slow"


ADVICE_TEXTS: Mapping[Advice, str] = MappingProxyType(
    {
        Advice.TOO_FEW: "Chưa nhập xong lượt nào đủ dài để nhận xét: nhập tiếp cho hết một tập.",
        Advice.OTHER_PAPERS: "Có tập khác hẳn phiếu in ở đây: có lẽ nhập từ phiếu khác hoặc nhầm tập, nên không tính là"
        " sai và không nhận xét.",
        Advice.SURE: "Nhập nhanh và đúng: giữ cách làm này.",
        Advice.NUMBER: "Hay nhập sang số khác: đọc số in trước tên, không đếm dòng; nhìn tên sáng lên trên màn hình"
        " rồi mới bấm Enter.",
        Advice.LEFT_OUT: "Hay bỏ sót: dò phiếu từ trên xuống một lượt, đến dòng cuối mới bấm Enter.",
        Advice.ADDED: "Hay nhập thừa: so số người đã gạch trên màn hình với phiếu trước khi bấm Enter.",
        Advice.INVALID: "Hay bỏ qua dấu hiệu lạ: nhìn cả tờ phiếu trước khi gõ xem có chữ ký, tên viết thêm, mẫu khác;"
        " phím 0 để ghi.",
        Advice.PAPERS: "Hay sót hoặc nhập hai lần một phiếu: lật úp phiếu ngay sau khi bấm Enter; bị gọi ra ngoài thì"
        " bấm F9 trước.",
        Advice.ORDER: "Làm xáo thứ tự trong tập: lấy từng phiếu từ trên xuống, không rút phiếu ra xem trước.",
        Advice.HASTY: "Nhanh nhưng sai nhiều: chậm lại, đúng ngay lần đầu đỡ mất công đối chiếu.",
        Advice.SLOW: "Còn chậm: tập các phím + (nguyên phiếu), * (như phiếu trước), dãy số 3-7; một tay ở bàn phím số.",
    }
)
_BY_SLIP: Mapping[Slip, Advice] = MappingProxyType(
    {
        Slip.NUMBER: Advice.NUMBER,
        Slip.LEFT_OUT: Advice.LEFT_OUT,
        Slip.ADDED: Advice.ADDED,
        Slip.INVALID: Advice.INVALID,
        Slip.MISSING: Advice.PAPERS,
        Slip.DOUBLED: Advice.PAPERS,
        Slip.ORDER: Advice.ORDER,
    }
)


@dataclass(frozen=True, slots=True)
class SlipAt:
    """One slip: what, at which paper of the batch (where it would be, for one keyed twice), and what was keyed."""

    slip: Slip
    place: int
    keyed: Reading | None = None


@dataclass(frozen=True, slots=True)
class ClerkFigures:
    """One person's rehearsal: papers keyed and their seconds; of those in ended passes, slips and what comparing found.

    `found` are differences settled against this person, by kind; `slips` are what the papers themselves show.
    `other` are papers of passes that were keyed from another pile, which nothing is held against.
    """

    operator: str
    papers: int
    seconds: int
    checked: int = 0
    found: Mapping[DifferenceKind, int] = field(default_factory=dict[DifferenceKind, int])
    slips: Mapping[Slip, int] = field(default_factory=dict[Slip, int])
    other: int = 0

    @property
    def per_minute(self) -> float:
        """Papers a minute, 0 before two were keyed."""
        return self.papers * _MINUTE / self.seconds if self.seconds else 0.0

    @property
    def speed(self) -> str:
        """Papers a minute as text; "" before two were keyed, and no more than anybody can turn over."""
        if not self.seconds:
            return ""
        return f"> {FASTEST}" if self.per_minute > FASTEST else decimal(self.per_minute)

    @property
    def slip_count(self) -> int:
        """All slips."""
        return sum(self.slips.values())


def slips_of(papers: Sequence[Ballot], keyed: Sequence[Reading]) -> tuple[SlipAt, ...]:
    """Return what a whole pass has wrong of the papers it was keyed from; a paper put aside is no slip."""
    at_place = {one.place: one for one in compare([papers, keyed]).differences}
    return tuple(
        slip for one in at_place.values() for slip in _slips(one, at_place.get(one.partner or 0), papers, keyed)
    )


def is_other_pile(papers: int, slips: int) -> bool:
    """Tell a pass keyed from other papers than those it is held against: no hand is wrong at every second paper."""
    return papers >= FEWEST_OF_A_PILE and slips > papers * OTHER_PILE


def shared_slips(passes: Sequence[Sequence[SlipAt]]) -> frozenset[SlipAt]:
    """Return the slips that all passes of a batch have alike, which comparing them can never find."""
    if len(passes) <= 1:
        return frozenset()
    first, *others = passes
    return frozenset(slip for slip in first if all(slip in other for other in others))


def advice(clerk: ClerkFigures) -> tuple[Advice, ...]:
    """Return what somebody should practise, what matters most first; never nothing."""
    other = (Advice.OTHER_PAPERS,) if clerk.other else ()
    if clerk.checked < ENOUGH:
        return other or (Advice.TOO_FEW,)
    share = clerk.slip_count / clerk.checked
    by_weight = sorted(clerk.slips.items(), key=lambda one: -one[1])
    found = list(dict.fromkeys(_BY_SLIP[slip] for slip, times in by_weight if times))
    if share > MANY_SLIPS and clerk.per_minute > HASTY:
        found.insert(0, Advice.HASTY)
    if share <= MANY_SLIPS and 0 < clerk.per_minute < SLOW:
        found.append(Advice.SLOW)
    return (*(found or (Advice.SURE,)), *other)


def _slips(
    one: Difference, partner: Difference | None, papers: Sequence[Ballot], keyed: Sequence[Reading]
) -> Iterator[SlipAt]:
    """Yield what a difference says was keyed wrongly; papers that changed places are one slip, told at the first."""
    true, said = one.serials
    if partner is not None:
        if one.place < partner.place:
            yield SlipAt(Slip.ORDER, min(true or one.place, partner.serials[0] or partner.place))
    elif said is None:
        yield SlipAt(Slip.MISSING, true or one.place)
    elif true is None:
        yield SlipAt(Slip.DOUBLED, one.place, keyed[said - 1])
    else:
        reading = keyed[said - 1]
        if not isinstance(reading, SetAside):
            yield SlipAt(_misread(papers[true - 1], reading), true, reading)


def _misread(paper: Ballot, keyed: Ballot) -> Slip:
    """Return how marks were misread: one number for another, some left out, some added, or what marks cannot show."""
    if paper.stated is not keyed.stated:
        return Slip.INVALID
    on_paper, typed = _said(paper), _said(keyed)
    left_out, added = on_paper - typed, typed - on_paper
    if left_out and added:
        return Slip.NUMBER
    return Slip.LEFT_OUT if left_out else Slip.ADDED


def _said(paper: Ballot) -> frozenset[tuple[int, bool]]:
    """Return what is refused or unclear on a paper: what is typed of it."""
    refused = {(number, True) for number in paper.disagree}
    return frozenset(refused | {(number, False) for number in paper.agree & paper.disagree})
