"""What the words of a sentence tell of a pronoun and the name beside it; all offsets count in the story's text."""

from quotecheck.values.openings import SENTENCE_START
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span

_CLAUSE = lazy(
    r"[,;:()—–]|\b(?:and|but|that|who|when|because|after|as|if|while|before|where|which|whether|how|what|why|for|since"
    r"|until|so|to)\b"
    r"|\b(?:said|says?|thinks?|thought|believes?|believed|knows?|knew|feels?|felt|hopes?|hoped|claims?|claimed|argues?"
    r"|argued|admits?|admitted|insists?|insisted|adds?|added) "
    r"(?!(?:of|to|about|with|for|on|at|against|in|by|him|her|them|his|their)\b)"
)
"""What opens a clause: a mark, a word that does, or a verb that a clause can follow with nothing between."""
_WILLS = lazy(
    r"(?: (?:had|has|have|did|does|would|will|was|is|not|never|also|then|later|once|[a-z]+ly)){0,4} "
    r"(?:call|want|tr(?:y|ie)|agree|decide|hope|plan|refuse|promise|come|came|go|went|offer|fail|beg[ai]n|continue|seek"
    r"|sought|vow|pledge|manage|rush|threaten|decline|volunteer|intend|arrange|attempt|unable|able|ready|willing|going|due"
    r"|set|determined|reluctant|eager|happy)(?:e?d|e?s|ing)? to (?:[a-z]+ly )?[a-z]+(?: (?:with|for|to|on|at|about))? "
)
"""What stands between somebody and whom they mean to do something to: *Orme had called to congratulate him*."""
_PARTICIPLE = lazy(
    r", (?:[a-z]+ly )?(?:call|describ|critici[sz]|tell|challeng|accus|urg|thank|prais|mention|credit|blam|ask|compar"
    r"|chid|attack|mock|dismiss|label|brand|dubb|press|question|warn|congratulat|hail|laud|scold|insult|defend|join|meet|hugg"
    r"|embrac|invit|advis|assur|promis|taunt|liken|portray|denounc|condemn)ing \Z"
)
"""What somebody does to another beside what the sentence tells: *Orme rose, calling him a friend*."""
_OPENING = lazy(
    rf"{SENTENCE_START}(?:(?:[A-Z][a-z]+, )?(?:in|after|during|despite|at)|In|After|Before|As|While|When|During|Despite"
    r"|For|With|At|On|Since|Although|Though|By|From"
    r"|Because|If|Until|Upon|Like|Unlike|Asked|Throughout|Amid|Under|Through|Ahead of|Instead of|[A-Z][a-z]+ing)"
    r"(?: [\w’'-]+){0,5} $"
)
_ACCOMPANIED = lazy(r"[^,;:.“”\"()]{0,60} (?:as|while) ")
_ASKED = lazy(
    rf"{SENTENCE_START}(?:When asked|Asked|Pressed|Quizzed|Questioned|Grilled|Challenged|[A-Z][a-z]+ing"
    r"|(?:In|During) [^.!?;:“”\"\n]{0,30}(?:interview|call|conversation|meeting|debate))\b"
    r"[^.!?;:“”\"\n]{0,200}, $"
)
_COMMA = lazy(r"[^.!?;:“”\"\n]{0,90}, ")
_POSSESSED = lazy(
    r"[^\W\d_]+ (?!(?:to|in|for|and|as|on|at|with|that|when|by|from|of|is|was|or|but|if|who|after|before|because|up|out"
    r"|into|about|over|how|what|why|not|a|an|the|this|so|while|during|than|through|back|down|off|away)\b)[\w“\"‘]"
)

_WHO = (" who ", ", who ")
_RELATIVE = lazy(r",? who (?!(?:are|were|have)\b)")


def one_clause(text: str, start: int, end: int) -> bool:
    """Whether nothing between two places opens another clause: *Vardal praised him*."""
    return _CLAUSE.search(text, start, end) is None


def wills(text: str, start: int, end: int) -> bool:
    """Whether the subject that ends at ``start`` means to do something to the pronoun at ``end``, so is another."""
    return _WILLS.fullmatch(text, start, end) is not None


def does_too(text: str, at: int) -> bool:
    """Whether a participle, whose subject is that of the sentence, leads to a pronoun: *, describing him*."""
    return text[at - 1] == " " and _PARTICIPLE.search(text, max(0, at - 30), at) is not None


def goes_with(text: str, start: int, end: int) -> bool:
    """Whether a subject at ``start`` does a second thing at ``end``: *Vardal said as she left*."""
    return _ACCOMPANIED.fullmatch(text, start, end) is not None


def opens_for(text: str, pronoun: Span, name: int) -> bool:
    """Whether a pronoun opens the sentence of the name at ``name``: *In her speech, Ines Vardal said*."""
    opens = _OPENING.search(text, max(0, pronoun.start - 60), pronoun.start)
    return opens is not None and _COMMA.fullmatch(text, pronoun.end, name) is not None


def asked_in(text: str, at: int) -> int:
    """Return where the sentence of *Asked about Vardal, she said* begins, else 0; ``at`` is where the pronoun does."""
    asked = _ASKED.search(text, max(0, at - 230), at) if text[at - 2 : at] == ", " else None
    return asked.start() + 1 if asked else 0


def opens_relative(text: str, at: int) -> int:
    """Return where a clause about one person goes on that opens here, *Vardal, who lost her seat*, else 0."""
    found = _RELATIVE.match(text, at) if text.startswith(_WHO, at) else None
    return found.end() if found else 0


def owns(text: str, at: int) -> bool:
    """Whether a word goes with the noun after it: *her lawyer*, but not *her in May*."""
    return _POSSESSED.match(text, at) is not None
