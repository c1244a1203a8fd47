"""How names are written: titles before them, particles inside them, capitals that are no names at all."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from quotecheck.lexicon.accents import ACCENTS

_STOPPED = (
    "Mr Mrs Ms Mx Dr Sen Sens Rep Reps Gov Govs Gen Lt Col Sgt Capt Maj Cmdr Adm Brig Cpl Pte Pvt Prof Rev Hon St Ste"
    " Jr Sr Messrs Supt Det Atty Pres Fr Msgr Insp Sec Ald Amb Mme Mlle Del Spc"
).split()
"""Words that carry a full stop inside a name."""

TITLES = frozenset(
    """
    mr mrs ms mx miss madam mme mlle dr doctor prof professor rev reverend hon honourable honorable sir dame lord lady
    baron baroness sen sens senator senators rep reps representative congressman congresswoman gov govs governor
    lieutenant-governor president presidents president-elect vice-president premier minister chancellor secretary
    undersecretary ambassador amb mayor councillor councilman councilwoman councilor councilmember cllr
    assemblyman assemblywoman assemblymember alderman ald delegate del speaker chairman chairwoman chairperson chair
    commissioner judge justice magistrate attorney atty general gen colonel col major maj captain capt lieutenant lt
    sergeant sgt corporal cpl private pte pvt admiral adm commander cmdr brigadier brig marshal marshall
    superintendent supt inspector insp constable detective det sheriff officer deputy chief chef coach pope cardinal
    archbishop bishop father fr brother sister mother pastor rabbi imam ayatollah sheikh sheik shaikh mullah maulana
    king queen prince princess emperor empress emir sultan duke duchess earl count countess saint msgr monsignor canon
    dean principal headmaster director leader whip spokesman spokeswoman spokesperson strategist candidate nominee
    lawmaker analyst reporter correspondent editor host anchor commentator agent ranger trooper firefighter señor
    señora ceo cfo coo founder co-founder executive manager member chairman-elect adviser advisor counsel prosecutor
    treasurer comptroller controller auditor spc specialist economist historian author columnist moderator tsar czar
    first-lady aunt uncle messrs elder evangelist vicar mp mep msp mla mlc mpp legislator parliamentarian actor actress
    rapper comedian filmmaker playwright novelist journalist lawyer activist billionaire datuk seri dato datin engr
    alhaji hajia mallam comrade shri smt
    """.split()
)
"""Words, lower-case and without a stop, that stand before a person's name as a title."""

HIGH_TITLES = frozenset("mr mrs ms mx miss dr sir dame lord lady sen rep gov prof rev".split())
"""Titles that are never a surname, so that one of them before a capital always makes it a person."""

OFFICES = frozenset(
    """
    president senator governor secretary minister chancellor premier speaker mayor congressman congresswoman king
    queen pope prince princess general colonel captain commander sheriff judge justice ambassador chairman chairwoman
    commissioner director vice
    """.split()
)
"""Offices that, written with a capital and no name, still mean one person (“the President”)."""

PORTFOLIOS = frozenset(
    """
    agriculture arts broadcasting business children citizenship climate commerce communication communications
    communities consumer construction cooperatives culture defence defense development digital economic economy
    education employment energy enterprise environment environmental family federal finance fisheries food foreign
    forestry forests gender health higher home housing human immigration industrial industries industry information
    infrastructure innovation interior international investment justice labor labour land lands law legal livestock
    local minerals mines mining national natural parliamentary petroleum planning police ports power primary public
    railways regional religious research resources road roads rural sanitation science secondary security shipping
    social sport sports supply technology tourism trade transport urban water welfare women works youth affairs
    management protection reform relations services state change cooperation coordination expatriates heritage
    intelligence antiquities wildlife aviation civil telecommunications mineral oil gas pensions skills revenue
    """.split()
)
"""Words that, with a capital behind *Minister of* or *Secretary for*, name what the office sees to."""

SUFFIXES = frozenset("jr sr ii iii iv phd md esq mbe obe cbe qc kc mp".split())

