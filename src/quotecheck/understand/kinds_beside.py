"""What kind of word a token is by the words next to it: now a verb, now a noun, now a name."""

from collections.abc import Callable, Sequence

from quotecheck.lexicon.cues import CLASS_OF
from quotecheck.understand.kinds import KINDS, MODALS


def refine(kinds: list[str], words: Sequence[str]) -> None:
    """Settle, in place, the kinds that the words beside them change; a kind hangs on that of the word before it."""
    before = "."
    for at, kind in enumerate(kinds):
        turns = _TURNS.get(kind)
        if turns is not None and before in turns:
            kinds[at] = kind = turns[before](kinds, words, at, before)
        before = kind


def _after(kinds: Sequence[str], at: int) -> str:
    """Return the kind of the next word; the end of the copy ends a sentence."""
    return kinds[at + 1] if at + 1 < len(kinds) else "."


def _next(words: Sequence[str], at: int) -> str:
    """Return the next word, empty at the end of the copy."""
    return words[at + 1] if at + 1 < len(words) else ""


def _noun(kinds: Sequence[str], words: Sequence[str], at: int, before: str) -> str:
    """Tell what looks like a noun where a verb is due: *to visit the city*, *would change*."""
    leads, word, after = words[at - 1].lower(), words[at], _after(kinds, at)
    if before == "p" and leads in _SUBJECTS:
        return "v" if word == "left" else "z" if word[-1:] == "s" and leads in ("he", "she") else "b"
    if word[-1:] == "s":
        return "n"
    return "b" if (after in "doupNPq" if before == "x" else leads in _BEFORE_VERBS) else "n"


def _base_or_noun(_kinds: Sequence[str], words: Sequence[str], at: int, before: str) -> str:
    return "b" if _base_form_fits(before, words[at - 1] if at else "") else "n"


def _base(_kinds: Sequence[str], words: Sequence[str], at: int, before: str) -> str:
    leads = words[at - 1] if at else ""
    doubted = words[at] not in _SURELY_VERBS or _owned(before, leads)
    return "n" if doubted and not _base_form_fits(before, leads) else "b"


def _third_or_noun(kinds: Sequence[str], _words: Sequence[str], at: int, before: str) -> str:
    return "n" if before in "doPj#fiQ" or (before != "p" and _after(kinds, at) in "fiBmzv") else "z"


def _past_or_noun(_kinds: Sequence[str], _words: Sequence[str], _at: int, before: str) -> str:
    return "n" if before in "doPj#fi" else "v"


def _owned_third(_kinds: Sequence[str], _words: Sequence[str], _at: int, _before: str) -> str:
    return "n"


def _adjective(kinds: Sequence[str], words: Sequence[str], at: int, _before: str) -> str:
    """Tell what stands for an adjective behind a noun with nothing after it to describe."""
    if _after(kinds, at) not in "f,.vzBmwVZ":
        return "j"
    return "v" if words[at].endswith("ed") else "n"


def _ing(kinds: Sequence[str], _words: Sequence[str], at: int, _before: str) -> str:
    return "g" if _after(kinds, at) in "nNPjt#gRZV" else "n"


def _preposition(kinds: Sequence[str], words: Sequence[str], at: int, before: str) -> str:
    """Tell *following* with an article, a name that is also a preposition, and *per* where it is a pronoun."""
    word = words[at]
    if word in _PER and before in ".Q":
        return "p" if _after(kinds, at) in "vVz" and _next(words, at) in CLASS_OF else "i"
    if before == ".":
        return "i"
    if word == "following":
        return "n"
    return "N" if before == "Q" and word[0].isupper() and _next(words, at) in _SAYS else "i"


def _modal(kinds: Sequence[str], words: Sequence[str], at: int, _before: str) -> str:
    """Tell a name that is also a verb: *Will said*."""
    return "N" if words[at][0].isupper() and _after(kinds, at) in "vzZV" else "m"


def _counted_past(kinds: Sequence[str], words: Sequence[str], at: int, _before: str) -> str:
    """Tell a participle before its noun: *one unnamed official*."""
    described = _after(kinds, at) in "nN" and words[at].endswith("ed") and words[at] not in CLASS_OF
    return "j" if described else "v"


def _determiner(_kinds: Sequence[str], words: Sequence[str], at: int, _before: str) -> str:
    return "N" if words[at][0].isupper() else "q"


def _capital(kinds: Sequence[str], words: Sequence[str], at: int, _before: str) -> str:
    """Tell what a capital says nothing of, at the start of a sentence or behind a quote."""
    lower = words[at].lower()
    known = KINDS.get(lower, "")
    after = _after(kinds, at)
    if known in ("v", "V") and lower in _OPENS_INVERTED:
        return "v"
    if known == "g" or (not known and lower.endswith("ing") and len(lower) > 5 and after not in "NPvzBm"):
        return "g"
    if (
        known in _ALSO_NAMES
        and (
            (after in "vz" and _next(words, at) in _SAYS)  # “…,” Young said
            or (after == "," and kinds[at + 2 : at + 3] == ["w"])  # Young, who …
        )
    ):
        return "N"
    if after not in "NP" and (known in _OPEN or lower.endswith("s")):
        return known if known in ("v", "g", "r", "j", "k") else "n"
    return "N"


_SUBJECTS = frozenset("i he she we they".split())
_BEFORE_VERBS = frozenset(f"’ll 'll {MODALS}".split())
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

_Settle = Callable[[Sequence[str], Sequence[str], int, str], str]
_ANY = "doqpuwvzbgBmrknjNPifyxacsht#Q.,;:-()"
_TURNS: dict[str, dict[str, _Settle]] = {
    kind: dict.fromkeys(before, settle)
    for kind, before, settle in (
        ("n", "xmp", _noun),
        ("R", _ANY, _base_or_noun),
        ("b", _ANY, _base),
        ("Z", _ANY, _third_or_noun),
        ("V", _ANY, _past_or_noun),
        ("z", "doP", _owned_third),
        ("j", "nNP", _adjective),
        ("g", "do", _ing),
        ("i", ".QdoP", _preposition),
        ("m", _ANY.replace("Q", ""), _modal),
        ("v", "q", _counted_past),
        ("q", "NdjniP", _determiner),
        ("N", ".Q", _capital),
    )
}
"""For each kind that the words beside it change: the kinds before it that let them, and what tells it then."""
