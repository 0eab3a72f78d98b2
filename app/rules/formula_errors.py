"""What a sheet shows in place of a value where a formula came to nothing.

What it is for: such a text says nothing of anybody, be it read from a file, pasted or typed.
What it is not for: finding such cells in a file (exchange.sheet_errors), and the objection to them (list_texts).
"""

from typing import Final

NOT_WORKED_OUT: Final = "#CHƯA TÍNH"
"""Of a formula that a program wrote into a file without ever working out its value."""
ERRORS: Final = frozenset(
    {
        *("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!"),
        *("#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!", "#EXTERNAL!", "#PYTHON!"),
        NOT_WORKED_OUT,
    }
)
