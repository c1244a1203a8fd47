"""What a block of copy is by its own words alone: a link, furniture, a caption, a rule, or copy.

Patterns go by construction (a label before a separator, a line of platform names, a form), not by an outlet's phrases.
"""

import re

from quotecheck.lexicon import furniture as words
from quotecheck.values.document import Scope

_I = re.IGNORECASE
_LINK = re.compile(
    rf"\W*(?:(?:{words.LINK_BEFORE_SEPARATOR})\s*(?:[:|»>–—]|-\s|\s-)\s*\S|(?:{words.LINK_ALONE})|"
    rf"\b(?:{words.LINK_BEFORE_SEPARATOR})\W*$)",
    _I,
)
_FURNITURE = re.compile(rf"[^\w©(]*(?:{words.FURNITURE})", _I)
_CREDIT_END = re.compile(rf"(?:{words.CREDIT_END})", _I)
_CREDIT_SIGN = re.compile(r"contribut|reached|contacted|available|syndicated|[Tt]witter")
_CAPTION = re.compile(
    rf"[^\w\"“”'‘’]*(?:{words.CAPTION_LABEL})\s*(?:[:|]|-\s)\s*\S|\(?\[?(?:photo|image|picture)s?(?: \w+)? (?:by|"
    rf"courtesy|credit|via)\b|FILE\s*[-–—]\s",
    _I,
)
_CAPTION_END = re.compile(
    rf"(?:\((?:[^()]{{0,60}}[/|,] ?)?{words.PHOTO_AGENCY}(?: [^()]{{0,30}})?(?: via [^()]{{1,40}})?\)|"
    rf"[|/] ?{words.PHOTO_AGENCY})\.?\W*$"
)
SAID = re.compile(r"\b(?:said|says|told|tells|added|asked|wrote|announced|warned|is|was|were|are|has|have|will)\b")
_DATE_ONLY = re.compile(
    r"\W*(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,? ?)?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:of )?"
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? ?(?:\d{1,2}(?:st|nd|rd|th)?)?,? ?(?:\d{4})?"
    r"(?:[ ,|@–-]*(?:at )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?)?\W*$|"
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[ ,]+\d{1,2}:\d\d.{0,8})?\W*$",
    _I,
)
TIME_ONLY = re.compile(r"\W*\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?\W*$|\W*\d{1,2}[:.]\d\d\b.{0,12}$")
_RULE_LINE = re.compile(r"[\W_]+$")
_QUOTE_TAG = re.compile(r"[,?!.][\"”]|[\"”] (?:said|says|he|she|they)\b")

_LONGEST_LINK = 30
_LONGEST_FURNITURE = 45
_LONGEST = 500


def by_itself(text: str, among_others: bool) -> Scope:
    """Tell what a block is from its own words."""
    if not among_others:
        return Scope.BODY
    if len(text) > _LONGEST:
        return Scope.BODY
    if _RULE_LINE.fullmatch(text):
        return Scope.HEADING
    count = len(text.split())
    if count <= _LONGEST_LINK and _LINK.match(text) and not speaks(text):
        return Scope.LINK
    if count <= _LONGEST_FURNITURE and _furniture(text, count) and not speaks(text):
        return Scope.FURNITURE
    if (_CAPTION.match(text) or _CAPTION_END.search(text, max(0, len(text) - 130))) and not _QUOTE_TAG.search(text):
        return Scope.CAPTION
    return Scope.BODY


def _furniture(text: str, count: int) -> bool:
    """Whether a line is a form, a credit, a share line or a date."""
    if _FURNITURE.match(text) or (_CREDIT_SIGN.search(text) and _CREDIT_END.search(text)):
        return True
    if count > 14:
        return False
    return _only_platforms(text) or (count <= 8 and bool(_DATE_ONLY.match(text) or TIME_ONLY.match(text)))


def speaks(text: str) -> bool:
    """Whether a line has a quote with its tag, so that it is copy after all."""
    return _QUOTE_TAG.search(text) is not None and SAID.search(text) is not None


def _only_platforms(text: str) -> bool:
    found = re.findall(r"[\w-]+", text.lower())
    return (
        bool(found) and sum(word in _PLATFORM_WORDS for word in found) == len(found) and not text.rstrip().endswith("?")
    )


_PLATFORM_WORDS = frozenset(words.PLATFORMS)
