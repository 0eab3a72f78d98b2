from hypothesis import given
from hypothesis import strategies as st

from app.rules.typed_digest import TypedDigest

DIGESTS = st.binary(min_size=32, max_size=32).map(bytes.hex)


@given(DIGESTS)
def test_only_what_was_left_out_fits(digest):
    asked = TypedDigest.of(f"sha256:{digest}")
    groups = [digest[start : start + 4] for start in range(0, 32, 4)]
    missing = [groups[place] for place in asked.places]
    assert len(missing) == 2
    assert asked.shown.split() == ["____" if at in asked.places else one for at, one in enumerate(groups)]
    assert asked.agrees(" ".join(missing).upper())
    assert asked.agrees("".join(missing))
    assert not asked.agrees(missing[0])
    assert not asked.agrees("")
    assert asked.agrees("".join(reversed(missing))) == (missing[0] == missing[1])
