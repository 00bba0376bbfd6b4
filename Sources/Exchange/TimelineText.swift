import Archive
import Articles
import Screen
import Story
import Words

/// Writes events to be read, aloud too: whole sentences, no columns, one thing a line.
public struct TimelineText<Output: TextOutputStream> {
  public private(set) var output: Output
  private let language: ReaderLanguage
  private let article: (String) throws -> Article?

  /// - Parameter article: the article of an id, with its text.
  public init(
    to output: Output, in language: ReaderLanguage, article: @escaping (String) throws -> Article?
  ) {
    self.output = output
    self.language = language
    self.article = article
  }

  /// The line that opens the whole.
  public mutating func begin(title: String, events: Int, articles: Int) {
    let (events, articles) = (
      counted(events, .event, in: language), counted(articles, .article, in: language)
    )
    line(
      "\(title): "
        + language.words(en: "\(events) in \(articles).", es: "\(events) en \(articles)."))
  }

  public mutating func add(_ event: Event) throws {
    var articles: [String: Article] = [:]
    for report in event.reports { articles[report.article] = try article(report.article) }
    line("")
    let mark = event.landmark == nil ? "" : language.words(en: "Landmark. ", es: "Hito. ")
    line("\(DateWords.long(event.date, in: language)): \(mark)\(event.title)")
    if let summary = event.summary { line("  " + summary) }
    let count = counted(event.reports.count, .article, in: language)
    line("  " + language.words(en: "In \(count):", es: "En \(count):"))
    for (index, report) in event.reports.enumerated() {
      let article = articles[report.article]
      let parts = [
        ArticleWords.outlet(article?.outlet, in: language),
        DateWords.published(article?.published, in: language),
        LagWords.long(report, among: event.reports, in: language),
        report.basis.map { BasisWords.words($0, in: language) },
        event.otherDays(in: report).map { DateWords.other($0, in: language) },
      ]
      line("  \(index + 1). \(parts.compactMap { $0 }.joined(separator: ", ")).")
      for passage in event.passages where passage.article == report.article {
        write(passage, of: article, among: event.reports)
      }
    }
  }

  /// What a query finds outside the timeline: before the first of it.
  public mutating func beginOutside(_ counts: [OutsideKind: Int]) {
    let all = counted(counts, in: language).joined(separator: ", ")
    line("")
    line(language.words(en: "Not in the timeline: \(all).", es: "Fuera de la cronología: \(all)."))
  }

  public mutating func add(_ row: OutsideRow) {
    let article = [
      DateWords.published(row.article.published, in: language),
      ArticleWords.outlet(row.article, in: language), ArticleWords.title(row.article, in: language),
    ].joined(separator: ", ")
    line("  \(article).")
    let part = row.isPart ? wordsElsewhere.words(in: language) : ""
    line("     \(row.kind.word(in: language)): \(part)\(row.text)")
  }

  private mutating func write(_ passage: Passage, of article: Article?, among reports: [Report]) {
    guard let article else { return }
    let head = VoiceWords.head(passage, among: reports, in: language)
    let before = passage.focus.lowerBound > passage.bytes.lowerBound ? "…" : ""
    let focus = article.displayText(of: passage.focus).text
    let words = passage.focus.upperBound < passage.bytes.upperBound ? ellipsized(focus) : focus
    line("     \(head): \(before)\(words)")
  }

  private mutating func line(_ text: String) { output.write(text + "\n") }
}
