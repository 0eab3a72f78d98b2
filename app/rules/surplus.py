"""The surplus of a list: how much longer than the seats it may or must be.

What it is for: warnings with the article, Điều 14 of Quyết định 190-QĐ/TW, Điều 16 of Quyết định 244-QĐ/TW.
What it is not for: blocking: outside the bounds a list can still be voted.
"""

from app.rules.figures import percent
from app.rules.findings import Finding, finding
from app.rules.rule_sets import RuleSet


def most_surplus(rules: RuleSet, seats: int) -> int:
    """Return the highest surplus for these seats: 3 to 5 seats one person, otherwise 30 % rounded by the rule set."""
    limits = rules.surplus
    if limits.small_seats_from <= seats <= limits.small_seats_to:
        return limits.small_seats_most
    hundredths = seats * limits.most_percent
    return max(1, -(-hundredths // 100) if rules.surplus_rounds_up else hundredths // 100)


def check_surplus(rules: RuleSet, seats: int, candidates: int, committee_body: str = "") -> tuple[Finding, ...]:
    """Return what the article says against a list of this length.

    `committee_body` names the executive or standing committee being elected, "" for any other office:
    only those lists must have a surplus (Điều 14 of 190).
    """
    surplus = candidates - seats
    if surplus <= 0:
        if committee_body and rules.surplus_is_demanded and candidates:
            return (finding("surplus.none", body=committee_body),)
        return ()
    most = most_surplus(rules, seats)
    if surplus <= most:
        return ()
    limits = rules.surplus
    if limits.small_seats_from <= seats <= limits.small_seats_to:
        return (finding("surplus.small", seats=seats, most=most),)
    return (finding("surplus.too_many", surplus=surplus, percent=percent(surplus, seats), most=limits.most_percent),)
