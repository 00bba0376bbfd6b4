import Articles
import Temporal
import Story

/// The words for dates, lags and voices; the screens' own, so that both say the same.
public struct TimelineWording: Sendable {
  /// "early May 2009".
  public var date: @Sendable (EventDate) -> String
  /// "4 Apr 2001", "mid May 2009".
  public var days: @Sendable (DayRange) -> String
  /// "Sep 2012–Jun 2013", "date unknown".
  public var published: @Sendable (Publication?) -> String
  /// "first", "up to 7 months".
  public var lag: @Sendable (Report, [Report]) -> String
  /// "the article", "quotation: NAME".
  public var voice: @Sendable (Voice) -> String

  public init(
    date: @escaping @Sendable (EventDate) -> String,
    days: @escaping @Sendable (DayRange) -> String,
    published: @escaping @Sendable (Publication?) -> String,
    lag: @escaping @Sendable (Report, [Report]) -> String,
    voice: @escaping @Sendable (Voice) -> String
  ) {
    self.date = date
    self.days = days
    self.published = published
    self.lag = lag
    self.voice = voice
  }
}

extension TimelineWording {
  /// ", on another date: 4 Apr 2001" where an article disagrees; otherwise nothing.
  func otherDays(_ report: Report, of event: Event) -> String {
    event.otherDays(in: report).map { ", on another date: " + days($0) } ?? ""
  }

  /// Whose words a passage is, and whose it repeats.
  func head(_ passage: Passage, among reports: [Report]) -> String {
    let voice = voice(passage.voice)
    guard let original = passage.echoOf else { return voice }
    let number = reports.firstIndex { $0.article == original }.map { $0 + 1 }
    return voice + (number.map { ", same words as \($0)" } ?? ", words of an earlier article")
  }
}

/// Writes events to be read, aloud too: whole sentences, no columns, one thing a line.
public struct TimelineText<Output: TextOutputStream> {
  public private(set) var output: Output
  private let wording: TimelineWording
  private let article: (String) throws -> Article?

  /// - Parameter article: the article of an id, with its text.
  public init(
    to output: Output, wording: TimelineWording, article: @escaping (String) throws -> Article?
  ) {
    self.output = output
    self.wording = wording
    self.article = article
  }

  /// The line that opens the whole.
  public mutating func begin(title: String, events: Int, articles: Int) {
    line("\(title): \(counted(events, "event")) in \(counted(articles, "article")).")
  }

  public mutating func add(_ event: Event) throws {
    var articles: [String: Article] = [:]
    for report in event.reports { articles[report.article] = try article(report.article) }
    line("")
    let mark = event.landmark == nil ? "" : "Landmark. "
    line("\(wording.date(event.date)): \(mark)\(event.title)")
    if let summary = event.summary { line("  " + summary) }
    line("  In \(counted(event.reports.count, "article")):")
    for (index, report) in event.reports.enumerated() {
      let article = articles[report.article]
      let outlet = article?.outlet ?? "outlet unknown"
      let lag = wording.lag(report, event.reports)
      let basis = report.basis.map { ", " + $0 } ?? ""
      let other = wording.otherDays(report, of: event)
      line(
        "  \(index + 1). \(outlet), \(wording.published(article?.published)), "
          + "\(lag)\(basis)\(other).")
      for passage in event.passages where passage.article == report.article {
        write(passage, of: article, among: event.reports)
      }
    }
  }

  private mutating func write(_ passage: Passage, of article: Article?, among reports: [Report]) {
    guard let article else { return }
    let head = wording.head(passage, among: reports)
    let before = passage.focus.lowerBound > passage.bytes.lowerBound ? "…" : ""
    let after = passage.focus.upperBound < passage.bytes.upperBound ? "…" : ""
    line("     \(head): \(before)\(article.displayText(of: passage.focus).text)\(after)")
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)" + (count == 1 ? "" : "s")
  }

  private mutating func line(_ text: String) { output.write(text + "\n") }
}
