"""What a process does in a book until it is killed; it tells what is stored, one number at a time.

What it is for: run in processes of their own by `killing`.
What it is not for: the window, which keying_clerk works.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.backup.engine import Wish, back_up
from app.exchange import delegate_import, member_import
from app.exchange.list_sheets import Sheet
from app.models import member_lists
from app.models.ballots import BatchPass
from app.models.book import Book
from app.rules.ballots import Ballot

Tell = Callable[[int], None]
CANDIDATES = 18


def paper(place: int) -> Ballot:
    """The paper at this place of the pile: every one is another."""
    struck = {1 + place % 6, 7 + place // 6 % 6, 13 + place // 36 % 6}
    return Ballot(frozenset(range(1, CANDIDATES + 1)) - struck, frozenset(struck))


def names_of_list(number: int, rows: int) -> list[str]:
    """The names on a list that is taken in, each of them once in all lists."""
    return [f"Nguyễn {_syllable(number)} {_syllable(row)}" for row in range(rows)]


def _syllable(number: int) -> str:
    letters = (chr(ord("a") + number // 26**place % 26) for place in range(3))
    return "".join(letters).capitalize()


def key_papers(tell: Tell, path: Path, round_id: int) -> None:
    """Key the papers that are not in the book yet."""
    with Book.open(path, "Thu Hà") as book:
        for place in range(book.ballots.count(round_id), 10**6):
            book.ballots.record(BatchPass(round_id, 1), paper(place))
            tell(place)


def import_lists(tell: Tell, path: Path, rows: int) -> None:
    """Take in lists in turn, one of members and one of delegates, from the first that is not in the book."""
    with Book.open(path, "Thu Hà") as book:
        for number in range((book.members.count() + len(book.delegates.all())) // rows, 10**6):
            named = [[name, "Chi bộ 1"] for name in names_of_list(number, rows)]
            if number % 2:
                cells = [["Họ và tên", "Đơn vị"], *named]
                read = delegate_import.read(book, Sheet(cells))
                delegate_import.take_in(book, [*read.judged.new.values()])
            else:
                cells = [["Họ và tên", "Chi bộ"], *named]
                member_lists.take_in(
                    book, [*member_import.read(book, Sheet(cells), new_names=True).judged.new.values()]
                )
            tell(number)


def upgrade(tell: Tell, path: Path) -> None:
    """Open an old book, which brings it up to date."""
    Book.open(path).close()
    tell(0)


def save_copies(tell: Tell, path: Path, folder: Path) -> None:
    """Save one copy after the other."""
    with Book.open(path, "Thu Hà") as book:
        for number in range(len(list(folder.glob("*.sodaihoi"))), 10**6):
            book.save_copy(folder / f"{number}.sodaihoi")
            tell(number)


def back_up_again(tell: Tell, path: Path, folder: Path, first: int, passphrase: str = "") -> None:
    """Make one backup a minute of the clock, from the minute `first` on."""
    for number in range(first, 10**6):
        at = datetime(2026, 7, 28, 8, tzinfo=UTC) + timedelta(minutes=number)
        back_up(Wish(path, folder, at, passphrase), lambda _done, _total: True)
        tell(number)
