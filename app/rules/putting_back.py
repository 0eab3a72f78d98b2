"""Members who were taken off the book and are put back: whether they can go where they had been.

What it is for: what must be answered first.
What it is not for: whom they may be already (keyed_before), and storing it (models.removed_members).
"""

from app.rules.persons import PRESENT, MemberStatus


def lacks_place(status: MemberStatus, *, has_ended: bool, was_removed: bool) -> bool:
    """Return whether somebody cannot go back to their organisation.

    Whoever had left the committee is told of where they had been, also where that has ended since.
    """
    return was_removed or (has_ended and status in PRESENT)
