"""The columns of the forms 7A and 7B (evaluation-and-documents 3.1)."""

import pytest

from app.rules.old_form_columns import OldColumn, old_column
from app.rules.persons import Ownership, Sector


@pytest.mark.parametrize(
    ("sector", "name", "column"),
    [
        (Sector.PARTY, "Đảng bộ Văn phòng Tỉnh ủy", OldColumn.OFFICE),
        (Sector.STATE, "Chi bộ Sở Tài chính", OldColumn.OFFICE),
        (Sector.PUBLIC_SERVICE, "Đảng bộ Bệnh viện tỉnh", OldColumn.SERVICE),
        (Sector.ENTERPRISE, "Đảng bộ Công ty cổ phần Chè", OldColumn.JOINT_STOCK),
        (Sector.ENTERPRISE, "Chi bộ Công ty 100% vốn nước ngoài A", OldColumn.WHOLLY_FOREIGN),
        (Sector.ENTERPRISE, "Chi bộ Công ty In", None),
        (Sector.STATE, "Đảng bộ Công an tỉnh", OldColumn.ARMED_FORCES),
        (None, "Đảng bộ xã Chiềng Sinh", OldColumn.COMMUNE),
        (None, "Chi bộ Hội Luật gia", OldColumn.OTHER),
    ],
)
def test_an_organisation_stands_in_the_column_of_what_it_is(sector, name, column):
    assert old_column(sector, name, None) is column


@pytest.mark.parametrize(
    ("ownership", "column"),
    [
        (Ownership.STATE, OldColumn.STATE_ENTERPRISE),
        (Ownership.JOINT_STOCK, OldColumn.JOINT_STOCK),
        (Ownership.PRIVATE, OldColumn.PRIVATE_ENTERPRISE),
        (Ownership.FOREIGN, OldColumn.FOREIGN),
        (Ownership.WHOLLY_FOREIGN, OldColumn.WHOLLY_FOREIGN),
        (Ownership.OTHER, OldColumn.OTHER),
    ],
)
@pytest.mark.parametrize("name", ["Chi bộ Công ty In", "Đảng bộ Công ty cổ phần Chè", "Đảng bộ Tổng công ty Quân đội"])
def test_what_the_book_says_of_an_enterprise_goes_before_its_name(ownership, column, name):
    assert old_column(Sector.ENTERPRISE, name, ownership) is column
