import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPalette, QRawFont
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app.models.book import Book
from app.resources import resource
from app.rules import vietnamese
from app.ui.theme.fonts import WEIGHTS, font
from app.ui.theme.icons import icon
from app.ui.theme.mark_files import mark_files
from app.ui.theme.theme import PLACEHOLDER, current, filled
from app.ui.theme.tokens import DARK, LIGHT, SCALES, Scheme, Tokens

UI = Path(vietnamese.__file__).parents[1] / "ui"
VIETNAMESE_LETTERS = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
READABLE = [
    ("ink", "bg"), ("ink", "surface"), ("ink", "sunken"), ("ink", "accent_soft"), ("ink", "warn_soft"),
    ("ink", "ok_soft"), ("muted", "bg"), ("muted", "surface"), ("muted", "sunken"), ("muted", "accent_soft"),
    ("accent", "surface"), ("accent", "accent_soft"), ("accent", "bg"), ("on_accent", "accent"),
    ("on_accent", "accent_hover"), ("ok", "surface"), ("ok", "ok_soft"), ("warn", "surface"), ("warn", "warn_soft"),
    ("link", "surface"), ("link", "bg"), ("link", "warn_soft"), ("link", "accent_soft"), ("surface", "ink"),
    ("surface", "focus"),
]  # fmt: skip


def luminance(colour):
    parts = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), READABLE, ids=lambda name: name)
def test_text_can_be_read_on_its_ground(colours, text, ground):
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["bg", "surface", "sunken", "accent_soft", "warn_soft"])
def test_focus_ring_stands_out(colours, ground):
    assert contrast(colours.focus, getattr(colours, ground)) >= 3


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("scale", SCALES)
def test_style_sheet_is_filled_to_the_last_place(colours, scale):
    sheet = filled(resource("style/style.qss").read_text("utf-8"), Tokens(colours, scale), "marks:")
    assert "@{" not in sheet
    assert colours.accent in sheet


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_pictures_of_the_style_sheet_lie_in_the_program_and_cannot_be_cleared_away(qapp, theme, scheme):
    theme.apply(scheme, 1.0)
    window = QWidget()
    theme.dress(window)
    named = set(re.findall(r"url\((.+?)\)", window.styleSheet()))
    assert len(named) > 3
    lie = {Path(QFileInfo(one).canonicalFilePath()).relative_to(resource("")).as_posix() for one in named}
    assert lie == {one for one in mark_files() if f"/{scheme.value}/" in one}


def test_the_pictures_of_the_style_sheet_have_the_colours_of_the_look():
    assert {name: resource(name).read_text("utf-8") for name in mark_files()} == mark_files()


def test_unknown_token_in_the_style_sheet_is_a_mistake():
    with pytest.raises(KeyError, match="purple"):
        filled("QLabel { color: @{purple}; }", Tokens(), "")


def test_sizes_in_the_style_sheet_grow():
    assert filled("@{20}", Tokens(scale=1.45), "") == "29px"


def test_colours_stand_in_one_table():
    files = [resource("style/style.qss"), *UI.rglob("*.py")]
    named = {file.name for file in files if re.search(r"#[0-9a-fA-F]{6}\b", file.read_text("utf-8"))}
    assert named == {"tokens.py"}


def test_no_widget_has_a_style_sheet_of_its_own():
    own = {file.name for file in UI.rglob("*.py") if "setStyleSheet" in file.read_text("utf-8")}
    assert own == {"theme.py"}


def test_every_placeholder_is_used_in_the_form_the_program_fills():
    assert PLACEHOLDER.findall("@{ink} @{12}") == ["ink", "12"]


@pytest.mark.parametrize("weight", WEIGHTS)
def test_font_has_the_whole_vietnamese_alphabet(qapp, weight):
    raw = QRawFont(str(resource(f"fonts/Inter-{weight}.ttf")), 14)
    missing = [
        letter for letter in VIETNAMESE_LETTERS + VIETNAMESE_LETTERS.upper() if not raw.supportsCharacter(ord(letter))
    ]
    assert missing == []


