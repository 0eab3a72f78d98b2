import re
import shutil
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QLineEdit, QMessageBox, QTreeView, QWidget

from app.models.book import Book
from app.models.errors import MediumFailed
from app.rules.findings import finding
from app.rules.rule_sets import RULE_SETS, Subject
from app.ui.help.topics import all_topics
from app.ui.i18n import speak
from app.ui.i18n_update import QT_WORDS, TRANSLATION, extract, release
from app.ui.numbers import decimal, percent, thousands
from app.ui.rule_words import rule_texts
from app.ui.settings import Language
from app.ui.words import article, error_text, remedy, says

VIETNAMESE = re.compile("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.IGNORECASE)
VALUE = re.compile(r"\{\w*\}|%\d")


def messages(path):
    return {
        (context.findtext("name"), message.findtext("source")): message.find("translation")
        for context in ET.parse(path).iter("context")
        for message in context.iter("message")
    }


@pytest.fixture
def english(qapp):
    speak(qapp, Language.ENGLISH)
    yield
    speak(qapp, Language.VIETNAMESE)


def test_every_string_of_the_sources_is_in_the_translation_and_no_other(tmp_path):
    fresh = tmp_path / "en.ts"
    extract(fresh)
    assert messages(TRANSLATION).keys() == messages(fresh).keys()


def test_nothing_is_unfinished():
    found = messages(TRANSLATION).items()
    unfinished = [key for key, translation in found if translation.get("type") or not translation.text]
    assert unfinished == []


def test_values_stand_in_both_languages():
    for (_, source), translation in messages(TRANSLATION).items():
        assert set(VALUE.findall(source)) == set(VALUE.findall(translation.text or "")), source


def test_every_text_of_the_rules_is_translated():
    known = {source for context, source in messages(TRANSLATION) if context == "rules"}
    assert set(rule_texts()) <= known


@pytest.mark.parametrize("source", [TRANSLATION, QT_WORDS], ids=lambda path: path.name)
def test_file_that_the_program_reads_is_made_from_the_translation(tmp_path, source):
    copied = shutil.copy(source, tmp_path)
    made = tmp_path / "made.qm"
    release(tmp_path / source.name, made)
    assert copied
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()


def words_of(dialog):
    """Return what a dialog of Qt says, in labels, buttons, hints, heads of columns and menus."""
    found = set()
    for one in dialog.findChildren(QWidget):
        found |= {one.toolTip(), one.text() if isinstance(one, QLabel | QAbstractButton) else ""}
        if isinstance(one, QTreeView):
            cells = one.model()
            found |= {cells.headerData(place, Qt.Orientation.Horizontal) for place in range(cells.columnCount())}
    found |= {one.text() for one in dialog.findChildren(QAction)}
    return {words for words in found if words and any(map(str.isalpha, words))}


def file_dialog():
    made = QFileDialog()
    made.setOption(QFileDialog.Option.DontUseNativeDialog)
    return made


def message_box():
    made = QMessageBox()
    for one in QMessageBox.StandardButton:
        if QMessageBox.StandardButton.Ok.value <= one.value <= QMessageBox.StandardButton.RestoreDefaults.value:
            made.addButton(one)
    return made


@pytest.mark.parametrize("make", [file_dialog, message_box, QPrintDialog, QLineEdit])
def test_nothing_that_qt_itself_says_stays_english(qtbot, qapp, make):
    def said():
        made = make()
        qtbot.addWidget(made)
        if isinstance(made, QLineEdit):
            made = made.createStandardContextMenu()
        return words_of(made)

    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    english = said()
    speak(qapp, Language.VIETNAMESE)
    assert not english & said()


def test_findings_speak_english(english):
    found = finding("batch.full", batch=3, declared=50)
    assert says(found) == "Batch 3 is full. Its papers: 50."
    assert remedy(found) == "Open the next batch, or change the papers of this one."


def test_a_name_of_several_parts_speaks_english_part_by_part(english):
    group = "cơ quan nhà nước · lãnh đạo, quản lý"
    told = says(finding("evaluation.over_cap", group=group, used=3, allowed=2, percent=20, over=1))
    assert told.startswith("State body · leader, manager: 3 ")


def test_no_english_text_puts_a_count_that_may_be_one_before_a_plural():
    """A text is filled in without knowing grammar: it says "papers: 1", never "1 papers"."""
    texts = [one.text or "" for one in ET.parse(TRANSLATION).iter("translation")]
    counted = r"(?:papers|votes|seats|places|people|lines|rows|cells|names|batches|alternates|differences|blocks)"
    before = r"(?<!of )(?<!all )(?<!of \{0\} )(?:\{(?!most|passes|electorate)\w+\}|%\d)"
    assert [text for text in texts if re.search(rf"{before} {counted}\b", text)] == []


def test_a_copy_that_is_refused_is_refused_in_english(english, tmp_path):
    with Book.create(tmp_path / "so.sodaihoi") as book:
        (tmp_path / "taken.sodaihoi").write_text("x")
        for target, told in (
            (tmp_path / "taken.sodaihoi", "“taken.sodaihoi” is there already."),
            (tmp_path / "gone" / "copy.sodaihoi", "This folder is not there: choose another"),
        ):
            with pytest.raises(MediumFailed) as refused:
                book.save_copy(target)
            assert told in error_text(refused.value)
            assert not VIETNAMESE.search(error_text(refused.value))


def test_an_article_is_cited_in_english(english):
    assert article(RULE_SETS["qd-190-2024"], Subject.BALLOT_PAPER) == "Article 15, Decision 190-QĐ/TW"


def test_qt_itself_speaks_vietnamese(qapp):
    speak(qapp, Language.VIETNAMESE)
    assert QCoreApplication.translate("QLineEdit", "&Copy") == "&Sao chép"


def test_help_in_english_has_no_holes_and_only_names_in_vietnamese(english):
    own = re.compile(r"Nguyễn Văn A|Trần Thị B|\d+-QĐ/TW")
    for topic in all_topics():
        assert "…" not in topic.title, topic.code
        for text in (topic.title, topic.group, *(part for pair in topic.parts for part in pair)):
            assert not VIETNAMESE.search(own.sub("", text)), text


def test_figures_are_written_as_the_language_writes_them(english):
    assert (thousands(1510), percent(1, 3), decimal(83.46)) == ("1,510", "33.33", "83.5")
    speak(QCoreApplication.instance(), Language.VIETNAMESE)
    assert (thousands(1510), percent(1, 3), decimal(83.46)) == ("1.510", "33,33", "83,5")
