"""The columns of the forms 7A and 7B (evaluation-and-documents 3.1)."""

import pytest

from app.rules.old_form_columns import OldColumn, old_column
from app.rules.persons import Sector


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
    assert old_column(sector, name) is column
