"""Step 13: nothing below a confirmed round moves; whoever works is known by more than a name.

What it is for: the rest of what a confirmed result was made from, and the names its minutes are headed by. What may
follow a confirmation (opening it again, annulling it, not voting again) stands in the journal first.
What it is not for: papers and figures, frozen since steps 4, 8 and 11.

A round that is annulled keeps the passes it was keyed in, whatever the contest does afterwards.
"""

from app.models.migrations.script import Opened, run

_PEOPLE = """
ALTER TABLE round ADD COLUMN passes INTEGER CHECK (passes BETWEEN 1 AND 3);
UPDATE round SET passes = (SELECT passes FROM contest WHERE contest.id = contest_id) WHERE annulled_reason IS NOT NULL;
ALTER TABLE pass_work ADD COLUMN operator_id INTEGER REFERENCES operator(id) ON DELETE RESTRICT;
UPDATE pass_work SET operator_id = (SELECT id FROM operator WHERE name = pass_work.operator);
ALTER TABLE tally_work ADD COLUMN operator_id INTEGER REFERENCES operator(id) ON DELETE RESTRICT;
UPDATE tally_work SET operator_id = (SELECT id FROM operator WHERE name = tally_work.operator)
    WHERE NOT EXISTS (SELECT 1 FROM confirmation WHERE round_id = tally_work.round_id);
"""
_DECISIONS = """
CREATE TRIGGER confirmed_decision_{name} BEFORE {event} ON decision
WHEN EXISTS (SELECT 1 FROM confirmation JOIN ballot USING (round_id) WHERE ballot.id = {row}.ballot_id)
BEGIN SELECT RAISE(ABORT, 'the round is confirmed'); END;
"""
_CONFIRMED_IS_FROZEN = """
CREATE TRIGGER confirmed_{table}_{name} BEFORE {event} ON {table}
WHEN EXISTS (SELECT 1 FROM confirmation WHERE round_id = {row}.round_id)
BEGIN SELECT RAISE(ABORT, 'the round is confirmed'); END;
"""
_FOLLOWS_THE_JOURNAL = """
CREATE TRIGGER {name} BEFORE {event} ON {table}
WHEN {when} AND NOT EXISTS (SELECT 1 FROM journal WHERE id = (SELECT max(id) FROM journal)
    AND action IN ({actions}) AND subject = 'round/' || {round})
BEGIN SELECT RAISE(ABORT, 'what follows a confirmation stands in the journal first'); END;
"""
_FOLLOWING = (
    ("correction_follows_the_journal", "INSERT", "correction", "TRUE", "'round.correct'", "NEW.round_id"),
    ("stopping_follows_the_journal", "INSERT", "going_on", "TRUE", "'round.going_on'", "NEW.round_id"),
    (
        "going_on_follows_the_journal",
        "DELETE",
        "going_on",
        "TRUE",
        "'round.going_on', 'round.correct'",
        "OLD.round_id",
    ),
    (
        "annulling_follows_the_journal",
        "UPDATE OF annulled_reason, passes",
        "round",
        "EXISTS (SELECT 1 FROM confirmation WHERE round_id = OLD.id)",
        "'round.annul'",
        "OLD.id",
    ),
)
_RESTS_ON = """
CREATE TRIGGER going_on_is_never_changed BEFORE UPDATE ON going_on
BEGIN SELECT RAISE(ABORT, 'what the electorate decided stays'); END;
CREATE TRIGGER annulled_stays BEFORE UPDATE OF annulled_reason, passes ON round
WHEN OLD.annulled_reason IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an annulled round stays'); END;
CREATE TRIGGER confirmed_order BEFORE UPDATE OF ordered ON round
WHEN EXISTS (SELECT 1 FROM confirmation WHERE round_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'the round is confirmed'); END;
DROP TRIGGER confirmed_contest;
CREATE TRIGGER confirmed_contest BEFORE UPDATE OF title, office, electorate, passes, removed ON contest
WHEN EXISTS (SELECT 1 FROM confirmation JOIN round ON round.id = round_id WHERE contest_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a round of the contest is confirmed'); END;
"""
_HEADS = """
CREATE TRIGGER confirmed_{table}_{name} BEFORE {event} ON {table}
WHEN {when} EXISTS (SELECT 1 FROM confirmation JOIN round ON round.id = round_id WHERE annulled_reason IS NULL)
BEGIN SELECT RAISE(ABORT, 'minutes of a confirmed round are headed so'); END;
"""
_AT_THE_HEAD = {
    "committee": ("name", "superior"),
    "congress": ("name", "kind", "ordinal", "term", "place", "rehearsal"),
}
"""What was left blank may still be filled in."""


def m013_freezing(db: Opened) -> None:
    """A confirmed round is frozen down to who keyed it and how its minutes are headed."""
    run(db, _PEOPLE + _RESTS_ON)
    for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")):
        named = {"name": event.lower(), "event": event, "row": row}
        for table in ("pass", "pass_work", "settlement", "warning_reason"):
            run(db, _CONFIRMED_IS_FROZEN.format(table=table, **named))
        run(db, _DECISIONS.format(**named))
    for name, event, table, when, actions, round_ in _FOLLOWING:
        run(
            db,
            _FOLLOWS_THE_JOURNAL.format(name=name, event=event, table=table, when=when, actions=actions, round=round_),
        )
    for table, columns in _AT_THE_HEAD.items():
        changed = " OR ".join(f"OLD.{column} NOT IN (NEW.{column}, '')" for column in columns)
        run(db, _HEADS.format(table=table, name="update", event="UPDATE", when=f"({changed}) AND"))
        run(db, _HEADS.format(table=table, name="delete", event="DELETE", when=""))
