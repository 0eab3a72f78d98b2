"""A clerk in a process of their own, at the window of the program, keying until the process is killed.

What it is for: run by the replay; prints a line for each paper that the window has acknowledged.
What it is not for: being imported.
"""

import json
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication
from sitting import Sitting


def main() -> None:
    """Open the book on the machine of this home, go on keying, type each line and Enter."""
    folder, home, book, lines = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), json.loads(sys.argv[4])
    sitting = Sitting(QApplication(sys.argv[:1]), folder, None)
    one = sitting.person
    one.begins("")
    sitting.start(home, book)
    one.press("F5")
    for at, line in enumerate(lines, start=1):
        one.types(line)
        one.sees(f"{at} / ")
        sys.stdout.write(f"{at}\n")
        sys.stdout.flush()
    one.until(lambda: False, "somebody kills this")


if __name__ == "__main__":
    main()
