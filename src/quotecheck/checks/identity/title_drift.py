"""One person with two ranks."""

from collections.abc import Iterator

from quotecheck.checks.people import is_shown, people, short
from quotecheck.lexicon.roles import PERSON_NOUNS
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Form, Speaker, Story

_BEFORE = lazy(r"(?P<rank>\b(?:[Dd]eputy|[Aa]ssistant|[Aa]cting|[Ii]nterim|[Vv]ice)[ -])?(?P<role>[A-Za-z-]+) $")
_AFTER = lazy(
    r", (?:(?:a|an|the|its|their|his|her) )?(?P<rank>(?:deputy|assistant|acting|interim|vice)[ -])?"
    r"(?P<role>[a-z-]+)(?=[,.]| of\b| at\b| for\b)"
)


def check(case: Case) -> Iterator[Finding]:
    """Yield the place where a person's role first comes with another rank than before: deputy and full, acting and not.

    *Former* is left alone: copy about the past has both by right.

    One finding a person.
    """
    for speaker in people(case.story):
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


def _role_before(text: str, name: int) -> bool:
    """Whether a role can stand before a name; most words there are none."""
    last = text[max(0, name - 40) : name].rpartition(" ")[0].rpartition(" ")[2].lower()
    return text[name - 1 : name] == " " and (last in PERSON_NOUNS or not (last.isascii() and last.isalpha()))


def _ranks(story: Story, speaker: Speaker) -> Iterator[tuple[str, str, Span]]:
    """Yield role, rank and place wherever the narrator writes a role beside the name."""
    for mention in speaker.mentions:
        if mention.quoted or mention.form not in (Form.FULL_NAME, Form.SHORT_NAME) or is_shown(story, mention.span):
            continue
        text, (start, end) = story.text, mention.span
        words = story.document[mention.span]
        first = speaker.name.split()[0 if mention.form is Form.FULL_NAME else -1]
        name = start + max(0, words.find(first))
        before = _BEFORE.search(text, max(0, name - 40), name) if _role_before(text, name) else None
        after = _AFTER.match(text, end) if text.startswith(", ", end) else None
        for m in (before, after):
            if m and m["role"].lower() in PERSON_NOUNS:
                yield m["role"].lower(), (m["rank"] or "").strip(" -").lower(), Span(*m.span("role"))
