"""Verbs that report or judge words, with all their forms, and the nouns that stand for words.

The lists are our own, written for news copy; which of them carry weight is learned (see ``weights_links``).
"""

SPEECH = """
say tell add ask write note explain reply respond answer argue warn insist claim admit acknowledge concede confirm
deny declare announce state report reveal disclose recall remember remark observe comment mention suggest hint imply
assert contend maintain allege aver avow affirm reaffirm attest testify swear vow pledge promise assure reassure
guarantee predict forecast speculate wonder think believe feel hope fear worry stress emphasize emphasise underline
underscore highlight point reiterate repeat echo continue begin start conclude finish end quip joke jest tease deadpan
laugh chuckle grin smile sigh sob weep cry groan moan grumble gripe grouse complain lament bemoan bewail protest object
counter retort rejoin riposte snap bark growl snarl hiss sniff scoff sneer shout yell scream shriek holler bellow roar
thunder boom chant sing recite intone whisper murmur mutter mumble utter voice vent fume rage rant rail seethe storm
bluster boast brag crow gloat gush rave enthuse exclaim interject interrupt interpose chime urge implore beg plead
exhort entreat beseech encourage advise counsel caution remind inform notify brief tweet retweet post blog text email
e-mail telegraph cable message caption publish print read list tout plug pitch propose recommend offer order instruct
command demand request require call invoke quote cite paraphrase recount relate narrate tell describe summarize
summarise sum outline detail elaborate expand expound clarify explain specify spell muse ponder reflect reason reckon
guess figure suppose surmise opine posit theorize theorise hypothesize concur agree disagree differ demur quibble
confess own profess proclaim pronounce preach sermonize lecture teach instruct thank congratulate greet welcome bid
apologize apologise deplore regret rue joke signal telegraph indicate show demonstrate find rule hold decide determine
estimate calculate project learn hear understand discover inquire enquire query quiz press probe pose question grill
challenge dare threaten scold chide challenge stammer stutter blurt ramble drawl go blare proffer volunteer venture
tender submit plead intervene weigh counter fire shoot hit strike lash swing snap punch return speak talk address
discuss converse chat gossip dish spill joke wisecrack crack kid rib roast rap rhyme declaim orate pontificate
expostulate remonstrate insinuate intimate convey communicate express impart relay transmit broadcast air circulate
spread trumpet herald hail advertise headline splash title entitle word phrase couch frame cast style brand label tag
dub term name nickname christen call deem consider regard view see rate rank judge find pronounce declare
""".split()  # fmt: skip

JUDGE = """
accuse attack assail blast slam lash slap rip skewer hammer hit pan lambast lambaste excoriate castigate chastise
berate rebuke reprimand reprove upbraid admonish denounce condemn criticize criticise decry deplore deride ridicule
mock lampoon satirize taunt jeer boo heckle insult disparage belittle denigrate demean malign smear vilify demonize
demonise dismiss reject rebuff refute rebut dispute contest contradict discredit debunk downplay minimize minimise
trivialize brush shrug laud praise applaud commend compliment celebrate cheer hail salute extol glorify exalt tout
champion defend justify excuse rationalize back support endorse embrace advocate favor favour oppose resist fault
blame impugn indict charge castigate trash bash knock ding zing needle diss rap savage pillory crucify flay scorch
torch eviscerate pummel pound thrash trounce troll label brand dub term style characterize characterise portray depict
paint present cast describe define identify classify categorize compare liken equate credit cite quote reference
invoke question challenge doubt suspect distrust apologize appeal crusade rail inveigh fulminate
scoff sneer bristle balk fret agonize agonise complain marvel rejoice exult revel delight jibe gibe goad bait urge
push press lobby petition implore pressure prod nudge cajole promise vow threaten warn caution alert admire
appreciate respect value esteem hate despise detest loathe resent mourn regret like love dislike prefer want need
seek vote wish intend plan mean aim expect anticipate await assume presume imagine envision picture perceive sense
recognize recognise realize realise notice concede grant allow admit accept agree approve disapprove sanction refuse
decline avoid stop use employ deploy throw hurl lob level lodge issue release file send deliver give make put offer
float unveil launch introduce promote peddle push sell market pitch hawk bill
""".split()  # fmt: skip

_PAST = {
    "say": "said", "tell": "told", "write": "wrote written", "think": "thought", "feel": "felt", "swear": "swore sworn",
    "begin": "began begun", "weep": "wept", "sing": "sang sung", "read": "read", "find": "found", "hold": "held",
    "hear": "heard", "understand": "understood", "go": "went gone", "shoot": "shot", "hit": "hit", "strike": "struck",
    "swing": "swung", "speak": "spoke spoken", "cast": "cast", "see": "saw seen", "bid": "bade bid bidden",
    "broadcast": "broadcast", "spread": "spread", "forecast": "forecast", "show": "showed shown", "teach": "taught",
    "rebut": "rebutted", "mean": "meant", "throw": "threw thrown", "give": "gave given", "make": "made", "put": "put",
    "sell": "sold", "seek": "sought", "send": "sent", "spell": "spelled spelt", "learn": "learned learnt",
    "retell": "retold", "beseech": "besought beseeched", "preset": "preset", "split": "split", "spill": "spilled spilt",
    "resist": "resisted", "plead": "pleaded pled", "rip": "ripped", "slam": "slammed", "slap": "slapped",
    "quip": "quipped", "admit": "admitted", "submit": "submitted", "rap": "rapped", "rib": "ribbed",
    "pan": "panned", "plug": "plugged", "plan": "planned", "tag": "tagged", "brag": "bragged", "refer": "referred",
    "prefer": "preferred", "transmit": "transmitted", "grin": "grinned", "chat": "chatted", "snap": "snapped",
    "beg": "begged", "blog": "blogged", "stop": "stopped", "lob": "lobbed", "prod": "prodded", "demur": "demurred",
    "infer": "inferred", "confer": "conferred", "sob": "sobbed", "dub": "dubbed", "cable": "cabled", "sum": "summed",
    "tut": "tutted", "label": "labeled labelled", "level": "leveled levelled", "pummel": "pummeled pummelled",
    "counsel": "counseled counselled", "signal": "signaled signalled", "extol": "extolled", "diss": "dissed",
    "quiz": "quizzed", "rag": "ragged", "chide": "chided chid", "shrug": "shrugged",
    "compel": "compelled", "know": "knew known", "spin": "spun",
}  # fmt: skip
_DOUBLED = {"rip", "slam", "slap", "quip", "admit", "submit", "rap", "rib", "pan", "plug", "plan", "tag", "brag",
            "refer", "prefer", "transmit", "grin", "chat", "snap", "beg", "blog", "stop", "lob", "prod", "demur",
            "sob", "dub", "sum", "tut", "put", "hit", "quiz", "shrug", "begin", "bid", "forget", "rebut", "spin",
            "extol", "compel"}  # fmt: skip


