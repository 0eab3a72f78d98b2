"""What the chair can read out about the round that the rules open.

What it is for: one sentence or two, in the language of the window.
What it is not for: who stands and for how many places (models.next_round).
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.models.next_round import NextRound
from app.rules.rounds import Electorate, RoundKind

translate = QCoreApplication.translate


def chair_words(opened: NextRound, names: Mapping[int, str], electorate: Electorate, *, is_rule: bool = False) -> str:
    """Return what the chair can read out; `names` are those of the people of the contest.

    After a run-off that was tied itself it is asked whether to vote once more (election-rules 7.4); `is_rule` where
    seats left are voted on again without being asked (7.5).
    """
    body = (
        translate("NextRound", "hội nghị") if electorate is Electorate.COMMITTEE else translate("NextRound", "đại hội")
    )
    seats = str(opened.figures.seats)
    if opened.is_again:
        words = translate(
            "NextRound",
            "Các đồng chí %1 vẫn có số phiếu bằng nhau, còn %2 chỗ%3. Xin ý kiến %4 có bầu lại lần nữa giữa những"
            " đồng chí này hay không.",
        )
        listed = ", ".join(names[person] for person in opened.people)
    elif opened.kind is RoundKind.RUNOFF:
        words = translate(
            "NextRound",
            "Các đồng chí %1 có số phiếu bằng nhau, còn %2 chỗ%3. Đề nghị %4 bầu lại giữa những đồng chí này;"
            " ai nhiều phiếu hơn thì trúng cử, không cần quá nửa.",
        )
        listed = ", ".join(names[person] for person in opened.people)
    elif is_rule:
        words = translate(
            "NextRound",
            "Còn thiếu %2 đồng chí so với số lượng được phân bổ. Theo quy chế thì bầu tiếp: đề nghị %4 bầu tiếp cho đủ"
            " số lượng; người trúng cử phải được quá nửa.",
        )
        listed = ""
    else:
        words = translate(
            "NextRound",
            "Còn thiếu %2 đồng chí%3. Xin ý kiến %4 có bầu tiếp cho đủ số lượng hay không; bầu tiếp thì người trúng cử"
            " phải được quá nửa.",
        )
        listed = ""
    alternates = translate("NextRound", " đại biểu dự khuyết") if opened.fills_alternates else ""
    return words.replace("%1", listed).replace("%2", seats).replace("%3", alternates).replace("%4", body)
