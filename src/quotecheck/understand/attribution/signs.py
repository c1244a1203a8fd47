"""Signs of speech that are no verbs, a colon, a dash, a noun for words: what is one, and whose words it tells of."""

from quotecheck.understand.attribution.sources import has_verb
from quotecheck.understand.words import Passage
from quotecheck.values.span import Span

WINDOW = 100
"""How many elements of a sentence either side of a cue are looked at."""


def is_credit(elements: str, low: int, colon: int, high: int) -> bool:
    """Whether a colon after a quote leads in a name and no more, as in a headline."""
    return (
        colon > low
        and elements[colon - 1] == "Q"
        and elements[colon + 1 : min(high, colon + 9)].rstrip(".") in ("H", "C")
    )


def before_colon(elements: str, low: int, colon: int) -> tuple[int, int] | None:
    """Return the first and last element of the source before a colon, if no verb comes before it.

    *Orme:* and *Orme again, with news:* open with it; in *On the quay, Orme:* it stands last.
    """
    low = max(low, colon - WINDOW)
    low = max(low, elements.rfind("-", low, colon) + 1)
    lead = elements[low:colon]
    if lead[-1:] not in ("H", "C", "A", "T") or any(element in "vzbBgQ" for element in lead):
        return None
    if lead[0] in "HCA":
        first = low
    elif (comma := lead.rfind(",")) >= 0 and lead[comma + 1 : comma + 2] in ("H", "C", "A"):
        first = low + comma + 1
    else:
        first = colon - 1
        while first > low and elements[first - 1] in "HCf":
            first -= 1
    if elements[first] not in "HCA":
        return None
    last = first
    while last + 2 < colon and elements[last + 1] in "f," and elements[last + 2] in "HC":
        last += 2
    return first, last


def is_signature(elements: str, low: int, dash: int, high: int) -> bool:
    """Whether a dash after a quote (or opening a sentence) leads in a name and no verb."""
    opens = dash == low or elements[dash - 1] == "Q"
    rest = elements[dash + 1 : min(high, dash + WINDOW)]
    return opens and rest[:1] in ("H", "C") and (rest[:2] == "H," or not has_verb(rest))


def possessor(passage: Passage, at: int) -> Span | None:
    """Return whose word or statement a noun phrase names: *Orme’s words*, *the words of Orme*, *her phrase*."""
    for token in range(passage.first[at], passage.ends[at] - 1):
        if passage.kinds[token] == "P":
            return Span(passage.starts[passage.first[at]], passage.end(token))
        if passage.kinds[token] == "o":
            return Span(passage.starts[token], passage.end(token))
    elements = passage.elements
    if elements[at + 1 : at + 2] in ("f", "i", "y") and elements[at + 2 : at + 3] in ("H", "C", "A"):
        return passage.span_of(at + 2, at + 2)
    return None
