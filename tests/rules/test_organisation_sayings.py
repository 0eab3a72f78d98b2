"""What an organisation is called in few words below another one."""

import pytest

from app.rules.organisation_sayings import within


@pytest.mark.parametrize(
    ("name", "above", "said"),
    [
        ("Chi bộ 1 Văn phòng Tỉnh ủy", "Đảng bộ Văn phòng Tỉnh ủy", "Chi bộ 1"),
        ("Chi bộ Thanh tra Sở Y tế", "Đảng bộ Sở Y TẾ", "Chi bộ Thanh tra"),
        ("Chi bộ Văn phòng Tỉnh ủy", "Đảng bộ Văn phòng Tỉnh ủy", "Chi bộ Văn phòng Tỉnh ủy"),
        ("Chi bộ Bệnh viện", "Đảng bộ Sở Y tế", "Chi bộ Bệnh viện"),
        ("Chi bộ Sở Nội vụ", "", "Chi bộ Sở Nội vụ"),
        ("tế", "Đảng bộ Sở Y tế", "tế"),
    ],
)
def test_the_words_that_it_shares_with_what_stands_above_are_left_out(name, above, said):
    assert within(name, above) == said
