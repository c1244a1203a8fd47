"""Readings that need no weighing: a tag that touches the words, a verb that leads into them, a signature …

On annotated news, and on copy of two other kinds, the weighed choice was the same in 99 of 100 runs of each kind here.
"""

from collections.abc import Mapping

from quotecheck.lexicon.cues import CALLED, NAMED, NAMING, TELLING
from quotecheck.understand.attribution.around import continued, signed_below
from quotecheck.understand.attribution.cues import Cue
from quotecheck.understand.attribution.owners import Owner
from quotecheck.understand.attribution.reading import Candidate, Voice
from quotecheck.understand.attribution.site import Site
from quotecheck.understand.attribution.sources import has_verb, reach
from quotecheck.values.patterns import lazy

_SHORT = 16
"""How many elements may stand before signed words, and in their signature."""
_SURE = ("next", "sure")
"""How sure the source of a verb has to be."""


def plain_reading(site: Site, voices: Mapping[int, Voice]) -> Candidate | None:
    """Return the reading of a run that is plain without weighing, if one is."""
    fills = site.low == site.element and site.high == site.element + 1
    return (
        _plain_name(site)
        or plain_tag(site)
        or _quoted_as_saying(site)
        or _in_relative(site)
        or plain_signature(site)
        or (_signature_below(site) if fills else None)
        or (_plainly_continued(site, voices) if fills else _plainly_told(site, voices))
    )


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
    if _told_in_a_clause(site):
        return None
    verb, noun = (start + 1, start) if straight else (start, start + 1)
    cue = _cue_at(site, verb)
    if cue is None or not (cue.rank == "S" or (not outside and (_whole(site, cue) or _ends(site, start + 2)))):
        return None
    source = cue.source
    if cue.owner.first != noun:
        if straight or cue.rank != "S" or cue.lemma in TELLING:
            return None
        source = site.passage.span_of(noun, reach(site.passage, noun, verb, site.high))
    return Candidate("tag" if straight else "inverted tag", source, cue.span, (), at=(site.place, cue))


def _quoted_as_saying(site: Site) -> Candidate | None:
    """Return the tag of words that a comma ends where somebody is passed on: “…,” Orme was heard saying."""
    passage = site.passage
    found = _PASSED_ON.match(passage.elements, site.element + 1, site.high) if site.end == "," else None
    if found is None or passage.words[passage.first[found.start("verb")]] not in _PASSED:
        return None
    cue = _cue_at(site, found.start("cue"))
    if cue is None or cue.rank != "S":
        return None
    source = passage.span_of(found.start("who"), found.end("who") - 1)
    return Candidate("tag", source, cue.span, (), at=(site.place, cue))


_PASSED_ON = lazy("(?P<who>[HCAD](?:f[HC])?)[rm]*B[rB]*(?P<verb>v)a?(?P<cue>g)")
_PASSED = frozenset("quoted cited heard overheard recorded filmed caught".split())


def _plain_name(site: Site) -> Candidate | None:
    """Return that nobody says words that are plainly a thing's name: *known as “the Pit”*, *a boat called “Jo”*."""
    if site.before != "w" or site.element == site.low:
        return None
    passage = site.passage
    words, token = passage.words, passage.first[site.element] - 1
    if passage.kinds[token] == "d":
        token -= 1
    word, leads = words[token].lower(), words[token - 1].lower() if token else ""
    if word == "as":
        named = leads == "known" or (leads == "such" and words[token - 2].lower() in _EXPRESSIONS)
    elif word in CALLED:
        subject = passage.element_of(token) - 1
        thing = subject >= site.low and passage.elements[subject] == "C"
        named = (thing and words[passage.first[subject]].lower() in ("a", "an")) or _is_called(site, token)
    else:
        named = word in NAMED and leads not in _HAVE
    return Candidate("none", None, None, ()) if named and site.look.size in "135" else None


