"""Start Sổ Đại hội: the window, or one of the commands that need none.

What it is for: the one file a person runs.
What it is not for: anything else; the commands are in app/cli.py.
"""

import sys

from app.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # a packaged program starts itself again for a backup
    sys.exit(main(sys.argv[1:]))
