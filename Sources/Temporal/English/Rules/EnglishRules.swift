/// The English grammar: every rule with its pattern, its examples and its meaning.
enum EnglishRules {
  static let all: [Rule] =
    fullDates + numericDates + monthDays + months + weekdays + years + ranges + decades + seasons
    + quarters + feasts + clockTimes + partsOfDay + redactedDates + namedShifts + units
    + partsOfThatDay + unitsTwoAway + yearEnds + unitsOfThread + dateInUnit + shifts + durations
    + spans + sets
    + references

  /// Parts that patterns share.
  static let parts: [String: String] = [
    // "early", "the late", "the end of", "late in"
    "part": """
    [ EARLY [-] | [the] EARLY part of [the] | [the] [very] END of [the] \
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
    "date": "(MONTH DAY [[,] YEAR] | DAY [of] MONTH [[,] YEAR])",
    "weekday": "[WEEKDAY [,] [the]]",
  ]
}
