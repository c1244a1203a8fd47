"""How many of a thing, in words."""

_SAME = frozenset({"info", "more"})
"""Words that are alike for one and for many."""


def many(count: int, noun: str) -> str:
    """Return a count and its noun, which is given for one: ``1 story``, ``1,200 stories``, ``2 info``."""
    if count != 1 and noun not in _SAME:
        noun = noun[:-1] + "ies" if noun.endswith("ry") else noun + "s"
    return f"{count:,} {noun}"
