import Archive
import Articles
import Story
import Words

/// Writes a timeline as Markdown (CommonMark): a heading for each event, its articles as a list,
/// their passages as block quotations, so that it can be put into a note as it is.
public struct TimelineMarkdown<Output: TextOutputStream> {
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

  public mutating func begin(title: String, events: Int, articles: Int) {
    line("# \(Self.plain(title))")
    line("")
    line(
      language.words(
        en: "Events: \(events). Articles: \(articles).",
        es: "Sucesos: \(events). Artículos: \(articles)."))
  }

  /// - Throws: what finding an article's text threw.
  public mutating func add(_ event: Event) throws {
    line("")
    line("## \(DateWords.long(event.date, in: language)): \(Self.plain(event.title))")
    if let summary = event.summary {
      line("")
      line(Self.plain(summary))
    }
    for (index, report) in event.reports.enumerated() {
      let article = try article(report.article)
      let marker = "\(index + 1). "
      line("")
      let parts = [
        citation(of: article), LagWords.long(report, among: event.reports, in: language),
        event.otherDays(in: report).map { DateWords.other($0, in: language) },
      ]
      line(marker + parts.compactMap { $0 }.joined(separator: ", "))
      // What belongs to an item stands under its words.
      let indent = String(repeating: " ", count: marker.utf8.count)
      for passage in event.passages where passage.article == report.article {
        write(passage, of: article, among: event.reports, indent)
      }
    }
  }

  /// What a query finds outside the timeline: before the first of it.
  public mutating func beginOutside(_ counts: [OutsideKind: Int]) {
    let all = counted(counts, in: language).joined(separator: ", ")
    line("")
    line("## " + language.words(en: "Not in the timeline", es: "Fuera de la cronología"))
    line("")
    line(all)
  }

  /// - Throws: what finding the article's text threw.
  public mutating func add(_ row: OutsideRow) throws {
    line("")
    line("- \(citation(of: try article(row.article.id)))")
    line("")
    line("  > \(Self.plain(row.text))")
    line("  >")
    line("  > — \(row.kind.word(in: language))")
  }

  /// "Narco News, *U.S. Military …*, Jun 2010".
  private func citation(of article: Article?) -> String {
    let outlet = Self.plain(ArticleWords.outlet(article?.outlet, in: language))
    let title = article?.title.map { ", *\(Self.plain($0))*" } ?? ""
    return "\(outlet)\(title), \(DateWords.published(article?.published, in: language))"
  }

  private mutating func write(
    _ passage: Passage, of article: Article?, among reports: [Report], _ indent: String
  ) {
    let text =
      article?.displayText(of: passage.bytes).text
      ?? language.words(en: "(the article is missing)", es: "(falta el artículo)")
    let head = VoiceWords.head(passage, among: reports, in: language)
    line("")
    line("\(indent)> \(Self.plain(text))")
    line("\(indent)>")
    line("\(indent)> — \(Self.plain(head))")
  }

  private mutating func line(_ text: String) { output.write(text + "\n") }

  /// The text with a backslash before all that Markdown, or HTML in it, would read as markup; on
  /// one line.
  static func plain(_ text: String) -> String {
    var result = ""
    // What opens a list or a rule at the start of a line: "- ", "+ ", "1. ", "2) ".
    let number = text.prefix { $0.isASCII && $0.isNumber }
    if text.hasPrefix("-") || text.hasPrefix("+") {
      result = "\\"
    } else if !number.isEmpty, [".", ")"].contains(text.dropFirst(number.count).first) {
      return number + "\\" + plain(String(text.dropFirst(number.count)))
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r": result += " "
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
