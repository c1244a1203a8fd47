"""Tokens, kinds of word, phrases and sentences: the shallow grammar that links stand on.

A ``Passage`` is one paragraph with its quotes folded into single tokens. Every token has a one-letter kind:

=====  =====================================================================================
``d``  the, a, an          ``o``  his, her, their          ``q``  some, many, this, those
``p``  he, she, they, it   ``u``  him, them, us            ``w``  who, which, whose
``v``  past or participle  ``z``  third person present     ``b``  base form     ``g``  -ing
``B``  is, was, been       ``m``  has, will, would, did    ``r``  adverb, not   ``k``  according
``n``  other word          ``j``  adjective                ``N``  capitalised   ``P``  possessive
``i``  preposition         ``f``  of   ``y``  by           ``x``  to            ``a``  as
``c``  and, but, or        ``s``  when, if, because        ``h``  that          ``t``  Monday, week
``#``  number              ``Q``  a quote                  ``.``  end of a sentence
``,``  ``;``  ``:``  ``-`` (a dash)  ``(``  ``)``  stand for themselves
=====  =====================================================================================

Phrases are found by one regular expression over the string of kinds, and the passage is then a shorter string of
*elements*, in which a noun phrase is one letter: ``A`` pronoun, ``H`` with a name, ``C`` common noun, ``D`` bare
determiner (*some*, *others*), ``S`` possessive (*Orme's*), ``T`` time.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

from quotecheck.lexicon import word_classes
from quotecheck.lexicon.cues import CLASS_OF
from quotecheck.lexicon.titles import ABBREVIATIONS
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span

_TOKEN = lazy(
    r"[A-Za-z]++(?=[ ,])|(?:[^\W\d_]\.){2,}|\d+:\d\d|[@#]?\w+(?:[-.’'/&]\w+)*(?:(?<=s)[’'](?=\s+\w))?\.?|\.\.+|--+"
    r"|[$€£]?[^\w\s]",
    re.UNICODE,
)
"""A token. Most are plain words before a blank, which the engine tells fastest by themselves."""


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
        "m": "has have had having will would can could may might must shall should do does did cannot can't won't "
        "don't doesn't didn't hasn't haven't hadn't wouldn't couldn't shouldn't can’t won’t don’t doesn’t didn’t "
        "hasn’t haven’t hadn’t wouldn’t couldn’t shouldn’t",
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


_KINDS = _open_classes()
"""Lower-case words and their kinds; ``V``, ``Z`` and ``R`` (from b) mark verb forms that are as often nouns."""

_ENDING = lazy(r"(?P<r>ly$)|(?P<g>..ing$)|(?P<v>..ed$)|(?P<j>(?:ous|ful|ive|ble|less|ical?|ary|ish|ian|ese)$)")
_PHRASE = lazy(
    r"(?P<T>[dqi]?[jrq]?#?t(?:[#tr,](?=[#t])|[#tr])*)"
    r"|(?P<S>(?:[do](?:r?[jvg])?|q)?[#jnNP]*P(?![jnN#qvgP]))"
    r"|(?P<X>[doP](?:r?[jvg](?=[jvg#nNPtr]))*[#jnNPt]*[nN#]|q?[#j]*[jnNP#]*[nN]|[do](?:r?[jvg])*[#jnNP]*[jP])"
    r"|(?P<A>[pu])|(?P<D>[q#o])"
)
_NOMINAL = lazy(r"[dqijr#tovgnNP,]+|[pu]")
"""A stretch of kinds that phrases are made of; none reaches beyond, and copy has few stretches that are not alike."""

_PARENTHESIS = lazy(r"\([^()Q.]{0,12}\)")


def _kind(word: str) -> str:
    """Return the kind of a word by itself, before its neighbours are looked at."""
    lower = word.lower()
    kind = _KINDS.get(lower)
    if kind is None and (shortened := _shortened(lower)):
        return shortened
    if word[0].isupper():
        if (
            kind
            and kind in "doqpuwBmrfyxakhcsit"
            and lower not in _CAPITAL_ONLY
            and (len(word) < 2 or not word.isupper())
        ):
            return kind if len(word) > 1 or lower in "ai" else "N"
        return "P" if lower.endswith(("'s", "’s", "s'", "s’")) else "N"
    if kind:
        return kind
    first = word[0]
    if first.isdigit() or first in "$€£":
        return "#"
    if first in "@#":
        return "N"
    if lower.endswith(("'s", "’s", "s'", "s’")):
        return "P"
    if lower in _PARTICLES:
        return "N"
    ending = _ENDING.search(lower)
    return ending.lastgroup or "n" if ending else "n"


_BEFORE_SHORTENED = frozenset("he she it they i we you there that who what here where how".split())
_SHORTENED = {"s": "B", "re": "B", "m": "B", "ve": "m", "ll": "m", "d": "m"}


def _shortened(word: str) -> str:
    """Return the kinds of a short word and the verb shortened after it: *he’s*, *they’d*; nothing for other words."""
    stem, mark, verb = word.replace("’", "'").rpartition("'")
    return _KINDS[stem] + _SHORTENED[verb] if mark and verb in _SHORTENED and stem in _BEFORE_SHORTENED else ""


_PUNCTUATION = {
    ",": ",", ";": ";", ":": ":", "(": "(", ")": ")", "[": "(", "]": ")", "—": "-", "–": "-", "-": "-", "--": "-",
    "―": "-", "---": "-", "…": "", "...": "", "?": ".", "!": ".", ".": ".", "&": "N",
}  # fmt: skip


class Passage:
    """One paragraph, its quotes folded into tokens; all positions count code points of the text.

    ``quotes`` are the spans (marks included) of the outermost quotes of the paragraph, in order.
    """

    def __init__(self, text: str, span: Span, quotes: Sequence[Span]) -> None:
        self.text = text
        self.span = span
        self.quotes = quotes
        self.words: list[str] = []
        self.starts: list[int] = []
        self._quote_ends: dict[int, int] = {}
        kinds: list[str] = []
        self.quote_tokens: list[int] = []
        shouts = text[span.start : span.start + 1].isupper() and not text[span.start + 1 : span.start + 2].islower()
        dateline = _DATELINE.match(text, span.start, min(span.end, span.start + 80)) if shouts else None
        at = dateline.end() if dateline else span.start
        if quotes and quotes[0].start < at:
            at = span.start
        for quote in quotes:
            self._read(at, quote.start, kinds)
            self.quote_tokens.append(len(kinds))
            self._quote_ends[len(kinds)] = quote.end
            self._add("", quote.start, "Q", kinds)
            at = max(at, quote.end)
            if self._closes_sentence(quote):
                self._add("", at, ".", kinds)
        self._read(at, span.end, kinds)
        _refine(kinds, self.words)
        self.kinds = "".join(kinds)
        self._fold()

    def _add(self, word: str, start: int, kind: str, kinds: list[str]) -> None:
        self.words.append(word)
        self.starts.append(start)
        kinds.append(kind)

    def _read(self, start: int, end: int, kinds: list[str]) -> None:
        words, starts = self.words, self.starts
        known = _MEMO
        for match in _TOKEN.finditer(self.text, start, end):
            word = match.group()
            kind = known.get(word)
            if kind is None:
                kind = _PUNCTUATION.get(word)
                if kind is None:
                    kind = _word_kind(word)
                if len(known) < 16_000:
                    known[word] = kind
            at = match.start()
            if len(kind) > 1:
                if kind[1] in "Bm":  # a word and the verb shortened after it: *he’s*, *they’d*
                    cut = max(word.rfind("’"), word.rfind("'"))
                    words.append(word[:cut])
                    starts.append(at)
                    kinds.append(kind[0])
                    at += cut
                    word = word[cut:]
                    kind = kind[1:]
                if len(kind) > 1:  # a word and the stop after it
                    word = word[:-1]
                    words.append(word)
                    starts.append(at)
                    kinds.append(kind[0])
                    at += len(word)
                    word = kind = "."
            if kind == ".":
                if not self._ends_sentence(at + len(word), end, words[-1] if words else ""):
                    continue
            elif not kind:
                continue
            words.append(word)
            starts.append(at)
            kinds.append(kind)

    def end(self, token: int) -> int:
        """Return where a token ends."""
        return self._quote_ends.get(token) or self.starts[token] + len(self.words[token])

    def _ends_sentence(self, at: int, end: int, before: str) -> bool:
        """Whether a stop that ends at ``at`` ends a sentence: what follows does not start in lower case."""
        if at < end and not self.text[at].isspace() and self.text[at] not in ")]’'\"”":
            return False
        following = self.text[at : at + 6].lstrip(" \t\xa0)]’'\"”")
        if following[:1] in (",", ";", ":", "—", "–") and at < end:
            return False
        return not following[:1].islower() and not (len(before) == 1 and before.isupper() and before != "I")

    def _closes_sentence(self, quote: Span) -> bool:
        """Whether a sentence ends with this quote."""
        text = self.text
        inner = text[max(quote.start, quote.end - 6) : quote.end].rstrip("\"'”’»“ \xa0)]")
        if inner[-1:] not in ".?!…":
            return False
        after = text[quote.end : quote.end + 40].lstrip(" \t\xa0")
        if not after or after[0] == "\n":
            return True
        if after[0].islower() or after[0] in ",;:—–―-.)":
            return False
        return not (_TAG_AFTER_STOP.match(after) if inner[-1] in "?!…" else _SURE_TAG.match(after))

    def _fold(self) -> None:
        """Fold tokens into elements."""
        kinds = self.kinds
        if "(" in kinds:
            kinds = _PARENTHESIS.sub(lambda match: "~" * len(match[0]), kinds)
        elements: list[str] = []
        first: list[int] = []
        last: list[int] = []
        at = 0
        for match in _NOMINAL.finditer(kinds):
            start, end = match.span()
            if at < start:
                _singles(kinds, at, start, elements, first, last)
            folded, begins, ends = _phrases(match[0])
            elements.append(folded)
            first += [start + begin for begin in begins]
            last += [start + end for end in ends]
            at = end
        _singles(kinds, at, len(kinds), elements, first, last)
        self.elements = "".join(elements)
        self.first = first
        self.last = last

    def element_of(self, token: int) -> int:
        """Return the index of the element that holds a token (or the one before it, inside a parenthesis)."""
        return max(0, bisect_right(self.first, token) - 1)

    def sentence(self, element: int) -> tuple[int, int]:
        """Return the half-open range of elements of the sentence that holds an element."""
        stops = self.stops
        at = bisect_left(stops, element)
        return (stops[at - 1] + 1 if at else 0, stops[at] if at < len(stops) else len(self.elements))

    def number(self, element: int) -> int:
        """Return which sentence of the passage holds an element, from 0."""
        return bisect_left(self.stops, element)

    def bounds(self, sentence: int) -> tuple[int, int]:
        """Return the half-open range of elements of the nth sentence."""
        stops = self.stops
        return (
            stops[sentence - 1] + 1 if sentence else 0,
            stops[sentence] if sentence < len(stops) else len(self.elements),
        )

    @cached_property
    def stops(self) -> list[int]:
        """The elements that end a sentence, in order."""
        return [at for at, kind in enumerate(self.elements) if kind == "."]

    def span_of(self, first: int, last: int) -> Span:
        """Return where elements ``first`` to ``last`` (both included) stand in the text."""
        return Span(self.starts[self.first[first]], self.end(self.last[last]))


_TAG_AFTER_STOP = lazy(r"(?:[A-Z][\w.’'-]+ ){1,3}(?:said|asked|says|asks|added|wrote|told|shouted|tweeted|replied)\b")
_DATELINE = lazy(r"[A-Z][A-Z.’' -]{2,}(?:, [A-Z][\w.]+(?: [A-Z][\w.]+)?)?(?: \([\w. ]+\))? ?(?:[—–]|--?) ?")
_SURE_TAG = lazy(r"(?:[A-Z][\w.’'-]+ ){1,3}(?:said|says|added|wrote|asked|tweeted|replied)[.,]")
_MEMO: dict[str, str] = {}


def _singles(kinds: str, start: int, end: int, elements: list[str], first: list[int], last: list[int]) -> None:
    """Add the tokens of a range, each an element of its own, without parentheses."""
    run = kinds[start:end]
    tokens: Sequence[int] = range(start, end)
    if "~" in run:
        tokens = [token for token in tokens if kinds[token] != "~"]
        run = run.replace("~", "")
    elements.append(run)
    first.extend(tokens)
    last.extend(tokens)


_Folded = tuple[str, tuple[int, ...], tuple[int, ...]]
_FOLDED: dict[str, _Folded] = {}
_LONGEST = 40
"""Longer stretches are not kept: they do not come again."""


def _phrases(kinds: str) -> _Folded:
    """Return the elements of a stretch of kinds, and the first and the last token of each."""
    known = _FOLDED.get(kinds)
    if known is not None:
        return known
    elements: list[str] = []
    first: list[int] = []
    last: list[int] = []
    at = 0
    for match in _PHRASE.finditer(kinds):
        start, end = match.span()
        _singles(kinds, at, start, elements, first, last)
        group = match.lastgroup or ""
        if group == "X":
            group = "H" if "N" in match[0] or "P" in match[0] else "C"
        elements.append(group)
        first.append(start)
        last.append(end - 1)
        at = end
    _singles(kinds, at, len(kinds), elements, first, last)
    folded = "".join(elements), tuple(first), tuple(last)
    if len(_FOLDED) < 8_000 and len(kinds) <= _LONGEST:
        _FOLDED[kinds] = folded
    return folded


def _word_kind(word: str) -> str:
    """Return the kind of a token; two letters, where its last character is a stop that is no part of it."""
    if word[-1] == "." and len(word) > 1:
        stem = word[:-1]
        if stem in ABBREVIATIONS or (len(stem) == 1 and stem.isupper()) or "." in stem:
            return "N" if word[0].isupper() else "n"
        return _word_kind(stem) + "."
    if word.isalnum() or word[0].isalnum() or word[0] in "@#$€£":
        if word[0] in "$€£" and len(word) == 1:
            return ""
        return _kind(word)
    return ""


def _refine(kinds: list[str], words: list[str]) -> None:
    """Settle the kind of words that are now verbs, now nouns, by the words next to them."""
    before = "."
    last = len(kinds) - 1
    for at, kind in enumerate(kinds):
        if kind in "RZVbzj":
            after = kinds[at + 1] if at < last else "."
            if kind == "R":
                kinds[at] = kind = "b" if _base_form_fits(before, words[at - 1] if at else "") else "n"
            elif (
                kind == "b"
                and words[at] not in _SURELY_VERBS
                and not _base_form_fits(before, words[at - 1] if at else "")
            ):
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
            known = _KINDS.get(lower, "")
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
