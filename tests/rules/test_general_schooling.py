"""The level of general schooling, as files tell it (evaluation-and-documents 4.1)."""

import pytest

from app.rules.general_schooling import Schooling, schooling_of


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("12/12", Schooling.UPPER),
        ("10/10", Schooling.UPPER),
        ("9/12", Schooling.LOWER),
        ("7/10", Schooling.LOWER),
        ("5/12", Schooling.PRIMARY),
        ("THPT", Schooling.UPPER),
        ("Trung học cơ sở", Schooling.LOWER),
        ("cấp I", Schooling.PRIMARY),
        ("biết đọc, biết viết", Schooling.READS),
        ("13/12", None),
        ("", None),
    ],
)
def test_a_level_is_read_from_the_grade_or_the_words(text, level):
    assert schooling_of(text) is level
