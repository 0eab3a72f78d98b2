"""The words of a congress of members: whoever is a delegate elsewhere is a member there.

What it is for: one vocabulary for the whole window, so that each text is written once, of delegates.
What it is not for: documents, what a congress of members does not have at all (pages hide that), and offices that
keep their name there, too: the delegates to the higher congress.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject, QTranslator

_CONTEXTS = frozenset(
    {
        "AddNominee",
        "BodiesPage",
        "BodyCard",
        "CheckIn",
        "CheckInPage",
        "CongressPage",
        "DelegateForm",
        "DelegateList",
        "DelegateWork",
        "Delegates",
        "DelegatesPage",
        "DelegatesTable",
        "Finder",
        "HandoverForm",
        "Home",
        "ListExchange",
        "ListPreview",
        "DelegateLists",
        "DelegateExchange",
        "ListRows",
        "MainWindow",
        "NoDelegates",
        "PersonLine",
        "SeatsPart",
        "StandingCard",
        "rules",
    }
)
"""Where people of the congress are named; contexts of contests speak of those who go to the higher congress."""

_KEPT = r"(?<!hội )(?<!oàn )(?<!cách )"
_VIETNAMESE = re.compile(rf"{_KEPT}đại biểu(?! dự)|Đại biểu(?! dự)")
_LEADERS: Mapping[str, str] = MappingProxyType(
    {
        "Đoàn Chủ tịch": "Chủ trì đại hội",
        "đoàn chủ tịch": "chủ trì đại hội",
        "Đoàn Thư ký": "Thư ký đại hội",
        "Presidium": "Chair",
        "presidium": "chair",
    }
)
"""Who leads: many at a congress of delegates, one or two comrades where members meet."""
_ENGLISH = re.compile(r"(?<!ongress of )\b([Dd])elegate(s?)\b(?! congress)(?! to the higher)(?: to the congress)?")


_WHOLE: Mapping[str, str] = MappingProxyType(
    {
        "Đại biểu": "Đảng viên dự đại hội",
        "Delegates": "Members attending",
        "Số đại biểu": "Số thứ tự",
        "Thẻ đại biểu": "Thẻ dự đại hội",
        "«%1», không phải đại biểu": "«%1», không có trong danh sách",
        "«%1», not a delegate": "«%1», not on the list",
    }
)
"""Texts that would say another thing of members: how many there are, the Party card, that a guest is none, and the
list of those at the congress, beside that of all members of the book.
"""


class MemberWords(QTranslator):
    """Says "member" where the window says "delegate", in the language below it."""

    def __init__(self, below: QTranslator | None, *, is_english: bool, parent: QObject) -> None:
        """Change what `below` says; in Vietnamese that is mostly nothing, the texts standing in the sources."""
        super().__init__(parent)
        self._below, self._change = below, _english if is_english else _vietnamese
        self._is_english = is_english
        self._known: dict[tuple[str, str], str] = {}

    def isEmpty(self) -> bool:
        """Return that there is something to say: Qt passes over a translator that is empty."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return a text of the window in the words of members; other texts as they are said below.

        An empty answer would be shown as it is, so the source stands for what has no translation.
        """
        if context not in _CONTEXTS:
            return self._below_says(context, source, disambiguation, n) or source
        key = (context, source)
        if key not in self._known:
            said = self._below_says(context, source, disambiguation, n)
            self._known[key] = source if self._is_english and not said else self._changed(said or source)
        return self._known[key]

    def _changed(self, text: str) -> str:
        for many, few in _LEADERS.items():
            text = text.replace(many, few)
        return _WHOLE.get(text) or self._change(text)

    def _below_says(self, context: str, source: str, disambiguation: str | None, n: int) -> str:
        return (self._below.translate(context, source, disambiguation or "", n) if self._below else None) or ""


def _vietnamese(text: str) -> str:
    return _VIETNAMESE.sub(lambda found: "Đảng viên" if found[0][0] == "Đ" else "đảng viên", text)


def _english(text: str) -> str:
    return _ENGLISH.sub(lambda found: f"{'M' if found[1] == 'D' else 'm'}ember{found[2]}", text)
