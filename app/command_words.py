"""The frame of the command line in Vietnamese: usage, groups, what was not understood, how a command ends.

What it is for: a parser whose every line is in the language of its words; exit codes.
What it is not for: the commands (cli).
"""

import argparse
import errno
import re
from typing import NoReturn

DONE, FOUND_WRONG, CANNOT = 0, 1, 2
"""The exit codes."""
_USAGE = ("usage: ", "Cách dùng: ")
_SAID = (
    (re.compile(r"the following arguments are required: (.*)"), r"thiếu \1"),
    (re.compile(r"unrecognized arguments: (.*)"), r"không hiểu \1"),
    (re.compile(r"argument (.*): expected (?:one|at least one) argument"), r"\1: thiếu giá trị"),
    (re.compile(r"argument (.*): invalid int value: (.*)"), r"\1: \2 không phải là số"),
    (re.compile(r"argument (.*): invalid choice: (.*?) \(.*"), r"không có lệnh \2"),
    (re.compile(r"ambiguous option: (.*) could match.*"), r"\1 chưa rõ"),
)


_WHY = {
    errno.ENOENT: "không có tệp hoặc thư mục này",
    errno.ENOTDIR: "một phần của đường dẫn là tệp, không phải thư mục",
    errno.EISDIR: "đây là thư mục, không phải tệp",
    errno.EACCES: "không có quyền",
    errno.EPERM: "không có quyền",
    errno.EROFS: "ổ đang khóa ghi",
    errno.ENOSPC: "ổ đã đầy",
    errno.ENAMETOOLONG: "tên quá dài",
}


def why(error: OSError) -> str:
    """Return in Vietnamese why a file could not be read or written; systems say it in English."""
    return _WHY.get(error.errno or 0, "ổ đĩa không trả lời đúng")


class CannotError(Exception):
    """A command cannot do what was asked; the text is the reason and the remedy, in one line."""


class Parser(argparse.ArgumentParser):
    """A parser that says in one line, in Vietnamese, what it did not understand."""

    def __init__(self, prog: str | None = None, description: str | None = None, epilog: str | None = None) -> None:
        """Name the groups of arguments in Vietnamese."""
        super().__init__(prog=prog, description=description, epilog=epilog, add_help=False)
        self._positionals.title, self._optionals.title = "các tham số", "các lựa chọn"
        self.add_argument("-h", "--help", action="help", help="hiện phần này rồi thôi")

    def format_usage(self) -> str:
        """Return how the command is written."""
        return super().format_usage().replace(*_USAGE, 1)

    def format_help(self) -> str:
        """Return the whole help."""
        return super().format_help().replace(*_USAGE, 1)

    def error(self, message: str) -> NoReturn:
        """Say it and leave."""
        for pattern, said in _SAID:
            message = pattern.sub(said, message)
        self.exit(CANNOT, f"Lệnh chưa đúng ({message}). Xem cách dùng: python {self.prog} --help\n")
