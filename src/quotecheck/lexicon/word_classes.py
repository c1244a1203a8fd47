"""What kind of word a lower-case English word most often is in news, where its ending does not tell.

Drawn from the lexicon of Eric Brill's tagger 1.14 (copyright 1993 Massachusetts Institute of Technology and University
of Pennsylvania, MIT licence), as shipped with TextBlob; words whose ending already tells are left out.
"""

PAST = """
aged arisen arose ate awed awoke bade beaten became been befallen befell began begat begot begotten begun beheld bent
beset bitten bled blew blown bore born borne bought bound bred brok broke broken brooken brought browbeaten built
burnt came carven caught chose chosen clad clung cont crept cued dd dealt did didn didnt died done drank drawn dreamt
drew drewe driven drove druncke dug dwelt dyed eaten eked enlargd eyd eyed fallen fed fell felt filde fled flew flown
flung forbad forbade forbidden forbore foresaw foreseen forgave forgiven forgot forgotten forsaken forswore fought
found froze frozen gave given gone gonne got gotten governmentset grew grown had hadd heard held hewn hid hidden hit
hove hung hurt inlaid interwoven kept knelt knew knit known laid lain lay leapt led left lent lied lit lost made meant
met mislaid misread misspent mistaken mistook misunderstood ordere outdid outdone outdrew outgrew outgrown outsold
outspread overbid overbought overcame overdone overgrown overheard overlaid overpaid overran overridden overrode
overrun oversaw overseen overshot oversold overtaken overthrown overtook owed paid paide peed proofread proven ran
rang reborn rebuilt recond remade repaid resold retold rewritten rewrote ridden risen riven rode rose rung said sang
sank sat saw scairt sed seen sent set sewn shaken shone shook shown shrank shrunk shut slain slept slid slung smelt
smitten snuck sold sought sown spat sped spellbound spent spoke spoken sprang sprung spun stole stolen stood strewn
stricken striven strode strove struck strung stuck stung stunk sued sufferd sung sunk swam swept swore sworn swum
swung taken taught teed thought thout threw thrown tied tode told took tooke tore torn trod undergone understood
undertaken undertook underwent underwritten underwrote undid undone undreamt unsee upheld upset used vied was wasnt
waylaid wed went wept were withdrawn withdrew withheld withstood woke woken won wore worn wove woven written wrote
wrought yeard
"""

THIRD = """
abandons abates abides abounds abridges absorbs accelerates accentuates accepts acclaims accommodates accompanies
accomplishes accrues accumulates accuses accustoms achieves acknowledges acquires adapts adds adheres adjoins adjourns
adjusts administers admires admits adopts adores adorns adsorbs advertises advises aerates affects affirms afflicts
affords aggravates agonizes agrees aims aint alerts alienates alleges alleviates allocates allows alludes alternates
alters amasses amplifies analyzes angers animates announces annoys anticipates apologizes appalls appears applauds
applies appoints appreciates appropriates approves approximates arbitrates argues arises arouses arranges arrives
ascribes asks aspires assails assembles asserts assesses assigns assists assumes assures astounds attaches attains
attends attests attracts augurs authorizes automates averts avoids awaits awakens awes backfires backflips bakes balks
banishes bankrupts barks bears beats beckons becomes becometh beefs befits befriends befuddles begets begins begs
behaves beholds behooves belies believes believeth bellows belongs bemoans besets bespeaks bestows betrays bewilders
binds blabs blames blares blinks blunts boasts bodes bogs boils bolsters borrows bothers bounces brags brandishes
breathes brews brightens brings bristles broadens builds bulks bullies burbles buys calculates calibrates calls
cancels capitalizes captures cares carps carries carves cascades castigates casts catapults catches caters cautions
ceases celebrates certifies chafes characterizes chastises cheapens cheats cherishes chides chimes chooses chortles
chronicles churns circulates circumvents cites clamors clarifies classifies cleans clears clenches climbs clings
clobbers clogs closes clucks coalesces coaxes codetermines codifies coerces coincides collaborates collapses collects
combines comes cometh commemorates commences commends commits compares compels compensates competes compiles complains
complements completes complicates complies composes comprises computes conceals concedes conceives concentrates
concludes concurs condemns conducts confers confesses confides confirms conforms confronts confuses conjures connects
connotes conserves considers consigns consists consolidates conspires constitutes constrains constructs consumes
contains contemplates contends continues contradicts contributes convenes conveys convinces cools cooperates copes
corrects corresponds corrupts cosponsors counsels covers covets crackles crams craves creates creeps crimps criticizes
croons crosses crouches crumbles crushes culminates cultivates curtails dabbles dabs dangles dares dawns dazzles
deactivates debuts decays deceives decides declares decomposes decries dedicates deduces deems deepens defaces defends
defers defies defiles defines deflects degenerates delights delimits delivers delves demeans demonstrates demoralizes
demurs denies denotes denounces departs depends depicts depletes deplores depresses deprives derives descends
describes desecrates deserves designates despairs despises destabilizes destroys detects deteriorates determines
deters detests detracts develops deviates devises devotes devours dies differentiates differs diffuses digitizes
dignifies digs dilates dilutes diminishes dines directs disagrees disappears disappoints disapproves disbelieves
disburses discerns disclaims discloses discolors discourages discovers discusses disdains disguises dislikes
dismantles dismisses dismounts dispenses displaces displeases disposes disrupts dissects disseminates dissipates
dissociates dissolves distills distinguishes distorts distributes distrusts disturbs dithers divides does doesnt doles
domesticates dominates donates dons doth dovetails downplays drags dramatizes draws dredges drifts drips drops drowns
dubs dulls dumps dunks dupes duplicates dwarfs dwells dwindles earns eases eats ebbs edits effaces elaborates elapses
elects elevates elicits eliminates eludes embarks embodies embraces emerges emits emphasizes employs empowers empties
enables enacts encircles encloses encompasses encourages endorses endows endures energizes enforces engenders engraves
engulfs enhances enjoys enlarges enlists enriches enshrouds ensues ensures entails enters entertains enthrones
enthuses entitles envisages envisions epitomizes equals equates equips erases erects erodes errs erupts eschews
escorts espouses establishes evades evaluates evaporates evens evokes evolves exacerbates exacts examines exceeds
excels excites exclaims excludes executes exemplifies exempts exerts exhorts exists expands expects expends expires
explains explodes explores exposes expresses extends extols extrapolates exults fabricates faces facilitates fails
falls falters fancies fascinates fastens favors feeds feels ferrets fetches fills finds finishes fits fizzes fizzles
flattens flatters flaunts flees flies flips floats flops flounders fluctuates fluoresces flushes focuses followeth
follows foments forbids foresees forges forgets forgoes formalizes formulates forsakes forswears fosters founds frees
freezes frequents frets frightens frowns frustrates fulfills furnishes furthers fusses gathers gauges gazes gels
generates gets girds gives giveth glares gleans glides gloats glorifies gobbles goes governs grapples gravitates
greets grinds groans grosses grouses grovels growls grows grumbles gushes guzzles hails haint hampers handles hangs
happens harms has hastens hates hath hears heats heeds heightens helps hesitates hews highlights hinders hires hobbles
holds hollers hopes hops hovers humiliates hums hunts hurls hurries hurts hustles identifies ignores illuminates
illumines illustrates imagines imitates imparts impedes impels impersonates implies implores imposes imprecates
impresses imprisons improves improvises includes incorporates incurs indicates induces indulges infests inflates
informs infringes inhabits inheres inherits inhibits initiates injects injures insinuates insists inspires instills
instructs insures integrates intends interacts interferes interjects interpenetrates interprets interrupts
intersperses intervenes intimidates intones introduces intrudes invades invents investigates invests invites invokes
involves irks irritates is isnt isolates itches jeopardizes jogs joins jots junks justifies juxtaposes keeps kicks
kills kneels knocks knows lacks lags lambastes laments languishes lasts latches laughs launches lays leads leans
learns leaves legislates legitimizes lends lengthens lessens lets licks lies lifts lightens likens likes limps lingers
liquefies listens loathes locates longs looks looms loosens lopes loses loves lowers lunges lures lurks magnifies
maintains makes manages manicures manipulates mans manufactures marries mars masquerades matches materializes matures
maximizes meanders means meets melds melts mentions merges migrates milks mingles minimizes mirrors misleads
misperceives misrepresents misses misstates misunderstands mitigates moans modifies motivates mourns mulls multiplies
mumbles munches murmurs muses mutates mutilates narcotizes narrows nears necessitates needs neglects negotiates
neutralizes nods notifies nourishes obeys obligates obliges obscures observes obsesses obtrudes occupies occurs
offends offers offsets ogles oks omits opens operates opines opposes oppposes oppresses opts organizes originates
outcuss outpaces outperforms outranks outsells outshines outspends outstrips outweighs overcomes overcooks
overestimates overhears overlaps overlays overlooks overpowers overreaches overrides overrules oversees overshadows
overshoots overstates overturns owes owns pacifies pales pampers paralyzes parses partakes participates passes pauses
paves pays peddles peels penalizes penetrates perceives performs perfuses perishes permeates permits perpetuates
perseveres persists personifies persuades pertains pervades picks plagues plays pleads pleases plies plods plumps
poaches pokes ponders pontificates pops portends portrays poses possesses pours praises prays preaches precedes
precludes predates predicts predominates prefers preoccupies prepares presages prescribes presents preserves presides
presumes presupposes pretends prevails prevents prides pries proclaims prods produces professes progresses prohibits
prolongs promises promotes prompts pronounces propagandizes propels prophesies proposes proscribes prospers protects
proves provides provokes prowls publishes puffs pulls punishes pupates purges purports purrs pursues pushes puts
quadruples qualifies quips quits radiates rages raises rambles rankles ratifies rattles raves reaches reacts reads
reaffirms realizes reappears reaps rearranges rears reasserts rebounds rebuilds rebuts recalls receives rechristens
reciprocates recites reckons reclaims recognizes recommends reconciles reconstructs reconvenes recounts recovers
recreates recycles redeems redistributes redounds reduces reemphasizes refers reflects refocuses refuses regains
regards regenerates regrets regulates reigns reimburses reinforces reintroduces reiterates rejects rejoices rejoins
rejuvenates rekindles relates relaxes relearns relies relieves relishes relives remains remembers reminds reminisces
removes renames renders renews reopens reorganizes repeals repeats repels replaces replies represents reproaches
reproduces requires researches resells resembles resents reshapes resides resigns resists resolves resonates resounds
responds restates restores restrains restricts restructures rests resumes resurrects retails retains retires retools
revamps reveals reverses reverts revises revisits revives revolves revs rewrites rhymes ridicules riles ripens rises
rivets roams roars robs rotates rots ruffles rumbles runs rushes saith salvages saps satirizes satisfies saves says
scandalizes scants scatters scoffs scoops scowls scribbles scrutinizes sculpts seduces seeks seems sees seethes seizes
selects sells sends separates serves settles sews shags shakes sharpens shaves sheds shies shines shoots shouts shoves
shows shrinks shrouds shrugs shuns shuts sidesteps sighs signalizes signifies simplifies simulates sings sinks sits
sizzles skims skips slams slants slaps slaughters sleeps slithers slogs slouches slows slumps smacks smarts smells
smokes smolders snaps sneaks sneers sniffs snipes snorts socializes softens solicits solidifies solves somnambulates
sounds sours sows spans sparkles sparks spawns speaks specializes specifies speculates spells spends spins spits
splashes splices spotlights spreads sprinkles spurns sputters squeaks squeezes squirms stabilizes stagewhispers stands
starts staves stays steals steams steers stems stiffens stifles stigmatizes stimulates stinks stipulates stirs stops
straddles straightens strangles strengthens strives strolls stuggles stumbles subdues submits subscribes subsides
subsidizes substantiates subtends subverts succeeds succumbs sucks sues suffers suggests summarizes superimposes
supersedes supervises supports supposes suppresses surpasses surrounds survives suspects suspends sustains swears
sweetens swims swipes symbolizes synthesizes tackles takes tapers teaches teems tells tempts tends terminates
terrifies testifies thats thickens thinke thinks threatens thrives throws thunders tightens tilts tolerates tootles
torments totals toughens touts tracks tramples tramps transcends transforms translates transmits travels treads treats
treks trembles tries trims trundles tumbles turns twirls typifies undercuts underenforces underestimates undergoes
underlies underlines undermines underperforms underpins underscores understaffs understands understates undertakes
underwrites unfolds unifies unites unleashes unloads unlocks unmasks unrolls unveils unwraps upholds urges uses ushers
utilizes vanishes varies veers ventilates vexes victimizes vies vilifies violates visualizes vitiates voids vouchsafes
vows waddles waits waives wakes walks wallops wanders wanes wants warms warns weakens wears weds weighs welcomes
whisks whitens whoops widens wields wins wipes wishes withdraws withholds withstands woos wops worsens wows wraps
wrestles wrings writes yells ys zooms
"""

