"""Find every place of the copy that names, describes or points back at somebody."""

from __future__ import annotations

import re
from bisect import bisect_right

from quotecheck.lexicon.names import ARTICLE, RUN
from quotecheck.lexicon.pronouns import FORMS, GENDERED, SHARED
from quotecheck.lexicon.roles import BODY_NOUNS, HEAD_KINDS, PERSON_NOUNS
from quotecheck.understand.people.entity import Entity
from quotecheck.understand.people.naming import Named, take_apart
from quotecheck.values.document import Document, Scope
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import SpeakerKind, Story
from quotecheck.values.value import Value

NARRATION = frozenset({Scope.BODY, Scope.LIST, Scope.CAPTION, Scope.DECK})
DISPLAY = frozenset({Scope.HEADLINE, Scope.HEADING, Scope.DECK, Scope.CAPTION, Scope.PULL_QUOTE})
_PASSED_OVER = frozenset({Scope.LINK, Scope.FURNITURE, Scope.CODE, Scope.TABLE, Scope.BYLINE})

_ENDS = lazy(
    r"[.?!](?<!\b[A-Z].)(?<!\b(?:Mr|Ms|Dr|St|vs|No|Lt).)"
    r"(?<!\b(?:Mrs|Sen|Rep|Gov|Gen|Rev|Hon|Col|Sgt|Jan|Feb|Aug|Oct|Nov|Dec).)(?<!\b(?:Sept|Reps|Sens|Prof|Capt).)"
    r"[)\]’”\"']*\s+(?=[“\"‘'(\[]*[A-Z0-9])"
)
_PRONOUN = lazy(
    r"[HhSsTtIi](?<![\w’'-].)(?:(?<=[Hh])(?:imself|im|is|e|erself|ers|er)|(?<=[Ss])he"
    r"|(?<=[Tt])he(?:mselves|mself|m|irs|ir|y)|(?<=[Ii])t(?:self|s)?)(?![\w-])(?![’']\w*-)"
)
_STARTS = lazy(
    r"[TtAaHhIiOoSsMmFfYy](?<![\w’'-].)(?:(?<=[Tt])(?:heir|his|hree|he|wo)|(?<=[Aa])(?:nother|n|)|(?<=[Hh])(?:is|er)"
    r"|(?<=[Ii])ts|(?<=[Oo])(?:ne|ur)|(?<=[Yy])our|(?<=[Ss])(?:ome|everal)|(?<=[Mm])(?:any|ost|y)|(?<=[Ff])our)"
    r"(?= [a-z])|[’']s(?= [a-z])"
)
_WORDS = lazy(r"(?: [a-z][a-z’'-]*){1,5}")
_OWNS = frozenset({"’s", "'s"})
_LETTERS = lazy(r"[^\W\d_]+")
_SMALL = frozenset(
    "a an the of in on to for and at by with from as is or but nor not per via vs v s t no if be".split()
)
"""Words that a headline in title case leaves small, and the tails of contractions."""

_PREDICATE = lazy(
    r"(?:(?<![Tt]here )\b(?:is|was|are|were|became|become|becomes|remains|been|being|be|as)|[’']s)"
    r"(?: (?:also|now|once|still|currently|not))? $"
)
_STOP = frozenset(
    "of in who that and to is was said says for on at from with by has had were are as or but which whose when while"
    " would will could can may might told also not be been after before into over about than then".split()
)
_HUMAN = (SpeakerKind.PERSON, SpeakerKind.GROUP)
_MODIFIED = lazy(r" ((?:[a-z][a-z-]+)(?: [a-z][a-z-]+){0,2})( [A-Z])?")
_COMPOUND = lazy(r"[A-Z][^\W\d_]*-$")
_QUOTE_MARKS = "“\"‘'([—–"