def forms(lemma: str) -> dict[str, str]:
    """Return each form of a verb and its class: ``b`` base, ``z`` third person, ``v`` past, ``g`` -ing."""
    if lemma.endswith("y") and lemma[-2] not in "aeou":
        past, third = lemma[:-1] + "ied", lemma[:-1] + "ies"
    elif lemma.endswith("e"):
        past, third = lemma + "d", lemma + "s"
    else:
        past, third = lemma + "ed", lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    ing = lemma[:-1] + "ing" if lemma.endswith("e") and not lemma.endswith("ee") else lemma + "ing"
    if lemma in _DOUBLED:
        past, ing = lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"
    if lemma == "quiz":
        third = "quizzes"
    found = {lemma: "b", third: "z", ing: "g"}
    for word in _PAST.get(lemma, past).split():
        found[word] = "v"
    return found


_FORMS = {lemma: forms(lemma) for lemma in (*JUDGE, *SPEECH)}


def _table(lemmas: list[str]) -> dict[str, str]:
    return {form: lemma for lemma in reversed(lemmas) for form in _FORMS[lemma]}


LEMMA_OF = _table(JUDGE) | _table(SPEECH)
"""Every form of every verb that reports or judges, and its lemma."""

CLASS_OF = {form: kind for lemma in (*JUDGE, *SPEECH) for form, kind in _FORMS[lemma].items()}
"""Every form of the same verbs, and what form it is."""

SAYING = frozenset(
    """say tell add write note explain reply respond answer argue warn insist claim admit acknowledge concede declare
    announce state recall remark observe comment assert contend maintain reiterate repeat continue conclude quip joke
    lament complain counter retort snap shout yell scream whisper exclaim interject tweet post ask predict promise vow
    demand stress emphasize emphasise caution boast muse offer testify scoff fume urge report read""".split()
)
"""Lemmas that take whole sentences in marks; used where only a sure tag will do."""

MEDIA = frozenset(
    """statement interview email e-mail emails letter tweet tweets post memo memoir book speech speeches address remarks
    op-ed column editorial article essay blog message text texts report release video ad audio recording transcript
    affidavit filing testimony deposition ruling opinion dissent note diary song sermon podcast broadcast call briefing
    conference rally debate hearing caption headline posting comment comments thread""".split()
)
"""Nouns for what words are said or written in."""

WORD_NOUNS = frozenset(
    """word words phrase remark remarks comment comments line quote quotes message messages chant chants refrain shout
    shouts cry cries call calls claim claims assertion assertions accusation accusations allegation allegations
    suggestion promise promises pledge pledges vow vows warning warnings threat threats description characterization
    characterisation conclusion demand demands criticism critique insistence argument contention admission declaration
    proposal refusal complaint complaints praise advice view opinion belief answer answers response responses reply
    reference references question questions testimony prediction slogan motto mantra dictum saying mission motion
    observation retort quip joke jab jabs attack attacks dig barb barbs insult insults rebuke denunciation attempt
    attempts label nickname term moniker stance position notion idea mention announcement explanation account""".split()
)
"""Nouns for words that somebody says: in her words, his promise, chants of."""

RANK = {
    **dict.fromkeys(JUDGE, "J"),
    **dict.fromkeys(SPEECH, "R"),
    **dict.fromkeys(SAYING, "S"),
}
"""How sure a lemma is to report words: ``S`` takes whole sentences, ``R`` reports, ``J`` judges."""

TELLING = frozenset(
    "tell ask remind inform assure reassure advise warn urge brief notify email e-mail text cable caution".split()
)
"""Lemmas whose object is the one spoken to."""

NAMING = frozenset("call dub term label brand deem nickname style".split())
"""Lemmas that give words to a thing without *as*: what he called “a pause”."""

NAMED = frozenset("nicknamed renamed rechristened titled entitled subtitled codenamed code-named christened".split())
"""Participles that a thing's own name follows: a camper nicknamed “the Snail”."""

CALLED = frozenset("called named dubbed termed".split())
"""Participles that a name follows behind what it names, and somebody's words behind a person: a boat called “Jo”."""

WRITING = frozenset(
    form
    for lemma in "write tweet retweet post blog text email e-mail type pen publish".split()
    for form in forms(lemma)
) | frozenset(
    "letter tweet tweets post email e-mail op-ed column memo book essay blog affidavit filing editorial".split()
)
"""Words that tell that words were written, not spoken."""
