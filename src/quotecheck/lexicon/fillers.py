"""Sounds and phrases that fill a pause in speech and carry no meaning of their own."""

SOUNDS = frozenset("ah ahh eh em er erm err hm hmm huh mhm mm mmm oh uh uhh uhm um umm whew".split())
"""Single sounds; a transcript may keep or drop them."""

PHRASES: tuple[tuple[str, ...], ...] = (
    ("you", "know", "what"),
    ("i", "tell", "you"),
    ("you", "know"),
    ("i", "mean"),
    ("you", "see"),
    ("of", "course"),
    ("believe", "me"),
    ("all", "right"),
    ("by", "the", "way"),
    ("okay",),
    ("yes",),
    ("like",),
    ("look",),
    ("now",),
    ("right",),
    ("so",),
    ("well",),
)
"""Phrases that hold the floor while the speaker thinks, longest first; some are plain words elsewhere."""
