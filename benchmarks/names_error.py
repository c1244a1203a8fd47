"""How far the table of given names reaches, and how often it is wrong, on politicians of many countries.

    names_error.py EVERYPOLITICIAN.tsv

Prints a row a region: people with a recorded sex, the share the table says anything of, and of those the share it
gets wrong. The list: EveryPolitician (country, legislature, name, given_name, family_name, gender, …).
"""

import csv
import sys
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

from quotecheck.lexicon.nicknames import usual_pronoun

REGIONS = {
    "North America, UK, Ireland, Oceania": (
        "United_States_of_America UK Ireland Canada Australia New_Zealand Jersey Guernsey Isle_of_Man Scotland "
        "Wales Northern_Ireland"
    ),
    "Western and Northern Europe": (
        "Germany France Switzerland Austria Belgium Netherlands Luxembourg Norway Sweden Denmark Finland Iceland "
        "Faroe_Islands Greenland Liechtenstein Monaco Aland"
    ),
    "Southern Europe": ("Italy Spain Portugal Greece Malta Cyprus San_Marino Andorra"),
    "Eastern Europe, Caucasus": (
        "Poland Czech_Republic Slovakia Hungary Romania Bulgaria Ukraine Russia Belarus Moldova Estonia Latvia "
        "Lithuania Serbia Croatia Slovenia Kosovo Albania Macedonia Montenegro Bosnia_and_Herzegovina Georgia "
        "Armenia Azerbaijan Abkhazia"
    ),
    "Latin America, Caribbean": (
        "Mexico Brazil Argentina Chile Colombia Peru Venezuela Ecuador Bolivia Uruguay Paraguay Cuba Guatemala "
        "Honduras Costa_Rica Panama Haiti Dominican_Republic Jamaica Bahamas Barbados"
    ),
    "Middle East, North Africa, Turkey": (
        "Turkey Israel Iran Iraq Syria Lebanon Jordan Egypt Morocco Algeria Tunisia Libya Yemen Saudi_Arabia "
        "Kuwait Bahrain United_Arab_Emirates Oman Qatar Palestine"
    ),
    "Sub-Saharan Africa": (
        "Cameroon Tanzania Congo-Kinshasa South_Africa Nigeria Kenya Uganda Ghana Zimbabwe Zambia Rwanda Burundi "
        "Ethiopia Somalia Somaliland Sudan South_Sudan Senegal Mali Niger Benin Togo Malawi Mozambique Angola "
        "Namibia Botswana Sierra_Leone Liberia Gambia Madagascar Mauritius Chad Gabon Lesotho Swaziland"
    ),
    "South Asia": ("India Pakistan Bangladesh Nepal Sri_Lanka Afghanistan Bhutan Maldives"),
    "East Asia": ("China Japan Taiwan South_Korea North_Korea Hong_Kong Mongolia Macau"),
    "South-East Asia": (
        "Malaysia Singapore Indonesia Vietnam Thailand Philippines Myanmar Cambodia Laos Brunei East_Timor"
    ),
}


def plain(word: str) -> str:
    """Return a word lower-case and without accents, as the table has it."""
    return "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c))


def main() -> None:
    """Print the table."""
    region_of = {country: region for region, countries in REGIONS.items() for country in countries.split()}
    tally: dict[str, Counter[str]] = defaultdict(Counter)
    seen = set()
    with Path(sys.argv[1]).open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE):
            given = (row["given_name"] or row["name"]).split()
            person = (row["country"], row["name"])
            if row["gender"] not in ("male", "female") or not given or person in seen:
                continue
            seen.add(person)
            truth = {"male": "he", "female": "she"}[row["gender"]]
            told = usual_pronoun(plain(given[0]))
            for region in (region_of.get(row["country"], "elsewhere"), "all"):
                tally[region]["people"] += 1
                tally[region]["told"] += bool(told)
                tally[region]["wrong"] += bool(told) and told != truth
                tally[region]["women told he"] += told == "he" and truth == "she"
                tally[region]["men told she"] += told == "she" and truth == "he"
    print(f"{'region':40s} {'people':>7s} {'covered':>8s} {'wrong':>7s}  (he for she, she for he)")
    for region in [*REGIONS, "elsewhere", "all"]:
        c = tally[region]
        if c["people"]:
            print(
                f"{region:40s} {c['people']:7d} {c['told'] / c['people']:8.1%} {c['wrong'] / max(1, c['told']):7.2%}"
                f"  ({c['women told he']}, {c['men told she']})"
            )


if __name__ == "__main__":
    main()
