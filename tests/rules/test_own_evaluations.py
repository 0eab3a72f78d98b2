"""Whether somebody's evaluation is that of whoever works, as far as a name tells."""

import pytest

from app.rules.own_evaluations import Own, own

NAME = "Nguyễn Thị Thu Hà"


@pytest.mark.parametrize(
    ("operator", "other_name", "namesakes", "expected"),
    [
        (NAME, "", 1, Own.YES),
        ("nguyen thi  thu ha", "", 1, Own.YES),
        ("Mai", "Mai", 1, Own.YES),
        (NAME, "", 2, Own.MAYBE),
        ("Thu Hà", "", 0, Own.MAYBE),
        ("đ/c Nguyễn Thị Thu Hà", "", 0, Own.MAYBE),
        ("Nguyễn Thị Thu Hà, thư ký", "", 0, Own.MAYBE),
        ("Hà", "", 0, Own.NO),
        ("Nguyễn Thị", "", 0, Own.NO),
        ("Nguyễn Thị Thu", "", 0, Own.NO),
        ("Lê Thu Hà", "", 0, Own.NO),
        ("", "", 0, Own.NO),
    ],
)
def test_a_name_tells_or_leaves_it_open(operator: str, other_name: str, namesakes: int, expected: Own) -> None:
    assert own(operator, (NAME, other_name), namesakes) is expected
