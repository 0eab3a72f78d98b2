"""Step 39: the post that a member held when their evaluation was decided.

What it is for: the caps of a past year go among those who held similar posts then, and so do its papers.
What it is not for: the post that a member holds now (members).
"""

from app.models.migrations.script import Opened, run

_POSTS = """
ALTER TABLE evaluation ADD COLUMN decided_duty TEXT NOT NULL DEFAULT ''
    CHECK (decided_duty IN ('', 'leader', 'staff', 'outside'));
ALTER TABLE evaluation ADD COLUMN decided_position TEXT NOT NULL DEFAULT '';
ALTER TABLE evaluation ADD COLUMN decided_workplace TEXT NOT NULL DEFAULT '';
UPDATE evaluation SET
    decided_duty = (SELECT duty FROM member WHERE member.id = member_id),
    decided_position = (SELECT position FROM member WHERE member.id = member_id),
    decided_workplace = (SELECT workplace FROM member WHERE member.id = member_id)
    WHERE state = 'decided' AND member_id IS NOT NULL;
"""


def m039_posts(db: Opened) -> None:
    """A decided evaluation keeps the post; of what was decided before, the one that the book has now."""
    run(db, _POSTS)
