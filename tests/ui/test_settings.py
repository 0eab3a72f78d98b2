import pytest
from PySide6.QtCore import QByteArray, QSettings, Qt

from app.ui.settings import Language
from app.ui.settings_dialog import SettingsDialog
from app.ui.theme.tokens import Scheme


def test_nothing_chosen_is_vietnamese_light_and_the_first_size(personal):
    assert (personal.language, personal.scheme, personal.scale) == (Language.VIETNAMESE, Scheme.LIGHT, 1.0)
    assert personal.is_first_start
    assert personal.recent_books == []
    assert personal.geometry.isEmpty()


def test_choices_are_there_at_the_next_start(tmp_path, personal):
    personal.language, personal.scheme, personal.scale = Language.ENGLISH, Scheme.DARK, 1.45
    personal.geometry = QByteArray(b"place")
    again = type(personal)(QSettings(str(tmp_path / "personal.ini"), QSettings.Format.IniFormat))
    assert (again.language, again.scheme, again.scale) == (Language.ENGLISH, Scheme.DARK, 1.45)
    assert again.geometry == QByteArray(b"place")
    assert not again.is_first_start


@pytest.mark.parametrize("key", ["language", "scheme", "scale", "geometry"])
def test_spoilt_settings_count_as_not_set(tmp_path, personal, key):
    QSettings(str(tmp_path / "personal.ini"), QSettings.Format.IniFormat).setValue(key, "???")
    assert (personal.language, personal.scheme, personal.scale) == (Language.VIETNAMESE, Scheme.LIGHT, 1.0)
    assert personal.geometry.isEmpty()


def test_recent_books_are_the_last_ones_that_still_exist(tmp_path, personal):
    books = [tmp_path / f"Đại hội {number}.sodaihoi" for number in range(10)]
    for book in books:
        book.touch()
        personal.remember_book(book)
    personal.remember_book(books[5])
    books[9].unlink()
    assert personal.recent_books == [books[number] for number in (5, 8, 7, 6, 4, 3, 2)]


@pytest.fixture
def dialog(qtbot, personal):
    shown = SettingsDialog(personal)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_dialog_offers_three_sizes_and_keeps_the_one_clicked(qtbot, dialog, personal):
    samples = dialog.sizes.buttons()
    assert [sample.text() for sample in samples] == ["Vừa", "Lớn", "Rất lớn"]
    qtbot.mouseClick(samples[2], Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert personal.scale == 1.45


@pytest.mark.parametrize("scale", [1.0, 1.45])
def test_the_keyboard_begins_on_the_size_in_force(qtbot, personal, scale):
    personal.scale = scale
    shown = SettingsDialog(personal)
    qtbot.addWidget(shown)
    shown.show()
    assert shown.focusWidget() is shown.sizes.checkedButton()


def test_dialog_can_be_answered_by_keyboard(qtbot, dialog, personal):
    dialog.sizes.buttons()[0].setFocus()
    qtbot.keyClick(dialog.sizes.buttons()[0], Qt.Key.Key_Right)
    dialog.schemes.buttons()[0].setFocus()
    qtbot.keyClick(dialog.schemes.buttons()[0], Qt.Key.Key_Right)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert (personal.scale, personal.scheme) == (1.2, Scheme.DARK)


def test_dialog_that_is_left_changes_nothing(qtbot, dialog, personal):
    qtbot.mouseClick(dialog.sizes.buttons()[1], Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert personal.is_first_start


def test_samples_show_what_they_promise(dialog):
    small, middle, large = (sample.grab().toImage() for sample in dialog.sizes.buttons())
    assert small.width() < middle.width() < large.width()


def test_dialog_begins_at_the_size_in_force(qtbot, personal):
    personal.scale = 1.45
    dialog = SettingsDialog(personal)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.focusWidget() is dialog.sizes.buttons()[2]
