import ArchiveStore
import TimelineCore

/// A place in an article.
struct Spot: Hashable, Sendable {
  var article: String
  /// The passage that is meant, or the bytes of the article's text; both `nil`: its beginning.
  var passage: Passage?
  var bytes: Range<Int>?
  /// The event that is meant, where a passage tells several.
  var event: EventID?
  /// Where it was opened from, for the breadcrumb.
  var origin: Origin?

  enum Origin: Hashable, Sendable {
    case event(EventDate)
    case articles, outside, collected

    func words(in language: Language) -> String {
      switch self {
      case .event(let date): DateWords.long(date, in: language)
      case .articles: HelpWords.name(of: .articles).words(in: language)
      case .outside: language.words(en: "Outside", es: "Fuera")
      case .collected: language.words(en: "Collected", es: "Reunidos")
      }
    }
  }

  static func == (a: Self, b: Self) -> Bool {
    a.article == b.article && a.start == b.start
  }
  func hash(into hasher: inout Hasher) {
    hasher.combine(article)
    hasher.combine(start)
  }
  private var start: Int? { passage?.focus.lowerBound ?? bytes?.lowerBound }
}
