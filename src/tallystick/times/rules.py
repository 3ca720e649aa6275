"""Every wording that dates an event, as a table: a name, a phrase of word classes, how to read it.

In a phrase, words in capitals are classes of `time_words.tsv` (or of numbers and signs by shape),
`?`, `*`, `|` and brackets are those of regular expressions, and `<weekday:WEEKDAY>` names a part
for the reading. At one place in the text the first rule that fits wins, so that longer wordings
stand above shorter ones.
"""

from dataclasses import dataclass

from tallystick.times import counting as count
from tallystick.times import reading as read
from tallystick.times.mention import TimeKind
from tallystick.times.reading import Resolve

DATED, RELATIVE, NARRATIVE = TimeKind.DATED, TimeKind.RELATIVE, TimeKind.NARRATIVE
VAGUE, AHEAD = TimeKind.VAGUE, TimeKind.AHEAD


@dataclass(frozen=True, slots=True)
class Rule:
    """One wording: "two days ago" is `<n:COUNT> DAYUNIT AGO`, read by `ago`."""

    name: str
    phrase: str
    resolve: Resolve
    kind: TimeKind


RULES: tuple[Rule, ...] = (
    Rule("iso-date", "<iso:ISO>", read.iso_day, DATED),
    Rule("numeric-date", "<numeric:NUMERIC>", read.numeric_day, DATED),
    Rule("named-day", "<named:NAMED>", read.named_day, DATED),
    # "over the Easter weekend", not "an Easter weekend market"
    Rule(
        "feast-weekend",
        "(?<=THE|THIS|LAST|PAST|OVER|IN|ON)<holiday:HOLIDAY>WEEKEND(?!ANYWORD)",
        read.feast_weekend,
        RELATIVE,
    ),
    # "a Christmas market", "an Easter weekend fair"
    Rule(
        "named-after-a-feast",
        "HOLIDAY(?:FESTIVE|WEEKEND|WEEKUNIT|SPAN)",
        read.named_after_a_day,
        VAGUE,
    ),
    Rule("feast", "<holiday:HOLIDAY>(?:COMMA?OF?<year:YEAR>)?", read.feast_day, DATED),
    Rule(
        "group-name",
        "(?:THE(?:ANYMONTH MONTHDAY|MONTHDAY OF?ANYMONTH)CAPWORD?CAPWORD?"
        "|(?:ANYMONTH MONTHDAY|MONTHDAY OF?ANYMONTH))NAMENOUN",
        read.named_after_a_day,
        VAGUE,
    ),
    # "5 and 6 May 2014", "between 3 and 6 May", "May 3-6", "May 3 and 4", "on May 3, 5 and 8"
    Rule(
        "days-of-month",
        "THE?<day:MONTHDAY>(?:AND|OR|TO|DASH|UNTIL|COMMA)THE?<until:MONTHDAY>OF?<month:ANYMONTH>"
        "OF_YEAR?",
        read.month_days,
        DATED,
    ),
    Rule(
        "days-of-month",
        "PARTOF?(?:WEEKDAY COMMA?)?<month:ANYMONTH><day:MONTHDAY>(?:COMMA MONTHDAY)*COMMA?"
        "(?:AND|OR|TO|DASH|UNTIL)<until:MONTHDAY>NOT_COUNTING(?!DASH)OF_YEAR?",
        read.month_days,
        DATED,
    ),
    # "20 FEB 90", as wires had it: nothing counted may follow
    Rule(
        "day-month-year",
        "<day:DAY><month:MABBR>STOP?<year:SHORTYEAR|DAY>(?=OPEN|DASH|COMMA|STOP|SIGN|BREAK|$)",
        read.month_day,
        DATED,
    ),
    Rule(
        "day-month-year",
        "<day:DAY><month:MONTH|MAYBE><year:SHORTYEAR|DAY>(?=OPEN|DASH DASH)",
        read.month_day,
        DATED,
    ),
    # "c. 347 - 30 September 420)", "in December of 384"
    Rule(
        "day-month",
        "(?<=DASH|OPEN)<day:DAY><month:ANYMONTH><earlyyear:NUMBER>(?=SIGN)",
        read.month_day,
        DATED,
    ),
    Rule("month-year", "<month:ANYMONTH>OF<earlyyear:NUMBER>", read.month_of_year, DATED),
    # "Monday, 14 December 2014", "on the evening of 3 February", "the 3rd of May"
    Rule(
        "day-month",
        "PARTOF?(?:(?:WEEKDAY|WDABBR STOP?)PART?COMMA?)?THE?<day:MONTHDAY|ORDWORD(?=ADAY?OF)>"
        "(?:ADAY?OF|DASH)?<month:ANYMONTH>(?:DASH?OF_YEAR|(?!MONTHDAY NOT_COUNTING))",
        read.month_day,
        DATED,
    ),
    # "Dec. 14", "December 14th, 2014"; "in May 20 soldiers died" holds no day
    Rule(
        "month-day",
        "PARTOF?(?:(?:WEEKDAY|WDABBR STOP?)PART?COMMA?)?(?<!IN)<month:ANYMONTH>THE?<day:MONTHDAY>"
        "OF_YEAR?",
        read.month_day,
        DATED,
    ),
    Rule(
        "month-day",
        "<month:ANYMONTH><day:MONTHDAY>(?:OF_YEAR|NOT_COUNTING)",
        read.month_day,
        DATED,
    ),
    # "the first week of March", "the last 6 days of January"
    Rule(
        "week-of-month",
        "THE?(?:<ordinal:ORDWORD|ORDNUM>|<lastweek:LAST>)WEEKUNIT(?:OF|IN)<month:ANYMONTH>OF_YEAR?",
        read.week_of_month,
        RELATIVE,
    ),
    # "the week of April 15"
    Rule(
        "week-of-day",
        "(?<=THE|THIS|SAME)WEEKUNIT OF"
        "(?:<month:ANYMONTH><day:MONTHDAY>|<day:MONTHDAY><month:ANYMONTH>)OF_YEAR?",
        read.week_of_day,
        RELATIVE,
    ),
    Rule(
        "days-in-month",
        "THE?(?:ORDWORD|<final:LAST>)<n:COUNT>ANYDAY(?:OF|IN)<month:ANYMONTH>OF_YEAR?",
        read.days_of_month,
        RELATIVE,
    ),
    Rule(
        "half-month",
        "THE?<half:ORDWORD>HALF OF<month:ANYMONTH>OF_YEAR?",
        read.month_of_year,
        RELATIVE,
    ),
    # "early July", "mid-March 2014", "at the end of May"
    # "in the 12 months to October", "the year to March 2023", as crime figures are told
    Rule(
        "months-to",
        "(?:<n:COUNT>MONTHUNIT|(?<=THE)YEARUNIT)TO(?:THE?END OF)?<month:ANYMONTH>OF_YEAR?",
        read.months_to,
        DATED,
    ),
    Rule("month-year", "PERIOD?<month:ANYMONTH>OF_YEAR", read.month_of_year, DATED),
    Rule("part-of-month", "PERIOD<month:MONTH|MAYBE>", read.month_of_year, RELATIVE),
    # "earlier in June": of that month, and not the news
    Rule("earlier-month", "EARLIER IN<month:MONTH|MAYBE>", read.month_of_year, RELATIVE),
    Rule("next-month-named", "NEXT<month:MONTH|MAYBE>", read.next_month_named, AHEAD),
    Rule(
        "last-month-named",
        "(?:LAST|PAST)<month:MONTH|MAYBE>(?!MONTHDAY NOT_COUNTING)",
        read.last_month_named,
        RELATIVE,
    ),
    Rule("month", "THIS<month:MONTH|MAYBE>", read.month_of_year, RELATIVE),
    # "July was the deadliest month this year, with 90 killed"
    Rule(
        "month",
        "<month:MONTH|MAYBE>OF_YEAR?OTHER(?:THE|POSSESSOR)?MOST MONTHUNIT(?:(?:OF|IN)?OF_YEAR)?",
        read.month_of_year,
        RELATIVE,
    ),
    Rule("month", "AFTER_CUE<month:MONTH>", read.month_of_year, RELATIVE),
    Rule("month", "AFTER_PLAIN_CUE<month:MAYBE>(?!CAPWORD)", read.month_of_year, RELATIVE),
    # "between January and March"
    Rule("month", "AFTER_MONTH<month:MAYBE>NOT_COUNTING", read.month_of_year, RELATIVE),
    Rule("month", "(?<=THE)<month:MAYBE>(?=ANYWORD)", read.month_of_year, RELATIVE),
    # Seasons and years
    Rule("season", "<season:SEASON>(?:OF|IN)?<year:YEAR>", read.season_of_year, DATED),
    Rule("last-season", "(?:LAST|PAST)<season:SEASON>", read.last_season, RELATIVE),
    # "a man in his late 30s" is of an age
    Rule("age", "POSSESSOR(?:EARLY|LATE|MIDDLE)?DASH?DECADE", read.no_time, VAGUE),
    Rule("decade", "(?<=THE|EARLY|LATE|MIDDLE|DASH|QUOTES)<decade:DECADE>", read.decade, DATED),
    # "in 1930s", not "man in 30s shot"
    Rule("decade", "<decade:DECADE>", read.full_decade, DATED),
    Rule(
        "years",
        "<year:YEAR>(?:DASH|TO|UNTIL)<until:YEAR>NOT_COUNTING",
        read.years,
        DATED,
    ),
    # "the 1980-1992 civil war"
    Rule("years", "(?<=THE|OPEN)<year:YEAR>DASH<until:YEAR>", read.years, DATED),
    # "a disastrous 1994-96 war", "the 2006-07 fighting"
    Rule(
        "years",
        "(?<=THE|ARTICLE|ANYWORD|CAPWORD)<year:YEAR>DASH<until:YEAR|SHORTYEAR|DAY>(?=ANYWORD)",
        read.years,
        DATED,
    ),
    # "the first two months of 2016", "the last quarter of the year"
    Rule(
        "months-of-year",
        "THE?(?:<ordinal:ORDWORD>|<final:LAST>)(?:<n:COUNT>MONTHUNIT|<half:HALF>|<quarter:QUARTER>)"
        "(?:OF|IN)(?:<year:YEAR>|LAST<lastyear:YEARUNIT>|(?:THIS|THE)<thisyear:YEARUNIT>)",
        read.months_of_year,
        RELATIVE,
    ),
    Rule("part-of-year", "PERIOD<year:YEAR>", read.year_alone, DATED),
    Rule(
        "heading", "(?:(?<=BREAK)|(?<=BREAK DASH))<year:YEAR>(?=DASH?BREAK)", read.year_alone, DATED
    ),
    Rule("year", "(?<=IN|SINCE|UNTIL)<year:YEAR>", read.year_alone, DATED),
    # "in the year 2013"
    Rule("year", "(?<=THE YEARUNIT|IN YEARUNIT)<year:YEAR>NOT_COUNTING", read.year_alone, DATED),
    Rule("year", "AFTER_YEAR_CUE<year:YEAR>NOT_COUNTING", read.year_alone, DATED),
    Rule("year", "(?<=THE|ARTICLE)<year:YEAR>(?=ANYWORD|CAPWORD)", read.year_of_a_name, DATED),
    # Days of the week
    Rule(
        "weekday-last-week",
        "LAST WEEKUNIT COMMA?(?:EARLY|LATE)?ON?<weekday:WEEKDAY>PART?",
        count.weekday_of_last_week,
        RELATIVE,
    ),
    Rule(
        "weekday-last-week",
        "<weekday:WEEKDAY>PART?COMMA?OF?LAST WEEKUNIT",
        count.weekday_of_last_week,
        RELATIVE,
    ),
    Rule(
        "weekday-next-week",
        "(?:<weekday:WEEKDAY>PART?COMMA?OF?(?<!THE)NEXT WEEKUNIT"
        "|NEXT WEEKUNIT COMMA?ON?<weekday:WEEKDAY>PART?)",
        count.weekday_of_next_week,
        AHEAD,
    ),
    Rule(
        "weekday-weeks-ago",
        "<n:COUNT>WEEKUNIT AGO(?:ON|LAST|PAST|THIS)?<weekday:WEEKDAY>",
        count.weekday_weeks_ago,
        RELATIVE,
    ),
    # "overnight Thursday to Friday", "overnight between Thursday and Friday"
    Rule(
        "overnight",
        "OVERNIGHT(?:ON|IN|BETWEEN)?<weekday:WEEKDAY>(?:TO|AND|DASH)WEEKDAY",
        count.overnight,
        RELATIVE,
    ),
    Rule("overnight", "OVERNIGHT(?:ON|IN)?<weekday:WEEKDAY>", count.overnight, RELATIVE),
    Rule("overnight", "<weekday:WEEKDAY>OVERNIGHT", count.overnight, RELATIVE),
    Rule(
        "told-weekday",
        "THE?(?:<previous:PREVIOUS>|FOLLOWING|NEXT(?<=THE.))<weekday:WEEKDAY>PART?",
        count.told_weekday,
        NARRATIVE,
    ),
    Rule(
        "told-weekday",
        "THE<weekday:WEEKDAY><previous:BEFORE>(?!ANYWORD|CAPWORD|THE|ARTICLE)",
        count.told_weekday,
        NARRATIVE,
    ),
    Rule("next-weekday", "<next:NEXT><weekday:WEEKDAY>PART?", count.weekday, AHEAD),
    Rule(
        "weekday",
        "(?:(?:EARLY|LATE|EARLIER|LATER)(?:ON|IN)?)?PARTOF?(?:<last:LAST>|PAST|THIS)?"
        "<weekday:WEEKDAY>(?:(?:AT|EARLY|LATE)?PART)?",
        count.weekday,
        RELATIVE,
    ),
    # "in the week to Sunday", "in the 24 hours to Tuesday morning"
    Rule(
        "stretch-to",
        "(?<=THE)(?:<n:COUNT>?(?:<hour:HOUR>|<days:ANYDAY>|<week:WEEKUNIT>))"
        "(?:TO|ENDED)(?:THE?END OF)?(?:ON|THE)?"
        "(?:PARTOF?<weekday:WEEKDAY>PART?|<month:ANYMONTH><day:MONTHDAY>|<day:MONTHDAY><month:ANYMONTH>)",
        count.stretch_to,
        RELATIVE,
    ),
    # Today and yesterday
    Rule("later-today", "LATER TODAY", count.days_before(0), AHEAD),
    Rule("today", "(?:EARLY|LATE|EARLIER)?TODAY", count.days_before(0), RELATIVE),
    Rule("today", "(?:EARLY|LATE|EARLIER)?THIS PART", count.days_before(0), RELATIVE),
    Rule("today", "TONIGHT", count.days_before(0), RELATIVE),
    # "on this day ten years ago"
    Rule("ago-to-the-day", "ON?THIS ADAY<n:COUNT>UNIT AGO", count.ago_to_the_day, RELATIVE),
    Rule("today", "ON THIS ADAY(?!IN)", count.days_before(0), RELATIVE),
    Rule("before-yesterday", "THE?(?:ADAY|PART)BEFORE YESTERDAY", count.days_before(2), RELATIVE),
    Rule("before-yesterday", "THE PART BEFORE LAST", count.days_before(2), RELATIVE),
    Rule(
        "yesterday",
        "(?:EARLY|LATE|EARLIER)?(?:PART OF)?YESTERDAY PART?",
        count.days_before(1),
        RELATIVE,
    ),
    Rule("last-night", "(?:EARLY|LATE)?LAST PART", count.days_before(1), RELATIVE),
    Rule("other-day", "THE OTHERDAY", count.days_before(1), RELATIVE),
    Rule("overnight", "OVERNIGHT TO<until:WEEKDAY>", count.overnight, RELATIVE),
    Rule("overnight", "OVERNIGHT(?!FROM)", count.overnight, RELATIVE),
    # "shelled the town at night", "in the night": of no other day that is named
    Rule(
        "overnight",
        "(?:AT|IN THE)<night:PART>(?!ON|OF|IN|COMMA|WEEKDAY|BETWEEN|FROM|BEFORE|AFTER)",
        count.at_night,
        RELATIVE,
    ),
    Rule("tomorrow", "TOMORROW PART?", count.days_before(-1), AHEAD),
    # So long ago
    Rule("days-since", "(?<=BEEN)<n:COUNT>ANYUNIT SINCE", count.ago, RELATIVE),
    Rule("days-since", "<n:COUNT>ANYUNIT HAS BEEN SINCE", count.ago, RELATIVE),
    # "it is 20 years this month since"
    Rule(
        "days-since",
        "<n:COUNT>UNIT(?:<today:TODAY>|ON?<weekday:WEEKDAY>|THIS<thisweek:WEEKUNIT>"
        "|THIS<thismonth:MONTHUNIT>)SINCE",
        count.ago_to_the_day,
        RELATIVE,
    ),
    # "it is ten years since", not "in the ten years since"
    Rule("days-since", "(?<!THE|PAST|LAST|OVER)<n:COUNT>YEARUNIT SINCE", count.ago, RELATIVE),
    # "less than an hour later" is of the day told, "more than a week later" of none
    Rule(
        "same-day",
        "(?:LOOSE|OVER)(?:FEW|COUNT)(?:HOUR|MINUTE)(?:LATER|EARLIER)",
        count.told_days(0),
        NARRATIVE,
    ),
    Rule(
        "vague-ago",
        "(?:LOOSE|OVER)COUNT TIMEUNIT(?:AGO|EARLIER|LATER|BEFORE(?!ANYWORD|CAPWORD|THE|ARTICLE))",
        read.nothing,
        VAGUE,
    ),
    Rule("days-after", "(?:LOOSE|OVER)COUNT TIMEUNIT AFTER", read.nothing, VAGUE),
    # "three years ago tomorrow", "two years ago this month", "two years ago, in March"
    Rule(
        "ago-to-the-day",
        "<n:COUNT>UNIT AGO(?:<today:TODAY>|<tomorrow:TOMORROW>|<yesterday:YESTERDAY>"
        "|ON?<weekday:WEEKDAY>|THIS<thisweek:WEEKUNIT>|THIS<thismonth:MONTHUNIT>|TO THE ADAY)PART?",
        count.ago_to_the_day,
        RELATIVE,
    ),
    Rule(
        "ago-in-month",
        "<n:COUNT>YEARUNIT AGO COMMA?IN<month:ANYMONTH>",
        count.ago_in_month,
        RELATIVE,
    ),
    Rule(
        "ago",
        "<n:COUNT>(?:<half:AND>ARTICLE HALF UNIT|UNIT<half:AND>ARTICLE HALF)AGO",
        count.ago,
        RELATIVE,
    ),
    Rule("ago", "<n:COUNT>ANYUNIT AGO", count.ago, RELATIVE),
    Rule("today", "ARTICLE?(?:FEW|COUNT)?(?:MINUTE|HOUR)AGO", count.days_before(0), RELATIVE),
    Rule("vague-ago", "ARTICLE?FEW?TIMEUNIT AGO", read.nothing, VAGUE),
    # Stretches back from publication
    Rule("past-stretch", "(?:LAST|PAST|PREVIOUS)<n:COUNT>ANYUNIT", count.past_stretch, RELATIVE),
    # "in a series of clashes over 24 hours", "in a 24-hour period"
    Rule(
        "past-stretch",
        "(?<=OVER|IN)<n:COUNT><hour:HOUR>(?!AGO|LATER|EARLIER|BEFORE|AFTER|OF|SINCE)",
        count.past_hours,
        RELATIVE,
    ),
    Rule("past-stretch", "<n:COUNT>DASH<hour:HOUR>SPAN", count.past_hours, RELATIVE),
    # "in the last few minutes", not "the last moments of his life"
    Rule(
        "today", "(?:LAST|PAST)(?:FEW|COUNT)?(?:MINUTE|HOUR)(?!OF)", count.days_before(0), RELATIVE
    ),
    Rule("vague-stretch", "(?:LAST|PAST|RECENT)FEW TIMEUNIT", read.nothing, VAGUE),
    Rule("past-stretch", "PAST ANYUNIT", count.past_stretch, RELATIVE),
    # "the last months of his life" are none of today's
    Rule("past-stretch", "(?<=THE)LAST ANYUNIT(?!OF)", count.past_stretch, RELATIVE),
    Rule("vague-stretch", "RECENT TIMEUNIT", read.nothing, VAGUE),
    # "the site of a recent clash"
    Rule("vague-stretch", "(?:RECENT|PREVIOUS|PAST)(?=ANYWORD?OF?HAPPENING)", read.nothing, VAGUE),
    Rule("vague-stretch", "RECENTLY", read.nothing, VAGUE),
    Rule(
        "campaign",
        "<n:COUNT>DASH(?:ANYDAY|WEEKUNIT)DASH?ANYWORD?ANYWORD?CAMPAIGN",
        read.nothing,
        VAGUE,
    ),
    # This and last week, month, year
    Rule(
        "this-unit",
        "(?:<earlier:EARLIER>|EARLY|LATE)?(?:IN)?THIS PAST?(?:UNIT|<weekend:WEEKEND>)",
        count.this_unit,
        RELATIVE,
    ),
    Rule("later-unit", "LATER(?:IN)?(?:THIS|THE)UNIT", read.nothing, AHEAD),
    Rule("this-unit", "START OF(?:THE|THIS)UNIT", count.this_unit, RELATIVE),
    Rule("end-of-unit", "END OF(?:THE|THIS)UNIT", count.end_of_unit, RELATIVE),
    Rule(
        "end-of-unit",
        "(?<=BY|THE|AT|BEFORE|OF)(?:<monthunit:MONTHUNIT>|<yearunit:YEARUNIT>)DASH?END",
        count.end_of_unit,
        RELATIVE,
    ),
    Rule("this-unit", "<earlier:EARLIER>IN THE UNIT", count.this_unit, RELATIVE),
    Rule("before-last", "THE UNIT BEFORE LAST(?!ANYUNIT)", count.unit_before_last, RELATIVE),
    Rule(
        "last-unit",
        "(?:PERIOD|EARLIER)?LAST(?:UNIT|<weekend:WEEKEND>)(?!OF)",
        count.last_unit,
        RELATIVE,
    ),
    # "the shooting last week of a clerk"
    Rule("last-unit", "(?<=HAPPENING)LAST(?:UNIT|<weekend:WEEKEND>)", count.last_unit, RELATIVE),
    # not "the weekend of August 13 and 14"
    Rule(
        "this-unit",
        "(?<=THE)<weekend:WEEKEND>(?!OF ANYMONTH|OF MONTHDAY)",
        count.this_unit,
        RELATIVE,
    ),
    Rule("this-unit", "(?:EARLIER)?(?:ON|AT|OVER)<weekend:WEEKEND>", count.this_unit, RELATIVE),
    # "a tragic weekend of violence"
    Rule("this-unit", "<weekend:WEEKEND>(?=OF HAPPENING)", count.this_unit, RELATIVE),
    # "weekend shootings", "a violent weekend in Leer"
    Rule("this-unit", "<weekend:WEEKEND>(?=HAPPENING)", count.this_unit, RELATIVE),
    Rule(
        "this-unit",
        "(?<=ARTICLE ANYWORD|IN ANYWORD)<weekend:WEEKEND>(?=IN)",
        count.this_unit,
        RELATIVE,
    ),
    Rule("next-unit", "(?<!THE)NEXT(?:UNIT|<weekend:WEEKEND>)", count.next_unit, AHEAD),
    # Counted from the day told before
    Rule("same-day", "THE?SAME(?:ADAY|PART)", count.told_days(0), NARRATIVE),
    Rule(
        "same-day", "(?:EARLIER|LATER)?(?:ON|IN)?THAT(?:ADAY|PART)", count.told_days(0), NARRATIVE
    ),
    Rule("same-day", "(?:EARLIER|LATER)IN THE(?:ADAY|PART)", count.told_days(0), NARRATIVE),
    Rule(
        "same-day",
        "ARTICLE?(?:FEW|COUNT)?(?:HOUR|MINUTE)(?:LATER|EARLIER)",
        count.told_days(0),
        NARRATIVE,
    ),
    Rule("next-day", "THE?(?:NEXT|FOLLOWING)(?:ADAY|PART)", count.told_days(1), NARRATIVE),
    Rule("day-before", "THE?PREVIOUS(?:ADAY|PART)", count.told_days(-1), NARRATIVE),
    Rule(
        "day-before",
        "THE(?:ADAY|PART)BEFORE(?!ANYWORD|CAPWORD|THE|ARTICLE|WEEKDAY)",
        count.told_days(-1),
        NARRATIVE,
    ),
    Rule(
        "next-day",
        "THE(?:ADAY|PART)AFTER(?!ANYWORD|CAPWORD|THE|ARTICLE|WEEKDAY)",
        count.told_days(1),
        NARRATIVE,
    ),
    # "two days before Wednesday's election", "three days ahead of elections on Wednesday"
    Rule(
        "days-from-day",
        "<n:COUNT>(?:<aday:ANYDAY>|<week:WEEKUNIT>)(?:<before:BEFORE>|AFTER)(?=TO_DEED)",
        count.days_from_weekday,
        RELATIVE,
    ),
    Rule(
        "days-from-day",
        "<before:EVE>(?=TO_DEED)",
        count.eve_of_weekday,
        RELATIVE,
    ),
    # "two days after the 14 October murder", "a week before the May 3 vote": counted from that day
    Rule(
        "after-dated-deed",
        "<n:COUNT>(?:<aday:ANYDAY>|UNIT)(?:<before:BEFORE>|AFTER)(?:THE|POSSESSOR|THAT)?"
        "(?=(?:<month:ANYMONTH><day:MONTHDAY>|<day:MONTHDAY><month:ANYMONTH>)OF_YEAR?COMMA?HAPPENING)",
        count.after_date,
        RELATIVE,
    ),
    # "a day after unrest left nine dead": what did the harm is told, so the day is of the nine
    Rule(
        "days-after",
        "<n:COUNT>(?:<hour:HOUR>|<day:ANYDAY>|UNIT)AFTER(?:THE|THAT)?HAPPENING"
        "(?=(?:IN(?:THE|ARTICLE)?OTHER?CAPWORD+)?OUTCOME)",
        count.told_shift(-1),
        NARRATIVE,
    ),
    # "the raid came barely three days after the killing of a student"
    Rule(
        "days-after",
        "(?:(?<=COMING)|(?<=COMING ANYWORD))<n:COUNT>(?:<hour:HOUR>|<day:ANYDAY>|UNIT)AFTER"
        "(?=(?:THE|THAT)?HAPPENING)",
        count.told_shift(-1),
        NARRATIVE,
    ),
    # "ten years to the day after gunmen took the pupils", "five years on from a raid"
    Rule(
        "days-after", "<n:COUNT>UNIT TO THE ADAY(?:AFTER|SINCE)", count.years_to_the_day, NARRATIVE
    ),
    Rule(
        "days-after",
        "<n:COUNT>(?:UNIT|<decadeunit:DECADEUNIT>)ON FROM",
        count.told_shift(-1),
        NARRATIVE,
    ),
    # "two days after the attack", "five days before his death", "the night before the coup"
    Rule(
        "after-deed",
        "<n:COUNT>(?:<day:ANYDAY>|UNIT|<decadeunit:DECADEUNIT>)AFTER(?:THE|POSSESSOR|THAT)?HAPPENING",
        count.told_shift(1),
        NARRATIVE,
    ),
    Rule(
        "before-deed",
        "<n:COUNT>(?:<hour:HOUR>|<day:ANYDAY>|UNIT)BEFORE(?:THE|POSSESSOR|THAT)HAPPENING",
        count.told_shift(-1),
        NARRATIVE,
    ),
    # "in the days before the ambush"
    Rule(
        "vague-shift",
        "THE(?:DAYUNIT|WEEKUNIT|MONTHUNIT)BEFORE(?:THE|POSSESSOR|THAT)?HAPPENING",
        read.nothing,
        VAGUE,
    ),
    Rule(
        "after-deed",
        "THE(?:ADAY|PART)AFTER(?:THE|POSSESSOR|THAT)?HAPPENING",
        count.told_days(1),
        NARRATIVE,
    ),
    Rule(
        "before-deed",
        "THE(?:ADAY|PART)BEFORE(?:THE|POSSESSOR|THAT)HAPPENING",
        count.told_days(-1),
        NARRATIVE,
    ),
    # "came a day after a bomb killed nine": the day of the nine, counted back from that told
    Rule(
        "days-after",
        "<n:COUNT>(?:<hour:HOUR>|<day:ANYDAY>|UNIT|<decadeunit:DECADEUNIT>)AFTER",
        count.told_shift(-1),
        NARRATIVE,
    ),
    # "arrested on Tuesday, hours after a gunman killed two": of that same Tuesday
    Rule("days-after", "FEW?(?:DAYUNIT|WEEKUNIT|MONTHUNIT|YEARUNIT)AFTER", read.nothing, VAGUE),
    # "the first anniversary of the raid in which 72 were killed": years before, whatever is told today
    Rule(
        "days-after",
        "(?:<n:ORDWORD|ORDNUM>|<n:COUNT>DASH?YEARUNIT)ANNIVERSARY",
        count.years_remembered,
        NARRATIVE,
    ),
    Rule("days-after", "ANNIVERSARY", read.nothing, VAGUE),
    Rule(
        "shift-later",
        "<n:COUNT>(?:<day:ANYDAY>|UNIT)LATER",
        count.told_shift(1),
        NARRATIVE,
    ),
    Rule(
        "shift-earlier",
        "<n:COUNT>(?:<day:ANYDAY>|UNIT)(?:EARLIER|BEFORE(?!ANYWORD|CAPWORD|THE|ARTICLE))",
        count.told_shift(-1),
        NARRATIVE,
    ),
    Rule("next-unit-told", "(?:THE NEXT|THE?FOLLOWING)UNIT", count.told_shift(1), NARRATIVE),
    Rule("unit-before-told", "THE?PREVIOUS UNIT", count.unit_before_told, NARRATIVE),
    # "The week before, two soldiers died", not "the week before the vote"
    Rule(
        "unit-before-told",
        "THE UNIT BEFORE(?!ANYWORD|CAPWORD|THE|ARTICLE|LAST|HAPPENING|POSSESSOR|WEEKDAY|ANYMONTH)",
        count.unit_before_told,
        NARRATIVE,
    ),
    Rule("vague-shift", "FEW?TIMEUNIT(?:LATER|EARLIER)", read.nothing, VAGUE),
    Rule("told-unit", "(?:THE?SAME|THAT)UNIT", count.told_unit, NARRATIVE),
    Rule("told-stretch", "(?:THE?SAME|THAT|THIS)SPAN", count.told_stretch, NARRATIVE),
    Rule(
        "since-told",
        "SINCE(?:THEN|(?:THE|POSSESSOR|THAT)HAPPENING(?!BEGAN))",
        count.since_told,
        NARRATIVE,
    ),
    Rule(
        "day-of-month",
        "(?<=ON.)(?<=THE)<day:ORDNUM>(?!ANYWORD|CAPWORD|NAMENOUN|ADAY|ANNIVERSARY|DASH)",
        read.day_of_this_month,
        RELATIVE,
    ),
)