class Sighting(Value, frozen=False):
    """One place that refers to somebody; offsets count in the document's text.

    ``form`` is ``name``, ``nominal`` or ``pronoun``. ``sentence`` and ``block`` number it, for distances. ``first`` is
    set where it is the first thing named in its sentence and nothing governs it: the likely subject. ``owner`` is set
    before a possessive ’s. ``entity`` is filled by the ledger.
    """

    start: int
    end: int
    form: str
    text: str
    block: int
    sentence: int
    quoted: bool
    display: bool = False
    named: Named | None = None
    head: str = ""
    kind: str = ""
    pronoun: str = ""
    first: bool = False
    owner: bool = False
    definite: bool = False
    prefix: str = ""
    entity: Entity | None = None

    @property
    def bearer(self) -> Entity:
        """The entity of a sighting that has one."""
        assert self.entity is not None, "asked only after the ledger has joined it"
        return self.entity

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


def quoted_mask(story: Story) -> bytearray:
    """Return one byte a character: 1 inside quotation marks or a blockquote, 0 in the narrator's text."""
    mask = bytearray(len(story.text))
    for quote in story.quotes:
        for part in quote.parts:
            mask[part.span.start : part.span.end] = b"\1" * (part.span.end - part.span.start)
    for block in story.document.blocks:
        if block.scope in (Scope.BLOCKQUOTE, Scope.PULL_QUOTE):
            mask[block.span.start : block.span.end] = b"\1" * (block.span.end - block.span.start)
    return mask


def sentence_starts(document: Document) -> list[int]:
    """Return the offset of every sentence's first character; each block begins one."""
    starts = []
    for block in document.blocks:
        starts.append(block.span.start)
        starts += [m.end() for m in _ENDS.finditer(document.text, *block.span)]
    return starts


def find(story: Story, mask: bytearray, starts: list[int]) -> list[Sighting]:
    """Return every sighting of the story in order; furniture, links and bylines are passed over."""
    text = story.text
    found: list[Sighting] = []
    for number, block in enumerate(story.document.blocks):
        if block.scope in _PASSED_OVER:
            continue
        display = block.scope in DISPLAY or _in_title_case(text, block.span)
        here: list[Sighting] = []
        for m in RUN.finditer(text, *block.span):
            if sighting := _name(text, m, number, block.span.start, starts, mask, display):
                here.append(sighting)
        if block.scope in NARRATION:
            here += _pronouns(text, block.span, number, mask, display)
            here += _nominals(text, block.span, number, mask, display)
            here.sort(key=lambda s: (s.start, -s.end))
        found += here
    for sighting in found:
        sighting.sentence = bisect_right(starts, sighting.start) - 1
    return found


def _in_title_case(text: str, span: Span) -> bool:
    """Whether a short block is written as a headline is, with a capital on nearly every word."""
    if span.end - span.start > 140 or _ENDS.search(text, *span):
        return False
    words = _LETTERS.findall(text, *span)
    capital = sum(word[0].isupper() for word in words)
    return capital > 3 and not any(word[0].islower() and word not in _SMALL for word in words)


def _name(
    text: str, m: re.Match[str], number: int, opening: int, starts: list[int], mask: bytearray, display: bool
) -> Sighting | None:
    start = m.start()
    opens = start == opening or (text[start - 1] in _QUOTE_MARKS and not text[start - 2 : start - 1].isalnum())
    if not opens:
        at = bisect_right(starts, start) - 1
        opens = starts[at] == start
    run = m[0]
    if text[start - 1] in "-’'" and start > 1 and (article := ARTICLE.search(text, max(0, start - 4), start)):
        start = article.start()
        run = text[start : m.end()]
    elif text[start - 1] == "-" and start > 1 and _COMPOUND.search(text, max(0, start - 20), start):
        return None
    named = take_apart(run, opens)
    if named is None:
        return None
    begin, end = start + named.start, start + named.end
    prefix = "^" if opens and begin == start else ""
    if not prefix and begin and text[begin - 1] in " \u00a0":
        words = text[max(0, start - 24) : begin].rsplit("\n", 1)[-1].lower().split()
        prefix = words[-1] if words else ""
    owner = text[end : end + 2] in _OWNS or (text[end : end + 2] in ("’ ", "' ") and text[end - 1] == "s")
    return Sighting(
        begin,
        end,
        "name",
        text[begin:end],
        number,
        0,
        bool(mask[start]),
        display,
        named,
        owner=owner or _modifies(text, end),
        prefix=prefix,
    )