DEMONYMS = frozenset(
    """
    american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss
    austrian polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian georgian armenian
    israeli palestinian syrian iraqi iranian saudi egyptian libyan tunisian algerian moroccan sudanese ethiopian
    somali kenyan ugandan tanzanian rwandan congolese nigerian ghanaian senegalese malian zimbabwean zambian angolan
    mozambican namibian indian pakistani afghan bangladeshi nepali nepalese chinese japanese korean vietnamese thai
    indonesian malaysian filipino singaporean burmese cambodian australian canadian mexican cuban colombian venezuelan
    brazilian argentine chilean peruvian bolivian ecuadorian haitian jamaican norwegian swedish danish finnish
    icelandic estonian latvian lithuanian serbian croatian bosnian albanian kosovar european african asian arab latin
    hispanic western eastern northern southern muslim christian catholic protestant jewish buddhist hindu sikh mormon
    evangelical sunni shia shiite kurdish yazidi islamic islamist republican democratic democrat democrats republicans
    conservative liberal labour labor tory tories socialist communist libertarian gop latino latina emirati qatari
    kuwaiti jordanian lebanese yemeni omani bahraini taiwanese tibetan indigenous aboriginal texan californian
    floridian londoner southerner northerner americans britons russians iranians israelis palestinians muslims
    christians jews catholics texans chicagoan guinean liberian ivorian cameroonian gambian malawian swazi basotho
    batswana zulu xhosa hutu tutsi soviet nazi cypriot maltese slovenian macedonian montenegrin moldovan belarusian
    kazakh uzbek kyrgyz tajik turkmen mongolian maldivian bhutanese laotian bruneian eritrean djiboutian togolese
    beninese nigerien gabonese burundian malagasy mauritian botswanan mauritanian chadian panamanian nicaraguan honduran
    guatemalan salvadoran dominican uruguayan paraguayan guyanese surinamese barbadian bahamian trinidadian samoan
    tongan fijian
    """.split()
)
"""Words of nation, faith and party: capitals, and no part of a person's name when they lead."""

CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december feb apr jun jul aug sept oct nov dec tue thu
    christmas easter ramadan thanksgiving eid diwali hanukkah halloween
    """.split()
)

COMMON_STARTS = frozenset(
    """
    a an the this that these those there here it its he she they we you i his her their our my your who whom whose
    what when where why how which whether while if as at by for from in into of off on onto out over per since than
    through to toward towards under until unlike up upon with within without about above across after against along
    amid among around because before behind below beneath beside besides between beyond but despite down during except
    following given like near nor not now once only or since so still then though thus till too unless very via and
    yet also another any all both each either neither every few many more most much no none one other others several
    some such two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions first
    second third fourth last next later earlier early late today tomorrow yesterday recently meanwhile however
    moreover furthermore nevertheless nonetheless instead otherwise therefore indeed perhaps maybe again already
    always never often sometimes soon just even ever almost nearly about according additionally afterward afterwards
    asked ask speaking writing citing noting adding calling referring responding pressed told said says new old good
    great big small long short high low public private national federal local state international political economic
    social former current senior top chief key major other own real same sure that's it's he's she's don't didn't
    isn't can't won't i'm i've we're they're you're let's let get go make take see say think know want come look use
    find give tell work call try ask need feel become leave put mean keep begin seem help show hear play run move live
    believe bring happen write provide sit stand lose pay meet include continue set learn change lead understand watch
    follow stop create speak read allow add spend grow open walk win offer remember love consider appear buy wait
    serve die send expect build stay fall cut reach kill remain yes no well ok okay oh hey please thank thanks sorry
    hello read more click watch share photo image file video updated update editor's note related source sources
    officials critics supporters experts police authorities republicans democrats voters people men women children
    students residents activists lawmakers protesters researchers scientists members others lawyers prosecutors
    investigators analysts observers reporters workers families parents aides allies campaign court government polls
    data results reports story news world business politics sports opinion health science technology culture
    entertainment part half both another nothing everything something anyone everyone someone nobody everybody
    somebody whatever whoever whenever wherever although albeit whereas hence having being born based asked founded
    located led once standing sitting facing using under joined among additional added addressing throughout prior per
    plus rather regarding apart aside together especially particularly specifically generally typically usually
    eventually finally initially ultimately previously formerly originally apparently clearly obviously certainly
    probably possibly likely actually really simply basically essentially fortunately unfortunately interestingly
    surprisingly ironically sadly importantly notably
    """.split()
)
"""Words that stand at the start of a sentence with a capital and name nobody."""

STATES = frozenset(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida idaho illinois indiana iowa
    kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
    nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
    ontario alberta manitoba saskatchewan quebec queensland victoria england scotland wales ireland
    """.split()
)
"""States and provinces that follow a town's name and a comma."""

COUNTRIES = frozenset(
    """
    afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
    barbados belarus belgium belize benin bhutan bolivia botswana brazil brunei bulgaria burundi cambodia cameroon
    canada chile china colombia comoros congo croatia cyprus denmark djibouti ecuador egypt eritrea estonia eswatini
    ethiopia fiji finland gabon gambia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary
    iceland india indonesia iran iraq italy jamaica japan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia
    lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives malta
    mauritania mauritius mexico micronesia moldova mongolia montenegro morocco mozambique myanmar namibia nauru nepal
    netherlands nicaragua niger nigeria norway oman pakistan palau panama paraguay peru philippines poland portugal
    qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname
    sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan tuvalu uganda
    ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe
    """.split()
)
"""Countries of one word whose names are hardly anybody's surname: *Quill Namibia* is a firm."""

