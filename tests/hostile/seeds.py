"""Files of other people for the tests, spoilt: bytes flipped, cut off, doubled, blown up.

What it is for: drawing what a damaged stick or somebody who means harm may hand over, beginning with whole files.
What it is not for: asserting anything.
"""

import io
import re
import unicodedata
import zipfile
from dataclasses import dataclass

from hypothesis import strategies as st

_STRANGE = (
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"=",
    b"{",
    b"[[[[",
    b'"',
    b"</",
    b"<!DOCTYPE a>",
    b"\r",
    b"-1",
    b"999",
)
_WHOLE = 1 << 20


@dataclass(frozen=True)
class Harm:
    """One place of a file and what happens there; the place is a share of its length, so that any file can have it."""

    kind: str
    share: int
    length: int
    sign: bytes
    times: int

    def done_to(self, found):
        place = len(found) * self.share // _WHOLE
        piece = found[place : place + self.length]
        match self.kind:
            case "flip":
                put = bytes(one ^ self.times for one in piece)
            case "cut":
                put = b""
            case "tail":
                return found[:place]
            case "double":
                put = piece * (1 + self.times)
            case "zero":
                put = bytes(len(piece))
            case _:
                put = self.sign * self.times + piece
        return found[:place] + put + found[place + self.length :]


HARMS = st.lists(
    st.builds(
        Harm,
        kind=st.sampled_from(["flip", "cut", "tail", "double", "zero", "put"]),
        share=st.integers(0, _WHOLE - 1),
        length=st.sampled_from([1, 2, 16, 512, 4096]),
        sign=st.sampled_from(_STRANGE),
        times=st.sampled_from([1, 2, 8, 64]),
    ),
    min_size=1,
    max_size=6,
)


def spoilt(whole, harms):
    """Return the bytes of a file after these harms."""
    for harm in harms:
        whole = harm.done_to(whole)
    return whole


def spoilt_inside(whole, harms):
    """Return an archive with sound sums of which one part was harmed: what is behind the sums is reached."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as packed, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        names = packed.namelist()
        wrong = names[harms[0].share % len(names)]
        for name in names:
            content = packed.read(name)
            out.writestr(name, spoilt(content, harms) if name == wrong else content)
    return target.getvalue()


def is_for_people(message):
    """Whether a message is Vietnamese, and says what to do after what is wrong."""
    has_letters = any(unicodedata.normalize("NFD", sign) != sign for sign in message)
    sentences = [one for one in re.split(r"[.;:?]\s", message.strip()) if one]
    return has_letters and len(sentences) > 1 and message.rstrip()[-1] in ".?"
