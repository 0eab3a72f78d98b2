"""Step 40: a decision stands until another one replaces it, also while its evaluation is open again.

What it is for: the class of the last decision, or its reason for none, beside what is entered anew for the next one.
What it is not for: the decisions themselves, which are steps and stay as they were (evaluation_step).
Source: QĐ 366-QĐ/TW, article 15; evaluation-and-documents 1.5.
"""

from app.models.migrations.script import Opened, run

_STANDING = """
CREATE TABLE new_evaluation (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL REFERENCES evaluation_year(year) ON DELETE RESTRICT,
    organisation_id INTEGER NOT NULL REFERENCES organisation(id) ON DELETE RESTRICT,
    member_id INTEGER REFERENCES member(id) ON DELETE RESTRICT,
    state TEXT NOT NULL DEFAULT 'entered' CHECK (state IN ('entered', 'proposed', 'decided')),
    self_class TEXT NOT NULL DEFAULT '',
    common_points INTEGER CHECK (common_points BETWEEN 0 AND 3000),
    tasks_points INTEGER CHECK (tasks_points BETWEEN 0 AND 7000),
    state_rating TEXT NOT NULL DEFAULT '',
    opinions TEXT NOT NULL DEFAULT '',
    cell_class TEXT NOT NULL DEFAULT '',
    decided_class TEXT NOT NULL DEFAULT '',
    exemplary INTEGER NOT NULL DEFAULT 0 CHECK (exemplary IN (0, 1)),
    absence TEXT NOT NULL DEFAULT '',
    absence_text TEXT NOT NULL DEFAULT '',
    discipline TEXT NOT NULL DEFAULT '',
    disciplined TEXT,
    reasons TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    wanted_class TEXT NOT NULL DEFAULT '' CHECK (wanted_class = '' OR (state = 'proposed' AND absence = '')),
    decided_duty TEXT NOT NULL DEFAULT '' CHECK (decided_duty IN ('', 'leader', 'staff', 'outside')),
    decided_position TEXT NOT NULL DEFAULT '',
    decided_workplace TEXT NOT NULL DEFAULT '',
    decided_absence TEXT NOT NULL DEFAULT '',
    decided_absence_text TEXT NOT NULL DEFAULT '',
    CHECK (absence = '' OR (self_class = '' AND cell_class = '')),
    CHECK (decided_class = '' OR decided_absence = '')
) STRICT;
INSERT INTO new_evaluation SELECT id, year, organisation_id, member_id, state, self_class, common_points, tasks_points,
    state_rating, opinions, cell_class, decided_class, exemplary, absence, absence_text, discipline, disciplined,
    reasons, note, wanted_class, decided_duty, decided_position, decided_workplace, '', '' FROM evaluation;
DROP TABLE evaluation;
ALTER TABLE new_evaluation RENAME TO evaluation;
CREATE UNIQUE INDEX evaluation_of_member ON evaluation (year, member_id) WHERE member_id IS NOT NULL;
CREATE UNIQUE INDEX evaluation_of_organisation ON evaluation (year, organisation_id) WHERE member_id IS NULL;
CREATE INDEX evaluation_in_organisation ON evaluation (year, organisation_id, member_id);
CREATE INDEX evaluation_member_years ON evaluation (member_id, year);
CREATE INDEX evaluation_disciplined ON evaluation (year) WHERE discipline <> '';
UPDATE evaluation SET decided_class = last.class FROM
    (SELECT evaluation_id, class, max(id) FROM evaluation_step WHERE after = 'decided' GROUP BY evaluation_id) AS last
    WHERE last.evaluation_id = evaluation.id AND decided_class = '' AND last.class <> '';
UPDATE evaluation SET decided_absence = absence, decided_absence_text = absence_text FROM
    (SELECT evaluation_id, class, max(id) FROM evaluation_step WHERE after = 'decided' GROUP BY evaluation_id) AS last
    WHERE last.evaluation_id = evaluation.id AND absence <> '' AND last.class = '';
"""


def m040_standing_decisions(db: Opened) -> None:
    """What was decided stands again where it was opened again.

    A former reason for no class is known only where it was not entered otherwise since; a class is in the step.
    """
    run(db, _STANDING)
