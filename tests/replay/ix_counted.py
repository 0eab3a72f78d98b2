"""Congress IX, the executive committee counted: what differs, closing, the tie and its run-off.

What it is for: the second half of stage 4 of the replay.
What it is not for: the other contests (ix_upper, ix_first_meeting).
"""

from ix_committee import CANDIDATES, MISTYPED_AT, ballots
from ix_counting import HEAD, Pile, closes, confirms, declares, keys_pile, takes_from_the_door, takes_over
from ix_facts import PRESENT
from ix_nominations import SEATS
from piles import keys_of
from sitting import Sitting

from app.rules.ballots import Ballot


def settle_what_differs(sitting: Sitting) -> None:
    """Let the head look at the one paper that the clerks keyed differently."""
    one = sitting.person
    one.begins("Đối chiếu hai lượt")
    takes_over(one, HEAD)
    one.sees("Đối chiếu các lượt, tập 2")
    one.press("Return")
    one.sees("0 / 1 chênh lệch đã xử lý", "Phiếu thứ 18: các lượt ghi khác nhau.")
    one.takes_picture("doi-chieu")
    one.types(keys_of(ballots()[MISTYPED_AT], CANDIDATES, SEATS))
    one.sees("1 / 1 chênh lệch đã xử lý", "Tập 2 đã chốt", "18 lượt 1 đúng")
    one.press("F9")


def close_the_count(sitting: Sitting) -> None:
    """Give the reasons that are asked for, and close when all figures agree."""
    one = sitting.person
    one.begins("Đóng kiểm phiếu")
    one.sees("Khớp 10 · Cần lý do 1", "hợp lệ 218 + không hợp lệ 8 = thu về 226")
    one.takes_picture("dong-kiem-phieu")
    closes(one, reasons=2)
    one.sees(
        *("Trúng cử 24 / 25", "Còn thiếu 01 người. Bằng phiếu ở cuối danh sách trúng cử (124 phiếu, 01 chỗ)"),
        *("1 | Cầm Thị Kim Dung | 214 | 94,69%", "Cần 114", "Hợp lệ 218"),
    )
    one.takes_picture("ket-qua")
    confirms(one)


def elect_between_the_tied(sitting: Sitting) -> None:
    """Open the round that the article opens, key its papers twice; who has more votes is elected."""
    one = sitting.person
    one.begins("Bầu lại giữa hai người bằng phiếu")
    one.sees("Có người bằng phiếu: phải bầu lại giữa những người đó")
    assert one.at == "Mở lần bầu lại"
    one.press("Return")
    one.sees("Lần 2 · bầu lại", "bầu lại: ai nhiều phiếu hơn trúng cử, không cần quá nửa")
    takes_from_the_door(one)
    declares(one, PRESENT)
    papers = [Ballot(frozenset({1 if at % 7 < 4 else 2}), frozenset({2 if at % 7 < 4 else 1})) for at in range(PRESENT)]
    keys_pile(one, Pile(papers, candidates=2, seats=1))
    takes_over(one, HEAD)
    closes(one, reasons=1)
    one.sees("Cà Hữu Kiên | 130 | 57,52%", "Trúng cử 1 / 1")
    confirms(one)
