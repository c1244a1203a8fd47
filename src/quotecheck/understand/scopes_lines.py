"""What a block of copy is by its own words alone: a link, furniture, a caption, a rule, or copy.

Patterns go by construction (a label before a separator, a line of platform names, a form), not by an outlet's phrases.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from quotecheck.lexicon import furniture as words
from quotecheck.values.document import Scope
from quotecheck.values.patterns import lazy, places, rare

_I = re.IGNORECASE
# The long patterns are read in only when a line begins as one of them does: few stories have such a line.
_LINK = (
    rf"\W*(?:(?:{words.LINK_BEFORE_SEPARATOR})\s*(?:[:|»>–—]|-\s|\s-)\s*\S|(?:{words.LINK_ALONE})|"
    rf"\b(?:{words.LINK_BEFORE_SEPARATOR})\W*$)"
)
_FURNITURE = rf"[^\w©(]*(?:{words.FURNITURE})"
_CREDIT_END = rf"(?:{words.CREDIT_END})"
_FIRST = lazy(r"\W*(\w*) ?(\w*)")
_HEAD = 24  # characters, in which the first word of nearly every line ends
_CREDIT_SIGNS = rare("contributed ", " reached ", " contacted ", "s available ", "s syndicated ", "witter")
_CAPTION = (
    rf"[^\w\"“”'‘’]*(?:{words.CAPTION_LABEL})\s*(?:[:|]|-\s)\s*\S|\(?\[?(?:photo|image|picture)s?(?: \w+)? (?:by|"
    rf"courtesy|credit|via)\b|FILE\s*[-–—]\s"
)
_CAPTION_END = (
    rf"(?:\((?:[^()]{{0,60}}[/|,] ?)?{words.PHOTO_AGENCY}(?: [^()]{{0,30}})?(?: via [^()]{{1,40}})?\)|"
    rf"[|/] ?{words.PHOTO_AGENCY})\.?\W*$"
)
SAID = lazy(r"\b(?:said|says|told|tells|added|asked|wrote|announced|warned|is|was|were|are|has|have|will)\b")
_DATE_ONLY = (
    r"\W*(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,? ?)?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:of )?"
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? ?(?:\d{1,2}(?:st|nd|rd|th)?)?,? ?(?:\d{4})?"
    r"(?:[ ,|@–-]*(?:at )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?)?\W*$|"
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[ ,]+\d{1,2}:\d\d.{0,8})?\W*$"
)
_MONTHS = frozenset("jan feb mar apr may jun jul aug sep oct nov dec".split())
_DATE_FIRST = _MONTHS | frozenset("mon tue wed thu fri sat sun of".split())
"""How the first word of a line that is only a date begins, unless with a digit."""
TIME_ONLY = lazy(r"\W*\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?\W*$|\W*\d{1,2}[:.]\d\d\b.{0,12}$")
_RULE_LINE = lazy(r"[\W_]+$")
_QUOTE_TAG = lazy(r"[,?!.][\"”]|[\"”] (?:said|says|he|she|they)\b")

_BODY = Scope.BODY  # Python 3.11 takes ten times as long to find a member by its class
_LONGEST_LINK = 30
_LONGEST_FURNITURE = 45
_LONGEST = 500
_BESIDE = 40  # characters; longer than any credit on either side of its sign
_LONGEST_DATE = 150
"""Characters of a line; the eight words that a date or a time has at most are fewer."""


class Signs(NamedTuple):
    """What a text holds, anywhere, of what furniture does: most hold next to none, and no line need be searched."""

    credit: Sequence[str]
    inside: bool


def signs(text: str) -> Signs:
    """Return what a line of a text can hold."""
    return Signs(_CREDIT_SIGNS(text), _holds_furniture(text))


def by_itself(text: str, signs: Signs) -> Scope:
    """Tell what a block is from its own words."""
    if len(text) > _LONGEST:
        return _BODY
    if not text[:1].isalnum() and _RULE_LINE.fullmatch(text):
        return Scope.HEADING
    first = _first_word(text)
    linked = first in words.LINK_FIRST and _fewer(text, _LONGEST_LINK) and _pattern(_LINK, _I).match(text)
    if linked and not speaks(text):
        return Scope.LINK
    if _furniture(text, first, signs) and _fewer(text, _LONGEST_FURNITURE) and not speaks(text):
        return Scope.FURNITURE
    if _caption(text, first) and not _QUOTE_TAG.search(text):
        return Scope.CAPTION
    return _BODY


def _first_word(text: str) -> str:
    """Return the first word of a line, in lower case."""
    head = text[:_HEAD].partition(" ")[0]
    if head.isalpha() and len(head) < _HEAD:
        return head.lower()
    begins = _FIRST.match(text)
    return begins[1].lower() if begins else ""


def _fewer(text: str, most: int) -> bool:
    """Whether a line has no more than so many words."""
    return len(text.split(None, most)) <= most


@cache
def _pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(source, flags)


def _caption(text: str, first: str) -> bool:
    """Whether a line begins with the label of a picture, or ends with the agency it is from."""
    if first in words.CAPTION_FIRST and _pattern(_CAPTION, _I).match(text):
        return True
    end = max(0, len(text) - 130)
    tail = text[end:]
    return ("(" in tail or "|" in tail or "/" in tail) and _pattern(_CAPTION_END).search(tail) is not None


def _begins_furniture(text: str, first: str) -> bool:
    """Whether a line with a first word begins as some pattern of furniture does."""
    if first in ("the", "this"):
        begins = _FIRST.match(text)
        return begins is not None and begins[2].lower() in words.FURNITURE_SECOND
    return first in words.FURNITURE_FIRST or first.isdigit()


def _holds_furniture(text: str) -> bool:
    """Whether a text holds what stands within some pattern of furniture."""
    return "©" in text or bool(_INSIDE(text))


def _furniture(text: str, first: str, signs: Signs) -> bool:
    """Whether a line is a form, a credit, a share line or a date."""
    if (_begins_furniture(text, first) or (signs.inside and _holds_furniture(text))) and _pattern(_FURNITURE, _I).match(
        text
    ):
        return True
    if signs.credit and _ends_in_credit(text, signs.credit):
        return True
    if first in _PLATFORM_FIRST and _fewer(text, 14) and _only_platforms(text):
        return True
    if len(text) >= _LONGEST_DATE or not _begins_date(first) or not _fewer(text, 8):
        return False
    return _is_date(text) or TIME_ONLY.match(text) is not None


def _ends_in_credit(text: str, signs: Sequence[str]) -> bool:
    """Whether a line has the words of a credit round one of their signs."""
    credit = _pattern(_CREDIT_END, _I)
    return any(credit.search(text, max(0, at - _BESIDE), at + _BESIDE) for sign in signs for at in places(text, sign))


def _begins_date(first: str) -> bool:
    """Whether a line with a first word can be a date or a time; where case is folded, a long s is an s as well."""
    return first[:3] in _DATE_FIRST or first[:1].isdigit() or not first.isascii()


def _is_date(text: str) -> bool:
    low = text.lower()
    dated = any(map(str.isdigit, text)) or any(month in low for month in _MONTHS)
    return dated and _pattern(_DATE_ONLY, _I).match(text) is not None


def speaks(text: str) -> bool:
    """Whether a line has a quote with its tag, so that it is copy after all."""
    return _QUOTE_TAG.search(text) is not None and SAID.search(text) is not None


def _only_platforms(text: str) -> bool:
    found = re.findall(r"[\w-]+", text.lower())
    return (
        bool(found) and sum(word in _PLATFORM_WORDS for word in found) == len(found) and not text.rstrip().endswith("?")
    )


_INSIDE = rare(*words.FURNITURE_INSIDE)
_PLATFORM_WORDS = frozenset(words.PLATFORMS)
_PLATFORM_FIRST = frozenset(word.partition("-")[0] for word in words.PLATFORMS)
