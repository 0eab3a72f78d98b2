"""Readers of foreign files fuzzed by coverage, with atheris: `python -m tests.hostile.fuzz READER -max_total_time=60`.

What it is for: a long look by hand where hypothesis looks shortly each time; `pip install atheris` first, which is
35 MB and not there for every Python, so nothing else needs it.
What it is not for: the tests: test_spoilt_files and its neighbours hold what was found.
"""

import sys
import tempfile
from collections.abc import Callable
from importlib import import_module
from pathlib import Path


def _readers(folder: Path) -> dict[str, Callable[[bytes], object]]:
    """Return what reads bytes, by name; each refuses them in words or reads them, and raises nothing else."""
    from app.backup import manifest
    from app.exchange.contest_file import read_contest_file
    from app.exchange.delegate_sheets import read_cells
    from app.exchange.json_fields import ContestFileError
    from app.models.errors import BookError
    from app.models.file_kinds import told_of
    from app.models.torn_pages import TornPages

    path = folder / "so.sodaihoi"

    def kept(name: str, content: bytes) -> Path:
        found = folder / name
        found.write_bytes(content)
        return found

    def contest(content: bytes) -> None:
        try:
            read_contest_file(kept("bau.json", content))
        except ContestFileError:
            return

    def sheet(content: bytes) -> None:
        try:
            read_cells(kept("ds.xlsx", content))
        except BookError:
            return

    def manifest_of(content: bytes) -> None:
        kept(f"{path.name}.json", content)
        manifest.read(path)

    def pages(content: bytes) -> None:
        torn = TornPages(content, content[::-1])
        for number in range(-1, 5):
            torn.tree(number)

    return {
        "pages": pages,
        "kinds": lambda content: told_of(kept("so.sodaihoi", content)).format(name="x"),
        "manifest": manifest_of,
        "contest": contest,
        "sheet": sheet,
    }


def main() -> None:
    """Fuzz the reader that is named until the options of libFuzzer say enough, or something unforeseen is raised."""
    atheris = import_module("atheris")
    name, *options = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        with atheris.instrument_imports(include=["app"]):
            read = _readers(Path(folder))[name]
        atheris.Setup([name, *options], read)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
