"""Whether a quote that a paragraph leaves open goes on in the next, or has only lost its closing mark."""

from quotecheck.lexicon.cues import CLASS_OF, LEMMA_OF, SAYING
from quotecheck.understand.marks_glyphs import Raw
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span

_CLAUSE = lazy(r"[,?!…—–-]['’]?\s+")
_LONGEST_SUBJECT = 9
_SHORT_SUBJECT = 4
_WINDOW = 420
_PRONOUNS = frozenset("he she they it i we who".split())
_AFTER_TAG = frozenset("on in at to during after before about of from as when last this".split())
_ARTICLES = frozenset("the a an one another his her their its".split())


def doubtful(text: str, paragraph: Span, opener: Raw) -> bool:
    """Whether what ``opener`` begins can hardly run on: a tag ends the paragraph, or it began as a fragment."""
    before = text[max(paragraph.start, opener.start - 30) : opener.start].split()
    if before and before[-1][-1].isalnum() and (text[opener.end].islower() or before[-1].lower() not in LEMMA_OF):
        return True
    start = max(opener.end, paragraph.end - _WINDOW)
    for clause in _CLAUSE.finditer(text, start, paragraph.end):
        if not any(sign in '"“”?!' for sign in text[clause.end() : paragraph.end]) and _is_tag(
            text[clause.end() : paragraph.end].split(None, _LONGEST_SUBJECT + 1)
        ):
            return True
    return False


def _is_tag(words: list[str]) -> bool:
    """Whether words begin with a tag: *said Quill*, *Quill said*, *the mayor of Orme, said on Monday*."""
    if len(words) < 2:
        return False
    if _reports(words[0]) or words[0].lower() == "according":
        return words[1][0].isupper() or words[1].lower() in _ARTICLES or words[1].lower() == "to"
    first = words[0].lower()
    known = first in _PRONOUNS or first in _ARTICLES or words[0][0].isupper()
    for at, word in enumerate(words[1 : _LONGEST_SUBJECT if known else _SHORT_SUBJECT], start=1):
        if _reports(word):
            following = words[at + 1] if at + 1 < len(words) else ""
            if not known:
                return not following or word[-1] in ".," or following in _AFTER_TAG or following[0].isupper()
            return following.lower() != "that"
        if word[-1] in ".?!;:" and len(word) > 3:
            return False
        if first in _PRONOUNS and at > 1:
            return False
    return False


def _reports(word: str) -> bool:
    """Whether a word is a verb of saying in a form that a tag has: *said*, *says*, no *say*."""
    form = word.rstrip(".,:;").lower()
    return LEMMA_OF.get(form) in SAYING and CLASS_OF.get(form) in ("v", "z", "g")
