"""The documents the program can print, by name.

What it is for: lists and menus; a new document is one more entry.
What it is not for: building them; this module loads no PDF library.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Document:
    """One document: its name on the command line and in `resources/documents/`, its title, what it needs."""

    name: str
    title: str
    needs: str


COUNTING_MINUTES = Document(
    "counting-minutes", "Biên bản kiểm phiếu", "Một lần bầu đã đóng kiểm phiếu, với danh sách và Ban kiểm phiếu."
)
BALLOT_PAPERS = Document(
    "ballot-papers", "Phiếu bầu, phiếu xin ý kiến", "Một lần bầu có danh sách và số lượng, chưa bị hủy."
)
INDICATIVE_MINUTES = Document(
    "indicative-minutes",
    "Biên bản kiểm phiếu xin ý kiến",
    "Một lần xin ý kiến đã đóng kiểm phiếu, với danh sách và tổ giúp việc.",
)
SEALING_MINUTES = Document(
    "sealing-minutes", "Biên bản niêm phong, bàn giao phiếu bầu", "Một lần bầu đã đóng kiểm phiếu, với Ban kiểm phiếu."
)

DOCUMENTS: Mapping[str, Document] = MappingProxyType(
    {one.name: one for one in (COUNTING_MINUTES, BALLOT_PAPERS, INDICATIVE_MINUTES, SEALING_MINUTES)}
)
