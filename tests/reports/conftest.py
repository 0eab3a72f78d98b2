"""The sample congress, made once for all tests that only read it."""

from collections.abc import Iterator

import pytest
from samples import make_sample

from app.models.book import Book


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    path = tmp_path_factory.mktemp("mau") / "mau.sodaihoi"
    make_sample(path)
    with Book.look(path) as made:
        yield made
