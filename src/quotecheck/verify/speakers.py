"""Whose turn it is: labels of a source joined to each other, and to the people of a story."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from quotecheck.lexicon.names import SUFFIXES, TITLES
from quotecheck.lexicon.nicknames import same_given
from quotecheck.values.story import Form, Speaker, SpeakerKind, Story

NUMBERED = re.compile(r"(?i)(?:speaker|spk|voice|participant|person|unknown|guest|caller)?[ _-]*(?:\d+|[A-Z])")
"""A label that a machine gives a voice it cannot name; Q and A are such labels too."""

_NOBODY = frozenset(
    "question questioner answer unidentified unknown male female man woman audience crowd moderator host reporter "
    "press interviewer interviewee witness court clerk announcer operator member members the voice participant speaker "
    "video clip audio all both others several people protester protesters narrator translator interpreter caption "
    "system".split()
)
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_WORD = re.compile(r"[^\W\d_][\w.’'-]*")
_OWN_KINDS = frozenset({SpeakerKind.PERSON, SpeakerKind.UNKNOWN})


class Name(NamedTuple):
    """A person's name, folded: no titles, no accents, small letters."""

    words: tuple[str, ...]
    suffix: str = ""


def full_names(labels: Iterable[str], told: Mapping[str, str]) -> dict[str, str]:
    """Return the name for each label: as the sidecar tells, else a short form's one long form, else as it stands."""
    bare = {label: _bare(label) for label in dict.fromkeys(labels)}
    folded = {label.casefold(): name for label, name in told.items()}
    names: dict[str, str] = {}
    for label, plain in bare.items():
        names[label] = folded.get(label.casefold()) or folded.get(plain.casefold()) or plain
    long = {plain for plain in names.values() if len(parsed := parse(plain).words) > 1 and parsed}
    for label, plain in names.items():
        short = parse(plain)
        if len(short.words) == 1 and not is_nobody(plain):
            owners = {
                name for name in long if parse(name).words[-1] == short.words[0] and parse(name).suffix == short.suffix
            }
            if len(owners) == 1:
                names[label] = owners.pop()
    return names


def _bare(label: str) -> str:
    """Return a label without its asides (“voice-over”) and the role behind its comma."""
    plain = _ASIDE.sub(" ", label)
    head, _, tail = plain.partition(",")
    suffix = tail.strip().rstrip(".").casefold()
    return " ".join((plain if suffix in SUFFIXES else head).split()) or label.strip()


def parse(name: str) -> Name:
    """Read a name; it has no words where nothing but titles is there (“The Chairman”)."""
    plain = unicodedata.normalize("NFKD", _ASIDE.sub(" ", name).partition(" of ")[0]).replace("’", "'")
    folded = "".join(char for char in plain if not unicodedata.combining(char)).casefold()
    words = [word.rstrip(".").removesuffix("'s") for word in _WORD.findall(folded)]
    suffix = words.pop() if len(words) > 1 and words[-1] in SUFFIXES else ""
    while words and (words[0] in TITLES or words[0] == "the"):
        del words[0]
    return Name(tuple(words), suffix)


def is_nobody(label: str) -> bool:
    """Whether a label names no one in particular: *Speaker 2*, *Q*, *Unidentified male*, *The Chairman*."""
    words = parse(label).words
    return not words or NUMBERED.fullmatch(label.strip()) is not None or all(word in _NOBODY for word in words)


def same(one: Name, other: Name) -> bool:
    """Whether two names can be one person's."""
    shared = set(one.words) & set(other.words)
    if not shared or (one.suffix != other.suffix and "jr" in (one.suffix, other.suffix)):
        return False
    if len(one.words) == 1 or len(other.words) == 1:
        return True
    if shared == {one.words[0]} == {other.words[0]}:
        return False
    return (
        same_given(one.words[0], other.words[0])
        or len(shared) > 1
        or one.words[0] in shared
        or other.words[0] in shared
    )


def agrees(label: str, story: Story, speaker: Speaker | None) -> bool | None:
    """Whether a source's label is the story's speaker; None where either has no name to tell by."""
    if speaker is None or speaker.kind not in _OWN_KINDS or not label or is_nobody(label):
        return None
    printed = parse(label)
    forms = {speaker.name} | {
        story.document[mention.span]
        for mention in speaker.mentions
        if mention.form in (Form.FULL_NAME, Form.SHORT_NAME) and not mention.quoted
    }
    names = [parse(form) for form in forms if any(char.isupper() for char in form)]
    names = [name for name in names if name.words]
    if not names:
        return None
    return any(same(printed, name) for name in names)
