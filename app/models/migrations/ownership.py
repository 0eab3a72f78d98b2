"""Step 36: whose an enterprise is.

What it is for: the old forms 7A and 7B count enterprises by their kind, which a name often does not tell.
What it is not for: the kind of place where an organisation works (organisation_tree).
"""

from app.models.migrations.script import Opened, run

_OWNERSHIP = """
ALTER TABLE organisation ADD COLUMN ownership TEXT
    CHECK (ownership IN ('state_owned', 'joint_stock', 'private', 'foreign', 'wholly_foreign', 'other_kind'));
"""


def m036_ownership(db: Opened) -> None:
    """An organisation in an enterprise may say of which kind the enterprise is."""
    run(db, _OWNERSHIP)
