"""Nouns that tell what kind of voice a phrase means: a person's role, a group, a document, a body, a place."""

PERSON_NOUNS = frozenset(
    """
    academic accountant accuser activist actor actress adviser advisor advocate agent aide alderman ally ambassador
    analyst anchor announcer applicant archbishop architect artist assassin assistant astronaut astronomer athlete
    attacker attorney author backer banker bishop blogger boss boxer boy broadcaster-in-chief brother builder
    businessman businessperson businesswoman buyer campaigner candidate captain cardinal caretaker caller celebrity
    chair chairman chairperson chairwoman chancellor chief citizen clergyman cleric clerk coach colleague collector
    colonel columnist comedian commander commentator commissioner composer congressman congresswoman conservationist
    constable consultant contractor coordinator coroner correspondent councillor councilman councilor councilwoman
    counsel counselor critic curator customer dad daughter dealer dean defendant demonstrator deputy designer
    detective diver pilot sailor developer diplomat director doctor donor driver ecologist economist editor educator
    employee employer
    engineer envoy ex-husband ex-wife executive expert explorer farmer father fighter filmmaker firefighter fisherman
    founder friend gardener general geologist girl girlfriend boyfriend governor grandfather grandmother grandson
    granddaughter guard guest guide gunman head headmaster headteacher historian host hostage hotelier hunter husband
    incumbent independent inspector instructor investigator investor inventor journalist judge juror justice king
    lady landlord landowner lawmaker lawyer leader lecturer legislator lieutenant lobbyist magistrate major maker man
    manager marine mayor mechanic mediator midwife migrant minister mogul monk mother mum mom musician negotiator
    neighbor neighbour nephew newcomer niece nominee novelist nun nurse observer officer official officeholder operator
    opponent organiser organizer owner painter paramedic parent parishioner participant partner passenger pastor
    patient patriarch peacekeeper pensioner person philosopher photographer physician physicist pilot plaintiff
    planner player poet policeman policewoman politician pollster pope postman premier presenter president priest
    prime-minister prince princess principal prisoner producer professor programmer promoter prosecutor protester
    psychiatrist psychologist publisher pundit queen rabbi ranger reader realtor receptionist recruiter rector refugee
    registrar regulator reporter representative republican democrat researcher resident rival runner sailor salesman
    scholar scientist scribe secretary senator sergeant sheriff shopkeeper singer sister skipper socialist soldier
    solicitor son source speaker specialist spokesman spokesperson spokeswoman staffer statesman statistician
    stepfather stepmother strategist student superintendent supervisor supporter surgeon surrogate survivor suspect
    sultan teacher teen teenager technician tenant therapist tourist trader trainer traveler traveller treasurer
    trustee tutor tycoon uncle undersecretary veteran veterinarian victim villager visitor volunteer voter waiter
    waitress warden watchdog-chief whistleblower widow widower wife winner witness woman worker writer youth
    zoologist aunt billionaire businessperson chairlady chef cop co-founder cofounder co-author coauthor co-chair
    co-owner vice-president vice-chairman editor-in-chief commander-in-chief lieutenant-governor whip operative
    bridegroom bride cousin toddler infant baby child detainee inmate convict fugitive imam mufti sheikh emir vicar
    chaplain rapper drummer guitarist goalkeeper striker midfielder defender batsman bowler captain-designate
    quarterback pitcher catcher cyclist swimmer sprinter referee umpire jockey
    archaeologist attendee bystander insider interviewee member onlooker passer-by relative respondent shopper sibling
    spectator teammate
    anthropologist archeologist biologist botanist cardiologist chemist climatologist criminologist dermatologist
    entomologist environmentalist epidemiologist ethicist ethnographer geneticist geographer geophysicist gynecologist
    hydrologist immunologist linguist mathematician meteorologist microbiologist neurologist neuroscientist
    neurosurgeon nutritionist obstetrician oceanographer oncologist ornithologist paediatrician pediatrician
    palaeontologist paleontologist pathologist pharmacist pharmacologist physiologist physiotherapist psychotherapist
    radiologist seismologist sociologist theologian toxicologist virologist volcanologist actuary acrobat
    administrator adventurer agronomist airman animator archivist artisan auctioneer auditor ballerina barista barman
    barrister bassist beekeeper biographer bodybuilder bodyguard bookseller bricklayer cameraman caregiver carer
    cartoonist cashier cellist chauffeur choreographer cinematographer climber clinician cosmonaut cowboy craftsman
    cricketer dancer demographer dentist dietician dietitian electrician entertainer entrepreneur essayist financier
    florist footballer freelancer glaciologist golfer grocer gymnast hairdresser housekeeper humorist illustrator
    influencer innkeeper janitor jeweller jeweler labourer laborer landlady librarian lifeguard lyricist medic
    missionary mountaineer nanny naturalist optician organist philanthropist photojournalist pianist playwright
    plumber publican rancher restaurateur saleswoman saxophonist schoolboy schoolgirl schoolteacher screenwriter
    sculptor seamstress singer-songwriter skater skier songwriter sportsman sportswoman stockbroker storyteller surfer
    surveyor undertaker violinist vlogger vocalist welder winemaker wrestler youtuber zookeeper retiree churchgoer
    worshipper motorist pedestrian islander homeowner asylum-seeker petitioner assailant burglar hacker jihadist
    paratrooper parliamentarian headmistress provost shareholder vice-chair vice-chancellor
    """.split()
)
"""Singular nouns for one person by work, standing or kin."""

