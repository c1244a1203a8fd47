"""The pronouns of the third person, and the subject form that stands for each set of them."""

from quotecheck.lexicon.small_words import FUNCTION

FORMS: dict[str, str] = {
    "he": "he",
    "him": "he",
    "his": "he",
    "himself": "he",
    "she": "she",
    "her": "she",
    "hers": "she",
    "herself": "she",
    "they": "they",
    "them": "they",
    "their": "they",
    "theirs": "they",
    "themself": "they",
    "themselves": "they",
    "it": "it",
    "its": "it",
    "itself": "it",
}
"""Every form, lower-case, with the subject form of its set."""

GENDERED = frozenset({"he", "she"})
"""The sets that stand for one person and exclude each other unless a roster or the copy says otherwise."""

SHARED = frozenset({"it", "they"})
"""The sets that bodies and groups share with people; every other set stands for one person."""

NEOPRONOUNS: dict[str, tuple[str, ...]] = {
    "xe": ("xe", "xem", "xyr", "xyrs", "xemself", "xyrself"),
    "ze": ("ze", "zie", "hir", "zir", "zem", "hirs", "zirs", "hirself", "zirself", "zemself"),
    "ey": ("ey", "em", "eir", "eirs", "emself", "eirself"),
    "fae": ("fae", "faer", "faers", "faerself"),
    "ve": ("ve", "ver", "vis", "verself"),
    "per": ("per", "pers", "perself"),
    "hen": ("hen", "hens"),
}
"""Newer sets: read as pronouns where the roster or the copy establishes them (``understand/people/newer.py``)."""

PLAIN = ("xe", "ze", "zie", "ey", "fae")
"""Subject forms of newer sets that are no English word, so that a verb of speech after one settles what it is."""

UNMISTAKABLE = ("xem", "xyr", "zir", "faer")
"""Other forms of theirs that are no English word, nor a slip for one: these settle it wherever they stand."""

OBJECTS = frozenset({"him", "xem", "zem", "em"})
"""Forms that are only ever objects; ``her``, ``hir`` and their like are possessives too."""

POSSESSIVES = frozenset(
    "his hers himself herself xyr xyrs xemself xyrself hirs zirs hirself zirself zemself eir eirs emself eirself faers"
    " faerself vis verself pers perself hens".split()
)
"""Forms that are never the plain object of a verb."""

SUBJECT_OF: dict[str, str] = FORMS | {form: subject for subject, forms in NEOPRONOUNS.items() for form in forms}
"""Every form of every set, for reading a declaration such as ``she/her`` or ``xe/xem``."""


def declared_set(words: str) -> frozenset[str]:
    """Return the subject forms that a declaration such as ``she/her`` or ``she/they`` names.

    ``she/her`` is one set and gives ``{"she"}``; ``she/they`` accepts either and gives both. Two or more words, none of
    which we know, are a set of their own, ``thon/thons``, and its first word stands for it. Raises ValueError with the
    unknown word.
    """
    told = _told(words)
    if _of_its_own(told):
        return frozenset(told[:1])
    for word in told:
        if word not in SUBJECT_OF:
            raise ValueError(word)
    return frozenset(SUBJECT_OF[word] for word in told)


def newer_forms(words: str) -> dict[str, str]:
    """Return every form of the newer sets that a declaration names, each with the subject form of its set."""
    told = _told(words)
    if _of_its_own(told):
        return dict.fromkeys(told, told[0])
    subjects = {SUBJECT_OF[word] for word in told if word in SUBJECT_OF} & NEOPRONOUNS.keys()
    return {form: subject for subject in subjects for form in NEOPRONOUNS[subject]}


def _told(words: str) -> list[str]:
    return words.lower().replace(" ", "").split("/")


def _of_its_own(told: list[str]) -> bool:
    return len(told) > 1 and all(len(w) > 1 and w.isalpha() and w not in SUBJECT_OF and w not in FUNCTION for w in told)
