"""Who issues a paper, and the letters of its number (evaluation-and-documents 7.4)."""

import pytest

from app.rules.issuing_bodies import body_code, has_standing_board, issuing_body


@pytest.mark.parametrize(
    ("name", "body", "code"),
    [
        ("Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh", "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh", "ĐUK"),
        ("Đảng uỷ Khối các cơ quan", "Đảng uỷ Khối các cơ quan", "ĐUK"),
        ("Đảng bộ Sở Tài chính", "Đảng ủy Sở Tài chính", "ĐU"),
        ("Chi bộ Văn phòng", "Chi bộ Văn phòng", "CB"),
        ("", "", "ĐU"),
    ],
)
def test_a_party_organisation_issues_through_its_committee(name, body, code):
    assert issuing_body(name) == body
    assert body_code(name) == code


@pytest.mark.parametrize(
    ("name", "is_so"),
    [
        ("Đảng bộ xã Tân Lập", True),
        ("Đảng ủy phường Tô Hiệu", True),
        ("Đảng bộ Khối các cơ quan tỉnh", True),
        ("Tỉnh ủy Sơn La", True),
        ("Đảng bộ Sở Tư pháp", False),
        ("Đảng ủy Bệnh viện Đa khoa tỉnh", False),
        ("Chi bộ Trạm Y tế xã", False),
    ],
)
def test_committees_of_places_have_a_standing_board(name, is_so):
    assert has_standing_board(name) is is_so
