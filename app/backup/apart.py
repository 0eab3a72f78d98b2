"""A backup made in a process of its own, so that no step of it holds up whoever keys papers.

What it is for: `back_up` of the engine, told of and stopped from here; sealing keeps Python to itself for seconds, and
in this process the window would wait that long.
What it is not for: what a backup is (engine), and the thread that waits here (ui).
Invariant: the process ends with this one: the pipe that asks it to stop is closed then, and it leaves nothing half.
"""

import os
import sys
import traceback
from contextlib import suppress
from typing import TYPE_CHECKING

from app.backup import messages
from app.backup.engine import Progress, Wish, back_up
from app.backup.manifest import Holding
from app.models.errors import BookError, MediumFailed

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_TOLD_EVERY = 0.2
"""Seconds after which `progress` is called though nothing went on, so that a stop is heard on a stick that hangs."""
_COURTESY = 19


class FailedApart(Exception):
    """A bug in the other process: of what kind, and the way through the program to it, without a value."""

    def __init__(self, kind: str, frames: list[traceback.FrameSummary]) -> None:
        """Keep what a report may tell."""
        super().__init__(kind, frames)
        self.kind, self.frames = kind, frames


def back_up_apart(wish: Wish, progress: Progress) -> Holding:
    """Make one backup in another process and return it; raise what `back_up` raises."""
    from multiprocessing import get_context  # the window starts without it

    context = get_context("spawn")
    heard, tell = context.Pipe(duplex=False)
    asked, stop = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(wish, tell, asked), daemon=True)
    with heard, stop:
        try:
            process.start()
        except OSError as error:
            raise MediumFailed(messages.NOT_BEGUN) from error
        finally:
            tell.close()
            asked.close()
        _put_last(process.pid or -1)
        try:
            return _followed(wish, heard, stop, progress)
        finally:
            stop.close()
            process.join()


def _followed(wish: Wish, heard: "Connection", stop: "Connection", progress: Progress) -> Holding:
    """Pass on what the process tells until it is done; closing `stop` asks it to end."""
    done, total = 0, 1
    while True:
        if not progress(done, total):
            stop.close()
        try:
            if not heard.poll(_TOLD_EVERY):
                continue
            told = heard.recv()
        except (EOFError, OSError):
            raise MediumFailed(messages.CUT_SHORT, folder=wish.folder) from None
        match told:
            case Holding():
                return told
            case BookError() | FailedApart():
                raise told
            case _:
                done, total = told


def _work(wish: Wish, tell: "Connection", asked: "Connection") -> None:
    """Make the backup in the process, and tell of it for as long as anybody listens."""
    _go_last()

    def step(done: int, total: int) -> bool:
        with suppress(OSError):
            tell.send((done, total))
        return not _is_asked_to_stop(asked)

    try:
        told: Holding | BookError | FailedApart = back_up(wish, step)
    except BookError as error:
        told = error
    except Exception as error:
        told = FailedApart(type(error).__name__, list(traceback.extract_tb(error.__traceback__)))
    with suppress(OSError):
        tell.send(told)


def _is_asked_to_stop(asked: "Connection") -> bool:
    try:
        return asked.poll()
    except OSError:
        return True


if sys.platform == "win32":
    import ctypes

    def _go_last() -> None:
        """Let every other process go first: who keys waits for the processor, hardly ever for the disk."""
        below_normal = 0x4000
        kernel = ctypes.WinDLL("kernel32")
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)

    def _put_last(_pid: int) -> None:
        """Leave it to the process: only it has a handle of itself."""

else:

    def _go_last() -> None:
        """Leave it to whoever started the process."""

    def _put_last(pid: int) -> None:
        """Let every other process go first, from before it reads its modules: who keys waits for the processor."""
        with suppress(OSError):  # it may have ended
            os.setpriority(os.PRIO_PROCESS, pid, _COURTESY)
            if sys.platform == "linux":
                os.sched_setscheduler(pid, os.SCHED_BATCH, os.sched_param(0))  # it interrupts nobody