BASE = """
abandon abate abdicate abhor abide abolish abort abound abrogate absolve absorb absorbedthe abstain accede accelerate
accentuate accept accommodate accomodate accompany accomplish accrue accumulate accuse achieve acknowledge acquaint
acquiesce acquire acquit activate actuate adapt add adduce adhere adjourn adjudicate adjust administer administrate
admire admit adopt adore adorn adulterate advertise advise aerate affect affirm affix afflict afford aggravate agitate
agonize agree ai alienate align allay allege alleviate allocate allot allow alter am amalgamate amass amaze amble
amend amortize amplify amuse analyze annihilate announce annoy anoint ansuh antagonize anticipate apologize appall
appear appease append applaud apply appoint apportion appraise appreciate apprehend approve arbitrate are argue arise
arouse arrange arrive arrogate ascend ascertain ascribe ask aspire assail assassinate assemble assert assess assign
assimilate assist assuage assume assure astound atone attach attain attend attest attract attribute augment augur
authenticate authorize automate avenge avert avoid await awaken backfire backpedal baffle bail balk banish bankroll
bannnnnng bargen bathe be bear beat beautify beckon become bedevil befall beg beget begin begrudge beguile behave
behold belie believe belittle belong bemoan bend bequeath beseech besiege besmirch bespeak bestow bethought betide
betray bevel bewail beware bide bifurcate bilk bioengineer bite blacklist blame blazon bleed bless blest blink blossom
bludgeon blunt boast bode bog boil bolster bombard boo boobify boost borrow bother bounce brag break breathe brighten
bring bristle broach broaden browbeat browse brynge buckle budge build bulldoze bumble bump buoy burn burne bury
buttress buy bye bypass cadge cajole calculate call cancel cannibalize capitalize capture careen caress carp carry
carve castigate catapult catch catchee catechize categorize cater cauterize cavort cease cede celebrate censor
centralize certify chafe chandelle char characterize cheat cheere cherish chew chide chintz choke choose chop christen
chug churn cipher circulate circumvent cite civilize clamor clamp clarify classify cleanse cleave clench climb clinch
cling clobber clog close clothe cnt coalesce coax coddle coerce coexist coextrude cohere coincide collaborate collect
collude combine come comest commemorate commence commend comment commercialize commiserate commit commoditize
communicate communize commute compare compel compensate compete compile complain complicate comply comport compose
comprehend compress comprise compute computerize conceal concede conceive concentrate conciliate conclude concoct
concur condemn condense condone confer confess confide confine confirm confiscate conform confound confront confuse
congeal congratulate congregate conjure connect connote conquer conserve consider consign consist console consolidate
conspire constitute constrain construct construe consult consume contain contaminate contemplate contemporize contend
continue contradict contribute contrive convene converge converse convert convey convince cooperate coordinate cope
correlate correspond corroborate corrode coste counteract counterbalance counterchallenge counterprogram cover covet
cower crank crave crawl create creep cremate criminalize crimp cringe cripple crisscross criticize crochet croon cross
crumble crystallize cull culminate cultivate cumulate curb curl curry curtail cut cya dabble dally damp dampen dangle
dare darken daunt dazzle debunk decapitalize deceive decelerate decentralize decertify decide decipher declare decode
decompose decorate decry dedicate deduce deduct deem deepen defend defer defile define deflate deflect defraud defray
defuse defy degrade dehumanize dehydrate delete delimit delineate delist deliver delivre delude delve demilitarize
demobilize democratize demolish demonize demonstrate demoralize demur demythologize denigrate denote denounce denude
deny depart depend depict deplete deplore deploy deport depose depress deprive derail deregulate deride derive descend
describe desegregate deserve designate desist despise dessier destabilize destroy detach detain detect deter
deteriorate determine detest detonate detoxify detract detribalize devalue devastate develop deviate devise devote
devour deworm diagnose dicate dicker dictate die differ differentiate dig digest dignify digress dilate dilute
diminish dine disable disabuse disaffiliate disagree disallow disappear disappoint disapprove disarm disassemble
disassociate disband disbelieve disburden discard discern disclose discomfit disconcert disconnect discontinue
discourage discover discredit discriminate discuss disembark disengage disentangle disgorge disguise dishearten
disintegrate dislodge dismantle dismember dismiss disobey disown disparage dispel dispell dispense disperse displace
dispose disprove disqualify disrobe disrupt disseminate dissipate dissociate dissolve dissuade distil distinguish
distort distract distribute disturb diverge diversify divert divest divide divulge do doan dodge dole dominate don
donate dont dost douse dovetail downplay downsize dragoon drahve dramatize draw drinkin droop drown drum druther dump
dunno duplicate dwell dwindle earmark earn ease eat eavesdrop eclipse economize edit editorialize educate effecte
effectuate effloresce eject eke elaborate elapse elect elevate elicit elide eliminate elongate emancipate emasculate
embark embarrass embellish embezzle embody embrace embroider emerge emigrate emit emote empathize emphasize
emphaticize employ empower emulate enable enact encamp encapsulate enchant encircle encompass encourage encroach
encumber endanger endorse endow endure energize enforce engage engender engrave engulf enhance enjoin enjoy enlarge
enlighten enlist enliven enrich enroll enslave ensnare ensue ensure entail enter entertain entice entitle entreat
entrench entrust enunciate envisage envision epitomize equalize equate equip eradicate erase erect erode err erupt
escalate escape eschew espouse establish etch eulogize evacuate evade evaluate evaporate eventuate evict eviscerate
evoke evolve exacerbate exaggerate exalt examine exasperate excavate exceed excel excite exclaim exclude excorciate
excoriate excrete execute exemplify exert exhort exhume exist exonerate exorcise expand expect expedite expel expend
expire explain explode exploit explore expose express expunge extemporize extend extenuate exterminate extinguish
extort extract extradite extrapolate extricate exude fabricate facilitate fade fail falsify falter familiarize
fantasize fascinate fasten fathom fatten faze federalize feel fend ferret fester fetch fete fetishize ffreind figger
file fill find finish fit fix flatten flatter flaunt flay flee flinch flirt flit flng float flog flounce flounder
flourish flout fluctuate flunk fly fold follow foment forbid forborne foreclose forego foreknown foresee foreshadow
forestall foretell forfeit forge forget forgit forgive forgo formalize formulate forsake fortify foster fraternize
fret frighten frown frustrate fuck fudge fulfill fulfull fulminate funnel furnish fy galvanize garner gasconade gather
generalize generate germinate get gether gild gim gird git give glamorize glean glide gloat glorify gloss gnash gnaw
go godamit gore gotcha gotta gouge govern grab grapple grasp gratify graunt graze greet grind gripe grok grope grouse
grovel grow grumble grunt guess gush guzzle gyrate hafta haggle halve hamper hamstring handcuff handle hang happen
harass harden hark harmonize harry hast hasten hate haunt have havent heal hear heare hearest hedge heed heighten help
herald hesitate hev hibernate hide highlight hinder hinge hire hobble hobnob hoist hold holler homogenize hone honk
hover humanize hunker hurl hustle hypothesize identify idk idolize ignite ignore illuminate illumine illustrate im ima
imagine imbibe imitate imma impair impart impede imperil impinge implement implicate implore imply impose impound
impress imprint imprison improve improvise impugn impute inactivate incarcerate incise incite include includee
incorporate incubate incur indemnify indicate indict individuate induce indulge industrialize infect infer infest
infiltrate inflame inflate inflict inform infringe infuriate infuse ingest ingratiate inhabit inherit inhibit initiate
inject injure innovate inoculate inquire insert insinuate insist inspect inspire install instigate instill instruct
insulate insure integrate intend intensify interact intercede interfere interject intermingle internationalize
interpenetrate interpret interrogate interrupt intersect intervene intimidate introduce intrude inure invade
invalidate inveigh inveigle invent invert invest investigate invigorate invite invoke involve iodinate irk irrigate
irritate isolate itch itemize ive jack jell jeopardize jettison jog join jostle juggle justify juxtapose kayo keep
keynote kidnap kill kindle kneel kno knock knoe know knoweth kowtow lacerate lag lambaste lampoon languish lash launch
launder laze leach lead leapfrog learn leave legalize legislate legitimize lemme lend lengthen lessen let liberalize
liberate lick lie lift lighten likee liken linger liquefy liquidate listen litigate live lob localize locate lock look
loom loosen lose louse lug lunge lure lurk lynch magnify maintain make maltreat manage manipulate manufacture mar
marry marvel match materialize matriculate maul maximize mean meddle mediate meditate meet meld melt memorize mend
mention merge metabolize mew migrate militate mimic mince mingle minimize misinterpret misplace misrepresent miss
mistreat misunderstand miter mitigate moan mobilize modernize modify modulate moisten molest mollify monitor
monopolize mop mosey motivate mould mount mourn mow mull multiply munch muster mutate mutter nab nationalize navigate
naysay necessitate negate negotiate neutralize nibble nominate normalize notify nourish nudge nullify nurture obey
obfuscate oblige obliterate observe obstruct obtain obtaine obviate occupy occur offend officiate offset omit operate
oppose opt optimize orate orchestrate ordain organize orginate originate ossify oust outbid outclass outdo outface
outflank outfly outfox outgrip outgrow outguess outlast outlaw outlive outmaneuver outnumber outpace outperform
outrank outrun outsell outshine outspend outstrip outweigh outwit overburden overcome overdraw overeat overemphasize
overestimate overexpose overextend overfeed overfill overhear overheat overlook overpay overpower overproduce
overpurchase overreach overreact override overrule oversee overshadow overstaff overstate overstretch overtake
overthrow overturn overwhelm owe pacify paie pamper paralyze pardon pare parry partake partaker participate partook
pass patronize pave pay peck pedal peddle peel peg penalize penetrate perceive perform perish permeate permit
perpetrate perpetuate perplex persecute persevere persist personalize persuade pertain pertained peruse pervade pester
peter photocopy pick pierce pillage pinpoint piss placate plagiarize play plead please plod plough pluck plummet ply
polarize polish politicize pollinate pollute ponder pontificate popularize populate portend portray pose possess
postpone postulate pounce pour prai pray preach precede precipitate preclude predict predispose predominate preempt
prefer prefuh prefund preoccupy prepare prepay presage prescribe preserve preside presume presuppose pretend prevail
prevaile prevayle prevent privatize proceed proclaim procrastinate procreate procure prod produce profess proffer
prohibit proliferate prolong promote prompt pronounce prop propagandize propagate propel propitiate propose prorate
proscribe prosecute prosper protect protrude prove provide provoke pry publicize publish pull pulverize pummel pump
punish purify purport pursue push put quadruple qualify quantify quarantine quash quell quench quibble quicken quit
quote radiate raise ram ramble ransack rant ratchet ratify rationalize rave reaccelerate reach reacquire react read
readjust readmit reaffirm realign realize reallocate reap reappear reapportion reappraise rearm rearrange reassemble
reassert reassess reassign reassume reassure reauthorize reawaken rebalance rebuild rebuke rebut recall recapitalize
recapitulate recapture recast recede receive recheck reciprocate recite reckon reclaim recognize recollect recommence
recommend reconcile reconfirm reconnect reconnoiter reconsider reconstitute reconstruct recork recount recoup recover
recraft recreate recruit rectify recuperate recur recycle rededicate redeem redefine redeploy redevelop redial
redirect rediscover redistribute redo redouble redound redraw redress reduce reek reenact reestablish reexamine refer
refight refile refinance refine reflect refocus refrain refresh refuel refurbish refuse refute regain regenerate
register regress regret regroup regulate rehabilitate rehear rehearse reignite reimburse reimpose rein reinforce
reinstall reinstate reinsure reinterpret reintroduce reinvent reinvest reinvigorate reiterate reject rejoice rejoin
rejuvenate rekindle relate relaunch relax relay relent relieve relinquish relive relocate rely remain remake remarry
remember remind remonstrate remove rename renationalize rend render renege renegotiate renew renounce renovate reopen
reorder reorganize reorient repackage repatriate repay repeat repel repent rephrase replace replaster replenish
replicate repond reposition repossess represent repress reprice reprint reprocess reproduce reprove repudiate
requalify require reread reregulate reschedule rescind resell resemble resent resettle resew reshape reside resign
resist resolve resonate respond restart restate restock restore restrain restrict restructure resubmit resume
resurrect resuscitate retain retake retaliate retard retell rethink retire retrace retract retrain retrench retrieve
retrofit retry reunite reuse revamp reveal revel reverberate reverse revert revise revisit revitalize revive revoke
revolutionize revolve reweave rewrite rhapsodize ride riffle rile rip ripen roam rob roil romanticize roost rotate
rouse rove ruffle ruminate rummage run safeguard safekeep sag sail salivate sally salvage sanctify sanitize sap
satiate satisfy saturate saute save savor say scald scamper scape scare scarify scoff scold scour scowl scream
scribble scrimp scrounge scrub scrutinize scuff scuttle sear secede seclude secure seduce see seek seem seep seethe
segregate seize select sell selle send sensitize sentimentalize serve settle sever sew shackle shake shalt sharpen
shatter shave shed shelve shim shimmy shirk shoot shorn shorten shout shove shrink shrivel shroud shrug shuck shudder
shun shute sidestep sidetrack sidle sift signify simmer simplify simulate sing sink siphon sit skate skew skim skimp
skindive skip skulk skyrocket slacken slap slash sleep slip slog slosh slough smolder smother smuggle snap snare
snatch sneak sniff snipe snoop snort snub snuff soak soar sob socialize soften solicit solidify solve soothe sow
spackle spark spawn speak spearhead specialize specify speculate spell spend spew spin spit spoil spook sprinkle
sprout spur spurn sputter squander squawk squeal squeegee squelch squint stabilize stagger stalk stanch stand
standardize standeth starboard stare start startle starve stash stave stay steal steer stem sterilize stick sticle
stiffen stifle stimulate stipulate stir stoke stooooomp stoop stop straddle straggle straighten strap stratify
streamline strengthen strive strt stumble stymie subcontract subdue subjugate sublet submerge submit subscribe subside
subsidize subsist substantiate subtract subvert succeed succumb suck sue suffer suffice suffocate suffuse suggest
summarize summon sunder sup supercede superimpose superintend supersede supervise supplant suppose suppress surmise
surmount surpass surround survive suspect suspend sustain swab swallow sway swear sweeten swell swerve swim symbolize
sympathize synchronize synthesize tabulate tackle tailor take taketh talk tamp tamper tap taper tarnish tarry tat
teach tear tease tell temporize tempt tend terminate terrify terrorize testify thank theorize thicken think thrash
threaten thrive throw thwart thynke tick tighten tinker tint tipple tiptoe toil tolerate topple torpedo toss tote
totter toughen tout traduce traipse trammel trample transact transcend transcribe transform translate transmit
traverse tread treat tremble trigger trim trivialize trusteth try tuck turn turne typecast typify tyrannize unblock
unbundle uncap uncover undercut underestimate undergo underlay underlie underline undermine underperform underpin
underrate underscore understand understate undertake underwrite undo undulate unearth unfetter unfold unhook unify
unite universalize unlatch unleash unload unlock unmask unpack unplug unravel unroll unscramble unscrew unseal unseat
unsheathe unsolder unstuffy unteach unthaw untie unveil unwind unwire update upgrade uphold uproot urge usurp utilize
uttuh vacate vacillate validate vanish vanquish vary veer verify vex vibrate victimize vie vindicate violate visualize
vitiate vivify vocalize vomit wade waft wait waive walk wallow wander wane wanna want wanta warn watch waver weaken
wean wear weatherstrip weave weep weigh weld whack whats wherewith whittle whoosh widen wield win winnow wipe wish
withdraw wither withhold withstand wobble wonduh woo woolgather wop worry worsen worthwile wrap wreak wrench wrest
wrestle wring write wrung wuh wynne yank yearn yield zap zoom
"""

