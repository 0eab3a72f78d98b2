"""The name that a congress will have is put together from that of its committee."""

import pytest

from app.rules.congress_names import lacks_number, proposed_name
from app.rules.rounds import Electorate


@pytest.mark.parametrize(
    ("committee", "electorate", "name", "is_lacking"),
    [
        ("Đảng bộ xã Tân Lập", Electorate.DELEGATE_CONGRESS, "Đại hội đại biểu Đảng bộ xã Tân Lập lần thứ ", True),
        ("  Chi bộ  bản Na ", Electorate.MEMBER_CONGRESS, "Đại hội Chi bộ bản Na", False),
        (" ", Electorate.DELEGATE_CONGRESS, "", False),
    ],
)
def test_only_which_congress_it_is_is_left_to_type(committee, electorate, name, is_lacking):
    assert proposed_name(committee, electorate) == name
    assert lacks_number(name) is is_lacking
    assert not lacks_number(f"{name}IX")