GROUP_NOUNS = frozenset(
    """
    academics activists actors advisers advisors advocates aides allies analysts archaeologists associates
    astronomers attorneys authorities authors backers brothers campaigners candidates children citizens clerics
    coaches colleagues commanders commentators conservatives councillors couples critics customers democrats
    demonstrators detectives diplomats directors doctors donors drivers economists editors employees engineers
    executives experts families fans farmers fighters firefighters forces founders friends governors historians
    insiders investigators investors islamists journalists judges jurors lawmakers lawyers leaders legislators liberals
    locals managers members men migrants militants ministers mothers neighbors neighbours nurses observers officers
    officials operatives opponents organisers organizers others owners parents partners passengers people physicians
    players politicians pollsters prosecutors protesters pundits rebels refugees relatives reporters representatives
    republicans researchers residents rivals scholars scientists senators shareholders siblings sisters soldiers
    sources spokesmen spokespeople staffers strategists students supporters surrogates survivors teachers teammates
    teenagers tenants terrorists troops trustees unionists users veterans victims villagers volunteers voters
    witnesses women workers writers youths visitors delegates spectators passers-by onlookers neighbours shoppers
    commuters daughters sons cousins twins police staff crew public audience couple
    """.split()
)
"""Plural and collective nouns for several people."""

DOCUMENT_NOUNS = frozenset(
    """
    account advert affidavit agenda agreement amendment analysis announcement appeal application article assessment
    audit autopsy bill blog book booklet brief briefing brochure bulletin caption charter circular column
    communique communiqué complaint constitution contract decision declaration decree diary directive dispatch
    document dossier draft editorial email e-mail essay evaluation filing findings forecast guide guideline
    guidelines handbook indictment inquiry investigation invitation judgment judgement lawsuit leaflet letter listing
    manifesto manual memo memoir memorandum message minutes motion newsletter note notice notification novel
    obituary op-ed opinion order paper paragraph petition placard plan pledge policy poll post poster posting preamble
    press-release proclamation profile proposal prospectus publication questionnaire ransom-note ranking reading
    readout recommendation record release reply report resolution review ruling script sign statement story study
    subpoena submission suit summary survey testimony text thesis transcript treaty tweet verdict video warning
    warrant website will
    """.split()
)
"""Nouns for something written or published, which speaks as *it*."""

