"""The evening of a cell: thirty members meet, choose who leads, vote by cards, elect their committee and secretary.

What it is for: the second, short replay: one clerk alone at the window, a congress of members.
What it is not for: what only a congress of delegates has (ix_*).
"""

from itertools import islice
from random import Random

from ix_ballots import struck_papers
from ix_counting import Pile, closes, confirms, declares, keys_batch, takes_from_the_door
from ix_facts import FACTS
from pdf_reading import flat
from person import Person
from sitting import Sitting

from app.exchange.sample_people import people
from app.models.book import Book
from app.models.checking import check_book
from app.rules.ballots import Ballot
from app.rules.figures import percent

HOME, BOOK, DOSSIER, CLERK = "may-chi-bo", "ban-na.sodaihoi", "ho-so-chi-bo.pdf", "Hoa"
MEMBERS, PRESENT, EXCUSED = 30, 29, 17
NAMES = tuple(islice(people(Random(30), FACTS["names"], set()), MEMBERS))
STANDING = (1, 4, 8, 11, 19, 23)
SEATS = 5
BODIES = {"Chủ trì đại hội": (1,), "Thư ký đại hội": (2,), "Ban kiểm phiếu": (25, 26, 27)}
VOTED = (
    *("Số lượng chủ trì đại hội", "Danh sách chủ trì đại hội", "Số lượng thư ký đại hội", "Danh sách thư ký đại hội"),
    *("Chương trình đại hội", "Số lượng Ban kiểm phiếu", "Danh sách Ban kiểm phiếu"),
)


def begin_the_book(sitting: Sitting) -> None:
    """A new book of a congress of members, and who works on it."""
    one = sitting.person
    one.begins("Chi bộ: sổ mới, đảng viên, chương trình")
    sitting.start(HOME)
    one.click("Sổ mới…")
    one.types("Chi bộ bản Na")
    one.picks("Loại đại hội", "Đại hội đảng viên")
    one.sees("Đại hội Chi bộ bản Na")
    one.writes("Nhiệm kỳ", "2025-2027")
    one.writes("Tệp của sổ", f"{sitting.folder / BOOK}⏎")
    one.sees("Đại hội Chi bộ bản Na", "Trình tự đại hội")
    one.press("F8")
    one.types(f"{CLERK}⏎")
    one.press("Ctrl+2")
    one.writes("Cấp trên trực tiếp", "Đảng bộ xã Tân Lập")
    one.writes("Ngày khai mạc", "20/11/2025")
    one.press("Tab")
    one.sees("190-QĐ/TW")


def paste_the_members(sitting: Sitting) -> None:
    """Thirty names out of a sheet by the clipboard, and the usual evening as the programme."""
    one = sitting.person
    one.press("Ctrl+3")
    one.sees("Dán từ Excel", "cả đảng viên dự bị")
    one.pastes("TT\tHọ và tên\tNgày chính thức\n" + "\n".join(f"{at}\t{n}\t2015" for at, n in enumerate(NAMES, 1)))
    one.sees(f"{MEMBERS} dòng,", "không có lỗi")
    one.tabs_to("Đưa vào sổ")
    one.press("Space")
    one.sees(NAMES[0])
    one.press("Ctrl+4")
    one.sees("Chưa có chương trình")
    one.press("Return")
    one.sees("18:30 | Đại hội chi bộ", "Ổn định tổ chức, điểm danh đảng viên")


def check_the_members_in(sitting: Sitting) -> None:
    """Twenty-nine are there, one is excused."""
    one = sitting.person
    one.begins("Chi bộ: điểm danh, chủ trì, biểu quyết")
    one.press("Ctrl+5")
    one.sees(f"0 / {MEMBERS}")
    one.types("".join(f"{number}{'/' if number == EXCUSED else '⏎'}" for number in range(1, MEMBERS + 1)))
    one.sees(f"{PRESENT} / {MEMBERS}", "Đủ điều kiện tiến hành", "vắng có phép 1")
    one.goes("các ban")
    for body, numbers in BODIES.items():
        if one.at != f"Thêm vào {body}":
            one.press("F6")
        one.types("".join(f"{number}⏎" for number in numbers))
        one.sees(f"Đã thêm {NAMES[numbers[-1] - 1]}.")
    one.goes("biểu quyết")
    for subject in VOTED:
        one.sees(subject)
        one.types("0⏎0⏎")
        one.sees(f"{PRESENT} / {PRESENT} tán thành, thông qua.")