ING = """
aging aping appearin askin becomin bein being beinge breakin buildin bumpin bustin byinge callin cavin chargin checkin
chillin chousin comin comminge considerin croakin denyin doin doing drawin driftin dryin dustin dying effectinge eking
examinin eying fightin fishin gettin ginnin givin goin going gon gonna grabbin grazin hangin hankerin havin hevin
holdin hoverin killin leavin lettin loadin lookin lying makin meanin minin overtakin playin pleasin producin redeemin
referrin rubbin runnin seein seekin seizin shootin speakin sportin startin stealin stirrin strainin suing swearinge
takin talkin thefin thievin thinkin throwin travelin tryna tying using vying waitin walkin wearin workin worryin
wrappin
"""

ADJECTIVES = """
abashed abbreviated abdominal aberrant abhorrent abiding abject ablaze abler abnormal aboriginal aborted aboveboard
aboveground abrupt absent absentee absolute absorbent abstract abstracted abstruse absurd absurdist abundant abuzz
abysmal accentual accidental accurate accusatory acrid actual actuarial acute adamant additional addled adept adequate
adherent adjacent adjectival adrenal adroit adventuresome adventurist adverbial adversarial adverse advertorial
advisory aerial affectionate afferent affluent aflame aforementioned aforesaid aforethought afraid aft aftermarket
aftertax aggregate aghast agile agleam agonizing agricultural airborne airconditioner airy akin alarming alarmist
alert alfresco alien alight alkaline allegro allnight allout alluring alluvial alma aloof alpha alternate amatory
amazing amber ambivalent ambrosial ambulatory amendatory amethystine amino amiss ammoniac amoral amortizing ample
amusing ancestral ancient anecdotal anesthetized angriest angry anguished angular ani animalcare animate animated
annoying annual antebellum anterior antianemia antibacterial anticipatory antifundamentalist antilock antimissile
antiphonal antiquated antique antislavery antismoking antisocial antisubmarine antitakeover antithyroid antitrust
antiviral antiwar antsy anye aplenty apocryphal appalling apparent appealing appellate appetizing applelike
appropriate approximate apt arboreal arcaded arcane arched architectural archival archrival arclike ardent arid
armored aromatick arousal arrogant arrowed arterial arteriolar articulate artificial artsy arty asham ashamed ashen
asinine asocial aspirational aspiring associate assorted ast asteroid astir astonishing astounding astral astringent
astute atheist atonal atrun attired auburn audio audiovisual august aural austere autoimmune autumnal avenging average
averse avid avowed avuncular awake aware awash awesome awkward axial azure backbench backdoor backhanded backlit
bacterial bad baddebt baffling baggy bake baked balanced bald balding balkanized balmy banal bankrupt baptismal barbed
barbequed bare barefooted barest bargelike baronial baroque barren baser bashing bateau bated bawdy beached beady
bearded beardown beastly becalmed bedfast bedraggled bedridden beefy beetling befogged beguiling behavioral beholden
beige belated beleaguered belittled belled belligerent beloved bemused beneficial beneficient benevolent benighted
benign benignant bereft beribboned berserk bespectacled best bestial bestselling bestubbled bete betrothal better
bewhiskered biannual bicameral biconcave biennial bifocal bifurcated big bigger biggest bigoted bilateral bilevel
bilinear bilingual bimolecular bimonthly binational binuclear bioequivalent biotech bipartisan biracial birdlike
bisexual bitchy bitter bitterest bittersweet biweekly bizarre black blacker blackest blanche bland blander blank blase
blatant bleached bleak bleaker blended blind blinding blinking blithe bloated blobby blocky blond blonde bloodied
bloodiest bloodshot bloodstained bloodthirsty bloody blue bluechip bluest bluesy blurry blustery bodied bodily bogus
bold bolder boldest bonkers bony booby booming bootleg borderline boring bothersome bottled bouffant bouncy bourgeois
bovine boxy braided brainy branchline brash brashest brassy brave braver bravest brawny braying brazen breakeven
breakneck breakoff breathtaking breathy breezier breezy bridal brief briefer briefest bright brighter brightest
brilliant briny brisk brisker brittle broad broader broadest broadside brocaded brokered bronchial bronchiolar bronzed
broody brotherly brown browny bruising brunette brushlike brushy brutal bubblelike bubbly bugeyed buglike builtin
bulky bulldog bulletproof bumbling bumpy buoyant burdensome bureaucraticized burglarproof burlesque burly bushwhackin
bushy busier busiest businesslike busted bustling busy buttery buxom buyback bygone byzantine cagey cajun calico
calloused calm calmer calmest candid canine canned canny canted canting cantonal capitalist captivating caraway
carborundum cardiac cardinal cardiovascular carefree careworn carnal carrion cartoonlike cassocked castlelike castoff
casual catbird catchup catchy cathodoluminescent catlike catty causal cavalier celestial celiac cellular censorial
centigrade central centralized centrifugal centrist cerebral ceremonial certain chainlike chalky chancy chaperoned
charming charred chartered chaste chatty cheap cheaper cheapest cheeky cheery cheesy cheetal chemcial cherry chief
childlike chilly chipper chirpy chockfull choicest choosier choosy chopped choppy choral chromed chubby chunky
churchgoing churchly circular circulatory circumpolar circumscribed circumspect circumstantial citron citrus citybred
citywide civil civilised civilizational civilized clairvoyant clammy clandestine classiest classificatory classy
clattery clean cleaner cleanest clear clearer clearest clearheaded clenched clever cliched clientslose clingy
cloistered closer closest closeted closeup clothbound clotted cloudy cloying clubbed clubby clumsy clunky coarse
coastal coaxial coaxing cochannel cockeyed cockier cocky coexistent cognate cognizant coherent coiffed coincident
coincidental cold colder coldest coldhearted colicky collateralized collegial collegiate colloidal colloquial collosal
colonial colonnaded colorblind colored colossal coloured combatant comely comfy commensurate commercial commie
commmercial commmon common commoner commonest commonplace communal communicational communist compact compacted
companywide compassionate compelling compensatory competent competitve complacent complaisant complete complex
compliant composite compositional compulsory computational computerized computerrelated con concave conceptual
concerted conciliatory concise concomitant concordant concrete concurrent condemnatory condensed condescending
conditional confident confidential confiscatory confluent conformational conformist confrontational confusing
congenial congenital congested congratulatory congregational congressional congressonal congresssional congruent
conjugal consensual consentual consequent consequential considerate consistent consolidated consonant consonantal
conspiratorial constant constitutional constricted constructional consular consummate continental contingent continual
contorted contraband contractual contradictory contributory contrite controversial convenient conventional
conversational convex convincing convivial convoluted cool cooler coolest coolheaded cooped coppery coral cordial
corked corneal corniest corny corporate corporatewide corporeal corpuscular correct correctional correlated
corresponding corrugated corrupt cosmopolitan costlier costliest costly cosy countercultural counterculture
counterfeit counterterror countervailing countrywide courtly covert cowardly coy cozier cozy crabbed crabby crafty
craggy cram cramped cranelike cranky crass crassest craven crazed crazee crazy creamier creamy creationist
credentialized creedal creepiest creepy crepe crested crestfallen criminal criminalized crimped crimson crippling
crisp crispy crocked crocketed crooked crossborder crotchety crouchin crowning crucial crudest cruel cruelest crumbly
crummy crumpled crunchier crunchy crusty crystalline cubist cuddly cultural cultured cumbersome cunning curly current
curricular cursory curt curtained curved curvy custodial cute cuter cutest cutglass cutsie cutthroat daft daily dainty
damaging damn damned dampening dancelike dandy dang dank dapper dappled darin daring dark darker darkest darkhaired
darkling darn dastardly daunting daylong daytime dazed dazzling dead deader deadliest deadly deadpan deaf dear dearer
dearest deathly debilitating debonair decadelong decadent decapitalized decayed deceased decent decentralized
decisional declamatory declaratory declasse decommissoned decomposed deconstructed decrepit dedifferentiated deep
deeper deepest def defamatory defiant deficient definite definitional deformational deformed deft defunct degenerate
degraded degrading dehydrated deliberate delicate delinquent deluded deluxe demeaning demented demoniac demure
denominational dense densest dental departmental dependent depraved deprecatory depressed depressing deranged dermal
derogatory deserving desolate despairing desperate despondent destitute desultory determinate deterrant detrimental
devastating developmental deviant devoid devotional devout diagonal dictatorial diehard different differential
difficult diffuse digital digitalized diktat dilapidated diligent dim dimensional dimensioning dimesize dimwitted
dingy dinkiest diocesan diphosphopyridine dipole dippy dire direct directional directorial dirtier dirtiest dirty
disabled disadvantaged disaffected disaffiliated disappointing disapproving disarmed discerning discoid discomfited
disconcerting discontented discordant discorporate discreet discrete discriminatory diseased disembodied disfavored
disgruntled disgusting disheartening disheveled dishonest disillusioning disinterested dislocated disloyal dismal
dismaying disobedient disordered disorderly disorganized disparate dispassionate disppointed disproportionate
disquieting dissatisfied dissenting dissident dissimilar dissimiliar distal distant distinct distraught distressed
distressing disturbing disused diurnal divergent diverse diversified divertimento divine divisional dizzy dizzying
docile doctoral doctrinaire doctrinal doddering doggie doggone dollarette dolledup domed dominant doped dormant
doughty dour dowdy downbeat downcast downtalking downtrodden downward drab drafty draughty dreamlike dreamy dressy
drizzly drowsy drunk drunken drunker dry dual due dulcet dull duller dullest dumb dumber dumbest dumbfounded dummy
dumpy duodenal durn dusky dusty eager eared earliest early earsplitting earthbound earthly earthmoving earthshaking
earthy easier easiest east eastern easy easygoing ebullient edgy edifying educational eerie effectual effeminate
effete efficient eggshell eighteenth eighth elated elder elderly eldest electoral electrifying electrogalvanized
elegant elegiac elemental elephantine eleventh elfin elitist eloquent embargoed embarrassing embattled emerald
emergent eminent emotional employerpaid emptier empty enamelled enamored enchanting endearing endocrine endothelial
endrocrine engrossed engrossing enlightened enny enraged entangled enterprising enthralled enthralling entire
entrepreneurial environmental ephemeral epistolatory epochal epoxy equal equatorial equidistant equipotent equivocal
errant ersatz erstwhile erudite escapist essential estranging eternal ethereal evenhanded eventual everlasting
eversteadier everyday evident evidential evil exact exacting exalted exasperated excellent exceptional excess
excitatory exciting excretory excruciating exempt exhilarating existent existential exorbitant expansionist expatriate
expectant expedient experiential experimental explanatory explicit exploratory exponential expository expropriated
exquisite extant exterior external extinct extortionate extra extracurricular extralegal extramarital extramural
extraterrestrial extraterritorial extravagant extreme extremist exuberant eyewear fabled facial facile factual faint
fainter faintest fair fairer fairest fairy fake fallow false famed familar familial familiar fancier fanciest fancy
faraway farfetched farthest fascinating fascist fastest fat fatal fatherly fatiegued fatter fatty faulty fav favorite
fawning fearsome feathered feathery febrile fecal fecund federal federalized feeblest feigned feistier feisty feline
female feminine feminist fenced fermentation ferris fertile fervent fetal fetid feudal fevered few fewer fewest fickle
fictional fierce fiercer fiercest fiery fifteenth fifth fiftieth figural filbert filial filigree filmy filthy final
financial finanicial fine finer finest finicky finite firmer first firstround fiscal fishy fittest fitting fivefold
fiveyear fixedrate flabbergasted flaccid flagging flagrant flaky flamboyant flaming flashier flashy flat flathead
flattering flattest flatulent flavored flawed flaxen fleetest fleeting fleshy flexural flighty flimsy flinty flip
flippant floodlit floppy floral florid flowered fluent fluffy fluorescent flush flyaway foamed foamy focal fogged
foggy folklike folksy follicular followthrough followup fond fonder fondest foolhardy foolproof footloose foregone
foreign foremost forgone forked forlorn formal formalized former forthcoming forthright fortunate fossil fossilized
foul foulest fourteenth fourth foward fractional fragile fragmented fragrant frail frailest frank franked franker
frankest fraudulent fraught frayed freckled free freehand freelance freemarket freer freest freewheeling french
frenzied frequent frescoed fresh fresher freshwater frictional fried friendlier friendly frightening frigid frilly
frisky frizzled frontal frosty frothy frowzy frugal fruity frumpy frustrating fucken fuckin fucking fugual full fuller
fullest fulllength fullscale fullyear functional fundamantal fundamental fundamentalist fungal funky funnier funniest
funny furrowed furry further furthest fusiform fussy fusty futile fuzzier fuzzy gaited gala gallant galling galvanized
gangling gargantuan gassy gastrointestinal gauche gaudy gaunt gawky gay gemlike general generalized generalpurpose
generational genial genital genteel gentle gentlemanly gentler genuine geothermal germane germinal germinated
gerundial gestational ghastly ghostlike ghostly giddy gifted gilded gilt gimbaled gimmicky glacial glad glandular
glaring glassy glib glitzy global globalized glomerular gloomier gloomy glossy glottal gluey glum gnarled gnomelike
goddam goddamned godlike golden good gooey goofy goosey gooshey gory gossipy gouty governmental gowned gradual grafted
grained grainy grand grander grandest grandiloquent grandiose grandmotherly granular grassy gratifying gratis grave
graven graver gravest gravid gravitational gray grayed grayer greasy great greatcoated greater greatest greedier
greedy green greener greenest greening gret grey gridded grilled grim grimmest grimy grisly gritty grizzled groggy
gross grotesque groundup grovelike growthy grubby grudging grueling gruesome gruff guar gubernatorial guilty gummy
gungho gushy gusty gutsy guttural habitual hacking hackneyed haggard hairier hairsplitting hairy hairyknuckled halcyon
halfhearted hallowed hallucinatory hamstrung handheld handicapped handier handiest handmade handsome handsomer
handwritten handy hansom haphazard happier happiest happy hard hardboiled hardbound hardcore harder hardest hardier
hardline hardworking hardy harpy harrowing harsh harsher harshest hasty haughty haulage haunting hazel hazy
headquarter headstrong heady healthier healthiest healthy heartbreaking heartening heartfelt heartiest heartstopping
hearty heathen heavenly heavenward heavier heaviest heavy heftier heftiest hefty helluva helmeted henpecked herbal
herculean hereabout hesitant hexagonal hidebound hifalutin high highbrow higher highest highfalutin highflying
highpriced highyield hilar hilly hind hindmost hipper hoarse hokey holiest hollow holy homebound homely homemade
homesick homespun homey homicidal homier homing homosexual honest honeycombed hooting horizontal hormonal horned
horrid horrifying horselike horticultural hostile hot hothouse hotter hottest hourlong hourly housebound housebroken
househld housewarming huge hugh hulking human humane humanist humblest humbling humid humiliating hundredth hungrier
hungry hush hushed husky hyaline hybrid hydrated hyper hyperfine hyphenated hypo hypophyseal icebound iced icy ideal
ideational idiot idle idolized iffy ignorant iguana iliac ill illegal illegitimate illicit illiquid illiterate
illuminating illusory imcomplete immaculate immanent immaterial immature immediate immemorial immense imminent
immiserated immoderate immodest immoral immortal immune impartial impassioned impatient impelling impending imperfect
imperial impersonal impersonalized impertinent implicit impolite important impotent impoverished imprecise impromptu
improper improvident improvisational improvisatory imprudent impudent impure inaccurate inadequate inadvertent inane
inanimate inappropriate inapt inarticulate inaugural inboard inborn inbound incandescent incapacitating incarnate
incertain incessant incidental incipient inclement incoherent incoming incompetent incomplete inconsequential
inconsistent inconvenient incorporating incorrect incremental incumbent indebted indecent indefinite indelicate
independant independent indeterminate indifferent indigent indignant indirect indiscreet indiscriminate
indiscriminating indisposed indistinct individual individualized indolent indoor indpendent indulgent industrial
industrywide ineffectual inefficient inept inert inertial inexact inexperienced inexpert inexplicit infantile
inferential inferior infernal infertile infidel infinite infinitesimal infirm inflamed inflammatory inflated inflight
influent influential informal informational informer infrared infrastructural infrequent infuriating ingrained
ingratiating inherent inhibitory inhuman inhumane initial innate inner innermost innocent inopportune inordinate
inquiring insane insecure inshore insignificant insincere insipid insistent insolent insolvent inspirational inspiring
instinctual institutional instructional instrumental instrumented insubordinate insubstantial insufficient insulting
insurgent intact intellectual intelligent intense intentional intentioned interaxial intercity interclass
intercollegiate intercontinental intercorporate interdenominational interdepartmental interdependent interested
interesting interfacial interfaith intergenerational interglacial intergovernmental intergroup interim interior
interlobular intermarket intermediate interministerial intermittent intermodal intermolecular internal international
internationalist interoffice interpeople interpersonal interprovincial interstate interstellar interstitial
interventionist interwar intestinal intial intimal intimate intolerant intoxicated intoxicating intracompany intraday
intradepartmental intraepithelial intragovernment intramural intranasal intransigent intraocular intraparty intrastate
intrauterine intrepid intricate intriguing introductory invalid invariant inverse inverted investigational inveterate
inviolate invitational involutorial irate iridescent irksome ironclad irrational irregular irrelevant irresolute
irreverent irritating isothermal itchy itinerant jackbooted jacketed jaded jagged jalapeno jaunty jazzy jejune jerky
jeweled jewelled jittery jocose jocular jocund joint jolly jotted jovial jowly jubilant judgmental judicial juiciest
juicy jumbo jumpy junior jurisdictional juvenile keen keener keenest keno kerchiefed key khaki kinder kindest kindred
kinked kitschy knifelike knightly knotted knotty kooky kosher labile lacey lackluster lacy laddered laden ladylike
laendler laggard lame landlocked languid lanky lapsed large larger largest larval last lastest late latent lateral
latermaturing latest laudatory lavender lawmaking lax lazy leaded leaden leafhopper leafiest leafy leaky lean leaner
least leatherbound leathered leathery leery leet leftist leftover leftward legal legato legged leggy legion legitimate
leisurely lengthiest lengthy lenient lesser lethal leveraged leviathan lewd liberal licit lieder lifelike lifelong
lifesize lighter lightest lightheaded lighthearted lightweight lignite likelier likeliest likely lil lilac lilting
limber limited limp limpid lineal linear liquid liquified literal literate lithe litle little littlest livelier
liveliest lively liveried livid loath loathsome lobular local localized locking lofty lone loneliest lonely lonesome
long longerterm longest longhaired longhand longitudinal longneck longrange longrun longstanding longsuffering
longterm longtime lookalike loony loopy loose looser loosest lop lopsided lordly loud louder loudest lousy loveliest
lovelorn lovely lovin loving low lowdown lower lowest lowincome lowliest lowly lowprofile loyal lucid luckier luckiest
lucky lukewarm lumbar lumbering luminescent lumpier lumpy lunar lurid lush lusty macabre macaque machinelike macho
macromolecular mad madcap maddening magenta maggoty magnificent maimed main mainline majesterial major makeshift
maladjusted maladroit male malevolent malfeasant malformed malign malignant malnourished malposed mammoth managerial
mandatory mangled maniacal maniclike manifest manila manly manned mannered manual many manye marginal marital maritime
marketwide maroon martial masculine masterly maternal matinee matriarchal matrimonial matronly maturational mature
maudlin mauve maximal maximum mayoral meager mealy mealynosed meaner meanest measly meaty mechanized medicinal
medieval mediocre meek meekest mega mellow menacing mendicant menial menstrual menstruation mental mercurial mere
merest merriest merry messy metropolitan mettlesome miasmal micro microbial microchannel microsomal microtonal mid
midcontinent middlebrow middling midlevel midocean midpriced midrange midsize midsized midterm midtown midweek midwest
midwestern mightiest mighty migrant migratory mild milder mildewy militant milky milled millionth mineralized
miniature minimal minimalist minimum minincomputer miniscule ministerial miniwelfare minor minuscule misbegotten
misbranded miscreant miserly misguided misleading misshapen misty miswritten mitral mobile mock modal moderate modern
modernist modest modular moire moist moistened molal moldy molecular molten monaural moneyed moneymaking monicker
monied mono monochrome monoclonal monodisperse monogrammed mononuclear monotone monthlong monthly monumental moody
moonlike moonlit moot mor moral morbid more moribund morose mortal mortgagebacked motherly motional motley mousy much
mucky muddleheaded muddy muffled muggy mulitiplier multibillion multibilliondollar multichannel multicolor
multicolored multidimensional multifaceted multifamily multifiber multilateral multilayer multilayered multilevel
multilingual multimegaton multimillion multinational multipart multipartisan multiple multipleuser multipurpose
multiscreen multisided multistage multivalent multivalve multiyear mum mundane municipal murkier murky muscat muscular
mushy mustached mustachioed mutant mutational mute mutual muzzling myocardial myriad nagging nahce naked narrow
narrower narrowest nasal nascent nastier nastiest nasty natal national nationalist nationwide natty natural natured
naughtier naughty naval navigational nearby nearer nearest nearsighted neat neatest nebular needlelike needy negligent
neighborly neo neoliberal neonatal neophyte nerdy nervy net nether nettlesome neural neuromuscular neuronal neutral
neutralist new newborn newer newest newfangled newfound newsworthy next nice nicer nicest nifty niggardly nighted
nightly nighttime nil nilpotent nimbler ninefold nineteenth ninetieth ninth nise nitpicking nobler noblesse noblest
noconfidence nocturnal nodular noisier noisy nomenclatural nominal nonacid nonagricultural nonbanking nonbinding
noncash nonchalant nonchlorinated nonchurchgoing noncombat noncombatant noncommercial noncommissioned noncommittal
noncompliant noncontract noncontroversial noncriminal nondairy nondefeatist nondefense nondescript nondiscriminatory
nondoctrinaire nondollar nondrying nonequivalent nonessential nonexistent nonfarm nonfat nonfinancial nonfunctional
noninstitutionalized noninterest nonlethal nonmaterial nonobservant nonpareil nonpartisan nonpaying nonperforming
nonprofit nonracial nonrecourse nonregulated nonresident nonresidential nonsegregated nonsingular nonsocialist
nonstandard nonstop nontraditional nonunion nonverbal nonviolent nonvirulent nonvoting nonwhite nonworking normal
northeastern northerly northern northernmost northwestern nosy noteworthy nouveau nouvelle novelized nowbankrupt
nubile nuclear nude nudist null numb numbing nutrient nutritional nutty oaken obdurate obedient obeisant obligational
obligatory obliging oblique oblong obscene obscure observant observational obsolescent obsolete obstinate obtuse
occasional occidental occipital occupational oceanfront oceanthermal ochre octagonal octave ocular odd oddball oddest
oedipal offbeat offcourse offhand offputting offshore oiled oily okay ol old olden older oldest ole olfactory
olivefaced omnibus omnipresent omniscient oncoming onepage onetime oneyear ongoing online onrushing opalescent opaque
open operational opinionated opportune opposite oppressed optimal optimum optional opulent oral orange orbital
orchestral orderly organizational oriental original ornamental ornate ornery orney orphan orthodox ostrich othe other
otherworldly ould outboard outbound outdated outdoor outer outgoing outlying outmoded outright outsized outspoken
outstanding outstate outworn oval overage overall overbearing overblown overbroad overbuilt overcerebral overcollected
overconfident overcooled overcrowded overdeveloped overdrawn overdressed overdue overeager overexploited overhand
overhead overhyped overinsistent overjoyed overleveraged overlong overloud overlying overnight overpowering
overregulated overseas oversize oversized oversoft overstaffed overstored oversupplied overt overtaxed overvaulting
overweening overweight overwhelming overwritten overwrought oviform owing own owne oxidized padded pagan pained
painstaking painteresque palatial pale palest pallid paltry pampered paneled panicky papal papery parallel paramount
paranoid paranormal paraxial parental parklike parochial paroxysmal partial participatory particular particulate
partisan passe passionate passthrough past pastdue pastel pastoral pasty pat paternal paternalist patriarchal paunchy
paved peacekeeping peaky pearly peculiar peelback pelting penal penetrating penultimate peppery peppy perceptual
peremptory perennial perfect perforated perfumed perfunctory peridontal periodontal peripheral peritoneal perk perky
permanant permanent perpendicular perpetual perplexed perplexing persecutory pershare persistent personal perspiring
pert pertinent perturbed perverse pestilent petite petrified petty petulant phantom phenomenal phoney phony
phosphorescent picayune pickier pickiest pickled picky pictorial picturesque piddling pillared pimpled pimplike
pinheaded pink piquant pique pistachio pithiest pithy pivot pivotal placid plaid plain plainer plainest planar
planoconcave platter pleasant pleasing pleated pleural pliant plinking plucky plugugly plumed plump plush pockmarked
poignant pointy pokerfaced pokey polar policymaking polite polluted polycrystalline polytonal polyunsaturated poor
poorer poorest popular populist poring portly posh poshest positional postal postdoctoral posterior postgraduate
postride postwar potent potential potted powdered powdery practised praiseworthy preachy precise preconceived
preconference precrash precursory precut predatory predawn predominant prefab prefectural preferential preferred
pregnant prejudicial preliterate premarital premature premediated premeditated premonitory prenatal prep prepaid
preparatory preponderating prepositional prepositioning preppy prepubescent prepupal prepurchase presale preschool
prescient present presentational presente preset presidential pretax pretrial prettier prettiest prevalent prewar
pricey pricier priciest prickly priestly prim primal prime primeval primordial princely princesse principal principled
pristine private privileged privvy privy procedural prodigal profane professional professorial proficient profligate
profound profoundest profuse prominant prominent promising promissory promotional prone pronouncing proper
proportional proportionate proportioned proprietory prosecutorial prostrate prosy protectionist protozoan protracted
proud proudest proverbial providential provincial provisional proximal proximate prudent prudential prurient prying
pseudo psychosocial pubescent publicsector puerile puffy pugh puissant punchy punctured pungent punky puny pure purest
puritan purple purported pursuant purtiest pushy puzzling pyramidal quadrennial quadripartite quaint quarrelsome
quarterly queer queerer queerest queued quick quicker quickest quicksilver quickwitted quiescent quiet quieter quilted
quintessential quirky rabid racial racist rackety racy radial radiant radioed ragged rainier rainy rampant ramshackle
rancid random rangy rankest ranking rapid rapt rare rarer rarest rarified raring raspberry rasping ratiocinating
rational rationalist rationalized ratty raw rawboned ready real realer realest rear rearmed recalcitrant recent
recipient reciprocal recombinant recondite reconstructed recreational rectangular rectilinear recumbent recurrent
recut red redder redheaded redone redrawn redundant reedy refined reformer refractory refreshed refreshing regal
regional regionalism reground regular regulatory reinsurer relational relevant reliant reluctant remedial reminiscent
remiss remote remoter remotest renal renowned rental repellent repentant replete reportorial repossesed repossessed
representational republican repugnant requisite reseller residential residual resilient resinlike resiny resistant
resolute resonant resounding respiratory resplendent restuarant resultant resurgent retail retaliatory retarded
rethought reticent reticulate retinal retro retrograde retroviral revelatory reverent reverential revisionist
revolting rewarding rheumatoid ribald ribbed ribosomal rich riche richer richest rickety rid rife rifled rightist
rightward rigid rimmed ringed ripe riskier riskiest risky ritzy rival roaringest robust rockbound rockin rocklike
rocky rococo rogue rollicking romantick roomier roomy rosier rosiest rosy rotational rotten rotund rough rougher
roughest roughhewn roughshod roundabout rounder rousing routine rowdy royal rubbery rubicund ruddy rude rugged
rummaging rumpled runaway runny rural russet rusted rusting rusty rutted sacral sacred sacrificial sacrosanct sad
saddened sadder safe safer safest saggy saintly salaried salient sallow saltier salty same sanctified sandy sane saner
sanest sanguine sapiens sappy sarcolemmal sassy satisfactory satisfying saucy sauterne savage savory savvier savviest
savvy scalar scalloped scandalizing scant scanty scarce scarcer scarcest scarlet scarred scathing scatterbrained
scattershot scented scheming schizoid scholarly scintillating scorched scraggly scrappy scratchy scrawny screechy
screwball scriptural sculptural seaborne seafaring seamier seamy seaside seasonal seasoned second secondbiggest
secondhand secret secretarial sectional sectionalized sectorial secular sedate seedy seeming segmental segmented
selfdamaging semiannual semiarid semicircular semidrying semiliterate semimonthly seminal semisecret senatorial senile
senior sensational sensory sensual sentient sentimental separate separatist sepia sequined serene serial serpentine
servile sevenday seventeenth seventh several severe severest sexist sexual sexualized sexy shabby shadier shadowy
shady shag shaggy shaky shallow shallower shapely sharp sharper sharpest shatterproof shaven sheared sheer sheeted
shifty shiny shipshape shipwrecked shivery shocking shockproof shod shoddy shopworn short shorter shortest shorthanded
shortlived shortsighted shortterm showy shredded shrewd shrewder shrewdest shrill shrunken shuttered shy sibilant sick
sickening sicker sickle sickliest sickly sidelong sienna signatory significant silent silken silky sillier silliest
silly silvery similar similiar simple simpler simplest simplified sincere sincerest sinewy single singular sinister
sinusoidal siren sixteenth sixth sizenine sizzling skeletal sketchiest sketchy skiddy skilled skimpy skinny slack
slatted sleazy sleek sleepy slender slenderer slick slight slighted slighter slightest slim slimmer slimy slinky
slippery slipshod sloppy slouchy slovenly slow slower slowest sly small smaller smallest smalltime smarmy smart
smartest smashing smelly smoggiest smoggy smoky smooth smoother smoothest smudged smug snappy snazzier snazzy sneaky
sniffy snippy snooty snotty snowy snug soapy sober socal socalled social socialist societal sodden soft softer softest
softwood soggy solar solarheated solder soldering sole solemn solid solvent somber sombre somersaulting somnolent
soonest sooty sophisticated sopping sordid sore sorest sorrel sorrier sorriest sorry souled sounder soundproof soupy
sour sourdough southbound southeastern southerly southern southernmost southwestern sovereign soviet spaceborn
spanking spare sparkling sparse spatial spavined special specialized speckled spectacular spectral speedier speedy
spiced spicy spidery spiffing spiffy spiked spinal spirited spiritual splashy splendid splintered splotched spongy
spookiest spooky sportiest sporty sposed spotty spousal sprightly sputtering sq squalid squared squarefoot squashed
squashy squat squeaky squirmy staggering stagnant staid stale stalwart staminate stanchest standard standardized
standby standstill standup staphylococcal starchy stark starker starstruck startling stately statesmanlike statewide
statist statutory staunch staunchest steadfast steadier steady steadying stealthy steamier steely steep steeper
steepest stellar steoreotyped stereotyped sterile stern sternal steroid stewed stickier sticklike sticky stiff stiffer
stiffest stiffnecked stilted stimulatory stingier stinging stingy stinkin stippled stirling stocky stodgy stolid
stonelike stony storied stormbound stormier stormy stout straight straighter straightforward straitjacketed strange
strangest strapping stratified stray streamlined strict stricter strictest strident striking stringed stringent
stringy striped strong stronger strongest structural stubborn stubby stuffy stultifying stumpy stunning stupefying
stupid stupidest sturdiest sturdy stylized suave subgross subjugated sublime subliminal submachine subminimum
subnational subnormal suborbital subordinate subpar subsequent subservient subsidized subsistent substandard
substantial substantiated subsurface subtended subterranean subtle subtler suburban suburbanite subzero succinct
succulent such sudden sufficent sufficient sugared suhthuhn suicidal suject sulky sullen sultry sunbaked sunburnt
sundry sunken sunnier sunny sunshiny super superb supercharged superconcentrated superefficient superfast superficial
superhuman superior supernatant supernatural supernormal superregional superstrong supervisory supervoting supple
supplemental supranational supraventricular sure surefire surest surly surprising surreal surrealist surrogate svelte
swampy swank swankier swanky swanlike swart swarthy swashbuckling sweaty sweet sweeter sweetest sweltering swift
swiftest swingy swivel swollen sylvan synchotron syrupy systemwide tabby taboo tacit tackiest tacky tactile tactual
taffy talented talky tall taller tallest tame tamer tan tangent tangential tangere tangled tangy tanned tantamount
tapered tardy tarpapered tart tastier tasty tattered taut tawdry tawny taxfree taxpaying teasing technophiliac teen
teenage teensy telltale temperamental temperate temporal tempting tense tensile tensional tenth tepid ternational
terrestial terrestrial terrifying territorial terrorist terse testimonial testy tetragonal textual textured
theatergoing thermal thermoforming thermonuclear thick thicker thickest thin thine thinner thinnest third thirdquarter
thirsty thirteenth thirtieth thorny thorough thoroughbred thoroughgoing thoughtprovoking thousandth threadbare
threefold threehour threemonth threetranche thrifty thrilling throaty throwaway thunderstruck thy thyroidal tidal tidy
tiered tight tighter tightest tightfisted tiled tilled timbered timelier timely timeworn timid tiniest tinny tiny
tippling tipsy tiresome titular toadying toilsome token tolerant tomblike tonal toniest tony top topgrade topmost
topnotch torpid torrid total tottering touchy tough tougher toughest towering tradedistorting traditional tramp
tranquil tranquilizing transbay transborder transcendant transcendent transcendental transcontinental transcultural
transferral transient transitional transitory translucent transluscent transnational transparent transverse travelled
treelike trenchant trendier trendiest trendy triangular tribal trickier trickiest tricky tricolor trifling trigonal
trilateral trimmer tripartite triphosphopyridine triple tristate trite triumphant trivial trodden tropho troubled
troublesome troubling tru truant truculent true truer truest trusting trustworthy tubercular tubular tumbledown
turbulent turgid turquoise tuxedoed twangy tweedy twelfth twelvefold twentieth twin twirled twirly twisty twofold
twotiered typewritten uglier ugly ulcerated ultimate ultra ultramodern ultravehement ultraviolet umber umpteenth
unabashed unabated unabridged unabsorbed unaccommodating unaccompanied unaccounted unaccustomed unacknowledged
unaddressed unadited unadjusted unadorned unadulterated unaffected unaffiliated unafraid unaided unalloyed unalluring
unaltered unamended unamortized unamusing unanalyzed unannounced unanswered unanticipated unappreciated unapproved
unarmed unasked unassisted unassuming unasterisked unattached unattended unaudited unauthorized unavailing unaware
unbalanced unbeknownst unbelieving unbent unbiased unbidden unbleached unblemished unblinking unblushing unborn
unbound unbounded unbridled unbroken unburdened unburned uncalled uncanny uncaring uncaused unceasing uncensored
uncertain uncertified unchallenged unchanged unchangedat unchanging uncharged uncharted unchecked uncivil unclaimed
unclassified unclean unclear unclothed unclouded uncluttered uncoached uncoated uncollaborated uncolored uncomforted
uncommitted uncommon uncompensated uncomplaining uncomplicated uncompromising unconcerned unconditional unconditioned
unconfirmed uncongenial unconnected unconsolidated unconstitutional uncontested uncontrolled unconventional
unconvinced unconvincing uncorrected uncounted uncountered uncousinly uncouth uncut undamaged undated undaunted
undecided undeclared undecorated undefeated undefined undelivered undepicted underage underappreciated
undercapitalized undercover underdeveloped underdressed undereducated underemployed undergraduate underground
underhanded underinvestigated underpaid underprepared underpriced underprivileged undersea underserved undersize
underwater underworked undeserved undetected undetermined undeveloped undifferentiated undigested undiluted
undiminished undisciplined undisclosed undisguised undisputed undisrupted undistinguished undisturbed undiversified
undivided undue undulating undying unearned unearthly uneasy unedifying uneducated unelected unemotional unemployed
unencumbered unending unenlightened unenticing unenunciated unenvied unequal unequaled unequalled unequivocal unerring
unescorted uneven unexamined unexciting unexercised unexpected unexplained unexplored unfailing unfair unfamiliar
unfelt unfenced unfertile unfettered unfilled unfinished unfit unfitting unfixed unflagging unflaky unflattering
unflinching unfocused unforeseen unforethought unforgiving unformed unforseen unfortunate unfounded unfree unfriendly
unfrozen unfulfilled unfunded unfunny ungainly ungallant ungentlemanly unglued ungodly ungoverned ungratified
unguaranteed unguided unhappiest unhappy unharmed unhealed unhealthy unheard unheated unheeded unheralded unhesitant
unhindered unhip unholy unhurried unhurt unidentified unidirectional unified uniformed unilateral unilateralist
unimpaired unimpassioned unimpeded unimportant unimposing unimpressed unimproved unincorporated unindicted uninfected
uninformed uninhabited uninhibited uninitiated uninjured uninominal uninspected uninspired uninsured unintended
unintentional uninterested uninteresting uninterrupted uninvited uninviting uninvolved unionized unique unissued
univalent universal unjacketed unjust unjustified unkempt unkind unknowing unknown unlabeled unlamented unleaded
unleavened unlicensed unlikely unlimited unlined unlinked unlisted unlovely unlucky unmagnified unmanaged unmanned
unmarked unmarried unmasculine unmatched unmeshed unmet unmodified unmolested unmotivated unmoved unmurmuring unnamed
unnatural unneeded unnoticed unnourished unnumbered unobserved unoccupied unofficial unopened unopposed unorganized
unoriginal unorthodox unpacked unpadded unpaid unparalleled unpartisan unpaved unpegged unperformed unperturbed
unpicturesque unplanned unpleasant unplowed unplumbed unpolished unpopular unprecedented unpremeditated unprepared
unprofessional unpromising unprotected unproved unproven unpublicized unpublished unpunctured unpunished unqualified
unquestioned unquiet unread unready unreal unrealized unreasoning unrecognized unreconstructed unredeemed
unrefrigerated unregisterd unregistered unregulated unrehearsed unreinforced unrelated unreleased unrelenting
unrelieved unremitting unrepentant unreported unrequited unresolved unrestrained unrestricted unretouched unrewarding
unrifled unripe unrivaled unrolled unruffled unruly unsafe unsaid unsalted unsanctioned unsatisfactory unsatisfied
unsatisfying unsaturated unsavory unscathed unscheduled unscripted unseated unsecured unseemly unseen unsentimental
unservile unsettled unsettling unshackled unshaved unshaven unshed unsheltered unshirted unsightly unsigned unskilled
unsloped unsmiling unsold unsolicited unsolved unsophisticated unsound unspecified unspectacular unspent unspoiled
unspoken unstained unstapled unstated unsteady unstilted unstimulated unstressed unstructured unstrung unstuck
unsubordinated unsubsidized unsubstantiated unsubtle unsung unsupported unsure unsurpassed unsurprised unsuspected
unsuspecting unswagged unswaggering unswerving untamed untapped untarnished untenanted untested unthinking
unthreatening untidy untimely untold untouched untoward untracked untraditional untrained untreated untried untrue
untrustworthy unturned unused unusual unuttered unwanted unwarranted unwashed unwed unwelcome unwholesome unwieldy
unwilling unwise unwitting unworn unworthy unwounded unwrinkled unwritten unyielding upbeat upcoming upcountry upended
uphill upland uplifting upmarket upper uppermost upriver upscale upstanding upstate uptempo uptight upturned urban
urbane urgent userfriendly usual ususal utmost utter uttermost vacant vaginal vagrant vague vaguer vaguest vain
valiant valid varicolored variegated varitinted vascular vast vaster vaulting vaunted vehement vehicular veined vellum
velvety venal venereal ventricular venturesome verbal verdant vermeil vermilion vernal versatile vertebral vertebrate
vesicular vexing vibrant vibratory vicelike vigilant vile vintage violent viral virgin virile virtual virtuoso
virulent visceral viselike visual vital vivid vocal vocational volatile vulgar vulpine wacky wainscoted walled
walloping wan wanton warlike warm warmer warmhearted warrent warty waterlogged watery wavy waxen waxy wayward weak
weaker weakest weakwilled wealthier wealthiest wealthy wearisome weatherbeaten weatherproof wee weeklong weekly
weighted weighty weird weirdest welcome wellknown wellplaced wellrun westbound westerly western wet whacky whalesized
wheellike whipsaw whiskered whiskery white whitecollar whiteface whitehaired whitened whitewalled whole wholehearted
wholesale wholesome wholewheat whooosh whooping whopping wicked wide widegrip wider widespread widest wifely wiggier
wild wildest willing willinge willowy wilted wily winded windswept windy winningest winsome wintry wireline wiry wise
wiser wisest wispy witching witchy withered witty wobbly woebegone womanly wont wooded wooden woodland woodsy woolen
woolly woozy wordy workmanlike worldly worldwide wormy worrisome worse worst worsted worth worthier worthiest
worthwhile worthy wouldbe wrenching wretched wrinkled wrong wry yearago yearearlier yearling yearlong yearly yeller
yellow yongst young younger youngest younguh yummy zany zodiacal
"""