BODY_NOUNS = frozenset(
    """
    academy administration agency airline airport alliance army arm assembly association authority bank board body
    brand broadcaster bureau business cabinet camp campaign cartel center centre chain chamber channel charity church
    city clinic club coalition college commission committee company conference confederation congress consortium
    corporation council country county court daily delegation department division embassy enterprise faction factory
    family federation firm force foundation franchise fund gang garrison giant government group hospital house
    industry institute institution insurer junta jury kingdom league legislature lender lobby magazine maker-group
    manufacturer media military ministry mission monarchy mosque movement museum navy network newspaper
    organisation organization outfit outlet panel paper parliament parish party platform police police-force port
    prosecution publisher-group radio railway regime regulator-body retailer school secretariat senate service
    show society startup state station studio syndicate tabloid team television temple think-tank town trade-union
    tribunal trust union unit university village watchdog wing
    """.split()
)
"""Nouns for an institution, firm, outlet or other body, which speaks as *it* or, in British use, *they*."""

OUTLET_NOUNS = frozenset(
    "broadcaster network newspaper paper daily magazine channel tabloid outlet agency weekly station".split()
)
"""Nouns that stand for an outlet named before: “the US broadcaster”."""

BODY_NAME_WORDS = frozenset(
    """
    academy action administration affairs agency airlines airways alliance america army assembly association authority
    bank board broadcasting brothers bureau cabinet campaign capital caucus center centre chamber church city clinic
    club coalition college commission committee company conference confederation congress consortium constitution corp
    corporation council county court courts defense department dept directorate district division education embassy
    enterprises exchange express fbi federation financial force forces forum foundation front fund gazette government
    group guard herald holdings hospital hotel house inc industries initiative institute insurance international
    journal league library limited llc llp lobby ltd magazine mail media military ministry mission mosque motors
    movement museum navy network networks news newspaper office organisation organization pac parenthood parliament
    partners party patrol plc police post press prison project radio records registry republic school senate service
    services society relations research sciences studies statistics standard state states station stores studios
    system systems taliban team technologies telegraph television temple times town treasury tribune tribunal trust tv
    union united university video watch works
    """.split()
)
"""Words that, as the last of a capitalised name, make it a body and not a person."""

PLACE_NAME_WORDS = frozenset(
    """
    airport avenue bay beach boulevard bridge building canal canyon castle cemetery coast creek desert drive falls
    field forest fort gardens gate grove gulf hall harbor harbour heights hill hills highway island islands isles
    lake land lane mall mount mountain mountains ocean palace park peak peninsula plaza point port province region ridge
    river road rock sea shore springs square stadium strait strip street summit terrace tower towers trail tunnel
    territory valley village ville wall west woods zone east north south
    """.split()
)
"""Words that, as the last of a capitalised name, make it a place."""

WORK_NAME_WORDS = frozenset(
    """
    act agreement amendment award awards bible book bowl cup championship championships championship code convention
    crisis cross day deal debate declaration eve festival games holocaust law medal olympics order pact plan prize
    protocol quran koran report revolution rights rule series show spring standard study survey testament today tour
    tournament treaty tuesday war week weekly year
    """.split()
)
"""Words that, as the last of a capitalised name, make it a law, event, prize or work."""


HEAD_KINDS = {
    **dict.fromkeys(BODY_NOUNS, "body"),
    **dict.fromkeys(DOCUMENT_NOUNS, "document"),
    **dict.fromkeys(GROUP_NOUNS, "group"),
    **dict.fromkeys(PERSON_NOUNS, "person"),
}
"""What kind of voice each common noun is; a noun on two lists is the later here."""


def head_kind(noun: str) -> str:
    """Return ``person``, ``group``, ``document``, ``body`` or an empty string for a lower-case common noun."""
    return HEAD_KINDS.get(noun, "")
