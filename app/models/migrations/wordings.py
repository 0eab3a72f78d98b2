"""Step 7: the book's own wording of documents.

What it is for: one row a block that an office changed; what is not here is worded as the program has it.
What it is not for: which blocks and placeholders there are (reports.wording).
"""

from app.models.migrations.script import Opened, run


def m007_wordings(db: Opened) -> None:
    """A text of the office stands over the program's own."""
    run(
        db,
        """
        CREATE TABLE wording (
            document TEXT NOT NULL CHECK (document <> ''),
            block TEXT NOT NULL CHECK (block <> ''),
            text TEXT NOT NULL CHECK (trim(text) <> ''),
            PRIMARY KEY (document, block)
        ) STRICT, WITHOUT ROWID;
        """,
    )
