"""The program of a replay, with settings and folders of its own, and the person in front of it."""

import pytest
from sitting import Sitting


@pytest.fixture(scope="module")
def sitting(qapp, tmp_path_factory, pytestconfig):
    """One sitting for all stages of a replay: they go on where the one before stopped."""
    begun = Sitting(qapp, tmp_path_factory.mktemp("phien"), pytestconfig.getoption("--pictures"))
    yield begun
    begun.leave()
    if keys := pytestconfig.getoption("--keys"):
        begun.person.tally.write(keys)
