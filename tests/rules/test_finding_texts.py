"""What rules say and which remedy they name, as texts."""

import re

import pytest
from rule_texts import placeholders

from app.rules.findings import CATALOGUE, Finding, Severity, finding


@pytest.mark.parametrize("rule", CATALOGUE.values(), ids=CATALOGUE.keys())
def test_a_rule_says_what_is_wrong_and_what_to_do(rule):
    assert re.fullmatch(r"[a-z]+\.[a-z_]+", rule.code)
    for text in (rule.says, rule.remedy):
        assert text[0] == text[0].upper()
        assert text.endswith(".")
        assert "  " not in text
    assert rule.says != rule.remedy
    example = Finding(rule, dict.fromkeys(placeholders(rule), 3))
    assert "{" not in example.says + example.remedy
    assert example.is_error == (rule.severity is Severity.ERROR)


def test_values_are_shown_as_they_are_even_with_braces():
    assert finding("line.foreign", typed="{typed}").says == "«{typed}» không phải là số trên phiếu."


def test_a_code_that_is_not_in_the_catalogue_is_a_bug():
    with pytest.raises(KeyError):
        finding("line.none_such")
