"""A book of two committees with two cells, for tests of what becomes of organisations."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.models.book import Book
from app.models.errors import Refused
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Person


@contextmanager
def book_of_two_committees(path: Path) -> Generator[Book]:
    """Hold a book: 1 and 2 are committees, 3 and 4 cells of the first, two members in 3."""
    with Book.create(path, "Hà") as made:
        justice, finance = made.organisations.add(
            [Organisation(name, OrganisationKind.BASE_COMMITTEE) for name in ("Đảng bộ Tư pháp", "Đảng bộ Tài chính")]
        )
        made.organisations.add(
            [
                Organisation("Chi bộ 1", OrganisationKind.CELL, justice),
                Organisation("Chi bộ 2", OrganisationKind.CELL, justice),
            ]
        )
        assert finance == 2
        made.members.add([Member(person=Person(name=name), organisation_id=3) for name in ("Lò Thị Án", "Cà Văn Ân")])
        yield made


def code(refused: pytest.ExceptionInfo[Refused]) -> str:
    """Return the code of what something was refused for."""
    return refused.value.findings[0].rule.code