@pytest.mark.parametrize("role", ["title", "figure", "section", "dense", "caption"])
def test_figures_have_one_width_in_every_label(qtbot, role):
    label = QLabel("0")
    label.setProperty("role", role)
    qtbot.addWidget(label)
    label.ensurePolished()
    widths = {label.fontMetrics().horizontalAdvance(digit * 4) for digit in "0123456789"}
    assert len(widths) == 1


def test_figures_have_one_width_in_a_field(qtbot):
    line = QLineEdit()
    qtbot.addWidget(line)
    line.ensurePolished()
    assert line.fontMetrics().horizontalAdvance("1111") == line.fontMetrics().horizontalAdvance("8888")


def test_text_grows_everywhere_at_once(qtbot, theme):
    label, painted = QLabel("Đại biểu"), QFontMetrics(font(current())).height()
    qtbot.addWidget(label)
    before = label.sizeHint().width()
    theme.apply(Scheme.LIGHT, 1.45)
    assert label.sizeHint().width() > before * 1.3
    assert QFontMetrics(font(current())).height() > painted * 1.3


def test_scheme_reaches_palette_and_painted_widgets(qapp, theme):
    theme.apply(Scheme.DARK, 1.0)
    assert current().colours is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.bg)


def test_whoever_listens_is_told_of_a_new_look(qtbot, theme):
    with qtbot.waitSignal(theme.changed):
        theme.apply(Scheme.DARK, 1.2)


def colours_in(drawn):
    image = drawn.toImage()
    dots = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {dot.name().upper() for dot in dots if dot.alpha() == 255}


def test_icon_follows_the_scheme_without_being_set_again(theme):
    flag = icon("flag", "ink")
    assert colours_in(flag.pixmap(QSize(48, 48))) == {LIGHT.ink}
    theme.apply(Scheme.DARK, 1.0)
    assert colours_in(flag.pixmap(QSize(48, 48))) == {DARK.ink}


def test_icon_says_by_its_colour_that_it_is_chosen_or_useless():
    flag = icon("flag")
    assert colours_in(flag.pixmap(QSize(48, 48), QIcon.Mode.Selected)) == {LIGHT.accent}
    assert colours_in(flag.pixmap(QSize(48, 48), QIcon.Mode.Disabled)) == {LIGHT.faint}


def test_icon_is_sharp_on_a_screen_with_double_dots():
    drawn = icon("flag").pixmap(QSize(18, 18), 2.0)
    assert (drawn.width(), drawn.devicePixelRatio()) == (36, 2.0)


@pytest.mark.parametrize("drawing", sorted(path.stem for path in resource("icons").glob("*.svg")))
def test_every_drawing_can_be_drawn(qapp, drawing):
    assert colours_in(icon(drawing, "ink").pixmap(QSize(96, 96))) == {LIGHT.ink}


def test_unknown_icon_is_a_mistake_at_once():
    with pytest.raises(FileNotFoundError):
        icon("no-such-drawing")


def test_semibold_is_heavier_than_text(qapp):
    light, heavy = font(current()), font(current(), weight=QFont.Weight.DemiBold)
    text = "Đại hội đại biểu"
    assert QFontMetrics(heavy).horizontalAdvance(text) > QFontMetrics(light).horizontalAdvance(text)


_STARTED_AND_CLOSED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

run = QApplication.exec
QApplication.exec = lambda _: (QTimer.singleShot(0, QApplication.closeAllWindows), run())[1]
from app.cli import main
main(sys.argv[1:])
"""


def test_a_closed_program_leaves_no_temporary_files(tmp_path):
    book, temporary = tmp_path / "so.sodaihoi", tmp_path / "tam"
    Book.create(book).close()
    temporary.mkdir()
    environment = {"TMPDIR": str(temporary), "TEMP": str(temporary), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", _STARTED_AND_CLOSED, "open", str(book)]
    subprocess.run(command, cwd=Path(__file__).parents[2], env=os.environ | environment, check=True)
    assert list(temporary.iterdir()) == []
