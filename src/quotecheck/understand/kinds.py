"""What kind of word a token is by itself; what the words next to it tell is in ``kinds_beside``.

The letters are told in ``words``. Lower-case words are looked up; others are told by their capital or their ending.
"""

from quotecheck.lexicon import word_classes
from quotecheck.lexicon.cues import CLASS_OF
from quotecheck.lexicon.titles import ABBREVIATIONS

MODALS = (
    "will would can could may might must should cannot can't won't don't doesn't didn't wouldn't couldn't shouldn't "
    "can’t won’t don’t doesn’t didn’t wouldn’t couldn’t shouldn’t"
)
_CLOSED = {
    word: kind
    for kind, words in {
        "d": "the a an every no",
        "o": "his her their its my our your xyr eir zir hir",
        "q": "some many this these those another both each all most several few any either neither other others much "
        "such various one two three four five six seven eight nine ten dozens hundreds thousands",
        "p": "he she they it i we you there everyone someone nobody somebody anybody everybody himself herself "
        "xe ze zie ey fae",
        "u": "him them us me themselves itself xem",
        "w": "who which whom whose what",
        "B": "is are was were be been being am isn't wasn't aren't weren't isn’t wasn’t aren’t weren’t",
        "m": f"has have had having shall do does did hasn't haven't hadn't hasn’t haven’t hadn’t {MODALS}",
        "r": "not also never then now even still just once again later only too yet n't simply ever already soon "
        "often always sometimes instead perhaps maybe twice first very so there here thus however meanwhile "
        "rather quite almost back up out away down forth further",
        "f": "of",
        "y": "by",
        "x": "to",
        "a": "as",
        "k": "according",
        "h": "that",
        "c": "and but or nor plus",
        "s": "when while if because since until unless although though whereas whether where how why after before "
        "once lest than",
        "i": "in on at for from with about against into over under through during between among amid amidst despite "
        "without within toward towards upon across behind beyond near outside inside off onto via per around along "
        "above below like unlike regarding concerning following including alongside versus till besides except",
        "t": "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight week weeks "
        "month months year years day days night morning afternoon evening weekend january february march april june "
        "july august september october november december hour hours minute minutes moment moments decade decades "
        "mondays tuesdays wednesdays thursdays fridays saturdays sundays ago",
    }.items()
    for word in words.split()
}
_CAPITAL_ONLY = {"march", "may", "xe", "ze", "zie", "ey", "fae", "xem", "xyr", "eir", "zir", "hir"}
"""Months, and newer pronouns: with a capital the one is no verb, and the other oftener a name."""
_PARTICLES = {"de", "van", "von", "bin", "al", "el", "der", "den", "la", "le", "di", "da", "du", "dos", "ibn", "ben"}


def _open_classes() -> dict[str, str]:
    kinds: dict[str, str] = {}
    for kind, words in (
        ("j", word_classes.ADJECTIVES),
        ("r", word_classes.ADVERBS),
        ("n", word_classes.NOUNS),
        ("b", word_classes.BASE),
        ("z", word_classes.THIRD),
        ("v", word_classes.PAST),
        ("g", word_classes.ING),
    ):
        kinds.update(dict.fromkeys(words.split(), kind))
    for word, kind in CLASS_OF.items():
        if kinds.get(word, "n") in "nj":
            kinds[word] = {"b": "R", "z": "Z", "v": "V"}.get(kind, kind)
        else:
            kinds[word] = kind if kind != "v" or kinds.get(word) != "b" else "b"
    kinds.update(dict.fromkeys("ranking sitting acting leading outgoing incoming".split(), "j"))
    kinds.update(
        dict.fromkeys("chief head general executive official native veteran right left press board".split(), "n")
    )
    kinds.update(dict.fromkeys("read put cast cut hit quit bet spread split shut".split(), "v"))
    kinds.update(_CLOSED)
    return kinds


KINDS = _open_classes()
"""Lower-case words and their kinds; ``V``, ``Z`` and ``R`` (from b) mark verb forms that are as often nouns."""

_ENDINGS = (
    ("r", ("ly",), 2),
    ("g", ("ing",), 5),
    ("v", ("ed",), 4),
    ("j", ("ous", "ful", "ive", "ble", "less", "ica", "ical", "ary", "ish", "ian", "ese"), 3),
)
"""What the endings of a word tell that no list has, and how many letters it has at least."""

_AGES = ("-old", "-olds")
"""How a number ends that stands for somebody: *the 43-year-old*."""


def _kind(word: str) -> str:
    """Return the kind of a word by itself, before its neighbours are looked at."""
    lower = word.lower()
    kind = KINDS.get(lower)
    marked = not word.isalnum()
    if marked and kind is None and (shortened := _shortened(lower)):
        return shortened
    if word[0].isupper():
        if (
            kind
            and kind in "doqpuwBmrfyxakhcsit"
            and lower not in _CAPITAL_ONLY
            and (len(word) < 2 or not word.isupper())
        ):
            return kind if len(word) > 1 or lower in "ai" else "N"
        return "P" if marked and lower.endswith(_GENITIVE) else "N"
    if kind:
        return kind
    first = word[0]
    if first.isdigit() or first in "$€£":
        return "n" if lower.endswith(_AGES) else "#"
    if first in "@#":
        return "N"
    if marked and lower.endswith(_GENITIVE):
        return "P"
    if lower in _PARTICLES:
        return "N"
    for told, endings, least in _ENDINGS:
        if lower.endswith(endings) and len(lower) >= least:
            return told
    return "n"


_GENITIVE = ("'s", "’s", "s'", "s’")
"""How a possessive ends."""
_BEFORE_SHORTENED = frozenset("he she it they i we you there that who what here where how".split())
_SHORTENED = {"s": "B", "re": "B", "m": "B", "ve": "m", "ll": "m", "d": "m"}


def _shortened(word: str) -> str:
    """Return the kinds of a short word and the verb shortened after it: *he’s*, *they’d*; nothing for other words."""
    stem, mark, verb = word.replace("’", "'").rpartition("'")
    return KINDS[stem] + _SHORTENED[verb] if mark and verb in _SHORTENED and stem in _BEFORE_SHORTENED else ""


_PUNCTUATION = {
    ",": ",", ";": ";", ":": ":", "(": "(", ")": ")", "[": "(", "]": ")", "—": "-", "–": "-", "-": "-", "--": "-",
    "―": "-", "---": "-", "…": "", "...": "", "$": "", "€": "", "£": "", "?": ".", "!": ".", ".": ".", "&": "N",
}  # fmt: skip
"""The kinds of signs; an ellipsis has none, nor has a sign for money by itself."""


def kind_of(word: str) -> str:
    """Return the kind of a token: one letter, and one more for each verb shortened behind it and stop after it.

    *he’s.* gives ``pB.``; a sign that the grammar passes over gives nothing.
    """
    if word.isalnum():
        return _kind(word)
    if word in _PUNCTUATION:
        return _PUNCTUATION[word]
    if word[-1] == ".":
        stem = word[:-1]
        if stem in ABBREVIATIONS or (len(stem) == 1 and stem.isupper()) or "." in stem:
            return "N" if word[0].isupper() else "n"
        return kind_of(stem) + "."
    return _kind(word) if word[0].isalnum() or word[0] in "@#$€£" else ""
