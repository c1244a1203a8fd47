"""From chosen readings to quotes: join runs, fill the roles, tell what the words are for and why the link was made."""

from collections.abc import Iterable, Sequence
from functools import cache

from quotecheck.understand import function
from quotecheck.understand.attribution.choice import Choice
from quotecheck.understand.attribution.copy import Copy
from quotecheck.understand.attribution.cues import near
from quotecheck.understand.attribution.owners import window
from quotecheck.understand.attribution.patterns import PATTERNS, confidence
from quotecheck.understand.attribution.reading import Candidate
from quotecheck.understand.attribution.roles import Roles, roles
from quotecheck.understand.attribution.spans import Run
from quotecheck.values.story import Attribution, Function, Part, Quote
from quotecheck.values.value import of_tuple

_part, _link = of_tuple(Part), of_tuple(Attribution)
_NO_ROLES = Roles()
_BAR = 0.4
"""A reading is given only if links like it were right more often than this; others are kept as candidates."""
_EVEN = 0.03
"""Two readings whose shares of the probability are no further apart are about equal, and neither is given."""
_NESTED_BAR = 0.7
"""The share of the probability that a quote within a quote asks for."""
_TOLD = {pattern: f"{pattern}: {told}" for pattern, told in PATTERNS.items()}
"""The first reason for a link, by its pattern."""
_LIKELY = 0.5
"""Below this share of the probability, words that nobody is found to say may still be speech."""


def assemble(copy: Copy, choices: Sequence[Choice]) -> tuple[Quote, ...]:
    """Return the quotes of the copy in order; ``choices`` are the chosen readings of its runs."""
    groups: list[list[int]] = []
    quote_of: list[int] = []
    for index, (run, choice) in enumerate(zip(copy.runs, choices, strict=True)):
        before = choice.best.leans_on
        if before is not None and _same_quote(copy.runs[before], run, choice.best):
            quote_of.append(quote_of[before])
            groups[quote_of[before]].append(index)
        else:
            quote_of.append(len(groups))
            groups.append([index])
    return tuple(_quote(copy, number, group, choices[group[0]], quote_of) for number, group in enumerate(groups))


def governed_by(quotes: Iterable[Quote]) -> dict[int, list[int]]:
    """Return the indices of the quotes that each cue reports, by where the cue begins."""
    found: dict[int, list[int]] = {}
    for quote in quotes:
        link = quote.attribution
        if link is not None and link.cue is not None:
            found.setdefault(link.cue.start, []).append(quote.index)
    return found


def _same_quote(before: Run, run: Run, reading: Candidate) -> bool:
    """Whether a run goes on with the quote of an earlier one: carried over a paragraph, or split by its own tag."""
    if run.follows:
        return reading.pattern == "carried"
    return (
        reading.pattern == "continued"
        and reading.split
        and reading.source is not None
        and before.span.end <= reading.source.start
        and reading.source.end <= run.span.start
    )


def _quote(copy: Copy, number: int, group: list[int], choice: Choice, quote_of: list[int]) -> Quote:
    document = copy.document
    first = copy.runs[group[0]]
    nested = first.outer is not None
    reading = choice.best
    known = reading.pattern != "none" and not function.is_nickname(document, first.span, first.content)
    link = _attribution(copy, choice, quote_of) if known else None
    even = any(choice.share - share <= _EVEN for _, share in choice.rest)
    given = link is not None and not even and (choice.share >= _NESTED_BAR if nested else link.confidence >= _BAR)
    if not nested and not known and choice.share < _LIKELY:
        kind = function.of_linked(document, first.content, None, None)
    elif link is not None and (given or not nested):
        kind = function.of_linked(document, first.content, link.cue, link.medium)
    else:
        kind = function.of_unlinked(document, first.span, first.content)
    others = tuple(
        _attribution(copy, Choice(other, share), quote_of) for other, share in choice.rest if other.pattern != "none"
    )
    return Quote(
        number,
        tuple([_part((copy.runs[index].span, copy.runs[index].content)) for index in group]),
        kind if kind is not Function.SPEECH or first.content.end > first.content.start else Function.TERM,
        document.blocks[first.nth].scope,
        link if given else None,
        others if given or link is None else (link, *others),
        None if first.outer is None else quote_of[first.outer],
    )


def _attribution(copy: Copy, choice: Choice, quote_of: list[int]) -> Attribution:
    reading = choice.best
    found = _NO_ROLES
    if reading.at is not None:
        nth, cue = reading.at
        passage = copy.passage(nth)
        low, high = window(passage.sentence(cue.element), cue.element)
        found = roles(passage, cue, low, high, near(copy.cues(nth)[passage.number(cue.element)], cue.element))
    sure = confidence(reading.pattern, choice.share)
    leans_on = None if reading.leans_on is None else quote_of[reading.leans_on]
    why = _why(copy, choice, sure)
    return _link((reading.source, reading.cue, reading.pattern, sure, *found, leans_on, why))


def _why(copy: Copy, choice: Choice, sure: float) -> tuple[str, ...]:
    """Tell how a link was made, one reason a line."""
    text = copy.document.text
    source, cue = choice.best.source, choice.best.cue
    lines = [_TOLD[choice.best.pattern]]
    if source is not None and cue is not None and cue != source:
        lines.append(f"“{text[cue.start : cue.end]}” is taken to belong to “{text[source.start : source.end]}”")
    lines.append(_measured(sure))
    for other, _ in choice.rest:
        if other.source is not None:
            lines.append(f"next: “{text[other.source.start : other.source.end]}” ({other.pattern})")
    return tuple(lines)


@cache
def _measured(sure: float) -> str:
    """Tell how often links like one were right; confidence has two decimals, so there are few such lines."""
    return f"links like this were right {sure:.0%} of the time on annotated news"
