"""Who is asked about before the form stores somebody a second time, and of whom nothing is asked."""

from dataclasses import replace

import pytest

from app.models.book import Book
from app.models.member_names import texts_of
from app.models.members import Member
from app.models.organisation_names import OrganisationNames
from app.models.organisations import Organisation
from app.models.same_members import same_member
from app.rules.member_fields import MemberField as F
from app.rules.member_values import read_value
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import MemberStatus, Person


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        made.organisations.add([Organisation("Chi bộ 1", OrganisationKind.CELL)])
        an = Person(name="Nguyễn Văn An", born=PartialDate(1980, 5, 5), position="Trưởng thôn")
        hoa = Person(name="Lò Thị Hoà", born=PartialDate(1975), card_number="12.345678")
        made.members.add(
            [
                Member(person=an, organisation_id=1),
                Member(person=hoa, organisation_id=1, status=MemberStatus.TRANSFERRED),
            ]
        )
        yield made


def values(**texts):
    return {F(field): read_value(F(field), text) for field, text in texts.items()}


def asked(book, member_id=0, **texts):
    found = same_member(book, member_id, values(**texts))
    return found and found.says


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        ({"name": "NGUYỄN VĂN AN", "born": "05/05/1980"}, "Sổ đã có Nguyễn Văn An (5/5/1980, Chi bộ 1)."),
        ({"name": "Nguyễn Văn An", "born": ""}, "Sổ đã có Nguyễn Văn An (5/5/1980, Chi bộ 1)."),
        ({"name": "Nguyễn Văn An", "born": "1980", "card_number": "7"}, "Sổ đã có Nguyễn Văn An (5/5/1980, Chi bộ 1)."),
        ({"name": "Nguyễn Văn An", "born": "6/5/1980"}, None),
        ({"name": "Nguyễn Văn Ân", "born": "5/5/1980"}, None),
        ({"name": "Nguyễn Văn", "born": "5/5/1980"}, None),
        ({"name": "Lò Thị Hòa"}, "Sổ đã có Lò Thị Hoà (1975, 12.345678, Chi bộ 1, chuyển sinh hoạt đi)."),
        (
            {"name": "Cà Văn Ân", "card_number": "12345678"},
            "Sổ đã có Lò Thị Hoà (1975, 12.345678, Chi bộ 1, chuyển sinh hoạt đi).",
        ),
        ({"name": "Cà Văn Ân", "card_number": "1234567"}, None),
        ({"name": "Lò Thị Hoà", "card_number": "12.345678"}, None),
    ],
)
def test_a_new_one_is_asked_about_where_a_list_would_be_stopped(book, texts, told):
    assert asked(book, **texts) == told


def test_nothing_is_asked_of_one_who_is_there_until_name_birth_or_card_change(book):
    (twin,) = book.members.add([replace(book.members.get(1), id=0)])
    stored = {field.value: text for field, text in texts_of(book.members.get(twin), names(book)).items()}
    assert asked(book, twin, **stored | {"position": "Bí thư", "phone": "0912"}) is None
    assert asked(book, twin, **stored | {"born": "1980"}) is not None
    assert asked(book, twin, **stored | {"born": "1981"}) is None


def test_the_question_stops_nobody(book):
    found = same_member(book, 0, values(name="Lò Thị Hòa"))
    assert found is not None
    assert (found.rule.code, found.is_error) == ("member.there", False)


def test_nothing_is_asked_of_one_who_was_taken_off(book):
    book.members.remove([1])
    assert asked(book, name="Nguyễn Văn An", born="5/5/1980") is None


def names(book):
    return OrganisationNames(book.organisations.all())
