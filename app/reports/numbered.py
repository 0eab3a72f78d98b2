"""Which documents of the book have a number in their head.

What it is for: the page of a document asks for the number of these.
What it is not for: the numbers (models.paper_numbers), and minutes of a round, which keep theirs.
"""

NUMBERED = frozenset(
    {
        "attendance-list",
        "bodies-list",
        "congress-minutes",
        "credentials-report",
        "dossier-index",
        "elected-list",
        "first-meeting-minutes",
        "journal",
        "programme",
        "recovery-sheet",
        "shows-of-cards",
        "targets-report",
    }
)
