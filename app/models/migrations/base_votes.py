"""Step 44: what the base committee, and a section committee below it, said of an admission.

What it is for: when the base committee met, and its vote as counts; NULL is what nobody noted.
What it is not for: who voted how, which is nowhere kept; the vote of the cell (`votes`), and the decision.
"""

from app.models.migrations.script import Opened, run

_BASE_VOTES = """
ALTER TABLE admission ADD COLUMN section_opinion TEXT NOT NULL DEFAULT '';
ALTER TABLE admission ADD COLUMN committee_met TEXT;
ALTER TABLE admission ADD COLUMN committee_members INTEGER CHECK (committee_members >= 0);
ALTER TABLE admission ADD COLUMN committee_present INTEGER CHECK (committee_present >= 0);
ALTER TABLE admission ADD COLUMN committee_for INTEGER CHECK (committee_for >= 0);
ALTER TABLE admission ADD COLUMN committee_against INTEGER CHECK (committee_against >= 0);
"""


def m044_base_votes(db: Opened) -> None:
    """An admission keeps the vote of the base committee; of those stored before, none is known."""
    run(db, _BASE_VOTES)
