"""What several checks ask of a story: its spoken quotes, their words, and what stands round them."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from quotecheck.lexicon.pronouns import PLAIN
from quotecheck.values.document import Block, Format, Scope
from quotecheck.values.memo import kept
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Attribution, Form, Function, MarkRole, Quote, Speaker, SpeakerKind, Story

PRONOUNS = frozenset({"he", "she", "they", "it", "who", "we", "i", "you", *PLAIN})
_RUNNING = frozenset({Scope.BODY, Scope.LIST})
_PROSE = frozenset({Format.STORY, Format.LIVE_BLOG})
_PAIRED = frozenset({MarkRole.OPENER, MarkRole.CLOSER, MarkRole.STRAY})
_PARTIAL = Function.PARTIAL  # Python 3.11 takes ten times as long to find a member by its class
_NAMES = frozenset({Form.FULL_NAME, Form.SHORT_NAME})
_WORD = lazy(r"[^\W_]+(?:['.-][^\W_]+)*")
_STOP_INSIDE = lazy(r"[.!?…][”’\"'»)\]\s]*$")
_LEADS = lazy(r"(?:\s+(?:on|last)\s+\w+)?(?:\s+that)?\s*[,:]?\s*")
_LETTER = lazy(r"[^\W_]")
_LOOK_BACK = 400  # characters
_CHAIN = 64  # quotes that lean on each other in a row
_CLOSERS = 6  # characters in which the marks that close a quote stand
_STOPS = frozenset(".!?…")
_SENTENCE_END = lazy(r"[.!?…][)\]’'”\"]*\s+|\n")


@kept
def spoken(story: Story) -> tuple[Quote, ...]:
    """Return the quotes of running copy that are somebody's words, without those inside another quote.

    Where labels tell who speaks, as in an interview or a transcript, and in verse there is nothing to yield.
    """
    return tuple(
        quote
        for quote in story.quotes
        if quote.spoken and quote.inside is None and quote.scope in _RUNNING
        if story.document.format_at(quote.span.start) in _PROSE
    )


@kept
def speeches(story: Story) -> tuple[Quote, ...]:
    """Return the spoken quotes of running copy that are more than a fragment."""
    return tuple([quote for quote in spoken(story) if quote.function is not _PARTIAL])


def words(text: str) -> list[str]:
    """Return the words of ``text`` as they compare: without case, marks and kinds of apostrophe."""
    found: list[str] = []
    for piece in text.replace("’", "'").casefold().replace(",", " ").replace(". ", " ").split():
        if piece.isalnum():
            found.append(piece)
        else:
            found += _WORD.findall(piece)
    return found


def words_of(story: Story, quote: Quote) -> list[str]:
    """Return the words of all parts of a quote, as they compare."""
    return [word for part in quote.parts for word in words(story.document[part.content])]


def shown(text: str, limit: int = 32) -> str:
    """Return copy as a message shows it: on one line, cut after a whole word with “…” where it is long."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line.rstrip(",")
    return line[:limit].rpartition(" ")[0].rstrip(",;:.") + " …"


def opening(story: Story, quote: Quote, limit: int = 32) -> str:
    """Return how a quote begins, as a message shows it."""
    return shown(story.document[quote.parts[0].content], limit)


def block_of(story: Story, quote: Quote) -> Block | None:
    """Return the paragraph a quote begins in."""
    return story.document.block_at(quote.span.start)


def sentence_before(story: Story, at: int) -> str:
    """Return the words of the paragraph from the last sentence end to ``at``, as far back as one looks."""
    block = story.document.block_at(at)
    before = story.text[max(block.span.start if block else 0, at - _LOOK_BACK) : at]
    end = 0
    for match in _SENTENCE_END.finditer(before):
        end = match.end()
    return before[end:]


def stands_alone(story: Story, quote: Quote) -> bool:
    """Whether the quote is a sentence by itself: nothing of the narrator's before it or after it in its sentence."""
    begins = story.document[quote.parts[0].content][:1]
    if len(quote.parts) > 1 or begins.islower() or sentence_before(story, quote.span.start).strip():
        return False
    return _ends_sentence(story, quote)


def _ends_sentence(story: Story, quote: Quote) -> bool:
    """Whether a sentence ends with the quote: a stop inside the mark or after it, and no tag that goes on."""
    end = quote.span.end
    if not _STOP_INSIDE.search(story.text[max(0, end - _CLOSERS) : end]):
        return story.text[end : end + 1] in _STOPS
    after = story.text[end : end + _CLOSERS].lstrip()
    return not after or not (after[0].islower() or after[0] in ",;:")


def closed(story: Story, quote: Quote) -> bool:
    """Whether the quote has its closing mark; one that is left open goes on, with its tag, in the next paragraph."""
    last = quote.parts[-1]
    return last.span.end > last.content.end and not story.text[last.span.end - 1].isspace()


