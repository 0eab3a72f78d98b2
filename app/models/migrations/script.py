"""Running the SQL text of a step inside the transaction of that step.

What it is for: what every step shares.
What it is not for: the steps.
"""

import sqlite3
from collections.abc import Iterator
from typing import Protocol


class Opened(Protocol):
    """What a step needs of the file it is applied to: sqlite-utils has it, and so does a plain connection's holder."""

    @property
    def conn(self) -> sqlite3.Connection:
        """The connection."""
        ...


def run(db: Opened, script: str) -> None:
    """Run statements one by one: `executescript` would commit the transaction around the step."""
    for statement in _statements(script):
        db.conn.execute(statement)


def _statements(script: str) -> Iterator[str]:
    """Yield the statements of a script; the semicolons inside a trigger do not end one."""
    current = ""
    for piece in script.split(";")[:-1]:
        current += piece + ";"
        if sqlite3.complete_statement(current):
            yield current
            current = ""
