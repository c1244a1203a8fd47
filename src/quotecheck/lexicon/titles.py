"""Abbreviations that end in a full stop without ending a sentence."""

BEFORE_A_NAME = frozenset(
    """Mr Mrs Ms Mx Dr Prof Rev Fr Sr Sen Sens Rep Reps Gov Govs Lt Col Gen Maj Capt Cmdr Sgt Cpl Pvt Adm Brig Pres Hon
    Atty Supt Det Insp Amb Msgr St Mme Mlle Del Assemb Ald Cllr Asst Dir Sec Min Dep""".split()
)
"""Titles and ranks: the next word is a name."""

ABBREVIATIONS = BEFORE_A_NAME | frozenset(
    """Jr Sr Inc Corp Co Ltd Bros vs etc al No Nos Ft Mt Ave Blvd Rd Dept Univ Assn Jan Feb Mar Apr Jun Jul Aug Sept Sep
    Oct Nov Dec Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla
    Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Sask Alta a.m p.m i.e e.g c.f approx est""".split()
)
"""Words that a full stop may follow inside a sentence."""
