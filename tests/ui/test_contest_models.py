"""The item models of the contest page under Qt's own tester."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.models.round_records import Candidate
from app.rules.name_list import NamedRow
from app.ui.contests.candidates_model import CandidateColumn, CandidatesModel
from app.ui.contests.pasted_rows import PastedColumn, PastedRows

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
LISTED = (Candidate("Lê Văn An", "", 1, 11), Candidate("Trần Thị Bích", "Chi bộ 1", 2, 12))


def test_the_list_of_candidates_is_a_sound_model(qapp):
    model = CandidatesModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.set_candidates(LISTED, frozenset(), is_open=True)
    assert model.index(1, CandidateColumn.NOTE).data() == "Chi bộ 1"
    assert model.headerData(CandidateColumn.NAME, Qt.Orientation.Horizontal) == "Họ và tên"
    model.set_candidates(LISTED[:1], frozenset(), is_open=True)
    assert model.rowCount() == 1
    assert tester.model() is model


def test_a_held_text_follows_its_person(qapp):
    model = CandidatesModel()
    model.set_candidates(LISTED, frozenset(), is_open=True)
    model.hold(1, Candidate("Trần Thị", "", 2, 12), "thiếu tên")
    swapped = (Candidate("Trần Thị Bích", "Chi bộ 1", 1, 12), Candidate("Lê Văn An", "", 2, 11))
    model.set_candidates(swapped, frozenset(), is_open=True)
    assert model.index(0, CandidateColumn.NAME).data() == "Trần Thị"
    assert model.problems == ["thiếu tên"]
    model.set_candidates(LISTED[:1], frozenset(), is_open=True)
    assert model.problems == []


def test_a_closed_list_and_people_of_earlier_rounds_cannot_be_edited(qapp):
    model = CandidatesModel()
    model.set_candidates(LISTED, frozenset({12}), is_open=True)
    name = CandidateColumn.NAME
    assert model.flags(model.index(0, name)) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(1, name)) & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(model.index(1, name), "Lê Thị C")
    model.set_candidates(LISTED, frozenset(), is_open=False)
    assert not model.flags(model.index(0, name)) & Qt.ItemFlag.ItemIsEditable


def test_the_pasted_rows_are_a_sound_model(qapp):
    model = PastedRows()
    tester = QAbstractItemModelTester(model, FATAL)
    model.set_rows([NamedRow(1, "Lê Văn An"), NamedRow(2, ""), NamedRow(3, "Lê Văn An")], [])
    assert sorted(model.problems) == [1, 2]
    model.remove([1])
    assert model.setData(model.index(1, PastedColumn.NOTE), "Chi bộ 2")
    assert model.problems == {}
    assert model.index(1, PastedColumn.PROBLEM).data() == ""
    model.undo()
    model.undo()
    assert model.rowCount() == 3
    assert tester.model() is model
