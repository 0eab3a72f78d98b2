"""What the texts of a rule speak of, for the tests of the catalogue and of the calls that fill it in."""

import string

from app.rules.findings import Rule


def placeholders(rule: Rule) -> set[str]:
    return {name for text in (rule.says, rule.remedy) for _, name, _, _ in string.Formatter().parse(text) if name}
