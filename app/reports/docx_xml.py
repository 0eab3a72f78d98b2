"""What the word-processor library has no name for: properties set in the XML itself.

What it is for: repeated heads, whole rows, room in cells, page numbers, faces of all scripts.
What it is not for: anything the library can do by itself.
"""

from typing import Any, cast

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

_FIELD = (
    "<w:r {space}><w:fldChar w:fldCharType='begin'/></w:r>",
    "<w:r {space}><w:instrText>PAGE</w:instrText></w:r>",
    "<w:r {space}><w:fldChar w:fldCharType='separate'/></w:r>",
    "<w:r {space}><w:t>2</w:t></w:r>",
    "<w:r {space}><w:fldChar w:fldCharType='end'/></w:r>",
)
_SIDES = "<w:tblCellMar {space}><w:left w:w='{room}' w:type='dxa'/><w:right w:w='{room}' w:type='dxa'/></w:tblCellMar>"
_EDGES = "".join(f"<w:{edge} w:val='single' w:sz='6'/>" for edge in ("top", "left", "bottom", "right"))
_BOX = f"<w:tcBorders {{space}}>{_EDGES}</w:tcBorders>"
_TWENTIETHS = 20


def keep_rows_whole(document: Document) -> None:
    """Let no row of the last table be torn, and its head repeat on every page."""
    for place, row in enumerate(cast("Any", document).element.body.tbl_lst[-1].tr_lst):
        properties = row.get_or_add_trPr()
        properties.append(_element("<w:cantSplit {space}/>"))
        if not place:
            properties.append(_element("<w:tblHeader {space}/>"))


def box_first(document: Document) -> None:
    """Draw a line around the first cell of the last table, which has no rules."""
    cast("Any", document).element.body.tbl_lst[-1].tr_lst[0].tc_lst[0].get_or_add_tcPr().append(_element(_BOX))


def set_sides(document: Document, points: float) -> None:
    """Set the room at both sides of every cell of the last table."""
    room = str(round(points * _TWENTIETHS))
    cast("Any", document).element.body.tbl_lst[-1].tblPr.append(_element(_SIDES.replace("{room}", room)))


def set_faces(style: object, face: str) -> None:
    """Set the face of a style for the letters of every script."""
    faces = cast("Any", style).element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
        faces.set(qn(script), face)


def add_page_number(paragraph: Paragraph) -> None:
    """Let a line end with the number of its page."""
    lines = cast("Any", paragraph.part).element.xpath("./w:p")
    for piece in _FIELD:
        lines[0].append(_element(piece))


def _element(text: str) -> object:
    return parse_xml(text.replace("{space}", nsdecls("w")))