def _modifies(text: str, end: int) -> bool:
    """Whether a name only qualifies what follows it: “Ruiz spokesman Lee Arden”, “the Ruiz campaign”."""
    m = _MODIFIED.match(text, end)
    if m is None:
        return False
    words = m[1].split()
    return words[0] in BODY_NOUNS or (bool(m[2]) and any(word in PERSON_NOUNS for word in words))


def _pronouns(text: str, span: Span, number: int, mask: bytearray, display: bool) -> list[Sighting]:
    return [
        Sighting(m.start(), m.end(), "pronoun", m[0], number, 0, False, display, pronoun=FORMS[m[0].lower()])
        for m in _PRONOUN.finditer(text, *span)
        if not mask[m.start()]
    ]


def _nominals(text: str, span: Span, number: int, mask: bytearray, display: bool) -> list[Sighting]:
    found = []
    for m in _STARTS.finditer(text, *span):
        if mask[m.start()]:
            continue
        following = _WORDS.match(text, m.end())
        at, head, end, kind, last = m.end(), "", 0, "", ""
        for word in following[0][1:].split(" ") if following else ():
            if word in _STOP:
                if word == "who" and not kind and last:
                    head, end, kind = last, at, "person"
                break
            begin, last = at + 1, word
            at = begin + len(word)
            owner = word[-2:] in _OWNS
            if owner:
                word = word[:-2]
            if told := HEAD_KINDS.get(word):
                head, end, kind = word, begin + len(word), told
            if owner:
                break
        if (
            head
            and not _PREDICATE.search(text, max(0, m.start() - 20), m.start())
            and text[end : end + 2] != " ("
            and not (text[end : end + 1] == " " and text[end + 1 : end + 2].isupper())
        ):
            low = m[0].lower()
            start = m.end() + 1 if low in ("’s", "'s") else m.start()
            found.append(
                Sighting(
                    start,
                    end,
                    "nominal",
                    text[start:end],
                    number,
                    0,
                    False,
                    display,
                    head=head,
                    kind=kind,
                    definite=low in ("the", "this", "that"),
                    owner=text[end : end + 2] in ("’s", "'s"),
                    prefix=low,
                )
            )
    return found


_GOVERNS = frozenset(
    "of in for from with to by on at against about between under over into than behind near after before like"
    " including via without toward towards among through during since following amid"
    " despite unlike beside versus".split()
)


_OWN = frozenset({"his", "her", "its", "their"})
_COMMON = GENDERED | SHARED


def mark_subjects(found: list[Sighting], text: str) -> None:
    """Mark in each sentence the first person and the first other thing that nothing governs: the likely subjects.

    Wants the sightings' entities, since only people contend for a *he* or *she*.
    """
    seen = {True: -1, False: -1}
    for sighting in found:
        entity = sighting.entity
        if sighting.quoted or sighting.owner or (entity is None and sighting.form != "pronoun"):
            continue
        human = sighting.pronoun != "it" if entity is None else entity.kind in _HUMAN or entity.likely
        if sighting.sentence == seen[human]:
            continue
        word = sighting.prefix
        if sighting.form != "name":
            before = text[max(0, sighting.start - 12) : sighting.start].split()
            word = before[-1].lower() if before else ""
        if word not in _GOVERNS and not (sighting.form == "pronoun" and _owns(sighting)):
            sighting.first = True
            seen[human] = sighting.sentence


def _owns(sighting: Sighting) -> bool:
    """Whether a pronoun is a possessive; of a newer set, any form but the subject's."""
    low = sighting.text.lower()
    return low in _OWN or (sighting.pronoun not in _COMMON and low != sighting.pronoun)


def role_nouns(words: str) -> list[str]:
    """Return the nouns of a phrase that tell a person's role, lower-case, in order."""
    return [word for word in re.findall(r"[a-z][a-z-]+", words.lower()) if word in PERSON_NOUNS]
