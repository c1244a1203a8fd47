"""Patterns that are compiled when they are first asked, as one story needs half of them; what spares asking them."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, AnyStr, cast

from quotecheck.values.memo import kept

SIGNS = (
    r"\x00-,./:-@\[-^`{-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\u2000-\u206f\u2190-\u2bff\u3000-\u303f\U0001f300-\U0001faff"
)
"""What can stand before a word, a blank, a sign or a symbol but the hyphen, for a class of a pattern.

A pattern that begins with it is the fastest way to certain words: one character in five is that, and the engine passes
over all others at once; what is *no* letter takes it twice as long to tell, and a ``\\b`` five times.
"""

_ASKED = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class _Lazy:
    """Stands for a pattern until it is used, and then hands out the methods of the compiled one."""

    def __init__(self, source: Any, flags: int) -> None:
        self._told = source, flags

    def __getattr__(self, name: str) -> Any:
        """Compile; called only for what is not there yet."""
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(*self._told)
        self.__dict__.update((method, getattr(compiled, method)) for method in _ASKED)
        return getattr(compiled, name)


def lazy(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return a pattern that is compiled at its first use; to be used by its methods, not handed to ``re``."""
    return cast("re.Pattern[AnyStr]", _Lazy(source, flags))


def either(words: Iterable[str]) -> str:
    """Return a pattern for any of some words that looks at their first letter once; the longest are tried first."""
    tails: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        tails.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in sorted(tails.items()))


def places(text: str, words: str) -> Iterator[int]:
    """Yield every place where words stand in a text, overlapping ones too; by far the fastest search for one sign."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def rare(*words: str) -> Callable[[str], list[str]]:
    """Return what tells which of some words in ASCII a text can hold, whatever their case: most texts hold none.

    The look goes through the text as ``lowered``, and leaves out a blank at the end of a word, where a search is slow.
    """
    signs = [(word, word.rstrip(" ").lower().encode("ascii")) for word in words]

    def held(text: str) -> list[str]:
        low = lowered(text)
        return [word for word, sign in signs if sign in low]

    return held


@kept
def lowered(text: str) -> bytes:
    """Return a text with its ASCII letters small, as bytes: they are lowered ten times as fast as text."""
    return text.encode("utf-8", "surrogatepass").lower()
