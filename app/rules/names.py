"""What the values of the rules are called in Vietnamese: reasons and outcomes.

What it is for: the window and the command line say the same word for the same thing.
What it is not for: whole sentences, which belong to whoever says them, and objections (findings).
"""

from collections.abc import Mapping
from types import MappingProxyType

from app.rules.ballots import Reason
from app.rules.counting import Line, Outcome

REASON_NAMES: Mapping[Reason, str] = MappingProxyType(
    {
        Reason.FOREIGN_PAPER: "không do ban kiểm phiếu phát ra",
        Reason.IDENTIFYING_MARK: "ký tên, đánh dấu riêng hoặc ghi thêm",
        Reason.WRITTEN_NAME: "ghi tên người ngoài danh sách",
        Reason.OTHER: "ban kiểm phiếu kết luận",
        Reason.OVERVOTE: "bầu thừa số lượng",
        Reason.NO_CHOICE: "không bầu cho ai",
        Reason.BOTH_COLUMNS: "đánh dấu cả hai ô",
        Reason.BLANK: "không đánh dấu ô nào",
    }
)
"""Why a paper is invalid, as it stands after "không hợp lệ" in running text."""

OUTCOME_NAMES: Mapping[Outcome, str] = MappingProxyType(
    {
        Outcome.ELECTED: "Trúng cử",
        Outcome.ALTERNATE: "Dự khuyết",
        Outcome.TIED: "Bằng phiếu",
        Outcome.NOT_ELECTED: "Không trúng cử",
    }
)
OVER_HALF_OUTSIDE = "Ngoài số lượng"
NOT_OVER_HALF = "Không quá nửa"


def outcome_name(line: Line, needed: int | None) -> str:
    """Return what a round decided about one candidate, and where nobody was elected, why not.

    `needed` are the votes over half of the base, None in a run-off, where most votes win.
    """
    if line.outcome is not Outcome.NOT_ELECTED or needed is None:
        return OUTCOME_NAMES[line.outcome]
    return OVER_HALF_OUTSIDE if line.votes >= needed else NOT_OVER_HALF
