"""The reasons offered for a warning are reasons for that warning: they are printed in the minutes."""

import pytest

from app.rules.findings import finding
from app.ui.contests.warning_row import usual_reasons

LOST = "Có người nhận phiếu mà không bỏ vào hòm"


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (finding("round.not_returned", missing=1), LOST),
        (finding("round.outside_days", day="27/11/2026", days="20/11/2025"), "Máy tính sai ngày giờ"),
        (finding("vote.list_missing"), "Đại hội đã biểu quyết, chưa ghi vào sổ"),
        (finding("board.candidate", "board/1", name="Lò Thị Án"), "Hội nghị đã thống nhất"),
    ],
)
def test_a_warning_is_offered_reasons_of_its_own(qapp, found, expected):
    offered = usual_reasons(found)
    assert any(reason.startswith(expected) for reason in offered)
    assert (LOST in offered) == (expected == LOST)


def test_a_warning_for_which_nothing_is_usual_asks_for_words(qapp):
    assert usual_reasons(finding("papers.old_list", "printed", papers=3)) == ()
