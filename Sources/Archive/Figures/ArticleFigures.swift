import Articles
import Indexing
import Story
import Temporal

/// The figures of one article's headline and body, each with what its sentence says of it.
package struct ArticleFigures {
  /// What a sentence dates so many days before its article is another time's.
  private static let longBefore = 60
  /// Bytes.
  private static let longestSentence = 2000
  /// Words before a date that opens its sentence, at most: "Leeward Islands in".
  private static let opening = 5

  /// A figure with its sentence: UTF-8 bytes.
  package struct Found {
    package var figure: Figure
    package var sentence: Range<Int>
  }

  private let body: ArticleBody
  private let source: SourceText
  /// Its dates, resolved where the first figure needs them.
  private lazy var dates: [TimeExpression] = {
    let zones = body.article.documents.map { ReferenceZone(bytes: $0.bytes, date: $0.date) }
    return body.recognized.expressions(published: body.article.published?.days, zones: zones)
      .filter { $0.type == .date || $0.type == .time }
  }()
  private var grammar: any FigureGrammar { body.language.figures }

  package init(_ article: Article) {
    body = ArticleBody(article, keepsTimes: true)
    source = SourceText(article.text, in: body.language)
  }

  /// What a person means who names a thing, in the article's language.
  package func thing(_ text: String) -> CountedThing? { grammar.thing(text) }

  /// All figures, or those that count a thing.
  ///
  /// - Parameter places: only of sentences that share a byte with one of these; `nil`: of all.
  package func figures(of thing: CountedThing?, in places: [Range<Int>]? = nil) -> [Found] {
    var found: [Found] = []
    let times = body.recognized.places
    var next = 0
    for sentence in body.article.sentences {
      // What is longer is no sentence.
      guard sentence.count <= Self.longestSentence else { continue }
      let region = body.region(at: sentence.lowerBound)
      guard region == .body || region == .headline,
        places?.contains(where: { $0.overlaps(sentence) }) ?? true
      else { continue }
      while next < times.count, times[next].upperBound <= sentence.lowerBound { next += 1 }
      let own = times[next...].prefix { $0.lowerBound < sentence.upperBound }
      found += grammar.figures(in: sentence, of: body.bytes, besides: Array(own))
        .filter { thing?.isCounted(by: $0) ?? true }
        .map { Found(figure: $0, sentence: sentence) }
    }
    return found
  }

  /// A figure ready to be shown.
  package func report(_ found: Found, of row: ArticleRow) -> FigureReport {
    let article = body.article
    let shown = article.displayText(of: found.sentence)
    let voice = article.voice(of: found.figure.bytes)
    return FigureReport(
      article: row, bytes: found.sentence, figure: found.figure.bytes, text: shown.text,
      lit: shown.displayRange(ofSource: found.figure.bytes), voice: voice,
      source: name(of: voice) ?? sourceName(found))
  }

  private func name(of voice: Voice) -> String? { voice.speaker ?? voice.document }

  private func sourceName(_ found: Found) -> String? {
    let words = source.clauseWords(in: found.sentence, without: body.article.markup)
    guard let name = grammar.source(of: found.figure.bytes, in: words), let first = name.first,
      let last = name.last
    else { return nil }
    var bytes = first.bytes.lowerBound..<last.bytes.upperBound
    // "the International Organization for Migration (IOM)"
    let opened = body.bytes[bytes].count { $0 == UInt8(ascii: "(") }
    if opened > body.bytes[bytes].count(where: { $0 == UInt8(ascii: ")") }),
      bytes.upperBound < body.bytes.count, body.bytes[bytes.upperBound] == UInt8(ascii: ")")
    {
      bytes = bytes.lowerBound..<(bytes.upperBound + 1)
    }
    let text = body.article.displayText(of: bytes).text
    return text.isEmpty ? nil : text
  }

  // MARK: When

  /// The day as of which a figure is given, and the time of what it counts if that is long past.
  package mutating func days(of found: Found) -> (asOf: DayRange?, about: DayRange?) {
    guard let writing = body.article.published?.days.first else {
      return (nil, nil)
    }
    var asOf: DayRange?
    var about: (distance: Int, days: DayRange)?
    var isOfToday = false
    let expressions = dates.filter {
      found.sentence.contains($0.bytes.lowerBound)
        && $0.bytes.upperBound <= found.sentence.upperBound
    }
    for expression in expressions {
      guard let days = expression.range, let last = days.last, days.first != nil else { continue }
      let isLongBefore = writing.number - last.number > Self.longBefore
      let before = SentenceWords(body.bytes).folded(
        in: found.sentence.lowerBound..<expression.bytes.lowerBound)
      if grammar.isAsOf(before) {
        if !isLongBefore { asOf = days }
        continue
      }
      // Of the dates before a figure the last opens its clause.
      let isLast = !expressions.contains {
        $0.bytes.lowerBound >= expression.bytes.upperBound
          && $0.bytes.upperBound <= found.figure.bytes.lowerBound
      }
      guard let distance = distance(found, expression.bytes, mayOpen: isLast) else { continue }
      if !isLongBefore {
        isOfToday = true
      } else if about.map({ distance < $0.distance }) ?? true {
        about = (distance, days)
      }
    }
    return (asOf, isOfToday || asOf != nil ? nil : about?.days)
  }

  /// Bytes between a figure and a date that is its own; `nil`: it is another's.
  private func distance(_ found: Found, _ date: Range<Int>, mayOpen: Bool) -> Int? {
    let figure = found.figure.bytes
    if date.overlaps(figure) { return 0 }
    let between =
      min(date.upperBound, figure.upperBound)..<max(date.lowerBound, figure.lowerBound)
    let words = SentenceWords(body.bytes)
    let semicolon = UInt8(ascii: ";")
    if body.bytes[between].contains(semicolon) { return nil }
    let start =
      body.bytes[found.sentence.lowerBound..<date.lowerBound].lastIndex(of: semicolon)
      ?? found.sentence.lowerBound
    let position = FigureDatePosition(
      between: words.folded(in: between), isBefore: date.upperBound <= figure.lowerBound,
      isOpening: mayOpen
        && (isEntry(date) || words.folded(in: start..<date.lowerBound).count <= Self.opening),
      isParted: body.bytes[between].contains(UInt8(ascii: ",")),
      isInDigits: 0x30...0x39 ~= body.bytes[date.lowerBound])
    return grammar.dates(position) ? between.count : nil
  }

  /// Whether a date heads an entry: "2004 - Floods kill 2,600".
  private func isEntry(_ date: Range<Int>) -> Bool {
    let next = body.bytes[date.upperBound...].prefix(3).first { $0 != UInt8(ascii: " ") }
    return next == UInt8(ascii: "-") || next == UInt8(ascii: ":") || next == 0xE2
  }
}
