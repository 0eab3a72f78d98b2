"""Counting contest files again: what `main.py recount` does.

What it is for: anybody can check a count from its file alone, without the book, the window or a database.
What it is not for: the counting (rules.counting), reading and refusing files (contest_file).
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, TextIO

from app.exchange.contest_file import read_contest_file
from app.exchange.json_fields import ContestFileError, printable
from app.exchange.outcome_summary import summary
from app.rules.contest_object import OutcomeObject, outcome_object

__all__ = ["Recounted", "recount", "run", "summary"]

_DONE, _REFUSED = 0, 2


class Recounted(NamedTuple):
    """What a file is about, and what counting it gives."""

    title: str
    outcome: OutcomeObject


def recount(path: str) -> Recounted:
    """Read, check and count one file; raise ContestFileError for one that does not fit."""
    filed = read_contest_file(Path(path))
    outcome = outcome_object(printable(path), filed.contest, filed.count(), filed.digest())
    return Recounted(f"{filed.contest['contest']}, lần bầu thứ {filed.contest['round']}", outcome)


def run(paths: Sequence[str], *, as_json: bool, out: TextIO, err: TextIO) -> int:
    """Count files in their order: each outcome on `out`, each refusal on `err`; return 0, or 2 for any refusal."""
    code = _DONE
    for path in paths:
        try:
            counted = recount(path)
        except ContestFileError as error:
            print(f"{printable(path)}: {error.path}: {error.reason}", file=err, flush=True)
            code = _REFUSED
            continue
        if as_json:
            print(json.dumps(counted.outcome, ensure_ascii=False), file=out, flush=True)
        else:
            print(f"{counted.title}\n{summary(counted.outcome)}\n", file=out, flush=True)
    return code
