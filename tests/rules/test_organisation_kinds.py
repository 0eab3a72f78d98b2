"""The kinds of party organisations and the words for them."""

import pytest

from app.rules.organisation_kinds import OrganisationKind, is_base, kind_name, kind_of_name


@pytest.mark.parametrize("kind", OrganisationKind)
@pytest.mark.parametrize("directly_under", [True, False])
def test_the_word_for_a_kind_is_read_again(kind, directly_under):
    word = kind_name(kind, directly_under=directly_under)
    assert kind_of_name(word) is kind_of_name(word.upper()) is kind


def test_a_cell_directly_under_the_committee_is_a_base_organisation():
    """Of the two words for a cell only one says so; so does only one of the words for committees."""
    words = {
        kind_name(kind, directly_under=under)
        for kind in OrganisationKind
        for under in (True, False)
        if is_base(kind, directly_under=under)
    }
    assert words == {"chi bộ cơ sở", "đảng bộ cơ sở"}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Đảng bộ Công ty Điện lực", OrganisationKind.BASE_COMMITTEE),
        ("Đảng bộ bộ phận Phòng khám", OrganisationKind.SECTION_COMMITTEE),
        ("Chi bộ Sở Tư pháp", OrganisationKind.CELL),
        ("Văn phòng Tỉnh ủy", OrganisationKind.CELL),
    ],
)
def test_a_name_tells_the_kind(name, kind):
    assert kind_of_name(name) is kind
