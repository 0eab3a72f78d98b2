"""Step 26: the yearly evaluation of members and organisations.

What it is for: one row for each of them a year, the vote as counts alone, and decisions that are only ever added.
What it is not for: who may be in which class (rules), and the ballots of the vote: nobody's is kept.
"""

from app.models.migrations.script import Opened, run

_EVALUATIONS = """
CREATE TABLE evaluation_year (
    year INTEGER PRIMARY KEY CHECK (year BETWEEN 1930 AND 9999),
    cap_percent INTEGER CHECK (cap_percent BETWEEN 0 AND 100),
    cap_base TEXT,
    rounding TEXT,
    cap_group TEXT,
    reviewed TEXT
) STRICT;
CREATE TABLE cap_extension (
    year INTEGER NOT NULL REFERENCES evaluation_year(year) ON DELETE RESTRICT,
    organisation_id INTEGER NOT NULL REFERENCES organisation(id) ON DELETE RESTRICT,
    decision TEXT NOT NULL CHECK (decision <> ''),
    PRIMARY KEY (year, organisation_id)
) STRICT;
CREATE TABLE evaluation (
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
    CHECK (absence = '' OR (self_class = '' AND cell_class = '' AND decided_class = ''))
) STRICT;
CREATE UNIQUE INDEX evaluation_of_member ON evaluation (year, member_id) WHERE member_id IS NOT NULL;
CREATE UNIQUE INDEX evaluation_of_organisation ON evaluation (year, organisation_id) WHERE member_id IS NULL;
CREATE INDEX evaluation_in_organisation ON evaluation (year, organisation_id, member_id);
CREATE INDEX evaluation_member_years ON evaluation (member_id, year);
CREATE TABLE evaluation_vote (
    evaluation_id INTEGER PRIMARY KEY REFERENCES evaluation(id) ON DELETE RESTRICT,
    way TEXT NOT NULL CHECK (way IN ('secret', 'hand')),
    held TEXT,
    base INTEGER NOT NULL CHECK (base >= 0),
    present INTEGER NOT NULL CHECK (present >= 0),
    issued INTEGER NOT NULL CHECK (issued >= 0),
    returned INTEGER NOT NULL CHECK (returned >= 0),
    invalid INTEGER NOT NULL CHECK (invalid >= 0),
    votes TEXT NOT NULL
) STRICT;
CREATE TABLE evaluation_step (
    id INTEGER PRIMARY KEY,
    evaluation_id INTEGER NOT NULL REFERENCES evaluation(id) ON DELETE RESTRICT,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    class TEXT NOT NULL DEFAULT '',
    decision TEXT NOT NULL DEFAULT '',
    day TEXT,
    signer TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    operator TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX evaluation_step_of ON evaluation_step (evaluation_id);
CREATE TRIGGER evaluation_step_stays BEFORE UPDATE ON evaluation_step
    BEGIN SELECT RAISE(ABORT, 'evaluation_step is append-only'); END;
CREATE TRIGGER evaluation_step_is_kept BEFORE DELETE ON evaluation_step
    BEGIN SELECT RAISE(ABORT, 'evaluation_step is append-only'); END;
"""


def m026_evaluations(db: Opened) -> None:
    """A year has its settings; members and organisations have one evaluation each, whose steps are never changed."""
    run(db, _EVALUATIONS)
