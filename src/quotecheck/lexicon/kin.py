"""Words that agree with *she* or with *he*: courtesy titles, kin nouns, -man and -woman titles."""

_SHE = frozenset({"she"})
_HE = frozenset({"he"})

COURTESY: dict[str, frozenset[str]] = {
    "mr": _HE,
    "mrs": _SHE,
    "ms": _SHE,
    "miss": _SHE,
    "madam": _SHE,
    "mme": _SHE,
    "lady": _SHE,
    "dame": _SHE,
    "sir": _HE,
    "lord": _HE,
    "señor": _HE,
    "señora": _SHE,
}
"""Courtesy titles, lower-case and without a stop. *Mx*, *Dr*, *Prof* and ranks say nothing and are not here."""

KIN: dict[str, frozenset[str]] = dict.fromkeys(
    (
        "woman mother wife daughter sister aunt niece grandmother granddaughter stepmother stepdaughter stepsister"
        " widow bride girl schoolgirl girlfriend lady mum mom mommy grandma sister-in-law mother-in-law"
        " daughter-in-law goddaughter godmother ex-wife matriarch nun"
    ).split(),
    _SHE,
) | dict.fromkeys(
    (
        "man father husband son brother uncle nephew grandfather grandson stepfather stepson stepbrother widower"
        " groom bridegroom boy schoolboy boyfriend gentleman dad daddy grandpa brother-in-law father-in-law"
        " son-in-law godson godfather ex-husband patriarch monk"
    ).split(),
    _HE,
)
"""Nouns of kin and of sex that agree with one set when the copy puts them beside a name."""

TITLED: dict[str, frozenset[str]] = dict.fromkeys(
    (
        "spokeswoman chairwoman congresswoman businesswoman saleswoman policewoman councilwoman assemblywoman"
        " congresswoman alderwoman stateswoman servicewoman sportswoman forewoman anchorwoman noblewoman"
        " businesswoman councilwoman actress waitress hostess heiress princess queen duchess countess baroness"
        " stewardess heroine headmistress priestess landlady comedienne ballerina empress"
    ).split(),
    _SHE,
) | dict.fromkeys(
    (
        "spokesman chairman congressman businessman salesman policeman councilman assemblyman alderman statesman"
        " serviceman sportsman foreman anchorman nobleman fireman fisherman cameraman gunman craftsman tradesman"
        " king prince duke baron waiter headmaster landlord emperor newsman"
    ).split(),
    _HE,
)
"""Job titles with a gendered ending. Weak: many women are *chairman* by title."""
