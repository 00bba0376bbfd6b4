/// What decides whether two passages tell the same event. In one place, to be tuned on data.
enum GroupingRules {
  /// Two ranges of days can be the same thing from this share of common days on ...
  static let leastAgreement = 0.25
  /// ... or when one lies inside another of at most so many days.
  static let longestHolder = 31
  /// Least average likeness of a passage to those of an event, 0 to 1.
  static let leastLikeness = 0.22
  /// Names and numbers weigh so much more than other words.
  static let nameWeight = 2.0
}
