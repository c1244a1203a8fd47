"""Words that join others and say little alone, and the pronouns that say who does what to whom."""

PERSONS = frozenset(
    "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers "
    "herself they them their theirs themselves".split()
)
"""Pronouns of persons: one changed for another changes who does what."""

FUNCTION = frozenset(
    "a an the this that these those it its itself and or but of to in on at for with from by as than then so is "
    "am are was were be been being has have had do does did doing will shall which who whom whose what where when "
    "how why there here into onto upon over up out off down through because while though although also just "
    "really very 's 'd going go get got well now okay right too one ones such any each both other between during "
    "about around back sir madam please".split()
)
