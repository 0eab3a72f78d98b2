"""The home page: what is done and what comes next, the four figures of today.

What it is for: one look in the morning and one after each step; every line is a link.
What it is not for: results: no vote is shown here, for whoever keys sees this page too.
"""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.open_tasks import OpenTask, open_tasks
from app.models.progress import ContestProgress, Progress, Stage, progress
from app.models.round_records import Figures, RoundState
from app.models.usual_contests import in_cell
from app.rules.rounds import Electorate
from app.rules.rule_sets import Subject
from app.ui.home import home_words
from app.ui.numbers import percent, thousands
from app.ui.page import Page
from app.ui.session import Session
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.figure_card import FigureCard
from app.ui.widgets.label import Label
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.sides import Sides
from app.ui.widgets.task_row import TaskRow
from app.ui.widgets.timeline import Timeline
from app.ui.words import article

_MOST_TASKS = 8
_LATER = 300
"""So many milliseconds after the page is shown it looks through the dossier."""


class HomePage(Page):
    """Made anew from the book whenever it is shown or something changed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the parts; `open` fills them."""
        super().__init__(session, parent)
        self.frame = PageFrame()
        self.go_on = PrimaryButton("")
        self.go_on.clicked.connect(self._go_on)
        self.summoned, self.present = FigureCard(""), FigureCard(self.tr("có mặt"))
        self.entered, self.needed = FigureCard(""), FigureCard(self.tr("phiếu để trúng cử"))
        self.course = Timeline(self.tr("Trình tự đại hội"))
        self.course.activated_key.connect(self._go_to_step)
        self.tasks: list[TaskRow] = []
        self._next = ""
        self._lacking: tuple[str, ...] = ()
        self._later = QTimer(self, singleShot=True, interval=_LATER)
        self._later.timeout.connect(self._show_lacking)
        self._lay_out()
        session.changed.connect(self._follow)

    def open(self, *_ids: int) -> None:
        """Show how far the congress is."""
        self._show()
        self.go_on.setFocus()
        self.frame.verticalScrollBar().setValue(0)

    def leave(self) -> None:
        """Look through no papers any more."""
        self._later.stop()

    def _lay_out(self) -> None:
        self.frame.header.add_action(self.go_on)
        figures = Sides(_pair(self.summoned, self.present), _pair(self.entered, self.needed), (1, 1), below=760)
        course = Card(padding=(0, 16, 0, 8))
        course.body.add(
            Column(Label(self.tr("Trình tự đại hội"), "section"), margins=(20, 0, 20, 0)), self.course, None
        )
        to_do = Card(self.tr("Còn phải làm"))
        self._task_lines = Column(gap=0)
        self._after_tasks = Label("", "muted", wrap=True)
        to_do.body.add(self._task_lines, self._after_tasks, None)
        self.frame.body.add(figures, Sides(course, to_do, (4, 3)), None)
        Column(self.frame, gap=0, parent=self)

    def _follow(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        book = self.session.book
        congress, today = book.congresses.get(), book.terms.today
        done = progress(book)
        self.frame.header.set_title(home_words.title_of(congress, today), home_words.day_words(today))
        self._show_course(done)
        if any(line.stage is Stage.DOSSIER for line in done.lines()):
            self._later.start()
        self._show_next(done)
        self._show_figures(done)
        self._show_tasks(open_tasks(book, done))

    def _show_course(self, done: Progress) -> None:
        book = self.session.book
        congress, of_cell = book.congresses.get(), in_cell(book)
        steps = (
            home_words.step_of(one, congress, done.meeting, self._lacking, in_cell=of_cell) for one in done.lines()
        )
        self.course.set_steps(list(steps))

    def _show_lacking(self) -> None:
        """Name what the dossier lacks: looking through all papers takes longer than the page may."""
        from app.reports.dossier import pieces_of

        if not self.isVisible():
            return
        book = self.session.book
        self._lacking = tuple(one.title for one in pieces_of(book) if one.missing)
        self._show_course(progress(book))

    def _show_next(self, done: Progress) -> None:
        """Offer what comes next: keying where a batch waits for papers, else the stage in work."""
        self._next, words = (
            "" if self.session.book.read_only else done.next_keying,
            self.tr("Tiếp tục nhập phiếu") + "  F5",
        )
        if not self._next:
            line = next((one for one in done.lines() if one.state == "current"), None)
            self._next = line.place if line else "contests"
            words = self.tr("Việc tiếp theo") if line else self.tr("Xem các cuộc bầu")
        self.go_on.setText(words)
        self.go_on.setAccessibleName(words)

    def _show_figures(self, done: Progress) -> None:
        book = self.session.book
        of = done.in_work or (done.contests[-1] if done.contests else None)
        electorate = of.contest.electorate if of else book.congresses.get().kind
        summoned, organisations = of.round.figures.summoned if of and of.round else 0, book.organisations.count()
        if electorate is not Electorate.COMMITTEE:
            summoned = summoned or book.delegates.count_official()
        lacking = "" if summoned else self.tr("chưa có danh sách")
        sub = self.tr("{count} tổ chức đảng trực thuộc").format(count=organisations) if organisations else lacking
        if electorate is Electorate.COMMITTEE:
            sub = self.tr("hội nghị cấp ủy bầu")
        self.summoned.caption.setText(home_words.summoned_words(electorate))
        self.entered.caption.setText(home_words.keyed_words(of))
        self.summoned.show_figure(thousands(summoned) if summoned else "–", sub)
        self._show_present(of)
        if of is None or of.round is None:
            for card in (self.entered, self.needed):
                card.show_figure("–", self.tr("chưa có cuộc bầu"))
            return
        self._show_contest(of)

    def _show_present(self, of: ContestProgress | None) -> None:
        """Show who is there as the ballot has it, before that as checking in has it; a committee meets apart."""
        book, figures = self.session.book, of.round.figures if of and of.round else Figures(0)
        door = book.attendance.at_the_door()
        if figures.present:
            present, summoned = figures.present, figures.summoned
        elif door and not (of and of.contest.electorate is Electorate.COMMITTEE):
            present, summoned = door.present, door.summoned
        else:
            self.present.show_figure("–", self.tr("chưa điểm danh"))
            return
        share = self.tr("{percent}% của {summoned} người triệu tập")
        share = share.format(percent=percent(present, summoned), summoned=thousands(summoned))
        self.present.show_figure(thousands(present), share)

    def _show_contest(self, of: ContestProgress) -> None:
        stored = of.round
        if stored is None:
            return
        figures, terms = stored.figures, self.session.book.results.terms(stored.id)
        keyed = f"{thousands(of.keyed)} / {thousands(of.to_key)}" if figures.returned else "–"
        self.entered.show_figure(
            keyed, " · ".join(filter(None, (home_words.passes_words(of), home_words.round_words(of))))
        )
        if terms.indicative:
            self.needed.show_figure("–", self.tr("xin ý kiến, không bầu ai"))
        elif terms.needed is None:
            self.needed.show_figure("–", self.tr("bầu lại: ai nhiều phiếu hơn trúng cử"))
        elif not figures.summoned:
            self.needed.show_figure("–", self.tr("chưa nhập số triệu tập"))
        else:
            why = self.tr("quá nửa của {base} · {article}")
            cited = article(terms.rules, Subject.RESULT)
            self.needed.show_figure(thousands(terms.needed), why.format(base=thousands(terms.base), article=cited))

    def _show_tasks(self, tasks: tuple[OpenTask, ...]) -> None:
        while (item := self._task_lines.takeAt(0)) is not None:
            row = item.widget()
            if row:
                row.hide()
                row.deleteLater()
        self.tasks = [TaskRow(*home_words.chip_of(one), home_words.task_words(one)) for one in tasks[:_MOST_TASKS]]
        for row, task in zip(self.tasks, tasks, strict=False):
            row.activated.connect(partial(self._go_to, task))
            self._task_lines.add(row)
        self._after_tasks.setText(self._words_after(tasks))

    def _words_after(self, tasks: tuple[OpenTask, ...]) -> str:
        if not tasks:
            return self.tr("Không còn việc nào đang chờ.")
        more = len(tasks) - _MOST_TASKS
        if more > 0:
            return self.tr("Và {more} việc nữa ở trang cuộc bầu.").format(more=more)
        closing = next((one.of for one in tasks if one.of and one.of.round), None)
        if closing and closing.round and closing.round.state is RoundState.ENTRY:
            text = self.tr("Sau khi xong các việc trên có thể đóng kiểm phiếu bầu {title}.")
            if closing.contest.indicative:
                text = self.tr("Sau khi xong các việc trên có thể đóng kiểm phiếu xin ý kiến {title}.")
            return text.format(title=closing.contest.title)
        return ""

    def _go_to(self, task: OpenTask) -> None:
        if task.place:
            self.session.go.emit(task.place)
        else:
            self.session.copy_asked.emit()

    def _go_on(self) -> None:
        self.session.go.emit(self._next)

    def _go_to_step(self, key: str) -> None:
        self.session.go.emit(key.partition("/")[2])


def _pair(left: FigureCard, right: FigureCard) -> QWidget:
    """Return two cards of the same width."""
    pair = QWidget()
    row = Row(left, right, gap=12, parent=pair)
    row.setStretch(0, 1)
    row.setStretch(1, 1)
    for card in (left, right):
        card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return pair
