"""Part for the round that the rules open after the last one, with words the chair can read out.

What it is for: run-off and further ballots, and the same ballot again after an annulled one.
What it is not for: deciding to vote again: without a press nothing is opened.
"""

from PySide6.QtWidgets import QWidget

from app.models.next_round import NextRound, is_the_rule, next_round
from app.models.round_records import RoundState
from app.rules.closing import ELECTORATE_NAMES
from app.rules.rounds import RoundKind
from app.rules.rule_sets import Subject
from app.ui.contests.chair_words import chair_words
from app.ui.contests.open_contest import OpenContest
from app.ui.contests.part import Part
from app.ui.contests.reason_form import ReasonForm
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.label import Label
from app.ui.widgets.properties import set_style
from app.ui.words import article, rule_text


class RoundsPart(Part):
    """Hidden while nothing is open."""

    def __init__(self, work: OpenContest, parent: QWidget | None = None) -> None:
        """Make a hidden part."""
        super().__init__("", work, parent)
        self._opened: NextRound | None = None
        self._is_stopped = self._is_rule = False
        self.heading = Label("", "section", wrap=True)
        self.words = Label("", "name", wrap=True)
        self.article = Label("", "caption", wrap=True)
        self.begin: Button = PrimaryButton("")
        self.stop = Button(self.tr("Không bầu nữa"))
        self.wrong = Label("", "error", wrap=True)
        texts = Column(self.heading, self.words, self.article, self.wrong, gap=4)
        line = Row(texts, self.stop, self.begin, gap=12)
        line.setStretch(0, 1)
        self.reason = ReasonForm(
            self.tr("Theo quy chế thì bầu tiếp. Vì sao không bầu nữa? Lý do được ghi vào biên bản."),
            self.tr("Ghi: không bầu nữa"),
        )
        self.body.add(line, self.reason)
        self.begin.clicked.connect(self._begin)
        self.stop.clicked.connect(self._ask_or_decide)
        self.reason.given.connect(self._stop_with)
        self.hide()

    def refresh(self) -> None:
        """Show what the rules open after the last round."""
        rounds = self.work.rounds
        is_last = self.work.round.id == rounds[-1].id
        result = self.work.together if is_last else None
        self._opened = opened = next_round(result, rounds) if is_last else None
        self.wrong.hide()
        self._is_stopped = self.work.book.rounds.is_stopped(self.work.round.id)
        self._is_rule = opened is not None and is_the_rule(self.work.contest.office, result, rounds)
        self.begin.setVisible(self.work.can_write and not self._is_stopped)
        self.setVisible(opened is not None)
        if opened is not None:
            self._show(opened)

    def focus_on(self, place: str) -> bool:
        """Put the focus on the button that opens the next round."""
        if place != "again" or self._opened is None:
            return False
        self.begin.setFocus()
        return True

    def _show(self, opened: NextRound) -> None:
        one = self.work.round
        names = {each.person: each.name for earlier in self.work.rounds for each in earlier.candidates}
        begin = self.tr("Bầu tiếp")
        self.words.setText(chair_words(opened, names, self.work.contest.electorate, is_rule=self._is_rule))
        if opened.is_again:
            words = self.tr("Vẫn bằng phiếu: có bầu lại lần nữa hay không là do %1 quyết định")
            self.heading.setText(words.replace("%1", self._electorate))
            begin = self.tr("Mở lần bầu lại")
        elif opened.kind is RoundKind.RUNOFF:
            self.heading.setText(self.tr("Có người bằng phiếu: phải bầu lại giữa những người đó"))
            begin = self.tr("Mở lần bầu lại")
        elif one.state is RoundState.ANNULLED:
            self.heading.setText(self.tr("Lần bầu này đã hủy"))
            self.words.setText(self.tr("Lý do: %1").replace("%1", one.annulled_reason))
            begin = self.tr("Bầu lại từ đầu") if self._is_whole_again(opened) else self.tr("Mở lần bầu mới")
        elif self._is_rule:
            self.heading.setText(self.tr("Chưa đủ số lượng được phân bổ: theo quy chế thì bầu tiếp"))
        else:
            words = self.tr("Chưa đủ số lượng: bầu tiếp hay không bầu nữa là do %1 quyết định")
            self.heading.setText(words.replace("%1", self._electorate))
        self.article.setText(article(self.work.terms.rules, Subject.RESULT))
        is_choice = one.state is RoundState.CONFIRMED and opened.is_choice
        set_style(self.begin, "kind", "plain" if is_choice and not self._is_rule else "primary")
        self.stop.setVisible(is_choice and self.work.can_write)
        stop = self.tr("Không bầu nữa…") if self._is_rule else self.tr("Không bầu nữa")
        self.stop.setText(self.tr("Xét lại") if self._is_stopped else stop)
        self.stop.setAccessibleName(self.stop.text())
        if self._is_stopped:
            self.heading.setText(self.tr("Đã quyết định không bầu nữa"))
        self.begin.setText(begin)
        self.begin.setAccessibleName(begin)

    @property
    def _electorate(self) -> str:
        """Who decides, as sentences of results name it."""
        return rule_text(ELECTORATE_NAMES[self.work.contest.electorate])

    def _is_whole_again(self, opened: NextRound) -> bool:
        """Tell the same election held again from one for the seats that confirmed rounds left."""
        stands = any(one.state is RoundState.CONFIRMED for one in self.work.rounds)
        return opened.kind is RoundKind.FURTHER and not stands

    def forget(self) -> None:
        """Drop a reason typed for another round."""
        super().forget()
        self.reason.finish()

    def _ask_or_decide(self) -> None:
        if self._is_rule and not self._is_stopped:
            self.reason.ask()
        else:
            self._decide()

    def _stop_with(self, reason: str) -> None:
        """Store that the electorate does not vote on although that is the rule, and why."""
        rounds, round_id = self.work.book.rounds, self.work.round.id
        if wrong := self.work.attempt(lambda: rounds.decide_to_stop(round_id, stops=True, reason=reason)):
            self.reason.field.error(wrong)
            self.reason.line.setFocus()
        else:
            self.reason.finish()

    def _decide(self) -> None:
        """Store that the electorate does not vote again, or that this is open again."""
        rounds, round_id, stops = self.work.book.rounds, self.work.round.id, not self._is_stopped
        wrong = self.work.attempt(lambda: rounds.decide_to_stop(round_id, stops=stops))
        self.wrong.say(wrong)

    def _begin(self) -> None:
        opened, contest_id, book = self._opened, self.work.contest.id, self.work.book
        if opened is None:
            return

        def begin() -> None:
            with book.together():
                book.rounds.begin_next(
                    contest_id,
                    opened.kind,
                    opened.figures,
                    opened.people,
                    fills_alternates=opened.fills_alternates,
                )

        wrong = self.work.attempt(begin)
        self.wrong.say(wrong)
        if not wrong:
            self.work.show(contest_id)
            self.work.begun.emit()
