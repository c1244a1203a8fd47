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

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from quotecheck.lexicon.accents import ACCENTS
from quotecheck.understand.kinds import KINDS, kind_of
from quotecheck.understand.kinds_beside import refine
from quotecheck.understand.phrases import FOLDED, NOMINAL, phrases
from quotecheck.values.patterns import lazy, places
from quotecheck.values.span import Span, span_from

_LETTERS = rf"[\w{ACCENTS}]+"
"""Letters and digits, and accents behind them."""
_HYPHEN = r"(?:[-’'/&]|\.(?!(?<=[a-z]{2}\.)[A-Z][a-z])|[\x80-\x9f\xa1-\xa9\xac-\xb1\xb4\xb6\xb8\xbf]+)"
"""What holds a word together: no stop that lacks its blank (*said.Orme*), but signs that stand within a word only where
a letter was decoded wrongly, or where it may be hyphenated."""
_TOKEN = lazy(
    rf"(?=\S)(?:(?:[^\W\d_]\.){{2,}}|\d+:\d+|[@#]?{_LETTERS}(?:{_HYPHEN}{_LETTERS})*(?:(?<=s)[’'](?=\s+\w))?\.?"
    r"|\.\.+|--+|[$€£]?[^\w\s])"
)
"""A token. What is one somewhere is one between any two blanks, save with an apostrophe at its end: that is part of a
word only before another."""
_PARENTHESIS = lazy(r"\([^()Q.]{0,12}\)")


class Passage:
    """One paragraph, its quotes folded into tokens; all positions count code points of the text.

    ``quotes`` are the spans (marks included) of the outermost quotes of the paragraph, in order; ``first`` and ``ends``
    the half-open ranges of tokens that elements are made of; ``stops`` the elements that end a sentence.
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
            if at < quote.start:
                self._read(at, quote.start, kinds)
            self.quote_tokens.append(len(kinds))
            self._quote_ends[len(kinds)] = quote.end
            self._add("", quote.start, "Q", kinds)
            at = max(at, quote.end)
            if self._closes_sentence(quote):
                self._add("", at, ".", kinds)
        self._read(at, span.end, kinds)
        refine(kinds, self.words)
        self.kinds = "".join(kinds)
        self._fold()

    def _add(self, word: str, start: int, kind: str, kinds: list[str]) -> None:
        self.words.append(word)
        self.starts.append(start)
        kinds.append(kind)

    def _read(self, start: int, end: int, kinds: list[str]) -> None:
        """Add the tokens from one place to another; most of what stands between two blanks is a word known as such."""
        words, starts = self.words, self.starts
        plain = _PLAIN.get
        at = start
        for word in self.text[start:end].split(" "):
            kind = plain(word)
            if kind is not None:
                words.append(word)
                starts.append(at)
                kinds.append(kind)
            elif word.isalpha():
                self._add(word, at, _kind(word), kinds)
            elif not word:
                pass  # a blank at an end, or two in a row
            elif word[-1] == "," and ((stem := word[:-1]) in _PLAIN or stem.isalpha()):
                words += (stem, ",")
                starts += (at, at + len(stem))
                kinds += (plain(stem) or _kind(stem), ",")
            elif (word in _ODD and word[-1] not in "’'") or (word[-1] == "." and word[:-1].isalpha()):
                self._read_odd(word, at, end, kinds)
            else:
                self._read_mixed(word, at, end, kinds)
            at += len(word) + 1

    def _read_mixed(self, words: str, at: int, end: int, kinds: list[str]) -> None:
        """Add the tokens of some that stand between two blanks."""
        beyond = at + len(words)
        for match in _TOKEN.finditer(self.text, at, end):
            if match.start() >= beyond:
                break
            word = match[0]
            kind = _PLAIN.get(word)
            if kind is None:
                self._read_odd(word, match.start(), end, kinds)
            else:
                self._add(word, match.start(), kind, kinds)

    def _read_odd(self, word: str, at: int, end: int, kinds: list[str]) -> None:
        """Add a word that was not met before, or that is no token or several: with a verb or a stop behind it."""
        kind = _ODD.get(word)
        if kind is None:
            kind = _kind(word)
        if len(kind) > 1:
            if kind[1] in "Bm":  # a word and the verb shortened after it: *he’s*, *they’d*
                cut = max(word.rfind("’"), word.rfind("'"))
                self._add(word[:cut], at, kind[0], kinds)
                at += cut
                word = word[cut:]
                kind = kind[1:]
            if len(kind) > 1:  # a word and the stop after it
                word = word[:-1]
                self._add(word, at, kind[0], kinds)
                at += len(word)
                word = kind = "."
        if kind and (kind != "." or self._ends_sentence(at + len(word), end, self.words[-1] if self.words else "")):
            self._add(word, at, kind, kinds)

    def end(self, token: int) -> int:
        """Return where a token ends."""
        return self._quote_ends.get(token) or self.starts[token] + len(self.words[token])

    def _ends_sentence(self, at: int, end: int, before: str) -> bool:
        """Whether a stop that ends at ``at`` ends a sentence: what follows does not start in lower case."""
        if at < end and not self.text[at].isspace() and self.text[at] not in ")]’'\"”":
            return self.text[at : at + 2].istitle() and before[-1:].islower()
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
        widths: list[int] = []
        known = FOLDED.get
        for run in NOMINAL.split(kinds):
            folded, wide = known(run) or phrases(run)
            elements.append(folded)
            widths += wide
        self.elements = "".join(elements)
        self.ends = list(accumulate(widths))
        self.first = [0, *self.ends][:-1]
        if "~" in self.elements:
            kept = [at for at, element in enumerate(self.elements) if element != "~"]
            self.elements = self.elements.replace("~", "")
            self.first = [self.first[at] for at in kept]
            self.ends = [self.ends[at] for at in kept]
        self.stops = list(places(self.elements, "."))

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

    def span_of(self, first: int, last: int) -> Span:
        """Return where elements ``first`` to ``last`` (both included) stand in the text."""
        return span_from((self.starts[self.first[first]], self.end(self.ends[last] - 1)))


_TAG_AFTER_STOP = lazy(r"(?:[A-Z][\w.’'-]+ ){1,3}(?:said|asked|says|asks|added|wrote|told|shouted|tweeted|replied)\b")
_DATELINE = lazy(r"[A-Z][A-Z.’' -]{2,}(?:, [A-Z][\w.]+(?: [A-Z][\w.]+)?)?(?: \([\w. ]+\))? ?(?:[—–]|--?) ?")
_SURE_TAG = lazy(r"(?:[A-Z][\w.’'-]+ ){1,3}(?:said|says|added|wrote|asked|tweeted|replied)[.,]")
_PLAIN = KINDS.copy()
_ODD: dict[str, str] = {}
"""Tokens known or met before and their kinds: those that are one letter, and stops, *he’s*, *Parkers’* and the like."""
_MOST = len(_PLAIN) + 16_000
"""How many of either are kept."""


def _kind(word: str) -> str:
    """Return the kind of a token that was not met before, and keep it."""
    kind = kind_of(word)
    kept = _PLAIN if len(kind) == 1 and kind != "." and word[-1] not in "’'" else _ODD
    if len(kept) < _MOST:
        kept[word] = kind
    return kind
