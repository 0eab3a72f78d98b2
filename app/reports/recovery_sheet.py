"""The recovery sheet of sealed backups: how to open one without this program, and room to write the passphrase by hand.

What it is for: one page that lies in a safe, apart from the stick.
What it is not for: the passphrase itself, which the program keeps and prints nowhere.
"""

from collections.abc import Iterator

from app.reports.congress_paper import CongressPaper
from app.reports.source import Source
from app.reports.story import Column, Part, Signed, Signer, Story, Table, Text, TextKind

_STEPS = ("with_program", "with_age", "with_command")


def story_of(source: Source) -> Story:
    """Return the sheet for the book."""
    paper = CongressPaper(source)
    return paper.story(_parts(paper))


def _parts(paper: CongressPaper) -> Iterator[Part]:
    say = paper.say
    yield paper.text("opening", {"sổ": paper.book.path.name})
    columns = (Column(say("column_what"), 60), Column(say("column_written"), 105))
    rows = [(say(one), "\n") for one in ("passphrase", "stick", "keeper", "day")]
    yield Table(say("kind"), (), columns, rows)
    yield Text(say("how"), TextKind.HEADING)
    for one in _STEPS:
        yield paper.text(one, {"sổ": paper.book.path.stem})
    yield Signed((paper.text("closing"),), ((Signer(say("sign_keeper")),),))
