"""Words that begin with an apostrophe because a letter was dropped: what follows the mark, in small letters.

Collected by hand from general dictionaries; a decade or a year (’90s, ’05) is known by its digits instead.
"""

ELISIONS = frozenset(
    "bout cause cept cos coz cuz em ere fess fore gainst gator hood kay less lo mongst n neath nother nuff phone "
    "pon round roo scuse sfunny shrooms sides spose sup tude tween twixt til till tis tisn twas twasn twere twill "
    "twould twont twouldn um un uns ye zactly burbs copter merica murica mericans".split()
)
