import ArchiveStore
import Articles
import Temporal

/// Why a date is what it is, for the `i` overlay: headed lines in the order to be read.
public struct Explanation: Hashable, Sendable {
  public struct Item: Hashable, Sendable {
    public var name: String
    public var text: String
  }
  public var title: String
  public var items: [Item]

  /// Of a time expression.
  /// - Parameters:
  ///   - words: the expression as the text has it.
  ///   - source: what it was counted from in words: a document's name or an expression.
  ///   - event: the event that it dates.
  ///   - lasts: that event is said to have lasted, whatever the words alone say.
  public init(
    _ words: String, _ expression: TimeExpression, source: String?, event: EventRow? = nil,
    lasts: Bool = false
  ) {
    let lasts = lasts || event?.date.days.extent == .lasting
    title = "Why this date"
    items = [
      Item(name: "The words", text: "“\(words)”"),
      Item(name: "They mean", text: Explanation.meaning(expression, lasts: lasts)),
      Item(name: "Rule", text: DateRule.words(for: words, expression)),
      Item(name: "Counted from", text: Explanation.origin(expression.countedFrom, source)),
      Item(name: "TIMEX3", text: Explanation.timex(expression)),
    ]
    if let event { items.append(Explanation.item(event)) }
  }

  /// Of a passage that tells an event without a date of its own.
  public init(ofUndatedPassageIn event: EventRow) {
    title = "Why this date"
    items = [
      Item(name: "The words", text: "none: this passage has no date of its own"),
      Explanation.item(event),
      Item(name: "Its days", text: Explanation.days(event.date.days)),
    ]
  }

  private static func item(_ event: EventRow) -> Item {
    Item(name: "The event", text: "\(DateWords.long(event.date)): \(event.title)")
  }

  /// Of an article's publication date.
  public init(_ publication: Publication?) {
    title = "Why this publication date"
    guard let publication else {
      items = [
        Item(name: "Published", text: "date unknown"),
        Item(
          name: "Basis",
          text: "The article prints no date, and its text does not allow one to be worked out."),
        Item(
          name: "To give one", text: "Write it into the folder's edition.yaml: published: 2010-06"),
      ]
      return
    }
    items = [
      Item(name: "Published", text: DateWords.published(publication)),
      Item(name: "Days", text: Explanation.days(publication.days)),
      Item(name: "Known", text: publication.source.words),
      Item(name: "Basis", text: publication.basis.isEmpty ? "not given" : publication.basis),
      Item(name: "EDTF", text: publication.edtf),
    ]
  }

  private static func meaning(_ expression: TimeExpression, lasts: Bool) -> String {
    guard let range = expression.range else { return "The text does not say which days." }
    let words = (DateWords.long(expression) ?? "") + ": "
    guard lasts, range.extent == .within, let first = range.first, let last = range.last,
      first < last
    else { return words + days(range) }
    let count = last.number - first.number + 1
    return words + "\(first.isoText) to \(last.isoText), it went on during these \(count) days"
  }

  /// "2009-12-01 to 2009-12-31, one unknown day of these 31".
  static func days(_ range: DayRange) -> String {
    let lasts = range.extent == .lasting
    switch (range.first, range.last) {
    case (nil, nil): return "no day is known"
    case (let first?, nil):
      return (lasts ? "from \(first.isoText) on" : "one unknown day, \(first.isoText) or later")
    case (nil, let last?):
      return lasts ? "until \(last.isoText)" : "one unknown day, \(last.isoText) or earlier"
    case (let first?, let last?):
      if first == last { return first.isoText }
      let count = last.number - first.number + 1
      return "\(first.isoText) to \(last.isoText), "
        + (lasts ? "all of these \(count) days" : "one unknown day of these \(count)")
    }
  }

  private static func origin(_ reference: Reference?, _ source: String?) -> String {
    switch reference {
    case nil:
      return "nothing: the words are complete in themselves"
    case .publication(let day):
      return "the article's own date, \(DateWords.days(day))"
    case .document(_, let day):
      let name = source.map { " (\($0))" } ?? ""
      return "the document quoted here\(name), \(DateWords.days(day)), not this article"
    case .expression(_, let day):
      return CountWords.quoted(source, or: "another date") + " in the same text, "
        + DateWords.days(day)
    }
  }

  private static func timex(_ expression: TimeExpression) -> String {
    let mod = expression.mod.map { " · mod \($0.rawValue)" } ?? ""
    return "type \(expression.type.rawValue) · value \(expression.value)" + mod
  }
}

extension Publication.Source {
  /// How a publication date is known, in a sentence.
  public var words: String {
    switch self {
    case .printed: "printed in the article"
    case .inferred: "inferred: not printed, worked out from the text"
    case .edition: "given by this story's edition"
    }
  }
}
