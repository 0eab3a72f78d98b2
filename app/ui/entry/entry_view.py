"""How ballot entry looks: heading, line panel, names, recent papers, keys.

What it is for: laying the page out and showing what the page tells it.
What it is not for: keys and storing (entry_page).
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.rules.ballots import Reason
from app.rules.entry_line import Reading, Typed
from app.rules.findings import Severity
from app.ui.entry import entry_words
from app.ui.entry.batch_desk import BatchDesk
from app.ui.entry.candidate_board import CandidateBoard
from app.ui.entry.desk import Desk
from app.ui.entry.heading import Heading
from app.ui.entry.line_panel import LinePanel
from app.ui.entry.strips import RecentStrip
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.words import remedy, says

translate = QCoreApplication.translate


class EntryView:
    """The widgets of the page, laid out in it."""

    def __init__(self, page: QWidget, keys: QWidget, strip: str) -> None:
        """Build everything inside the page; `keys` are its keys, `strip` names the line of what was done last."""
        self._heading = Heading()
        self.panel = LinePanel()
        self.notice = NoticeBar()
        self.board = CandidateBoard()
        self.recent = RecentStrip(strip)
        self.removal_is_asked = False
        names = Card(padding=(0, 2, 0, 2))
        names.body.add(self.board)
        self._recent = recent = Card(padding=(16, 6, 16, 6))
        self.signed = Label("", "caption", wrap=True)
        self.signed.hide()
        recent.body.add(self.recent, self.signed)
        column = Column(
            self._heading, self.panel, self.notice, names, recent, keys, gap=8, margins=(24, 12, 24, 8), parent=page
        )
        column.setStretch(3, 1)
        self.notice.lie_low(low=True)
        self.notice.shown.connect(self._share_room)
        self.notice.closed.connect(self._share_room)

    def rescale(self) -> None:
        """Share the room anew when the size of the text is another one."""
        self._heading.rescale()
        self._share_room()

    def show_batch(self, desk: BatchDesk) -> None:
        """Show which batch of what is keyed, in which pass."""
        self.show_round(desk)
        batch = translate("EntryView", "Tập {batch} / {batches}").replace("{batches}", str(desk.batches))
        self.show_chips(batch.replace("{batch}", str(desk.place.batch)), _pass_words(desk.place.number, desk.passes))

    def show_round(self, desk: Desk) -> None:
        """Show what is elected, in which round, from which list."""
        what = (
            translate("EntryView", "Xin ý kiến {title}")
            if desk.round.indicative
            else translate("EntryView", "Bầu {title}")
        )
        self._heading.show_title(what.replace("{title}", desk.title))
        self._heading.round.setText(translate("EntryView", "Lần {number}").replace("{number}", str(desk.round.number)))
        self.board.show_candidates(desk.round.candidates)

    def show_chips(self, first: str, second: str = "") -> None:
        """Show where one is: up to two words in chips."""
        self._heading.batch.setText(first)
        self._heading.turn.setText(second)
        self._heading.turn.setVisible(bool(second))

    def show_batch_progress(self, desk: BatchDesk) -> None:
        """Show which paper is keyed, and how many of the batch are."""
        word = translate("EntryView", "Sửa phiếu") if desk.correcting else translate("EntryView", "Phiếu")
        is_over = desk.is_full and desk.correcting is None
        self.panel.show_paper(translate("EntryView", "Đã đủ") if is_over else word, min(desk.serial, desk.declared))
        words = translate("EntryView", "{done} / {declared} phiếu của tập")
        self.show_progress(words, len(desk.papers), desk.declared)

    @property
    def progress(self) -> str:
        """How much is done, as it stands on the screen."""
        return self._heading.words.text()

    def show_signed(self, words: str) -> None:
        """Say under whose name what is done here stands in the book."""
        self.signed.say(words)
        self._share_room()

    def show_progress(self, words: str, done: int, declared: int) -> None:
        """Show how much is done; `words` have {done} and {declared} in them."""
        self._heading.words.setText(words.replace("{done}", str(done)).replace("{declared}", str(declared)))
        self._heading.bar.show_progress(done, declared)

    def show_reading(self, desk: Desk, reading: Reading, text: str, *, by_rows: bool, wait: bool) -> None:
        """Show what the line means so far: chips, lit names, message and verdict.

        With `wait` an error is not shown yet, because the next digit may mend it.
        """
        form, deciding = desk.form, desk.is_deciding
        typed, other = entry_words.typed_caption(form)
        self.removal_is_asked = False
        self.panel.show_typed(typed, other, refused=form.typed is Typed.REFUSED)
        self.panel.understood.show_items(
            entry_words.understood(reading, form, desk.names, deciding=deciding),
            is_choice=entry_words.is_choice(reading),
        )
        said = entry_words.said_by_rows(text) if by_rows else entry_words.said(reading, form)
        self.board.show_said(said, reading.numbers[-1] if reading.numbers else None)
        self._show_message(desk, reading, wait=wait)
        self._show_verdict(desk, reading)

    def ask_removal(self, serial: int) -> None:
        """Ask, without stopping anybody, whether a paper is to leave the batch."""
        self.removal_is_asked = True
        what = translate("EntryView", "Bỏ phiếu {serial} khỏi tập?").replace("{serial}", str(serial))
        self.notice.show_notice(
            what, translate("EntryView", "Nhấn Delete lần nữa để bỏ; Esc để giữ. Việc này ghi vào nhật ký.")
        )

    def _share_room(self) -> None:
        """With the largest type, show what is said or what was done last: the names need the room."""
        self.recent.setHidden(current().is_large and not self.notice.isHidden())
        self._recent.setHidden(self.recent.isHidden() and self.signed.isHidden())

    def _show_message(self, desk: Desk, reading: Reading, *, wait: bool) -> None:
        found = None if wait else reading.finding
        if found is None:
            times = translate("EntryView", "{times} phiếu giống phiếu trước").replace("{times}", str(reading.times))
            self.panel.show_message(times if reading.times > 1 else "")
            return
        if found.rule.code == "line.overvote" and desk.typed is Typed.REFUSED:
            # Every paper passes through this while it is typed: few words, beside the names understood.
            self.panel.show_message(translate("EntryView", "Enter: ghi là bầu thừa"))
            return
        if found.rule.code == "line.choose":
            # The choices stand there themselves and need the whole line.
            self.panel.show_message("")
            return
        kinds = {Severity.ERROR: "error", Severity.WARNING: "warn", Severity.WAITING: ""}
        self.panel.show_message(f"{says(found)} {remedy(found)}", kinds[found.rule.severity])

    def _show_verdict(self, desk: Desk, reading: Reading) -> None:
        ballot = reading.ballot
        if ballot is None:
            self.panel.show_verdict("–", "", "", "ok")
            return
        seats = translate("EntryView", "/ {seats} người").replace("{seats}", str(desk.round.figures.seats))
        reason = desk.why_invalid(ballot)
        left = "–" if ballot.stated is not None else str(len(ballot.agree - ballot.disagree))
        if reason is None:
            self.panel.show_verdict(left, seats, "✓ " + translate("EntryView", "HỢP LỆ"), "ok")
        elif reason is Reason.OVERVOTE and desk.typed is Typed.REFUSED:
            more = len(ballot.agree - ballot.disagree) - desk.round.figures.seats
            self.panel.show_verdict(
                left, seats, translate("EntryView", "THỪA {more}").replace("{more}", str(more)), "warn"
            )
        else:
            self.panel.show_verdict(left, seats, "✗ " + translate("EntryView", "KHÔNG HỢP LỆ"), "warn")


def _pass_words(number: int, passes: int) -> str:
    if passes == 1:
        return ""
    words = translate("EntryView", "Lượt nhập {number} / {passes}").replace("{number}", str(number))
    return words.replace("{passes}", str(passes))
