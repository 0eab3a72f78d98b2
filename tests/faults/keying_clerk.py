"""A clerk in a process of their own: keys the papers that are not in the book yet, until killed or done.

What it is for: run by the tests of killed processes; prints a line when the screen has acknowledged a paper.
What it is not for: being imported.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.book import Book
from app.ui.entry.entry_page import EntryPage
from app.ui.session import Session


def struck(place: int) -> list[int]:
    """The numbers struck on the paper at this place of the pile, so that every paper is another one."""
    return [1 + place % 6, 7 + place // 6 % 6, 13 + place // 36 % 6]


def main() -> None:
    """Key from the first paper that is missing."""
    path, round_id, papers, settings = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, settings)
    application = QApplication(sys.argv[:1])
    with Book.open(path, "Thu Hà") as book:
        page = EntryPage(Session(book))
        page.open(round_id, 1)
        page.show()
        for place in range(book.ballots.count(round_id), papers):
            QTest.keyClicks(page.line, " ".join(map(str, struck(place))))
            QTest.keyClick(page.line, Qt.Key.Key_Return)
            application.processEvents()
            if page.line.text():
                raise SystemExit(page.view.notice.accessibleName())
            sys.stdout.write(f"{place}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
