"""Brings the translation files up to date with the sources: `python -m app.ui.i18n_update`.

What it is for: whoever changes a string: run it, translate what is unfinished in resources/i18n/en.ts, run it again.
What it is not for: the running program, which only reads the .qm files made here.
"""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from app.resources import resource
from app.ui.rule_words import rule_texts
from app.ui.words import CONTEXT

SOURCES = Path(__file__).resolve().parent
TRANSLATION, QT_WORDS = resource("i18n/en.ts"), resource("i18n/qt_vi.ts")


def extract(into: Path) -> None:
    """Bring a .ts file up to date: all strings of the window and of the rules, and no others."""
    with TemporaryDirectory() as folder:
        rules = Path(folder) / "rule_texts.py"
        lines = (f"QCoreApplication.translate({CONTEXT!r}, {text!r})\n" for text in sorted(set(rule_texts())))
        rules.write_text("".join(lines), "utf-8")
        sources = [str(path) for path in sorted(SOURCES.rglob("*.py"))]
        how = ["-no-obsolete", "-locations", "none", "-source-language", "vi", "-target-language", "en"]
        _run("lupdate", *how, *sources, str(rules), "-ts", str(into))


def release(source: Path, into: Path) -> None:
    """Make the file that the program reads."""
    _run("lrelease", "-silent", str(source), "-qm", str(into))


def _run(tool: str, *arguments: str) -> None:
    """Run one of the tools that PySide6 brings, beside this interpreter."""
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    """Extract, then release."""
    extract(TRANSLATION)
    for source in (TRANSLATION, QT_WORDS):
        release(source, source.with_suffix(".qm"))


if __name__ == "__main__":
    main()
