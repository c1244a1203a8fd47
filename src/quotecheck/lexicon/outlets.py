"""Names of news outlets: the last words that papers and stations carry, and agencies and broadcasters.

The list is our own. It knows an outlet by its name only; whether the outlet speaks, relays or is spoken to is grammar.
"""

import re
from functools import cache

_LAST = """
Advertiser Advocate Argus Broadcasting Bulletin Chronicle Courier Dispatch Echo Enquirer Examiner Gazette Globe
Guardian Herald Independent Inquirer Journal Ledger Mail Mercury Monitor News Newspaper Newspapers Observer Post
Press Radio Record Recorder Register Reporter Review Sentinel Standard Star Statesman Sun Telegram Telegraph
Television Times Tribune
"""
_WHOLE = """
ABC AFP ANI AP Axios BBC Bloomberg Breitbart BuzzFeed CBC CBS CNBC CNN DPA Dawn ESPN Forbes Fortune Interfax ITV
Jazeera MSNBC NBC NDTV NHK NPR Newsweek PBS Politico PTI RIA RTE Reuters SABC Slate Sky Spiegel TASS UPI Vox WION Xinhua
Monde Figaro País Bild
"""
_CHANNELS = "One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen"
_AFTER = ("News", "TV", "Radio", "Television", "newspaper", "magazine", "agency")
_OUTLET = (
    rf"(?:Channel\s+(?:\d+|{'|'.join(_CHANNELS.split())})|(?:[Tt]he\s+)?(?:[A-Z][\w’'&.-]*\s+){{0,4}}"
    rf"(?:(?:{'|'.join(_LAST.split())})|(?:{'|'.join(_WHOLE.split())})))"
    rf"(?:\s+(?:{'|'.join(_AFTER)}|news agency))?$"
)
_ALONE = frozenset(_LAST.split())
_ENDS = frozenset((*_ALONE, *_WHOLE.split(), *_CHANNELS.split(), *_AFTER))


def outlet(phrase: str) -> bool:
    """Whether a phrase is the name of a news outlet; a last word alone (“News”) needs an article to be one."""
    phrase = phrase.strip(" ,")
    last = (phrase.rsplit(maxsplit=1) or [""])[-1]
    if last not in _ENDS and not last.isdecimal():
        return False
    return phrase not in _ALONE and _pattern().match(phrase) is not None


@cache
def _pattern() -> re.Pattern[str]:
    """Compile the pattern when a phrase first ends like an outlet: in half of all stories none does."""
    return re.compile(_OUTLET)
