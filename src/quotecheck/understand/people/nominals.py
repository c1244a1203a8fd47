"""Find what describes somebody without a name: “the mayor of Ellery”, “his lawyer”, “a report”."""

import re
from collections.abc import Iterator
from itertools import chain

from quotecheck.lexicon.roles import HEAD_KINDS
from quotecheck.understand.people.sighting import Sighting
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span

_START = (
    r"([Tt](?:heir|his|hree|he|wo)|[Aa](?:nother|n|)|[Hh](?:is|er)|[Ii]ts|[Oo](?:ne|ur)|[Yy]our|[Ss](?:ome|everal)"
    r"|[Mm](?:any|ost|y)|[Ff]our|s)(?=((?: [a-z][a-z’'-]*){1,5}))"
)
_FIRST_START = lazy(_START)
_STARTS = lazy(r"[^\w-]" + _START)
"""An article or the like, or a possessive ’s, and the words after it. What stands before it comes first in the pattern:
one character in five can be that, but half of all letters begin an article."""

OWNS = frozenset({"’s", "'s"})
_DEFINITE = frozenset({"the", "this", "that"})

_BE = "is was are were became become becomes remains been being be as"
_LATELY = "also now once still currently not"
_PREDICATE = lazy(rf"(?:(?<![Tt]here )\b(?:{_BE.replace(' ', '|')})|[’']s)(?: (?:{_LATELY.replace(' ', '|')}))? $")
_PREDICATE_ENDS = frozenset(word[-2:] for word in f"{_BE} {_LATELY} ’s 's".split())
"""How the word ends that stands before what is only said of a subject: few words do, so few are looked at."""

_STOP = frozenset(
    "of in who that and to is was said says for on at from with by has had were are as or but which whose when while"
    " would will could can may might told also not be been after before into over about than then".split()
)
_TOLD = HEAD_KINDS | dict.fromkeys(_STOP, "")
"""What a word after an article tells: the kind of a noun, empty where the phrase ends."""


def nominals(text: str, span: Span, number: int, mask: bytearray, display: bool) -> list[Sighting]:
    """Return the nominals of the narrator in a block, the ``number``-th of the story, in order."""
    found = []
    for m in _starts(text, span):
        lead, start = m.span(1)
        word, following = m.groups()
        owned = word == "s"
        lead -= owned  # a possessive begins with its apostrophe
        if owned is not (text[m.start()] in "’'") or mask[lead]:
            continue
        head, kind, end = _head(following, start)
        after = text[end : end + 2]
        if not head or after == " (" or (after[:1] == " " and after[1:].isupper()) or _is_predicate(text, lead):
            continue
        prefix = text[lead:start].lower()
        start = start + 1 if owned else lead
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
                None,
                head,
                kind,
                definite=prefix in _DEFINITE,
                owner=after in OWNS,
                prefix=prefix,
            )
        )
    return found


def _starts(text: str, span: Span) -> Iterator[re.Match[str]]:
    """Return where a nominal can begin in a block; the first word of a text has nothing before it."""
    found = _STARTS.finditer(text, max(0, span.start - 1), span.end)
    first = None if span.start else _FIRST_START.match(text, 0, span.end)
    return chain((first,), found) if first else found


def _head(following: str, at: int) -> tuple[str, str, int]:
    """Return the last noun we know in words that begin at ``at``, its kind and its end; empty for none."""
    head, kind, end, last = "", "", at, ""
    for word in following.split():
        told = _TOLD.get(word)
        if told == "":
            if word == "who" and not kind and last:
                return last, "person", at
            break
        at += 1 + len(word)
        last = word
        if told:
            head, kind, end = word, told, at
        elif word[-2:] in OWNS:
            owner = word[:-2]
            if told := HEAD_KINDS.get(owner):
                return owner, told, at - 2
            break
    return head, kind, end


def _is_predicate(text: str, at: int) -> bool:
    """Whether a nominal is only said of a subject: “Ruiz is the mayor”."""
    return (text[at - 3 : at - 1] in _PREDICATE_ENDS or text[at - 1 : at] != " ") and (
        _PREDICATE.search(text, max(0, at - 20), at) is not None
    )
