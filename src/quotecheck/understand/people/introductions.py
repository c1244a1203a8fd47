"""What the words beside a name tell of its bearer: a role, an age, a place, another name; offsets count in the text."""

from quotecheck.lexicon.names import STATES, SUFFIXES
from quotecheck.lexicon.roles import PERSON_NOUNS
from quotecheck.understand.people.sighting import Sighting
from quotecheck.understand.people.subjects import GOVERNS
from quotecheck.values.openings import SENTENCE_START
from quotecheck.values.patterns import lazy

_SUFFIX = lazy(rf",? (?i:{'|'.join(sorted(SUFFIXES))})\b(?:\.(?=,))?")
_PERSON_AFTER = lazy(r",? \(?\d{2}\b(?!%)|,? who\b|,? whose (?:wife|husband|son|daughter|mother|father|family)\b")
_APPOSITION = lazy(
    r"(?: (?:is|was) (?:an?|the|one of) [^,.;:“”\"]{2,60})"
    r"|, (?:(?:a|an|the|one of|another|his|her|their|who (?:is|was)|its|former|then|now|then-|ex-|[^\W\d_]+[’']s?)\b"
    r"[^,.;:“”\"]{2,90}|(?!(?:and|or|but|while|with) )(?:[a-z-]+ ){0,4}[a-z-]+(?= (?:of|at|for|with|and|in)\b|,))"
)
_TAIL = lazy(r"(?<!^, one) (?:of|who|whose|whom|for|in|at|with|from|to|on|that|which)\b")
_NOUN = lazy(r"[a-z][a-z-]+")
TELLING = frozenset((", ", " (", *(f" {digit}" for digit in range(10))))
MAY_TELL, TELLING_WORDS = frozenset((" i", " w")), (" is ", " was ", " who")
"""What begins an apposition or an age, and words that tell of a name before them: after others no pattern is tried."""

_PLACED_IN = lazy(rf", (?:{'|'.join(sorted(w.capitalize() for w in STATES))})\b")
_WORD = r"[A-Z][\w’'-]*"
OF_A_PLACE = (
    rf" (?:of|for|at|in) (?:the )?(?:[Ss]tate (?:for|of|in) )?{_WORD}(?:(?:,| and| of the| of)? {_WORD}){{0,5}}"
)
"""What an office is of: *of Larkfield*, *for Information and Trade*."""
_OF_A_PLACE = lazy(f"(?:{OF_A_PLACE})? ")
_OPENS = lazy(rf"{SENTENCE_START}(?:[Tt]he )?(?:[A-Z][\w’'-]* ){{0,5}}\Z")
"""What stands before *leader* in *The Harbour Party’s leader, Ana Ruiz said*, where no comma ends the name."""
_IDENTIFIES = lazy(r"(?: (?:of|for|at|in|to|from|on) [^,.;:“”\"]{1,50})?,? ")
_KNOWN_AS = lazy(
    r"(?:, | [–—-]{1,2} | \(| )(?:(?:who|is|was|better|best|more|also|simply|once|often|usually|[a-z]+ly) ){0,4}"
    r"(?:known(?: (?:to|by) [a-z]+(?: [a-z]+)?)? as|nicknamed) "
)
"""What stands between somebody's name and the other name they go by."""

_RENAMING = frozenset(("as", "nicknamed"))
_NAMING = frozenset("named called nicknamed dubbed alias as".split())
_DESCRIBED = lazy(r"[’'HhTtIi](?:(?<=[’'])s|(?<![’'])(?<!\w.)(?:is|er|heir|ts)) (?:[a-z-]+ ){1,4}$")
"""A possessive before a noun; the letters it can begin with come first, since the engine finds those at once."""

_ACRONYM = lazy(r" \(([A-Z][A-Za-z.]*[A-Z][\w-]*)\.?\)")
_LONG_FORM = lazy(r"(?:[A-Z][\w’'-]+ (?:of|for|and|on|to|in|against)(?: the)? )+$")


def end_of(text: str, s: Sighting) -> int:
    """Return where a name ends with what follows it: *Quill Jr.*."""
    if s.named is None or not s.named.suffix:
        return s.end
    m = _SUFFIX.match(text, s.end)
    return m.end() if m else s.end


def apposed_roles(text: str, end: int) -> list[str] | None:
    """Return the roles that an apposition tells, *Vardal, a nurse and mother of two*; None where there is none."""
    after = _APPOSITION.match(text, end)
    return role_nouns(_TAIL.split(after[0], maxsplit=1)[0]) if after else None


def role_nouns(words: str) -> list[str]:
    """Return the nouns of a phrase that tell a person's role, lower-case, in order."""
    return [word for word in _NOUN.findall(words.lower()) if word in PERSON_NOUNS]


def is_human(text: str, s: Sighting, end: int) -> bool:
    """Whether an age, or a clause with *who*, follows a name."""
    return s.prefix != "of" and _PERSON_AFTER.match(text, end) is not None


def is_placed(text: str, end: int) -> bool:
    """Whether a state follows, as it does the name of a town."""
    return _PLACED_IN.match(text, end) is not None


def introduces(text: str, s: Sighting, end: int) -> bool:
    """Whether what stands round a name of one word shows that its bearer is introduced there."""
    following = text[end : end + 2]
    if following == " (" or following[:1] == "*" or s.prefix in _NAMING:
        return True
    return _DESCRIBED.search(text, s.start - 50, s.start) is not None


def renames(text: str, named: Sighting, s: Sighting) -> bool:
    """Whether a name is another one of whom the copy has just named: *Ines Vardal, better known as Moth*."""
    if s.prefix.lstrip("(") not in _RENAMING or named.block != s.block:
        return False
    return _KNOWN_AS.fullmatch(text, end_of(text, named), s.start) is not None


def identifies(text: str, described: Sighting, s: Sighting) -> bool:
    """Whether a name says who was just described: *the mayor of Ellery, Ana Ruiz,*."""
    if described.block != s.block or s.start - described.end > 70:
        return False
    apposed = text[s.start - 2 : s.start] == ", "
    if not (_IDENTIFIES if apposed else _OF_A_PLACE).fullmatch(text, described.end, s.start):
        return False
    if not apposed and s.prefix in GOVERNS:  # the head of research at Quill Foods
        return False
    end = end_of(text, s)
    following = text[end : end + 2]
    if following[:1] in (",." if apposed else ",. ") or following == " (":
        return True
    if following[:1] != " " or not following[1:].islower():
        return False
    return _OPENS.search(text, max(0, described.start - 60), described.start) is not None


def acronym(text: str, s: Sighting) -> tuple[str, str]:
    """Return a body's whole name and the letters it goes by: *the Harbour Safety Board (HSB)*; both empty for none."""
    m = _ACRONYM.match(text, s.end)
    if m is None:
        return "", ""
    head = _LONG_FORM.search(text, max(0, s.start - 70), s.start)
    name = " ".join(((head[0] if head else "") + s.text).split())
    letters = m[1].replace("-", "").replace(".", "")
    if len(letters) < 2 or letters[0].upper() != name.removeprefix("the ")[0].upper():
        return "", ""
    return name, m[1]