def _is_called(site: Site, token: int) -> bool:
    """Whether the copy says what a thing is called, and not by whom: *the flu was commonly called “the grip”*."""
    words = site.passage.words
    be = words[token - 2] if words[token - 1].endswith("ly") else words[token - 1]
    return be in _BE and site.end != "," and not site.copy.document.text.startswith(" by ", site.run.span.end)


_BE = frozenset("is are was were be been being".split())
_EXPRESSIONS = frozenset(
    "terms words phrases names expressions slogans labels nicknames titles songs hits singles tracks albums films"
    " movies books novels plays poems games shows series".split()
)
_HAVE = frozenset("has have had".split())


def _told_in_a_clause(site: Site) -> bool:
    """Whether a clause that opens the sentence reports the words: *After Orme said “no,” Vardal left*."""
    if site.low == site.element or site.passage.elements[site.low] != "s":
        return False
    cues = site.cues(site.sentence)
    return any(cue.reports and cue.element < site.element for cue in cues)


def _whole(site: Site, cue: Cue) -> bool:
    return cue.reports and site.start == "c" and site.look.size in "9L"


def _ends(site: Site, at: int) -> bool:
    """Whether nothing but an adverb comes before the clause ends: *he went on*."""
    return site.passage.elements[at : site.high + 1].lstrip("r")[:1] in ("", ".", ",")


def _cue_at(site: Site, element: int) -> Cue | None:
    """Return the cue at an element of the run's sentence, if one is there."""
    cues = site.cues(site.sentence)
    return next((cue for cue in cues if cue.element == element), None)


def _by(site: Site, cue: Cue) -> Candidate:
    """Return the reading that a cue in the run's sentence reports it, for the source the cue is taken to have."""
    return Candidate(construction(site, cue, cue.owner, 0), cue.source, cue.span, (), at=(site.place, cue))


def _in_relative(site: Site) -> Candidate | None:
    """Return the verb of a relative clause that leads right into the words.

    *Quill, whom he called “a friend”*, and *over what Quill called “a pause”*, but of *what he called* only the rest of
    the sentence tells whether the words are his.
    """
    passage = site.passage
    before = passage.elements[site.element - 1] if site.element > site.low else ""
    found = _RELATIVE.search(passage.elements, site.low, site.element) if before in _VERB_OR_AS else None
    if found is None:
        return None
    cue = _cue_at(site, found.start("verb"))
    if cue is None or cue.source is None or cue.rank not in "SRJ":
        return None
    if found["who"] == "w":
        what = passage.words[passage.first[found.start("who")]] == "what"
        return _by(site, cue) if (found["named"] if what else found["apart"]) else None
    if cue.owner.first != found.start("subject") or not (found["as"] or cue.lemma in NAMING):
        return None
    return _by(site, cue)


_VERB_OR_AS = frozenset("vza")
_RELATIVE = lazy(
    "(?:(?P<apart>[,-])?(?P<who>w)|(?<=[HC])h?)(?P<subject>(?P<named>[HC])|A)[rm]*(?P<verb>[vz])(?P<as>a)?$"
)
"""A relative clause, behind a comma or a dash or not, up to the words that its verb governs, with *as* or without."""


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


def _signature_below(site: Site) -> Candidate | None:
    """Return the signature in the next paragraph of whole words that fill their own."""
    fills = site.nth == 0 and site.element == 0 and site.run.outer is None and site.start == "c"
    return next(signed_below(site), None) if fills else None


def _plainly_continued(site: Site, voices: Mapping[int, Voice]) -> Candidate | None:
    """Return that the voice of the run before goes on, in a sentence of its own behind a tag: “…,” Orme said. “…”.

    The tag is the one verb of its sentence that takes whole sentences, and the sentence behind the run has none.
    """
    if not site.nth or site.start != "c":
        return None
    earlier = site.copy.of_place[site.place][site.nth - 1]
    voice = voices.get(earlier)
    if voice is None or voice.cue is None or voice.pattern not in ("tag", "inverted tag"):
        return None
    start = site.passage.element_of(site.passage.quote_tokens[site.nth - 1])
    cues = site.copy.cues(site.place)[site.sentence - 1 : site.sentence + 2]
    said = [cue.start for sentence in cues for cue in sentence if cue.rank == "S" and cue.element > start]
    if said != [voice.cue.start] or site.passage.elements.count(".", start, site.element) != 1:
        return None
    return Candidate("continued", voice.source, voice.cue, (), earlier)


