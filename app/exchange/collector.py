"""Reading large files without the collector of cycles.

What it is for: the functions that make a hundred thousand objects of one file, none of them in a cycle.
What it is not for: long work in the background (ui.results.worker), and starting (cli).
"""

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Generator[None]:
    """Keep the collector from walking a file's objects over and over."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
