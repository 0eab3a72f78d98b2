"""The steps as sqlite-utils applies them: which of them a book has gone through stands in the book.

What it is for: making and upgrading books.
What it is not for: the steps.
"""

from sqlite_utils import Migrations

from app.models.migrations import STEPS

book_steps = Migrations("so-dai-hoi")
for _step in STEPS:
    book_steps()(_step)
