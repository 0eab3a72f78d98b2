"""How run.sh sets the program up: once, again after a change of what is needed, and anew where it broke half-way."""

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_PYTHON = """#!/bin/sh
case "$*" in
*"-m venv"*)
    echo made >>asked
    mkdir -p .venv/bin
    cp bin/python3.14 .venv/bin/python ;;
*"pip install"*) echo "installed $(printf '%s' "$*" | sed 's/.* //')" >>asked ;;
*main.py*) echo ran >>asked ;;
*tests*) echo tested >>asked ;;
esac
"""
_BROKEN = "#!/bin/sh\nexit 1\n"


class Machine:
    """A folder with the program's run.sh and a Python that only notes what it is asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("run.sh", "pyproject.toml"):
            shutil.copy(ROOT / name, folder / name)
        self.put("bin/python3.14", _PYTHON)

    def put(self, name: str, script: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(script, "utf-8")
        path.chmod(0o755)

    def run(self, *words: str) -> list[str]:
        """Run the script; return what Python was asked for, in order."""
        asked = self.folder / "asked"
        asked.write_text("", "utf-8")
        path = f"{self.folder / 'bin'}:/usr/bin:/bin"
        done = subprocess.run(
            ["sh", "run.sh", *words], cwd=self.folder, env={"PATH": path}, capture_output=True, check=False, timeout=60
        )
        assert done.returncode == 0, done.stderr.decode()
        return asked.read_text("utf-8").splitlines()


@pytest.fixture
def machine(tmp_path):
    return Machine(tmp_path)


def test_it_is_set_up_once(machine):
    assert machine.run("demo") == ["made", "installed .", "ran"]
    assert machine.run("demo") == ["ran"]


@pytest.mark.parametrize("first", ["demo", "test"])
def test_what_is_newly_needed_is_installed_at_the_next_run(machine, first):
    machine.run(first)
    with (machine.folder / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("# one more dependency\n")
    assert machine.run("demo") == ["installed .", "ran"]


def test_the_tools_of_the_tests_are_added_and_serve_for_running_too(machine):
    machine.run("demo")
    assert machine.run("test") == ["installed .[test]", "tested"]
    assert machine.run("demo") == ["ran"]
    assert machine.run("test") == ["tested"]


def test_a_set_up_that_broke_half_way_is_made_anew(machine):
    machine.put(".venv/bin/python", _BROKEN)
    assert machine.run("demo") == ["made", "installed .", "ran"]


def test_a_set_up_whose_python_is_gone_is_made_anew(machine):
    machine.run("demo")
    (machine.folder / ".venv/bin/python").unlink()
    assert machine.run("demo") == ["made", "installed .", "ran"]
