"""The guide as files: one page of HTML and one PDF, made anew by `python -m app.ui.help.guide_files docs/huong-dan`.

What it is for: reading beside the program, printing and handing out.
What it is not for: the texts (resources/guide), their pictures (`pytest tests/replay --pictures docs/huong-dan/hinh`),
and the running program, which shows the same sections in its help.
"""

import html
import importlib
import re
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMarginsF, Qt, QUrl
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

from app.resources import resource
from app.ui.help.guide import CARD, chapters
from app.ui.help.topics import GUIDE, Topic, all_topics
from app.ui.theme import theme

_PICTURE_WIDTH = 600
"""In pixels of a page on paper; a screen shows it as wide as it has room."""
_FINEST = 1000
_POINTS = 10


def page() -> str:
    """Return the guide as a page of HTML; pictures lie beside it in `hinh`."""
    told = [*_told_chapters(), *_told_topics(all_topics())]
    contents = "\n".join(f'<li><a href="#{code}">{html.escape(title)}</a></li>' for code, title, _ in told)
    body = "\n".join(text for _, _, text in told)
    style = resource("guide/guide.css").read_text("utf-8")
    return (
        '<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n<title>Hướng dẫn Sổ Đại hội</title>\n'
        f"<style>\n{style}</style>\n</head>\n<body>\n<p class='title'>Hướng dẫn sử dụng Sổ Đại hội</p>\n"
        f"<ul class='contents'>\n{contents}\n</ul>\n{body}\n</body>\n</html>\n"
    )


def write(folder: Path) -> None:
    """Write both files into a folder that has the pictures."""
    text = page()
    (folder / "index.html").write_text(text, "utf-8", newline="\n")
    paper = QPdfWriter(str(folder / "huong-dan.pdf"))
    paper.setTitle("Hướng dẫn sử dụng Sổ Đại hội")
    paper.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    # Printing a document leaves margins of its own.
    paper.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    font = QFont(QApplication.font())
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    document.setHtml(re.sub(r'<img width="\d+" (.*?)src="(.+?)"', partial(_drawn, document, folder), text))
    document.print_(paper)


def _drawn(document: QTextDocument, folder: Path, found: re.Match[str]) -> str:
    """Give the document a picture, no finer than a printer shows it, and return its tag with the room it takes."""
    picture = QImage(str(folder / found[2]))
    if picture.width() > _FINEST:
        picture = picture.scaledToWidth(_FINEST, Qt.TransformationMode.SmoothTransformation)
    document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(found[2]), picture)
    height = round(_PICTURE_WIDTH * picture.height() / picture.width())
    return f'<img width="{_PICTURE_WIDTH}" height="{height}" {found[1]}src="{found[2]}"'


def _told_chapters() -> Iterator[tuple[str, str, str]]:
    for number, chapter in enumerate(chapters(), start=1):
        parts = [_heading(1, f"chuong-{number}", chapter.title), _as_html(chapter.text)]
        after_card = False
        for one in chapter.sections:
            parts += [_heading(2, one.code, one.title, breaks=after_card), _as_html(one.text)]
            after_card = one.title == CARD
        yield f"chuong-{number}", chapter.title, "\n".join(parts)


def _told_topics(topics: Iterable[Topic]) -> Iterator[tuple[str, str, str]]:
    """Yield what the help tells without a page of its own: keys, situations, every objection with its article."""
    groups: dict[str, list[Topic]] = {}
    for topic in topics:
        if not topic.code.startswith(GUIDE):
            groups.setdefault(topic.group, []).append(topic)
    for number, (group, found) in enumerate(groups.items(), start=1):
        parts = [_heading(1, f"phan-{number}", group)]
        for topic in found:
            parts.append(_heading(3, topic.code, topic.title))
            lines = "".join(
                f"<tr><td>{html.escape(caption)}</td><td>{_lines(text)}</td></tr>" for caption, text in topic.parts
            )
            parts.append(f"<table>{lines}</table>")
        yield f"phan-{number}", group, "\n".join(parts)


def _heading(level: int, code: str, title: str, *, breaks: bool = False) -> str:
    style = ' style="page-break-before: always"' if breaks else ""
    return (
        f'<h{level} id="{html.escape(code)}"{style}><a name="{html.escape(code)}"></a>{html.escape(title)}</h{level}>'
    )


def _lines(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def _as_html(text: str) -> str:
    library: Any = importlib.import_module("markdown")
    told = str(library.markdown(text))
    told = re.sub(r"<code>(.*?)</code>", r"<kbd>\1</kbd>", told)
    told = re.sub(r"«(.*?)»", r"<b>«\1»</b>", told)
    told = told.replace("<p><img ", '<p style="line-height: 100%"><img ')
    return told.replace("<img ", f'<img width="{_PICTURE_WIDTH}" ')


def main(folder: str) -> int:
    """Write the guide into a folder; return 0."""
    application = QApplication(sys.argv[:1])
    theme.apply(application)
    write(Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
