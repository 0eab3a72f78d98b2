#!/bin/sh
# Sets everything up on a Linux machine and runs the program:  sh run.sh demo  |  sh run.sh test  |  sh run.sh
# What it needs of the system it asks of apt-get, and only when it is missing.
set -eu
cd "$(dirname "$0")"

VENV=.venv
LIBRARIES="libegl1 libgl1 libopengl0 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
    libxcb-sync1 libxcb-xfixes0 libxcb-xkb1"

say() { printf '%s\n' "$*" >&2; }

install() {
    if ! command -v apt-get >/dev/null; then
        say "Cài các thư viện sau bằng công cụ của máy rồi chạy lại / install these and run again: $*"
        exit 2
    fi
    as_root=
    if [ "$(id -u)" -ne 0 ]; then as_root=sudo; fi
    say "Đang cài / installing: $*"
    $as_root apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq $* >/dev/null
}

find_python() {
    for name in python3.14 python3.13 python3.12 python3.11 python3 python; do
        if command -v "$name" >/dev/null &&
            "$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
}

has_window_libraries() {
    QT_QPA_PLATFORM=offscreen "$VENV/bin/python" -c '
from ctypes import CDLL
from pathlib import Path
import PySide6
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
application = QApplication([])
CDLL(str(Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so"))' 2>/dev/null
}

# What a set-up was made for: the checksum of pyproject.toml, and [test] where the tools of the tests are there too.
is_set_up() {
    made_for=$(cat "$VENV/so-dai-hoi" 2>/dev/null) || return 1
    if [ "$made_for" != "$1" ] && [ "$made_for" != "$1[test]" ]; then return 1; fi
    "$VENV/bin/python" -c '' 2>/dev/null
}

make_venv() {
    python=$(find_python)
    if [ -z "$python" ]; then
        install python3 python3-venv
        python=$(find_python)
    fi
    if [ -z "$python" ]; then
        say "Cần Python 3.11 trở lên / Python 3.11 or newer is needed."
        exit 2
    fi
    "$python" -m venv --clear "$VENV"
}

set_up() {
    wanted="$(cksum <pyproject.toml)$1"
    if is_set_up "$wanted"; then return; fi
    # A folder that broke half-way has no pip that answers: it is made anew.
    if ! "$VENV/bin/python" -m pip --version >/dev/null 2>&1; then make_venv; fi
    rm -f "$VENV/so-dai-hoi"
    say "Đang chuẩn bị, lần đầu mất vài phút / setting up, a few minutes the first time…"
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check ".$1"
    # shellcheck disable=SC2086
    if ! has_window_libraries; then install $LIBRARIES; fi
    printf '%s' "$wanted" >"$VENV/so-dai-hoi"
}

if [ "${1:-}" = test ]; then
    set_up "[test]"
    exec "$VENV/bin/python" -m tests
fi
set_up ""
exec "$VENV/bin/python" main.py "$@"
