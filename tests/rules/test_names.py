import pytest

from app.rules.ballots import Reason
from app.rules.counting import Line, Outcome
from app.rules.names import OUTCOME_NAMES, REASON_NAMES, outcome_name


def test_every_value_has_a_name_of_its_own():
    for names, values in ((REASON_NAMES, Reason), (OUTCOME_NAMES, Outcome)):
        assert set(names) == set(values)
        assert len(set(names.values())) == len(values)


@pytest.mark.parametrize(
    ("votes", "outcome", "needed", "says"),
    [
        (180, Outcome.ELECTED, 115, "Trúng cử"),
        (150, Outcome.ALTERNATE, 115, "Dự khuyết"),
        (118, Outcome.TIED, 115, "Bằng phiếu"),
        (118, Outcome.NOT_ELECTED, 115, "Ngoài số lượng"),
        (115, Outcome.NOT_ELECTED, 115, "Ngoài số lượng"),
        (114, Outcome.NOT_ELECTED, 115, "Không quá nửa"),
        (30, Outcome.NOT_ELECTED, None, "Không trúng cử"),
    ],
)
def test_who_is_not_elected_is_told_why(votes, outcome, needed, says):
    assert outcome_name(Line(1, votes, 0, 0, "50", outcome), needed) == says