def torn_blocks(story: Story) -> frozenset[int]:
    """Return where the paragraphs start in which a mark has no mate: what is quoted there is anyone's guess."""
    alone = (mark.at.start for mark in story.marks if mark.mate is None and mark.role in _PAIRED and not mark.carried)
    return frozenset(block.span.start for at in alone if (block := story.document.block_at(at)))


def fills_paragraph(story: Story, quote: Quote) -> bool:
    """Whether the quote fills its paragraph or paragraphs with whole sentences, with no word of the narrator's."""
    first, last = story.document.block_at(quote.span.start), story.document.block_at(quote.span.end - 1)
    if first is None or last is None or not _ends_sentence(story, quote):
        return False
    before = _LETTER.search(story.text, first.span.start, quote.span.start)
    return before is None and _LETTER.search(story.text, quote.span.end, last.span.end) is None


def source_words(story: Story, attribution: Attribution | None) -> str:
    """Return the words that name the source of an attribution, empty where it has none."""
    return story.document[attribution.source] if attribution and attribution.source else ""


def touches(story: Story, quote: Quote, owner: Attribution) -> bool:
    """Whether a tag stands right at its quote, so that its verb takes these words and nothing else."""
    if owner.source is None or owner.cue is None:
        return False
    start, end = min(owner.source.start, owner.cue.start), max(owner.source.end, owner.cue.end)
    before = (story.text[part.span.end : start] for part in quote.parts if part.span.end <= start)
    after = (story.text[end : part.span.start] for part in quote.parts if end <= part.span.start)
    return any(not gap.strip(" ,") for gap in before) or any(_LEADS.fullmatch(gap) for gap in after)


def is_pronoun(phrase: str) -> bool:
    """Whether a source phrase is a pronoun and nothing else."""
    return phrase.casefold() in PRONOUNS


def rooted(story: Story, quote: Quote) -> Quote:
    """Return the quote with the tag that this one goes on from; the quote itself where it has its own."""
    for _ in range(_CHAIN):
        if quote.attribution is None or quote.attribution.leans_on is None:
            break
        quote = story.quotes[quote.attribution.leans_on]
    return quote


def same_voice(story: Story, one: Quote, other: Quote) -> bool | None:
    """Whether two quotes are given to one speaker; None where either voice is unknown."""
    first, second = story.voice(rooted(story, one)), story.voice(rooted(story, other))
    if first is None or second is None:
        return None
    return first.index == second.index


def named(story: Story, attribution: Attribution | None, limit: int = 32) -> str:
    """Return how the copy calls the source of an attribution: a person's fullest name, else the phrase itself."""
    phrase = source_words(story, attribution)
    speaker = story.speaker_at(attribution.source) if attribution else None
    called = speaker is not None and (is_pronoun(phrase) or speaker.kind is SpeakerKind.PERSON)
    return shown(speaker.name if speaker and called else phrase, limit)


def named_person(story: Story, attribution: Attribution | None) -> Speaker | None:
    """Return the person an attribution calls by name; None for a pronoun, a role or a body."""
    if attribution is None or attribution.source is None:
        return None
    speaker = story.speaker_at(attribution.source)
    if speaker is None or speaker.kind is not SpeakerKind.PERSON:
        return None
    first = bisect_left(speaker.mentions, attribution.source.start, key=lambda mention: mention.span.end)
    for mention in speaker.mentions[first : first + 3]:
        if mention.form in _NAMES and mention.span.overlaps(attribution.source):
            return speaker
    return None


def two_people(one: Speaker, other: Speaker) -> bool:
    """Whether two speakers are surely not one person that the copy calls in two ways: no name or initials shared."""
    first, second = words(one.name), words(other.name)
    short = any(name.isupper() for name in (one.name, other.name))
    return one.index != other.index and not short and not set(first) & set(second)


def voices_named(story: Story, kinds: frozenset[SpeakerKind]) -> list[Span]:
    """Return where the narrator names somebody of these kinds, in order: by a name, not by a role or a pronoun."""
    return sorted(
        mention.span
        for speaker in story.speakers
        if speaker.kind in kinds
        for mention in speaker.mentions
        if not mention.quoted and mention.form in _NAMES
    )


def in_sight(story: Story, quote: Quote, named: Sequence[Span]) -> Span | None:
    """Return the last of the places ``named`` before a quote, where it is in its paragraph or the one before."""
    at = bisect_left(named, Span(quote.span.start, quote.span.start)) - 1
    blocks = story.document.blocks
    nth = bisect_right(blocks, quote.span.start, key=lambda block: block.span.start) - 1
    return named[at] if at >= 0 and named[at].start >= blocks[max(0, nth - 1)].span.start else None


def surname(speaker: Speaker) -> str:
    """Return the last word of a speaker's name."""
    return speaker.name.split()[-1] if speaker.name else ""


def first_pointer(attribution: Attribution) -> Span:
    """Return the place that stands for an attribution: its source, else its cue."""
    place = attribution.source or attribution.cue
    assert place is not None, "an attribution has a source or a cue"
    return place
