"""A story as a file of any format.

What it is for: turning the story of a document into a maker for the catalogue, each library loaded when it draws.
What it is not for: drawing itself (pdf_story, docx_story, xlsx_story).
"""

from collections.abc import Callable

from app.reports.document import Format, Maker
from app.reports.source import Source
from app.reports.story import Story


def told(story_of: Callable[[Source], Story]) -> Maker:
    """Return a maker that draws what `story_of` tells."""
    return lambda source, kind: drawn(story_of(source), kind)


def drawn(story: Story, kind: Format) -> bytes:
    """Return a story as a file of this format."""
    if kind is Format.DOCX:
        from app.reports.docx_story import as_docx

        return as_docx(story)
    if kind is Format.XLSX:
        from app.reports.xlsx_story import as_xlsx

        return as_xlsx(story)
    from app.reports.pdf_story import as_pdf

    return as_pdf(story)
