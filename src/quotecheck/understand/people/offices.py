"""What an office that stands before a name is of: *Minister for Health Ana Ruiz*."""

from quotecheck.lexicon.names import PORTFOLIOS, key
from quotecheck.lexicon.nicknames import is_given_name
from quotecheck.lexicon.roles import BODY_NAME_WORDS
from quotecheck.values.patterns import lazy

_OFFICE_FOR = lazy(
    r"\b(?:[Mm]inister|[Ss]ecretary|[Cc]ommissioner|[Ss]pokes(?:man|woman|person)|[Mm]ayor|[Gg]overnor|[Pp]resident"
    r"|[Ee]xecutive|[Cc]hair(?:man|woman|person)?|[Aa]mbassador|[Bb]ishop|[Aa]rchbishop|[Ss]peaker|[Pp]remier|[Cc]hief"
    r"|[Cc]hancellor|[Hh]ead|[Dd]irector|[Ll]eader|[Mm]anager|[Ff]ounder|[Oo]wner|[Cc]oach"
    r"|[Pp]rince|[Pp]rincess|[Kk]ing|[Qq]ueen) "
    r"(?:of (?:[Ss]tate (?:of|for|in) )?|for )(?:the )?(?:[A-Z][a-z]+,? ){0,4}(?:and )?(?:[A-Z][a-z]+ ){0,2}\Z"
)

GOVERNED = frozenset({"f ", "r ", "d ", "e ", ", "})
"""How what can stand between an office and a name ends: of, for, and, the, a comma."""


def past_office(text: str, start: int, run: str, keys: tuple[str, ...]) -> int:
    """Return where in a run the words end that name what an office is of or for.

    *Minister for Health Ana Ruiz*; and, where a listed given name tells, *Mayor of Ellery Ana Ruiz*. It is 0 where no
    office stands before them, and where the run, whose words for comparing are ``keys``, is a body's name; past the end
    where nothing is left.
    """
    if len(keys) > 1 and keys[-1] in BODY_NAME_WORDS:
        return 0
    if _OFFICE_FOR.search(text, start - 70 if start > 70 else 0, start) is None:
        return 0
    words = run.split(" ")
    lows = [key(word) for word in words]
    past = next((nth for nth, low in enumerate(lows) if low not in PORTFOLIOS and low != "and"), len(lows))
    if not past and text[start - 2] != "," and not is_given_name(lows[0]):
        past = next((nth for nth in range(1, len(lows) - 1) if is_given_name(lows[nth])), 0)
    return sum(len(word) + 1 for word in words[:past])
