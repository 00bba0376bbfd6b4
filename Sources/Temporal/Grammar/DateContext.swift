/// What the words round a date without its year tell of when it is.
package struct DateContext: Sendable, Hashable {
  package var tense: VerbTense
  /// "the April 20 blast": the name of something that has happened, whatever its clause tells of.
  package var namesEvent = false
  /// "said Tuesday", without "on".
  package var isBare = false
  /// "the Sept. 11 attacks": the year the date means by itself, long after it, of 1900 to 2154.
  package var knownYear: Int? {
    get { yearsAfter1900.map { 1900 + $0 } }
    set {
      precondition(newValue.map { 1900...2154 ~= $0 } ?? true)
      yearsAfter1900 = newValue.map { $0 - 1900 }
    }
  }
  @SmallNumber private var yearsAfter1900: Int?
  /// The weekday (1 to 7) that stands beside a month and a day.
  @SmallNumber package var weekday: Int?
  /// "from November to March": where the range ends that the date opens.
  package var rangeEnd: Meaning.Incomplete?

  package init(_ tense: VerbTense, namesEvent: Bool = false) {
    self.tense = tense
    self.namesEvent = namesEvent
  }

  /// Whether the clause tells of what is to come. News names the weekdays of its own week, and the
  /// years of a story, by that alone.
  package var looksAhead: Bool {
    switch tense {
    case .future, .present, .continuous, .reported, .arranged, .due: !namesEvent
    case .past, .aimed, .near, .unknown: false
    }
  }

  package var looksBack: Bool { namesEvent || tense == .past }
}

/// How the verb of a clause looks at what it tells.
package enum VerbTense: Sendable {
  case past
  /// "Parliament votes", "is meeting": with a date to come, or one that lasts.
  case present
  case future
  /// "is offering": a weekday to come, or one just gone; else on either side.
  case continuous
  /// "would": the future of one who spoke in the past; it may be over by now.
  case reported
  /// "was due to start on May 3": ahead of what was told, and the closest.
  case arranged
  /// "by May", "until March 6": ahead, unless it has just passed.
  case due
  /// "ordered a survey to end in May": a past verb with an aim behind it, which may lie ahead.
  case aimed
  /// "the November election", with no verb that tells: the one that is closest.
  case near
  case unknown
}

extension Tense {
  package init(_ tense: VerbTense) {
    switch tense {
    case .past, .aimed: self = .past
    case .present, .continuous, .future, .reported, .arranged, .due: self = .future
    case .near, .unknown: self = .unknown
    }
  }
}
