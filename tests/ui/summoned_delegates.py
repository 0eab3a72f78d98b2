"""Delegates of two delegations with their alternates, and what is read of them on their page."""

from app.models.delegates import Delegate
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person, Standing


def summon(book):
    """Summon three delegates and two alternates of the first delegation."""
    one, two = book.delegations.add(["Đoàn Một", "Đoàn Hai"])
    book.delegates.add(
        [
            Delegate(person=Person(name="Lê Văn Ánh", position="Bí thư"), delegation_id=one),
            Delegate(person=Person(name="Phạm Thị An", born=PartialDate(1975)), delegation_id=one),
            Delegate(person=Person(name="Đỗ Quang Huy"), delegation_id=two),
            alternate("Trần Đức Mạnh", 1, one),
            alternate("Vũ Thị Hoa", 2, one),
        ]
    )
    return book


def alternate(name, order, delegation):
    person = Person(name=name)
    return Delegate(person=person, standing=Standing.ALTERNATE, alternate_order=order, delegation_id=delegation)


def names(page):
    return [row.delegate.name for row in page.list.model.rows]


def stored(book):
    return [one.name for one in book.delegates.all()]
