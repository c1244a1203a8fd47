"""What we understood of the copy: quotes, their attributions, and who speaks."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from quotecheck.values.document import Document, Scope
from quotecheck.values.span import Span
from quotecheck.values.value import Value, made, of_tuple


class MarkRole(StrEnum):
    """What one quotation-mark character does; ``CODE`` is one inside a tag, an address, code or an emoticon.

    ``APOSTROPHE`` is one at an end of a word, or one that faces the wrong way; those within words are no marks at all.
    """

    OPENER = "opener"
    CLOSER = "closer"
    APOSTROPHE = "apostrophe"
    MEASURE = "measure"
    STRAY = "stray"
    CODE = "code"


class Mark(NamedTuple):
    """One quotation-mark character (or a pair that stands for one, such as two back-ticks).

    ``mate`` is the index in ``Story.marks`` of the mark it pairs with. An opener without a mate whose speech
    goes on in the next paragraph has ``carried`` set, and so has the opener it goes on with. ``turned`` is set
    where the glyph faces the wrong way for its role.
    """

    at: Span
    glyph: str
    role: MarkRole
    mate: int | None = None
    carried: bool = False
    turned: bool = False


mark_from = of_tuple(Mark)
"""Return a mark from all its fields, in half the time of a call of its class: a story has dozens."""


class Function(StrEnum):
    """What quoted words are for. Attribution and pronoun rules look at the first three only."""

    SPEECH = "speech"
    PARTIAL = "partial"
    WRITTEN = "written"
    TITLE = "title"
    NICKNAME = "nickname"
    TERM = "term"
    SIGN = "sign"
    THOUGHT = "thought"
    VERSE = "verse"


SPOKEN = frozenset({Function.SPEECH, Function.PARTIAL, Function.WRITTEN})
BESIDE_THE_COPY = frozenset({Scope.LINK, Scope.FURNITURE, Scope.CODE})


class Attribution(NamedTuple):
    """Who is said to have said a quote, by which words, and why we think so.

    ``source`` is the phrase that names the speaker (with title and apposition), ``cue`` the words that
    report (“told”, “according to”), ``addressee`` whom they were said to, ``relay`` the outlet that passed
    them on, ``medium`` what they were said in (“in a statement”). ``pattern`` names the construction;
    ``confidence`` is the precision of that pattern as measured on the training articles, from 0 to 1.
    ``leans_on`` is the index of the quote whose voice this one goes on with, where it has no tag of its own.
    ``why`` tells a person how the link was made, one reason a line.
    """

    source: Span | None
    cue: Span | None
    pattern: str
    confidence: float
    addressee: Span | None = None
    relay: Span | None = None
    medium: Span | None = None
    leans_on: int | None = None
    why: tuple[str, ...] = ()


class Part(NamedTuple):
    """One run of quoted words: ``span`` with its marks, ``content`` without them and without outer blanks."""

    span: Span
    content: Span


class Quote(Value):
    """One quote by one voice: “A,” he said, “b” has two parts.

    ``index`` is its place in ``Story.quotes``; ``inside`` the index of the quote it is nested in.
    ``attribution`` is None where no reading is good enough; ``candidates`` then keeps those that were about
    equal. Where there is an attribution, ``candidates`` holds any further tag that governs the same words.
    """

    index: int
    parts: tuple[Part, ...]
    function: Function
    scope: Scope
    attribution: Attribution | None = None
    candidates: tuple[Attribution, ...] = ()
    inside: int | None = None

    @property
    def span(self) -> Span:
        """From the first mark to the last, with any tag between."""
        first = self.parts[0].span
        return first if len(self.parts) == 1 else Span(first.start, self.parts[-1].span.end)

    @property
    def spoken(self) -> bool:
        """Whether these are somebody's words in the copy itself: no title, term or sign, no line of furniture."""
        return self.function in SPOKEN and self.scope not in BESIDE_THE_COPY


class Tag(NamedTuple):
    """A source and a cue in the narrator's text; ``quotes`` are the indices of the quotes it governs, if any."""

    source: Span | None
    cue: Span
    quotes: tuple[int, ...] = ()


class SpeakerKind(StrEnum):
    """What kind of voice it is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    DOCUMENT = "document"
    PLACE = "place"
    GROUP = "group"
    OUTLET = "outlet"
    UNKNOWN = "unknown"


class Form(StrEnum):
    """How a mention refers."""

    FULL_NAME = "full name"
    SHORT_NAME = "short name"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"


class Mention(NamedTuple):
    """One place in the copy that refers to a speaker; ``quoted`` where it stands inside quotation marks."""

    span: Span
    form: Form
    quoted: bool = False


class Ground(StrEnum):
    """What a piece of evidence about pronouns rests on, strongest first (design: only the first two decide)."""

    ROSTER = "roster"
    STATEMENT = "statement"
    PRONOUN = "pronoun"
    COURTESY_TITLE = "courtesy title"
    KIN_NOUN = "kin noun"
    MAN_TITLE = "-man title"
    GIVEN_NAME = "given name"


class Evidence(NamedTuple):
    """One thing the copy (or the roster, then ``at`` is None) says that bears on a speaker's pronouns.

    ``pronouns`` are the subject forms it agrees with: ``{"she"}``, ``{"he", "they"}``. ``sure`` is set where
    no other reading of the place was near.
    """

    ground: Ground
    pronouns: frozenset[str]
    at: Span | None
    words: str
    sure: bool = True


class Speaker(Value):
    """One person or body: all its mentions, in order, and all the evidence about it.

    ``name`` is the fullest form the copy gives; ``introduction`` the first mention that identifies (a full name, or a
    surname with its role), None where there is none.
    """

    index: int
    name: str
    kind: SpeakerKind
    mentions: tuple[Mention, ...]
    evidence: tuple[Evidence, ...] = ()
    introduction: Span | None = None


class Reference(NamedTuple):
    """What a narrator's pronoun may refer to: speakers (indices) with scores, best first.

    The scores rest on structure alone; ``speaker`` is the one it is taken for with all evidence, or None where two are
    about equal or nobody fits. ``sure`` is set where structure alone leaves one reading: the first candidate.
    """

    at: Span
    pronoun: str
    candidates: tuple[tuple[int, float], ...]
    speaker: int | None
    sure: bool = False


class Story(Value):
    """A document and all that was understood of it.

    ``who`` leads from the span of a source phrase (``Attribution.source``, ``Tag.source``) to the index of
    its speaker; a phrase that could not be resolved is absent.
    """

    document: Document
    marks: tuple[Mark, ...] = ()
    quotes: tuple[Quote, ...] = ()
    tags: tuple[Tag, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    references: tuple[Reference, ...] = ()
    who: Mapping[Span, int] = made(factory=dict)

    @property
    def text(self) -> str:
        """The text that all spans count in."""
        return self.document.text

    def speaker_at(self, source: Span | None) -> Speaker | None:
        """Return the speaker a source phrase stands for, if it was resolved."""
        index = None if source is None else self.who.get(source)
        return None if index is None else self.speakers[index]

    def voice(self, quote: Quote) -> Speaker | None:
        """Return whose words the quote is taken to be."""
        return None if quote.attribution is None else self.speaker_at(quote.attribution.source)

    def reference_at(self, source: Span | None) -> Reference | None:
        """Return how the pronoun at ``source`` was resolved, if it is one."""
        return next((reference for reference in self.references if reference.at == source), None)
