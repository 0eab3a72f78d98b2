"""Killing a process in the middle of its work, hundreds of times: each costs a fork, not a start of Python.

What it is for: `killed`: what a process had acknowledged when it was killed.
What it is not for: what must be true of the book then (the tests).
"""

import multiprocessing
import os
from collections.abc import Callable
from multiprocessing.connection import Connection

FORKS = hasattr(os, "fork")
_CONTEXT = multiprocessing.get_context("forkserver" if FORKS else "spawn")
if FORKS:
    _CONTEXT.set_forkserver_preload(
        [
            *("app.models.book", "app.models.members", "app.models.member_search", "app.models.migrations.applying"),
            *("app.exchange.member_import", "app.exchange.delegate_import", "app.backup.engine", "sqlite_utils"),
        ]
    )
_STARTED = b"started"
_MOST_SECONDS = 60


def kills(wanted: int) -> int:
    """How many kills are affordable here: where nothing forks, each costs a start of Python."""
    return wanted if FORKS else max(1, wanted // 10)


def _run(tell: Connection, work: Callable[..., None], arguments: tuple[object, ...]) -> None:
    tell.send_bytes(_STARTED)
    work(lambda number: tell.send_bytes(str(number).encode()), *arguments)


def killed(seconds: float, work: Callable[..., None], *arguments: object) -> list[int]:
    """Let a process work and kill it so long after it began; return what it had acknowledged."""
    heard, tell = _CONTEXT.Pipe(duplex=False)
    process = _CONTEXT.Process(target=_run, args=(tell, work, arguments), daemon=True)
    process.start()
    tell.close()
    assert heard.poll(_MOST_SECONDS)
    assert heard.recv_bytes() == _STARTED
    process.join(seconds)
    process.kill()
    process.join()
    acknowledged = []
    with heard:
        while True:
            try:
                acknowledged.append(int(heard.recv_bytes()))
            except (EOFError, OSError):
                break
    assert process.exitcode in ({0, -9} if os.name != "nt" else {0, 1, -15}), process.exitcode
    process.close()
    return acknowledged
