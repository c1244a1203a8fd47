"""One person with two ranks."""

from bisect import bisect_left
from collections.abc import Iterator

from quotecheck.checks.people import is_shown, people, short
from quotecheck.lexicon.roles import PERSON_NOUNS
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.patterns import lazy, places, rare
from quotecheck.values.span import Span
from quotecheck.values.story import Form, Speaker, Story

_BEFORE = lazy(
    r"(?:(?P<rank>\b(?:[Dd]eputy|[Aa]ssistant|[Aa]cting|[Ii]nterim|[Vv]ice)[ -])|(?<![A-Za-z-]))(?P<role>[A-Za-z-]+) $"
)
_AFTER = lazy(
    r", (?:(?:a|an|the|its|their|his|her) )?(?P<rank>(?:deputy|assistant|acting|interim|vice)[ -])?"
    r"(?P<role>[a-z-]+)(?=[,.]| of\b| at\b| for\b)"
)
_RANKS = rare("deputy", "assistant", "acting", "interim", "vice")
_HEADS = frozenset("DdAaIiVv")
_REACH = 40  # characters
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-"
_NAMES = frozenset({Form.FULL_NAME, Form.SHORT_NAME})


def check(case: Case) -> Iterator[Finding]:
    """Yield the place where a person's role first comes with another rank than before: deputy and full, acting and not.

    *Former* is left alone: copy about the past has both by right.

    One finding a person.
    """
    ranked = _ranked(case.story.text)
    for speaker in people(case.story) if ranked else ():
        if not any(_near(ranked, mention.span) for mention in speaker.mentions):
            continue
        seen: dict[str, tuple[str, Span]] = {}
        for role, rank, at in _ranks(case.story, speaker):
            was, place = seen.setdefault(role, (rank, at))
            if was != rank:
                facts = {
                    "name": short(speaker, 24),
                    "now": f"{rank} {role}".strip(),
                    "was": f"{was} {role}".strip(),
                }
                yield Finding(at, facts, (Pointer(place, "before"),))
                break


def _ranked(text: str) -> list[int]:
    """Return where a text can have a rank, but for its first letter, in order; without one there is no drift."""
    ends = (at for rank in _RANKS(text) for at in places(text, rank[1:]))
    return sorted(at for at in ends if text[at - 1] in _HEADS and not text[at - 2 : at - 1].isalpha())


def _near(ranked: list[int], name: Span) -> bool:
    """Whether any rank stands near enough to a name to be of the role beside it."""
    nth = bisect_left(ranked, name.start - _REACH)
    return nth < len(ranked) and ranked[nth] < name.end + _REACH


def _role_before(text: str, name: int) -> bool:
    """Whether a role can stand before a name; most words there are none."""
    if text[name - 1 : name] != " ":
        return False
    low = max(0, name - _REACH)
    last = text[max(low, text.rfind(" ", low, name - 1) + 1) : name - 1]
    word = last[len(last.rstrip(_LETTERS)) :].lower()
    return word in PERSON_NOUNS or "-" in word


def _ranks(story: Story, speaker: Speaker) -> Iterator[tuple[str, str, Span]]:
    """Yield role, rank and place wherever the narrator writes a role beside the name."""
    text, names = story.text, speaker.name.split()
    for (start, end), form, quoted in speaker.mentions:
        if quoted or form not in _NAMES:
            continue
        name = max(start, text.find(names[0 if form is Form.FULL_NAME else -1], start, end))
        before = _BEFORE.search(text, max(0, name - _REACH), name) if _role_before(text, name) else None
        after = _AFTER.match(text, end) if text.startswith(", ", end) and text[end + 2 : end + 3].islower() else None
        for m in (before, after) if (before or after) and not is_shown(story, Span(start, end)) else ():
            if m and m["role"].lower() in PERSON_NOUNS:
                yield m["role"].lower(), (m["rank"] or "").strip(" -").lower(), Span(*m.span("role"))
