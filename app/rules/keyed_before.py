"""Whether somebody who is typed in a form may be in the book already, by the tests that rows of lists are put to.

What it is for: the form asks before one person stands there twice, where a list would be stopped.
What it is not for: rows of lists (list_matching, list_births), and who of the book is looked at (models.same_members).
"""

from collections.abc import Sequence

from app.rules.listed_people import Listed, Said, days_of
from app.rules.same_people import birth_of, card_of, may_be_one, name_of


def keyed_before(said: Said, people: Sequence[Listed]) -> Listed | None:
    """Return who somebody is, or else may be: by party card, by name and birth, by name where nothing tells them apart.

    Two cards of one name and day of birth are told, too: one of the numbers may be wrong.
    """
    card, name, birth = card_of(said), name_of(said), birth_of(said)
    by_card = [one for one in people if card and card_of(one.texts) == card]
    named = [one for one in people if name_of(one.texts) == name]
    is_day = bool(days_of({birth}))
    same = [one for one in named if birth_of(one.texts) == birth and (is_day or not (card and card_of(one.texts)))]
    alike = [one for one in named if may_be_one(said, one.texts)]
    return next(iter((*by_card, *same, *alike)), None)
