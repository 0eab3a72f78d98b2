"""The counting board's day through the real window: two blind passes with planted slips, a tie, a further round."""

from random import Random

import pdfplumber
import pytest
from piles import foreign, keys_of, one_wrong_mark, pile
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from app.models.book import Book
from app.models.checking import check_book
from app.models.committees import Committee
from app.models.congresses import Congress
from app.models.contests import BoardMember, BoardRole, Contest, Office
from app.models.round_records import Candidate, Figures, Ordered, RoundState
from app.reports.from_book import build
from app.rules.ballots import Ballot
from app.rules.permissions import Role
from app.rules.rounds import RoundKind
from app.ui.main_window import MainWindow
from app.ui.settings import PersonalSettings
from app.ui.theme.theme import apply
from app.ui.theme.tokens import Scheme

PAPERS, CANDIDATES, SEATS, BATCH = 348, 64, 55, 58
KEYS = {
    "⏎": Qt.Key.Key_Enter,
    "⌦": Qt.Key.Key_Delete,
    "⑥": Qt.Key.Key_F6,
    "⑨": Qt.Key.Key_F9,
}


class Clerk:
    """Presses keys into whatever page of the window is in front."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    @property
    def page(self):
        return self.window.page(self.window.current_page)

    def hands_over(self, name: str) -> None:
        """Let somebody else work from now on: F8 and the digit before the name."""
        names = [one.name for one in self.window.book.operators.all()]
        QTest.keyClick(self.window, Qt.Key.Key_F8)
        QTest.keyClick(self.window.operators.panel.sign_in, str(names.index(name) + 1))
        assert self.window.book.operator == name

    def goes(self, place: str) -> None:
        self.window.session.go.emit(place)

    def types(self, keys: str) -> None:
        for key in keys:
            target = self.page.focusWidget() or self.page.line
            if key in KEYS:
                QTest.keyClick(target, KEYS[key])
            else:
                QTest.keyClick(target, key)

    def presses_step(self) -> None:
        """Take the next right step of the contest by Enter on its button."""
        self.page.step_button.setFocus()
        QTest.keyClick(self.page.step_button, Qt.Key.Key_Return)

    @property
    def notice(self) -> str:
        return self.page.view.notice.accessibleName()


@pytest.fixture
def clerk(qtbot, qapp, tmp_path):
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    personal = PersonalSettings(QSettings(str(tmp_path / "personal.ini"), QSettings.Format.IniFormat))
    book = Book.create(tmp_path / "so.sodaihoi", "Hà")
    book.committees.save(Committee("Đảng bộ tỉnh", "Trung ương"))
    book.congresses.save(Congress("Đại hội đại biểu Đảng bộ tỉnh", term="2025-2030", rules="qd-190-2024"))
    for name, role in (("Lan", Role.HEAD), ("Hà", Role.ENTRY), ("Minh", Role.ENTRY)):
        book.operators.add(name, role)
    window = MainWindow(apply(qapp, Scheme.LIGHT, 1.0), personal, book)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitUntil(window.isVisible)
    return Clerk(window)


def made_contest(book: Book, title: str, names: list[str], seats: int, papers: int, passes: int = 1) -> tuple[int, int]:
    contest = book.contests.add(Contest(title, Office.EXECUTIVE_COMMITTEE, passes=passes))
    book.contests.set_board(contest, [BoardMember("Mùa A Páo", BoardRole.HEAD)])
    round_id = book.rounds.begin_first(contest, Figures(seats, 0, papers, {}, papers, papers, papers))
    book.rounds.set_candidates(round_id, [Candidate(name) for name in names], Ordered.BY_HAND)
    return contest, round_id


def planted(papers: list[Ballot]) -> tuple[list[Ballot], dict[str, int]]:
    """What a second clerk keys of the same pile: batches stay as long as they are declared."""
    dice, keyed = Random(348), list(papers)
    for place in (3, 20, 45, 61, 77, 100, 130, 200, 250, 300):
        keyed[place] = one_wrong_mark(dice, keyed[place])
    for place in (30, 140, 320):
        keyed[place] = foreign()
    first = BATCH * 2
    keyed[first + 10 : first + BATCH] = [
        *keyed[first + 11 : first + 40],
        keyed[first + 39],
        *keyed[first + 40 : first + BATCH],
    ]
    swapped = BATCH * 4 + 30
    keyed[swapped], keyed[swapped + 1] = keyed[swapped + 1], keyed[swapped]
    return keyed, {"marks": 13, "missing": 1, "doubled": 1, "swapped": 1}


def test_348_papers_in_two_passes_with_slips_are_settled_and_counted(clerk):
    book = clerk.window.book
    names = [f"Nguyễn Văn {chr(65 + n // 26)}{chr(97 + n % 26)}" for n in range(CANDIDATES)]
    contest, round_id = made_contest(book, "Ban Chấp hành", names, SEATS, PAPERS, passes=2)
    book.rounds.set_batches(round_id, [BATCH] * (PAPERS // BATCH))
    papers = pile(PAPERS, CANDIDATES, SEATS, seed=9)
    second, expected = planted(papers)

    for operator, keyed in (("Hà", papers), ("Minh", second)):
        clerk.hands_over(operator)
        clerk.goes(f"entry/{round_id}/1")
        for place, paper in enumerate(keyed):
            clerk.types(keys_of(paper, CANDIDATES, SEATS))
            assert clerk.page.line.text() == "", clerk.notice
            if place % BATCH == BATCH - 1:
                clerk.types("⑥")
    assert clerk.window.current_page == "contest"

    found: dict[str, int] = {}
    clerk.hands_over("Lan")
    for batch in range(1, PAPERS // BATCH + 1):
        if book.rounds.batches(round_id)[batch - 1].is_settled:
            continue
        clerk.goes(f"compare/{round_id}/{batch}")
        while difference := clerk.page.desk.found:
            if difference.partner is None or difference.place < difference.partner:
                found[difference.kind] = found.get(difference.kind, 0) + 1
            place = int(clerk.page.view.panel.serial)
            true = papers[(batch - 1) * BATCH + place - 1] if place <= BATCH else None
            before = len(clerk.page.desk.done)
            if difference.kind == "doubled":
                clerk.types("⌦⌦")
            else:
                assert true is not None
                clerk.types(keys_of(true, CANDIDATES, SEATS))
            assert len(clerk.page.desk.done) == before + 1, clerk.notice
    assert found == expected
    assert [one.ballot for one in book.ballots.of_round(round_id)] == papers

    clerk.goes(f"contest/{contest}")
    clerk.presses_step()
    assert clerk.window.router.here == f"results/{round_id}"
    assert book.results.count(round_id).valid == PAPERS
    assert {one.operator for one in book.settlements.of_round(round_id)} == {"Lan"}
    assert sum(one.papers for one in book.passes.work(round_id)) == 2 * PAPERS
    assert list(check_book(book)) == []


def key_pile(clerk: Clerk, round_id: int, papers: list[str]) -> None:
    """Key a pile in one batch, close the count, and confirm it."""
    book = clerk.window.book
    book.rounds.set_batches(round_id, [len(papers)])
    clerk.goes(f"entry/{round_id}/1")
    for line in papers:
        clerk.types(f"{line}⏎")
    for one in book.warnings.of_round(round_id):
        book.warnings.give_reason(round_id, one.found, "đại hội đã biểu quyết")
    clerk.goes(f"contest/{book.rounds.get(round_id).contest_id}")
    clerk.presses_step()
    book.results.confirm(round_id)


def next_round_of(clerk: Clerk, contest: int, papers: int) -> int:
    """Open the round that the rules open, by Enter on its button, with so many papers."""
    clerk.goes(f"contest/{contest}")
    begin = clerk.page.rounds.begin
    begin.setFocus()
    QTest.keyClick(begin, Qt.Key.Key_Return)
    book = clerk.window.book
    opened = book.rounds.of_contest(contest)[-1]
    figures = opened.figures
    book.rounds.set_figures(
        opened.id, Figures(figures.seats, figures.alternates, figures.summoned, {}, papers, papers, papers)
    )
    return opened.id


def test_a_tie_its_run_off_and_a_further_round(clerk, tmp_path):
    book = clerk.window.book
    names = ["Lê Văn An", "Trần Thị Bích", "Phạm Văn Cường", "Vũ Thị Dung", "Hà Văn Đức"]
    contest, first = made_contest(book, "Ban Thường vụ", names, seats=3, papers=12)
    key_pile(clerk, first, ["245", "245", "245", "245", "345", "345", "345", "345", "235", "235", "235", "235"])
    result = book.results.count(first)
    assert (result.elected, result.tied) == ((1,), ())
    assert result.seats_left == 2

    further = next_round_of(clerk, contest, 12)
    stored = book.rounds.get(further)
    assert (stored.kind, stored.figures.seats) == (RoundKind.FURTHER, 2)
    assert [one.name for one in stored.candidates] == names[1:]
    key_pile(clerk, further, ["34"] * 4 + ["24"] * 4 + ["14"] * 4)
    tied = book.results.count(further)
    assert len(tied.tied) == 3

    run_off = next_round_of(clerk, contest, 12)
    stored = book.rounds.get(run_off)
    assert (stored.kind, len(stored.candidates)) == (RoundKind.RUNOFF, 3)
    key_pile(clerk, run_off, ["3"] * 7 + ["2"] * 4 + ["1"])
    assert book.rounds.get(run_off).state is RoundState.CONFIRMED
    whole = book.results.of_contest(contest)
    assert (len(whole.elected), whole.seats_left) == (3, 0)
    path = tmp_path / "bien-ban.pdf"
    path.write_bytes(build(book, "counting-minutes", run_off))
    with pdfplumber.open(path) as pdf:
        text = "\n".join(page.extract_text() for page in pdf.pages)
    assert "bầu lại giữa những người có số phiếu bằng nhau" in text
    assert list(check_book(book)) == []


def test_nothing_in_the_book_leads_from_a_ballot_to_a_delegate(clerk):
    connection = clerk.window.book.connection
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    reached, border = set(), {"ballot", "mark"}
    while border:
        table = border.pop()
        reached.add(table)
        for other in tables:
            pointed = {row[2] for row in connection.execute(f"PRAGMA foreign_key_list({other})")}
            if (
                table in pointed or other in {row[2] for row in connection.execute(f"PRAGMA foreign_key_list({table})")}
            ) and other not in reached:
                border.add(other)
    assert "delegate" not in reached
    columns = [
        row[1] for table in ("ballot", "mark", "decision") for row in connection.execute(f"PRAGMA table_info({table})")
    ]
    assert not {name for name in columns if "delegate" in name or "voter" in name or "member" in name}
