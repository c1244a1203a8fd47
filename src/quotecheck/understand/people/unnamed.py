"""Find what points at somebody without a name: pronouns, and nominals such as “the mayor of Ellery” and “a report”."""

import re

from quotecheck.lexicon.pronouns import FORMS
from quotecheck.lexicon.roles import HEAD_KINDS
from quotecheck.understand.people.sighting import Sighting
from quotecheck.values.patterns import SIGNS, lazy
from quotecheck.values.span import Span

_WORD = (
    r"([Tt](?:he(?:irs?|y|m(?:selves|self)?)?|his|hree|wo)|[Aa](?:nother|n)?|[Hh](?:e(?:r(?:self|s)?)?|i(?:m(?:self)?|s))"
    r"|[Ii]t(?:self|s)?|[Ss](?:he|ome|everal)|[Oo](?:ne|ur)|[Yy]our|[Mm](?:any|ost|y)|[Ff]our|s)(?![\w-])"
    r"(?=((?: [a-z][a-z’'-]*+){0,5}+))"
)
_AGED_OR_PLACED = lazy(r"(?: \d+-[a-z-]+)?(?: [A-Z][a-z]+(?:-[A-Z]?[a-z]+)*){0,2}(?: [a-z][a-z’'-]*+){0,5}+")
"""What follows in “a 40-year-old Ellery man”; “the 40-year-old” is somebody whom the story has named."""
_FIRST_WORD = lazy(_WORD)
_WORDS = lazy(f"[{SIGNS}](?=[TtAaHhIiSsOoYyMmFf]){_WORD}")
"""A pronoun, an article or the like, or a possessive ’s, with what stands before it and up to five words after it."""

_PRONOUNS = FORMS | {form.capitalize(): subject for form, subject in FORMS.items()}
_ARTICLES = frozenset("his her its their His Her Its Their".split())
"""Pronouns that a noun can follow."""

_ALONE = _PRONOUNS.keys() - _ARTICLES
"""Pronouns that no noun follows."""

_JOINED = lazy(r"/|[’']\w*-")
"""What follows a pronoun that is none: “he/she”, “he’d-never-say-so”."""

_OTHERS = frozenset({"she", "her", " he", "his", "him"})
"""Ends and beginnings of what *or* joins into *he or she*, *her or his*: nobody in particular."""

_APOSTROPHES = frozenset("’'")
_JOINS = frozenset("/’'")
OWNS = frozenset({"’s", "'s"})
_AN = frozenset({"a", "A", "an", "An"})
_ANY = frozenset({"a", "A"})
"""Before *person* these mean nobody in particular, unless that person speaks."""
_DEFINITE = frozenset({"the", "this", "that"})

_SAID_OF = (", he ", ", she ", ", they ")
_BE = "is was are were became become becomes remains been being be as"
_LATELY = "also now once still currently not"
_PREDICATE = lazy(rf"(?:(?<![Tt]here )\b(?:{_BE.replace(' ', '|')})|[’']s)(?: (?:{_LATELY.replace(' ', '|')}))? $")
_PREDICATE_ENDS = frozenset(word[-2:] for word in f"{_BE} {_LATELY} ’s 's".split())
"""How the word ends that stands before what is only said of a subject: few words do, so few are looked at."""

_STOP = frozenset(
    "a an the this these those his her its their my our your"
    " of in who that and to is was said says for on at from with by has had were are as or but which whose when while"
    " would will could can may might told also not be been after before into over about than then".split()
)
_TOLD = HEAD_KINDS | dict.fromkeys(_STOP, "")
"""What a word after an article tells: the kind of a noun, empty where the phrase ends."""

_NOUNS = frozenset((*HEAD_KINDS, "who"))
"""Without one of these, or a possessive, words after an article point at nobody."""


def unnamed(text: str, span: Span, mask: bytearray, display: bool) -> tuple[list[Sighting], list[Sighting]]:
    """Return the nominals and the pronouns of a stretch of copy, each in order, where the narrator speaks."""
    nominals: list[Sighting] = []
    pronouns: list[Sighting] = []
    for m in _words(text, span, mask):
        lead, start = m.span(1)
        word, following = m.groups()
        before = text[lead - 1 : lead]
        owned = word == "s"
        if owned is not (before in _APOSTROPHES):
            continue
        if not following and word in _AN and (aged := _AGED_OR_PLACED.match(text, start)):
            following = aged[0]
        if following and word not in _ALONE:
            head, kind, end = _head(following, start)
            if head and not (head == "person" and word in _ANY) and _points(text, lead - owned, end):
                begin = start + 1 if owned else lead
                words, prefix = text[begin:end], "’s" if owned else word.lower()
                owner, definite = text[end : end + 2] in OWNS, prefix in _DEFINITE
                nominals.append(
                    Sighting(begin, end, "nominal", words, False, display, None, prefix, owner, head, kind, definite)
                )
        if word in _PRONOUNS and before != "/":
            if text[start : start + 1] in _JOINS and _JOINED.match(text, start):
                continue
            if following.startswith(" or ") and following[4:7] in _OTHERS:
                continue
            if text.startswith(" or ", lead - 4) and text[lead - 7 : lead - 4] in _OTHERS:
                continue
            s = Sighting(lead, start, "pronoun", word, False, display)
            s.pronoun = _PRONOUNS[word]
            pronouns.append(s)
    return nominals, pronouns


def _words(text: str, span: Span, mask: bytearray) -> list[re.Match[str]]:
    """Return the pronouns and articles of the narrator's; the first word of a text has nothing before it."""
    found = []
    if not span.start and not mask[0] and (first := _FIRST_WORD.match(text, 0, span.end)):
        found.append(first)
    at, end = span
    while (at := mask.find(0, at, end)) >= 0:
        stop = mask.find(1, at, end)
        stop = end if stop < 0 else stop
        found += _WORDS.finditer(text, at - 1, stop)  # before the first character is the first to a pattern
        at = stop
    return found


def _head(following: str, at: int) -> tuple[str, str, int]:
    """Return the last noun we know in words that begin at ``at``, its kind and its end; empty for none."""
    head, kind, end, last = "", "", at, ""
    words = following.split()
    if _NOUNS.isdisjoint(words) and "’" not in following and "'" not in following:
        return "", "", at
    for word in words:
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


def _points(text: str, start: int, end: int) -> bool:
    """Whether a nominal stands for somebody: no title before a name, and not said of a subject.

    *Is the mayor* is, and *A lawyer, she left*.
    """
    after = text[end : end + 2]
    if after == ", " and text[start] == "A" and text.startswith(_SAID_OF, end):
        return False
    if after == " (" or (after[:1] == " " and after[1:].isupper()):
        return False
    if text[start - 3 : start - 1] not in _PREDICATE_ENDS and text[start - 1 : start] == " ":
        return True
    return _PREDICATE.search(text, start - 20, start) is None
