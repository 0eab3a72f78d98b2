"""What somebody types of an organisation, read as values or refused at its field."""

from collections import Counter
from datetime import date
from enum import StrEnum

import pytest

from app.rules import persons
from app.rules.findings import Unread
from app.rules.organisation_fields import OrganisationField as F
from app.rules.organisation_fields import day_of, read_value
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Ownership, Sector


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        (F.NAME, "Chi bộ Văn phòng", "Chi bộ Văn phòng"),
        (F.KIND, "cell", OrganisationKind.CELL),
        (F.SECTOR, "doanh nghiệp", Sector.ENTERPRISE),
        (F.SECTOR, "", None),
        (F.OWNERSHIP, "DN nhà nước", Ownership.STATE),
        (F.OWNERSHIP, "Công ty cổ phần", Ownership.JOINT_STOCK),
        (F.OWNERSHIP, "DN có vốn ĐTNN", Ownership.FOREIGN),
        (F.OWNERSHIP, "100% vốn nước ngoài", Ownership.WHOLLY_FOREIGN),
        (F.OWNERSHIP, "", None),
        (F.HEAD, "", ""),
        (F.FOUNDED, "", None),
    ],
)
def test_a_field_is_read(field, text, value):
    assert read_value(field, text) == value


def test_a_founding_day_is_a_whole_day():
    assert day_of(read_value(F.FOUNDED, "1/5/2010")) == date(2010, 5, 1)


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        (F.NAME, "", "organisation.nameless"),
        (F.FOUNDED, "5/2010", "organisation.day"),
        (F.FOUNDED, "hôm qua", "delegate.date"),
        (F.SECTOR, "lạ", "delegate.word"),
        (F.OWNERSHIP, "của tôi", "delegate.word"),
    ],
)
def test_what_cannot_be_stored_is_refused(field, text, code):
    with pytest.raises(Unread) as unread:
        read_value(field, text)
    assert unread.value.found.rule.code == code


def test_words_of_two_kinds_share_a_value_only_where_they_share_their_name():
    kinds = [one for one in vars(persons).values() if isinstance(one, type) and issubclass(one, StrEnum)]
    named = Counter(word.value for kind in kinds for word in kind if word in persons.NAMES)
    assert {value for value, times in named.items() if times > 1} == {"intermediate"}
