/// A text whose time expressions were found, to be counted from one day or another.
///
/// Finding takes nearly all the time, so that many publication dates can be tried at little cost. Of
/// a text with very many expressions the first may be kept and the others found again each time, so
/// that it takes hardly more memory than the text.
public struct RecognizedText: Sendable {
  /// So many expressions are few enough to be kept of any text.
  private static let few = 1 << 14
  /// Longer texts keep one for so many bytes, which is as many as histories have and takes about as
  /// much memory as the text.
  private static let bytesOfOne = 128

  /// How many expressions are few enough to be kept of a text of so many bytes.
  package static func few(in count: Int) -> Int { max(few, count / bytesOfOne) }

  /// How many expressions there may be.
  public let count: Int
  /// The first of them, or all.
  private let kept: [Recognizer.Mention]
  /// The text, and where the others begin in it; `nil` where all are kept.
  private let rest: (text: [UInt8], recognizer: Recognizer)?
  private let habits: TextHabits

  /// - Parameter most: so many expressions are kept at most.
  init(_ text: [UInt8], grammar: Grammar, keeping most: Int, reading read: Reader) {
    var stretches = Stretches(text: text, tokenizer: grammar.tokenizer)
    var habits = TextHabits()
    var kept: [Recognizer.Mention] = []
    var rest: (text: [UInt8], recognizer: Recognizer)?
    var count = 0
    var sentences = 0
    // As many as histories have, which are the richest in times: so that no list is ever moved.
    kept.reserveCapacity(min(most, text.count / 256))
    while let some = stretches.next() {
      let found = read(some) { Found(in: $0, of: text, grammar: grammar) }
      for (stretch, found) in zip(some, found) {
        if count + found.mentions.count > most, rest == nil {
          var recognizer = Recognizer(
            grammar: grammar, in: stretch.lowerBound..<text.count, behind: sentences)
          for _ in count..<most { _ = recognizer.next(in: text.span) }
          rest = (text, recognizer)
        }
        for var mention in found.mentions {
          mention.sentence += sentences
          habits.note(mention, in: text.span)
          if count < most { kept.append(mention) }
          count += 1
        }
        sentences += found.sentences
      }
    }
    if habits.decideAny {
      for index in kept.indices { habits.settle(&kept[index], in: text.span) }
    }
    self.kept = kept
    self.rest = rest
    self.count = count
    self.habits = habits
  }

  /// Where they stand, in order: UTF-8 bytes.
  public var places: [Range<Int>] { mentions.map(\.bytes) }

  /// The expressions in order of position, each made when it is asked for; parameters as in
  /// `Tagger.tag`.
  public func expressions(
    published: DayRange?, zones: [ReferenceZone] = []
  ) -> TimeExpressions {
    TimeExpressions(
      mentions: mentions,
      resolver: Resolver(
        published: published, zones: zones, isNarrative: habits.isNarrative(published: published),
        namedDays: habits.namedDays))
  }

  /// The first expression that shares a byte with a place of the text; what stands behind it is not
  /// counted.
  public func expression(at place: Range<Int>, published: DayRange?) -> TimeExpression? {
    for expression in expressions(published: published) {
      if expression.bytes.lowerBound >= place.upperBound { return nil }
      if expression.bytes.overlaps(place) { return expression }
    }
    return nil
  }

  private var mentions: Mentions { Mentions(kept: kept, rest: rest, habits: habits) }

  /// What was found, one after another.
  struct Mentions: Sequence, IteratorProtocol, Sendable {
    let kept: [Recognizer.Mention]
    fileprivate var rest: (text: [UInt8], recognizer: Recognizer)?
    fileprivate let habits: TextHabits
    private var given = 0

    fileprivate init(
      kept: [Recognizer.Mention], rest: (text: [UInt8], recognizer: Recognizer)?,
      habits: TextHabits
    ) {
      (self.kept, self.rest, self.habits) = (kept, rest, habits)
    }

    /// Steps of patterns that were taken to find the others; what tests count.
    var steps: Int { rest?.recognizer.steps ?? 0 }

    mutating func next() -> Recognizer.Mention? {
      if given < kept.count {
        defer { given += 1 }
        return kept[given]
      }
      guard let text = rest?.text, var mention = rest?.recognizer.next(in: text.span) else {
        return nil
      }
      habits.settle(&mention, in: text.span)
      return mention
    }
  }
}

/// The time expressions of a text in order of position, each made when it is asked for.
public struct TimeExpressions: Sequence, IteratorProtocol, Sendable {
  private(set) var mentions: RecognizedText.Mentions
  private var resolver: Resolver

  init(mentions: RecognizedText.Mentions, resolver: Resolver) {
    (self.mentions, self.resolver) = (mentions, resolver)
  }

  /// The next ones, so many at most; `nil` behind the last.
  public mutating func next(atMost count: Int) -> [TimeExpression]? {
    var some: [TimeExpression] = []
    while some.count < count, let expression = next() { some.append(expression) }
    return some.isEmpty ? nil : some
  }

  public mutating func next() -> TimeExpression? {
    while let mention = mentions.next() {
      if let expression = resolver.resolve(mention) { return expression }
    }
    return nil
  }
}

extension RecognizedText {
  /// What reads stretches of a text by a function.
  public typealias Reader = (
    _ stretches: [Range<Int>], _ read: @Sendable (Range<Int>) -> Found
  ) -> [Found]

  /// What was found in a stretch of a text.
  public struct Found: Sendable {
    /// Their sentences are counted from the stretch's first.
    let mentions: [Recognizer.Mention]
    /// How many sentences it has.
    let sentences: Int

    init(in stretch: Range<Int>, of text: [UInt8], grammar: Grammar) {
      var recognizer = Recognizer(grammar: grammar, in: stretch)
      var mentions: [Recognizer.Mention] = []
      while let mention = recognizer.next(in: text.span) { mentions.append(mention) }
      self.mentions = mentions
      sentences = recognizer.sentence
    }
  }

  /// A text in stretches that are read each by itself, some at a time: what is found in them is in
  /// memory at once.
  private struct Stretches {
    /// UTF-8 bytes of a stretch, at least.
    static let size = 1 << 15
    /// Stretches at a time.
    static let portion = 32

    let text: [UInt8]
    let tokenizer: Tokenizer
    private var position = 0

    init(text: [UInt8], tokenizer: Tokenizer) {
      (self.text, self.tokenizer) = (text, tokenizer)
    }

    /// The next ones, in order; `nil` behind the last.
    mutating func next() -> [Range<Int>]? {
      var stretches: [Range<Int>] = []
      while position < text.count, stretches.count < Self.portion {
        let end = tokenizer.cut(text.span, from: min(text.count, position + Self.size))
        stretches.append(position..<end)
        position = end
      }
      return stretches.isEmpty ? nil : stretches
    }
  }
}
