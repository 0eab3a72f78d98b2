"""The papers of the sample congress against each other: what several print is the same, and that of the book."""

import pytest
from papers_agree import CHECKS, Papers

from app.reports.from_book import build


@pytest.fixture(scope="module")
def papers(sample):
    """The papers of the sample, made once each."""
    return Papers(sample, lambda name, round_id=0: build(sample, name, round_id))


def test_the_sample_is_a_whole_congress(sample):
    assert len(sample.replacements.seated()) == 228
    assert len(sample.shows_of_cards.standing()) >= 20


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_papers_agree(papers, check):
    check(papers)