NOT_PEOPLE = COUNTRIES | frozenset(
    """
    africa alabama alaska america amsterdam ankara arizona arkansas asia athens atlanta austin baghdad baltimore
    beijing beirut belfast berlin bosnia boston brexit britain brooklyn brussels burma cairo california canberra
    caracas chicago cleveland colorado connecticut copenhagen cuba dallas damascus delaware delhi denver detroit dhaka
    doha dubai dublin edinburgh england europe florida france gaza geneva guantanamo hanoi harare havana hawaii
    helsinki houston idaho illinois indiana iowa ireland islamabad israel istanbul jakarta jerusalem johannesburg
    kabul kandahar kansas karachi kashmir kathmandu kentucky khartoum kiev kremlin kyiv lagos lahore lisbon london
    louisiana macedonia madrid maine mali manchester manhattan manila maryland massachusetts melbourne miami michigan
    milwaukee minnesota mississippi missouri montana montreal moscow mumbai nairobi nebraska nevada ohio oklahoma
    oregon oslo ottawa palestine paris pennsylvania pentagon philadelphia phoenix prague pretoria pyongyang quebec
    riyadh rome scotland seoul seattle shanghai stockholm swaziland sydney taipei tehran texas tibet tokyo toronto
    tripoli utah vancouver vatican vermont vienna virginia wales warsaw washington wisconsin wyoming zurich amazon
    apple bbc bloomberg boeing breitbart buzzfeed cbs cnn cnbc comcast exxon exxonmobil facebook fbi fox gazprom
    google guardian ibm instagram intel interpol ipsos microsoft msnbc nasa nato nbc netflix nielsen nike npr oxfam
    oxford paypal politico quinnipiac reuters samsung shell siemens skype slate snapchat spotify starbucks tesla
    toyota twitter uber un unesco unhcr unicef usa uk eu us verizon vice volkswagen alibaba baidu douyin huawei
    linkedin reddit tencent tiktok wechat weibo vox walmart whatsapp wikileaks wikinews wikipedia xinhua yahoo yale
    youtube harvard princeton stanford cornell columbia isis isil islam hamas hezbollah taliban fatah houthi houthis
    al-qaeda al-jazeera aljazeera jihad congress parliament senate house knesset lok-sabha duma bundestag treasury
    medicare medicaid obamacare bible koran quran god allah internet constitution covid ebola zika hiv aids obamas
    clintons christianity judaism buddhism communism socialism capitalism nazism zionism catholicism hinduism marxism
    democrats republicans tories conservatives earth mars moon alberta saskatchewan manitoba ontario newfoundland
    yukon nunavut labrador queensland tasmania canterbury punjab gujarat maharashtra karnataka kerala rajasthan bihar
    bengal odisha assam haryana telangana sindh balochistan gauteng limpopo kwazulu arabia catalonia bavaria saxony
    normandy brittany sicily tuscany crimea donbas siberia chechnya tex calif fla conn mich minn wis okla tenn ark
    ariz colo ind penn wash ore ala neb nev mont wyo kan ky ga md va pew moodys gallup nasdaq dow opec wto imf who
    airbnb pfizer moderna nyu ucla mit espn hbo disney lego ikea bitcoin iphone ipad android hollywood broadway
    bollywood silicon ap afp upi
    """.split()
)
"""Countries, large cities, firms, outlets and creeds that stand alone as a capital and are no person."""


def _ranges(letters: list[int]) -> str:
    """Return code points as a class of a pattern has them: runs cost half the time to compile that letters do."""
    runs: list[list[int]] = []
    for letter in letters:
        if runs and runs[-1][1] == letter - 1:
            runs[-1][1] = letter
        else:
            runs.append([letter, letter])
    return "".join(chr(first) if first == last else f"{chr(first)}-{chr(last)}" for first, last in runs)


_NARROW = bytes(set(range(256)).difference(range(0xC4, 0xD5)))
"""The bytes that do not begin a character from U+0100 to U+053F."""

_LETTER = r"[^\W\d_]"
_TAILS = "|".join(sorted({word[1:] for word in _STOPPED}, key=len, reverse=True))
_PLAIN = "[a-z]++(?=[ ,\n])"
"""What follows the capital of nearly every word of a name: where it fits, no other form of a word can."""

_ARTICLE = r"(?:[Aa]l|[Ee]l|[Uu]l|[Aa]n|[Aa]s|[Aa]sh|[Aa]d|[Aa]r|[Aa]t|[Aa]z|d|l)[-’']"
_SMALL = (
    "de la|de las|de los|van der|van den|von der|bin|ibn|bint|abu|ould|del|della|dos|das|du|des|de|da|di|van|von"
    "|der|den|ter|ten|zu|y|e|al|el|ul|af|av|la|le"
)
_PARTICLE = rf"(?:{_SMALL}|st\.?)[ \u00a0]"
PARTICLES = frozenset((*_SMALL.replace("|", " ").split(), "st"))
"""Small words inside names."""