def elect_the_committee(sitting: Sitting) -> None:
    """Five of six, each paper keyed once."""
    one = sitting.person
    one.begins("Chi bộ: bầu chi ủy, bí thư")
    one.press("Ctrl+6", "Return")
    one.sees("Tên cuộc bầu (Bầu …)")
    one.writes("Số lượng cần bầu", f"{SEATS}⏎")
    _prepares(one, tuple(NAMES[number - 1] for number in STANDING), 2)
    disliked = dict.fromkeys(range(1, len(STANDING) + 1), 0.2) | {6: 1.5}
    _counts(one, Pile(struck_papers(PRESENT, disliked, SEATS, seed=5), len(STANDING), SEATS, passes=1))
    one.sees("Cần 15", f"Trúng cử {SEATS} / {SEATS}")
    confirms(one)


def elect_the_secretary(sitting: Sitting) -> None:
    """One candidate out of the committee; all but two agree."""
    one = sitting.person
    one.press("Ctrl+6")
    one.click("Thêm cuộc bầu Bí thư")
    one.sees("Tên cuộc bầu (Bầu …)")
    one.writes("Tên cuộc bầu (Bầu …)", "Bí thư Chi bộ⏎")
    _prepares(one, (NAMES[0],), 2)
    papers = [Ballot(frozenset(), frozenset({1})) if at in (3, 8) else Ballot(frozenset({1})) for at in range(PRESENT)]
    _counts(one, Pile(papers, 1, 1, passes=1))
    one.sees(f"1 | {NAMES[0]} | 27 | 2 | ", "Trúng cử 1 / 1")
    confirms(one)


def save_what_is_signed(sitting: Sitting) -> None:
    """Vote the resolution, save the dossier of the evening as one file."""
    one, file = sitting.person, sitting.folder / DOSSIER
    one.begins("Chi bộ: nghị quyết, hồ sơ")
    one.goes("biểu quyết")
    one.sees("Nghị quyết đại hội")
    one.types("0⏎0⏎")
    one.sees(f"{PRESENT} / {PRESENT} tán thành, thông qua.")
    one.goes("hồ sơ đại hội")
    one.sees("còn thiếu: 0")
    with one.answering(one.names_file(file)):
        one.click("Lưu thành một tệp PDF…")
    one.sees("Đã lưu hồ sơ")


def count_the_papers_anew(sitting: Sitting) -> None:
    """Hold the papers of the evening against the book: who was elected with how many votes, and every vote by cards."""
    sitting.end()
    said = flat((sitting.folder / DOSSIER).read_bytes())
    with Book.look(sitting.folder / BOOK) as book:
        assert list(check_book(book)) == []
        for contest in book.contests.all():
            result, (only,) = book.results.of_contest(contest.id), book.rounds.of_contest(contest.id)
            names, base = {one.person: one.name for one in only.candidates}, book.results.terms(only.id).base
            for winner in result.elected:
                assert f"{names[winner.person]} {winner.votes} {percent(winner.votes, base)}" in said
        for show in book.shows_of_cards.standing():
            assert show.topic.subject in said
            assert (show.cards.in_favour, show.cards.present) == (PRESENT, PRESENT)
    assert f"có mặt {PRESENT}/{MEMBERS} ({percent(PRESENT, MEMBERS)}%)" in said


def _prepares(one: Person, listed: tuple[str, ...], votes: int) -> None:
    """Paste the list, take the figures from the door, divide the pile, vote what is to be voted on the list."""
    one.sees("Đang chuẩn bị", "Thêm người vào danh sách")
    one.pastes("\n".join(listed))
    one.press("Return")
    one.sees(f"{len(listed)} người")
    if one.reads("Số lượt nhập phiếu") != "1":
        one.fills("Số lượt nhập phiếu", "1⇥")
    takes_from_the_door(one)
    declares(one, PRESENT)
    one.goes("biểu quyết")
    one.sees("Lưu biểu quyết")
    for _ in range(votes):
        one.types("0⏎0⏎")
        one.sees(f"{PRESENT} / {PRESENT} tán thành, thông qua.")


def _counts(one: Person, pile: Pile) -> None:
    one.press("F5")
    keys_batch(one, pile, 1, 1)
    closes(one, reasons=1)
