"""What the copy says for and against a pronoun of one speaker, gathered once where there is much of it."""

from bisect import bisect_left

from quotecheck.values.span import Span
from quotecheck.values.story import Evidence, Ground, Reference, Speaker

CLEAR = frozenset({Ground.STATEMENT, Ground.PRONOUN, Ground.COURTESY_TITLE, Ground.KIN_NOUN})
"""Grounds on which a clash is more than a hint."""

AGREED = 0.8
"""Likelier pronouns (objects, possessives, links with a rival) count, as one, where so large a share is of one set."""

_MOST = 200
"""So many speakers are kept, at most: several rules ask of one, and a long story thousands of times."""

_PRONOUN = Ground.PRONOUN


class _Side:
    """The evidence of one speaker that agrees with a pronoun, or that does not."""

    def __init__(self) -> None:
        self._evidence: list[Evidence] = []
        self._at: dict[Span | None, list[int]] = {}

    def add(self, evidence: Evidence) -> None:
        self._at.setdefault(evidence.at, []).append(len(self._evidence))
        self._evidence.append(evidence)

    def without(self, place: Span) -> list[Evidence]:
        """Return all but what stands at a place."""
        found = self._evidence.copy()
        for nth in reversed(self._at.get(place, ())):
            del found[nth]
        return found


class Sides:
    """All the clear evidence of a speaker: what counts by itself, and the likelier pronouns, which count as one."""

    def __init__(self, speaker: Speaker) -> None:
        self.speaker = speaker
        self._by_itself: list[Evidence] = []
        self._likely: dict[frozenset[str], list[Evidence]] = {}
        self._split: dict[str, tuple[_Side, _Side]] = {}
        for evidence in speaker.evidence:
            if evidence.ground not in CLEAR:
                continue
            if evidence.ground is not _PRONOUN or (evidence.sure and evidence.words.lower() in evidence.pronouns):
                self._by_itself.append(evidence)
            else:
                self._likely.setdefault(evidence.pronouns, []).append(evidence)

    def weigh(self, reference: Reference) -> tuple[list[Evidence], list[Evidence]]:
        """Return what agrees with a pronoun and what does not, the pronoun itself left out."""
        pronoun = reference.pronoun
        if pronoun not in self._split:
            self._split[pronoun] = _Side(), _Side()
            for evidence in self._by_itself:
                self._split[pronoun][pronoun not in evidence.pronouns].add(evidence)
        agree, oppose = (side.without(reference.at) for side in self._split[pronoun])
        likely = self._nearest(reference.at)
        if likely is not None:
            (agree if pronoun in likely.pronouns else oppose).append(likely)
        return agree, oppose

    def _nearest(self, place: Span) -> Evidence | None:
        """Return the nearest of the likelier pronouns but the one at a place, if nearly all are of one set."""
        others = {pronouns: len(same) - _stands(same, place) for pronouns, same in self._likely.items()}
        usual = max(others, key=lambda pronouns: others[pronouns], default=None)
        if usual is None or not others[usual] or others[usual] < AGREED * sum(others.values()):
            return None
        same = self._likely[usual]
        nth = bisect_left(same, place, key=_place)
        before, after = same[max(0, nth - 1) : nth], same[(nth := nth + _stands(same, place)) : nth + 1]
        return min(before + after, key=lambda evidence: abs(_place(evidence).start - place.start))


def _stands(evidence: list[Evidence], place: Span) -> bool:
    """Whether a place is among those of a list in order."""
    nth = bisect_left(evidence, place, key=_place)
    return nth < len(evidence) and evidence[nth].at == place


def _place(evidence: Evidence) -> Span:
    assert evidence.at is not None, "a pronoun stands somewhere"
    return evidence.at


_kept: dict[int, Sides] = {}


def sides(speaker: Speaker) -> Sides:
    """Return the evidence of a speaker as it is weighed."""
    known = _kept.get(id(speaker))
    if known is None or known.speaker is not speaker:
        if len(_kept) >= _MOST:
            _kept.clear()
        known = _kept[id(speaker)] = Sides(speaker)
    return known
