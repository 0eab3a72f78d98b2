"""Everything that must hold before a change lands: `python -m tests`.

What it is for: the one test command of the README and of CI.
What it is not for: a single test (use pytest).
"""

import os
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
_SCRIPTS = Path(sys.executable).parent
_STEPS = (
    ("style", [sys.executable, "-m", "ruff", "check", "."]),
    ("format", [sys.executable, "-m", "ruff", "format", "--check", "."]),
    ("layers", [str(_SCRIPTS / "lint-imports"), "--no-cache"]),
    ("types", [sys.executable, "-m", "pyright", "--pythonpath", sys.executable]),
    # In the order of the folders: by number of tests, the files of few and long ones came last and one core had none.
    ("tests", [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "loadfile", "--no-loadscope-reorder"]),
)


def main() -> int:
    """Run all steps, also after one has failed; return 1 when any did."""
    environment = {**os.environ, "PYTHONUTF8": "1"}
    failed: list[str] = []
    for name, command in _STEPS:
        sys.stdout.write(f"── {name}\n")
        sys.stdout.flush()
        if subprocess.run(command, cwd=_ROOT, env=environment, check=False).returncode:
            failed.append(name)
    if failed:
        sys.stderr.write(f"failed: {', '.join(failed)}\n")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
