"""Tests run without a screen unless the environment names a platform."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A test says what is right, never how fast: a busy machine must not fail one.
settings.register_profile("so-dai-hoi", deadline=None)
settings.load_profile("so-dai-hoi")
