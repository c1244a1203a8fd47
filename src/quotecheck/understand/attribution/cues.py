"""What may report words in a sentence: verbs, *according to*, nouns for words, a colon or a dash by a name."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from quotecheck.lexicon.cues import LEMMA_OF, MEDIA, RANK, WORD_NOUNS
from quotecheck.lexicon.furniture import CAPTION_FIRST
from quotecheck.lexicon.weights_links import REPORTS
from quotecheck.understand.attribution.owners import Owner, owners_of_verb
from quotecheck.understand.attribution.signs import WINDOW, before_colon, is_credit, is_signature, possessor
from quotecheck.understand.attribution.weighing import Weights
from quotecheck.understand.words import Passage
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span

VERBS = frozenset("vzbgkB")
REPORTING = frozenset("SRJk")
_PLACE, _PLACE_OR_NOUN = lazy("[.vzbgkB:-]|S(?=Q)"), lazy("[.CHvzbgkB:-]|S(?=Q)")
"""The elements that a cue may stand at, and the ends of sentences; the latter in copy that holds a noun for words."""
_SURE_PLACE = lazy("[vzbgk]")
_NOUN_FORMS = frozenset(form for noun in WORD_NOUNS | MEDIA for form in (noun, noun.capitalize(), noun.upper()))
_FULL = {"'s": "is", "’s": "is", "'re": "are", "’re": "are", "'m": "am", "’m": "am"}
"""Forms of *be* behind an apostrophe."""


class Cue:
    """One cue of a passage.

    ``element`` is its place in the passage; ``form`` the kind of word; ``rank`` how sure its lemma is to report words;
    ``often`` how often the lemma reported words on annotated news, 0 (never) to 5, ``-`` unknown; ``earlier`` how many
    reporting verbs stand before it in its sentence. The phrase it is taken to belong to is looked for when first asked.
    """

    __slots__ = ("_found", "_weights", "_wide", "earlier", "element", "form", "lemma", "often", "passage", "rank")

    def __init__(
        self, passage: Passage, element: int, form: str, verb: "Verb", weights: Weights | None, wide: int = 0
    ) -> None:
        self.passage = passage
        self.element = element
        self.form = form
        self.lemma, self.rank, self.often = verb
        self.earlier = 0
        self._wide = wide
        self._weights = weights
        self._found: tuple[Owner, ...] | None = None

    def owned(self, by: Owner) -> "Cue":
        """Return the cue, told whose it is."""
        self._found = (by,)
        return self

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.passage.starts[self.passage.first[self.element]]

    @property
    def span(self) -> Span:
        """Where it stands in the text."""
        return self.passage.span_of(self.element, self.element + self._wide)

    @property
    def owners(self) -> tuple[Owner, ...]:
        """The phrase the cue is taken to belong to, and the next if it comes near."""
        if self._found is None:
            assert self._weights is not None
            self._found = owners_of_verb(self.passage, self.element, self._weights)
        return self._found

    @property
    def owner(self) -> Owner:
        """The phrase the cue is taken to belong to."""
        return (self._found or self.owners)[0]

    @property
    def source(self) -> Span | None:
        """Where the source stands."""
        return (self._found or self.owners)[0].span

    @property
    def reports(self) -> bool:
        """Whether its lemma is one that reports or judges words."""
        return self.rank in REPORTING


class Verb(NamedTuple):
    """What is known of a verb or another sign of speech: its lemma, and rank and share as a cue tells them."""

    lemma: str
    rank: str
    often: str


def near(cues: list[Cue], element: int) -> list[Cue]:
    """Return the cues of a sentence that stand near an element: all of them, save in copy without stops."""
    if len(cues) <= WINDOW:
        return cues
    first = bisect_left(cues, element - WINDOW, key=lambda cue: cue.element)
    return cues[first : bisect_left(cues, element + WINDOW, key=lambda cue: cue.element)]


def cues_of(passage: Passage, weights: Weights) -> list[list[Cue]]:
    """Return the cues of each sentence of a passage, in order."""
    elements, words, first = passage.elements, passage.words, passage.first
    cues: list[Cue] = []
    found = [cues]
    low = earlier = 0
    colons = ":" in elements
    colon = elements.rfind(":", *passage.bounds(0)) if colons else -1
    places = _PLACE if _NOUN_FORMS.isdisjoint(words) else _PLACE_OR_NOUN
    for place in places.finditer(elements):
        element, at = place[0], place.start()
        cue: Cue | None
        if element in "vzbg":
            verb = _VERBS.get(words[first[at]]) or _verb(words[first[at]])
            if verb.often == "0" and at > colon and verb.rank == "n":
                continue
            cue = Cue(passage, at, element, verb, weights)
        elif element == ".":
            cues = []
            found.append(cues)
            low, earlier = at + 1, 0
            if colons:
                colon = elements.rfind(":", *passage.bounds(len(found) - 1))
            continue
        else:
            cue = _other_cue(passage, element, at, low, colon, weights)
            if cue is None:
                continue
        cue.earlier = earlier
        earlier += cue.rank in REPORTING
        cues.append(cue)
    return found


def sure_cues(passage: Passage, weights: Weights) -> Iterator[Cue]:
    """Yield the cues of a passage without quotes that need none: verbs that take whole sentences, *according to*."""
    for place in _SURE_PLACE.finditer(passage.elements):
        element, at = place[0], place.start()
        word = passage.words[passage.first[at]]
        verb = _VERBS.get(word) or _verb(word)
        if verb.rank == "S":
            yield Cue(passage, at, element, verb, weights)
        elif element == "k" and (cue := _other_cue(passage, element, at, 0, -1, weights)):
            yield cue


def lemma_of(word: str) -> str:
    """Return the lemma of a verb form; for a verb that no list knows, a stem marked ``~``."""
    known = LEMMA_OF.get(word)
    if known is not None:
        return known
    for ending in ("ies", "ied", "ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            word = word[: -len(ending)] + ("y" if ending in ("ies", "ied") else "")
            break
    return "~" + word.rstrip("e")


def _other_cue(passage: Passage, element: str, at: int, low: int, colon: int, weights: Weights) -> Cue | None:
    """Return the cue at an element that is no verb, if any; ``low`` begins its sentence, ``colon`` is its last."""
    elements = passage.elements
    if element in "CH":
        word = passage.words[passage.ends[at] - 1]
        if word in _NOUN_FORMS:
            word = word.lower()
            source = possessor(passage, at)
            owner = Owner(source, -1, "fair" if source else "weak")
            return Cue(passage, at, "n", Verb(word, "n", REPORTS.get(word, "-")), None).owned(owner)
    elif element in "kB":
        word = passage.words[passage.first[at]].lower()
        lemma = _FULL.get(word, word)
        often = REPORTS.get(lemma, "-")
        if at < colon or often != "0":
            wide = int(elements[at : at + 2] == "kx")
            return Cue(passage, at, element, Verb(lemma, "k" if element == "k" else "n", often), weights, wide)
    elif element == "S":  # before a quote
        return _sign(passage, at, "'s", Owner(passage.span_of(at, at), at, "fair"))
    elif element == ":" and (ends := before_colon(elements, low, at)) is not None:
        if passage.words[passage.first[ends[0]]].lower() in CAPTION_FIRST:  # Photo: Ana Ruiz
            return None
        return _sign(passage, at, ":", Owner(passage.span_of(*ends), ends[0], "fair"))
    else:
        high = passage.sentence(at)[1]
        if is_credit(elements, low, at, high) if element == ":" else is_signature(elements, low, at, high):
            return _sign(passage, at, element, Owner(passage.span_of(at + 1, at + 1), at + 1, "fair"))
    return None


_VERBS: dict[str, Verb] = {}
"""Verb forms as they were met, and what is known of them."""


def _verb(word: str) -> Verb:
    lemma = lemma_of(word.lower())
    verb = Verb(lemma, RANK.get(lemma, "n"), REPORTS.get(lemma, "-"))
    if len(_VERBS) < 8_000:
        _VERBS[word] = verb
    return verb


def _sign(passage: Passage, at: int, sign: str, owner: Owner) -> Cue:
    form = "S" if sign == "'s" else sign
    return Cue(passage, at, form, Verb(sign, form, REPORTS.get(sign, "-")), None).owned(owner)


def reporting(cues: list[Cue], element: int) -> int:
    """Return how many reporting verbs stand before an element of their sentence."""
    for cue in cues:
        if cue.element >= element:
            return cue.earlier
    return cues[-1].earlier + cues[-1].reports if cues else 0