def _plainly_told(site: Site, voices: Mapping[int, Voice]) -> Candidate | None:
    """Return the reading by a verb that takes whole sentences, if its source is not in doubt and no other comes near.

    It leads right into the words (Orme said, “…”), or is the one such verb of a tag that opens with its source (“…?”
    Orme, the harbour master, said), or the only verb in the sentence that reports, before words that go on with it.
    """
    if site.run.outer is not None:
        return None
    cues = site.cues(site.sentence)
    leading = _leading_in(site, cues)
    cue = leading or (_tagging(site, cues) if site.start == "c" else _governing(site, cues))
    if cue is None or any(other.rank == "k" for other in cues):
        return None
    source, first, sure = cue.owner
    if source is None or sure not in _SURE or site.passage.elements[first] == "w":
        return None
    voice = voices.get(site.copy.of_place[site.place][site.nth - 1]) if site.nth else None
    if voice is not None and voice.cue == cue.span:
        return next(continued(site, voices), None) if leading else None  # “…,” Orme said, “…”
    return _by(site, cue)


def _leading_in(site: Site, cues: list[Cue]) -> Cue | None:
    """Return the verb that stands before the words with a comma, a colon or *that*."""
    at = site.element - 2
    if at < site.low or site.passage.elements[at + 1] not in ",:h":
        return None
    return next((cue for cue in cues if cue.element == at and cue.rank == "S"), None)


def _tagging(site: Site, cues: list[Cue]) -> Cue | None:
    """Return the verb of a tag behind the words that its source opens."""
    opens = site.low == site.element and site.end != "."
    if not opens or site.passage.elements[site.element + 1 : site.element + 2] not in ("A", "H", "C"):
        return None
    said = [cue for cue in cues if cue.rank == "S"]
    return said[0] if len(said) == 1 and said[0].owner.first == site.element + 1 else None


def _governing(site: Site, cues: list[Cue]) -> Cue | None:
    """Return the only cue before words that go on with its sentence that reports.

    It says, and its source stands right before it; or none but it in all the sentence reports or touches the words.
    """
    if site.start != "l":
        return None
    told = [cue for cue in cues if cue.reports]
    cue = told[0] if told else None
    if cue is None or cue.element > site.element or (len(told) > 1 and told[1].element < site.element):
        return None
    if cue.rank == "S" and cue.owner.sure == "next":
        return cue
    touching = any(other.element == site.element - 1 for other in cues if other is not cue)
    if touching or len(told) > 1 or cue.rank not in "SR":
        return None
    verb = has_verb(site.passage.elements[cue.element + 1 : site.element])
    return cue if cue.rank == "S" or (cue.owner.sure == "next" and not verb) else None


_BY_FORM = {"k": "according to", ":": "turn", "-": "signature", "S": "in the words of", "n": "in the words of"}


def construction(site: Site, cue: Cue, owner: Owner, away: int) -> str:
    """Name the construction in which a cue, so many sentences away, reports a run."""
    before = cue.element < site.element
    if cue.form in _BY_FORM:
        return _BY_FORM[cue.form]
    if away:
        return "set-up" if before else "later sentence"
    if owner.span is None:
        return "no source"
    if not before:
        return "inverted tag" if owner.first > cue.element else "tag"
    if site.before in ":,":
        return "colon" if site.before == ":" else "comma"
    if cue.form == "g":
        return "participle"
    return "inside a clause" if site.start == "l" else "no mark"
