"""What tells people of one name apart."""

from app.rules.namesakes import told_apart
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person


def test_only_namesakes_are_told_apart_by_birth_and_post_or_unit():
    people = {
        1: Person(name="Nguyễn Văn An", born=PartialDate(1985, 2, 3), position="Bí thư"),
        2: Person(name="Lò Thị Án", born=PartialDate(1990)),
        3: Person(name="nguyễn văn  An", born=PartialDate(1990)),
        4: Person(name="Nguyễn Văn An"),
    }
    assert told_apart(people, {3: "Chi bộ 3"}) == {1: "1985 · Bí thư", 3: "1990 · Chi bộ 3", 4: ""}