_SMALL_STARTS = "".join(sorted({word[0] for word in PARTICLES}))
"""How particles begin, and with the same letters articles."""

ARTICLE = re.compile(rf"(?<![^\W\d_]){_ARTICLE}$")
"""What belongs to a run and stands before its first capital: the *al-* of “al-Amin”."""


class _Written(NamedTuple):
    """The patterns of names in copy of some alphabets."""

    run: re.Pattern[str]
    tokens: re.Pattern[str]


def runs(text: str) -> re.Pattern[str]:
    """Return what finds the runs of capitalised words in a text, names with titles: “Lt. Gov. Ana de la Cruz Jr.”."""
    return _written(_is_wide(text)).run


def words_of(run: str) -> Iterator[re.Match[str]]:
    """Find the words of a run."""
    return _written(_is_wide(run)).tokens.finditer(run)


def _is_wide(text: str) -> bool:
    """Whether a text has letters past U+00FF: its bytes tell in a third of the time that a pattern takes."""
    return not text.isascii() and text.encode("utf-8", "surrogatepass").translate(None, _NARROW) != b""


@cache
def _written(wide: bool) -> _Written:
    """Return the patterns; only ``wide`` ones know capitals past U+00FF, which take as long to compile as the rest.

    They know accents that stand behind their letters, too.
    """
    upper = _ranges([letter for letter in range(0x41, 0x530 if wide else 0x100) if chr(letter).isupper()])
    marks = f"[{ACCENTS}]*" if wide else ""
    letter = rf"(?:{_LETTER}{marks})" if wide else _LETTER
    rest = rf"{marks}(?:(?:{_TAILS})\.|\.(?:-?[{upper}]\.)*|{letter}*(?:[’'](?!s\b){letter}+|-{letter}+)*)"
    rest = rf"(?:{_PLAIN}|{rest})"
    word = rf"(?:{_ARTICLE})?[{upper}]{rest}"
    # A class comes first, and what must not stand before it is asked after: the engine then skips to capitals at once.
    first = rf"[{upper}](?<![\w@#/.&].){rest}"
    more = rf"[ \u00a0]{{1,2}}(?:[{upper}]{_PLAIN}|(?=[{upper}{_SMALL_STARTS}])(?:{_PARTICLE})?{word})"
    return _Written(
        re.compile(rf"{first}(?:{more})*(?:,?[ \u00a0](?:Jr|Sr)\b\.?)?"),
        re.compile(rf"{word}|{letter}+\.?"),
    )


def unaccented(word: str) -> str:
    """Return a word without the accents on its letters."""
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


@lru_cache(maxsize=4096)
def key(word: str) -> str:
    """Return what two spellings of one name word share: no case, accent, hyphen, apostrophe, nor *al-*.

    >>> key("al-Zawahirí"), key("O’Brien")
    ('zawahiri', 'obrien')
    """
    low = word.lower().rstrip(".")
    if not low.isascii():
        low = unaccented(low)
    if low[2:3] in "-’'" and low[:2] in ("al", "el", "ul", "an", "as", "ad", "ar", "at", "az") and len(low) > 5:
        low = low[3:]
    return low.replace("-", "").replace("’", "").replace("'", "").replace(".", "")


def last_key(name: str) -> str:
    """Return the last of the ``name_keys`` of a name, empty where it has none."""
    last = name[name.rfind(" ") + 1 :]
    if last.isascii() and last.isalpha() and last[0].isupper() and (low := last.lower()) not in SUFFIXES:
        return low  # a plain word, as most are
    keys = name_keys(name)
    return keys[-1] if keys else ""


def is_own(word: str) -> bool:
    """Whether a word of a name is compared: particles are not, *al-Masri* and *d’Aubigny* are."""
    return word[:1].isupper() or "-" in word or (word[1:2] in ("’", "'") and word[2:3].isupper())


@lru_cache(maxsize=4096)
def name_keys(name: str) -> tuple[str, ...]:
    """Return the words of a name for comparing, without titles before it, particles and suffixes."""
    if name.isalpha():  # one plain word, as most bare names are
        return (key(name),) if name[0].isupper() else ()
    words = [word for word in name.replace(",", " ").split() if is_own(word)]
    keys = [key(word) for word in words]
    while len(keys) > 1 and keys[0] in TITLES:
        keys.pop(0)
    while len(keys) > 1 and keys[-1] in SUFFIXES:
        keys.pop()
    return tuple(keys)
