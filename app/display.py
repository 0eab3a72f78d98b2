"""Whether a window can be opened here, asked before Qt is loaded: Qt ends the process where it cannot.

What it is for: a sentence instead of a crash on a machine without a screen or without Qt's system libraries.
What it is not for: opening the window.
"""

import ctypes
import importlib
import importlib.util
import os
import sys
from pathlib import Path

_XCB = "libxcb.so.1"
_SCREENLESS = ("offscreen", "minimal", "vnc", "linuxfb")
_NO_SCREEN = "Máy này không có màn hình nên không mở cửa sổ."
_NO_LIBRARIES = "Máy thiếu thư viện hệ thống cho cửa sổ: chạy lại lệnh cài đặt trong README."


def has_screen() -> bool:
    """Return whether a person could see a window: an offscreen platform draws one that nobody sees."""
    return not os.environ.get("QT_QPA_PLATFORM", "").startswith(_SCREENLESS) and not why_no_window()


def why_no_window() -> str:
    """Return why no window can be opened here, as one Vietnamese sentence; "" where it can."""
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(_SCREENLESS) or sys.platform in {"win32", "darwin"}:
        return _why_no_qt()
    if _wayland_answers():
        return _why_no_qt()
    if not os.environ.get("DISPLAY") or not _x_server_answers():
        return _NO_SCREEN
    return _why_no_qt() or _why_no_x_plugin()


def _why_no_qt() -> str:
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError:
        return _NO_LIBRARIES
    return ""


def _why_no_x_plugin() -> str:
    """Load Qt's plugin for X as Qt will: one missing library of its dozen, and Qt would end the process."""
    found = importlib.util.find_spec("PySide6")
    for folder in found.submodule_search_locations or () if found else ():
        plugin = Path(folder) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
        if plugin.exists():
            try:
                ctypes.CDLL(str(plugin))
            except OSError:
                return _NO_LIBRARIES
    return ""


def _wayland_answers() -> bool:
    name, folder = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("XDG_RUNTIME_DIR")
    return bool(name and folder) and (Path(folder or "") / (name or "")).is_socket()


def _x_server_answers() -> bool:
    try:
        xcb = ctypes.CDLL(_XCB)
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused
