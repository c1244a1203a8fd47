"""Names of news outlets: the last words that papers and stations carry, and agencies and broadcasters.

The list is our own. It knows an outlet by its name only; whether the outlet speaks, relays or is spoken to is grammar.
"""

_LAST = """
Advertiser Advocate Argus Broadcasting Bulletin Chronicle Courier Dispatch Echo Enquirer Examiner Gazette Globe
Guardian Herald Independent Inquirer Journal Ledger Mail Mercury Monitor News Newspaper Newspapers Observer Post
Press Radio Record Recorder Register Reporter Review Sentinel Standard Star Statesman Sun Telegram Telegraph
Television Times Tribune
"""
_WHOLE = """
ABC AFP ANI AP Axios BBC Bloomberg Breitbart BuzzFeed CBC CBS CNBC CNN DPA Dawn ESPN Forbes Fortune Interfax ITV
Jazeera MSNBC NBC NDTV NHK NPR Newsweek PBS Politico PTI RIA RTE Reuters SABC Slate Sky Spiegel TASS UPI Vox WION Xinhua
Monde Figaro País Bild France-Presse Anadolu Bernama EFE Haaretz IRNA Kyodo RFI Rappler SBS TRT Tasnim Telemundo
Univision Wikinews Ynet Yonhap ZDF
"""
_CHANNELS = frozenset("One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen".split())
_AFTER = frozenset("News TV Radio Television newspaper magazine agency".split())
_ALONE = frozenset(_LAST.split())
_FINAL = _ALONE | frozenset(_WHOLE.split())
_ENDS = _FINAL | _CHANNELS | _AFTER
_BEFORE = 4
"""So many words can stand in a name before its last one."""


def outlet(phrase: str) -> bool:
    """Whether a phrase is the name of a news outlet; a last word alone (“News”) needs an article to be one."""
    last = phrase[phrase.rfind(" ") + 1 :]
    if last.isalpha() and last not in _ENDS:
        return False  # a plain word, as most are
    phrase = phrase.strip(" ,")
    last = (phrase.rsplit(maxsplit=1) or [""])[-1]
    if (last not in _ENDS and not last.isdecimal()) or phrase in _ALONE:
        return False
    words = phrase.split()
    kind = 2 if words[-2:] == ["news", "agency"] else int(last in _AFTER)
    return _named(words) or (kind > 0 and _named(words[:-kind]))


def _named(words: list[str]) -> bool:
    """Whether words are a channel, or capitals before the last word of an outlet, with an article or without."""
    if words[:1] == ["Channel"] and len(words) == 2 and (words[1] in _CHANNELS or words[1].isdecimal()):
        return True
    if not words or words[-1] not in _FINAL:
        return False
    before = words[1:-1] if words[0] in ("the", "The") else words[:-1]
    return len(before) <= _BEFORE and all(map(_is_capitalised, before))


def _is_capitalised(word: str) -> bool:
    return "A" <= word[0] <= "Z" and all(sign.isalnum() or sign in "_’'&.-" for sign in word)
