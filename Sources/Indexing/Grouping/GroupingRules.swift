/// What decides whether two passages tell the same event. In one place, tuned on data: the five
/// articles of the built-in story and 73 agency reports of 1998 to 2000.
enum GroupingRules {
  /// Two ranges of days can be the same thing from this share of common days on ...
  static let leastAgreement = 0.25
  /// ... or when one lies inside another of at most so many days ...
  static let longestHolder = 31
  /// ... or when they are exact and no further apart than this; then the words must agree clearly.
  static let neighbouringDays = 1
  /// ... or so many at most where one is counted as loosely as "last Tuesday": what happens once is the
  /// same.
  static let week = 7

  /// Least average likeness of the passages of two groups that may be joined, 0 to 1.
  static let leastLikeness = 0.18
  /// The same where a day long past is named by both, or a month: few things of one day are told
  /// later, many of a year.
  static let leastLikenessOfThePast = 0.09
  /// The same for news without a day of its own, which only its words tie to what happened: where it
  /// tells the same happening of one name, and where it does not say so. Chosen by reading what joined
  /// on an earthquake, a trial and a revolt: below, every third tells something else of the day.
  static let leastLikenessOfUndated = 0.33
  static let leastLikenessOfUndatedElse = 0.45
  /// The same where both tell what happens to one name once a day. Chosen on the same: of an earthquake
  /// the true ones were from 0.26 on, what a later day said of it was below 0.18.
  static let leastLikenessOfUndatedSingular = 0.22
  /// What counts as long past, or as far ahead: days between the event and the article.
  static let longPast = 5
  /// How much less the same words count where days only neighbour, or lie in a coarser date.
  static let weightOfNeighbours = 0.45
  static let weightOfHolders = 0.6
  /// The same for a week or a third of a month.
  static let weightOfShortHolders = 0.9
  /// What two passages are like at least that tell, long after, the same kind of happening of one
  /// name and day or month: "Roe died on 25 June" and "after Roe's death in June 2009"; and at any
  /// time what a name has once a day, an earthquake or a verdict. Chosen on the trial of a physician,
  /// where a death stood on nine rows.
  static let likenessOfHappening = 0.3
  /// What the words of two passages are like at least that give one happening different days. Chosen
  /// by reading what an earthquake, a trial and a revolt showed of it.
  static let leastLikenessOfContradiction = 0.3
  /// Days.
  static let shortHolder = 11
  /// A coarser date of more than `longestHolder` days holds a finer one only for much likeness.
  static let weightOfYears = 0.4
  /// Two passages that give no more than a year, and share neither a name nor what happened, are so
  /// much less alike, besides what their days say. Chosen by reading what programme listings joined.
  static let weightOfNameless = 0.4
  /// A year may hold a day of it on which somebody died: days.
  static let year = 366
  /// A season long past: "last fall", told beside its day.
  static let weightOfPastSeasons = 0.6
  /// Days.
  static let season = 92
  /// Two who say the same say it each for himself.
  static let weightOfOtherTellers = 0.4
  /// So far the closed ends of two ranges may be apart of which one is open: days.
  static let openReach = 92
  /// Names weigh so much more than other words, but for those that such a share of all sentences has,
  /// and so many: they tell the story, and no event of it. Chosen on a revolt, where all that was said
  /// of the country stood in one row.
  static let nameWeight = 2.0
  static let shareOfCommon = 0.05
  static let fewestOfCommon = 40
  /// So does what happened, which is often one of the story's commonest words.
  static let happeningWeight = 2.0
  /// Numbers weigh less: of one disaster every report counts other dead.
  static let numberWeight = 0.5
}
