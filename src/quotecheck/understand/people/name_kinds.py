"""What kind of thing bears a name, as far as its words alone tell, and whether it is surely a person."""

from quotecheck.lexicon.names import COMMON_STARTS, COUNTRIES, DEMONYMS, HIGH_TITLES, NOT_PEOPLE
from quotecheck.lexicon.nicknames import is_given_name
from quotecheck.lexicon.roles import BODY_NAME_WORDS, PLACE_NAME_WORDS, WORK_NAME_WORDS
from quotecheck.values.patterns import lazy
from quotecheck.values.story import SpeakerKind

_CAMEL = lazy(r"(?<!^Mc)(?<!^Mac)(?<!^De)(?<!^Di)(?<!^La)(?<!^Le)(?<!^Van)(?<!^Fitz)(?<=[a-z])[A-Z]")
"""A capital inside a word, as brands and outlets have it and few families."""

EVENTS = frozenset(
    "act day cup war week prize award awards law show games festival bowl agreement amendment debate order treaty rule"
    " report".split()
)
"""Last words that no family bears, whatever given name comes before."""

PLACE_FIRST = frozenset(
    "new north south east west northern southern eastern western central upper lower great greater inner outer fort"
    " los las san santa santo sao el rio puerto costa cape mount lake port saint".split()
)
"""Words that open the name of a place."""

_STATES = frozenset(
    "ala ariz ark calif colo conn fla ga ind kan ky md mich minn mont neb nev okla ore penn tenn tex va wis".split()
)
"""States cut short, which are given names elsewhere: *Ky Ardenne*."""
_PLACES = NOT_PEOPLE - _STATES
_PERSON, _UNKNOWN, _OUTLET = SpeakerKind.PERSON, SpeakerKind.UNKNOWN, SpeakerKind.OUTLET
_BODY, _SPOT = SpeakerKind.ORGANISATION, SpeakerKind.PLACE


def kind_unlisted(words: tuple[str, ...], keys: tuple[str, ...]) -> tuple[SpeakerKind, bool]:
    """Return what a name tells that has no title, and no word that is listed but a given name."""
    first = words[0]
    if len(keys) > 1:
        return (_PERSON, True) if is_given_name(keys[0]) and not first.isupper() else (_UNKNOWN, False)
    if first[1:].islower():
        return _UNKNOWN, False
    if _CAMEL.search(first):
        return _OUTLET, False
    return (_BODY if first.isupper() and len(keys[0]) > 1 else _UNKNOWN), False


def kind_of(
    words: tuple[str, ...], keys: tuple[str, ...], titles: tuple[str, ...], suffix: str
) -> tuple[SpeakerKind, bool]:
    """Return what a name tells with the titles before it and the suffix behind it."""
    if len(keys) == 1 and not titles and not words[0][1:].islower() and _CAMEL.search(words[0]):
        return _OUTLET, False
    if suffix or not HIGH_TITLES.isdisjoint(titles):
        return _PERSON, True
    if len(keys) > 1:
        return _of_several(words, keys, bool(titles))
    if titles:
        return _PERSON, keys[0] not in NOT_PEOPLE
    if keys[0] in NOT_PEOPLE:
        return _SPOT, False
    if (words[0].isupper() and len(keys[0]) > 1) or keys[0] in BODY_NAME_WORDS:
        return _BODY, False
    return _UNKNOWN, False


def _of_several(words: tuple[str, ...], keys: tuple[str, ...], titled: bool) -> tuple[SpeakerKind, bool]:
    """Return what a name of several words tells."""
    first, last = keys[0], keys[-1]
    given = is_given_name(first) and last not in DEMONYMS and first != "channel"  # a station, and hardly a woman
    if last in COUNTRIES and not titled:
        return _BODY, False
    if last in BODY_NAME_WORDS and not (given and len(keys) == 2 and last in PLACE_NAME_WORDS):
        return _BODY, False
    if titled or (given and keys[1] not in BODY_NAME_WORDS and last not in EVENTS and not words[0].isupper()):
        return _PERSON, True
    if last in DEMONYMS or last in PLACE_NAME_WORDS or first in PLACE_FIRST or not _PLACES.isdisjoint(keys[:-1]):
        return _SPOT, False
    if last in WORK_NAME_WORDS or first in BODY_NAME_WORDS or first in COMMON_STARTS:
        return _BODY, False
    return _UNKNOWN, False
