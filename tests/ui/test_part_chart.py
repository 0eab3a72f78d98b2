"""The chart of a part of a target: its columns, and the goal beside them."""

import pytest
from PySide6.QtGui import QColor

from app.rules.target_charts import PartChart, YearBar
from app.ui.targets.part_chart import PartChartView
from app.ui.theme.fonts import font
from app.ui.theme.theme import current


@pytest.fixture
def painted(qtbot, theme):
    """Paint a chart so wide, and return the picture and how wide its label is."""

    def paint(goal_text, values, goal, width):
        chart = PartChartView()
        qtbot.addWidget(chart)
        bars = tuple(YearBar(2015 + at, value, f"{value}", True, goal) for at, value in enumerate(values))
        chart.show_chart(PartChart(bars, goal, goal_text, is_summed=False))
        chart.resize(width, chart.sizeHint().height())
        chart.setFont(font(current(), "caption"))
        return chart.grab().toImage(), chart.fontMetrics().horizontalAdvance(goal_text)

    return paint


def is_column(colour):
    return colour.rgb() == QColor(current().colours.ok).rgb()


def is_word(colour):
    """Return whether a pixel is dark and grey: of words, or of the line of the goal."""
    return colour.lightness() < 140 and colour.hslSaturation() < 60


def rows(picture, columns, what):
    """Return the rows of a picture that hold something in some of its columns."""
    return {y for y in range(picture.height()) if any(what(picture.pixelColor(x, y)) for x in columns)}


@pytest.mark.parametrize(
    ("goal_text", "values", "goal"),
    [("20%", [20, 21, 21, 22], 20), ("≥ 800", [118, 294, 465, 633, 814], 800), ("100", [99], 100)],
)
def test_no_column_stands_where_the_label_of_the_goal_does(painted, goal_text, values, goal):
    picture, label = painted(goal_text, values, goal, 240)
    assert rows(picture, range(picture.width()), is_column)
    assert not rows(picture, range(picture.width() - label, picture.width()), is_column)


@pytest.mark.parametrize(
    ("values", "is_left"),
    [([1480, 2450, 7370, 10030, 12440, 13390], True), ([9100, 9200, 9300, 9100, 9200, 9100], False)],
)
def test_where_the_figures_leave_no_room_the_label_stands_above_the_columns(painted, values, is_left):
    picture, label = painted("≥ 800", values, 8000, 190)
    strip = range(label) if is_left else range(picture.width() - label, picture.width())
    columns, words = rows(picture, strip, is_column), rows(picture, strip, is_word)
    assert min(words) < min(columns)
    # Within the columns there is only the line of the goal.
    assert len(words & columns) <= 1
