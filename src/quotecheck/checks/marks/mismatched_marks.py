"""Opener and closer of different kinds, or a mark that faces the wrong way."""

from collections.abc import Iterator

from quotecheck.checks.marks import first_words, in_copy, last_words, pairs, same_block
from quotecheck.lexicon.glyphs import DOUBLE, STRAIGHT
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.story import Mark, MarkRole


def check(case: Case) -> Iterator[Finding]:
    """Yield each mark that faces the wrong way and each pair of unlike marks; straight beside curly once a story."""
    story = case.story
    for _, mark in in_copy(story):
        if mark.turned:
            words = first_words(story, mark) if mark.role is MarkRole.OPENER else last_words(story, mark)
            mate = () if mark.mate is None else (Pointer(story.marks[mark.mate].at, "mate"),)
            yield Finding(mark.at, {"glyph": mark.glyph, "words": words}, mate, "turned")
    told = False
    for opener, closer in pairs(story):
        how = _unlike(opener, closer)
        if how is None or opener.turned or closer.turned or not same_block(story, opener, closer):
            continue
        if how == "straight":
            if told:
                continue
            told = True
        facts = {"opener": opener.glyph, "closer": closer.glyph, "words": first_words(story, opener)}
        yield Finding(closer.at, facts, (Pointer(opener.at, "mate"),), how)


def _unlike(opener: Mark, closer: Mark) -> str | None:
    """Return how two mates differ: ``""`` in kind, ``"straight"`` in shape only, None where they agree."""
    one, other = opener.glyph, closer.glyph
    if "„" in one or "‚" in one:
        return None
    if (one in DOUBLE) != (other in DOUBLE) or (one in "«»‹›") != (other in "«»‹›"):
        return ""
    if one == "``" and other == "''":
        return None
    return "straight" if (one in STRAIGHT) != (other in STRAIGHT) else None
