"""What kind of word a token is: by itself, and by the words next to it.

The letters are told in ``words``. Lower-case words are looked up; others are told by their capital or their ending.
"""

from quotecheck.lexicon import word_classes
from quotecheck.lexicon.cues import CLASS_OF
from quotecheck.lexicon.titles import ABBREVIATIONS

_MODALS = (
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
        "m": f"has have had having shall do does did hasn't haven't hadn't hasn’t haven’t hadn’t {_MODALS}",
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


_SETTLED = frozenset("nd.,poturwBfyxakhcsP#Q:;-()")
"""Kinds that words next to them do not change."""


def refine(kinds: list[str], words: list[str]) -> None:
    """Settle, in place, the kind of words that are now verbs, now nouns, by the words next to them."""
    before = "."
    last = len(kinds) - 1
    for at, kind in enumerate(kinds):
        if kind in _SETTLED:
            if kind == "n" and before in "xmp":
                kinds[at] = kind = _verb_after(before, words[at - 1], words[at], kinds[at + 1] if at < last else ".")
        elif kind in "RZVbzj":
            leads, after = words[at - 1] if at else "", kinds[at + 1] if at < last else "."
            if kind == "R":
                kinds[at] = kind = "b" if _base_form_fits(before, leads) else "n"
            elif kind == "b":
                if (words[at] not in _SURELY_VERBS or _owned(before, leads)) and not _base_form_fits(before, leads):
                    kinds[at] = kind = "n"
            elif kind == "Z":
                kinds[at] = kind = "n" if before in "doPj#fiQ" or (after in "fiBmzv" and before != "p") else "z"
            elif kind == "V":
                kinds[at] = kind = "n" if before in "doPj#fi" else "v"
            elif kind == "j" and before in "nNP" and after in "f,.vzBmwVZ":
                kinds[at] = kind = "v" if words[at].endswith("ed") else "n"
            elif kind == "z" and before in "doP":
                kinds[at] = kind = "n"
        elif kind == "g" and before in "do" and (at == last or kinds[at + 1] not in "nNPjt#gRZV"):
            kinds[at] = kind = "n"
        elif kind == "i" and before in ".Q" and words[at] in _PER:
            if at < last and kinds[at + 1] in "vVz" and words[at + 1] in CLASS_OF:
                kinds[at] = kind = "p"
        elif kind == "i" and before in "doPQ" and (words[at] == "following" or words[at][0].isupper()):
            if words[at] == "following":
                kinds[at] = kind = "n"
            elif before == "Q" and at < last and words[at + 1] in _SAYS:
                kinds[at] = kind = "N"
        elif kind == "m" and words[at][0].isupper() and at < last and kinds[at + 1] in "vzZV" and before != "Q":
            kinds[at] = kind = "N"  # a name that is also a verb: *Will said*
        elif (
            kind == "v"
            and before == "q"
            and at < last
            and kinds[at + 1] in "nN"
            and words[at].endswith("ed")
            and words[at] not in CLASS_OF
        ):
            kinds[at] = kind = "j"  # *one unnamed official*
        elif kind == "q" and words[at][0].isupper() and before in "NdjniP":
            kinds[at] = kind = "N"
        elif kind == "N" and before in ".Q":
            lower = words[at].lower()
            known = KINDS.get(lower, "")
            after = kinds[at + 1] if at < last else "."
            if known in ("v", "V") and lower in _OPENS_INVERTED:
                kinds[at] = kind = "v"
            elif known == "g" or (not known and lower.endswith("ing") and len(lower) > 5 and after not in "NPvzBm"):
                kinds[at] = kind = "g"
            elif after in "vz" and at < last and known in _ALSO_NAMES and words[at + 1] in _SAYS:
                pass  # a name that is also a word: “…,” Young said
            elif after == "," and kinds[at + 2 : at + 3] == ["w"] and known in _ALSO_NAMES:
                pass  # Young, who …
            elif after not in "NP" and (known in _OPEN or lower.endswith("s")):
                kinds[at] = kind = known if known in ("v", "g", "r", "j", "k") else "n"
        before = kind


def _verb_after(before: str, leads: str, word: str, after: str) -> str:
    """Return the kind of what looks like a noun where a verb is due: *to visit the city*, *would change*."""
    leads = leads.lower()
    if before == "p" and leads in _SUBJECTS:
        return "v" if word == "left" else "z" if word[-1:] == "s" and leads in ("he", "she") else "b"
    if word[-1:] == "s":
        return "n"
    return "b" if (after in "doupNPq" if before == "x" else leads in _BEFORE_VERBS) else "n"


_SUBJECTS = frozenset("i he she we they".split())
_BEFORE_VERBS = frozenset(f"’ll 'll {_MODALS}".split())
"""What a verb without an ending follows, whatever else it looks like."""


def _owned(before: str, word: str) -> bool:
    """Whether what stands before a word makes it a noun: *the call*, *his call*, but *let her go*."""
    return before in "dP" or (before == "o" and word.lower() != "her")


def _base_form_fits(before: str, word: str) -> bool:
    """Whether a verb without an ending can stand after a word of this kind: after *to*, *will*, *they*, a plural."""
    if before in "xmpwr,QAq#u.ch":
        return before not in "q#" or word.lower() not in {"this", "another", "each", "every", "either", "much"}
    return before in "nN" and word.endswith("s") and not word.endswith("ss")


_SURELY_VERBS = frozenset(
    "say tell think believe know want see agree argue insist hope get give take go come make seem appear become remain "
    "like need feel add ask write call describe consider admit prefer suggest expect".split()
)
_OPEN = frozenset("vgrjnbRVZ")
_PER = frozenset(("per", "Per"))
"""A preposition, and somebody's pronoun right before a verb that reports."""
_ALSO_NAMES = frozenset(("j", "r", "b", "v", "z", "n", "V", "Z", "R"))
_SAYS = frozenset("said says added adds told tells wrote writes asked asks noted notes argued explained".split())
_OPENS_INVERTED = frozenset(
    "said asked added wrote tweeted told noted argued replied explained declared called described accused pressed "
    "quizzed questioned named dubbed based born led".split()
)
