"""What quoted words are for: speech, a part of a sentence, writing, a title, a nickname, a term, a sign."""

from quotecheck.lexicon.cues import WRITING
from quotecheck.values.document import Document
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Function

_WORK = frozenset(
    """show series film movie book memoir song album documentary podcast programme program play novel sitcom drama
    musical newspaper magazine column poem ballad opera game titled entitled headlined called hit single track episode
    blockbuster novella essay painting sculpture exhibition""".split()
)
_SIGN = frozenset(
    "sign signs banner banners placard placards poster posters sticker stickers hat hats cap shirt shirts t-shirt "
    "t-shirts button buttons billboard graffiti".split()
)
_SMALL = frozenset("a an the and but or nor of to in on at for from with by as vs".split())
_NAME_BEFORE = lazy(r"[A-Z][\w.’'-]+ \Z")
_NAME_AFTER = lazy(r" [A-Z][\w’'-]+")
_LAST_WORDS = lazy(r"[\w’'-]+")


def of_linked(document: Document, content: Span, cue: Span | None, medium: Span | None) -> Function:
    """Return the function of words that somebody is said to have said."""
    words = document[cue].lower().split() if cue is not None else []
    if any(word in WRITING for word in words) or (
        medium is not None and WRITING & set(document[medium].lower().split())
    ):
        return Function.WRITTEN
    return Function.SPEECH if _is_sentence(document[content]) else Function.PARTIAL


def of_unlinked(document: Document, span: Span, content: Span) -> Function:
    """Return the function of words that nobody is found to say: speech only where nothing else is likelier."""
    inner = document[content]
    words = inner.split()
    before = document.text[max(0, span.start - 60) : span.start].rsplit("\n", 1)[-1]
    near = [word.lower() for word in _LAST_WORDS.findall(before)[-4:]]
    if is_nickname(document, span, content):
        return Function.NICKNAME
    if _SIGN & set(near):
        return Function.SIGN
    capital = all(word[0].isupper() or not word[0].isalpha() or word.lower() in _SMALL for word in words)
    if (
        capital
        and (len(words) > 1 or _WORK & set(near) or before.rstrip().endswith(("’s", "'s")))
        and inner[-1:] not in "?!"
    ):
        return Function.TITLE
    if _WORK & set(near[-2:]):
        return Function.TITLE
    return Function.SPEECH if len(words) > 7 or (_is_sentence(inner) and len(words) > 3) else Function.TERM


def is_nickname(document: Document, span: Span, content: Span) -> bool:
    """Whether up to three words stand between a given name and a surname, with nothing else between."""
    text = document.text
    return (
        text[content.end - 1 : content.end].isalnum()
        and text[content.start : content.start + 1].isupper()
        and text.count(" ", content.start, content.end) < 3
        and _NAME_AFTER.match(text, span.end) is not None
        and _NAME_BEFORE.search(text, max(0, span.start - 30), span.start) is not None
    )


def _is_sentence(words: str) -> bool:
    """Whether quoted words begin like a sentence and have more than a phrase's length or its end."""
    bare = words.lstrip("'‘’“”\"([…. ")
    return bare[:1].isupper() and (words.rstrip("'’”\" ")[-1:] in ".?!," or words.count(" ") >= 4)