ADVERBS = """
aback abed aborning abreast abroad abroade adrift afar afield afire afloat afoot afoul afresh afterward afterwards
aftuh again agayne ago aground ahead ajar alike almost aloft alone aloud alreadeh already also altogether always amok
anew anyhow anymore anyplace anytime anyway anywhere apace apart apiece ashore aside askance askew asleep astray
asunder away awaye awhile awry aye back backstage backward backwards barefoot befoh beforehand behahn circa clockwise
crossways crosswise darned deathward dimmer doubtless down downhill downright downstream downwind drearier earlier
eastward edgewise else elsewhere enough enroute even eventshahleh ever everywhere extempore faier far farther fast
faster fifteenfold firmwide firsthand forever forth forthwith forward forwards fourfold fro frothier furiouser
furthermore grevouselye grimmer halfway halfways headlong hence henceforth here hereabouts hereafter hereby herein
hereinafter heretofore hereunto herewith hither hitherto homeward homewards homologous however howsomever inasmuch
indeed inland insofar instead inward irrespective jist jus just kinda later lengthier lengthwise likewise lonelier
longer marketwise maybe meanwhile midmonth midway moreover nawt nay neater never nevertheless nigh nonetheless north
northward northwest not nott now nowadays nowhere offstage oft often oftener oftentimes once onleh onscreen onward
onwards ornraier otherwise outdoors outward overboard overland perchance perforce perhaps piecemeal piecewise plumb
presto pretty prior pronto prouder quintuple quite rather regardless seldom sevenfold sic sideways sidewise sixfold
skyward smack smarter so sofar someday somehow someplace sometime sometimes somewhat somewhere somewheres soon sooner
sooo south southeast southward southwest stepwise still stomachwise straightway supra tenfold thar then thence ther
thereabouts thereafter thereby therefor therefore therefrom therein thereof thereon thereto theretofore thereunder
thereupon therewith thither thrice thruways thus together tollways tonight too truley twice twise unawares underfoot
underway upfield upright upside upstream upward upwards verbatim verie versa very well wen westward whatsoever whereof
widthwise wus yet yon
"""

