"""Words that turn a sentence round, weaken it or fence it in: to drop one changes what was said."""

NEGATIONS = frozenset(
    "aint barely cannot hardly neither never no nobody none nor not nothing nowhere scarcely without".split()
)

QUALIFIERS = frozenset(
    "about alleged allegedly almost already always apparently approximately around believe believed "
    "believes can could few if least likely many may maybe might mostly must nearly often only ought partly "
    "perhaps possible possibly potentially presumably probable probably rarely rather reckon reportedly seem "
    "seemed seems several should some sometimes supposedly suppose think thought unless unlikely until usually "
    "would guess except every all most before after sort kind half".split()
)
"""Hedges, modal verbs and measures of how much; ``will`` and ``shall`` assert and are not here."""

INTENSIFIERS = frozenset(
    "absolutely actually also basically certainly completely definitely even ever exactly frankly honestly just "
    "literally obviously quite really simply still then there totally truly very again too here own".split()
)
"""Adverbs that add force and no fact."""

FRAMES_BEFORE: tuple[tuple[str, ...], ...] = tuple(
    tuple(frame.split())
    for frame in (
        "not true that",
        "not the case that",
        "not that",
        "not think",
        "not think that",
        "not believe",
        "not believe that",
        "not say",
        "not say that",
        "not saying",
        "not saying that",
        "not know that",
        "not know if",
        "not know whether",
        "never said",
        "never said that",
        "never thought",
        "never thought that",
        "doubt",
        "doubt that",
        "deny that",
        "wrong to say",
        "wrong to say that",
        "lie that",
        "myth that",
        "told me",
        "told me that",
        "told us",
        "told us that",
        "they say",
        "they say that",
        "people say",
        "people say that",
        "some say",
        "some say that",
        "critics say",
        "rumor that",
        "allegedly",
        "supposedly",
        "apparently",
        "if",
        "unless",
        "as if",
        "suppose",
        "imagine if",
        "whether",
        "not",
        "never",
        "nobody",
        "hardly",
        "joked that",
        "pretend that",
        "pretend",
    )
)
"""What limits the words that follow it, in normal form (*don't* is *do not*)."""

FRAMES_AFTER: tuple[tuple[str, ...], ...] = tuple(
    tuple(frame.split())
    for frame in (
        "unless",
        "if",
        "only if",
        "but only if",
        "except",
        "except for",
        "except that",
        "provided",
        "provided that",
        "but not",
        "or so",
        "until",
        "not",
        "allegedly",
        "supposedly",
        "according to",
    )
)
"""What limits the words that go before it in the same sentence."""

SAID = frozenset(
    "say says said saying quote tell tells told telling goes asked asks ask replied wrote writes tweeted call "
    "calls called answered read reads".split()
)
"""Verbs after which a speaker repeats somebody else's words."""
