"""Read a corpus of annotated attributions, and say whether a link of ours agrees with it.

The corpus is a folder ``data/SPLIT`` with ``text/NAME.txt`` and ``attributions/NAME_ANNOTATOR.ann`` (brat standoff:
``T`` lines give spans, ``E`` lines join Source, Cue and Content), as PolNeAR has it. The name of an article begins with
its publisher and an underscore.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from quotecheck.lexicon.names import last_key
from quotecheck.values.span import Span

_TEXT = re.compile(r"(T\d+)\t\S+ ([\d ;]+)\t")
_EVENT = re.compile(r"E\d+\t(.*)")
_WORD = re.compile(r"[\w@#][\w'’&.\-/@]*")
_BREAK = re.compile(r"[,;:()\[\]—–]| - ")
_VERB = re.compile(
    r"\b(?:said|says|saying|told|wrote|writes|added|adds|tweeted|asked|noted|explained|continued|argued|replied)\b"
    r"(?: in (?:a|an|his|her) .*)?"
)
_PERSONS = frozenset(("he", "she", "they", "it"))
_AFTER_A_NAME = frozenset("jr jr. sr sr. ii iii iv".split())
_ENDS_HEAD = frozenset(
    """of from in at with for on to who whose whom that which by about during after before near outside inside and or
    as against between among when where while including over under into through via like being speaking told said is was
    were are has had have""".split()
)


class Gold(NamedTuple):
    """One annotated attribution; each role may have several spans."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


class Article(NamedTuple):
    """One annotated article."""

    name: str
    text: str
    golds: tuple[Gold, ...]

    @property
    def publisher(self) -> str:
        """Return who published it."""
        return self.name.split("_", 1)[0]


def load(corpus: Path, split: str) -> Iterator[Article]:
    """Yield the articles of a split in order; of several annotators the first counts."""
    folder = corpus / "data" / split
    notes: dict[str, Path] = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        notes.setdefault(path.stem.rsplit("_", 1)[0], path)
    for path in sorted((folder / "text").glob("*.txt")):
        with path.open(encoding="utf-8", newline="") as file:
            text = file.read()
            yield Article(path.stem, text, tuple(_righted(text, gold) for gold in _golds(notes[path.stem])))


def _righted(text: str, gold: Gold) -> Gold:
    """Return an annotation with its source and cue in their places: now and then an annotator exchanged them."""
    source, cue = (" ".join(text[slice(*span)] for span in spans) for spans in (gold.source, gold.cue))
    exchanged = _VERB.fullmatch(source) and (cue[:1].isupper() or cue in _PERSONS) and not _VERB.search(cue)
    return gold._replace(source=gold.cue, cue=gold.source) if exchanged else gold


def _golds(path: Path) -> Iterator[Gold]:
    spans: dict[str, list[Span]] = {}
    events: list[str] = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        if found := _TEXT.match(line):
            pairs = (pair.split() for pair in found[2].split(";"))
            spans[found[1]] = [Span(int(start), int(end)) for start, end in pairs]
        elif found := _EVENT.match(line):
            events.append(found[1])
    for event in events:
        roles: dict[str, list[Span]] = {"Source": [], "Cue": [], "Content": []}
        for part in event.split():
            role, _, key = part.partition(":")
            roles.setdefault(role.rstrip("0123456789"), []).extend(spans.get(key, ()))
        yield Gold(*(tuple(sorted(set(roles[role]))) for role in ("Source", "Cue", "Content")))


def shared(span: Span, spans: Sequence[Span]) -> int:
    """Return how many characters a span shares with others."""
    return sum(max(0, min(span.end, other.end) - max(span.start, other.start)) for other in spans)


def owner(content: Span, golds: Sequence[Gold]) -> Gold | None:
    """Return the attribution that covers most of quoted words, if it covers half.

    Where the words are cut up, the parts of one source count together.
    """
    some = [(share, gold) for gold in golds if (share := shared(content, gold.content))]
    if not some:
        return None
    most, best = max(some, key=lambda one: one[0])
    if len({gold.source for _, gold in some}) == 1:
        most = sum(share for share, _ in some)
    return best if most >= 0.5 * (content.end - content.start) else None


def same_source(text: str, gold: Sequence[Span], source: Span) -> bool:
    """Whether two source phrases agree: a head word of each lies in the other."""
    heads = [head for span in gold for head in _heads(text, span)]
    return any(shared(head, (source,)) for head in heads) and any(shared(head, gold) for head in _heads(text, source))


def same_name(text: str, gold: Sequence[Span], source: Span) -> bool:
    """Whether two source phrases name one person: their last words before any comma are one name."""
    names = {last_key(text[slice(*span)].partition(",")[0]) for span in (*gold, source)}
    return len(names) == 1 and names != {""}


def same_cue(gold: Sequence[Span], cue: Span | None) -> bool:
    """Whether two cues overlap."""
    return cue is not None and shared(cue, gold) > 0


def _heads(text: str, span: Span) -> list[Span]:
    """Return the last word, before any preposition, of each part of a phrase that commas or dashes set off."""
    words = [Span(*match.span()) for match in _WORD.finditer(text, *span)]
    parts: list[list[Span]] = []
    for nth, word in enumerate(words):
        if not nth or _BREAK.search(text, words[nth - 1].end, word.start):
            parts.append([])
        parts[-1].append(word)
    heads: list[Span] = []
    for nth, part in enumerate(parts):
        if nth and text[slice(*part[0])].lower() in _ENDS_HEAD:
            continue
        stop = next((n for n, word in enumerate(part) if n and text[slice(*word)].lower() in _ENDS_HEAD), len(part))
        while stop > 1 and text[slice(*part[stop - 1])].lower() in _AFTER_A_NAME:
            stop -= 1
        heads.append(part[stop - 1])
        heads.extend(
            part[-1] for n, word in enumerate(part[:-1]) if n == stop and text[slice(*word)].lower() in ("and", "or")
        )
    return heads or words[:1]
