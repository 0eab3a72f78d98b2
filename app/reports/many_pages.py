"""Many papers of one kind in one PDF, each beginning on a page of its own with page numbers of its own.

What it is for: thousands of forms in one file: one is laid out at a time, so that memory holds finished pages only.
What it is not for: what a paper says (story), and files of different papers (dossier).
"""

from collections.abc import Iterable, Iterator
from io import BytesIO

from reportlab.platypus import Flowable, NextPageTemplate, PageBreak

from app.models.long_work import Tell, step
from app.reports.page_frame import FIRST_PAGE, render_each
from app.reports.pdf_story import laid_out
from app.reports.story import Paper, Story


def as_one_pdf(paper: Paper, stories: Iterable[Story], total: int, tell: Tell) -> bytes:
    """Return stories as one PDF, the same bytes for the same stories; raise Stopped where `tell` says so."""
    target = BytesIO()
    render_each(target, paper, _pages(stories, total, tell))
    return target.getvalue()


def _pages(stories: Iterable[Story], total: int, tell: Tell) -> Iterator[list[Flowable]]:
    for done, story in enumerate(stories):
        step(tell, done, total)
        before: list[Flowable] = [NextPageTemplate(FIRST_PAGE), PageBreak()] if done else []
        yield before + laid_out(story)
    step(tell, total, total)
