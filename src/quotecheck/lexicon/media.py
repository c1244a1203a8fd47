"""How words reached a newsroom, and how copy says so."""

DISCLOSURES: dict[str, frozenset[str]] = {
    "email": frozenset(
        "email emailed e-mail e-mailed emails e-mails mail mailed wrote written writing message".split()
    ),
    "statement": frozenset("statement statements release issued written writing communiqué communique".split()),
    "post": frozenset(
        "post posted posts posting tweet tweeted tweets twitter facebook instagram tiktok x telegram weibo thread "
        "threads linkedin youtube wrote online blog message".split()
    ),
    "letter": frozenset("letter letters wrote writing written".split()),
    "message": frozenset("message messages text texted texts whatsapp signal wrote telegram".split()),
    "document": frozenset(
        "document documents report reported filing filings affidavit papers complaint lawsuit court wrote written "
        "memo memoir book according".split()
    ),
}
"""For each kind of written source, the words in the copy that tell of it."""

LANGUAGES = {
    "ar": "Arabic",
    "bn": "Bengali",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "hu": "Hungarian",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "ps": "Pashto",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "so": "Somali",
    "sv": "Swedish",
    "sw": "Swahili",
    "ta": "Tamil",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "vi": "Vietnamese",
    "yo": "Yoruba",
    "zh": "Chinese",
}
"""ISO 639-1 codes of languages that news quotes."""

TRANSLATED = frozenset(
    "translated translation translator translators interpreter interpreters interpreting dubbed".split()
)
"""Words that say a quote was not spoken in the language of the copy."""
