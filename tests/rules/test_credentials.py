"""The breakdown of the delegates: worked cases, and that every delegate is counted once in every table."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from partly_dated import dated

from app.rules.credentials import Breakdown, Counted, Topic, break_down
from app.rules.figures import percent
from app.rules.partial_dates import PartialDate
from app.rules.persons import Degree, DelegateSource, Person, Sector, Sex, Theory

DAY = date(2020, 7, 28)


def of(*people: Person, source: DelegateSource = DelegateSource.ELECTED, full_years: bool = False) -> Breakdown:
    return break_down([Counted(one, source) for one in people], DAY, full_years=full_years)


def born(year: int, month: int = 0, day: int = 0, name: str = "Lò Thị Án") -> Person:
    return Person(name=name, born=PartialDate(year, month, day))


def rows(found: Breakdown, topic: Topic) -> dict[str, int]:
    return {row.name: row.people for row in found.tables[topic]}


def test_an_age_is_the_difference_of_years_unless_full_years_are_chosen():
    assert of(born(1990, 8, 15)).ages.most == 30
    assert of(born(1990, 8, 15), full_years=True).ages.most == 29


def test_the_national_example_has_its_shares():
    counts = {DelegateSource.ELECTED: 1381, DelegateSource.APPOINTED: 15, DelegateSource.EX_OFFICIO: 191}
    delegates = [Counted(Person(name="A"), source) for source, people in counts.items() for _ in range(people)]
    found = break_down(delegates, DAY, full_years=False)
    shares = {row.name: percent(row.people, found.people) for row in found.tables[Topic.SOURCE]}
    assert shares == {"đương nhiên": "12,04", "được bầu": "87,02", "chỉ định": "0,95"}


def test_ages_name_the_oldest_and_the_youngest_and_their_mean_rounds_half_up():
    found = of(born(1970, name="Hà"), born(1969, name="Lò"), born(1969, name="Mùa"), born(1984, name="Vàng"))
    assert (found.ages.average, found.ages.most, found.ages.least) == (Decimal("47.0"), 51, 36)
    assert (found.ages.with_most, found.ages.with_least) == (("Lò", "Mùa"), ("Vàng",))
    assert of(born(1970), born(1971), born(1971), born(1971)).ages.average == Decimal("49.3")


def test_bands_of_age_meet_without_a_gap():
    found = of(born(1990), born(1989), born(1980), born(1979), born(1960), born(1959), Person(name="A"))
    assert rows(found, Topic.AGE) == {
        "đến 30": 1,
        "31–40": 2,
        "41–50": 1,
        "51–60": 1,
        "trên 60": 1,
        "chưa ghi": 1,
    }


def test_peoples_are_listed_by_their_size_after_the_kinh():
    people = [Person(name="A", ethnicity=of) for of in ("Mông", "Thái", "Thái", "Kinh", "")]
    found = of(*people)
    assert [tuple(row) for row in found.tables[Topic.ETHNICITY]] == [
        ("Kinh", 1),
        ("Thái", 2),
        ("Mông", 1),
        ("chưa ghi", 1),
    ]
    assert found.minorities == 3


def test_a_religion_counts_and_none_does_not():
    assert of(*(Person(name="A", religion=told) for told in ("Không", "", "Công giáo"))).religious == 1


def test_committees_awards_and_discipline_count_and_none_of_them_does_not():
    person = Person(name="A")
    told = [
        Counted(person, DelegateSource.ELECTED, "", committee, awards, discipline)
        for committee, awards, discipline in (
            ("Cấp ủy cơ sở", "Bằng khen", "Không"),
            ("cấp ủy cơ sở", "không có", "khiển trách (2018)"),
            ("Tỉnh ủy viên", "Huân chương", ""),
            ("Không", "0", "-"),
            ("", "", ""),
        )
    ]
    found = break_down(told, DAY, full_years=False)
    assert rows(found, Topic.COMMITTEE) == {"Cấp ủy cơ sở": 2, "Tỉnh ủy viên": 1, "không tham gia cấp ủy": 2}
    assert (found.awarded, found.disciplined) == (2, 1)
    assert found.is_untold(Topic.COMMITTEE) is False
    assert of(person).is_untold(Topic.COMMITTEE)


dates = st.none() | st.builds(dated, st.integers(1930, 2005), st.integers(0, 12))
persons = st.builds(
    Person,
    name=st.sampled_from(["Lò Thị Án", "Mùa A Sếnh"]),
    sex=st.none() | st.sampled_from(Sex),
    born=dates,
    ethnicity=st.sampled_from(["", "Kinh", "Thái", "Mông", "Mường"]),
    religion=st.sampled_from(["", "Không", "Tin lành"]),
    joined=dates,
    degree=st.none() | st.sampled_from(Degree),
    theory=st.none() | st.sampled_from(Theory),
    sector=st.none() | st.sampled_from(Sector),
)


@given(st.lists(st.builds(Counted, persons, st.sampled_from(DelegateSource))), st.booleans())
def test_every_delegate_stands_in_one_row_of_every_table(delegates, full_years):
    found = break_down(delegates, DAY, full_years=full_years)
    assert {sum(row.people for row in found.tables[topic]) for topic in Topic} == {len(delegates)}
    for span in filter(None, (found.ages, found.party_ages)):
        assert span.least <= span.average <= span.most
