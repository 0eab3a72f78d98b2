"""The members of the sample book and five years of their evaluation, by queries of the book itself."""

from collections import Counter
from collections.abc import Iterator

import pytest
from samples import make_sample

from app.models.book import Book
from app.models.evaluation_counts import Caps
from app.rules.evaluation_caps import CapCount, cap_of
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_regimes import Rated, regime_of
from app.rules.evaluation_states import State
from app.rules.evaluation_summary import RatedRow, summarise
from app.rules.persons import Ownership, Sector

YEARS = (2015, 2016, 2017, 2018, 2019)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    path = tmp_path_factory.mktemp("mau") / "mau.sodaihoi"
    make_sample(path)
    with Book.look(path) as made:
        yield made


def test_over_five_thousand_members_belong_to_92_organisations(book: Book) -> None:
    assert (book.organisations.count(), book.members.count()) == (92, 5040)
    parents = {one.id: one.parent_id or one.id for one in book.organisations.all()}
    assert len({parents[one] for one in book.members.counts()}) == 92
    assert all(one.sector for one in book.organisations.all() if one.parent_id is None)


def test_it_is_known_whose_each_enterprise_is(book: Book) -> None:
    owners = Counter(one.ownership for one in book.organisations.all() if one.sector is Sector.ENTERPRISE)
    assert owners == {Ownership.STATE: 12, Ownership.JOINT_STOCK: 13, Ownership.OTHER: 1}


def test_every_delegate_is_a_member_of_the_organisation_that_sent_them(book: Book) -> None:
    parents = {one.id: one.parent_id or one.id for one in book.organisations.all()}
    members = {one.name: one for one in book.members.each()}
    for one in book.delegates.all():
        assert one.name in members
        if one.organisation_id:
            assert parents[members[one.name].organisation_id] == one.organisation_id
        sent_by = book.organisations.get(parents[members[one.name].organisation_id])
        assert sent_by.name.split(maxsplit=2)[2] == one.person.workplace, one.name


def test_1011_were_admitted_and_each_is_a_member_since_the_ceremony(book: Book) -> None:
    admitted = list(book.admissions.all())
    assert len(admitted) == 1011
    for member_id, organisation_id, admission in admitted[::50]:
        member = book.members.get(member_id)
        assert (member.person.joined.stored, member.organisation_id) == (
            admission.ceremony.isoformat(),
            organisation_id,
        )


@pytest.mark.parametrize("year", YEARS)
def test_each_year_meets_what_the_report_tells(book: Book, year: int) -> None:
    regime = regime_of(year)
    members = summarise(book.evaluations.rows(year, Rated.MEMBER), regime.scheme(Rated.MEMBER))
    assert members.blank == 0
    assert members.excellent * 100 > 15 * members.evaluated
    assert members.good_or_better * 100 >= 90 * members.evaluated
    scheme = regime.scheme(Rated.ORGANISATION)
    base = {one.id for one in book.organisations.all() if one.parent_id is None}
    organisations = summarise(
        (row for row in book.evaluations.rows(year, Rated.ORGANISATION) if row.organisation_id in base), scheme
    )
    assert (organisations.total, organisations.good_or_better) == (92, 85)
    if scheme.best is QualityClass.CLEAN_STRONG:
        assert organisations.excellent * 2 > organisations.evaluated
    assert {one.state for one in book.evaluations.members_of(year) if one.cell_class} == {State.DECIDED}


@pytest.mark.parametrize("year", [2018, 2019])
def test_no_base_organisation_goes_beyond_the_cap_of_its_year(book: Book, year: int) -> None:
    regime = regime_of(year)
    parents = {one.id: one.parent_id or one.id for one in book.organisations.all()}
    groups: dict[int, list[RatedRow]] = {}
    for row in book.evaluations.rows(year, Rated.MEMBER):
        groups.setdefault(parents[row.organisation_id], []).append(row)
    sums = [summarise(rows, regime.scheme(Rated.MEMBER)) for rows in groups.values()]
    assert len(sums) == 92
    assert not any(cap_of(regime.cap, CapCount("", one.excellent, one.good)).over for one in sums)


@pytest.mark.parametrize("year", [2018, 2019])
def test_no_group_of_organisations_goes_beyond_its_cap(book: Book, year: int) -> None:
    of = book.evaluation_years.get(year)
    counts = book.evaluation_counts.by_place(of, Rated.ORGANISATION)
    results = Caps(of, Rated.ORGANISATION, book.organisations.all(), {}).results(counts)
    assert results
    assert {one.count.group for one in results.values() if one.over} == set()


def test_every_organisation_has_its_own_head_and_a_decision_of_a_day(book: Book) -> None:
    listed = book.organisations.all()
    members = {one.name: one for one in book.members.each()}
    for one in listed:
        assert members[one.head].organisation_id in book.organisations.below(one.id)
        assert one.decision.endswith("-QĐ/ĐUK")
        assert one.founded
        assert one.founded.weekday() < 5
    assert len({(one.founded.year, one.decision) for one in listed if one.founded}) == len(listed)
