import Temporal

/// The English grammar: every rule with its pattern, its examples and its meaning.
enum EnglishRules {
  static let all: [Rule] =
    fullDates + numericDates + archiveDates + namedDays + monthDays + daysByPlace + months
    + furtherWeekdays
    + weekdays + namesakes + hourFigures + years + ranges + decades + portions + seasons
    + businessPeriods + quarters + feasts + clockTimes + partsOfDay + redactedDates + namedShifts
    + units
    + partsOfThatDay + edges + unitsTwoAway + yearEnds + unitsOfThread + dateInUnit + shifts + sets
    + durations
    + spans + references

  /// Parts that patterns share.
  static let parts: [String: String] = [
    // "early", "the late", "the end of", "late in"
    "part": """
    [ EARLY [-] [(to|or|and) [-] EARLY [-]] | [the] EARLY part of [the] | [the] [very] END of [the] \
    | EARLY in [the] | (earlier | later) [in] [the] ]
    """,
    // "about", "more than", "at least"
    "about": """
    [ ABOUT | [no] (more | less | fewer) than | at (least | most) | up to \
    | (just | well) (over | under) | as (long | many | much) as | another ]
    """,
    // "three", "a", "several", "a few"
    "atLeast": """
    [ [no] (more | less | fewer) than | at (least | most) | as (long | many | much) as | another ]
    """,
    "count": """
    ( COUNT [more | full | whole | long | straight | consecutive | additional | other] \
    | (a | an) [further | full | whole | long | single | mere] | SEVERAL [more | long | of the] \
    | a SEVERAL [more | short | of | hundred] )
    """,
    // "half an hour", "a quarter century"
    "half": """
    (half (a | an) [-] UNIT | (a | an) half [-] UNIT \
    | (a | the) quarter (of a | [-]) century | a quarter of an hour)
    """,
    "deictic": """
    (tonight | today | (yesterday | tomorrow) [PART] | this PART | last night)
    """,
    "date": """
    (MONTH DAY [[,] YEAR | (in|of) [the year] YEAR] \
    | DAY [of] MONTH [[,] YEAR | (in|of) [the year] YEAR])
    """,
    // "(2153 GMT)"
    "otherZone": "lpar (CLOCK | HOUR | COUNT) [AM/PM] [ZONE | local time] rpar",
    "weekday": "[WEEKDAY [,] [the]]",
  ]
}
