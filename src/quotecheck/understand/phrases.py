"""Phrases in a stretch of kinds of words: the elements that stand for them (see ``words`` for both alphabets)."""

from quotecheck.values.patterns import lazy

_PHRASE = lazy(
    r"(?P<T>[dqi]?[jrq]?#?t(?:[#tr,](?=[#t])|[#tr])*|(?<=[nN],)#(?=,))"
    r"|(?P<S>(?:[do](?:r?[jvg])?|q)?[#jnNP]*P(?![jnN#qvgP]))"
    r"|(?P<X>[doP](?:r?[jvg](?=[jvg#nNPtr]))*[#jnNPt]*[nN#]|q?[#j]*[jnNP#]*(?:[nN]|(?<=N)#)|[do](?:r?[jvg])*[#jnNP]*[jP])"
    r"|(?P<A>[pu])|(?P<D>[q#o])"
)
_WORDS, _TO_A_TIME = "[dqjr#tovgnNP]", r"(?:,#,|[i,](?=[jrq]?#?t|#))"
NOMINAL = lazy(f"({_WORDS}++(?:{_TO_A_TIME}{_WORDS}*+)*+|(?:{_TO_A_TIME}{_WORDS}*+)++|[pu])")
"""A stretch of kinds that phrases are made of; none reaches beyond, and copy has few stretches that are not alike.

A preposition and a comma are part of one where a time can follow them, and so is the comma behind somebody's age, which
is a time too: *Orme, 38, a teacher*."""

_Folded = tuple[str, list[int]]
FOLDED: dict[str, _Folded] = {}
_LONGEST = 40
"""Longer stretches are not kept: they do not come again."""


def phrases(kinds: str) -> _Folded:
    """Return the elements of a stretch of kinds, and how many tokens each is wide."""
    elements: list[str] = []
    widths: list[int] = []
    at = 0
    for match in _PHRASE.finditer(kinds):
        start, end = match.span()
        elements.append(kinds[at:start])
        widths += [1] * (start - at)
        group = match.lastgroup or ""
        if group == "X":
            group = "H" if "N" in match[0] or "P" in match[0] else "C"
        elements.append(group)
        widths.append(end - start)
        at = end
    elements.append(kinds[at:])
    widths += [1] * (len(kinds) - at)
    folded = "".join(elements), widths
    if len(FOLDED) < 8_000 and len(kinds) <= _LONGEST:
        FOLDED[kinds] = folded
    return folded
