"""What would be typed for a stored ballot: the inverse of the entry line.

What it is for: correcting a paper begins with the line as it could have been typed.
What it is not for: reading lines (entry_line).
Invariant: reading the text again gives the same ballot.
"""

from app.rules.ballots import Ballot
from app.rules.entry_line import Form, Typed
from app.rules.rounds import Marking

_ROW_DIGITS = {(True, False): "1", (False, True): "2", (True, True): "3", (False, False): "0"}


def line_of(ballot: Ballot, form: Form) -> str:
    """Return the line for a ballot whose every row says one thing.

    "" for one that needs the short list, and for one that agrees to nobody where those agreed to are typed.
    """
    nobody_to_type = form.typed is Typed.VOTED and not ballot.agree
    if ballot.stated is not None or nobody_to_type or needs_rows(ballot, form):
        return ""
    numbers = sorted(ballot.disagree if form.typed is Typed.REFUSED else ballot.agree)
    return " ".join(map(str, numbers)) or "+"


def rows_of(ballot: Ballot, form: Form) -> str:
    """Return a paper row by row: 1 agreed, 2 not agreed, 3 both boxes, 0 neither."""
    return "".join(
        _ROW_DIGITS[number in ballot.agree, number in ballot.disagree] for number in range(1, form.candidates + 1)
    )


def typing_for(ballot: Ballot, form: Form) -> Typed:
    """Return which numbers can say a ballot: one that agrees to nobody is said by those refused."""
    return form.typed if ballot.agree else Typed.REFUSED


def needs_rows(ballot: Ballot, form: Form) -> bool:
    """Return whether some row says both or neither, which numbers alone cannot say."""
    if form.marking is Marking.STRIKE_OUT or ballot.stated is not None:
        return False
    return bool(ballot.agree & ballot.disagree) or len(ballot.agree | ballot.disagree) < form.candidates
