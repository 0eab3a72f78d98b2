"""Names and days of birth of many rows at once are compared as those of two people are."""

from hypothesis import given
from hypothesis import strategies as st

from app.rules.delegate_fields import DelegateField
from app.rules.list_births import names_alike
from app.rules.listed_people import days_of
from app.rules.same_people import birth_of, name_of

WORDS = ("Hòa", "hoà", "HOÀ", "Hoa", "Thúy", "Thuý", "Hoàn", "Khỏe", "Khoẻ", "Khoe", "Quý", "Quy", "Lò", "lò", "Lo")
NAMES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=2).map(" ".join)
BIRTHS = st.sampled_from(("1/2/1975", "01/02/1975", "1975-02-01", "1/2/1976", "27426", "2/1975", "1975", "", "nay"))


@given(st.lists(NAMES, max_size=8))
def test_names_of_many_are_alike_where_those_of_two_are(names):
    of_each = [name_of({DelegateField.NAME: name}) for name in names]
    alike = names_alike(names)
    pairs = [(one, other) for one in range(len(names)) for other in range(len(names))]
    assert all((alike[one] == alike[other]) == (of_each[one] == of_each[other]) for one, other in pairs)


@given(st.sets(BIRTHS))
def test_days_of_many_are_those_of_each(births):
    of_each = {born: birth_of({DelegateField.BORN: born}) for born in births}
    found = {born: day.stored for born, day in days_of(births).items()}
    assert found == {born: day for born, day in of_each.items() if day.count("-") == 2}


def test_a_name_of_two_lines_is_one_name():
    assert names_alike(["Lò\nThị Án", "Lò Thị Án", ""]) == ["lò thị án", "lò thị án", ""]
