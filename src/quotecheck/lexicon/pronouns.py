"""The pronouns of the third person, and the subject form that stands for each set of them."""

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

NEOPRONOUNS: dict[str, tuple[str, ...]] = {
    "xe": ("xe", "xem", "xyr", "xyrs", "xemself"),
    "ze": ("ze", "zie", "hir", "zir", "hirs", "zirs", "hirself", "zirself"),
    "ey": ("ey", "em", "eir", "eirs", "emself"),
    "fae": ("fae", "faer", "faers", "faerself"),
    "ve": ("ve", "ver", "vis", "verself"),
    "per": ("per", "pers", "perself"),
    "hen": ("hen", "hens"),
}
"""Newer sets: read as pronouns only where the roster or the copy declares them."""

SUBJECT_OF: dict[str, str] = FORMS | {form: subject for subject, forms in NEOPRONOUNS.items() for form in forms}
"""Every form of every set, for reading a declaration such as ``she/her`` or ``xe/xem``."""


def declared_set(words: str) -> frozenset[str]:
    """Return the subject forms that a declaration such as ``she/her`` or ``she/they`` names.

    ``she/her`` is one set and gives ``{"she"}``; ``she/they`` accepts either and gives both. Raises ValueError with the
    unknown word.
    """
    subjects = set()
    for word in words.lower().replace(" ", "").split("/"):
        if word not in SUBJECT_OF:
            raise ValueError(word)
        subjects.add(SUBJECT_OF[word])
    return frozenset(subjects)
