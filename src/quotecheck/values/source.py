"""What was said, as the record has it, and how the words of a quote compare with it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from quotecheck.values.span import Span
from quotecheck.values.value import Value, made


class Trust(StrEnum):
    """How far the words of a source are to be trusted, best first."""

    CHECKED = "checked"
    OFFICIAL = "official"
    RUSH = "rush"
    RAW = "raw"


class Source(Value):
    """One transcript, release or earlier story, and what its sidecar tells of it.

    ``kind`` is ``interview``, ``speech``, ``statement``, ``email``, ``post``, ``document``, ``outlet`` …; ``lang`` a
    language code (``pt``); ``event`` is ``public`` where any outlet could hear it; ``outlet`` names the outlet
    whose story or interview it is. ``complete`` is set where nothing that was said is missing. ``speakers`` maps
    the source's own labels to people's names. ``labels`` are the speakers' names as we read them, short forms
    joined to long ones; ``diarised`` is set where a machine told the voices apart.
    """

    path: str
    kind: str = ""
    lang: str = ""
    event: str = ""
    outlet: str = ""
    date: str = ""
    trust: Trust = Trust.RUSH
    complete: bool = False
    diarised: bool = False
    speakers: Mapping[str, str] = made(factory=dict)
    labels: tuple[str, ...] = ()


class Passage(Value):
    """A run of one speaker's words.

    ``text`` keeps the line breaks of the file, so that ``line`` (of its first character, from 1; 0 where lines mean
    nothing) leads to the line of any word. ``turn`` counts the turns of the source: two passages of one turn
    have nobody between them. ``start`` is in seconds, ``confidence`` from 0 to 1, both None where unknown.
    """

    text: str
    speaker: str = ""
    turn: int = 0
    line: int = 0
    start: float | None = None
    confidence: float | None = None


class Verdict(StrEnum):
    """What became of the words between mouth and page, mildest first."""

    VERBATIM = "verbatim"
    CLEANED = "cleaned"
    ALTERED_MINOR = "altered-minor"
    ALTERED_MATERIAL = "altered-material"
    STITCHED = "stitched"
    NOT_FOUND = "not found"
    TOO_SHORT = "too short to check"


class Sort(StrEnum):
    """What kind of word an edit touches; ``HARMLESS``, ``MINOR`` and the rest (material) decide the verdict."""

    FILLER = "filler"
    REPEAT = "repeat"
    FALSE_START = "false start"
    CONTRACTION = "contraction"
    SPELLING = "spelling"
    BRACKET = "bracket"
    ELLIPSIS = "ellipsis"
    FUNCTION = "function word"
    INFLECTION = "inflection"
    NEGATION = "negation"
    NUMBER = "number"
    NAME = "name"
    QUALIFIER = "qualifier"
    PERSON = "who does what"
    CONTENT = "content word"


HARMLESS = frozenset(
    {Sort.FILLER, Sort.REPEAT, Sort.FALSE_START, Sort.CONTRACTION, Sort.SPELLING, Sort.BRACKET, Sort.ELLIPSIS}
)
MINOR = frozenset({Sort.FUNCTION, Sort.INFLECTION})


class Edit(NamedTuple):
    """One change between source and copy: words dropped (``copy`` empty), added (``said`` empty) or changed.

    ``at`` is where it stands in ``Document.text``; it is empty (start == end) where words were dropped. ``said_near``
    and ``copy_near`` hold the same words with a word or two on either side, as source and copy have them.
    """

    sort: Sort
    said: str
    copy: str
    at: Span
    said_near: str = ""
    copy_near: str = ""


class Excerpt(Value):
    """An unbroken run of the record that a quote, or a piece of it, was taken from.

    ``text`` is the words as the source has them, with a few on either side; ``found`` is the span in it that
    answers to the copy, and ``marked`` the spans in it that the copy does not have. ``at`` is the piece of copy, in
    ``Document.text``. ``source`` is an index in ``Case.sources``; ``speaker`` the label, as a full name where we can;
    ``line`` counts from 1 (0: unknown), ``seconds`` from the start of the recording.
    """

    source: int
    speaker: str
    line: int
    seconds: float | None
    text: str
    found: Span
    at: Span
    marked: tuple[Span, ...] = ()
    confidence: float | None = None


class Limit(NamedTuple):
    """Words of the source that limit what was quoted, and stand just outside it; ``before`` or after it."""

    words: str
    before: bool


class Match(Value):
    """How one quote compares with the record.

    ``quote`` is its index in ``Story.quotes``. ``excerpts`` are the places it was taken from, in the order of the copy
    (for ``NOT_FOUND``, the nearest one we saw, if any). ``said_by_other`` is the speaker's name where the source gives
    the words to somebody else than the copy does, else empty. ``reported`` is set where the source's speaker is
    quoting someone there. ``why`` tells what parts the excerpts. ``speaker_known`` is unset where the sources it was
    found in (all of them, where it was not found) name their speakers, and none is whom the copy names. ``likeness`` is
    the share of the quote's weight that stands in the record, from 0 to 1; it decides nothing but how far to believe
    the rest. ``sure`` is unset where so little agrees, for an archive of that size, that the place can be a wrong one,
    or where it is another speaker's.
    """

    quote: int
    verdict: Verdict
    edits: tuple[Edit, ...] = ()
    excerpts: tuple[Excerpt, ...] = ()
    limits: tuple[Limit, ...] = ()
    said_by_other: str = ""
    reported: bool = False
    why: str = ""
    speaker_known: bool = True
    likeness: float = 1.0
    sure: bool = True

    @property
    def material(self) -> tuple[Edit, ...]:
        """The edits that can change the meaning."""
        return tuple(edit for edit in self.edits if edit.sort not in HARMLESS and edit.sort not in MINOR)

    @property
    def minor(self) -> tuple[Edit, ...]:
        """The edits that mend grammar or touch small words."""
        return tuple(edit for edit in self.edits if edit.sort in MINOR)
