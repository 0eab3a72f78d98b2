"""F1 tells of a rule on what it rests: the articles of the regulations that it is of."""

import pytest

from app.rules.findings import CATALOGUE
from app.ui.help.topics import all_topics


def cited(code):
    (topic,) = (one for one in all_topics() if one.code == code)
    return dict(topic.parts).get("Căn cứ", "").splitlines()


@pytest.mark.parametrize(
    ("code", "articles"),
    [
        (
            "evaluation.over_cap",
            ["Điều 11, Quy định 366-QĐ/TW", "Điều 12, Quy định 124-QĐ/TW", "Hướng dẫn 21-HD/BTCTW"],
        ),
        ("evaluation.joined_unsure", ["Điều 5, Quy định 366-QĐ/TW"]),
        (
            "admission.committee_votes",
            ["Quy định 294-QĐ/TW", "Điều 4, Quy định 24-QĐ/TW", "Hướng dẫn 01-HD/TW"],
        ),
        ("admission.late", ["Quy định 294-QĐ/TW", "Quy định 24-QĐ/TW"]),
        ("delegate.too_young", ["Điều 1, Điều lệ Đảng"]),
    ],
)
def test_a_rule_of_the_year_names_its_articles(code, articles):
    assert cited(code) == articles


def test_every_rule_that_cites_something_tells_it():
    resting = [one for one in CATALOGUE.values() if one.cites or one.subject is not None]
    assert len(resting) > 50
    for rule in resting:
        assert len(cited(rule.code)) >= max(1, len(rule.cites))