NOUNS = """
academician acccounting accenting accounting accrediting acrylic actuary additive adjective adjourning adventuring
adversary advertising agrochemical airspeed ally alternative amassing anesthetic angelfish anguish anniversary anomaly
antibiotic anything apothecary appeasing archdiocese archive arithmetic armful arming arsenic ascetic assembly attic
attitudinizing auctioning auditing aviary babbiting babble backtracking baking balancing ballooning balloting banking
barbarian bargaining barnsful bartering basting bathing bauble baying bayly bedding beehive beggary begining beheading
belching belly bellyaching belting beneficiary bestiary bickering bicycling bidding biking billing binding biped
blackening blacking blacklisting blemish blessing bloating bloodshed blowfish bluefish bluestocking bluing boating
bodybuilding bombing booking bookkeeping bootlegging borrowing bottling boundary bowling bowstring boxing brainwashing
brawling breathing breed brewing bricklaying briefing briefly broadcasting bubble budgeting buffetting bugging
building bully burglary butchering butterfly cable callipygous camping caning canning capillary cardiomegaly
carloading carousing carpeting catering catfish caving ceiling chairing charting cheating cheerleading cheese chemical
chinning chive choring christening cladding clanging cleaning cleansing cleric clerking clinic clinician clipping
clocking clothing clouding clowning coaching coating coddling codfish coding coloring comedian commentary commissary
commissioning composting conditioning congratulating coning consulting contracting cooking cooling copying corollary
costcutting costuming cottonseed counseling counteroffensive counterprogramming countian couponing couscous cowling
crackling craving crediting creed critic croaking crucible curling cushioning custodian cycling cynic dancing darling
daybed daydreaming deathbed debunking decisionmaking decking decorating deficitcutting delinking delisting demonizing
depositary derring dervish detective dialectic diary dickering dictionary dieting dining diocese directive disassembly
discounting discrediting dish disincentive dispensary displacing districting diuretic dive doble doctoring documentary
doweling downgrading drenching dressing dressmaking dribble drilling drinking drive drubbing drugtrafficking
drumbeating duckling dwelling dyeing earful earring eavesdropping ecliptic editing electrician electroplating
embalming emissary enameling engineering engraving enrolling ensemble enslaving epic epidemic equalizing equivocating
estuarian estuary etching ethic eutectic evening everything execuitive executive exeuctive expletive expunging eyeful
fable fabric factoring fainting fairing family fanatic farming fastening featherbedding feeling fellowfeeling fencing
fetish fiddling fielding filing filly filmmaking finagling financing fingerprinting firebombing firefighting
fireproofing fireweed fish fishing flavoring flaxseed fledgling flooring flouting flowering flushing fluting foaming
folly footing foraging foreboding forecasting foregoing forwarding fouling founding foundling framing franchising
franking freelancing frescoing frolic frosting fudging fumble functionary funding furbishing furnishing gabble gable
gadfly gaging gamble gambling gaming gardening garlic garnish gassing gathering geese gelding gentian gerrymandering
ghostbusting gibberish gilding ginning glossary gnawing gobble goldfish golfing graining granary grating greed
greeting griping grizzly grooming grouping guardian gully gunloading guzzling hairtonic handful handling handwriting
harrumphing harvesting hashing hashish hatching hatred headlinese healing hearing heating herring hijacking hillbilly
hissing historian hitching hive hoarding hoisting homebuilding homecoming homeshopping honeymooning honorific
horseradish hotbed housebreaking housecleaning houseful housekeeping housing humming humped hunting hyperventilating
illogic imaging improvising incentive indexing indoctrinating infighting infinitive infirmary initiative inking
inkling inning interlining intermediary intitiative invective invoicing itinerary jamming jawboning jelly jellyfish
jogging journalese judiciary jumble junketeering keening kenning kidnapping landing landscaping laundering lawyering
laxative leaching leasing lending lessening lettering leveling librarian library licensing lighting lightning liking
lily listing littering loading loathing loblolly locomotive lodging logging logic loitering longing looting lopping
machining madrigaling magic magician mailing malfunctioning maneuvering manganese manuevering manufacturing mapping
marble marbleizing marketing marketmaking marshalling matchmaking mathematician mating matting meaning meatpacking
mechanic meeting melancholy memorizing merchandising merchantbanking meridian merrymaking messaging metalworking
metaphysic midmorning milling mining mischarging misreading missive misunderstanding modeling molding monitoring
monopoly monosyllable montgolfing moonlighting mooring morning mortaring mosaic mothballing motive moulding
mountaineering mouthful mudslinging mugging multiplexing mumble mushrooming music musician narrative necking
nestbuilding nestling networking neurasthenic newlywed newsgathering nonogenarian nosebleed nosedive nothing nursing
objective obsidian obstetrician offering offing offspring oilheating oilseed oligopoly opening opportuning outing
outpouring outstripped overbuilding overcrowding overdrive overeating overfunding overgrazing overharvesting
overspending overstraining oversupply packaging padding paging painting pairing pandemic paneling panic panoply
parable paragraphing parceling parenting parish parking parliamentarian parting patenting peacemaking pebble
pediatrician penitentiary periodical perspective petrochemical petting phenolic philharmonic photofinishing
phrasemaking phrasing physician pic picketing picnic pigeonholing piloting piping planking planning plastering plastic
playwriting plenipotentiary plumbing plundering pocketful poisoning politician politicking polling poppyseed portering
posturing prancing preaching preamble preprinting prerogative presorting pricecutting pricing printing printmaking
proceeding processing profittaking programing programming publishing pudding pummeling purhasing quadric quandary
quelling quenching quisling rabble racketeering radish railbed railbiking railing rally rambling rapeseed rapping
ratcheting rating rationing reading reasoning recitative reckoning recording recordkeeping recycling redfish
refinancing refining refocusing refueling regrouping rehearing relic relicensing relish relisting reliving remarrying
rendezvous reordering repainting reply repositioning representative repricing republic reroofing restructuring
retailing retelling retouching retraining retrenching retrofitting retrospective revaluing reworking rewrapped
rhetoric ribbing rifling rigging rinsing rioting roadbed roadbuilding robing rocking rodding roleplaying romanticizing
roofing roomful rowing rubbish rubble ruble rubric ruffian ruling rumble rustling sabbatical sable safekeeping sailing
salary sampling sanctuary sanding sanitizing sapling sassing sawing scaffolding scanning scapegoating scheduling
schmoozing schooling scoffing scoped scorekeeping scowling scramble screed screening scribing scrubbing sealing
seasoning seating seaweed secretary sedative seedbed seminarian seminary sentencing septuagenarian sequestering
servicing sewing shading shadowing shareholding shaving shearing sheathing sheeting shellfish shelving shielding
shimming shipbuilding shish shoestring shooting shoplifting shopping shortcoming shortcovering shred shrieking
shrimping sibling siding sifting sighting sightseeing sinning siting sizing skeptic skiing skinning skirmish
skirmishing slaying sledding sleuthing smattering smoking sniping snorting soldiering something sourcing souring
sowbelly sowing spacing speechwriting speed spelling spending spic splitting sponging spoonful spraying spring
sprinkling squabble squabbling squeaking staining stapling statistic statistician statuary steed steelmaking steering
sterling stiffening stitching stockpiling storytelling string stroking stumping styling subcontracting subsidiary
sudsing summary supply surfing swearing sweetening swooning swordfish syllable table tablespoonful tactic tally
tanning taping teaching technician telemarketing telescoping televising tenting testing thanksgiving theologian
theorizing thimble thirtysomething thrashing threshing tiering timetable timing tinkering tinting tonic topic toweling
trading traffic trafficking training transactionstructuring trashing trespassing trouble trouncing trucking tubing
tumble tumbleweed tunic turntable tweed typesetting typewriting typing underbedding underbelly underbracing
undergirding underling underpinning undersecretary understanding undertaking underwriting undoing unfrocking
unraveling unsealing unwinding upbringing uprising upswing varityping varnish vegetable veiling veining vending
ventilating veterinarian videoconferencing vocabulary voting wagering warehousing warming warning waterproofing
watershed waterskiing waxing weakling weaponsmaking weathering wedding weeked weighting welding wellbeing wellspring
whaling wheeling whipcracking whipsawing whoring wignapping winnowing wiretapping wiring withholding wive woodgraining
woodshed woodworking wording workaholic worktable worshipped wrondgoing wrongdoing yachting yearning zoning
"""
