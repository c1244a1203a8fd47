"""Readings that need no weighing: a tag that touches the words, a signature."""

from quotecheck.lexicon.cues import TELLING
from quotecheck.understand.attribution.cues import Cue, near
from quotecheck.understand.attribution.reading import Candidate
from quotecheck.understand.attribution.site import Site
from quotecheck.understand.attribution.sources import has_verb, reach

_SHORT = 16
"""How many elements may stand before signed words, and in their signature."""


def plain_tag(site: Site) -> Candidate | None:
    """Return the tag of words that a comma ends, where source and verb, or verb and source, follow at once.

    The comma stands inside the marks or, in British copy, after them. A verb that takes whole sentences may go on as it
    likes, and one that reports or judges may after words that are more than a phrase; any other must end its clause.
    """
    elements = site.passage.elements
    outside = site.after == "," and site.end != "," and elements[site.element + 1 : site.element + 2] == ","
    start = site.element + 2 if outside else site.element + 1
    after = elements[start : start + 3]
    straight = after[:1] in ("A", "H", "C") and after[1:2] in ("v", "z")
    if not (outside or site.end == ",") or not (straight or (after[:1] in ("v", "z") and after[1:2] in ("H", "C"))):
        return None
    verb, noun = (start + 1, start) if straight else (start, start + 1)
    cue = _cue_at(site, verb)
    if cue is None or not (cue.rank == "S" or (not outside and (_whole(site, cue) or _ends(site, start + 2)))):
        return None
    source = cue.source
    if cue.owner.first != noun:
        if straight or cue.rank != "S" or cue.lemma in TELLING:
            return None
        source = site.passage.span_of(noun, reach(elements, noun, verb, site.high))
    return Candidate("tag" if straight else "inverted tag", source, cue.span, (), at=(site.place, cue))


def _whole(site: Site, cue: Cue) -> bool:
    return cue.reports and site.start == "c" and site.size in "9L"


def _ends(site: Site, at: int) -> bool:
    """Whether nothing but an adverb comes before the clause ends: *he went on*."""
    return site.passage.elements[at : site.high + 1].lstrip("r")[:1] in ("", ".", ",")


def _cue_at(site: Site, element: int) -> Cue | None:
    """Return the cue at an element of the run's sentence, if one is there."""
    cues = near(site.copy.cues(site.place)[site.sentence], site.element)
    return next((cue for cue in cues if cue.element == element), None)


def plain_signature(site: Site) -> Candidate | None:
    """Return the signature of whole words: a dash, a name, what goes with the name, and the paragraph ends.

    Where a verb stands before the words in their paragraph, they must be whole sentences and the signature a name.
    """
    elements = site.passage.elements
    at = site.element + 1
    signer, rest = elements[at + 1 : at + 2], elements[at + 2 :]
    if elements[at : at + 1] != "-" or signer not in ("H", "C") or (site.start != "c" and site.element):
        return None
    if has_verb(elements[max(0, site.element - _SHORT) : site.element]) and (signer != "H" or site.end not in ".?!"):
        return None
    if (
        len(rest) > _SHORT
        or "Q" in rest
        or has_verb(rest if rest[:1] not in ("", ".", ",") else rest.partition(",")[0])
    ):
        return None
    cue = _cue_at(site, at)
    if cue is None or cue.form != "-":
        return None
    return Candidate("signature", cue.source, cue.span, (), at=(site.place, cue))
