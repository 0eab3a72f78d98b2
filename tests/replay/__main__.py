"""The replays alone, with what they took: `python -m tests.replay [--pictures FOLDER]`.

What it is for: the table of keys and clicks a task, and the pictures of the guide.
What it is not for: the test command (python -m tests), of which the replays are a part.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

_HERE = Path(__file__).resolve().parent


def main(arguments: list[str]) -> int:
    """Go through the replays, and print the table that they leave."""
    with tempfile.TemporaryDirectory() as folder:
        keys = Path(folder) / "keys.txt"
        replays = sorted(map(str, _HERE.glob("test_congress_*.py")))
        command = [sys.executable, "-m", "pytest", "-q", *replays, "--keys", str(keys), *arguments]
        code = subprocess.run(command, cwd=_HERE.parents[1], check=False).returncode
        if keys.is_file():
            sys.stdout.write(keys.read_text("utf-8"))
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
