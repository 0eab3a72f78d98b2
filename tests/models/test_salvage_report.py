"""The report of what came out of a damaged book."""

from app.models.salvage import LostOf, Salvaged


def test_figures_are_written_as_everywhere():
    found = Salvaged(kept=87_675, lost=[LostOf("ballot", kept=2_082, rows=1_204)])
    assert found.lines == ("Lấy lại được 87.675 dòng.", "Phiếu: lấy lại 2.082 dòng; 1.204 dòng hỏng.")
