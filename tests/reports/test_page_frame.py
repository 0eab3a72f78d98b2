import pytest
from pdf_reading import opened, written
from reportlab.platypus import Flowable, KeepTogether

from app.models.errors import PaperTooSmall
from app.reports.page_frame import TEXT_HEIGHT, Paper, render
from app.reports.typography import paragraph
from app.rules.contest_object import grouped


@pytest.mark.parametrize(
    ("digest", "printed"),
    [("sha256:0123456789ab", "sha256 0123 4567 89ab"), ("0123456", "0123 456"), ("", "")],
)
def test_a_digest_is_printed_in_groups_of_four(digest, printed):
    assert grouped(digest) == printed


def test_text_is_never_read_as_markup():
    content = render(Paper("Thử", "Đảng bộ"), [paragraph("<b>Lê & Văn</b> <br/> &amp; <font size=40>An")])
    assert written(content) == ["<b>Lê & Văn</b> <br/> &amp; <font size=40>An"]


def test_a_paper_without_digest_has_an_empty_foot():
    content = render(Paper("Thử", "Đảng bộ"), [paragraph("một trang")])
    with opened(content) as pdf:
        assert pdf.pages[0].extract_text() == "một trang"


def test_the_mark_of_a_list_never_ends_a_line():
    listed = "; ".join(f"{place}) Đ/c Nguyễn Văn Bình" for place in range(1, 60))
    with opened(render(Paper("Thử", "Đảng bộ"), [paragraph(listed)])) as pdf:
        ends = [line.split()[-1] for line in pdf.pages[0].extract_text().splitlines()]
    assert [end for end in ends if end.rstrip(")").isdigit()] == []


def test_what_fits_on_no_page_is_said_in_words():
    with pytest.raises(PaperTooSmall, match="Rút gọn"):
        render(Paper("Thử", "Đảng bộ"), [KeepTogether([_Block()])])


class _Block(Flowable):
    """Something that cannot be split, taller than the text block."""

    def __init__(self) -> None:
        super().__init__()
        self.width, self.height = 10, TEXT_HEIGHT + 1
