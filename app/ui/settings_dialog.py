"""Settings of a person: language, light or dark, size of text with a sample of each.

What it is for: shown at the first start for the size, later from the navigation.
What it is not for: settings of a congress.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QWidget

from app.ui.settings import Language, PersonalSettings
from app.ui.theme.tokens import SCALES, Scheme
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.size_sample import SizeSample


class Choice(NamedTuple):
    """One of several answers: its value and its words."""

    value: str
    words: str


class SettingsDialog(QDialog):
    """Asks; the caller applies what is in `settings` when it was accepted."""

    def __init__(self, settings: PersonalSettings, parent: QWidget | None = None) -> None:
        """Show what `settings` hold now."""
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Cài đặt"))
        self.sizes = self._size_group()
        self.schemes = self._radio_group(
            [
                Choice(Scheme.LIGHT, self.tr("Sáng")),
                Choice(Scheme.DARK, self.tr("Tối")),
                Choice(Scheme.SYSTEM, self.tr("Theo máy")),
            ],
            settings.scheme,
        )
        self.languages = self._radio_group(
            [Choice(Language.VIETNAMESE, "Tiếng Việt"), Choice(Language.ENGLISH, "English")], settings.language
        )
        Column(
            Label(self.tr("Cài đặt"), "title"),
            self._part(self.tr("Cỡ chữ"), self.sizes, self.tr("Đổi nhanh lúc đang làm: Ctrl + và Ctrl −.")),
            self._part(self.tr("Nền"), self.schemes),
            self._part(
                self.tr("Ngôn ngữ màn hình"), self.languages, self.tr("Biên bản và báo cáo luôn là tiếng Việt.")
            ),
            self._buttons(),
            gap=12,
            margins=(24, 16, 24, 16),
            parent=self,
        )
        in_force = self.sizes.checkedButton()
        if in_force is not None:
            in_force.setFocus()

    def accept(self) -> None:
        """Write the choices into the settings."""
        self._settings.scale = SCALES[self.sizes.checkedId()]
        self._settings.scheme = Scheme(self._chosen(self.schemes))
        self._settings.language = Language(self._chosen(self.languages))
        super().accept()

    def _size_group(self) -> QButtonGroup:
        group = QButtonGroup(self)
        names = (self.tr("Vừa"), self.tr("Lớn"), self.tr("Rất lớn"))
        for number, (scale, name) in enumerate(zip(SCALES, names, strict=True)):
            sample = SizeSample(name, scale)
            sample.setChecked(scale == self._settings.scale)
            group.addButton(sample, number)
        return group

    def _radio_group(self, choices: Sequence[Choice], chosen: str) -> QButtonGroup:
        group = QButtonGroup(self)
        for choice in choices:
            button = QRadioButton(choice.words)
            button.setProperty("choice", str(choice.value))
            button.setChecked(choice.value == chosen)
            group.addButton(button)
        return group

    def _chosen(self, group: QButtonGroup) -> str:
        return next(str(button.property("choice")) for button in group.buttons() if button.isChecked())

    def _part(self, title: str, group: QButtonGroup, hint: str = "") -> Card:
        card = Card(title)
        card.body.add(Row(*group.buttons(), None, gap=12))
        if hint:
            card.body.add(Label(hint, "hint"))
        return card

    def _buttons(self) -> Row:
        cancel, keep = Button(self.tr("Thôi")), PrimaryButton(self.tr("Dùng cài đặt này"))
        cancel.clicked.connect(self.reject)
        keep.clicked.connect(self.accept)
        keep.setDefault(True)
        return Row(None, cancel, keep, gap=12)
