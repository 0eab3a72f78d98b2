"""One sum that must hold before a count is closed: both its sides, where the figures come from, whether it holds.

What it is for: the list of figures on closing; a sum that does not hold leads to where it is mended.
What it is not for: checking (rules.closing_list).
"""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.rules.closing_list import Check, CheckState, Term
from app.ui.contests.words import said
from app.ui.numbers import thousands
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.icon_view import IconView
from app.ui.widgets.label import Label
from app.ui.widgets.rule import Rule
from app.ui.words import rule_text

translate = QCoreApplication.translate

_DRAWINGS = {
    CheckState.HOLDS: ("check", "ok", "ok"),
    CheckState.BROKEN: ("x", "accent", "strong"),
    CheckState.WANTS_REASON: ("triangle-alert", "warn", "warn"),
    CheckState.WAITING: ("minus", "muted", "muted"),
}


def state_word(state: CheckState) -> str:
    """Return how a sum stands, in a word or two."""
    words = {
        CheckState.HOLDS: translate("CheckRow", "Khớp"),
        CheckState.BROKEN: translate("CheckRow", "Chưa khớp"),
        CheckState.WANTS_REASON: translate("CheckRow", "Cần lý do"),
        CheckState.WAITING: translate("CheckRow", "Chờ nhập đủ"),
    }
    return words[state]


def sum_words(check: Check) -> str:
    """Return a sum with its figures: "phát ra 226 = thu về 225 + không thu về 1"; without them while it waits."""
    with_count = check.state is not CheckState.WAITING
    left, right = (" + ".join(_term(one, with_count=with_count) for one in side) for side in (check.left, check.right))
    return f"{left} {check.relation} {right}"


def _term(term: Term, *, with_count: bool) -> str:
    name = _name(term)
    return f"{name} {thousands(term.count)}".strip() if with_count else name


def _name(term: Term) -> str:
    return rule_text(term.name).format(batch=term.batch) if term.name else ""


def _sources(check: Check) -> str:
    """Return where the figures come from, a source that several share once."""
    by_source: dict[str, list[str]] = {}
    for term in (*check.left, *check.right):
        if term.source:
            by_source.setdefault(rule_text(term.source), []).append(_name(term))
    return " · ".join(f"{', '.join(names)}: {source}" for source, names in by_source.items())


class CheckRow(QWidget):
    """A sign, the sum, its sources; what is wrong and the link stand below."""

    activated = Signal()

    def __init__(self, check: Check, *, is_told: bool = False) -> None:
        """Show a sum; `is_told` where the row above says already what is wrong."""
        super().__init__()
        drawing, icon_role, role = _DRAWINGS[check.state]
        word = Label(state_word(check.state), role)
        words = Label(sum_words(check), "strong" if check.state is CheckState.BROKEN else "text", wrap=True)
        sources = Label(_sources(check), "caption", wrap=True)
        self.link = LinkButton(self.tr("Đến chỗ sửa"))
        self.link.clicked.connect(self.activated)
        # Both begin where the sign and its word stand, however many lines the other one takes.
        figures = Row(Column(words, None), Column(sources, None, margins=(0, 2, 0, 0)), gap=12)
        figures.setStretch(0, 1)
        figures.setStretch(1, 1)
        told = Column(figures, gap=2)
        if check.found is not None:
            self.link.setAccessibleName(f"{self.link.text()}: {said(check.found)}")
            if not is_told:
                told.add(Label(said(check.found), "error" if check.state is CheckState.BROKEN else "muted", wrap=True))
        told.addStretch()
        line = Row(gap=8, margins=(0, 3, 0, 3))
        line.addWidget(IconView(drawing, icon_role, 16), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(word, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(told, 1)
        line.addWidget(self.link, 0, Qt.AlignmentFlag.AlignVCenter)
        if check.found is None:
            line.addSpacing(self.link.sizeHint().width())
        self.word = word
        Column(line, Rule(), gap=0, parent=self)
        self.link.setVisible(check.found is not None)
