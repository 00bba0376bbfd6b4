import Temporal

/// Gives joined dates what only one of them says: "May, June and July 2011", "from November to March
/// 2011", "Monday 20 and Tuesday 21 April".
enum EnglishDateJoining {
  /// How two dates that follow each other are joined.
  private enum Link {
    /// "May and June".
    case list
    /// "from May to June".
    case range
  }

  /// - Parameters:
  ///   - mentions: those of a block.
  ///   - tokens: the tokens of each in the block.
  static func join(
    _ mentions: inout [Recognizer.Mention], _ tokens: [Range<Int>], _ block: Block
  ) {
    var links: [(place: Int, link: Link)] = []
    for index in 0..<(tokens.count - 1) {
      if let link = link(tokens[index], tokens[index + 1], block) {
        links.append((index, link))
      }
    }
    for (place, _) in links.reversed() {
      if let meaning = completed(mentions[place], by: mentions[place + 1]) {
        mentions[place].meaning = meaning
      }
    }
    for (place, link) in links {
      if let meaning = continued(mentions[place + 1], from: mentions[place], link) {
        mentions[place + 1].meaning = meaning
      } else if link == .list, let kind = listed(mentions[place + 1], with: mentions[place]) {
        mentions[place + 1].meaning.kind = kind
      } else if link == .range,
        let (start, end) = bound(mentions[place], mentions[place + 1])
      {
        mentions[place].meaning.kind = start
        mentions[place + 1].meaning.kind = end
      }
    }
  }

  /// A date with the year, or the month and year, of the one behind: not after it in the calendar.
  private static func completed(
    _ mention: Recognizer.Mention, by next: Recognizer.Mention
  ) -> Meaning? {
    guard case .incomplete(let incomplete, .context(let context)) = mention.meaning.kind else {
      return nil
    }
    var meaning = mention.meaning
    switch next.meaning.kind {
    case .point(let point):
      guard point.unit < .year, let last = point.range?.last,
        let earlier = incomplete.joinable(with: point, before: last)
      else { return nil }
      meaning.kind = .point(earlier)
      meaning.yearBytes = next.meaning.yearBytes ?? next.year ?? next.bytes
    case .incomplete(.monthDay(let month, _), .context):
      guard let day = incomplete.dayOfMonth else { return nil }
      var context = context
      if case .weekdayNumber(let weekday, _) = incomplete { context.weekday = weekday }
      meaning.kind = .incomplete(.monthDay(month, day), .context(context))
    default: return nil
    }
    return meaning
  }

  /// A date with the year of the one before, or the next where the calendar has gone round.
  private static func continued(
    _ mention: Recognizer.Mention, from last: Recognizer.Mention, _ link: Link
  ) -> Meaning? {
    guard case .incomplete(let incomplete, .context(let context)) = mention.meaning.kind,
      case .point(let point) = last.meaning.kind, point.unit < .year,
      let first = point.range?.first,
      incomplete.isOfYear, link == .range || !context.looksAhead,
      let next = incomplete.first(after: first, strictly: false)
    else { return nil }
    var meaning = mention.meaning
    meaning.kind = .point(next)
    meaning.yearBytes = last.meaning.yearBytes ?? last.year ?? last.bytes
    return meaning
  }

  /// A date of a list, told by the same verb as the one before: "on 10, 11 and 12 June".
  private static func listed(
    _ mention: Recognizer.Mention, with last: Recognizer.Mention
  ) -> Meaning.Kind? {
    guard case .incomplete(let from, .context(let context)) = last.meaning.kind else { return nil }
    // "is expected Sunday or Monday"
    if case .weekday = from, context.looksAhead,
      case .incomplete(let to, .joined(_, let byte, _)) = mention.meaning.kind
    {
      return .incomplete(to, .joined(context, behind: byte, mayLieAhead: true))
    }
    guard case .incomplete(let to, .context(var own)) = mention.meaning.kind, from.isOfYear,
      to.isOfYear
    else { return nil }
    own.tense = context.tense
    own.namesEvent = context.namesEvent
    return .incomplete(to, .context(own))
  }

  /// Both ends of a range without a year, tied so that it ends after it begins.
  private static func bound(
    _ start: Recognizer.Mention, _ end: Recognizer.Mention
  ) -> (start: Meaning.Kind, end: Meaning.Kind)? {
    guard case .incomplete(let from, .context(var context)) = start.meaning.kind,
      case .incomplete(let to, .context(let endContext)) = end.meaning.kind, from.isOfYear
    else { return nil }
    if case .weekday = to { context.rangeEnd = to }
    if to.isOfYear { context.rangeEnd = to }
    return (
      .incomplete(from, .context(context)),
      .incomplete(to, .joined(endContext, behind: start.bytes.lowerBound, mayLieAhead: true))
    )
  }

  /// A sign that the lexicon does not know: the backslash before an escaped slash.
  private static func isSign(_ token: Token) -> Bool {
    token.plays(.slash)
      || token.word == 0 && token.classes.isEmpty && !token.shape.contains(.isWord)
  }

  private static func link(_ one: Range<Int>, _ other: Range<Int>, _ block: Block) -> Link? {
    let gap = block.tokens[one.upperBound..<other.lowerBound]
    guard !gap.isEmpty, gap.count <= 8 else { return nil }
    if gap.contains(where: { $0.shape.contains(.endsSentence) }) { return nil }
    let opening = (1...3).first { back in
      block.token(one.lowerBound - back).map { isFrom($0) || isBetween($0) } ?? false
    }.flatMap { block.token(one.lowerBound - $0) }
    let isSlashed = gap.contains { $0.plays(.slash) }
    if gap.count <= 3, gap.allSatisfy({ isJoint($0) || isSlashed && isSign($0) }) {
      if gap.contains(where: isTo) { return .range }
      if let opening, isBetween(opening), gap.contains(where: { $0.has(.and) }) { return .range }
      return gap.contains { $0.has([.and, .conjunction]) } || isSlashed ? .list : nil
    }
    // "from December until his death in February 1911"
    guard let opening, isFrom(opening), let first = gap.first(where: { !$0.has(.conjunction) }),
      isTo(first), !gap.dropFirst().contains(where: { $0.has([.conjunction, .and]) })
    else { return nil }
    return .range
  }

  private static func isJoint(_ token: Token) -> Bool {
    token.has([.and, .conjunction, .dash, .infinitiveMark, .deadline, .preposition])
      && !token.plays(.pronoun) || token.plays([.limit, .slash])
      || token.has(.determiner) || token.has(.partModifier)
  }

  /// "to", "until", "through" and the dash of a range.
  private static func isTo(_ token: Token) -> Bool {
    token.has([.infinitiveMark, .deadline, .dash]) || token.plays(.through)
  }

  private static func isFrom(_ token: Token) -> Bool { token.plays(.from) }

  private static func isBetween(_ token: Token) -> Bool { token.plays(.between) }
}

extension Meaning.Incomplete {
  /// The one that a date behind gives its year, and its month where it has none: the latest that is
  /// not over after `last`.
  fileprivate func joinable(with point: CalendarPoint, before last: Day) -> CalendarPoint? {
    if let day = dayOfMonth {
      guard case .day(let other) = point else { return nil }
      return Meaning.Incomplete.dayOfMonth(day).latest(before: other, strictly: false)
    }
    guard isOfYear else { return nil }
    return latest(before: last, strictly: false)
  }
}
