"""What several wordings of `rules.py` share, by name: a unit, a month and its day, a year told in words."""

# Pieces that several phrases share.
PIECES = {
    # A word that is no time word, those included that matter beside "since" alone.
    "ANYWORD": (
        "(?:OTHER|DEED|BEEN|THEN|SPAN|POSSESSOR|SAYING|ANNIVERSARY|FESTIVE|BEGAN|ENDED|HAS|QUARTER"
        "|OUTCOME)"
    ),
    "HAPPENING": "(?:DEED|CAMPAIGN)",
    "ANYMONTH": "(?:MONTH|MAYBE|MABBR STOP?)",
    "MONTHDAY": "(?:DAY|ORDNUM)",
    "COUNT": "(?:ARTICLE|NUMWORD|DAY|SHORTYEAR|NUMBER)",
    # What may come behind a day number: "May 5 and 6 near", but not "May 5 and 6 soldiers".
    "NOT_COUNTING": "(?!ANYWORD|CAPWORD|NUMWORD)",
    # "14 December 2014", "in July last year", "on 17 July of the same year"
    "OF_YEAR": (
        "(?:COMMA?(?:OF|IN)?(?:<year:YEAR>|LAST<lastyear:YEARUNIT>(?!QUOTES)"
        "|THIS<thisyear:YEARUNIT>(?!QUOTES)|NEXT<nextyear:YEARUNIT>(?!QUOTES)"
        "|(?:THE?SAME|THAT)<sameyear:YEARUNIT>|THE?PREVIOUS<yearbefore:YEARUNIT>"
        "|THE?FOLLOWING<yearafter:YEARUNIT>|ARTICLE<yearbefore:YEARUNIT>EARLIER"
        "|ARTICLE<yearafter:YEARUNIT>LATER"
        "|THE<yearbefore:YEARUNIT>BEFORE(?!ANYWORD|CAPWORD|THE|ARTICLE)))"
    ),
    # "Wednesday's election", "the elections in Kor on Wednesday"
    "TO_DEED": (
        "(?:THE?<weekday:WEEKDAY>QUOTES"
        "|(?:THE|POSSESSOR)?HAPPENING(?:IN CAPWORD+)?ON<weekday:WEEKDAY>)"
    ),
    "PARTOF": "(?:PART COMMA?(?:OF|ON)+(?:THE (?:PART OF|ORDNUM OF)?)?)",
    "PERIOD": "(?:(?:<early:EARLY|START>|<late:LATE>|<mid:MIDDLE>|<end:END>)(?:IN|OF|DASH)*)",
    "UNIT": "(?:<week:WEEKUNIT>|<monthunit:MONTHUNIT>|<yearunit:YEARUNIT>)",
    "ANYUNIT": (
        "(?:<hour:HOUR>|<day:ANYDAY>|<week:WEEKUNIT>|<fortnight:FORTNIGHT>"
        "|<monthunit:MONTHUNIT>|<yearunit:YEARUNIT>|<decadeunit:DECADEUNIT>)"
    ),
    "ANYDAY": "(?:ADAY|DAYUNIT)",
    "TIMEUNIT": "(?:MINUTE|HOUR|ANYDAY|WEEKUNIT|FORTNIGHT|MONTHUNIT|YEARUNIT|DECADEUNIT)",
    # A month alone needs such a word before it: "in July", "the August offensive".
    "AFTER_CUE": (
        "(?<=IN|ON|OF|BY|TO|AND|THE|SINCE|UNTIL|BETWEEN|FROM|BEFORE|AFTER|ASOF|DASH|OPEN|"
        "ARTICLE|EARLIER|LATER)"
    ),
    "AFTER_PLAIN_CUE": "(?<=IN|SINCE|UNTIL|BETWEEN|FROM|BEFORE|AFTER|ASOF|EARLIER)",
    "AFTER_MONTH": "(?<=MONTH TO|MONTH AND|MONTH UNTIL|MAYBE TO|MAYBE AND|MAYBE UNTIL)",
    "AFTER_YEAR_CUE": (
        "(?<=IN|OF|BY|SINCE|UNTIL|BETWEEN|FROM|BEFORE|AFTER|ASOF|OPEN|START|AND|TO|DASH)"
    ),
}
