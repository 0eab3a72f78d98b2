import subprocess
import sys

from app.reports.catalogue import DOCUMENTS
from app.resources import resource


def test_the_minutes_are_listed_with_title_and_needs():
    assert DOCUMENTS["counting-minutes"].title == "Biên bản kiểm phiếu"
    assert "Ban kiểm phiếu" in DOCUMENTS["counting-minutes"].needs


def test_every_document_has_its_wording():
    assert [name for name in DOCUMENTS if not resource(f"documents/{name}.toml").is_file()] == []


def test_listing_documents_loads_no_pdf_library():
    code = "import sys, app.reports.catalogue; print('reportlab' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_every_maker_can_be_loaded():
    assert all(callable(one.load()) for one in DOCUMENTS.values())
