"""How a session stands: how many are here, both tests of validity, the other marks.

What it is for: the figures that are read out at the opening, live.
What it is not for: computing them (rules.attendance).
"""

from collections import Counter

from PySide6.QtWidgets import QWidget

from app.rules.attendance import HERE, MARK_NAMES, Mark, Quorum, TwoThirds
from app.ui.numbers import percent, thousands
from app.ui.widgets.boxes import Row
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label
from app.ui.words import rule_text

_ASIDE = (Mark.LATE, Mark.LEFT, Mark.EXCUSED, Mark.ABSENT)


class StandingCard(Card):
    """The figures of one session."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make empty figures."""
        super().__init__(parent=parent)
        self.here, self.share = Label("", "figure"), Label("", "caption")
        self.valid = Chip("", "neutral")
        self.people, self.organisations = Label("", wrap=True), Label("", wrap=True)
        self.others = Label("", "muted", wrap=True)
        top = Row(self.here, self.share, None, self.valid, gap=12)
        self.body.add(Label(self.tr("Có mặt"), "caption"), top, self.people, self.organisations, self.others)

    def show_standing(
        self,
        counts: Counter[Mark | None],
        quorum: Quorum,
        without_vote: tuple[int, int] = (0, 0),
        ineligible: tuple[int, int] = (0, 0),
    ) -> None:
        """Show the figures; how many members on probation and how many found ineligible are here, of how many."""
        whole = quorum.people.whole
        self.here.setText(f"{thousands(quorum.people.here)} / {thousands(whole)}")
        self.share.setText(f"{percent(quorum.people.here, whole)}%" if whole else "")
        words = self.tr("Đủ điều kiện tiến hành") if quorum.is_met else self.tr("Chưa đủ điều kiện tiến hành")
        if quorum.people.is_met and not quorum.is_known:
            words = self.tr("Chưa biết số tổ chức đảng")
        self.valid.show_state(words, "ok" if quorum.is_met else "warn")
        self.people.setText(self._test(self.tr("Đại biểu có mặt"), quorum.people))
        if quorum.organisations:
            unknown = self.tr("○ Chưa biết số tổ chức đảng trực thuộc: nhập ở trang Đại hội.")
            test = self._test(self.tr("Tổ chức đảng có đại biểu dự"), quorum.organisations)
            self.organisations.setText(test if quorum.is_known else unknown)
        self.organisations.setVisible(quorum.organisations is not None)
        others = [f"{rule_text(MARK_NAMES[mark])} {counts[mark]}" for mark in _ASIDE if counts[mark]]
        if counts[None]:
            others.append(self.tr("chưa điểm danh {count}").format(count=thousands(counts[None])))
        here, listed = without_vote
        if listed:
            words_on = self.tr("dự bị có mặt {here} / {whole}, không biểu quyết")
            others.append(words_on.format(here=here, whole=listed))
        here, listed = ineligible
        if listed:
            words_on = self.tr("không đủ tư cách có mặt {here} / {whole}, không tính")
            others.append(words_on.format(here=here, whole=listed))
        self.others.setText(" · ".join(one.replace(" ", "\u00a0") for one in others))
        self.setAccessibleName(f"{self.tr('Có mặt')} {sum(counts[mark] for mark in HERE)} / {whole}. {words}")

    def _test(self, name: str, test: TwoThirds) -> str:
        sign = "✓" if test.is_met else "○"
        words = self.tr("{sign} {name}: {here} / {whole}, cần ít nhất {needed} (hai phần ba)")
        return words.format(
            sign=sign,
            name=name,
            here=thousands(test.here),
            whole=thousands(test.whole),
            needed=thousands(test.needed),
        )
